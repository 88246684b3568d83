import ipaddr from 'ipaddr.js';
import { FetchError } from './failure';

/**
 * True for an address of the public internet. Of IPv6 only 2000::/3 is: `[::127.0.0.1]` passes the library as unicast,
 * and reaches this machine.
 */
export const isPublicAddress = (address: string): boolean => {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed instanceof ipaddr.IPv4) return parsed.range() === 'unicast';
  if (parsed.isIPv4MappedAddress()) return parsed.toIPv4Address().range() === 'unicast';
  return parsed.range() === 'unicast' && parsed.match(ipaddr.IPv6.parse('2000::'), 3);
};

const PORTS = new Set(['', '80', '443']);

/** `host:port` as a configuration names it, the scheme's own port filled in. */
export const placeOf = ({ hostname, port, protocol }: URL): string =>
  `${hostname}:${port || (protocol === 'https:' ? '443' : '80')}`;

/**
 * Looks at an address before anything is connected. Names are resolved and looked at again when the socket opens
 * (fetcher.ts); literals never pass there, so they are judged here.
 *
 * @param allow places (`127.0.0.1:4010`) whose address and port were chosen by the site's owner
 * @throws FetchError
 */
export const checkUrl = (address: string, allow: ReadonlySet<string>): URL => {
  const refuse = (why: string): never => {
    throw new FetchError('address', `Not fetched: ${why}.`);
  };
  if (!URL.canParse(address)) return refuse(`"${address.slice(0, 80)}" is no address`);
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return refuse(`${url.protocol} is not the web`);
  if (url.username || url.password) return refuse(`the address of ${url.hostname} holds a login`);
  if (allow.has(placeOf(url))) return url;
  if (!PORTS.has(url.port)) return refuse(`port ${url.port} of ${url.hostname} is neither 80 nor 443`);
  const literal = url.hostname.replace(/^\[|\]$/g, '');
  if (ipaddr.isValid(literal) && !isPublicAddress(literal)) {
    return refuse(`${url.hostname} is an address inside a private network`);
  }
  return url;
};
