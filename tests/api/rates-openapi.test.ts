import { generate } from '@strapi/openapi';
import { bank, conversion, point, routes, widgetAnswer } from '../../server/src/rates/routes';
import { addWidget, bootRates, READERS, type RatesBoot } from './rates';

let boot: RatesBoot;

beforeAll(async () => {
  boot = await bootRates({ at: '2026-03-17T09:05:00Z' });
  await boot.grantPublic(READERS);
  await addWidget(boot);
  await addWidget(boot, { slug: 'unheard', base: 'ISK' });
  await boot.rates().refreshNow();
});

afterAll(async () => {
  await boot.destroy();
  await boot.bank.close();
});

const data = async (path: string): Promise<unknown> =>
  (await boot.request.get(`/api/newsroom${path}`).expect(200)).body.data;

test('every answer is what the document promises, no more and no less', async () => {
  widgetAnswer
    .strict()
    .array()
    .length(2)
    .parse(await data('/rates?placement=header'));
  widgetAnswer.strict().parse(await data('/rate-widgets/usd'));
  point
    .strict()
    .array()
    .nonempty()
    .parse(await data('/rate-widgets/usd/history?fill=previous'));
  conversion.strict().parse(await data('/convert?base=USD&counter=BYN&amount=99.50'));
  bank
    .strict()
    .array()
    .nonempty()
    .parse(await data('/banks'));
});

test('the routes stand in Strapi’s OpenAPI document with their parameters', () => {
  const { paths } = generate(boot.strapi, { type: 'content-api' }).document;
  for (const { path, request } of routes) {
    const documented = paths?.[`/newsroom${path.replace(':slug', '{slug}')}`]?.get;
    const names = documented?.parameters?.map((parameter) => ('name' in parameter ? parameter.name : ''));
    expect([path, names?.sort()]).toEqual([
      path,
      [...Object.keys(request.params ?? {}), ...Object.keys(request.query ?? {})].sort(),
    ]);
    expect(JSON.stringify(documented?.responses)).toContain('data');
  }
});
