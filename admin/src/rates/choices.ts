import type { BankChoice } from '../../../server/src/desk/rates-contract';

/** One entry of a picker. */
export interface Choice {
  value: string;
  text: string;
}

/**
 * The currencies of ISO 4217 under their names in a language, by code. Codes that have no name there keep the code
 * alone.
 */
export const currencyChoices = (locale: string): Choice[] => {
  const names = new Intl.DisplayNames([locale], { type: 'currency', fallback: 'none' });
  return Intl.supportedValuesOf('currency').map((code) => {
    const name = names.of(code);
    return { value: code, text: name ? `${code} – ${name}` : code };
  });
};

/** Banks as an editor tells them apart; `describe` puts name, currency and kind of rate into a phrase. */
export const bankChoices = (banks: readonly BankChoice[], describe: (bank: BankChoice) => string): Choice[] =>
  banks.map((bank) => ({ value: bank.slug, text: describe(bank) }));

/** What is stored stays visible and chosen, even where the list does not know it. */
export const withStored = (
  choices: readonly Choice[],
  stored: string | null | undefined,
  foreign: (value: string) => string,
): readonly Choice[] =>
  !stored || choices.some(({ value }) => value === stored)
    ? choices
    : [{ value: stored, text: foreign(stored) }, ...choices];

/** `list` with the entry at `from` moved by one place; as it was at either end. */
export const moved = <T>(list: readonly T[], from: number, by: -1 | 1): T[] => {
  const copy = [...list];
  const entry = copy[from];
  const other = copy[from + by];
  if (entry === undefined || other === undefined) return copy;
  copy[from] = other;
  copy[from + by] = entry;
  return copy;
};
