import { calendar, datesOf, substitutes } from './calendar';

const NEW_YEAR = ['01-01', '01-02', '01-03', '01-04', '01-05', '01-06', '01-07', '01-08'];
const DATES = ['02-23', '03-08', '05-01', '05-09', '06-12', '11-04'];

/**
 * Article 112 of the labour code: a holiday on a weekend moves to the next working day, but those of New Year's go
 * where the government puts them, often to 31 December or 9 January: `withDaysOff`.
 */
export const RUSSIA = calendar((year) => {
  const holidays = datesOf(year, DATES);
  return [...datesOf(year, NEW_YEAR), ...holidays, ...substitutes(holidays)];
});
