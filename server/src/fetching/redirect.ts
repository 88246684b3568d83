import { FetchError } from './error';
import { readUrl } from './gate';

export const MAX_REDIRECTS = 3;

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/**
 * Where an answer sends the reader on to; null when it is an answer. A bank does not move to another host, so what
 * leads to one is a hijacked name or a login page of the network in between.
 */
export const redirectTarget = (from: URL, status: number, location: string | undefined): URL | null => {
  if (!REDIRECTS.has(status) || location === undefined) return null;
  const refuse = (whereto: string) =>
    new FetchError('redirect', `${from.hostname} redirects ${whereto}, which was not followed.`);
  const to = readUrl(location, from);
  if (!to) throw refuse('to something that is not an address');
  if (to.hostname !== from.hostname) throw refuse(`to another host, ${to.hostname || to.protocol}`);
  if (from.protocol === 'https:' && to.protocol === 'http:') throw refuse('from https to plain http');
  return to;
};
