import type { SubjectKey } from '../subjects';

/** `waiting` for an instance, or given back by one that stopped; `stopped` by a person; `failed` as a whole. */
export type JobState = 'waiting' | 'running' | 'done' | 'stopped' | 'failed';

/** What is still to be done. */
export const OPEN: readonly JobState[] = ['waiting', 'running'];

/** A document that the work left as it was, with a sentence that says why. */
export type Failure = SubjectKey & { message: string };

/** How far a job is. Times are epoch milliseconds, 0 for what has not happened. */
export interface Progress {
  state: JobState;
  total: number;
  done: number;
  /** How many failures; `failures` keeps the first of them. */
  failed: number;
  failures: Failure[];
  /** JSON: what came of it so far. */
  result: unknown;
  /** JSON: where the next piece begins; null at the beginning. */
  position: unknown;
  finishedAt: number;
}

/** What one piece of work brought. */
export interface Piece {
  /** Where the next piece begins; null when there is none. */
  next: unknown;
  /** How many documents it went through. Default 1. */
  done?: number;
  failures?: readonly Failure[];
  /** Replaces the result so far. */
  result?: unknown;
}

/** So many failures are kept with their sentences. */
const KEPT_FAILURES = 50;

/** A job after one more piece. Pure. An archive that grew meanwhile is no reason for a count beyond the total. */
export const progressed = <Job extends Progress>(job: Job, piece: Piece, now: number): Job => {
  const { next, done = 1, failures = [], result = job.result } = piece;
  const isEnd = next === null;
  const sum = job.done + done;
  return {
    ...job,
    done: sum,
    total: isEnd ? sum : Math.max(job.total, sum),
    failed: job.failed + failures.length,
    failures: [...job.failures, ...failures].slice(0, KEPT_FAILURES),
    result,
    position: next,
    ...(isEnd && { state: 'done', finishedAt: now }),
  };
};
