import {
  frankfurter,
  BANKS,
  type Bank,
  PAUSE,
  type Conversation,
  type Observation,
} from '../../../server/src/exchange';
import { eachDay } from '../../../server/src/exchange/formats/days';
import { createFetcher, type Fetcher } from '../../../server/src/fetching';
import {
  answerOf,
  currenciesOf,
  publishedBy,
  SAMPLE_BANKS,
  startSampleBanks,
  type SampleBanks,
} from '../../../demo/bank/index.mjs';

// A Tuesday evening in Minsk: tomorrow's rates are out.
let now = new Date('2026-03-17T15:00:00Z');
const TODAY = '2026-03-17';
const TOMORROW = '2026-03-18';

const norges = frankfurter({
  provider: 'nb',
  currency: 'NOK',
  timezone: 'Europe/Oslo',
  name: { en: 'Norges Bank', ru: 'Банк Норвегии', be: 'Банк Нарвегіі' },
});
const banks = [...BANKS.filter(({ slug }) => SAMPLE_BANKS.includes(slug)), norges];

let sample: SampleBanks;
let fetcher: Fetcher;

beforeAll(async () => {
  sample = await startSampleBanks({ now: () => now });
  const allow = Object.values(sample.origins).map((origin) => new URL(origin).host);
  fetcher = createFetcher({ userAgent: 'Newsroom (desk@paper.example)', allow });
});
afterAll(async () => {
  await fetcher.close();
  await sample.close();
});

/** Runs a conversation over the network, as a refresh does. */
const converse = async <T>({ slug }: Bank, conversation: Conversation<T>): Promise<T> => {
  let step = conversation.next();
  while (!step.done) {
    const path = step.value === PAUSE ? null : step.value.path;
    step = conversation.next(
      path === null ? { status: 0, bytes: new Uint8Array() } : await fetcher.get(sample.origins[slug] + path),
    );
  }
  return step.value;
};

const said = ({ base, counter, nominal, value, effectiveDate }: Omit<Observation, 'publishedOn'>): string =>
  `${nominal} ${base} = ${value} ${counter} on ${effectiveDate}`;

const other = (bank: Bank, { base, counter }: Observation): string =>
  base === bank.currency ? counter : base;

test('plays every bank that has an adapter', () => {
  expect(banks).toHaveLength(SAMPLE_BANKS.length);
});

describe.each(banks.map((bank) => [bank.slug, bank] as const))('%s', (slug, bank) => {
  test('a stretch of days arrives with the digits that were set', async () => {
    // Christmas and New Year's.
    const query = { from: '2025-12-19', to: '2026-01-16', currencies: currenciesOf(slug) };
    const found = await converse(bank, bank.range(query));
    const expected = query.currencies.flatMap((currency) =>
      publishedBy(slug, { ...query, currency, instant: now }),
    );
    expect(found.map(said).sort()).toEqual(expected.map(said).sort());
    expect(found.length).toBeGreaterThan(query.currencies.length);
  });

  test('the latest is the newest that is out', async () => {
    const found = await converse(bank, bank.latest({ today: TODAY }));
    const newest = found
      .map(({ effectiveDate }) => effectiveDate)
      .sort()
      .at(-1);
    expect(new Set(found.map((observation) => other(bank, observation)))).toEqual(
      new Set(currenciesOf(slug)),
    );
    for (const observation of found) {
      const currency = other(bank, observation);
      const on = { currency, from: observation.effectiveDate, to: observation.effectiveDate, instant: now };
      expect(publishedBy(slug, on).map(said)).toEqual([said(observation)]);
    }
    expect([TODAY, TOMORROW]).toContain(newest);
  });
});

test.each(BANKS.filter(({ schedule }) => schedule).map((bank) => [bank.slug, bank] as const))(
  '%s publishes whenever its calendar says so',
  (slug, { schedule, rarer }) => {
    const days = eachDay('2025-01-01', '2026-03-01');
    const stretch = { from: '2025-01-01', to: '2026-03-01', instant: now };
    for (const currency of currenciesOf(slug)) {
      const { setOn } = rarer && !rarer.unless.includes(currency) ? rarer.schedule : schedule!;
      const published = publishedBy(slug, { ...stretch, currency });
      const has = new Set(published.map(({ effectiveDate }) => effectiveDate));
      const missing = days.filter((day) => setOn(day) && !has.has(day));
      expect(missing).toEqual([]);
    }
  },
);

test('the same day has the same digits for ever', () => {
  const on = (slug: string, currency: string, day: string) =>
    publishedBy(slug, { currency, from: day, to: day, instant: now }).map(said);
  expect([
    ...on('nbrb', 'RUB', '2026-03-17'),
    ...on('nbrb', 'USD', '2016-06-30'),
    ...on('nbrb', 'USD', '2016-07-01'),
    ...on('ecb', 'USD', '2010-01-04'),
    ...on('cbr', 'KZT', '2026-03-18'),
    // Good Friday.
    ...on('ecb', 'USD', '2025-04-18'),
  ]).toEqual([
    '100 RUB = 3.7818 BYN on 2026-03-17',
    '1 USD = 30553.62 BYR on 2016-06-30',
    '1 USD = 3.0531 BYN on 2016-07-01',
    '1 EUR = 1.2075 USD on 2010-01-04',
    '100 KZT = 15.3694 RUB on 2026-03-18',
  ]);
});

test('Belarus: a history over ids, nominals and weekends', async () => {
  const nbrb = BANKS.find(({ slug }) => slug === 'nbrb') as Bank;
  const query = { from: '2021-07-02', to: '2021-07-15', currencies: ['TRY', 'VND'] };
  const found = await converse(nbrb, nbrb.range(query));
  expect(found).toHaveLength(28);
  expect([...new Set(found.map(({ base, nominal }) => `${nominal} ${base}`))].sort()).toEqual([
    '1 TRY',
    '10 TRY',
    '10000 VND',
    '100000 VND',
  ]);
  const lira = found.filter(({ base, effectiveDate }) => base === 'TRY' && effectiveDate >= '2021-07-09');
  const [friday, saturday, sunday, monday] = lira.map(({ value }) => value);
  expect([saturday, sunday]).toEqual([friday, friday]);
  expect(monday).not.toBe(sunday);
});

test('ECB: one file holds all years', () => {
  const { body } = answerOf('ecb', '/stats/eurofxref/eurofxref-hist.xml', now);
  const days = body.toString().match(/(?<=time=')[\d-]+/g) ?? [];
  expect([days[0], days.at(-1)]).toEqual([TODAY, '2010-01-04']);
});

test('Russia: tomorrow’s document comes out in the evening, Saturday’s stands through Monday', () => {
  const date = (at: string) =>
    /Date="([\d.]+)"/.exec(
      answerOf('cbr', '/scripts/XML_daily.asp', new Date(at)).body.toString('latin1'),
    )?.[1];
  expect(date('2026-04-24T09:00:00Z')).toBe('24.04.2026');
  expect(date('2026-04-24T15:00:00Z')).toBe('25.04.2026');
  expect(date('2026-04-27T09:00:00Z')).toBe('25.04.2026');
});

test('answers a conditional request with 304 until the day turns', async () => {
  const address = `${sample.origins.nbrb}/exrates/rates?periodicity=0`;
  const first = await fetcher.get(address);
  expect(first.headers).toMatchObject({ 'x-sample-data': 'true', 'content-encoding': 'gzip' });
  const known: Record<string, string>[] = [
    { 'If-None-Match': first.headers.etag! },
    { 'If-Modified-Since': first.headers['last-modified']! },
  ];
  for (const headers of known) {
    expect(await fetcher.get(address, headers)).toMatchObject({ status: 304, bytes: new Uint8Array() });
  }
  now = new Date('2026-03-18T08:00:00Z');
  for (const headers of known) expect(await fetcher.get(address, headers)).toMatchObject({ status: 200 });
  expect(sample.requests.at(-1)).toMatchObject({ bank: 'nbrb', path: '/exrates/rates?periodicity=0' });
});
