import type { Day } from '../types';

/**
 * Days as whole numbers, 0 being 1970-01-01. Schedules are asked on every request: a calendar library would take a
 * hundred times as long for the same sums.
 */
export const numberOf = (day: Day): number => {
  const month = Number(day.slice(5, 7));
  // A year that begins in March has its leap day last, where it shifts nothing.
  const year = Number(day.slice(0, 4)) - (month <= 2 ? 1 : 0);
  const fromMarch = (month + 9) % 12;
  const dayOfYear = Math.floor((153 * fromMarch + 2) / 5) + Number(day.slice(8, 10)) - 1;
  return year * 365 + leapDays(year) + dayOfYear - EPOCH;
};

export const dayOf = (number: number): Day => {
  const days = number + EPOCH;
  let year = Math.floor(days / 365.2425) + 1;
  while (year * 365 + leapDays(year) > days) year -= 1;
  const dayOfYear = days - year * 365 - leapDays(year);
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const date = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return spell(month <= 2 ? year + 1 : year, month, date);
};

/** 0 is Sunday, 6 is Saturday. */
export const weekdayOf = (number: number): number => (((number + 4) % 7) + 7) % 7;

export const spell = (year: number, month: number, date: number): Day =>
  `${String(year).padStart(4, '0')}-${month < 10 ? '0' : ''}${month}-${date < 10 ? '0' : ''}${date}`;

const leapDays = (year: number): number =>
  Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);

/** From 1 March of the year 0 to 1 January 1970. */
const EPOCH = 719_468;
