import { BankError, type Day } from '../types';
import { dayOf, numberOf } from './day-numbers';

/** `2026-03-17` or `2026-03-17T00:00:00` -> the day. Cut, not parsed: as a `Date` it becomes 16 March in Minsk. */
export const isoDay = (text: string): Day => checkDay(text.slice(0, 10), text);

/** `17.03.2026` -> `2026-03-17`. */
export const dottedDay = (text: string): Day => {
  const [, day, month, year] = /^(\d{2})\.(\d{2})\.(\d{4})$/.exec(text.trim()) ?? [];
  return checkDay(`${year}-${month}-${day}`, text);
};

/** Four digits for the year, for days compare as strings; no database knows a year zero. */
const SPELLING = /^(?!0000)\d{4}-\d{2}-\d{2}$/;

/** Whether a text is a day of the calendar in the calendar's own spelling. */
export const isDay = (text: string): boolean => SPELLING.test(text) && dayOf(numberOf(text)) === text;

const checkDay = (day: Day, printed: string): Day => {
  if (isDay(day)) return day;
  throw new BankError(`"${printed.slice(0, 40)}" is no date.`);
};

/** `2026-03-17` -> `17/03/2026`, and the like for other orders. */
export const spellDay = (day: Day, pattern: 'DD/MM/YYYY' | 'DD.MM.YYYY' | 'YYYYMMDD'): string => {
  const [year = '', month = '', date = ''] = day.split('-');
  return pattern.replace('YYYY', year).replace('MM', month).replace('DD', date);
};

export const addDays = (day: Day, days: number): Day => dayOf(numberOf(day) + days);

/** How many days `to` lies after `from`; negative before it. */
export const daysBetween = (from: Day, to: Day): number => numberOf(to) - numberOf(from);

/** Every day from `from` to `to`, both included. */
export const eachDay = (from: Day, to: Day): Day[] =>
  Array.from({ length: Math.max(daysBetween(from, to) + 1, 0) }, (_, i) => addDays(from, i));
