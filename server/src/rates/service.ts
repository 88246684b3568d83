import type { Core } from '@strapi/types';
import { fileConfig, inForce, type RatesOptions } from '../config';
import type { BankHealth } from '../desk/rates-contract';
import type { Bank } from '../exchange';
import { newsroomOf } from '../newsroom';
import { version } from '../../../package.json';
import { createBankRegistry } from './banks';
import { readHealth } from './health';
import { createReader, type RateReader } from './reader';
import { createRefresher, type Refresher } from './refresher';
import { makeDue } from './state';

export interface RatesService extends Omit<Core.Service, keyof RateReader>, RateReader {
  /** Adds a bank of the app's own; called in the app's `register()`. @throws Error that names what is missing */
  registerBank(bank: Bank): void;
  bank(slug: string): Bank | undefined;
  allBanks(): Bank[];
  /** A bank as it came, before any option changed it. */
  broughtBank(slug: string): Bank | undefined;
  /** How each bank stands; names in the reader's language. */
  banks(locale: string): Promise<BankHealth[]>;
  refreshNow: Refresher['refreshNow'];
  fill: Refresher['fill'];
  tick: Refresher['tick'];
  /** The same where refreshing is switched on. */
  tickIfOn: Refresher['tickIfOn'];
  wantedBanks: Refresher['wantedBanks'];
  /** Makes these banks due within the minute. */
  nudge(slugs: readonly string[]): Promise<void>;
  /** The clock that everything here goes by, epoch milliseconds; a test may set it. */
  clock: { now(): number };
  start(): void;
  stop(): Promise<void>;
}

/** The plugin's service `rates`: one for each Strapi instance. */
export const createRatesService = ({ strapi }: { strapi: Core.Strapi }): RatesService => {
  const { allow, banks } = inForce(fileConfig(strapi)).rates;
  const registry = createBankRegistry(banks);
  const clock = { now: () => Date.now() };
  const now = (): number => clock.now();
  const present = async (): Promise<RatesOptions> => {
    const { rates } = await newsroomOf(strapi).settings.now();
    registry.configure(rates.banks);
    return rates;
  };
  const refresher = createRefresher(strapi, { allow, present, registry, now, version });
  return {
    ...createReader(strapi, { registry, now, present }),
    clock,
    registerBank: (bank) => registry.register(bank),
    bank: (slug) => registry.get(slug),
    allBanks: () => registry.list(),
    broughtBank: (slug) => registry.brought(slug),
    async banks(locale) {
      const { refresh } = await present();
      const wanted = await refresher.wantedBanks();
      return readHealth(strapi, {
        banks: registry.list(),
        wanted: new Map([...wanted].map(([bank, currencies]) => [bank.slug, currencies])),
        refresh,
        now: now(),
        locale,
      });
    },
    refreshNow: refresher.refreshNow,
    fill: refresher.fill,
    tick: refresher.tick,
    tickIfOn: () => refresher.tickIfOn(),
    wantedBanks: refresher.wantedBanks,
    async nudge(slugs) {
      for (const slug of [...slugs].sort()) await makeDue(strapi, slug);
    },
    start() {
      registry.checkOptions();
      refresher.start();
    },
    stop: () => refresher.stop(),
  };
};

export const ratesOf = (strapi: Core.Strapi): RatesService => strapi.plugin('newsroom').service('rates');
