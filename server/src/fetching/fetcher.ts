import { lookup as resolveName } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { Agent, fetch, type Response } from 'undici';
import { checkUrl, isPublicAddress, placeOf } from './address';
import { FetchError } from './failure';

export interface FetcherOptions {
  /** Names the site and a contact: some banks refuse a default User-Agent. */
  userAgent: string;
  /** `host:port` of places that may be private or on another port, such as a mirror inside the house. */
  allow?: readonly string[];
  /** Milliseconds for everything, redirects and body included; at most 10,000. */
  timeout?: number;
  /** Bytes after decompression; at most 5 MB. */
  size?: number;
  /** How names are resolved; Node's own by default. */
  lookup?: LookupFunction;
}

export interface Fetched {
  status: number;
  /** By lower-case name. */
  headers: Record<string, string>;
  bytes: Uint8Array;
}

export interface Fetcher {
  /** @throws FetchError; an HTTP error status is an answer, not a failure */
  get(address: string, headers?: Record<string, string>, signal?: AbortSignal): Promise<Fetched>;
  close(): Promise<void>;
}

const TIMEOUT = 10_000;
const SIZE = 5 * 1024 * 1024;
const REDIRECTS = 3;
const MOVED = new Set([301, 302, 303, 307, 308]);

/**
 * Resolves a name and refuses it when any of its addresses is private; what was looked at is what the socket then
 * opens, so that a second answer of the name server changes nothing.
 */
const guarded =
  (resolve: LookupFunction): LookupFunction =>
  (hostname, options, callback) =>
    resolve(hostname, { ...options, all: true }, (error, found, family) => {
      const addresses = Array.isArray(found) ? found : [{ address: found, family: family ?? 4 }];
      const secret = addresses.find(({ address }) => !isPublicAddress(address));
      if (!error && secret) {
        const message = `Not fetched: ${hostname} leads to ${secret.address}, inside a private network.`;
        return callback(new FetchError('address', message), '', 4);
      }
      const [first] = addresses;
      if (error || options.all || !first) return callback(error, addresses);
      return callback(null, first.address, first.family);
    });

/**
 * Fetches from the public web alone: each address is checked as literal and after resolving, redirects are followed by
 * hand with the same checks and never to another host, bytes are counted after decompression (200 MB of zeros travel
 * as 329 bytes), and one clock runs over all of it.
 */
export const createFetcher = (options: FetcherOptions): Fetcher => {
  const allow = new Set(options.allow);
  const timeout = Math.min(options.timeout ?? TIMEOUT, TIMEOUT);
  const size = Math.min(options.size ?? SIZE, SIZE);
  const lookup = options.lookup ?? (resolveName as LookupFunction);
  const publicWeb = new Agent({ connect: { lookup: guarded(lookup) } });
  const chosen = new Agent({ connect: { lookup } });

  const follow = async (
    address: string,
    headers: Record<string, string>,
    signal: AbortSignal,
  ): Promise<Fetched> => {
    let url = checkUrl(address, allow);
    for (let moves = 0; ; moves++) {
      const response = await fetch(url, {
        dispatcher: allow.has(placeOf(url)) ? chosen : publicWeb,
        redirect: 'manual',
        headers: { accept: '*/*', ...headers, 'user-agent': options.userAgent },
        signal,
      });
      const target = MOVED.has(response.status) ? response.headers.get('location') : null;
      if (target === null) return await read(response, size, url.hostname);
      await response.body?.cancel();
      if (moves === REDIRECTS) {
        throw new FetchError('redirect', `Not fetched: ${url.hostname} redirects again and again.`);
      }
      url = checkMove(url, target, allow);
    }
  };

  return {
    async get(address, headers = {}, signal) {
      const clock = AbortSignal.timeout(timeout);
      try {
        return await follow(address, headers, signal ? AbortSignal.any([clock, signal]) : clock);
      } catch (error) {
        throw asFetchError(error, hostOf(address), clock, signal);
      }
    },
    async close() {
      await Promise.all([publicWeb.destroy(), chosen.destroy()]);
    },
  };
};

/** @throws FetchError for a redirect that leaves the host, or gives up https */
const checkMove = (from: URL, target: string, allow: ReadonlySet<string>): URL => {
  if (!URL.canParse(target, from.href)) {
    throw new FetchError('redirect', `Not fetched: ${from.hostname} redirects to no address.`);
  }
  const to = new URL(target, from);
  if (to.hostname !== from.hostname) {
    throw new FetchError(
      'redirect',
      `Not fetched: ${from.hostname} redirects to another host, ${to.hostname}.`,
    );
  }
  if (from.protocol === 'https:' && to.protocol !== 'https:') {
    throw new FetchError('redirect', `Not fetched: ${from.hostname} redirects from https to ${to.protocol}`);
  }
  return checkUrl(to.href, allow);
};

const read = async (response: Response, size: number, host: string): Promise<Fetched> => {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    const bytes = chunk as Uint8Array;
    length += bytes.length;
    // Leaving the loop closes the connection.
    if (length > size) throw new FetchError('size', `Not fetched: ${host} sends more than ${size} bytes.`);
    chunks.push(bytes);
  }
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    bytes: Buffer.concat(chunks),
  };
};

const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).hostname : 'it');

/** undici wraps what a lookup throws, and tells an ended clock by the signal's reason. */
const asFetchError = (
  error: unknown,
  host: string,
  clock: AbortSignal,
  signal: AbortSignal | undefined,
): FetchError => {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof FetchError) return cause;
  }
  const options = { cause: error };
  if (signal?.aborted) return new FetchError('aborted', `Fetching from ${host} was stopped.`, options);
  if (clock.aborted) return new FetchError('timeout', `${host} did not answer in time.`, options);
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
  return new FetchError('network', `The connection to ${host} failed: ${cause}.`, options);
};
