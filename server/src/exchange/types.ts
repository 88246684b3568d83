/** A calendar day in the bank's own timezone, `YYYY-MM-DD`. Never a `Date`: under another timezone it would move. */
export type Day = string;

/** A number exactly as a bank printed it, with a decimal point: `3.6700` stays `3.6700`. */
export type Decimal = string;

/** One published rate: `nominal` units of `base` are `value` units of `counter`. */
export interface Observation {
  base: string;
  counter: string;
  nominal: number;
  value: Decimal;
  /** The day that the rate is for; "latest" may be tomorrow's. */
  effectiveDate: Day;
  /** The day on which the bank set it, where it says so. */
  publishedOn: Day | null;
}

/** A rate as it is kept: what the bank published, when it was fetched, and the how manieth value for its day it is. */
export interface StoredRate extends Observation {
  /** 1 for the first value, 2 for the first correction. */
  revision: number;
  /** ISO 8601, UTC. */
  fetchedAt: string;
  /** The last day on which a manual rate may be shown; null for a bank's. */
  expiresOn: Day | null;
}

export type RateType = 'official' | 'reference' | 'manual';

/** Asks one address of a bank. */
export interface BankRequest {
  /** Path and query below the bank's origin. */
  path: string;
  /** This status is an answer of the bank's own ("no working day in that range"), not a failure. */
  normalStatus?: number;
}

export interface BankReply {
  status: number;
  bytes: Uint8Array;
}

/** Yielded in the middle of a long reading: let others go first, then come back. What is handed over is not looked at. */
export const PAUSE = Symbol('pause');

/**
 * A conversation with a bank: yields requests, is handed the replies, returns what it read. The bank stays pure, since
 * whoever runs the conversation brings the network; one request may depend on the reply before it.
 *
 * @throws BankError for a reply that is not in the bank's own format
 */
export type Conversation<T> = Generator<BankRequest | typeof PAUSE, T, BankReply>;

/** What can go wrong between a bank's bytes and its rates, as a sentence for the log. */
export class BankError extends Error {}

/**
 * When a bank publishes. The calendar says which days its rates are for and on which working day each was set; a
 * publication is the act of setting, so that a Friday's value which stands through Monday is one publication.
 */
export interface Schedule {
  /** The hours in which a working day's rates appear, `HH:MM` on the bank's own clock. */
  window: { from: string; to: string };
  /** The working day on which the rate for `day` is set; null when no rate is for that day. */
  setOn(day: Day): Day | null;
  /** The same with more days off; missing where the days follow no calendar. */
  except?(days: readonly Day[]): Schedule;
}

export interface Bank {
  /** Stored with every rate: `nbrb`, `ecb`. */
  slug: string;
  name: { en: string; ru: string; be: string };
  /** The currency that all its rates are stated in, or against. */
  currency: string;
  rateType: RateType;
  /** IANA name; its days and its publication hours count there. */
  timezone: string;
  /** Null for a bank without hours: rates that a person types. */
  schedule: Schedule | null;
  /** Where rarer currencies come on other days: the schedule of all but these. */
  rarer?: { unless: readonly string[]; schedule: Schedule };
  /** Where its data is asked for; an installation may put a proxy here. */
  origin: string;
  /** Its pages for people. */
  url: string;
  /** What must stand beside a shown rate, and where the terms of reuse are. */
  attribution: string;
  termsUrl: string;
  /** The first day of its archive. */
  since: Day;
  /** How many days one `range` may ask for. */
  spanDays: number;
  /** The newest rates, perhaps tomorrow's; `today` is the day in the bank's timezone. */
  latest(query: { today: Day }): Conversation<Observation[]>;
  /** All rates of these currencies from `from` to `to`, both included. An empty answer is no failure. */
  range(query: RangeQuery): Conversation<Observation[]>;
}

export interface RangeQuery {
  from: Day;
  to: Day;
  /** ISO 4217 codes. */
  currencies: readonly string[];
}
