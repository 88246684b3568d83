import { publishedBy } from '../../demo/bank/index.mjs';
import { addWidget, bootRates, READERS, type RatesBoot } from './rates';

/** A Tuesday noon in Minsk: today's rate stands, tomorrow's is not out. */
const TUESDAY = '2026-03-17T09:05:00Z';

let boot: RatesBoot;

beforeAll(async () => {
  boot = await bootRates({ at: TUESDAY });
  await boot.grantPublic(READERS);
});

afterAll(async () => {
  await boot.destroy();
  await boot.bank.close();
});

const sample = (currency: string, day: string) =>
  publishedBy('nbrb', { currency, from: day, to: day, instant: new Date('2026-06-01T00:00:00Z') })[0];

test('nothing is asked until an enabled widget names a bank', async () => {
  await addWidget(boot, { slug: 'off', enabled: false });
  expect(await boot.rates().tick()).toEqual([]);
  expect(boot.bank.requests).toEqual([]);
});

test('an unknown placement is a 404 that names those in use', async () => {
  await addWidget(boot);
  await addWidget(boot, { slug: 'rub', label: 'Russian rouble', base: 'RUB', amount: 100, order: 1 });
  const { body, headers } = await boot.request.get('/api/newsroom/rates?placement=haeder').expect(404);
  expect(body.error.message).toMatch(/"haeder".*header/);
  expect(headers['cache-control']).toBe('no-store');
});

test('a widget without a rate yet answers without a number', async () => {
  const { body } = await boot.request.get('/api/newsroom/rates?placement=header').expect(200);
  expect(body.data).toHaveLength(2);
  expect(body.data[0]).toMatchObject({ slug: 'usd', rate: null, text: null, status: 'none' });
});

test('the refresh brings the rates of the widgets alone, digit for digit', async () => {
  const [report] = await boot.rates().tick();
  expect(report).toMatchObject({ bank: 'nbrb', outcome: 'done', newest: '2026-03-17', quarantined: 0 });
  const { body, headers } = await boot.request.get('/api/newsroom/rates?placement=header').expect(200);
  const [usd, rub] = body.data;
  expect(usd).toMatchObject({
    base: 'USD',
    counter: 'BYN',
    amount: 1,
    rate: sample('USD', '2026-03-17')?.value,
    effectiveDate: '2026-03-17',
    status: 'fresh',
    derived: false,
    previous: { date: '2026-03-16', rate: sample('USD', '2026-03-16')?.value },
    next: null,
    source: { bank: 'nbrb', rateType: 'official' },
  });
  expect(usd.text).toMatch(/^\d\.\d\d BYN$/);
  expect(rub).toMatchObject({ amount: 100, rate: sample('RUB', '2026-03-17')?.value });
  expect(headers['cache-control']).toMatch(/^public, max-age=\d+, stale-if-error=86400$/);
  await boot.request
    .get('/api/newsroom/rates?placement=header')
    .set('If-None-Match', String(headers.etag))
    .expect(304);
  const kept = await boot.strapi.db.query('plugin::newsroom.rate').findMany({ select: ['base'] });
  expect(new Set(kept.map(({ base }) => base))).toEqual(new Set(['USD', 'RUB']));
});

test('a bank is told who asks, and is not asked again before its window opens', async () => {
  const [first] = boot.bank.requests;
  expect(first?.headers['user-agent']).toMatch(
    /^strapi-plugin-newsroom\/[\d.]+ \(contact: desk@newsroom\.test\)$/,
  );
  const asked = boot.bank.requests.length;
  expect(await boot.rates().tick()).toEqual([]);
  expect(boot.bank.requests).toHaveLength(asked);
});
