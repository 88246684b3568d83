import Big from 'big.js';
import fc from 'fast-check';
import {
  instantOf,
  readout,
  resolve,
  type Bank,
  type Question,
  type RateSource,
  type Rounding,
} from '../../../server/src/exchange';
import { dayOf } from '../../../server/src/exchange/formats/day-numbers';
import { bank, source, stored } from './stored';

const nbrb = bank('nbrb');
const ecb = bank('ecb');
const manual: Bank = { ...nbrb, slug: 'manual', rateType: 'manual', schedule: null };

const roubles: Question = { base: 'RUB', counter: 'BYN', amount: 100, precision: 2, rounding: 'half-up' };
const minsk = (local: string): number => {
  const [day = '', time = ''] = local.split(' ');
  return instantOf('Europe/Minsk', day, time);
};
const read = (question: Question, sources: RateSource[], local: string, locale = 'en') =>
  readout({ question, sources, now: minsk(local), locale });

/** Thursday, 11 June 2026, set Friday to Sunday; Friday set Monday. */
const WEEK = {
  '2026-06-11': '3.6120',
  '2026-06-12': '3.6450',
  '2026-06-13': '3.6450',
  '2026-06-14': '3.6450',
  '2026-06-15': '3.6301',
};

describe('a fresh rate', () => {
  test('is told with its digits, day, source and change', () => {
    const week = source(nbrb, stored(100, 'RUB', 'BYN', WEEK));
    expect(read(roubles, [week], '2026-06-15 09:00', 'ru')).toEqual({
      base: 'RUB',
      counter: 'BYN',
      amount: 100,
      rate: '3.6301',
      display: '3,63',
      text: '3,63 BYN',
      statement: '100 RUB = 3.6301 BYN',
      effectiveDate: '2026-06-15',
      fetchedAt: '2026-06-15T09:00:00.000Z',
      previous: { date: '2026-06-14', rate: '3.6450' },
      change: { absolute: '-0.0149', percent: '-0.41', direction: 'down' },
      next: null,
      status: 'fresh',
      missed: 0,
      derived: false,
      fallback: false,
      source: {
        bank: 'nbrb',
        name: 'Национальный банк Республики Беларусь',
        rateType: 'official',
        url: 'https://www.nbrb.by',
        attribution: 'National Bank of the Republic of Belarus',
        termsUrl: 'https://www.nbrb.by/apihelp/exrates',
      },
    });
  });

  test('on a Sunday changed against Thursday’s: Friday to Sunday are one publication', () => {
    const told = read(roubles, [source(nbrb, stored(100, 'RUB', 'BYN', WEEK))], '2026-06-14 12:00');
    expect(told).toMatchObject({
      effectiveDate: '2026-06-14',
      previous: { date: '2026-06-11', rate: '3.6120' },
      change: { absolute: '0.0330', direction: 'up' },
      next: { date: '2026-06-15', rate: '3.6301' },
    });
  });

  test('another value is another publication, whatever the calendar says', () => {
    // A Saturday that a decree made a working day.
    const swapped = { ...WEEK, '2026-06-13': '3.6500', '2026-06-14': '3.6500' };
    const told = read(roubles, [source(nbrb, stored(100, 'RUB', 'BYN', swapped))], '2026-06-14 12:00');
    expect(told.previous).toEqual({ date: '2026-06-12', rate: '3.6450' });
  });

  test('that was published again unchanged has changed by nothing', () => {
    const dollars = stored(1, 'EUR', 'USD', {
      '2026-06-10': '1.1500',
      '2026-06-11': '1.1600',
      '2026-06-12': '1.1600',
    });
    const question = { ...roubles, base: 'EUR', counter: 'USD', amount: 1 };
    expect(read(question, [source(ecb, dollars)], '2026-06-13 09:00')).toMatchObject({
      previous: { date: '2026-06-11', rate: '1.1600' },
      change: { absolute: '0.0000', percent: '0.00', direction: 'none' },
    });
  });

  test('belongs to the publication that the bank itself dates', () => {
    const told = (publishedOn: string[]) =>
      Object.entries(WEEK).map(([day, value], i) => ({
        ...stored(1, 'THB', 'UAH', { [day]: value })[0],
        publishedOn: publishedOn[i] ?? null,
      })) as ReturnType<typeof stored>;
    const question = { ...roubles, base: 'THB', counter: 'UAH', amount: 1 };
    const dated = told(['2026-06-10', '2026-06-11', '2026-06-12', '2026-06-12']);
    expect(read(question, [source(bank('nbu'), dated)], '2026-06-14 09:00').previous?.date).toBe(
      '2026-06-12',
    );
  });

  test('is tomorrow’s from tomorrow on, where the bank is', () => {
    const week = [source(nbrb, stored(100, 'RUB', 'BYN', WEEK))];
    expect(read(roubles, week, '2026-06-14 23:59').rate).toBe('3.6450');
    expect(read(roubles, week, '2026-06-15 00:00').rate).toBe('3.6301');
  });

  test('is not stale because tomorrow’s is late', () => {
    const told = read(
      roubles,
      [source(nbrb, stored(100, 'RUB', 'BYN', { '2026-06-15': '3.6301' }))],
      '2026-06-15 23:00',
    );
    expect(told).toMatchObject({ status: 'fresh', missed: 0, previous: null, change: null, next: null });
  });

  test('keeps a change that four places would lose', () => {
    const tenge = stored(1, 'KZT', 'BYN', { '2026-06-11': '0.00604', '2026-06-12': '0.00620' });
    const told = read({ ...roubles, base: 'KZT', amount: 1 }, [source(nbrb, tenge)], '2026-06-12 09:00');
    expect(told.change).toEqual({ absolute: '0.00016', percent: '2.65', direction: 'up' });
  });

  test('knows that a changed nominal is no changed rate', () => {
    const moved = [
      ...stored(10, 'RUB', 'BYN', { '2026-06-11': '0.3630' }),
      ...stored(100, 'RUB', 'BYN', { '2026-06-12': '3.6300' }),
    ];
    const told = read(roubles, [source(nbrb, moved)], '2026-06-12 09:00');
    expect(told.change).toEqual({ absolute: '0.0000', percent: '0.00', direction: 'none' });
  });
});

describe('a derived rate', () => {
  const dollars = stored(1, 'USD', 'BYN', { '2026-06-11': '2.9000', '2026-06-12': '2.9100' });

  test('turned round has twelve digits, and is rounded once', () => {
    const question = { ...roubles, base: 'BYN', counter: 'USD', amount: 1, precision: 4 };
    expect(read(question, [source(nbrb, dollars)], '2026-06-12 09:00')).toMatchObject({
      rate: '0.343642611684',
      display: '0.3436',
      derived: true,
      previous: { date: '2026-06-11', rate: '0.344827586207' },
      change: { absolute: '-0.00118497452305', percent: '-0.34', direction: 'down' },
    });
  });

  test('across two has the older day and fetch, and the change of whichever moved', () => {
    const late = stored(100, 'RUB', 'BYN', { '2026-06-10': '3.6000', '2026-06-11': '3.6120' });
    const question = { ...roubles, base: 'USD', counter: 'RUB', amount: 1 };
    expect(read(question, [source(nbrb, dollars, late)], '2026-06-12 09:00')).toMatchObject({
      rate: '80.5647840532',
      effectiveDate: '2026-06-11',
      fetchedAt: '2026-06-11T09:00:00.000Z',
      status: 'stale',
      missed: 1,
      previous: { date: '2026-06-11', rate: '80.2879291251' },
      change: { direction: 'up', percent: '0.34' },
    });
  });

  test('comes tomorrow once both are known', () => {
    const question = { ...roubles, base: 'USD', counter: 'RUB', amount: 1 };
    const half = source(nbrb, dollars, stored(100, 'RUB', 'BYN', { '2026-06-11': '3.6120' }));
    expect(read(question, [half], '2026-06-11 18:00').next).toBeNull();
    const both = stored(100, 'RUB', 'BYN', { '2026-06-11': '3.6120', '2026-06-12': '3.6450' });
    expect(read(question, [source(nbrb, dollars, both)], '2026-06-11 18:00').next).toEqual({
      date: '2026-06-12',
      rate: '79.8353909465',
    });
  });
});

describe('a rate that is not fresh', () => {
  const old = source(nbrb, stored(100, 'RUB', 'BYN', { '2026-06-11': '3.6120' }));
  const second = (values: Record<string, string>) =>
    source({ ...nbrb, slug: 'second' }, stored(100, 'RUB', 'BYN', values));

  test('is stale, and says how many publications it lacks', () => {
    expect(read(roubles, [old], '2026-06-15 09:00')).toMatchObject({
      rate: '3.6120',
      status: 'stale',
      missed: 2,
      fallback: false,
    });
  });

  test('gives way to a fresh one, which names its own bank', () => {
    const told = read(roubles, [old, second({ '2026-06-15': '3.7000' })], '2026-06-15 09:00');
    expect(told).toMatchObject({
      rate: '3.7000',
      status: 'fresh',
      fallback: true,
      source: { bank: 'second' },
    });
  });

  test('stands before another that is no fresher', () => {
    const told = read(roubles, [old, second({ '2026-06-12': '3.7000' })], '2026-06-15 09:00');
    expect(told).toMatchObject({
      rate: '3.6120',
      status: 'stale',
      fallback: false,
      source: { bank: 'nbrb' },
    });
  });

  test('of a fallback is better than nothing', () => {
    const told = read(roubles, [source(nbrb), second({ '2026-06-12': '3.7000' })], '2026-06-15 09:00');
    expect(told).toMatchObject({
      rate: '3.7000',
      status: 'stale',
      fallback: true,
      source: { bank: 'second' },
    });
  });

  test('is none where there is nothing', () => {
    const told = read(roubles, [source(nbrb), source(ecb)], '2026-06-15 09:00');
    expect(told).toMatchObject({ base: 'RUB', amount: 100, status: 'none', missed: 0, fallback: false });
    const { rate, display, text, statement, previous, change, next, source: from } = told;
    expect([rate, display, text, statement, previous, change, next, from]).toEqual(Array(8).fill(null));
    expect(read(roubles, [], '2026-06-15 09:00').status).toBe('none');
  });

  test('of tomorrow alone is none today', () => {
    const tomorrow = source(nbrb, stored(100, 'RUB', 'BYN', { '2026-06-16': '3.6' }));
    expect(read(roubles, [tomorrow], '2026-06-15 23:00').status).toBe('none');
  });
});

test('a rate that a person typed stands through its last day', () => {
  const typed = source(
    manual,
    stored(100, 'RUB', 'BYN', { '2026-06-11': '3.5' }, { expiresOn: '2026-06-14' }),
  );
  expect(read(roubles, [typed], '2026-06-14 23:59')).toMatchObject({ status: 'fresh', rate: '3.5' });
  expect(read(roubles, [typed], '2026-06-15 00:00').status).toBe('none');
});

test('Warsaw’s weekly rate is fresh until the next Wednesday', () => {
  const nbp = bank('nbp');
  const weekly = source(nbp, stored(1, 'BYN', 'PLN', { '2026-06-10': '1.2500' }));
  const question = { ...roubles, base: 'BYN', counter: 'PLN', amount: 1 };
  expect(read(question, [weekly], '2026-06-17 09:00').status).toBe('fresh');
  expect(read(question, [weekly], '2026-06-17 20:00')).toMatchObject({ status: 'stale', missed: 1 });
});

describe('display', () => {
  const big = source(nbrb, stored(1, 'XAU', 'BYN', { '2026-06-12': '12345678901234567.12500' }));
  const gold = { ...roubles, base: 'XAU', amount: 1 };
  const shown = (locale: string, more: Partial<Question> = {}) =>
    read({ ...gold, ...more }, [big], '2026-06-12 09:00', locale).display?.replace(/\s/g, ' ');

  test.each([
    ['en', '12,345,678,901,234,567.13'],
    ['ru', '12 345 678 901 234 567,13'],
    ['be', '12 345 678 901 234 567,13'],
    ['de', '12.345.678.901.234.567,13'],
    ['en-IN', '12,34,56,78,90,12,34,567.13'],
    ['tlh', '12,345,678,901,234,567.13'],
    ['no locale at all', '12,345,678,901,234,567.13'],
    ['', '12,345,678,901,234,567.13'],
  ])('in "%s", beyond what a float holds: %s', (locale, expected) => {
    expect(shown(locale)).toBe(expected);
  });

  test.each([
    ['half-even', 2, '.12'],
    ['down', 2, '.12'],
    ['up', 2, '.13'],
    ['half-up', 0, ',567'],
    ['half-up', 8, '.12500000'],
  ] as const)('rounds %s to %i places', (rounding, precision, end) => {
    expect(shown('en', { rounding, precision })?.endsWith(end)).toBe(true);
  });
});

describe('whatever the rates are', () => {
  const START = 20_600;
  const value = fc
    .tuple(fc.bigInt({ min: 1n, max: 10n ** 14n }), fc.integer({ min: 0, max: 8 }))
    .map(([digits, places]) => new Big(digits.toString()).div(new Big(10).pow(places)).toFixed(places));
  const series = (base: string) =>
    fc
      .tuple(fc.constantFrom(1, 10, 100), fc.uniqueArray(fc.integer({ min: 0, max: 30 }), { minLength: 1 }))
      .chain(([nominal, days]) =>
        fc.array(value, { minLength: days.length, maxLength: days.length }).map((values) => {
          const sorted = [...days].sort((a, b) => a - b);
          return stored(
            nominal,
            base,
            'BYN',
            Object.fromEntries(sorted.map((day, i) => [dayOf(START + day), values[i] ?? '1'])),
          );
        }),
      );
  const question = fc.record({
    pair: fc.constantFrom(['USD', 'BYN'], ['BYN', 'USD'], ['USD', 'RUB'], ['RUB', 'BYN']),
    amount: fc.constantFrom(1, 7, 100, 100_000),
    precision: fc.integer({ min: 0, max: 8 }),
    rounding: fc.constantFrom<Rounding>('half-up', 'half-even', 'down', 'up'),
  });

  test('the answer is of today or before, dated, agrees with its change, and is shown to within its last place', () => {
    fc.assert(
      fc.property(
        series('USD'),
        series('RUB'),
        question,
        fc.integer({ min: 0, max: 40 }),
        (a, b, asked, day) => {
          const { pair, ...rest } = asked;
          const base = pair[0];
          const counter = pair[1];
          const today = dayOf(START + day);
          const from = source(nbrb, a, b);
          const told = read({ base, counter, ...rest }, [from], `${today} 15:00`);
          const exact = resolve(
            { base, counter, amount: String(asked.amount), day: today },
            'BYN',
            from.seriesOf,
          );
          if (told.status === 'none' || !exact || told.display === null) {
            expect([told.status, exact]).toEqual(['none', null]);
            return;
          }
          expect((told.effectiveDate ?? '9') <= today).toBe(true);
          expect(told.next === null || told.next.date > today).toBe(true);
          expect(told.previous === null).toBe(told.change === null);
          expect(told.previous === null || told.previous.date <= (told.effectiveDate ?? '')).toBe(true);

          const place = new Big(10).pow(-asked.precision);
          const allowed = asked.rounding.startsWith('half') ? place.div(2) : place;
          const off = new Big(told.display.replaceAll(',', '')).minus(exact.rate).abs();
          expect(off.lte(allowed)).toBe(true);

          if (told.change) {
            const sign = { up: 1, down: -1, none: 0 }[told.change.direction];
            expect(new Big(told.change.absolute).cmp(0)).toBe(sign);
            expect([0, sign]).toContain(new Big(told.change.percent).cmp(0));
            expect(told.change.percent).not.toBe('-0.00');
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
