import { nearest, type RatesOptions } from '../config';
import { BANKS, manual, withDaysOff, type Bank } from '../exchange';

const SLUG = /^[a-z0-9][a-z0-9:-]{0,59}$/;

/** What is wrong with a bank that an app brings; null when it can be used. */
const flawOf = (bank: Bank): string | null => {
  if (typeof bank.slug !== 'string' || !SLUG.test(bank.slug)) {
    return 'its slug must be 1 to 60 small letters, digits, "-" or ":"';
  }
  if (!/^[A-Z]{3}$/.test(bank.currency)) return 'its currency must be an ISO 4217 code';
  if (!bank.name?.en) return 'it needs a name in English (name.en)';
  if (typeof bank.latest !== 'function' || typeof bank.range !== 'function') {
    return 'it needs the generators latest() and range()';
  }
  if (!URL.canParse(bank.origin) || !URL.canParse(bank.url))
    return 'its origin and url must be web addresses';
  if (!Intl.supportedValuesOf('timeZone').includes(bank.timezone) && bank.timezone !== 'UTC') {
    return `there is no timezone "${bank.timezone}"`;
  }
  if (!(bank.spanDays >= 1)) return 'spanDays must be 1 or more';
  return null;
};

/**
 * The banks of this installation: those that come with the plugin, as its options change them, and the app's.
 *
 * @param options of the app's file; what is set in the admin comes with `configure`
 */
export const createBankRegistry = (options: RatesOptions['banks']) => {
  const brought = new Map<string, Bank>();
  const banks = new Map<string, Bank>();
  let present = options;

  const put = (bank: Bank): void => {
    const { origin, attribution, daysOff } = present[bank.slug] ?? {};
    banks.set(bank.slug, {
      ...(daysOff?.length ? withDaysOff(bank, daysOff) : bank),
      ...(origin && { origin: origin.replace(/\/$/, '') }),
      ...(attribution && { attribution }),
    });
  };

  const add = (bank: Bank): void => {
    brought.set(bank.slug, bank);
    put(bank);
  };

  BANKS.forEach(add);
  // A day begins in the newsroom when it begins on the server's clock.
  add({ ...manual, timezone: Intl.DateTimeFormat().resolvedOptions().timeZone });

  return {
    get: (slug: string): Bank | undefined => banks.get(slug),
    list: (): Bank[] => [...banks.values()],
    /** A bank as it came, before any option changed it. */
    brought: (slug: string): Bank | undefined => brought.get(slug),

    /** Goes over to other options; the same ones again cost nothing. */
    configure(next: RatesOptions['banks']): void {
      if (next === present) return;
      present = next;
      brought.forEach(put);
    },

    /**
     * Adds a bank of the app's own, in the app's `register()`; a slug that is taken replaces the bank that had it.
     *
     * @throws Error that names what is missing
     */
    register(bank: Bank): void {
      const flaw = flawOf(bank);
      if (flaw) throw new Error(`newsroom: registerBank("${bank.slug}"): ${flaw}.`);
      add(bank);
    },

    /** Refuses options of the file for a bank that nobody registered. Called when every app's `register()` has run. */
    checkOptions(): void {
      for (const slug of Object.keys(options)) {
        if (banks.has(slug)) continue;
        const meant = nearest(slug, [...banks.keys()]);
        throw new Error(
          `newsroom: unknown bank "${slug}" under "rates.banks". ` +
            (meant ? `Did you mean "${meant}"?` : `Known: ${[...banks.keys()].join(', ')}.`),
        );
      }
    },
  };
};

export type BankRegistry = ReturnType<typeof createBankRegistry>;
