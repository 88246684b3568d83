import Big from 'big.js';
import { checkObservation, type Bank, type Day, type Observation } from '../exchange';
import { nameOf, type RateRow } from './store';

/** The same number: a bank that prints `3.67` one day and `3.6700` the next has corrected nothing. */
const isSame = (a: Observation, b: Observation): boolean =>
  a.nominal === b.nominal && new Big(a.value).eq(b.value);

interface Context {
  bank: Pick<Bank, 'slug' | 'currency'>;
  /** In the bank's timezone. */
  today: Day;
  /** The largest believable change, as a share. */
  limit: string;
  /** ISO 8601, UTC. */
  fetchedAt: string;
  /** What is kept of these days, whatever became of it. */
  stored: readonly RateRow[];
  /** By `nameOf`: the accepted rate of each pair before these days. */
  before: ReadonlyMap<string, Observation>;
}

const lastOf = (rows: readonly RateRow[]): RateRow | null =>
  rows.reduce<RateRow | null>((last, row) => (last && last.revision > row.revision ? last : row), null);

/**
 * What a bank's answer adds to what is kept: first values, and a further revision where a value was corrected. Values
 * that readers must not see wait for an editor; the same value fetched again adds nothing, so that a second run, or a
 * second instance, is harmless.
 */
export const ingest = (observations: readonly Observation[], context: Context): RateRow[] => {
  const { bank, today, limit, fetchedAt } = context;
  const kept = new Map<string, RateRow[]>();
  const add = (name: string, row: RateRow): void => {
    const rows = kept.get(name);
    if (rows) rows.push(row);
    else kept.set(name, [row]);
  };
  const dayOf = (pair: string, day: Day): string => `${pair} ${day}`;
  for (const row of context.stored) add(dayOf(nameOf(row), row.effectiveDate), row);

  const inOrder = [...observations].sort((a, b) =>
    a.effectiveDate < b.effectiveDate ? -1 : a.effectiveDate > b.effectiveDate ? 1 : 0,
  );
  const last = new Map(context.before);
  const added: RateRow[] = [];
  for (const observation of inOrder) {
    const pair = nameOf({ bank: bank.slug, ...observation });
    const name = dayOf(pair, observation.effectiveDate);
    const known = kept.get(name) ?? [];
    const newest = lastOf(known);
    // A value that an editor dropped stays away, also where the bank goes back and forth.
    const isDropped = known.some((row) => row.review === 'dropped' && isSame(row, observation));
    if (!isDropped && (!newest || !isSame(newest, observation))) {
      const reason = checkObservation(observation, { bank, today, before: last.get(pair) ?? null, limit });
      const row: RateRow = {
        ...observation,
        bank: bank.slug,
        revision: (newest?.revision ?? 0) + 1,
        fetchedAt,
        expiresOn: null,
        review: reason ? 'quarantined' : 'accepted',
        reason,
        author: null,
      };
      add(name, row);
      added.push(row);
    }
    const standing = lastOf((kept.get(name) ?? []).filter(({ review }) => review === 'accepted'));
    if (standing) last.set(pair, standing);
  }
  return added;
};
