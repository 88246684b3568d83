import { setImmediate } from 'node:timers/promises';
import {
  BankError,
  PAUSE,
  type Bank,
  type BankReply,
  type BankRequest,
  type Conversation,
} from '../exchange';
import type { Fetched, Fetcher } from '../fetching';
import { LONGEST_MARK } from './state';

/** The bank asks to be left alone for a while (429, or 503 with a time). */
export class RetryLater extends Error {
  constructor(
    message: string,
    /** How long, in milliseconds; null where it did not say. */
    readonly waitMs: number | null,
  ) {
    super(message);
  }
}

/** The bank has nothing newer than what was read last. */
export class NotModified extends Error {}

export interface Validators {
  etag: string;
  lastModified: string;
}

/** `Retry-After` in seconds or as a date. @returns milliseconds from `now`, null where it says nothing sensible */
export const readRetryAfter = (header: string | undefined, now: number): number | null => {
  if (!header) return null;
  const wait = /^\d+$/.test(header.trim()) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isFinite(wait) ? Math.max(wait, 0) : null;
};

const headersFor = ({ etag, lastModified }: Partial<Validators>): Record<string, string> => ({
  // Some banks refuse a request that does not say what it takes.
  accept: 'application/json, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5',
  ...(etag && { 'if-none-match': etag }),
  ...(lastModified && { 'if-modified-since': lastModified }),
});

const markOf = (header = ''): string => (header.length <= LONGEST_MARK ? header : '');

const check = (
  { status, headers }: Fetched,
  { normalStatus }: BankRequest,
  { now, isConditional }: { now: number; isConditional: boolean },
): void => {
  if (status === normalStatus) return;
  if (status === 304 && isConditional) throw new NotModified();
  if (status === 429 || (status === 503 && headers['retry-after'])) {
    const wait = readRetryAfter(headers['retry-after'], now);
    throw new RetryLater(`The bank asks to wait (status ${status}).`, wait);
  }
};

const NOTHING: BankReply = { status: 0, bytes: new Uint8Array() };

/**
 * Brings the network to a conversation with a bank.
 *
 * @param validators make the first request a conditional one
 * @param onReply called after each reply, before the bank reads it
 * @returns what was read, and the validators of the reply if it was the only one: that the first of several answers is
 * still the same says nothing about the others, among which tomorrow's rates may stand
 * @throws BankError, FetchError, RetryLater, NotModified
 */
export const converse = async <T>(
  conversation: Conversation<T>,
  { bank, fetcher, now, validators = {}, onReply, signal }: ConverseOptions,
): Promise<{ found: T; validators: Validators }> => {
  const replies: Validators[] = [];
  let step = conversation.next();
  while (!step.done) {
    if (step.value === PAUSE) {
      await setImmediate();
      step = conversation.next(NOTHING);
      continue;
    }
    const marks = replies.length ? {} : validators;
    const reply = await fetcher.get(`${bank.origin}${step.value.path}`, headersFor(marks), signal);
    check(reply, step.value, { now: now(), isConditional: Boolean(marks.etag || marks.lastModified) });
    const { etag, 'last-modified': lastModified } = reply.headers;
    replies.push({ etag: markOf(etag), lastModified: markOf(lastModified) });
    await onReply?.();
    step = conversation.next({ status: reply.status, bytes: reply.bytes });
  }
  const [only, more] = replies;
  return { found: step.value, validators: only && !more ? only : { etag: '', lastModified: '' } };
};

interface ConverseOptions {
  bank: Pick<Bank, 'origin'>;
  fetcher: Fetcher;
  now: () => number;
  validators?: Partial<Validators>;
  onReply?: () => Promise<void>;
  signal?: AbortSignal;
}

export { BankError };
