import type { Core } from '@strapi/types';
import { errors } from '@strapi/utils';
import { RATE } from '../config/uids';
import { currentActor, logDecisions } from '../decisions';
import type { QuarantinedRate } from '../desk/rates-contract';
import { checkObservation, localNow } from '../exchange';
import { newsroomOf } from '../newsroom';
import { retell, say } from '../sentences';
import { bumpVersion } from '../versions';
import { ratesOf } from './service';
import type { RateRow } from './store';

export type QuarantineVerb = 'accept' | 'drop';
export const QUARANTINE_VERBS: readonly QuarantineVerb[] = ['accept', 'drop'];

type StoredRow = RateRow & { id: number; documentId: string };

/** So many are shown; deciding on one makes room. */
const SHOWN = 100;

/** What waits for an editor, oldest day first. */
export const readQuarantine = async (strapi: Core.Strapi): Promise<QuarantinedRate[]> => {
  const rows: StoredRow[] = await strapi.db.query(RATE).findMany({
    where: { review: 'quarantined' },
    orderBy: [{ effectiveDate: 'asc' }, { id: 'asc' }],
    limit: SHOWN,
  });
  return rows.map((row) => ({
    documentId: row.documentId,
    bank: row.bank,
    base: row.base,
    counter: row.counter,
    nominal: row.nominal,
    value: row.value,
    effectiveDate: row.effectiveDate,
    fetchedAt: new Date(row.fetchedAt).toISOString(),
    reason: retell(row.reason ?? ''),
  }));
};

/**
 * After a jump that was real, each later rate waits too, measured against the old level. Those that no longer look
 * odd beside the accepted one follow it.
 */
const acceptFollowers = async (strapi: Core.Strapi, accepted: StoredRow, limit: string): Promise<void> => {
  const { bank: slug, base, counter } = accepted;
  const bank = ratesOf(strapi).bank(slug);
  if (!bank) return;
  const waiting: StoredRow[] = await strapi.db.query(RATE).findMany({
    where: {
      bank: slug,
      base,
      counter,
      review: 'quarantined',
      effectiveDate: { $gt: accepted.effectiveDate },
    },
    orderBy: [{ effectiveDate: 'asc' }, { revision: 'asc' }],
  });
  const { day: today } = localNow(bank.timezone, ratesOf(strapi).clock.now());
  let before: RateRow = accepted;
  for (const row of waiting) {
    if (checkObservation(row, { bank, today, before, limit })) return;
    await strapi.db.query(RATE).update({ where: { id: row.id }, data: { review: 'accepted', reason: null } });
    before = row;
  }
};

/** @throws ValidationError for a rate that no editor can make right, such as one below zero */
const refuseImpossible = (strapi: Core.Strapi, row: StoredRow, limit: string): void => {
  const bank = ratesOf(strapi).bank(row.bank);
  if (!bank) return;
  const { day: today } = localNow(bank.timezone, ratesOf(strapi).clock.now());
  const flaw = checkObservation(row, { bank, today, before: null, limit });
  if (flaw) throw new errors.ValidationError(say('rate.impossible', { flaw: retell(flaw) }));
};

/**
 * An editor's word on a waiting rate: accepted, readers see it; dropped, it stays away, also when the bank sends it again.
 *
 * @throws NotFoundError when somebody else decided first, ValidationError
 */
export const decideQuarantined = async (
  strapi: Core.Strapi,
  documentId: string,
  verb: QuarantineVerb,
): Promise<void> => {
  const { jump } = (await newsroomOf(strapi).settings.now()).rates;
  await strapi.db.transaction(async () => {
    const query = strapi.db.query(RATE);
    const review = verb === 'accept' ? 'accepted' : 'dropped';
    const { count } = await query.updateMany({
      where: { documentId, review: 'quarantined' },
      data: { review },
    });
    if (!count) throw new errors.NotFoundError(say('rate.decided'));
    const row: StoredRow = await query.findOne({ where: { documentId } });
    if (verb === 'accept') {
      refuseImpossible(strapi, row, jump);
      await acceptFollowers(strapi, row, jump);
    }
    await logDecisions(strapi, { uid: RATE, documentId, locale: '' }, currentActor(strapi), [
      { action: verb === 'accept' ? 'rate-accepted' : 'rate-dropped' },
    ]);
    await bumpVersion(strapi, 'rates');
  });
};

/**
 * Takes a typed rate back, with whatever was typed for the same day before it: an older mistake must not come back.
 *
 * @throws NotFoundError when somebody else did so first, or a bank published it
 */
export const withdrawManual = async (strapi: Core.Strapi, documentId: string): Promise<void> =>
  strapi.db.transaction(async () => {
    const query = strapi.db.query(RATE);
    const row: StoredRow | null = await query.findOne({
      where: { documentId, bank: 'manual', review: 'accepted' },
    });
    if (!row) throw new errors.NotFoundError(say('rate.notTyped'));
    const { base, counter, effectiveDate } = row;
    await query.updateMany({
      where: { bank: 'manual', base, counter, effectiveDate, review: 'accepted' },
      data: { review: 'dropped' },
    });
    await logDecisions(strapi, { uid: RATE, documentId, locale: '' }, currentActor(strapi), [
      { action: 'rate-dropped' },
    ]);
    await bumpVersion(strapi, 'rates');
  });
