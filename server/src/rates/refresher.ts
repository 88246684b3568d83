import type { Core } from '@strapi/types';
import type { RatesOptions } from '../config';
import type { Bank } from '../exchange';
import { createFetcher } from '../fetching';
import type { BankRegistry } from './banks';
import { fillBank, refreshBank, type FillRequest, type RunReport } from './refresh';
import type { Progress, RefreshTools } from './run';
import { isDue, readStates } from './state';
import { readWidgets, wantedCurrencies } from './wanted';

const TASK = 'newsroom-rates';
/** A bank's history of all years is one file of some megabytes. */
const MAX_BYTES = 32_000_000;

/** Names the site to the banks; some refuse a client that does not say who it is. */
export const userAgentOf = (version: string, contact: string): string =>
  `strapi-plugin-newsroom/${version} (${contact ? `contact: ${contact}` : 'no contact configured'})`;

/**
 * Asks the banks: each minute those that are due, and at an editor's word any of them. Every instance does so; the
 * lease decides which one asks.
 */
export const createRefresher = (
  strapi: Core.Strapi,
  { allow, present, registry, now, version }: RefresherOptions,
) => {
  const stopping = new AbortController();
  const fetcher = createFetcher({
    userAgent: userAgentOf(version, ''),
    allow,
    maxBytes: MAX_BYTES,
  });
  const toolsOf = async (): Promise<RefreshTools> => {
    const { contact, timeout, jump } = await present();
    return {
      strapi,
      fetcher: fetcher.as({ userAgent: userAgentOf(version, contact), timeoutMs: timeout }),
      now,
      signal: stopping.signal,
      limit: jump,
    };
  };
  const underWay = new Set<Promise<unknown>>();

  const follow = <T>(work: Promise<T>): Promise<T> => {
    underWay.add(work);
    void work.catch(() => undefined).finally(() => underWay.delete(work));
    return work;
  };

  /** The banks that enabled widgets name, with the currencies that are wanted of each. */
  const wantedBanks = async (): Promise<Map<Bank, Set<string>>> => {
    const { banks } = await present();
    const wanted = wantedCurrencies(await readWidgets(strapi), (slug) => banks[slug]?.currencies ?? []);
    return new Map(
      [...wanted].flatMap(([slug, currencies]) => {
        const bank = registry.get(slug);
        return bank && bank.rateType !== 'manual' ? [[bank, currencies] as const] : [];
      }),
    );
  };

  const refreshAll = async (
    banks: Map<Bank, Set<string>>,
    options: { due: boolean; onProgress?: (bank: string, progress: Progress) => void },
  ): Promise<RunReport[]> => {
    const tools = await toolsOf();
    const runs = await Promise.allSettled(
      [...banks].map(([bank, wanted]) =>
        refreshBank(tools, bank, {
          wanted,
          due: options.due,
          onProgress: (progress) => options.onProgress?.(bank.slug, progress),
        }),
      ),
    );
    // The database failed beneath a run; what became of the others is in their own rows.
    const broken = runs.find((run) => run.status === 'rejected');
    if (broken) throw broken.reason;
    return runs.flatMap((run) => (run.status === 'fulfilled' ? run.value : []));
  };

  return {
    wantedBanks,

    /** What runs each minute; it may have been switched on or off meanwhile. */
    async tickIfOn(): Promise<RunReport[]> {
      const { refresh } = await present();
      return refresh ? this.tick() : [];
    },

    /** Asks the banks that are due. */
    async tick(): Promise<RunReport[]> {
      const banks = await wantedBanks();
      if (!banks.size) return [];
      const states = await readStates(strapi);
      const due = new Map(
        [...banks].filter(([{ slug }]) => {
          const state = states.get(slug);
          return !state || isDue(state, now());
        }),
      );
      return follow(refreshAll(due, { due: true }));
    },

    /**
     * Asks now, whatever the schedule says.
     *
     * @param slugs only these banks; a bank that no enabled widget names is left out
     */
    async refreshNow(
      slugs?: readonly string[],
      onProgress?: (bank: string, progress: Progress) => void,
    ): Promise<RunReport[]> {
      const banks = await wantedBanks();
      const chosen = new Map([...banks].filter(([{ slug }]) => !slugs || slugs.includes(slug)));
      return follow(refreshAll(chosen, { due: false, ...(onProgress && { onProgress }) }));
    },

    fill: (bank: Bank, request: FillRequest): Promise<RunReport> =>
      follow(toolsOf().then((tools) => fillBank(tools, bank, request))),

    start(): void {
      // Instances that were started together knock at different seconds.
      const second = Math.floor(Math.random() * 60);
      strapi.cron.add({
        [TASK]: {
          task: async () => {
            // Nobody waits for this one: what it throws would end the process.
            await follow(this.tickIfOn()).catch((error: unknown) => {
              strapi.log.error(`newsroom: the refresh of rates broke off: ${String(error)}`);
            });
          },
          options: { rule: `${second} * * * * *` },
        },
      });
    },

    /** Ends what is under way and waits for its last statement. */
    async stop(): Promise<void> {
      strapi.cron.remove(TASK);
      stopping.abort();
      await Promise.allSettled(underWay);
      await fetcher.close();
    },
  };
};

export type Refresher = ReturnType<typeof createRefresher>;

interface RefresherOptions {
  /** `host:port` that may stand in a private network. */
  allow: readonly string[];
  /** The options in force, which the registry then goes by. */
  present: () => Promise<RatesOptions>;
  registry: BankRegistry;
  /** Epoch milliseconds. */
  now: () => number;
  /** The plugin's own. */
  version: string;
}
