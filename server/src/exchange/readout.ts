import type { Change, Rounding } from './convert';
import type { Bank, Day, Decimal, RateType } from './types';

/** What a widget asks: how much `amount` of `base` is in `counter`, and who says so. */
export interface Question {
  /** ISO 4217 codes. */
  base: string;
  counter: string;
  amount: number;
  /** Decimals shown, 0 to 8. */
  precision: number;
  rounding: Rounding;
}

/** `stale`: the bank should have published a newer rate by now. `none`: there is nothing to show. */
export type ReadoutStatus = 'fresh' | 'stale' | 'none';

/** What a reader sees of one widget. */
export interface Readout extends Pick<Question, 'base' | 'counter' | 'amount'> {
  /** Of `amount` units of the base; every digit for a published rate, 12 significant ones for a derived rate. */
  rate: Decimal | null;
  /** Rounded, in the digits of the reader's language: `3,67`. */
  display: string | null;
  /** What stands on a page: `3,67 BYN`. */
  text: string | null;
  /** Spells out what `rate` is of: `100 RUB = 3.6709 BYN`. */
  statement: string | null;
  effectiveDate: Day | null;
  /** When the older of the rates it rests on was fetched, ISO 8601 in UTC. */
  fetchedAt: string | null;
  /** The rate of the publication before; null where none is known. */
  previous: { date: Day; rate: Decimal } | null;
  /** Against `previous`, at full precision. */
  change: Change | null;
  /** Tomorrow's, once it is known. */
  next: { date: Day; rate: Decimal } | null;
  status: ReadoutStatus;
  /** Publications that should have come since `effectiveDate`. */
  missed: number;
  /** True unless the bank itself published these digits. */
  derived: boolean;
  /** True when the widget's first bank had nothing fresh, so that another one answers. */
  fallback: boolean;
  source: Source | null;
}

export interface Source {
  bank: Bank['slug'];
  /** In the reader's language. */
  name: string;
  rateType: RateType;
  url: string;
  attribution: string;
  termsUrl: string;
}

/** One day of a history. */
export interface Point {
  date: Day;
  /** Of `amount` units of the base, as in `Readout`. */
  rate: Decimal;
  derived: boolean;
  /** True for a day without a rate of its own that carries the one before (`fill=previous`). */
  filled: boolean;
}
