import type { LookupFunction } from 'node:net';
import { buildConnector } from 'undici';
import { isPublicAddress } from './address';
import { FetchError } from './error';
import { endpointName, isReachable } from './gate';

const refusal = (hostname: string): FetchError =>
  new FetchError('address', `${hostname} was not fetched: it leads into a private network.`);

/**
 * Resolves names and refuses one of whose addresses any is private. The socket is opened to the addresses returned
 * here and to no others, so a name server cannot answer differently a moment later.
 */
export const guardLookup =
  (resolve: LookupFunction): LookupFunction =>
  (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (error, found, family) => {
      if (error) return callback(error, [], 0);
      const addresses = typeof found === 'string' ? [{ address: found, family: family ?? 0 }] : found;
      const [first] = addresses;
      if (!first || !addresses.every(({ address }) => isPublicAddress(address))) {
        return callback(refusal(hostname), [], 0);
      }
      if (options.all) return callback(null, addresses);
      callback(null, first.address, first.family);
    });
  };

/** Opens sockets for undici. A lookup is never asked about an IP literal, so literals are judged here once more. */
export const guardedConnector = (
  allowed: ReadonlySet<string>,
  resolve: LookupFunction,
): buildConnector.connector => {
  const open = buildConnector({ lookup: resolve });
  const guarded = buildConnector({ lookup: guardLookup(resolve) });
  return (options, callback) => {
    if (allowed.has(endpointName(options))) return open(options, callback);
    if (!isReachable(options.hostname)) return callback(refusal(options.hostname), null);
    guarded(options, callback);
  };
};
