import { createHash } from 'node:crypto';
import type { Core } from '@strapi/types';
import { FREE, past } from '../leases';
import { OPEN, type JobState, type Progress } from './progress';

const TABLE = 'newsroom_jobs';
export const MODEL = 'newsroom::job';

/** Finished work is told of for so long (milliseconds). */
const KEEP_MS = 7 * 24 * 3_600_000;

/**
 * Work that outlives the request that asked for it, in a plain table: instances share it, and `strapi export` skips it.
 */
export interface Job extends Progress {
  id: number;
  kind: string;
  /** JSON: what is to be done. May be long. */
  parameters: unknown;
  /** JSON: what a list says of it; short. */
  about: unknown;
  /** Whoever asked for it: an admin user, with the name of that time. */
  starterId: number;
  starterName: string;
  /** Tells work of the same starter and kind apart from other such work. */
  mark: string;
  /** Why it failed: a sentence; '' otherwise. */
  message: string;
  createdAt: number;
}

/** Called in register: the table belongs to no content type. */
export const registerJobTable = (strapi: Core.Strapi): void => {
  const text = (length: number) => ({ type: 'string', column: { type: 'string', args: [length] } });
  // Strapi writes column names into these: each attribute needs an object of its own.
  const count = () => ({ type: 'integer' });
  const time = () => ({ type: 'biginteger' });
  const json = () => ({ type: 'json' });
  strapi.get('models').add({
    uid: MODEL,
    singularName: 'newsroom-job',
    tableName: TABLE,
    attributes: {
      id: { type: 'increments' },
      kind: text(20),
      mark: text(64),
      state: text(10),
      starterId: count(),
      starterName: text(255),
      parameters: json(),
      about: json(),
      total: count(),
      done: count(),
      failed: count(),
      failures: json(),
      result: json(),
      position: json(),
      message: text(400),
      leaseOwner: text(40),
      leaseUntil: time(),
      createdAt: time(),
      finishedAt: time(),
    },
    indexes: [{ name: 'newsroom_jobs_open', columns: ['state', 'kind'] }],
  });
};

/** Drivers hand out a big integer as a string. */
const toJob = (row: Job & { createdAt: unknown; finishedAt: unknown }): Job => ({
  ...row,
  createdAt: Number(row.createdAt),
  finishedAt: Number(row.finishedAt),
});

const query = (strapi: Core.Strapi) => strapi.db.query(MODEL);

export const findJob = async (strapi: Core.Strapi, id: number): Promise<Job | null> => {
  const row = await query(strapi).findOne({ where: { id } });
  return row && toJob(row);
};

/** What a list shows of a job: everything but what may be long. */
export type JobLine = Omit<Job, 'parameters' | 'failures' | 'position'>;

/** Newest first. */
export const listJobs = async (strapi: Core.Strapi, where: object, limit: number): Promise<JobLine[]> => {
  const rows = await query(strapi).findMany({
    select: [
      ...(['id', 'kind', 'mark', 'state', 'starterId', 'starterName', 'about', 'total', 'done'] as const),
      ...(['failed', 'result', 'message', 'createdAt', 'finishedAt'] as const),
    ],
    where,
    orderBy: { id: 'desc' },
    limit,
  });
  return rows.map(toJob);
};

export const countJobs = (strapi: Core.Strapi, where: object): Promise<number> =>
  query(strapi).count({ where });

/** A mark for work that is the same when its parameters are. */
export const markOf = (parameters: unknown): string =>
  createHash('sha256').update(JSON.stringify(parameters)).digest('hex');

export type NewJob = Pick<
  Job,
  'kind' | 'parameters' | 'about' | 'starterId' | 'starterName' | 'mark' | 'total'
>;

export const addJob = async (strapi: Core.Strapi, job: NewJob, now: number): Promise<Job> => {
  const state: JobState = 'waiting';
  const rest = { state, done: 0, failed: 0, failures: [], result: null, position: null, message: '' };
  return toJob(
    await query(strapi).create({ data: { ...job, ...rest, ...FREE, createdAt: now, finishedAt: 0 } }),
  );
};

/** Nobody goes on with it: whoever holds it loses the lease, and with it the piece in hand. */
export const stopJobs = async (strapi: Core.Strapi, where: object, now: number): Promise<void> => {
  await query(strapi).updateMany({
    where: { $and: [where, { state: { $in: OPEN } }] },
    data: { ...FREE, state: 'stopped', finishedAt: now },
  });
};

/** Forgets work that is over. */
export const removeJobs = async (strapi: Core.Strapi, where: object): Promise<void> => {
  await query(strapi).deleteMany({ where: { $and: [where, { state: { $notIn: OPEN } }] } });
};

/** Forgets what was over long ago. */
export const removeOldJobs = (strapi: Core.Strapi, now: number): Promise<void> =>
  removeJobs(strapi, { finishedAt: { $lt: now - KEEP_MS } });

/** The oldest job of a kind that nobody is at work on. */
export const nextJob = async (strapi: Core.Strapi, kind: string, now: number): Promise<number | null> => {
  const row = await query(strapi).findOne({
    select: ['id'],
    where: { $and: [{ kind, state: { $in: OPEN } }, past('leaseUntil', now)] },
    orderBy: { id: 'asc' },
  });
  return row?.id ?? null;
};
