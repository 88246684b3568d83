import { addDays } from '../formats/days';
import { calendar, datesOf } from './calendar';
import { easternEaster } from './easter';

const DATES = ['01-01', '01-02', '01-07', '03-08', '05-01', '05-09', '07-03', '11-07', '12-25'];

/** A holiday on a weekend is not moved. Bridge days are swapped with Saturdays by decree: `withDaysOff`. */
export const BELARUS = calendar((year) => [
  ...datesOf(year, DATES),
  // Radonitsa, the Tuesday of the second week after Easter.
  addDays(easternEaster(year), 9),
]);
