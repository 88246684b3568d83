import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/types';
import { errors } from '@strapi/utils';
import { RATE } from '../config/uids';
import type { Correction, FreezeRequest, FrozenRate } from '../desk/rates-contract';
import { digitsOf, isDay, resolve, type StoredRate } from '../exchange';
import { say } from '../sentences';
import { ratesOf } from './service';
import type { RateRow } from './store';

type Leg = FrozenRate['from'][number];

const toLeg = ({ base, counter, nominal, value, effectiveDate, revision }: StoredRate): Leg => ({
  base,
  counter,
  nominal,
  value,
  effectiveDate,
  revision,
});

/**
 * The rate of a day as an interview keeps it for ever: with its bank, its day and the published values it is made of.
 *
 * @throws ValidationError, NotFoundError where nothing is kept for that day
 */
export const freeze = async (strapi: Core.Strapi, request: FreezeRequest): Promise<FrozenRate> => {
  const { base, counter, bank, date, amount = '1' } = request;
  const { found } = await ratesOf(strapi).convert({ base, counter, amount, date, bank });
  return {
    base,
    counter,
    amount,
    rate: digitsOf(found),
    derived: found.derived,
    bank,
    date,
    effectiveDate: found.effectiveDate,
    from: found.from.map(toLeg),
  };
};

/** The accepted revisions of a published day, oldest first. */
const revisionsOf = async (strapi: Core.Strapi, bank: string, leg: Leg): Promise<RateRow[]> => {
  const { base, counter, effectiveDate } = leg;
  return strapi.db.query(RATE).findMany({
    where: { bank, base, counter, effectiveDate, review: 'accepted' },
    orderBy: { revision: 'asc' },
  });
};

/** Whether another publication held on the frozen day: an older one is no less real, but is not that day's. */
const isSuperseded = async (
  strapi: Core.Strapi,
  { bank, date }: FrozenRate,
  { base, counter, effectiveDate }: Leg,
): Promise<boolean> => {
  const newer: number = await strapi.db.query(RATE).count({
    where: {
      bank,
      base,
      counter,
      review: 'accepted',
      effectiveDate: { $gt: effectiveDate, $lte: date },
      $or: [{ expiresOn: null }, { expiresOn: { $gte: date } }],
    },
  });
  return newer > 0;
};

/** The same arithmetic on other values of the same days. */
const recompute = (
  { base, counter, amount, date, bank }: FrozenRate,
  legs: StoredRate[],
  strapi: Core.Strapi,
) =>
  resolve({ base, counter, amount, day: date }, ratesOf(strapi).bank(bank)?.currency ?? '', (a, b) =>
    legs.filter((leg) => leg.base === a && leg.counter === b),
  );

const asStored = (leg: Leg): StoredRate => ({ ...leg, publishedOn: null, fetchedAt: '', expiresOn: null });

/** What a bank has corrected since; null for a rate that still stands as it was frozen. */
export const correctionOf = async (strapi: Core.Strapi, frozen: FrozenRate): Promise<Correction | null> => {
  const newest = await Promise.all(
    frozen.from.map(async (leg) => {
      const revisions = await revisionsOf(strapi, frozen.bank, leg);
      const last = revisions.at(-1);
      return { leg, now: last && last.revision > leg.revision ? last : null };
    }),
  );
  const corrected = newest.flatMap(({ now }) => now ?? []);
  if (!corrected.length) return null;
  const found = recompute(
    frozen,
    newest.map(({ leg, now }) => now ?? asStored(leg)),
    strapi,
  );
  const at = corrected
    .map(({ fetchedAt }) => new Date(fetchedAt).toISOString())
    .sort()
    .at(-1);
  return found && at ? { rate: digitsOf(found), at } : null;
};

/**
 * What a bank has said since about a frozen rate: it corrected the values, or published another one that held on that
 * day (`rate` is null then). Null for a rate that still stands.
 */
export const troubleOf = async (
  strapi: Core.Strapi,
  frozen: FrozenRate,
): Promise<{ rate: string | null } | null> => {
  const correction = await correctionOf(strapi, frozen);
  if (correction) return { rate: correction.rate };
  for (const leg of frozen.from) if (await isSuperseded(strapi, frozen, leg)) return { rate: null };
  return null;
};

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= 80;

const isLeg = (value: unknown): value is Leg => {
  const leg = value as Partial<Leg> | null;
  return (
    typeof leg === 'object' &&
    leg !== null &&
    [leg.base, leg.counter, leg.value].every(isText) &&
    isText(leg.effectiveDate) &&
    isDay(leg.effectiveDate) &&
    Number.isInteger(leg.nominal) &&
    Number.isInteger(leg.revision)
  );
};

/** Reads what a form or a program sent as a frozen rate. */
export const readFrozen = (value: unknown): FrozenRate | null => {
  const frozen = value as Partial<FrozenRate> | null;
  const isFrozen =
    typeof frozen === 'object' &&
    frozen !== null &&
    [frozen.base, frozen.counter, frozen.amount, frozen.rate, frozen.bank, frozen.date].every(isText) &&
    isDay(frozen.date ?? '') &&
    /^\d{1,15}(\.\d{1,8})?$/.test(frozen.amount ?? '') &&
    /[1-9]/.test(frozen.amount ?? '') &&
    Array.isArray(frozen.from) &&
    frozen.from.length >= 1 &&
    frozen.from.length <= 2 &&
    frozen.from.every(isLeg);
  return isFrozen ? (frozen as FrozenRate) : null;
};

/**
 * Holds an interview's frozen rates to what the banks published: an entry stands only on revisions that are kept, so
 * that no hand and no program can put other digits under a bank's name.
 *
 * @param kept what the interview held before: it stays for ever, even where the rates beneath it are gone
 * @returns the entries in the shape that is stored
 * @throws ValidationError that names the entry
 */
export const checkFrozen = async (
  strapi: Core.Strapi,
  value: unknown,
  kept: unknown = [],
): Promise<FrozenRate[]> => {
  if (value === null) return [];
  if (!Array.isArray(value)) throw new errors.ValidationError(say('frozen.list'));
  const standing = Array.isArray(kept) ? (kept as FrozenRate[]) : [];
  const checked: FrozenRate[] = [];
  for (const entry of value as unknown[]) {
    const known = standing.find((one) => isDeepStrictEqual(one, entry));
    if (known) {
      checked.push(known);
      continue;
    }
    const frozen = readFrozen(entry);
    if (!frozen) {
      throw new errors.ValidationError(say('frozen.incomplete'));
    }
    const { base, counter, amount, bank, date } = frozen;
    const name = say('frozen.name', { amount, base, counter, date });
    for (const leg of frozen.from) {
      const published = (await revisionsOf(strapi, frozen.bank, leg)).find(
        ({ revision }) => revision === leg.revision,
      );
      if (published?.value !== leg.value || published.nominal !== leg.nominal) {
        throw new errors.ValidationError(say('frozen.otherValue', { name, bank }));
      }
      if (await isSuperseded(strapi, frozen, leg)) {
        throw new errors.ValidationError(say('frozen.otherDay', { name, bank }));
      }
    }
    const found = recompute(frozen, frozen.from.map(asStored), strapi);
    if (!found || digitsOf(found) !== frozen.rate) {
      throw new errors.ValidationError(
        say('frozen.wrong', {
          name,
          right: found ? digitsOf(found) : say('frozen.another'),
          rate: frozen.rate,
        }),
      );
    }
    checked.push({
      base,
      counter,
      amount,
      rate: frozen.rate,
      derived: found.derived,
      bank,
      date,
      effectiveDate: found.effectiveDate,
      from: frozen.from.map((leg) => toLeg(asStored(leg))),
    });
  }
  return checked;
};
