import { addDays } from '../formats/days';
import { calendar, datesOf } from './calendar';
import { westernEaster } from './easter';

const DATES = ['01-01', '01-06', '05-01', '05-03', '08-15', '11-01', '11-11', '12-25', '12-26'];

/** A holiday on a weekend is not moved. */
export const POLAND = calendar((year) => {
  const easter = westernEaster(year);
  const days = [...datesOf(year, DATES), addDays(easter, 1), addDays(easter, 60)];
  // Christmas Eve is one by the law of 2024.
  return year < 2025 ? days : [...days, ...datesOf(year, ['12-24'])];
});
