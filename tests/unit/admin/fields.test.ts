import be from '../../../admin/src/translations/fields/be.json';
import en from '../../../admin/src/translations/fields/en.json';
import ru from '../../../admin/src/translations/fields/ru.json';
import interview from '../../../server/src/interviews/schema';
import person from '../../../server/src/people/schema';
import quote from '../../../server/src/quotes/schema';
import rate from '../../../server/src/rates/rate-schema';
import rateWidget from '../../../server/src/rates/widget-schema';
import topic from '../../../server/src/topics/schema';

const schemas: Record<string, { attributes: object }> = {
  interview,
  quote,
  person,
  topic,
  rate,
  'rate-widget': rateWidget,
};

type Attribute = { visible?: boolean };

test.each(Object.keys(schemas))('every field of %s that the form shows has a label', (type) => {
  const shown = Object.entries(schemas[type]!.attributes)
    .filter(([, attribute]: [string, Attribute]) => attribute.visible !== false)
    .map(([name]) => `${type}.${name}`);
  expect(
    Object.keys(en)
      .filter((key) => key.startsWith(`${type}.`))
      .sort(),
  ).toEqual(shown.sort());
});

test.each([
  ['ru', ru],
  ['be', be],
])('%s has the same labels', (_, labels) => {
  expect(Object.keys(labels)).toEqual(Object.keys(en));
});
