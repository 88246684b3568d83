import type { Core } from '@strapi/types';

/** Nothing is set further ahead: a later time was written by a clock that was wrong, and would hold for years. */
const FARTHEST_MS = 25 * 3_600_000;

/** @param time epoch milliseconds; one that is out of reach counts as past */
export const isPast = (time: number, now: number): boolean => time <= now || time > now + FARTHEST_MS;

/** The same as a condition on a column. */
export const past = (field: string, now: number) => ({
  $or: [{ [field]: { $lte: now } }, { [field]: { $gt: now + FARTHEST_MS } }],
});

/** The lease ran out or was taken away, and the row is somebody else's. */
export class LeaseLost extends Error {
  constructor() {
    super('Another instance has taken this work over.');
  }
}

/** A row in hand. */
export interface Held {
  /** The condition under which the row is still the holder's. */
  mine: { leaseOwner: string };
  /** Changes the row. @throws LeaseLost */
  change(data: Record<string, unknown>): Promise<void>;
}

/** Columns of every table whose rows are leased: `leaseOwner` (36 characters) and `leaseUntil` (epoch milliseconds). */
export const FREE = { leaseOwner: '', leaseUntil: 0 };

/**
 * Takes a row by compare-and-swap: of several instances that try, one changes it. An instance that dies leaves a lease
 * that runs out.
 *
 * @param row what names it
 * @param options `now` and `ms`: until when the lease holds, in milliseconds; `when`: what else must be true of the row;
 *   `data`: what changes with the taking
 * @returns null where somebody else holds it, or it is not as it must be
 */
export const takeRow = async (
  strapi: Core.Strapi,
  model: string,
  row: Record<string, unknown>,
  options: { now: number; ms: number; when?: object[]; data?: Record<string, unknown> },
): Promise<Held | null> => {
  const { now, ms, when = [], data = {} } = options;
  const mine = { leaseOwner: crypto.randomUUID() };
  const { count } = await strapi.db.query(model).updateMany({
    where: { $and: [row, past('leaseUntil', now), ...when] },
    data: { ...data, ...mine, leaseUntil: now + ms },
  });
  if (!count) return null;
  return {
    mine,
    async change(change) {
      const { count: changed } = await strapi.db
        .query(model)
        .updateMany({ where: { ...row, ...mine }, data: change });
      if (!changed) throw new LeaseLost();
    },
  };
};
