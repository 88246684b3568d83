// When each bank works, and which of its days have a rate.
import { dayOf, easter, weekdayOf } from './days.mjs';

/**
 * @param fixed holidays as `MM-DD`
 * @param moving holidays as days after Easter Sunday
 * @returns whether the bank works on a day
 */
export function workdays({ fixed = [], moving = [] } = {}) {
  const holidays = new Set(fixed);
  const movingOf = remembered((year) => new Set(moving.map((days) => easter(year) + days)));
  return remembered((number) => {
    const weekday = weekdayOf(number);
    if (weekday === 0 || weekday === 6) return false;
    const day = dayOf(number);
    return !holidays.has(day.slice(5)) && !movingOf(Number(day.slice(0, 4))).has(number);
  });
}

/** Each year or day is asked about for each currency. */
function remembered(compute) {
  const known = new Map();
  return (number) => {
    if (!known.has(number)) known.set(number, compute(number));
    return known.get(number);
  };
}

const lastBefore = (works, number) => {
  let day = number - 1;
  while (!works(day)) day -= 1;
  return day;
};

/** A working day's rate is of that day; other days have none: ECB, Poland, the Czech Republic. */
export const sameDay = (works) => (number) => (works(number) ? number : null);

/** The day after a working day has a rate, which then stands: in Russia, Tuesday to Saturday in a plain week. */
export const dayAfter = (works) => (number) => (works(number - 1) ? number - 1 : null);

/** Each day has a rate: its own on a working day, the one before on others. Kazakhstan. */
export const everyDay = (works) => (number) => (works(number) ? number : lastBefore(works, number));

/** Each day has a rate, set on the working day before: Thursday sets Friday to Sunday. Belarus, Ukraine. */
export const nextWorkday = (works) => (number) => lastBefore(works, everyDay(works)(number));
