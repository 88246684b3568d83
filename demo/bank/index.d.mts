import type { IncomingHttpHeaders, RequestListener } from 'node:http';

/** `{ currency: 'USD' }` is the currency that is not the bank's own. Days are `YYYY-MM-DD`. */
export interface Stretch {
  currency: string;
  from: string;
  to: string;
  instant: Date;
}

export interface SampleRate {
  base: string;
  counter: string;
  nominal: number;
  /** Digits with a decimal point. */
  value: string;
  effectiveDate: string;
}

export interface SampleRequest {
  bank: string;
  method: string;
  path: string;
  headers: IncomingHttpHeaders;
}

export interface SampleBanks {
  /** By the bank's slug: `http://127.0.0.1:41234`. */
  origins: Record<string, string>;
  requests: SampleRequest[];
  close(): Promise<void>;
}

export declare const SAMPLE_BANKS: string[];
export declare const SAMPLE_ATTRIBUTION: string;
export declare function answerOf(
  slug: string,
  path: string,
  instant: Date,
): { status: number; type: string; body: Buffer };
export declare function publishedBy(slug: string, stretch: Stretch): SampleRate[];
export declare function currenciesOf(slug: string): string[];
export declare function sampleBank(slug: string, options?: { now?: () => Date }): RequestListener;
export declare function startSampleBanks(options?: { now?: () => Date }): Promise<SampleBanks>;
