import type { Day, Observation } from './types';

/** The rates of one pair at one bank, oldest first, one a day. */
export type Series<T extends Observation = Observation> = readonly T[];

/** The index of the last rate effective on or before `day`; -1 before the first. */
export const indexOn = (series: Series, day: Day): number => {
  let low = 0;
  let high = series.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((series[middle]?.effectiveDate ?? '') <= day) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};

/** What holds on a day, the entry before it, and the entry after it. */
export const around = <T extends Observation>(
  series: Series<T>,
  day: Day,
): { current: T | null; previous: T | null; next: T | null } => {
  const at = indexOn(series, day);
  return {
    current: series[at] ?? null,
    previous: series[at - 1] ?? null,
    next: series[at + 1] ?? null,
  };
};
