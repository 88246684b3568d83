import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  decimal,
  field,
  isoDay,
  readJson,
  rows,
  sameDay,
  WEEKDAYS,
  type Bank,
} from '../../server/src/exchange';
import { ratesOf } from '../../server/src/rates';
import { bootStrapi, type Boot } from './boot';
import { addWidget, READERS } from './rates';

/** What docs/rates.md shows: a bank that no plugin knows, with its own format. */
const harbourBank = (origin: string): Bank => {
  const read = (reply: Parameters<typeof readJson>[0]) =>
    rows(readJson(reply), 'rates').map((entry) => ({
      base: field(entry, 'code'),
      counter: 'SEK',
      nominal: 1,
      value: decimal(field(entry, 'rate')),
      effectiveDate: isoDay(field(entry, 'day')),
      publishedOn: null,
    }));
  return {
    slug: 'harbour',
    name: { en: 'Harbour Bank', ru: 'Портовый банк', be: 'Партовы банк' },
    currency: 'SEK',
    rateType: 'reference',
    timezone: 'Europe/Stockholm',
    schedule: sameDay(WEEKDAYS, { from: '16:00', to: '17:00' }),
    origin,
    url: 'https://harbour.example',
    attribution: 'Harbour Bank',
    termsUrl: 'https://harbour.example/terms',
    since: '2020-01-01',
    spanDays: 365,
    *latest() {
      return read(yield { path: '/latest' });
    },
    *range({ from, to }) {
      return read(yield { path: `/range?from=${from}&to=${to}` });
    },
  };
};

let boot: Boot;
let server: Server;

beforeAll(async () => {
  server = createServer((_, response) => {
    response.setHeader('Content-Type', 'application/json');
    response.end(
      '[{"code":"NOK","rate":0.9310,"day":"2026-03-16"},{"code":"NOK","rate":0.9400,"day":"2026-03-17"}]',
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const place = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  boot = await bootStrapi({ newsroom: { rates: { refresh: false, allow: [place] } } });
  const rates = ratesOf(boot.strapi);
  rates.clock.now = () => Date.parse('2026-03-17T18:00:00Z');
  rates.registerBank(harbourBank(`http://${place}`));
  await boot.grantPublic(READERS);
});

afterAll(async () => {
  await boot.destroy();
  await new Promise((done) => server.close(done));
});

test('a bank of the app’s own goes the way of the others', async () => {
  await addWidget(boot, {
    slug: 'nok',
    label: 'Krone',
    base: 'NOK',
    counter: 'SEK',
    bank: 'harbour',
    amount: 100,
  });
  const [report] = await ratesOf(boot.strapi).refreshNow();
  expect(report).toMatchObject({ bank: 'harbour', outcome: 'done', added: 2 });
  const { body } = await boot.request.get('/api/newsroom/rate-widgets/nok?locale=ru').expect(200);
  expect(body.data).toMatchObject({
    rate: '94',
    statement: '100 NOK = 94 SEK',
    display: '94,00',
    effectiveDate: '2026-03-17',
    previous: { date: '2026-03-16', rate: '93.1' },
    change: { absolute: '0.9', percent: '0.97', direction: 'up' },
    source: { bank: 'harbour', name: 'Портовый банк', url: 'https://harbour.example', rateType: 'reference' },
  });
});

test('a bank that lacks something is refused with what it lacks', () => {
  const { registerBank } = ratesOf(boot.strapi);
  const bank = harbourBank('https://harbour.example');
  expect(() => registerBank({ ...bank, slug: 'Harbour Bank' })).toThrow(/slug must be/);
  expect(() => registerBank({ ...bank, currency: 'kr' })).toThrow(/ISO 4217/);
  expect(() => registerBank({ ...bank, timezone: 'Europe/Harbour' })).toThrow(
    /no timezone "Europe\/Harbour"/,
  );
  expect(() => registerBank({ ...bank, origin: 'harbour' })).toThrow(/web addresses/);
  expect(() => registerBank({ ...bank, range: undefined as never })).toThrow(/latest\(\) and range\(\)/);
});
