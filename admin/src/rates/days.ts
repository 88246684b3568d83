import type { Day } from '../../../server/src/exchange/types';

/** A day as the Design System's date picker takes it: its midnight in UTC. What the picker gives back is local. */
export const toDate = (day: Day | null): Date | undefined => {
  const [year, month, date] = (day ?? '').split('-').map(Number);
  return year && month && date ? new Date(Date.UTC(year, month - 1, date)) : undefined;
};

/** The day of a local date, as the picker gives it; `toISOString` would move it in half of the world. */
export const toDay = (date: Date): Day => {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
};

/** A bank's day in words; it is the same day wherever the editor sits. */
export const showDay = (day: Day, locale: string): string => {
  const date = toDate(day);
  return date ? new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(date) : day;
};

/** A moment in the editor's own timezone, which is named. */
export const showMoment = (moment: string, locale: string, timeZone?: string): string => {
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) return moment;
  return new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZoneName: 'short',
    timeZone,
  }).format(date);
};
