import type { Day } from '../../../server/src/exchange/types';

/** The midnight of a day where the browser stands, which is what the Design System's date picker works with. */
export const toDate = (day: Day | null): Date | undefined => {
  const [year, month, date] = (day ?? '').split('-').map(Number);
  return year && month && date ? new Date(year, month - 1, date) : undefined;
};

/** The day that a date shows in the browser's timezone; `toISOString` would move it in half of the world. */
export const toDay = (date: Date): Day => {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
};

/** A bank's day in words; it is the same day wherever the editor sits. */
export const showDay = (day: Day, locale: string): string => {
  const date = toDate(day);
  return date ? new Intl.DateTimeFormat(locale, { dateStyle: 'medium' }).format(date) : day;
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
