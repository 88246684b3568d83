// Where the demo's exchange rates come from, and the three readouts in its header.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { SAMPLE_ATTRIBUTION, startSampleBanks } from '../demo/bank/index.mjs';
import { ROOT, say } from './setup.mjs';

const BANK = 'https://api.nbrb.by/exrates/rates/USD?parammode=2';
const PATIENCE_MS = 3_000;

const WIDGET = {
  counter: 'BYN',
  bank: 'nbrb',
  precision: 2,
  rounding: 'half-up',
  placement: 'header',
  enabled: true,
};
const WIDGETS = [
  {
    slug: 'usd',
    base: 'USD',
    amount: 1,
    order: 1,
    label: '1 US dollar',
    labels: { ru: '1 доллар США', be: '1 долар ЗША' },
  },
  { slug: 'eur', base: 'EUR', amount: 1, order: 2, label: '1 euro', labels: { ru: '1 евро', be: '1 еўра' } },
  {
    slug: 'rub',
    base: 'RUB',
    amount: 100,
    order: 3,
    label: '100 Russian roubles',
    labels: { ru: '100 российских рублей', be: '100 расійскіх рублёў' },
  },
].map((widget) => ({ ...WIDGET, ...widget }));

/**
 * The real banks where they can be reached, else sample banks on this machine.
 *
 * @returns which of them (`real` or `sample`), and the plugin's option `rates`
 */
export async function chooseBanks() {
  if (await isReachable(BANK)) return { source: 'real', options: { contact: homepage() } };
  const { origins } = await startSampleBanks();
  // Frankfurter's is no bank that the plugin knows by itself.
  const banks = Object.entries(origins).filter(([slug]) => !slug.startsWith('frankfurter:'));
  say('No bank can be reached from here: the rates are sample data, made up on this machine.');
  return {
    source: 'sample',
    options: {
      contact: homepage(),
      allow: banks.map(([, origin]) => new URL(origin).host),
      banks: Object.fromEntries(
        banks.map(([slug, origin]) => [slug, { origin, attribution: SAMPLE_ATTRIBUTION }]),
      ),
    },
  };
}

async function isReachable(address) {
  try {
    const { ok } = await fetch(address, { method: 'HEAD', signal: AbortSignal.timeout(PATIENCE_MS) });
    return ok;
  } catch {
    return false;
  }
}

const homepage = () => JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')).homepage;

const memoryOf = (strapi) => strapi.store({ type: 'core', name: 'demo' });

/** Made-up rates and a bank's own must never stand in one history: when the source changes, all are forgotten. */
export async function keepSourcesApart(strapi, source) {
  const memory = memoryOf(strapi);
  const before = await memory.get({ key: 'rates' });
  if (before && before !== source) {
    await strapi.db.query('plugin::newsroom.rate').deleteMany({});
    await strapi.db.query('newsroom::bank').deleteMany({});
  }
  await memory.set({ key: 'rates', value: source });
}

/** The editor sets up three readouts, once: one that was deleted or changed stays so. Then the banks are asked. */
export async function prepareRates(strapi, desk) {
  const memory = memoryOf(strapi);
  if (!(await memory.get({ key: 'widgets' }))) {
    for (const widget of WIDGETS) await desk.addRateWidget(widget);
    await memory.set({ key: 'widgets', value: true });
  }
  say('\nExchange rates');
  const reports = await strapi.plugin('newsroom').service('rates').refreshNow();
  for (const { bank, message } of reports) say(`  ${bank}: ${message}`);
  if (reports.length === 0) say('  no rate widget asks for any');
}
