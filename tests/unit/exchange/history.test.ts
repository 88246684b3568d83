import fc from 'fast-check';
import { history, sparkline, type Point, type StoredRate } from '../../../server/src/exchange';
import { addDays, daysBetween } from '../../../server/src/exchange/formats/days';
import { dayOf } from '../../../server/src/exchange/formats/day-numbers';
import { bank, source, stored } from './stored';

const cbr = bank('cbr');
const ROUBLE = { base: 'BYN', counter: 'RUB', amount: 1 };
const BELARUS = stored(1, 'BYN', 'RUB', {
  '2026-06-10': '27.1000',
  '2026-06-11': '27.2000',
  '2026-06-13': '27.3000',
  '2026-06-16': '27.4000',
});
const DOLLAR = stored(1, 'USD', 'RUB', { '2026-06-11': '81.6000', '2026-06-15': '82.2000' });

const lines = (points: Point[]) =>
  points.map(({ date, rate, filled }) => `${date.slice(8)} ${rate}${filled ? ' ~' : ''}`);

describe('history', () => {
  test('has the published days', () => {
    const points = history(ROUBLE, source(cbr, BELARUS), {
      from: '2026-06-11',
      to: '2026-06-15',
      fill: 'none',
    });
    expect(lines(points)).toEqual(['11 27.2000', '13 27.3000']);
    expect(points.every(({ derived }) => !derived)).toBe(true);
  });

  test('fills each day with the rate before, the first ones too', () => {
    const points = history(ROUBLE, source(cbr, BELARUS), {
      from: '2026-06-12',
      to: '2026-06-17',
      fill: 'previous',
    });
    expect(lines(points)).toEqual([
      '12 27.2000 ~',
      '13 27.3000',
      '14 27.3000 ~',
      '15 27.3000 ~',
      '16 27.4000',
      '17 27.4000 ~',
    ]);
  });

  test('has nothing before the first rate, nor for a pair that nobody states', () => {
    const from = source(cbr, BELARUS);
    const range = { from: '2026-06-01', to: '2026-06-10', fill: 'previous' as const };
    expect(lines(history(ROUBLE, from, range))).toEqual(['10 27.1000']);
    expect(history({ ...ROUBLE, base: 'SEK' }, from, range)).toEqual([]);
    expect(history(ROUBLE, from, { ...range, to: '2026-05-01' })).toEqual([]);
  });

  test('of a cross rate has a point wherever a part of it changed and both are known', () => {
    const question = { base: 'USD', counter: 'BYN', amount: 1 };
    const range = { from: '2026-06-09', to: '2026-06-16', fill: 'none' as const };
    const points = history(question, source(cbr, BELARUS, DOLLAR), range);
    expect(lines(points)).toEqual(['11 3', '13 2.98901098901', '15 3.01098901099', '16 3']);
    expect(points.every(({ derived }) => derived)).toBe(true);
  });

  test('carries a typed rate to its last day', () => {
    const typed = stored(1, 'BYN', 'RUB', { '2026-06-10': '27.5' }, { expiresOn: '2026-06-12' });
    const range = { from: '2026-06-11', to: '2026-06-20', fill: 'previous' as const };
    expect(lines(history(ROUBLE, source(cbr, typed), range))).toEqual(['11 27.5 ~', '12 27.5 ~']);
  });

  test('filled has each day once, from the first rate on', () => {
    const days = fc.uniqueArray(fc.integer({ min: 0, max: 200 }), { minLength: 1, maxLength: 60 });
    const window = fc.tuple(fc.integer({ min: -20, max: 220 }), fc.integer({ min: 0, max: 120 }));
    fc.assert(
      fc.property(days, window, (numbers, [start, length]) => {
        const series: StoredRate[] = [...numbers]
          .sort((a, b) => a - b)
          .flatMap((number) => stored(1, 'BYN', 'RUB', { [dayOf(20_000 + number)]: `27.${number}` }));
        const from = dayOf(20_000 + start);
        const to = addDays(from, length);
        const points = history(ROUBLE, source(cbr, series), { from, to, fill: 'previous' });
        const first = series[0]?.effectiveDate ?? '';
        const begin = from > first ? from : first;
        expect(points.map(({ date }) => date)).toEqual(
          Array.from({ length: Math.max(0, daysBetween(begin, to) + 1) }, (_, i) => addDays(begin, i)),
        );
        for (const { date, rate, filled } of points) {
          const held = series.filter(({ effectiveDate }) => effectiveDate <= date).at(-1);
          expect([rate, filled]).toEqual([held?.value, held?.effectiveDate !== date]);
        }
      }),
    );
  });
});

describe('a small chart', () => {
  const box = { width: 100, height: 20, padding: 2 };
  const chart = (rates: Record<string, string>) =>
    sparkline(
      Object.entries(rates).map(([date, rate]) => ({ date, rate, derived: false, filled: false })),
      box,
    );

  test('of nothing is nothing', () => {
    expect(chart({})).toEqual({ path: '', last: null, min: null, max: null, first: null, lastPoint: null });
  });

  test('of one rate is a dot at the right', () => {
    expect(chart({ '2026-06-11': '3.6' })).toMatchObject({ path: 'M98 10', last: { x: 98, y: 10 } });
  });

  test('of equal rates is a line in the middle', () => {
    expect(chart({ '2026-06-11': '3.6', '2026-06-12': '3.60' }).path).toBe('M2 10L98 10');
  });

  test('runs by days, touches the padding, and names its ends', () => {
    const drawn = chart({ '2026-06-11': '3.0', '2026-06-12': '4.0', '2026-06-15': '3.5' });
    expect(drawn.path).toBe('M2 18L26 2L98 10');
    expect([drawn.min?.rate, drawn.max?.rate, drawn.first?.date, drawn.lastPoint?.date]).toEqual([
      '3.0',
      '4.0',
      '2026-06-11',
      '2026-06-15',
    ]);
  });

  test('stays in its box', () => {
    const rates = fc.array(fc.integer({ min: 1, max: 10 ** 9 }), { minLength: 1, maxLength: 80 });
    fc.assert(
      fc.property(rates, (values) => {
        const drawn = chart(Object.fromEntries(values.map((value, i) => [dayOf(20_000 + i), String(value)])));
        const numbers = [...drawn.path.matchAll(/[ML]([\d.]+) ([\d.]+)/g)].map(([, x, y]) => [
          Number(x),
          Number(y),
        ]);
        expect(numbers).toHaveLength(values.length);
        for (const [x = -1, y = -1] of numbers) {
          expect(x >= 2 && x <= 98 && y >= 2 && y <= 18).toBe(true);
        }
      }),
    );
  });
});
