import { MultiBar, Presets } from 'cli-progress';
import type { Core } from '@strapi/types';
import { localNow, type Bank, type Day } from '../exchange';
import type { RatesService, RunReport } from '../rates';
import { inApp } from './app';
import { Failure } from './failure';
import { print, type Terminal } from './terminal';

export type RatesOptions = {
  /** The Strapi app's folder. */
  app: string;
  json: boolean;
} & (
  | { verb: 'refresh'; bank: string | null }
  | {
      verb: 'history';
      bank: string;
      /** Null: where the bank's archive begins. */
      from: Day | null;
      /** Null: today. */
      to: Day | null;
      /** Null: those of the widgets. */
      currencies: string[] | null;
    }
);

/** @returns the exit code: 1 when a bank could not be read */
export async function rates(options: RatesOptions, terminal: Terminal): Promise<number> {
  const reports = await inApp(options.app, terminal, (strapi) => work(options, ratesOf(strapi), terminal));
  await print(terminal, options.json ? `${JSON.stringify(reports)}\n` : reports.map(spell).join(''));
  return reports.every(({ outcome }) => outcome === 'done') ? 0 : 1;
}

const ratesOf = (strapi: Core.Strapi): RatesService => strapi.plugin('newsroom').service('rates');

const work = async (
  options: RatesOptions,
  service: RatesService,
  terminal: Terminal,
): Promise<RunReport[]> => {
  const wanted = await service.wantedBanks();
  const named = [...wanted.keys()].map(({ slug }) => slug);
  const bars = progressBars(terminal);
  try {
    if (options.verb === 'refresh') {
      const { bank } = options;
      if (!named.length)
        throw new Failure('No enabled rate widget names a bank, so there is nothing to refresh.');
      if (bank !== null && !named.includes(bank)) {
        throw new Failure(`No enabled rate widget names the bank "${bank}". Named: ${named.join(', ')}.`);
      }
      return await service.refreshNow(bank === null ? undefined : [bank], bars.show);
    }
    const bank = knownBank(service, options.bank);
    const currencies = options.currencies ?? [...(wanted.get(bank) ?? [])];
    if (!currencies.length) {
      throw new Failure(
        `No enabled rate widget names the bank "${bank.slug}": name the currencies by --currencies.`,
      );
    }
    const report = await service.fill(bank, {
      wanted: new Set(currencies),
      from: options.from ?? bank.since,
      to: options.to ?? localNow(bank.timezone, service.clock.now()).day,
      onProgress: (progress) => bars.show(bank.slug, progress),
    });
    return [report];
  } finally {
    bars.stop();
  }
};

const knownBank = (service: RatesService, slug: string): Bank => {
  const bank = service.bank(slug);
  const known = service.allBanks().filter(({ rateType }) => rateType !== 'manual');
  if (bank && known.includes(bank)) return bank;
  throw new Failure(`There is no bank "${slug}". Known: ${known.map((one) => one.slug).join(', ')}.`);
};

/** One bar a bank on standard error; lines now and then where that is no terminal. */
const progressBars = (terminal: Terminal) => {
  const all = new MultiBar(
    {
      format: '{bank} [{bar}] {value}/{total}',
      stream: terminal.stderr as NodeJS.WriteStream,
      noTTYOutput: true,
      hideCursor: true,
      clearOnComplete: false,
    },
    Presets.shades_classic,
  );
  const bars = new Map<string, ReturnType<typeof all.create>>();
  return {
    show(bank: string, { done, total }: { done: number; total: number }): void {
      const bar = bars.get(bank) ?? all.create(total, 0, { bank: bank.padEnd(6) });
      bars.set(bank, bar);
      bar.setTotal(total);
      bar.update(done);
    },
    stop: () => all.stop(),
  };
};

const spell = ({ bank, outcome, message }: RunReport): string =>
  outcome === 'done' ? `${bank}: ${message}\n` : `${bank}: not refreshed. ${message}\n`;
