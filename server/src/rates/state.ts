import type { Core } from '@strapi/types';
import { isPast, past, takeRow } from '../leases';

const TABLE = 'newsroom_banks';
const MODEL = 'newsroom::bank';

/** How long a refresh may stand still before another instance takes over: longer than one request may last. */
export const LEASE_MS = 120_000;

/** A longer ETag is not kept. */
export const LONGEST_MARK = 200;

/**
 * How refreshing stands with one bank, in a plain table: instances share it, and `strapi export` skips it. Times are
 * epoch milliseconds; losing the table costs one fetch.
 */
export interface BankState {
  leaseUntil: number;
  /** Not to be asked before. */
  nextRun: number;
  lastSuccess: number;
  lastFailure: number;
  /** Failures since the last success. */
  failures: number;
  /** What the last run brought, or why it failed. */
  message: string;
  /** When the last days were read once more, for corrections. */
  lastReread: number;
  /** The currencies that were read then, in order: another set is read from its beginning. */
  asked: string;
  /** The bank's own marks of its newest answer, for a conditional request. */
  etag: string;
  lastModified: string;
  /** Of the run that holds the lease: requests answered, and expected (0: not known). */
  done: number;
  total: number;
}

const EMPTY: BankState = {
  leaseUntil: 0,
  nextRun: 0,
  lastSuccess: 0,
  lastFailure: 0,
  failures: 0,
  message: '',
  lastReread: 0,
  asked: '',
  etag: '',
  lastModified: '',
  done: 0,
  total: 0,
};

/** Called in register: the table belongs to no content type. */
export const registerBankTable = (strapi: Core.Strapi): void => {
  const text = (length: number) => ({ type: 'string', column: { type: 'string', args: [length] } });
  // Strapi writes column names into these: each attribute needs an object of its own.
  const time = () => ({ type: 'biginteger' });
  const count = () => ({ type: 'integer' });
  strapi.get('models').add({
    uid: MODEL,
    singularName: 'newsroom-bank',
    tableName: TABLE,
    attributes: {
      id: { type: 'increments' },
      bank: text(60),
      leaseOwner: text(40),
      leaseUntil: time(),
      nextRun: time(),
      lastSuccess: time(),
      lastFailure: time(),
      failures: count(),
      message: text(400),
      lastReread: time(),
      asked: text(1000),
      etag: text(LONGEST_MARK),
      lastModified: text(LONGEST_MARK),
      done: count(),
      total: count(),
    },
    indexes: [{ name: 'newsroom_banks_key', columns: ['bank'], type: 'unique' }],
  });
};

/** Drivers hand out a big integer as a string. */
const toState = (row: Record<string, unknown>): BankState =>
  Object.fromEntries(
    Object.entries(EMPTY).map(([key, empty]) => [
      key,
      typeof empty === 'number' ? Number(row[key] ?? 0) : String(row[key] ?? ''),
    ]),
  ) as unknown as BankState;

/** By bank; a bank that was never asked is missing. */
export const readStates = async (strapi: Core.Strapi): Promise<Map<string, BankState>> => {
  const rows: Record<string, unknown>[] = await strapi.db.query(MODEL).findMany();
  return new Map(rows.map((row) => [String(row.bank), toState(row)]));
};

/**
 * Makes a bank due at once, on whichever instance looks next; also one that is being asked just now, for it may be
 * asked for something else. A bank that fails keeps the time that it was given.
 */
export const makeDue = async (strapi: Core.Strapi, bank: string): Promise<void> => {
  await strapi.db.query(MODEL).updateMany({ where: { bank, failures: 0 }, data: { nextRun: 0 } });
};

export const isDue = ({ nextRun, leaseUntil }: BankState, now: number): boolean =>
  isPast(nextRun, now) && isPast(leaseUntil, now);

const ensureRow = async (strapi: Core.Strapi, bank: string): Promise<void> => {
  if (await strapi.db.query(MODEL).count({ where: { bank } })) return;
  try {
    await strapi.db.query(MODEL).create({ data: { bank, leaseOwner: '', ...EMPTY } });
  } catch (error) {
    // Another instance was faster; anything else is a failure.
    if (!(await strapi.db.query(MODEL).count({ where: { bank } }))) throw error;
  }
};

export interface Lease {
  /** As it stood when the lease was taken. */
  state: BankState;
  /** Tells how far the run is, and holds the lease for longer. @throws LeaseLost */
  renew(progress: { done: number; total: number }): Promise<void>;
  /** The same after a success: a bank that was made due meanwhile stays due. @throws LeaseLost */
  finish(outcome: Partial<BankState> & Pick<BankState, 'nextRun'>): Promise<void>;
  /** Ends the lease and writes what came of it. @throws LeaseLost */
  release(outcome: Partial<BankState>): Promise<void>;
}

/**
 * Takes a bank for this run; see leases/.
 *
 * @param due only when the bank's next run has come
 * @returns null when another run holds it, or it is not due
 */
export const takeLease = async (
  strapi: Core.Strapi,
  bank: string,
  { now, due }: { now: () => number; due: boolean },
): Promise<Lease | null> => {
  await ensureRow(strapi, bank);
  const taken = now();
  const held = await takeRow(
    strapi,
    MODEL,
    { bank },
    {
      now: taken,
      ms: LEASE_MS,
      when: due ? [past('nextRun', taken)] : [],
      // Whoever makes the bank due from now on writes zero.
      data: { nextRun: taken, done: 0, total: 0 },
    },
  );
  if (!held) return null;

  const row: Record<string, unknown> = await strapi.db.query(MODEL).findOne({ where: { bank } });
  const release = (outcome: Partial<BankState>): Promise<void> =>
    held.change({ ...outcome, leaseUntil: 0, done: 0, total: 0 });
  return {
    state: toState(row),
    renew: (progress) => held.change({ ...progress, leaseUntil: now() + LEASE_MS }),
    async finish({ nextRun, ...outcome }) {
      await strapi.db
        .query(MODEL)
        .updateMany({ where: { bank, ...held.mine, nextRun: { $gt: 0 } }, data: { nextRun } });
      await release(outcome);
    },
    release,
  };
};
