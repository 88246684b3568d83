import { addDays } from './formats/days';
import type { Bank, Day } from './types';

/**
 * Cuts a stretch of days into pieces that the bank answers in one `range`, none before its archive begins: there the
 * same code may have meant another currency (BYR before BYN).
 */
export const spansOf = (
  { since, spanDays }: Pick<Bank, 'since' | 'spanDays'>,
  from: Day,
  to: Day,
): { from: Day; to: Day }[] => {
  const spans: { from: Day; to: Day }[] = [];
  for (let start = from < since ? since : from; start <= to; start = addDays(start, spanDays)) {
    const end = addDays(start, spanDays - 1);
    spans.push({ from: start, to: end < to ? end : to });
  }
  return spans;
};
