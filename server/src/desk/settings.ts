import type { Core } from '@strapi/types';
import { errors } from '@strapi/utils';
import {
  bankOfOption,
  inForce,
  isRunTimeOption,
  optionFlaw,
  originOf,
  RUN_TIME_BANK_OPTIONS,
  RUN_TIME_OPTIONS,
  valueOf,
  type FileConfig,
  type StoredOptions,
} from '../config';
import { currentActor, logDecisions, type Actor } from '../decisions';
import { sourceOf, type Bank } from '../exchange';
import { newsroomOf } from '../newsroom';
import { ratesOf } from '../rates';
import { retell, say } from '../sentences';
import type { Changed, OptionsChange as Values } from '../settings';
import { bumpVersion } from '../versions';
import { bodyOf, localeOf, type Context } from './context';
import { route } from './entrances';
import type { BankSettings, Option, OptionsPage, OptionValue } from './settings-contract';

interface Sources {
  file: FileConfig;
  stored: StoredOptions;
}

const optionOf = ({ file, stored }: Sources, name: string, byDefault: OptionValue): Option => {
  const origin = originOf(file, stored, name);
  const value = (from: object): OptionValue => (valueOf(from, name) as OptionValue | undefined) ?? byDefault;
  return {
    name,
    value: value(inForce(file, stored)),
    default: byDefault,
    origin,
    resting: origin === 'file' && Object.hasOwn(stored, name) ? (stored[name] as OptionValue) : null,
  };
};

/** What stands beside its rates belongs to every bank; nobody asks the one whose rates are typed. */
const optionsOfBank = ({ rateType }: Bank): readonly string[] =>
  rateType === 'manual' ? ['attribution'] : RUN_TIME_BANK_OPTIONS;

const logged = (value: unknown): string =>
  value === undefined ? 'its default' : JSON.stringify(value).slice(0, 200);

/** Every option of the plugin, where its value comes from, and how to change it; see settings-contract.ts. */
export const createSettingsDeskController = ({ strapi }: { strapi: Core.Strapi }) => {
  const { settings } = newsroomOf(strapi);

  const bankSettings = (sources: Sources, bank: Bank, locale: string): BankSettings => {
    const { attribution } = ratesOf(strapi).broughtBank(bank.slug) ?? bank;
    return {
      slug: bank.slug,
      name: sourceOf(bank, locale).name,
      options: optionsOfBank(bank).map((key) =>
        optionOf(sources, `rates.banks.${bank.slug}.${key}`, key === 'attribution' ? attribution : []),
      ),
    };
  };

  const page = async (locale: string): Promise<OptionsPage> => {
    const sources = await settings.sources();
    const banks = ratesOf(strapi).allBanks();
    const byDefault = inForce({});
    const { taxonomy, rates } = inForce(sources.file);
    return {
      options: RUN_TIME_OPTIONS.map((name) =>
        optionOf(sources, name, valueOf(byDefault, name) as OptionValue),
      ),
      banks: banks.map((bank) => bankSettings(sources, bank, locale)),
      fixed: {
        subjects: [...newsroomOf(strapi).subjects.keys()],
        loadTaxonomy: taxonomy.load,
        allowedHosts: rates.allow.length,
        movedBanks: banks
          .filter(({ slug }) => valueOf(rates, `banks.${slug}.origin`) !== undefined)
          .map((bank) => sourceOf(bank, locale).name),
      },
    };
  };

  /** Why this option cannot be given this value; null when it can. */
  const refusalOf = ({ file, stored }: Sources, name: string, value: unknown): string | null => {
    const flaw = optionFlaw(name, value);
    if (flaw) return retell(flaw);
    if (originOf(file, stored, name) === 'file') return say('options.inFile', { name });
    const bank = bankOfOption(name);
    const known = ratesOf(strapi).allBanks();
    if (bank !== null && !known.some(({ slug }) => slug === bank))
      return say('options.noBank', { bank, known: known.map(({ slug }) => slug).join(', ') });
    return null;
  };

  /** @throws ValidationError with what is wrong beside each option */
  const readChange = async (body: Record<string, unknown>): Promise<Values> => {
    const { set = {}, reset = [], ...rest } = body;
    const [stray] = Object.keys(rest);
    if (stray !== undefined) throw new errors.ValidationError(`Send \`set\` and \`reset\`, not "${stray}".`);
    if (typeof set !== 'object' || set === null || Array.isArray(set))
      throw new errors.ValidationError('Send `set` as an object of options by name.');
    if (!Array.isArray(reset) || !reset.every((name) => typeof name === 'string'))
      throw new errors.ValidationError('Send `reset` as a list of names of options.');
    const sources = await settings.sources();
    const faults = [
      ...Object.entries(set).map(([name, value]) => ({ name, message: refusalOf(sources, name, value) })),
      ...reset.map((name) => ({ name, message: isRunTimeOption(name) ? null : optionFlaw(name, null) })),
    ].flatMap(({ name, message }) =>
      message === null ? [] : [{ path: [name], message, name: 'ValidationError' }],
    );
    const [first] = faults;
    if (first) throw new errors.ValidationError(first.message, { errors: faults });
    return { ...Object.fromEntries(reset.map((name) => [name, null])), ...set };
  };

  /** Rates that readers are shown, and banks that are asked, follow on every instance. */
  const follow = async (changed: readonly Changed[]): Promise<void> => {
    const rates = changed.filter(({ name }) => name.startsWith('rates.'));
    if (!rates.length) return;
    // The bank first, as the refresh does.
    await ratesOf(strapi).nudge([...new Set(rates.flatMap(({ name }) => bankOfOption(name) ?? []))]);
    await bumpVersion(strapi, 'rates');
  };

  const change = async (values: Values, actor: Actor): Promise<Changed[]> =>
    strapi.db.transaction(async () => {
      const changed = await settings.change(values);
      await follow(changed);
      await logDecisions(
        strapi,
        { uid: 'plugin::newsroom.settings', documentId: 'settings', locale: '' },
        actor,
        changed.map(({ name, after }) => ({
          action: after === undefined ? 'option-reset' : 'option-set',
          details: { name },
        })),
      );
      return changed;
    });

  return {
    async page(ctx: Context) {
      ctx.body = await page(localeOf(ctx));
    },

    async change(ctx: Context) {
      const actor = currentActor(strapi);
      const who = actor.kind === 'editor' ? `${actor.name} (admin user ${actor.id})` : 'A program';
      for (const { name, before, after } of await change(await readChange(bodyOf(ctx)), actor)) {
        strapi.log.info(`newsroom: ${who} set ${name} to ${logged(after)}; it was ${logged(before)}.`);
      }
      ctx.body = await page(localeOf(ctx));
    },
  };
};

export const settingsRoutes = [
  route('GET /options', 'settings-desk.page'),
  route('POST /options', 'settings-desk.change'),
];
