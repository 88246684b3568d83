import { dayOf, numberOf, weekdayOf } from '../formats/day-numbers';
import type { Day } from '../types';

/** Says on which days a bank works. */
export interface Calendar {
  isWorkday(day: Day): boolean;
}

/** Monday to Friday, but for a year's holidays. */
export const calendar = (holidaysOf: (year: number) => Day[]): Calendar => {
  const years = new Map<number, ReadonlySet<Day>>();
  const holidays = (year: number): ReadonlySet<Day> => {
    const known = years.get(year) ?? new Set(holidaysOf(year));
    years.set(year, known);
    return known;
  };
  return {
    isWorkday: (day) => !isWeekend(day) && !holidays(Number(day.slice(0, 4))).has(day),
  };
};

/** The same with days off that no rule tells: governments decree them year by year. */
export const withoutDays = ({ isWorkday }: Calendar, days: readonly Day[]): Calendar => {
  const off = new Set(days);
  return { isWorkday: (day) => !off.has(day) && isWorkday(day) };
};

export const isWeekend = (day: Day): boolean => weekdayOf(numberOf(day)) % 6 === 0;

/** The same dates each year: `['01-01', '12-25']`. */
export const datesOf = (year: number, dates: readonly string[]): Day[] =>
  dates.map((date) => `${String(year).padStart(4, '0')}-${date}`);

/**
 * The working days that stand in for holidays on a weekend, where the law moves those to the next working day.
 *
 * @param off other days off of that year
 */
export const substitutes = (holidays: readonly Day[], off: readonly Day[] = []): Day[] => {
  const taken = new Set([...holidays, ...off]);
  return holidays.filter(isWeekend).map((holiday) => {
    let number = numberOf(holiday);
    while (taken.has(dayOf(number)) || isWeekend(dayOf(number))) number += 1;
    const substitute = dayOf(number);
    taken.add(substitute);
    return substitute;
  });
};
