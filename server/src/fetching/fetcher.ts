import { lookup as systemLookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { Agent, request, type Dispatcher } from 'undici';
import { decodeBody, readBody } from './body';
import { guardedConnector } from './connector';
import { codeOf, FetchError } from './error';
import { checkUrl, readAllowed, readUrl } from './gate';
import { MAX_REDIRECTS, redirectTarget } from './redirect';

const TIMEOUT_MS = 10_000;
const MAX_TIMEOUT_MS = 60_000;
const BYTES = 5_000_000;
/** The euro's reference rates of all years are one document of some 8 MB. */
const MAX_BYTES = 32_000_000;

export interface FetchOptions {
  userAgent: string;
  /**
   * `host:port` pairs that may be private or plain http on any port: a loopback bank in tests, a mirror inside a
   * company.
   */
  allow?: readonly string[];
  /** For the whole exchange, redirects included. Default 10 s, at most 60. */
  timeoutMs?: number;
  /** Counted after decompression. Default 5 MB, at most 32. */
  maxBytes?: number;
  /** Resolves host names; the system's resolver unless a test says otherwise. Its answers are checked all the same. */
  lookup?: LookupFunction;
}

type Identity = Pick<FetchOptions, 'userAgent' | 'timeoutMs'>;

export interface Fetched {
  status: number;
  /** Names in lower case; a header that came more than once is joined by commas. */
  headers: Record<string, string>;
  bytes: Uint8Array;
  /** Where the answer came from, after redirects. */
  url: string;
}

export interface Fetcher {
  get(url: string, headers?: Record<string, string>, signal?: AbortSignal): Promise<Fetched>;
  /** The same sockets and rules, under another name and with another patience. */
  as(who: Identity): Fetcher;
  /** Ends what is under way and lets go of all sockets. */
  close(): Promise<void>;
}

const joined = (headers: Dispatcher.ResponseData['headers']): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, typeof value === 'string' ? value : value.join(', ')]],
    ),
  );

const lowerCased = (headers: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));

const discard = (body: Dispatcher.ResponseData['body']): void => {
  // Destroying an unread body is an error to undici, and an error nobody listens to ends the process.
  body.on('error', () => undefined).destroy();
};

/** Puts undici's and the system's errors in one sentence. The signals are asked first: they say who gave up. */
const toFetchError = (cause: unknown, host: string, deadline: AbortSignal, signal?: AbortSignal) => {
  if (cause instanceof FetchError) return cause;
  const code = codeOf(cause) ?? '';
  if (signal?.aborted || code === 'UND_ERR_DESTROYED' || code === 'UND_ERR_CLOSED') {
    return new FetchError('aborted', `Fetching from ${host} was called off.`, { cause });
  }
  if (deadline.aborted || code.endsWith('TIMEOUT') || code === 'ETIMEDOUT') {
    return new FetchError('timeout', `${host} did not answer in full in time.`, { cause });
  }
  const why = code && ` (${code})`;
  return new FetchError('network', `${host} could not be reached or broke off its answer${why}.`, { cause });
};

/**
 * An HTTP client for addresses that an editor or a configuration names: it reaches public hosts on the web's own ports
 * and nothing else, and reads no more and no longer than it is told. Every status but a redirect is an answer.
 */
export const createFetcher = (options: FetchOptions): Fetcher => {
  const maxBytes = Math.min(options.maxBytes ?? BYTES, MAX_BYTES);
  const allowed = readAllowed(options.allow ?? []);
  const agent = new Agent({ connect: guardedConnector(allowed, options.lookup ?? systemLookup) });

  const follow = async (
    start: URL,
    headers: Record<string, string>,
    signal: AbortSignal,
  ): Promise<Fetched> => {
    let url = start;
    for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
      checkUrl(url, allowed);
      const answer = await request(url, { dispatcher: agent, headers, signal });
      try {
        const answered = joined(answer.headers);
        const next = redirectTarget(url, answer.statusCode, answered.location);
        if (!next) {
          const sent = await readBody(answer.body, url.hostname, maxBytes);
          const encoding = answered['content-encoding'] ?? '';
          const bytes = await decodeBody(sent, encoding, url.hostname, maxBytes);
          return { status: answer.statusCode, headers: answered, bytes, url: url.href };
        }
        url = next;
      } finally {
        discard(answer.body);
      }
    }
    throw new FetchError('redirect', `${url.hostname} redirects more than ${MAX_REDIRECTS} times.`);
  };

  const fetcherOf = ({ userAgent, timeoutMs = TIMEOUT_MS }: Identity): Fetcher => ({
    get: async (address, headers = {}, signal) => {
      const url = readUrl(address);
      if (!url) throw new FetchError('address', 'What should be fetched is not the address of any host.');
      const deadline = AbortSignal.timeout(Math.min(timeoutMs, MAX_TIMEOUT_MS));
      const sent = {
        accept: '*/*',
        ...lowerCased(headers),
        // Not the caller's to choose: only these are undone again, and banks block who does not say who they are.
        'accept-encoding': 'gzip, deflate, br',
        'user-agent': userAgent,
      };
      try {
        return await follow(url, sent, signal ? AbortSignal.any([signal, deadline]) : deadline);
      } catch (cause) {
        throw toFetchError(cause, url.hostname, deadline, signal);
      }
    },
    as: fetcherOf,
    close: () => agent.destroy(),
  });
  return fetcherOf(options);
};
