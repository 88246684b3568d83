import { setImmediate } from 'node:timers/promises';
import type { Core } from '@strapi/types';
import { localNow, spansOf, type Bank, type Conversation, type Day, type Observation } from '../exchange';
import type { Fetcher } from '../fetching';
import { bumpVersion } from '../versions';
import { converse, NotModified, type Validators } from './converse';
import { ingest } from './ingest';
import type { Lease } from './state';
import { insertRates, nameOf, readAll, readLast } from './store';

/**
 * About so many rates are checked and kept at a time: some banks answer with all years at once, and readers wait
 * meanwhile. No day is divided, so that whoever is killed leaves whole days.
 */
const PIECE = 500;

export interface RefreshTools {
  strapi: Core.Strapi;
  fetcher: Fetcher;
  /** Epoch milliseconds. */
  now: () => number;
  /** Ends a run when the instance stops. */
  signal: AbortSignal;
  /** The largest believable change, as a share. */
  limit: string;
}

export interface Progress {
  done: number;
  total: number;
}

/** A row of another pair than the bank's own is no noise but an oddity, which an editor should see. */
const isOf = (bank: Bank, base: string, counter: string): boolean =>
  base === bank.currency || counter === bank.currency;

/** One run at one bank, under its lease: converses, checks, and keeps what is new. */
export const createRun = (
  tools: RefreshTools,
  bank: Bank,
  lease: Lease,
  onProgress?: (progress: Progress) => void,
) => {
  const { strapi, fetcher, now, signal, limit } = tools;
  const counts = { added: 0, corrected: 0, quarantined: 0 };
  const progress: Progress = { done: 0, total: 0 };

  const tell = async (change: Partial<Progress>): Promise<void> => {
    Object.assign(progress, change);
    await lease.renew(progress);
    onProgress?.(progress);
  };

  const ask = (conversation: Conversation<Observation[]>, validators?: Partial<Validators>) =>
    converse(conversation, {
      bank,
      fetcher,
      now,
      signal,
      ...(validators && { validators }),
      onReply: () => lease.renew(progress),
    });

  const keep = async (observations: readonly Observation[], wanted: ReadonlySet<string>): Promise<void> => {
    const inOrder = observations
      .filter(
        ({ base, counter }) =>
          wanted.has(base === bank.currency ? counter : base) || !isOf(bank, base, counter),
      )
      .sort((a, b) => (a.effectiveDate < b.effectiveDate ? -1 : a.effectiveDate > b.effectiveDate ? 1 : 0));
    for (let at = 0, end = 0; at < inOrder.length; at = end) {
      end = Math.min(at + PIECE, inOrder.length);
      while (inOrder[end]?.effectiveDate === inOrder[end - 1]?.effectiveDate) end += 1;
      await keepPiece(inOrder.slice(at, end));
      await setImmediate();
    }
  };

  /** @param piece in the order of days */
  const keepPiece = async (piece: readonly Observation[]): Promise<void> => {
    const first = piece[0]!.effectiveDate;
    const last = piece.at(-1)!.effectiveDate;
    const pairs = new Map(
      piece.map(({ base, counter }) => {
        const key = { bank: bank.slug, base, counter };
        return [nameOf(key), key];
      }),
    );
    const before = await readLast(strapi, [...pairs.values()], 1, first);
    const rows = ingest(piece, {
      bank,
      limit,
      today: localNow(bank.timezone, now()).day,
      fetchedAt: new Date(now()).toISOString(),
      stored: await readAll(strapi, bank.slug, first, last),
      before: new Map([...before].flatMap(([name, series]) => (series[0] ? [[name, series[0]]] : []))),
    });
    if (!rows.length) return;
    // Together, so that no instance goes on showing what stood before, and only by whoever still holds the bank.
    await strapi.db.transaction(async () => {
      await lease.renew(progress);
      await insertRates(strapi, rows);
      await bumpVersion(strapi, 'rates');
    });
    counts.added += rows.filter(({ revision }) => revision === 1).length;
    counts.corrected += rows.filter(({ revision }) => revision > 1).length;
    counts.quarantined += rows.filter(({ review }) => review === 'quarantined').length;
  };

  return {
    counts,
    progress,

    /** Today's and perhaps tomorrow's rates. @returns the validators for the next time; null when nothing changed */
    async latest(wanted: ReadonlySet<string>, validators?: Validators): Promise<Validators | null> {
      const { day: today } = localNow(bank.timezone, now());
      try {
        const answer = await ask(bank.latest({ today }), validators);
        await keep(answer.found, wanted);
        return answer.validators;
      } catch (error) {
        if (error instanceof NotModified) return null;
        throw error;
      }
    },

    /** All rates of some days, piece by piece; each piece is kept before the next one is asked for. */
    async stretch(wanted: ReadonlySet<string>, from: Day, to: Day): Promise<void> {
      const spans = spansOf(bank, from, to);
      const currencies = [...wanted].filter((code) => code !== bank.currency);
      await tell({ done: 0, total: spans.length });
      for (const [index, span] of spans.entries()) {
        const { found } = await ask(bank.range({ ...span, currencies }));
        await keep(found, wanted);
        await tell({ done: index + 1 });
      }
    },
  };
};

export type Run = ReturnType<typeof createRun>;
