/** An app whose banks stand on the loopback interface, and whose clock a test sets. */
import { ratesOf, type RatesService } from '../../server/src/rates';
import { bootStrapi, type Boot, type BootOptions } from './boot';
import { startMisbehavingBank, type MisbehavingBank } from './misbehaving-bank';

export const WIDGET = 'plugin::newsroom.rate-widget';
export const RATE = 'plugin::newsroom.rate';

/** What readers may call of the rates. */
export const READERS = ['placement', 'widget', 'history', 'convert', 'banks'].map(
  (action) => `plugin::newsroom.rate.${action}`,
);

export interface RatesBoot extends Boot {
  bank: MisbehavingBank;
  rates(): RatesService;
  /** Sets the clock of the app and of its bank: `2026-03-17T10:00:00Z`. */
  setClock(instant: string): void;
}

export async function bootRates({
  bank: slug = 'nbrb',
  at,
  newsroom = {},
  ...options
}: BootOptions & { bank?: string; at: string }): Promise<RatesBoot> {
  let now = Date.parse(at);
  const bank = await startMisbehavingBank({ bank: slug, now: () => new Date(now) });
  const start = bootStrapi({
    ...options,
    newsroom: {
      ...newsroom,
      rates: {
        // The test decides when a bank is asked.
        refresh: false,
        contact: 'desk@newsroom.test',
        allow: [bank.place],
        banks: { [slug]: { origin: bank.origin } },
        ...(newsroom.rates as object | undefined),
      },
    },
  });
  const boot = await start.catch(async (error: unknown) => {
    await bank.close();
    throw error;
  });
  const rates = (): RatesService => ratesOf(boot.strapi);
  rates().clock.now = () => now;
  return Object.assign(boot, {
    bank,
    rates,
    setClock: (instant: string) => {
      now = Date.parse(instant);
      rates().clock.now = () => now;
    },
  });
}

/** A widget as an editor would make it. */
export const widget = (values: Record<string, unknown> = {}): Record<string, unknown> => ({
  label: 'US dollar',
  slug: 'usd',
  base: 'USD',
  counter: 'BYN',
  amount: 1,
  bank: 'nbrb',
  precision: 2,
  rounding: 'half-up',
  placement: 'header',
  order: 0,
  enabled: true,
  ...values,
});

export const addWidget = async (boot: Boot, values?: Record<string, unknown>): Promise<string> => {
  const { documentId } = await boot.strapi.documents(WIDGET).create({ data: widget(values) as never });
  return documentId;
};
