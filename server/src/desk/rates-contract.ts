/**
 * What the admin's Rates page asks and what the server answers; see contract.ts. All paths stand under the admin prefix
 * `/newsroom`. `read` is the permission `plugin::newsroom.rates.read`, `edit` is `plugin::newsroom.rates.edit`.
 *
 *   GET    /rates?locale=                                 -> RatesPage            read
 *   GET    /rates/banks                                   -> { banks: BankChoice[] }   read; for the bank picker
 *   POST   /rates/refresh           { bank?: slug }       -> RatesPage (202)      edit; goes on in the background: ask again
 *   POST   /rates/quarantine/:documentId/:verb            -> RatesPage            edit; verb: accept | drop
 *   POST   /rates/manual            ManualRate            -> RatesPage (201)      edit
 *   POST   /rates/manual/:documentId/withdraw             -> RatesPage            edit
 *   POST   /rates/frozen            FreezeRequest         -> FrozenRate           read; what to put into the interview
 *   POST   /rates/frozen/check      { rates: FrozenRate[] } -> { corrections: (Correction | null)[] }   read
 *
 * Errors are Strapi's: `{ error: { status, name, message, details } }`; `message` is a sentence for the editor.
 */
import type { Point, Readout } from '../exchange/readout';
import type { Day, Decimal, RateType } from '../exchange/types';

export interface RatesPage {
  /** By placement and order, the disabled ones last. */
  widgets: RatesPageWidget[];
  banks: BankHealth[];
  quarantine: QuarantinedRate[];
  /** Manual rates that have not expired, newest first. */
  manual: ManualRateRow[];
  /** What the editor may do here; the server enforces the same. */
  can: { edit: boolean };
}

export interface RatesPageWidget {
  documentId: string;
  slug: string;
  label: string;
  placement: string;
  enabled: boolean;
  readout: Readout;
  /** The last 30 publications, oldest first, for the sparkline. */
  points: Point[];
}

/**
 * `ok`: what was expected is in. `late`: a publication is missing. `failing`: and the last attempts failed.
 * `idle`: no enabled widget names the bank. `off`: refreshing is switched off in the configuration.
 */
export type BankStatus = 'ok' | 'late' | 'failing' | 'idle' | 'off';

export interface BankHealth {
  slug: string;
  name: string;
  currency: string;
  rateType: RateType;
  timezone: string;
  attribution: string;
  termsUrl: string;
  status: BankStatus;
  /** The newest day that a rate is stored for. */
  newest: Day | null;
  missed: number;
  /** ISO 8601, UTC. */
  lastSuccess: string | null;
  lastFailure: string | null;
  /** One sentence: what the last run brought, or why it failed. */
  message: string | null;
  nextAttempt: string | null;
  /** While a refresh runs, on whichever instance: requests answered and expected. */
  running: { done: number; of: number | null } | null;
}

export interface QuarantinedRate {
  documentId: string;
  bank: string;
  base: string;
  counter: string;
  nominal: number;
  value: Decimal;
  effectiveDate: Day;
  fetchedAt: string;
  /** A sentence: "It is 900 % away from 3.08 on 2026-03-16." */
  reason: string;
}

export interface ManualRate {
  base: string;
  counter: string;
  nominal: number;
  value: Decimal;
  effectiveDate: Day;
  /** The last day on which it may be shown. */
  expiresOn: Day;
}

export interface ManualRateRow extends ManualRate {
  documentId: string;
  author: string;
}

export interface BankChoice {
  slug: string;
  name: string;
  currency: string;
  rateType: RateType;
}

export interface FreezeRequest {
  base: string;
  counter: string;
  /** A decimal string; "1" if missing. */
  amount?: Decimal;
  bank: string;
  /** The day that the rate is wanted for. */
  date: Day;
}

/** An entry of an interview's `rates`: the rate of a day, which stays what it was. */
export interface FrozenRate {
  base: string;
  counter: string;
  amount: Decimal;
  rate: Decimal;
  derived: boolean;
  bank: string;
  /** The day asked for, and the day of the publication that held on it. */
  date: Day;
  effectiveDate: Day;
  /** The published rates it was made of; revisions make it checkable for ever. */
  from: {
    base: string;
    counter: string;
    nominal: number;
    value: Decimal;
    effectiveDate: Day;
    revision: number;
  }[];
}

/** The bank corrected a rate after it was frozen. */
export interface Correction {
  rate: Decimal;
  /** When the correction was fetched, ISO 8601 in UTC. */
  at: string;
}
