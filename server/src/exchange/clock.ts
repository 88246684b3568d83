import { Temporal } from 'temporal-polyfill';
import type { Day } from './types';

/** The wall clock of a timezone: the day, and the time as `HH:MM`. */
export interface LocalTime {
  day: Day;
  time: string;
}

const MINUTE = 60_000;

/** One minute a timezone: thousands of readers ask within it, and a timezone's rules are slow to look up. */
const lastAsked = new Map<string, { minute: number; local: LocalTime }>();

/**
 * @param timezone an IANA name
 * @param now epoch milliseconds
 * @throws RangeError for a timezone that nobody knows
 */
export const localNow = (timezone: string, now: number): LocalTime => {
  const minute = Math.floor(now / MINUTE);
  const known = lastAsked.get(timezone);
  if (known?.minute === minute) return known.local;
  const there = Temporal.Instant.fromEpochMilliseconds(minute * MINUTE).toZonedDateTimeISO(timezone);
  const local = {
    day: there.toPlainDate().toString(),
    time: there.toPlainTime().toString({ smallestUnit: 'minute' }),
  };
  lastAsked.set(timezone, { minute, local });
  return local;
};

/** When a day has that time (`HH:MM`) there; a time that the clocks jump over comes with the jump. @returns epoch milliseconds */
export const instantOf = (timezone: string, day: Day, time: string): number =>
  Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(timezone).epochMilliseconds;

/** When a day begins there, which is not midnight everywhere. @returns epoch milliseconds */
export const startOfDay = (timezone: string, day: Day): number =>
  Temporal.PlainDate.from(day).toZonedDateTime(timezone).epochMilliseconds;
