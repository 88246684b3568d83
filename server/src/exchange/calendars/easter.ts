import { addDays } from '../formats/days';
import { spell } from '../formats/day-numbers';
import type { Day } from '../types';

/** Easter Sunday of the western churches, by the rule that Meeus prints. */
export const westernEaster = (year: number): Day => {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const moved = century - Math.floor((century + 8) / 25) + 1;
  const moon = (19 * golden + century - Math.floor(century / 4) - Math.floor(moved / 3) + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - moon - (ofCentury % 4)) % 7;
  const correction = Math.floor((golden + 11 * moon + 22 * weekday) / 451);
  const sum = moon + weekday - 7 * correction + 114;
  return spell(year, Math.floor(sum / 31), (sum % 31) + 1);
};

/** Easter Sunday of the eastern churches, who count in the Julian calendar; the day is in ours. */
export const easternEaster = (year: number): Day => {
  const moon = (19 * (year % 19) + 15) % 30;
  const weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
  const sum = moon + weekday + 114;
  const julian = spell(year, Math.floor(sum / 31), (sum % 31) + 1);
  const behind = Math.floor(year / 100) - Math.floor(year / 400) - 2;
  return addDays(julian, behind);
};
