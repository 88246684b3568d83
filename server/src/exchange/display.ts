import { LRUCache } from 'lru-cache';
import { round, type Rounding } from './convert';
import type { Decimal } from './types';

/** Locales come from requests: so many formatters are kept. */
const formatters = new LRUCache<string, Intl.NumberFormat>({ max: 200 });

/**
 * A rate in the digits of the reader's language: `1 234,50`. Rounded before it is formatted, and formatted from its
 * digits: it never is a float. A locale that nobody knows is read as English.
 *
 * @param locale a BCP 47 tag
 * @param precision decimals, 0 to 8
 */
export const display = (rate: Decimal, locale: string, precision: number, rounding: Rounding): string =>
  // `format` takes decimal strings of any length, which the compiler cannot tell from other strings.
  formatter(locale, precision).format(round(rate, precision, rounding) as Intl.StringNumericLiteral);

const formatter = (locale: string, precision: number): Intl.NumberFormat => {
  const key = `${precision} ${locale}`;
  const known = formatters.get(key);
  if (known) return known;
  const built = new Intl.NumberFormat(knownLocale(locale), {
    minimumFractionDigits: precision,
    maximumFractionDigits: precision,
  });
  formatters.set(key, built);
  return built;
};

const knownLocale = (locale: string): string => {
  try {
    return Intl.NumberFormat.supportedLocalesOf(locale)[0] ?? 'en';
  } catch {
    return 'en';
  }
};
