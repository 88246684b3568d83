import { addDays } from '../formats/days';
import { calendar, datesOf } from './calendar';
import { westernEaster } from './easter';

const DATES = [
  '01-01',
  '05-01',
  '05-08',
  '07-05',
  '07-06',
  '09-28',
  '10-28',
  '11-17',
  '12-24',
  '12-25',
  '12-26',
];

/** A holiday on a weekend is not moved. Good Friday is one since 2016. */
export const CZECHIA = calendar((year) => {
  const easter = westernEaster(year);
  return [...datesOf(year, DATES), addDays(easter, -2), addDays(easter, 1)];
});
