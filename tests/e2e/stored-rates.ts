import { createRequire } from 'node:module';
import path from 'node:path';
import type { Demo } from './demo';

/** better-sqlite3 ships no types; this much of it is used. */
type Database = new (file: string) => {
  prepare(sql: string): { run(row: object): unknown };
  close(): void;
};

export interface StoredRate {
  value: string;
  day: string;
  revision: number;
  review: 'accepted' | 'quarantined';
  reason: string | null;
}

/** An ISO day, so many days from today. */
export const dayFromToday = (days: number): string =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Puts dollars of the National Bank of Belarus beside the app's back, as a refresh would. */
export const store = (demo: Demo, ...rates: StoredRate[]): void => {
  const Sqlite = createRequire(__filename)('better-sqlite3') as Database;
  const database = new Sqlite(path.join(demo.data, 'demo.db'));
  const insert = database.prepare(
    `INSERT INTO newsroom_rates
       (document_id, bank, base, counter, nominal, value, effective_date, fetched_at, revision, review, reason, created_at, updated_at)
     VALUES
       (@id, 'nbrb', 'USD', 'BYN', 1, @value, @day, @now, @revision, @review, @reason, @now, @now)`,
  );
  for (const rate of rates) {
    insert.run({ ...rate, id: `stored${rate.day}${rate.revision}`, now: Date.now() });
  }
  database.close();
};

/** Rates that look wrong and wait for an editor. */
export const holdBack = (demo: Demo, ...values: string[]): void =>
  store(
    demo,
    ...values.map((value, index) => ({
      value,
      day: dayFromToday(-40),
      revision: 50 + index,
      review: 'quarantined' as const,
      reason: `${value} is far from the rate before.`,
    })),
  );
