import { AsyncResource } from 'node:async_hooks';
import { setImmediate } from 'node:timers/promises';
import type { Core } from '@strapi/types';
import { errors } from '@strapi/utils';
import { FREE, LeaseLost, takeRow } from '../leases';
import { OPEN, progressed, type Piece } from './progress';
import { readStarter, type Starter } from './starter';
import { findJob, MODEL, nextJob, removeOldJobs, type Job } from './table';

/** How long a piece may take (milliseconds) before another instance takes over: longer than one document may last. */
export const LEASE_MS = 30_000;
/** So often an instance looks for work that another one left (milliseconds). */
const LOOK_MS = 5_000;
const SWEEP_MS = 3_600_000;

/** One piece of work at a time. */
export interface Work {
  /** JSON: where to begin; null at the beginning. */
  position: unknown;
  /** JSON: what came of the work so far; null at the beginning. */
  result: unknown;
  /** Whoever asked for the work, with the rights of this moment. */
  starter: Starter;
  /**
   * Writes what the piece brought; within the piece's transaction, so that both stand or neither. A piece that was
   * rolled back may call it again.
   *
   * @throws LeaseLost when the work was stopped or taken over: the piece must not stand then
   */
  keep(piece: Piece): Promise<void>;
}

export interface JobKind {
  /** Permissions that whoever asked for the work must hold as long as it lasts. */
  needs: readonly string[];
  /**
   * Called when an instance takes the job: what costs something is prepared here, once.
   *
   * @returns does one piece, short, and calls `keep`
   * @throws ApplicationError with a sentence where the work cannot be done at all
   */
  open(job: Job): Promise<(work: Work) => Promise<void>>;
}

const GONE = 'Whoever started this may no longer work here. Start it again.';
const NOT_ALLOWED = 'Whoever started this no longer has the permission for it.';
const BROKE_OFF = 'The work broke off; the server’s log says why. Start it again.';

/**
 * Does the jobs that wait. Every instance runs one; the lease decides who takes which job, and each kind has a lane of
 * its own, so that a short job does not wait behind the whole archive.
 *
 * @param now epoch milliseconds
 */
export const createRunner = (
  strapi: Core.Strapi,
  kinds: Readonly<Record<string, JobKind>>,
  now: () => number,
) => {
  const stopping = new AbortController();
  const lanes = new Map<string, Promise<void>>();
  const asked = new Set<string>();
  let swept = 0;
  let timer: NodeJS.Timeout | undefined;

  const work = async (id: number): Promise<void> => {
    const held = await takeRow(
      strapi,
      MODEL,
      { id },
      { now: now(), ms: LEASE_MS, when: [{ state: { $in: OPEN } }], data: { state: 'running' } },
    );
    let job = held && (await findJob(strapi, id));
    if (!held || !job) return;
    const fail = (message: string): Promise<void> =>
      held.change({ ...FREE, state: 'failed', message, finishedAt: now() });
    try {
      const doPiece = await kinds[job.kind]!.open(job);
      while (job.state === 'running') {
        if (stopping.signal.aborted) return await held.change({ ...FREE, state: 'waiting' });
        const starter = await readStarter(strapi, job.starterId);
        if (!starter) return await fail(GONE);
        const { needs } = kinds[job.kind]!;
        if (!needs.every((action) => starter.state.userAbility.can(action))) return await fail(NOT_ALLOWED);
        const before: Job = job;
        let after: Job = job;
        await doPiece({
          position: job.position,
          result: job.result,
          starter,
          keep: async (piece) => {
            after = progressed(before, piece, now());
            const { state, total, done, failed, failures, result, position, finishedAt } = after;
            const lease = state === 'running' ? { leaseUntil: now() + LEASE_MS } : FREE;
            const told = { state, total, done, failed, failures, result, position, finishedAt };
            await held.change({ ...told, ...lease });
          },
        });
        job = after;
        await setImmediate();
      }
    } catch (error) {
      if (error instanceof LeaseLost) return;
      const isSaid = error instanceof errors.ApplicationError;
      if (!isSaid) strapi.log.error(`newsroom: job ${id} (${job.kind}) broke off: ${String(error)}`);
      await fail(isSaid ? error.message.slice(0, 400) : BROKE_OFF);
    }
  };

  const drain = async (kind: string): Promise<void> => {
    while (asked.delete(kind)) {
      for (;;) {
        const id = stopping.signal.aborted ? null : await nextJob(strapi, kind, now());
        if (id === null) break;
        await work(id);
      }
    }
  };

  const report = (error: unknown): void => {
    if (!(error instanceof LeaseLost)) strapi.log.error(`newsroom: jobs stand still: ${String(error)}`);
  };

  /** Begins whatever waits; what is under way goes on. Nobody waits for it: nothing is thrown. */
  const look = (): void => {
    if (stopping.signal.aborted) return;
    for (const kind of Object.keys(kinds)) {
      asked.add(kind);
      if (lanes.has(kind)) continue;
      lanes.set(
        kind,
        drain(kind)
          .catch(report)
          .finally(() => lanes.delete(kind)),
      );
    }
    if (now() - swept < SWEEP_MS) return;
    swept = now();
    void removeOldJobs(strapi, now()).catch(report);
  };

  return {
    start(): void {
      timer = setInterval(look, LOOK_MS);
      timer.unref();
    },

    // A request must lend the work neither its user nor its transaction.
    wake: AsyncResource.bind(look),

    /** Gives back what is under way, after the document in hand. */
    async stop(): Promise<void> {
      clearInterval(timer);
      stopping.abort();
      await Promise.all(lanes.values());
    },
  };
};

export type Runner = ReturnType<typeof createRunner>;
