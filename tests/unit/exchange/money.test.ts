import fc from 'fast-check';
import Big from 'big.js';
import {
  around,
  changeBetween,
  checkObservation,
  resolve,
  round,
  spansOf,
  type Observation,
  type SeriesOf,
} from '../../../server/src/exchange';

const rate = (
  nominal: number,
  base: string,
  value: string,
  counter: string,
  effectiveDate = '2026-03-17',
): Observation => ({ base, counter, nominal, value, effectiveDate, publishedOn: null });

const bankOf =
  (...observations: Observation[]): SeriesOf =>
  (base, counter) =>
    observations
      .filter((observation) => observation.base === base && observation.counter === counter)
      .sort((a, b) => (a.effectiveDate < b.effectiveDate ? -1 : 1));

const ROUBLE = rate(100, 'RUB', '3.6710', 'BYN');
const DOLLAR = rate(1, 'USD', '3.0800', 'BYN');
const on = (base: string, counter: string, amount = '1', day = '2026-03-17') => ({
  base,
  counter,
  amount,
  day,
});

describe('resolving a rate', () => {
  const minsk = bankOf(ROUBLE, DOLLAR);

  test('shows the digits that the bank printed', () => {
    const found = resolve(on('RUB', 'BYN', '100'), 'BYN', minsk);
    expect(found).toMatchObject({ rate: '3.6710', derived: false, effectiveDate: '2026-03-17' });
  });

  test('counts another amount exactly', () => {
    expect(resolve(on('RUB', 'BYN', '1'), 'BYN', minsk)?.rate).toBe('0.03671');
    expect(resolve(on('USD', 'BYN', '0.1'), 'BYN', minsk)?.rate).toBe('0.308');
  });

  test('turns a rate round on reading, and says so', () => {
    const found = resolve(on('BYN', 'USD'), 'BYN', minsk);
    expect(found).toMatchObject({ derived: true });
    expect(found?.rate).toBe('0.324675324675324675324675324675');
  });

  test('crosses two rates over the bank’s currency, with the older day', () => {
    const old = { ...DOLLAR, effectiveDate: '2026-03-14' };
    const found = resolve(on('USD', 'RUB'), 'BYN', bankOf(ROUBLE, old));
    expect(found).toMatchObject({ derived: true, effectiveDate: '2026-03-14' });
    expect(round(found?.rate ?? '', 4)).toBe('83.9008');
    expect(found?.from).toHaveLength(2);
  });

  test('crosses at a bank that states its own currency in others', () => {
    const frankfurt = bankOf(rate(1, 'EUR', '1.25', 'USD'), rate(1, 'EUR', '10.00', 'SEK'));
    expect(round(resolve(on('USD', 'SEK'), 'EUR', frankfurt)?.rate ?? '', 2)).toBe('8.00');
  });

  test('does not show tomorrow’s rate today, nor one from before the first', () => {
    const series = bankOf(ROUBLE, { ...ROUBLE, value: '3.7', effectiveDate: '2026-03-18' });
    expect(resolve(on('RUB', 'BYN', '100'), 'BYN', series)?.rate).toBe('3.6710');
    expect(resolve(on('RUB', 'BYN', '100', '2026-03-16'), 'BYN', series)).toBeNull();
    expect(around(series('RUB', 'BYN'), '2026-03-17').next?.value).toBe('3.7');
  });

  test('knows nothing of a currency that the bank does not publish', () => {
    expect(resolve(on('SEK', 'BYN'), 'BYN', minsk)).toBeNull();
    expect(resolve(on('SEK', 'USD'), 'BYN', minsk)).toBeNull();
  });

  test('prints a nominal’s digits however the amount is spelt', () => {
    expect(resolve(on('RUB', 'BYN', '100.00'), 'BYN', minsk)?.rate).toBe('3.6710');
  });

  test('keeps what is stored beside a rate', () => {
    const stored = { ...ROUBLE, revision: 2, fetchedAt: '2026-03-16T10:00:00.000Z' };
    const [from] = resolve(on('RUB', 'BYN'), 'BYN', () => [stored])?.from ?? [];
    expect(from?.revision).toBe(2);
  });

  test('a zero that has to be turned round is no rate', () => {
    expect(resolve(on('BYN', 'USD'), 'BYN', bankOf({ ...DOLLAR, value: '0.0000' }))).toBeNull();
  });

  test('a half at the thirtieth place goes to the even digit', () => {
    const half = (value: string) => resolve(on('BYN', 'USD'), 'BYN', bankOf({ ...DOLLAR, value }))?.rate;
    expect(half('2147483648')).toBe('0.000000000465661287307739257812');
  });

  test('a quotient is right to its thirtieth place', () => {
    const positive = fc.bigInt({ min: 1n, max: 10n ** 15n });
    fc.assert(
      fc.property(
        positive,
        fc.constantFrom(1, 10, 1000),
        fc.integer({ min: 1, max: 10 ** 6 }),
        (value, nominal, amount) => {
          const printed = new Big(value.toString()).div(10000).toFixed(4);
          const Precise = Big();
          Precise.DP = 30;
          Precise.RM = 2;
          const found = resolve(
            on('BYN', 'USD', String(amount)),
            'BYN',
            bankOf(rate(nominal, 'USD', printed, 'BYN')),
          );
          expect(found?.rate).toBe(new Precise(amount).times(nominal).div(printed).toFixed());
        },
      ),
    );
  });

  test('there and back again is where it began', () => {
    const digits = fc.bigInt({ min: 1n, max: 10n ** 12n });
    fc.assert(
      fc.property(digits, fc.constantFrom(1, 10, 100, 1000), (value, nominal) => {
        const bank = bankOf(rate(nominal, 'USD', new Big(value.toString()).div(10000).toFixed(4), 'BYN'));
        const there = resolve(on('USD', 'BYN', '1'), 'BYN', bank);
        const back = resolve(on('BYN', 'USD', there?.rate ?? ''), 'BYN', bank);
        return round(back?.rate ?? '', 12) === '1.000000000000';
      }),
    );
  });
});

test.each([
  ['2.345', 'half-up', '2.35'],
  ['2.345', 'half-even', '2.34'],
  ['2.349', 'down', '2.34'],
  ['2.341', 'up', '2.35'],
  ['1.005', 'half-up', '1.01'],
] as const)('%s rounded %s is %s', (value, rounding, expected) => {
  expect(round(value, 2, rounding)).toBe(expected);
});

describe('the change between two publications', () => {
  test('is computed before anything is rounded', () => {
    expect(changeBetween('3.6972', '3.6709')).toEqual({
      absolute: '-0.0263',
      percent: '-0.71',
      direction: 'down',
    });
    expect(changeBetween('1.00004', '1.00006')).toEqual({
      absolute: '0.00002',
      percent: '0.00',
      direction: 'up',
    });
    expect(changeBetween('2.0', '1.99995')?.percent).toBe('0.00');
  });

  test('of computed rates has twelve digits', () => {
    expect(
      changeBetween('0.344827586206896551724137931034', '0.343642611683848797250859106529', true),
    ).toEqual({
      absolute: '-0.00118497452305',
      percent: '-0.34',
      direction: 'down',
    });
  });

  test('without an earlier rate there is none, and that is not zero', () => {
    expect(changeBetween(null, '3.67')).toBeNull();
    expect(changeBetween('3.67', '3.6700')).toEqual({
      absolute: '0.0000',
      percent: '0.00',
      direction: 'none',
    });
  });
});

describe('checks on the way in', () => {
  const context = { bank: { currency: 'BYN' }, today: '2026-03-17', before: null, limit: '0.2' };
  const reason = (observation: Observation, before: Observation | null = null) =>
    checkObservation(observation, { ...context, before });

  test('pass what a bank publishes, tomorrow’s included', () => {
    expect(reason(ROUBLE)).toBeNull();
    expect(reason({ ...ROUBLE, effectiveDate: '2026-03-18' })).toBeNull();
  });

  test.each([
    ['an unknown currency', rate(1, 'QQQ', '1', 'BYN'), /QQQ is no known currency/],
    ['the Belarusian rouble of before 2016', rate(1, 'USD', '20053', 'BYR'), /BYR is no known currency/],
    ['a pair of two others', rate(1, 'USD', '0.9', 'EUR'), /in BYN/],
    ['a currency against itself', rate(1, 'BYN', '1', 'BYN'), /both sides/],
    ['zero', rate(1, 'USD', '0.0000', 'BYN'), /above zero/],
    ['a day far ahead', rate(1, 'USD', '3', 'BYN', '2027-03-17'), /too far ahead/],
  ])('stop %s', (_, observation, sentence) => {
    expect(reason(observation)).toMatch(sentence);
  });

  test('stop a jump, but not a changed nominal', () => {
    const before = { ...ROUBLE, effectiveDate: '2026-03-16' };
    expect(reason({ ...ROUBLE, value: '36.71' }, before)).toBe('It is 900 % away from 3.6710 on 2026-03-16.');
    expect(reason({ ...ROUBLE, value: '36.71', nominal: 1000 }, before)).toBeNull();
    expect(reason({ ...ROUBLE, value: '4.4' }, before)).toBeNull();
  });
});

test('spans cover each day once, and none before the archive', () => {
  const bank = { since: '2016-07-01', spanDays: 365 };
  const spans = spansOf(bank, '2010-01-01', '2018-01-01');
  expect(spans).toEqual([
    { from: '2016-07-01', to: '2017-06-30' },
    { from: '2017-07-01', to: '2018-01-01' },
  ]);
  expect(spansOf(bank, '2010-01-01', '2015-01-01')).toEqual([]);
});
