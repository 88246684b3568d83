import type { Day, Observation } from './types';

/** The rates of one pair at one bank, oldest first, one a day. */
export type Series = readonly Observation[];

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

/**
 * What holds on a day, what held before it by the publication before, and what is known to come.
 *
 * A bank that repeats its value over a weekend published it again: "previous" is the rate of the day before in such a
 * series, as the bank itself prints it.
 */
export const around = (
  series: Series,
  day: Day,
): { current: Observation | null; previous: Observation | null; next: Observation | null } => {
  const at = indexOn(series, day);
  return {
    current: series[at] ?? null,
    previous: series[at - 1] ?? null,
    next: series[at + 1] ?? null,
  };
};
