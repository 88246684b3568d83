import { combine, digitsOf, routeOf, type Leg } from './convert';
import { addDays } from './formats/days';
import { dayOf, numberOf } from './formats/day-numbers';
import type { Point, Question, RateSource } from './readout';
import { indexOn } from './series';
import type { Day, StoredRate } from './types';

export interface HistoryRange {
  /** First and last day, both included. */
  from: Day;
  to: Day;
  /** `none`: days with a rate of their own. `previous`: every day, with the rate before it where it has none. */
  fill: 'none' | 'previous';
}

/**
 * What the question's amount was worth, day by day, oldest first. A derived rate has a point on each day on which one
 * of the rates it rests on came; no day before the first rate has one, nor one after a manual rate expired. Linear in
 * the number of points.
 */
export const history = (
  { base, counter, amount }: Pick<Question, 'base' | 'counter' | 'amount'>,
  { bank, seriesOf }: RateSource,
  { from, to, fill }: HistoryRange,
): Point[] => {
  const route = routeOf({ base, counter }, bank.currency, seriesOf);
  const states = statesOf(route, from, to);
  const points: Point[] = [];
  const first = numberOf(from);
  const dayAfter = addDays(to, 1);
  states.forEach(({ day, rates }, i) => {
    const resolved = combine(route, rates, String(amount));
    if (!resolved) return;
    const told = { rate: digitsOf(resolved), derived: resolved.derived };
    if (day >= from) points.push({ date: day, ...told, filled: false });
    if (fill === 'none') return;
    const end = Math.min(numberOf(states[i + 1]?.day ?? dayAfter), ...rates.map(expiryOf));
    for (let number = Math.max(numberOf(day) + 1, first); number < end; number += 1) {
      points.push({ date: dayOf(number), ...told, filled: true });
    }
  });
  return points;
};

/** The first day on which a rate may no longer be shown. */
const expiryOf = ({ expiresOn }: StoredRate): number => (expiresOn ? numberOf(expiresOn) + 1 : Infinity);

/** The rates that hold on each day on which one of them came, the ones that held before `from` first. */
const statesOf = (
  route: readonly Leg<StoredRate>[],
  from: Day,
  to: Day,
): { day: Day; rates: StoredRate[] }[] => {
  const dayBefore = addDays(from, -1);
  const at = route.map(({ series }) => indexOn(series, dayBefore));
  const states: { day: Day; rates: StoredRate[] }[] = [];
  for (let day = dayBefore; day <= to; day = nextDay(route, at)) {
    route.forEach(({ series }, leg) => {
      const next = (at[leg] ?? -1) + 1;
      if (series[next]?.effectiveDate === day) at[leg] = next;
    });
    const rates = route.flatMap(({ series }, leg) => series[at[leg] ?? -1] ?? []);
    if (rates.length === route.length) states.push({ day, rates });
  }
  return states;
};

const nextDay = (route: readonly Leg[], at: readonly number[]): Day =>
  route.reduce((soonest, { series }, leg) => {
    const day = series[(at[leg] ?? -1) + 1]?.effectiveDate ?? NEVER;
    return day < soonest ? day : soonest;
  }, NEVER);

/** Sorts after every day. */
const NEVER = '9999-99-99';
