import { addDays } from '../formats/days';
import { calendar, datesOf } from './calendar';
import { westernEaster } from './easter';

/** The closing days of the euro area's payment system, the same since 2002. */
export const TARGET = calendar((year) => {
  const easter = westernEaster(year);
  return [...datesOf(year, ['01-01', '05-01', '12-25', '12-26']), addDays(easter, -2), addDays(easter, 1)];
});
