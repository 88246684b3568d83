import { randomUUID } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { Core } from '@strapi/types';
import { RATE } from '../config/uids';
import { newestPossible, type Bank, type Day, type StoredRate } from '../exchange';

export type Review = 'accepted' | 'quarantined' | 'dropped';

/** A row of the rates' table; `documentId` and times of Strapi's own are left to Strapi. */
export interface RateRow extends Omit<StoredRate, 'fetchedAt'> {
  bank: string;
  fetchedAt: string;
  review: Review;
  /** Why it waits for an editor. */
  reason: string | null;
  /** Who typed it; null for a bank's. */
  author: string | null;
}

/** One direction of a pair at one bank. */
export interface SeriesKey {
  bank: string;
  base: string;
  counter: string;
}

const TABLE = 'newsroom_rates';
const VALUES = ['nominal', 'value', 'effective_date', 'published_on', 'fetched_at', 'revision', 'expires_on'];
const COLUMNS = ['bank', 'base', 'counter', ...VALUES];

/** Knex hands out a date as the driver does; the days are strings on all three databases, the times are not. */
interface RawRow {
  bank: string;
  base: string;
  counter: string;
  nominal: number;
  value: string;
  effective_date: Day;
  published_on: Day | null;
  fetched_at: string | number | Date | null;
  revision: number;
  expires_on: Day | null;
}

const toStored = (row: RawRow): StoredRate => ({
  base: row.base,
  counter: row.counter,
  nominal: row.nominal,
  value: row.value,
  effectiveDate: row.effective_date,
  publishedOn: row.published_on,
  fetchedAt: new Date(row.fetched_at ?? 0).toISOString(),
  revision: row.revision,
  expiresOn: row.expires_on,
});

/** The table under another name; on PostgreSQL it may stand in a schema of the app's own. */
const table = (strapi: Core.Strapi, alias: string) => {
  const schema = strapi.db.getSchemaName();
  return strapi.db.connection({ [alias]: schema ? `${schema}.${TABLE}` : TABLE });
};

/**
 * What readers may see of a pair: accepted, and of each day the last revision. The unique index answers the inner
 * question.
 */
const accepted = (strapi: Core.Strapi, { bank, base, counter }: SeriesKey) =>
  table(strapi, 'rate')
    .select(COLUMNS.map((column) => `rate.${column}`))
    .where({ 'rate.bank': bank, 'rate.base': base, 'rate.counter': counter, 'rate.review': 'accepted' })
    .whereNotExists(
      table(strapi, 'newer')
        .select(strapi.db.connection.raw('1'))
        .where({ 'newer.bank': bank, 'newer.base': base, 'newer.counter': counter })
        .where({ 'newer.review': 'accepted' })
        .whereRaw('?? = ??', ['newer.effective_date', 'rate.effective_date'])
        .whereRaw('?? > ??', ['newer.revision', 'rate.revision']),
    );

export const nameOf = ({ bank, base, counter }: SeriesKey): string => `${bank} ${base} ${counter}`;

/**
 * The last rates of several pairs in one statement.
 *
 * @param before leave out days from this one on
 * @returns by `nameOf`, oldest first; a pair without rates is missing
 */
export const readLast = async (
  strapi: Core.Strapi,
  keys: readonly SeriesKey[],
  count: number,
  before?: Day,
): Promise<Map<string, StoredRate[]>> => {
  if (!keys.length) return new Map();
  const { connection } = strapi.db;
  const parts = keys.map((key) => {
    const part = accepted(strapi, key).orderBy('rate.effective_date', 'desc').limit(count);
    // A limit inside a union needs a table around it on SQLite.
    return connection
      .select('*')
      .from((before ? part.where('rate.effective_date', '<', before) : part).as('last'));
  });
  const [first, ...rest] = parts;
  const rows: RawRow[] = await (rest.length ? first!.unionAll(rest) : first!);
  const series = new Map<string, StoredRate[]>();
  for (const row of rows) {
    const name = nameOf(row);
    const known = series.get(name);
    if (known) known.push(toStored(row));
    else series.set(name, [toStored(row)]);
  }
  for (const known of series.values()) {
    known.sort((a, b) => (a.effectiveDate < b.effectiveDate ? -1 : 1));
  }
  return series;
};

/** A stretch of one pair, oldest first, with the rate that held before it. */
export const readStretch = async (
  strapi: Core.Strapi,
  key: SeriesKey,
  from: Day,
  to: Day,
): Promise<StoredRate[]> => {
  const { bank, base, counter } = key;
  const rows: Omit<RawRow, keyof SeriesKey>[] = await table(strapi, 'rate')
    .select(VALUES)
    .where({ bank, base, counter, review: 'accepted' })
    .whereBetween('effective_date', [from, to])
    .orderBy([{ column: 'effective_date' }, { column: 'revision' }]);
  const before = await readLast(strapi, [key], 1, from);
  // Of each day the last revision, in the order of days: quicker than asking the database for each day.
  const days = new Map(rows.map((row) => [row.effective_date, row]));
  return [
    ...(before.get(nameOf(key)) ?? []),
    ...[...days.values()].map((row) => toStored({ ...key, ...row })),
  ];
};

/** Everything that is kept of a bank between two days, whatever became of it. */
export const readAll = async (strapi: Core.Strapi, bank: string, from: Day, to: Day): Promise<RateRow[]> => {
  const rows: (RawRow & { review: Review; reason: string | null; author: string | null })[] = await strapi.db
    .getConnection(TABLE)
    .select([...COLUMNS, 'review', 'reason', 'author'])
    .where({ bank })
    .whereBetween('effective_date', [from, to]);
  return rows.map((row) => ({
    ...toStored(row),
    bank: row.bank,
    review: row.review,
    reason: row.reason,
    author: row.author,
  }));
};

/**
 * The newest accepted day of each pair at a bank. A day whose rate cannot be set yet is a slip of the bank's and left
 * out: it would say that nothing is missing until it comes.
 *
 * @param now epoch milliseconds
 */
export const readExtent = async (
  strapi: Core.Strapi,
  bank: Pick<Bank, 'slug' | 'timezone' | 'schedule'>,
  now: number,
): Promise<{ base: string; counter: string; newest: Day }[]> => {
  const possible = newestPossible(bank, now);
  const known = strapi.db.getConnection(TABLE).where({ bank: bank.slug, review: 'accepted' });
  return (possible ? known.where('effective_date', '<=', possible) : known)
    .groupBy('base', 'counter')
    .select('base', 'counter')
    .max({ newest: 'effective_date' }) as unknown as Promise<
    { base: string; counter: string; newest: Day }[]
  >;
};

/** As long as Strapi's own; those take a SHA-3 each, a fifth of the time of a long fill. */
const newDocumentId = (): string => randomUUID().replaceAll('-', '').slice(0, 24);

/** SQLite works on the event loop: between two such batches others get their turn. */
const BATCH = 250;

/** Adds rows; a row whose key stands there already, written by another instance, fails the whole call. */
export const insertRates = async (strapi: Core.Strapi, rows: readonly RateRow[]): Promise<void> => {
  for (let at = 0; at < rows.length; at += BATCH) {
    const data = rows.slice(at, at + BATCH).map((row) => ({ ...row, documentId: newDocumentId() }));
    await strapi.db.query(RATE).createMany({ data });
    await setImmediate();
  }
};
