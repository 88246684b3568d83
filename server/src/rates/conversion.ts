import { digitsOf, round, sourceOf, type Day, type Decimal, type Source } from '../exchange';
import type { Conversion, ConvertRequest } from './reader';

/** The decimals that a currency is counted in: 2 for most, 0 for JPY. */
const minorDigits = (currency: string): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;

/** What `/convert` answers. */
export interface Spelled {
  base: string;
  counter: string;
  amount: Decimal;
  /** Of the whole amount. */
  rate: Decimal;
  /** The same in the decimals of the counter currency. */
  result: Decimal;
  statement: string;
  date: Day;
  effectiveDate: Day;
  status: 'fresh' | 'stale';
  missed: number;
  derived: boolean;
  source: Source;
}

/** Spells a conversion out. `rate` is of the whole `amount`; `result` is the same in the currency's own decimals. */
export const spellConversion = (
  { base, counter, amount }: ConvertRequest,
  { bank, day, missed, found }: Conversion,
  locale: string,
): Spelled => {
  const rate = digitsOf(found);
  return {
    base,
    counter,
    amount,
    rate,
    result: round(found.rate, minorDigits(counter)),
    statement: `${amount} ${base} = ${rate} ${counter}`,
    date: day,
    effectiveDate: found.effectiveDate,
    status: missed > 0 ? 'stale' : 'fresh',
    missed,
    derived: found.derived,
    source: sourceOf(bank, locale),
  };
};
