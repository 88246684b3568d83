import { instantOf, localNow } from './clock';
import { addDays } from './formats/days';
import { dayOf, numberOf } from './formats/day-numbers';
import type { Bank, Day } from './types';

/** What a bank, or some of its currencies, publishes when. */
export type Timetable = Pick<Bank, 'timezone' | 'schedule'>;

const MINUTE = 60_000;
const POLL_INTERVAL = 5 * MINUTE;
const RETRY_INTERVAL = 60 * MINUTE;

/** Rates are set at most that many days ahead: over a long New Year's rest. */
const DAYS_AHEAD = 16;

/** No silence is counted further back. */
const LONGEST_SCAN = 400;

/** When the bank publishes a currency: rarer ones may come on days of their own. */
export const timetableOf = (bank: Bank, currency: string): Timetable =>
  !bank.rarer || bank.rarer.unless.includes(currency)
    ? bank
    : { timezone: bank.timezone, schedule: bank.rarer.schedule };

/**
 * The newest day whose rate must be out, since the window in which it is set has closed.
 *
 * @param now epoch milliseconds
 * @returns null for a bank without hours
 */
export const newestDue = (timetable: Timetable, now: number): Day | null => newest(timetable, now, 'to');

/** The newest day whose rate may be out, since the window in which it is set has opened. */
export const newestPossible = (timetable: Timetable, now: number): Day | null =>
  newest(timetable, now, 'from');

const newest = (
  { timezone, schedule }: Timetable,
  now: number,
  edge: 'from' | 'to',
  daysAhead = DAYS_AHEAD,
): Day | null => {
  if (!schedule) return null;
  const { day: today, time } = localNow(timezone, now);
  const number = numberOf(today);
  const lastAct = time >= schedule.window[edge] ? today : dayOf(number - 1);
  for (let ahead = daysAhead; ahead > -LONGEST_SCAN; ahead -= 1) {
    const day = dayOf(number + ahead);
    const act = schedule.setOn(day);
    if (act !== null && act <= lastAct) return day;
  }
  return null;
};

/**
 * How many publications are due that have not come; tomorrow's counts once its window has closed. Acts of setting are
 * counted, not days: a long weekend is one.
 *
 * @param newest the newest day that a rate is there for; null if there is none, which counts as one
 * @returns at most what `LONGEST_SCAN` days hold
 */
export const missedSince = (timetable: Timetable, since: Day | null, now: number): number =>
  missedUntil(timetable, since, newestDue(timetable, now));

/** The same for a reader, to whom a rate is stale when one for today or earlier is due; tomorrow's can wait. */
export const missedByToday = (timetable: Timetable, since: Day | null, now: number): number =>
  missedUntil(timetable, since, newest(timetable, now, 'to', 0));

const missedUntil = ({ schedule }: Timetable, since: Day | null, due: Day | null): number => {
  if (!schedule || due === null) return 0;
  if (since === null) return 1;
  const last = numberOf(due);
  let act = schedule.setOn(since);
  let missed = 0;
  for (let number = Math.max(numberOf(since), last - LONGEST_SCAN) + 1; number <= last; number += 1) {
    const next = schedule.setOn(dayOf(number));
    if (next === null || next === act) continue;
    act = next;
    missed += 1;
  }
  return missed;
};

/**
 * When to ask the bank again: every five minutes while a publication may be out and is not in, hourly once its window
 * has closed without it, else when the next window opens. Without jitter: the caller spreads its instances.
 *
 * @param newest the newest day that a rate is there for
 * @returns epoch milliseconds; null for a bank without hours
 */
export const nextPoll = (
  timetable: Timetable,
  { newest: held, now }: { newest: Day | null; now: number },
): number | null => {
  const { timezone, schedule } = timetable;
  if (!schedule) return null;
  const opening = nextOpening(timezone, schedule, now);
  const possible = newestPossible(timetable, now);
  if (missedUntil(timetable, held, possible) === 0) return opening;
  const { day, time } = localNow(timezone, now);
  const isOpen = possible !== null && schedule.setOn(possible) === day && time < schedule.window.to;
  return Math.min(now + (isOpen ? POLL_INTERVAL : RETRY_INTERVAL), opening);
};

const nextOpening = (timezone: string, schedule: NonNullable<Bank['schedule']>, now: number): number => {
  const { day: today, time } = localNow(timezone, now);
  const firstAct = time < schedule.window.from ? today : addDays(today, 1);
  const number = numberOf(today);
  for (let ahead = 0; ahead < LONGEST_SCAN; ahead += 1) {
    const act = schedule.setOn(dayOf(number + ahead));
    if (act !== null && act >= firstAct) return instantOf(timezone, act, schedule.window.from);
  }
  // A schedule that names no day for a year: look again tomorrow.
  return instantOf(timezone, addDays(today, 1), schedule.window.from);
};
