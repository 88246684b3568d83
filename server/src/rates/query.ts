import { errors } from '@strapi/utils';
import { isDay, type Day } from '../exchange';

const refuse = (message: string): never => {
  throw new errors.ValidationError(message);
};

/** One value of a query parameter; `?a=1&a=2` is a mistake. */
const single = (query: Record<string, unknown>, name: string): string | null => {
  const value = query[name];
  if (value === undefined || value === '') return null;
  return typeof value === 'string' ? value.trim() : refuse(`Give "${name}" once, as plain text.`);
};

export const readPlacement = (query: Record<string, unknown>): string =>
  single(query, 'placement') ?? refuse('Name a placement: ?placement=header.');

/**
 * A language for numbers and labels; English for one that nobody knows. Extensions are dropped (`en-x-anything`): they
 * would make a new answer of the same words.
 */
export const readLocale = (query: Record<string, unknown>): string => {
  const locale = single(query, 'locale');
  if (!locale) return 'en';
  try {
    return new Intl.Locale(locale.slice(0, 35)).baseName;
  } catch {
    return refuse(`"locale" must be a language such as en, ru or be, not "${locale.slice(0, 35)}".`);
  }
};

export const readDay = (query: Record<string, unknown>, name: string): Day | null => {
  const day = single(query, name);
  if (day === null || isDay(day)) return day;
  return refuse(`"${name}" must be a day such as 2026-03-17, not "${day.slice(0, 30)}".`);
};

export const readOneOf = <T extends string>(
  query: Record<string, unknown>,
  name: string,
  known: readonly [T, ...T[]],
): T => {
  const value = single(query, name) ?? known[0];
  return (
    known.find((one) => one === value) ??
    refuse(`"${name}" must be one of ${known.join(', ')}, not "${value.slice(0, 30)}".`)
  );
};

const CURRENCIES = new Set(Intl.supportedValuesOf('currency'));

export const readCurrency = (query: Record<string, unknown>, name: string): string => {
  const code =
    single(query, name)?.toUpperCase() ?? refuse(`Name the ${name} currency: ?base=USD&counter=BYN.`);
  if (CURRENCIES.has(code)) return code;
  return refuse(`"${name}" must be a currency code of ISO 4217 such as USD, not "${code.slice(0, 30)}".`);
};

/** A positive decimal number of at most 15 digits before the point and 8 behind it; 1 if missing. */
export const readAmount = (query: Record<string, unknown>): string => {
  const amount = single(query, 'amount') ?? '1';
  if (/^\d{1,15}(\.\d{1,8})?$/.test(amount) && /[1-9]/.test(amount)) return amount;
  return refuse(`"amount" must be a number above zero such as 100 or 99.50, not "${amount.slice(0, 30)}".`);
};

export const readBank = (query: Record<string, unknown>): string | null => single(query, 'bank');
