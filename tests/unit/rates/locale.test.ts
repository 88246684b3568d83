import { effectiveLocale } from '../../../server/src/rates/locale';

const widgets = [{ labels: { ru: 'Доллар', 'be-tarask': 'Даляр', cv: 'Доллар' } }];

test.each([
  ['en', 'en'],
  ['en-x-random', 'en'],
  ['en-x-another', 'en'],
  ['de-CH', 'de-CH'],
  ['ru-RU', 'ru-RU'],
  ['be-tarask', 'be-tarask'],
  ['xx-x-random', 'und'],
])('%s is answered as %s', (asked, expected) => {
  expect(effectiveLocale(asked, widgets)).toBe(expected);
});

test('thousands of spellings come down to the few that differ', () => {
  const spelled = Array.from({ length: 5_000 }, (_, index) => effectiveLocale(`en-x-r${index}`, widgets));
  expect(new Set(spelled)).toEqual(new Set(['en']));
});

test('a label of a language without digits is still found', () => {
  expect(effectiveLocale('cv-x-random', widgets).slice(0, 2)).toBe('cv');
});

test('what every object inherits is no label', () => {
  expect(effectiveLocale('constructor', widgets)).toBe('und');
});
