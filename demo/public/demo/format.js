/** Browsers know few words of Belarusian; they write Russian figures then, which look the same. */
const known = (locale) => (Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0 ? locale : null);

/** The day of a moment, as a reader writes it. */
export function day(moment, locale = 'en') {
  if (!moment) return null;
  const language = known(locale);
  const format = language
    ? new Intl.DateTimeFormat(language, { dateStyle: 'long' })
    : new Intl.DateTimeFormat('ru');
  return format.format(new Date(moment));
}

/** A bank's day such as 2026-03-17: of no timezone, so that it is the same day wherever it is read. */
export function bankDay(date, locale = 'en') {
  const language = known(locale);
  const format = language
    ? new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' })
    : new Intl.DateTimeFormat('ru', { timeZone: 'UTC' });
  return format.format(new Date(`${date}T00:00:00Z`));
}

/** A decimal string with its sign: `−0,0263`. */
export const signed = (digits, locale = 'en', unit = {}) =>
  new Intl.NumberFormat(known(locale) ?? 'ru', {
    signDisplay: 'exceptZero',
    maximumFractionDigits: 4,
    ...unit,
  }).format(digits);

export const PERCENT = { style: 'unit', unit: 'percent', minimumFractionDigits: 2 };
