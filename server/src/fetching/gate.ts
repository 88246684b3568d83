import { isIP } from 'node:net';
import { isPublicAddress } from './address';
import { FetchError } from './error';

const DEFAULT_PORTS: Record<string, string> = { 'http:': '80', 'https:': '443' };
const PORTS = new Set(Object.values(DEFAULT_PORTS));

/** What a connection is opened to. A URL is one, and so is what undici hands to its connector. */
export interface Endpoint {
  protocol: string;
  hostname: string;
  port: string;
}

const bare = (hostname: string): string => hostname.replace(/^\[|\]$/g, '');

/** `host:port` with the port spelt out and no brackets around IPv6, so that one endpoint has one name. */
export const endpointName = ({ protocol, hostname, port }: Endpoint): string =>
  `${bare(hostname)}:${port || DEFAULT_PORTS[protocol]}`;

/** Reads the `host:port` entries that an operator vouches for. Throws where one cannot be read. */
export const readAllowed = (entries: readonly string[]): ReadonlySet<string> =>
  new Set(entries.map((entry) => endpointName(new URL(`http://${entry}`))));

/** Reads an address as browsers do, which turns `0177.1`, `0x7f.1` and `2130706433` into 127.0.0.1. */
export const readUrl = (address: string, base?: URL): URL | null =>
  URL.canParse(address, base?.href) ? new URL(address, base) : null;

/**
 * Refuses what can be refused by the look of a URL. Names are judged later, by the addresses they resolve to.
 *
 * @param allowed endpoint names whose port and address are not questioned
 */
export const checkUrl = (url: URL, allowed: ReadonlySet<string>): void => {
  const refuse = (why: string): never => {
    throw new FetchError('address', `The address at ${url.hostname || 'no host'} was not fetched: ${why}.`);
  };
  if (!(url.protocol in DEFAULT_PORTS)) refuse('only http and https are');
  if (url.username || url.password) refuse('it carries a user name or password');
  if (allowed.has(endpointName(url))) return;
  if (!PORTS.has(url.port || DEFAULT_PORTS[url.protocol]!)) refuse(`port ${url.port} is neither 80 nor 443`);
  if (!isReachable(url.hostname)) refuse('it is not a public address');
};

/** False for an IP literal inside a private network; a name passes. */
export const isReachable = (hostname: string): boolean => {
  const host = bare(hostname);
  return isIP(host) === 0 || isPublicAddress(host);
};
