import type { Core } from '@strapi/types';
import type { BankHealth, BankStatus } from '../desk/rates-contract';
import { missedSince, sourceOf, timetableOf, type Bank, type Day } from '../exchange';
import { retell } from '../sentences';
import { readExtent } from './store';
import { readStates, type BankState } from './state';

const instant = (time: number | undefined): string | null => (time ? new Date(time).toISOString() : null);

const statusOf = (
  state: BankState | undefined,
  { missed, wanted, refresh }: { missed: number; wanted: boolean; refresh: boolean },
): BankStatus => {
  if (!wanted) return 'idle';
  if (!refresh) return 'off';
  if (state && state.failures > 0) return 'failing';
  return missed > 0 || !state?.lastSuccess ? 'late' : 'ok';
};

/** The newest day of a bank's wanted currencies, and the currency that is furthest behind. */
const newestDays = async (
  strapi: Core.Strapi,
  bank: Bank,
  { wanted, now }: { wanted: ReadonlySet<string>; now: number },
): Promise<{ newest: Day | null; missed: number }> => {
  const pairs = (await readExtent(strapi, bank, now)).filter(
    ({ base, counter }) => !wanted.size || wanted.has(base === bank.currency ? counter : base),
  );
  const newest = pairs.reduce<Day | null>(
    (day, pair) => (day && day > pair.newest ? day : pair.newest),
    null,
  );
  return {
    newest,
    missed: Math.max(
      0,
      ...pairs.map(({ base, counter, newest: day }) => {
        const currency = base === bank.currency ? counter : base;
        return missedSince(timetableOf(bank, currency), day, now);
      }),
    ),
  };
};

/** How each bank stands; those that nobody names are idle. */
export const readHealth = async (
  strapi: Core.Strapi,
  { banks, wanted, refresh, now, locale }: HealthRequest,
): Promise<BankHealth[]> => {
  const states = await readStates(strapi);
  return Promise.all(
    banks.map(async (bank): Promise<BankHealth> => {
      const state = states.get(bank.slug);
      const currencies = wanted.get(bank.slug);
      const { newest, missed } = await newestDays(strapi, bank, {
        wanted: currencies ?? new Set(),
        now,
      });
      const isWanted = currencies !== undefined && bank.rateType !== 'manual';
      const count = isWanted ? missed : 0;
      return {
        slug: bank.slug,
        name: sourceOf(bank, locale).name,
        currency: bank.currency,
        rateType: bank.rateType,
        timezone: bank.timezone,
        attribution: bank.attribution,
        termsUrl: bank.termsUrl,
        status: statusOf(state, { missed: count, wanted: isWanted, refresh }),
        newest,
        missed: count,
        lastSuccess: instant(state?.lastSuccess),
        lastFailure: instant(state?.lastFailure),
        message: state?.message ? retell(state.message) : null,
        nextAttempt: isWanted && refresh ? instant(Math.max(state?.nextRun ?? 0, now)) : null,
        running: state && state.leaseUntil > now ? { done: state.done, of: state.total || null } : null,
      };
    }),
  );
};

export interface HealthRequest {
  banks: readonly Bank[];
  /** Currencies by bank, of the enabled widgets. */
  wanted: ReadonlyMap<string, ReadonlySet<string>>;
  /** Whether refreshing is switched on. */
  refresh: boolean;
  /** Epoch milliseconds. */
  now: number;
  locale: string;
}
