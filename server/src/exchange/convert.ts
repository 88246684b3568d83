import Big from 'big.js';
import { around, type Series } from './series';
import type { Day, Decimal, Observation } from './types';

/** `half-even` is a banker's rounding. */
export type Rounding = 'half-up' | 'half-even' | 'down' | 'up';

const MODES = { down: 0, 'half-up': 1, 'half-even': 2, up: 3 } as const satisfies Record<Rounding, number>;

/** So many places are kept of a quotient; no money is printed with more than eight. */
const PLACES = 30;

const divide = (a: Big, b: Big): Big => {
  const Precise = Big();
  Precise.DP = PLACES;
  Precise.RM = MODES['half-even'];
  return new Precise(a).div(b);
};

/** The published digits where they can stand as they are, else the quotient or product, unrounded but for `PLACES`. */
export interface Resolved {
  /** What `amount` of the base is in the counter currency. */
  rate: Decimal;
  /** True unless the bank itself published these very digits. */
  derived: boolean;
  /** The older day of those that it rests on. */
  effectiveDate: Day;
  /** What it rests on: one published rate, or two for a cross rate. */
  from: Observation[];
}

const direct = (observation: Observation, amount: Decimal): Resolved => {
  const { value, nominal, effectiveDate } = observation;
  const isPrinted = new Big(amount).eq(nominal);
  return {
    rate: isPrinted ? value : divide(new Big(value).times(amount), new Big(nominal)).toFixed(),
    // Another amount of the same published rate is arithmetic, not another rate.
    derived: false,
    effectiveDate,
    from: [observation],
  };
};

const inverse = (observation: Observation, amount: Decimal): Resolved => {
  const { value, nominal, effectiveDate } = observation;
  return {
    rate: divide(new Big(amount).times(nominal), new Big(value)).toFixed(),
    derived: true,
    effectiveDate,
    from: [observation],
  };
};

/** `left` and `right` are both stated in, or both against, the bank's currency. */
const cross = (left: Resolved, right: Resolved, amount: Decimal): Resolved => ({
  rate: divide(new Big(left.rate).times(amount), new Big(right.rate)).toFixed(),
  derived: true,
  effectiveDate: left.effectiveDate < right.effectiveDate ? left.effectiveDate : right.effectiveDate,
  from: [...left.from, ...right.from],
});

/** The bank's series for a pair, in the direction that it publishes; empty if it does not. */
export type SeriesOf = (base: string, counter: string) => Series;

const held = (series: Series, day: Day): Observation | null => around(series, day).current;

/** One unit of `code` in the bank's own currency, whichever way the bank prints it. */
const inPivot = (code: string, pivot: string, day: Day, seriesOf: SeriesOf): Resolved | null => {
  const stated = held(seriesOf(code, pivot), day);
  if (stated) return { ...direct(stated, '1'), derived: false };
  const against = held(seriesOf(pivot, code), day);
  return against && inverse(against, '1');
};

/**
 * What `amount` of `base` was in `counter` on a day at one bank: as published, turned round, or across the bank's own
 * currency. Nothing is rounded here: rounding comes last, when a number is shown.
 *
 * @returns null where the bank has not published what it takes by that day
 */
export const resolve = (
  { base, counter, amount, day }: { base: string; counter: string; amount: Decimal; day: Day },
  pivot: string,
  seriesOf: SeriesOf,
): Resolved | null => {
  const stated = held(seriesOf(base, counter), day);
  if (stated) return direct(stated, amount);
  const against = held(seriesOf(counter, base), day);
  if (against) return inverse(against, amount);
  if (base === pivot || counter === pivot) return null;
  const left = inPivot(base, pivot, day, seriesOf);
  const right = inPivot(counter, pivot, day, seriesOf);
  return left && right && cross(left, right, amount);
};

/** Rounds for showing. @returns exactly `places` decimals */
export const round = (value: Decimal, places: number, rounding: Rounding = 'half-up'): Decimal =>
  new Big(value).toFixed(places, MODES[rounding]);

export interface Change {
  absolute: Decimal;
  percent: Decimal;
  direction: 'up' | 'down' | 'none';
}

/**
 * The change between two publications, computed at full precision and rounded last.
 *
 * @returns null without an earlier rate: no change is not a change of zero
 */
export const changeBetween = (before: Decimal | null, now: Decimal, places = 4): Change | null => {
  if (before === null) return null;
  const difference = new Big(now).minus(before);
  return {
    absolute: difference.toFixed(places, MODES['half-up']),
    percent: divide(difference.times(100), new Big(before)).toFixed(2, MODES['half-up']),
    direction: difference.eq(0) ? 'none' : difference.gt(0) ? 'up' : 'down',
  };
};
