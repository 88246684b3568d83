import { withoutDays, type Calendar } from './calendars';
import { dayOf, numberOf, weekdayOf } from './formats/day-numbers';
import type { Bank, Day, Schedule } from './types';

type Window = Schedule['window'];

/** No bank rests longer, even over New Year's. */
const LONGEST_REST = 40;

/** Days remembered by each schedule: more than a year, so that a scan over a long silence stays cheap. */
const REMEMBERED = 2_000;

/** The rate of a working day is set on that day, and other days have none. */
export const sameDay = (calendar: Calendar, window: Window): Schedule =>
  schedule(calendar, window, ({ isWorkday }, day) => (isWorkday(day) ? day : null));

/** The rate of the day after a working day is set on that working day, and other days have none. */
export const nextDay = (calendar: Calendar, window: Window): Schedule =>
  schedule(calendar, window, ({ isWorkday }, day) => {
    const before = dayOf(numberOf(day) - 1);
    return isWorkday(before) ? before : null;
  });

/** Each day has a rate: its own on a working day, set that day, and the one before on others. */
export const everyDay = (calendar: Calendar, window: Window): Schedule =>
  schedule(calendar, window, (days, day) => lastWorkday(days, numberOf(day)));

/**
 * Each day has a rate, which was set on the working day before and holds until the next working day's: Thursday sets
 * Friday, Saturday and Sunday; Friday sets Monday.
 */
export const nextWorkday = (calendar: Calendar, window: Window): Schedule =>
  schedule(calendar, window, (days, day) => {
    const holding = lastWorkday(days, numberOf(day));
    return holding && lastWorkday(days, numberOf(holding) - 1);
  });

/** Once a week, on a weekday (0 is Sunday) or, when that is a holiday, on the working day before it. */
export const weekly = (calendar: Calendar, weekday: number, window: Window): Schedule =>
  schedule(calendar, window, (days, day) => {
    const number = numberOf(day);
    const appointed = number + ((weekday - weekdayOf(number) + 7) % 7);
    return lastWorkday(days, appointed) === day ? day : null;
  });

/**
 * The same bank with days off that no rule tells.
 *
 * @throws Error where the bank's schedule has no calendar to take them out of
 */
export const withDaysOff = (bank: Bank, days: readonly Day[]): Bank => {
  const except = (schedule: Schedule): Schedule => {
    if (!schedule.except) throw new Error(`Days off cannot be named for "${bank.slug}": it has no calendar.`);
    return schedule.except(days);
  };
  return {
    ...bank,
    schedule: bank.schedule && except(bank.schedule),
    ...(bank.rarer && { rarer: { ...bank.rarer, schedule: except(bank.rarer.schedule) } }),
  };
};

const schedule = (
  calendar: Calendar,
  window: Window,
  rule: (calendar: Calendar, day: Day) => Day | null,
): Schedule => {
  const known = new Map<Day, Day | null>();
  return {
    window,
    setOn: (day) => {
      const before = known.get(day);
      if (before !== undefined) return before;
      if (known.size >= REMEMBERED) known.clear();
      const found = rule(calendar, day);
      known.set(day, found);
      return found;
    },
    except: (days) => schedule(withoutDays(calendar, days), window, rule),
  };
};

const lastWorkday = ({ isWorkday }: Calendar, number: number): Day | null => {
  for (let back = 0; back < LONGEST_REST; back += 1) {
    const day = dayOf(number - back);
    if (isWorkday(day)) return day;
  }
  return null;
};
