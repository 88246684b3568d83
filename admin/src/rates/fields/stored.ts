import type { FrozenRate } from '../../../../server/src/desk/rates-contract';

/** A JSON field holds what the API gave, or the text of it where another input wrote it. */
const parsed = (value: unknown): unknown => {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return null;
  }
};

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** The slugs of a stored list, each once. */
export const slugsIn = (value: unknown): string[] => {
  const list = parsed(value);
  return Array.isArray(list) ? [...new Set(list.filter(isText))] : [];
};

/** The words of a stored `{ language: words }`. */
export const wordsIn = (value: unknown): Record<string, string> => {
  const words = parsed(value);
  if (typeof words !== 'object' || words === null || Array.isArray(words)) return {};
  return Object.fromEntries(
    Object.entries(words).filter((entry): entry is [string, string] => isText(entry[1])),
  );
};

/** `words` with one language's changed; null when no language is left. */
export const withWords = (
  words: Record<string, string>,
  language: string,
  typed: string,
): Record<string, string> | null => {
  const { [language]: _, ...others } = words;
  const all = typed ? { ...others, [language]: typed } : others;
  return Object.keys(all).length ? all : null;
};

/** The languages to ask for: those of the site, else the plugin's own, and whatever is stored already. */
export const languagesFor = (locales: readonly string[], stored: readonly string[]): string[] => {
  const languages = locales.map((locale) => locale.split('-')[0] ?? locale);
  return [...new Set([...(languages.length ? languages : ['en', 'ru', 'be']), ...stored])];
};

const isFrozen = (entry: unknown): entry is FrozenRate => {
  if (typeof entry !== 'object' || entry === null) return false;
  const { base, counter, amount, rate, bank, date, effectiveDate } = entry as Record<string, unknown>;
  return [base, counter, amount, rate, bank, date, effectiveDate].every(isText);
};

/** The rates of a stored list; `foreign` counts what is none, which nothing may silently drop. */
export const frozenIn = (value: unknown): { rates: FrozenRate[]; foreign: number } => {
  const list = parsed(value);
  if (!Array.isArray(list)) return { rates: [], foreign: list === null || list === undefined ? 0 : 1 };
  const rates = list.filter(isFrozen);
  return { rates, foreign: list.length - rates.length };
};
