import { calendar, datesOf, substitutes } from './calendar';

const HOLIDAYS = [
  '01-01',
  '01-02',
  '03-08',
  '03-21',
  '03-22',
  '03-23',
  '05-01',
  '05-07',
  '05-09',
  '07-06',
  '08-30',
  '10-25',
  '12-16',
];

/**
 * A holiday on a weekend moves to the next working day. Orthodox Christmas is a day off that does not; so is the first
 * day of Kurban Ait, which follows the moon and is announced: `withDaysOff`.
 */
export const KAZAKHSTAN = calendar((year) => {
  const christmas = datesOf(year, ['01-07']);
  const holidays = datesOf(year, HOLIDAYS);
  return [...christmas, ...holidays, ...substitutes(holidays, christmas)];
});
