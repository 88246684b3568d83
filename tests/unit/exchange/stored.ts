import type { Bank, RateSource, StoredRate } from '../../../server/src/exchange';
import { BANKS } from '../../../server/src/exchange';

export const bank = (slug: string): Bank => {
  const found = BANKS.find((candidate) => candidate.slug === slug);
  if (!found) throw new Error(`No bank "${slug}".`);
  return found;
};

/** `100 RUB = 3.6709 BYN` on each of the days that follow: `{ '2026-06-12': '3.6709' }`. */
export const stored = (
  nominal: number,
  base: string,
  counter: string,
  values: Record<string, string>,
  more: Partial<StoredRate> = {},
): StoredRate[] =>
  Object.entries(values).map(([effectiveDate, value]) => ({
    base,
    counter,
    nominal,
    value,
    effectiveDate,
    publishedOn: null,
    revision: 1,
    fetchedAt: `${effectiveDate}T09:00:00.000Z`,
    expiresOn: null,
    ...more,
  }));

export const source = (from: Bank, ...rates: StoredRate[][]): RateSource => ({
  bank: from,
  seriesOf: (base, counter) => rates.flat().filter((rate) => rate.base === base && rate.counter === counter),
});
