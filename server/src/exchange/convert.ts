import Big from 'big.js';
import { fraction, quotient, times, turned, unitOf, type Fraction } from './fraction';
import { indexOn, type Series } from './series';
import type { Day, Decimal, Observation } from './types';

/** `half-even` is a banker's rounding. */
export type Rounding = 'half-up' | 'half-even' | 'down' | 'up';

const MODES = { down: 0, 'half-up': 1, 'half-even': 2, up: 3 } as const satisfies Record<Rounding, number>;

/** The published digits where they can stand as they are, else the quotient or product, to 30 places. */
export interface Resolved<T extends Observation = Observation> {
  /** What `amount` of the base is in the counter currency. */
  rate: Decimal;
  /** True unless the bank itself published this rate: another amount of it is arithmetic, not another rate. */
  derived: boolean;
  /** The older day of those that it rests on. */
  effectiveDate: Day;
  /** What it rests on: one published rate, or two for a cross rate. */
  from: T[];
}

/** The bank's series for a pair, in the direction that it publishes; empty if it does not. */
export type SeriesOf<T extends Observation = Observation> = (base: string, counter: string) => Series<T>;

/** A series to read, and whether the question asks for it the other way round. */
export interface Leg<T extends Observation = Observation> {
  series: Series<T>;
  turned: boolean;
}

/** The way from one currency to another: one leg, or two across the bank's own currency. Empty where there is none. */
export const routeOf = <T extends Observation>(
  { base, counter }: { base: string; counter: string },
  pivot: string,
  seriesOf: SeriesOf<T>,
): Leg<T>[] => {
  const whole = legOf(base, counter, seriesOf);
  if (whole) return [whole];
  const left = base === pivot ? null : legOf(base, pivot, seriesOf);
  const right = counter === pivot ? null : legOf(pivot, counter, seriesOf);
  return left && right ? [left, right] : [];
};

const legOf = <T extends Observation>(
  base: string,
  counter: string,
  seriesOf: SeriesOf<T>,
): Leg<T> | null => {
  const stated = seriesOf(base, counter);
  if (stated.length > 0) return { series: stated, turned: false };
  const against = seriesOf(counter, base);
  return against.length > 0 ? { series: against, turned: true } : null;
};

/**
 * What the observations of a route come to, one a leg.
 *
 * @returns null without them, or where one of them is zero and has to be turned round
 */
export const combine = <T extends Observation>(
  route: readonly Leg<T>[],
  [first, second]: readonly T[],
  amount: Decimal,
): Resolved<T> | null => {
  const [left, right] = route;
  if (!left || !first) return null;
  if (!right) {
    const asked = fraction(amount);
    const isPrinted = !left.turned && asked.top === BigInt(first.nominal) * asked.bottom;
    const rate = isPrinted ? first.value : quotient(times(asked, unitOn(left, first)));
    if (rate === null) return null;
    return { rate, derived: left.turned, effectiveDate: first.effectiveDate, from: [first] };
  }
  if (!second) return null;
  const unit = times(unitOn(left, first), unitOn(right, second));
  const rate = quotient(times(fraction(amount), unit));
  if (rate === null) return null;
  return {
    rate,
    derived: true,
    effectiveDate: first.effectiveDate < second.effectiveDate ? first.effectiveDate : second.effectiveDate,
    from: [first, second],
  };
};

const unitOn = ({ turned: isTurned }: Leg, rate: Observation): Fraction =>
  isTurned ? turned(unitOf(rate)) : unitOf(rate);

/**
 * What `amount` of `base` was in `counter` on a day at one bank: as published, turned round, or across the bank's own
 * currency. Nothing is rounded here: rounding comes last, when a number is shown.
 *
 * @param amount a decimal number, not negative and without an exponent
 * @returns null where the bank has not published what it takes by that day
 */
export const resolve = <T extends Observation>(
  { base, counter, amount, day }: { base: string; counter: string; amount: Decimal; day: Day },
  pivot: string,
  seriesOf: SeriesOf<T>,
): Resolved<T> | null => resolveOn(routeOf({ base, counter }, pivot, seriesOf), day, amount);

/** The same on a route that is known. */
export const resolveOn = <T extends Observation>(
  route: readonly Leg<T>[],
  day: Day,
  amount: Decimal,
): Resolved<T> | null => {
  const held: T[] = [];
  for (const { series } of route) {
    const rate = series[indexOn(series, day)];
    if (!rate) return null;
    held.push(rate);
  }
  return combine(route, held, amount);
};

/** A computed rate is told to so many digits: more would promise what its parts do not hold. */
const SIGNIFICANT = 12;

/** The digits that a rate is told with: all of a published one, 12 significant ones of a derived one. */
export const digitsOf = ({ rate, derived }: Pick<Resolved, 'rate' | 'derived'>): Decimal =>
  derived ? new Big(rate).prec(SIGNIFICANT, MODES['half-up']).toFixed() : rate;

/** Rounds for showing. @returns exactly `places` decimals */
export const round = (value: Decimal, places: number, rounding: Rounding = 'half-up'): Decimal =>
  new Big(value).toFixed(places, MODES[rounding]);

export interface Change {
  absolute: Decimal;
  percent: Decimal;
  direction: 'up' | 'down' | 'none';
}

/**
 * The change between two publications, computed at full precision and rounded last. Between published rates it has
 * their decimals and is exact: cut to fewer, a change of 0.00016 would read as none.
 *
 * @param derived tells the change of computed rates to as many digits as those
 * @returns null without an earlier rate: no change is not a change of zero
 */
export const changeBetween = (before: Decimal | null, now: Decimal, derived = false): Change | null => {
  if (before === null || new Big(before).eq(0)) return null;
  const difference = new Big(now).minus(before);
  return {
    absolute: derived
      ? digitsOf({ rate: difference.toFixed(), derived })
      : difference.toFixed(Math.max(decimalsOf(before), decimalsOf(now))),
    percent: percentOf(difference, before),
    direction: difference.eq(0) ? 'none' : difference.gt(0) ? 'up' : 'down',
  };
};

const Percent = Big();
Percent.DP = 2;
Percent.RM = MODES['half-up'];

/** To two places; a change too small for them is `0.00`, never `-0.00`. */
const percentOf = (difference: Big, before: Decimal): Decimal => {
  const percent = new Percent(difference.times(100)).div(before);
  return (percent.eq(0) ? percent.abs() : percent).toFixed(2);
};

const decimalsOf = (value: Decimal): number => {
  const point = value.indexOf('.');
  return point < 0 ? 0 : value.length - point - 1;
};
