import type { Core } from '@strapi/types';
import { LRUCache } from 'lru-cache';
import { isAnonymous, type CacheContext } from './caching';

const MINUTE = 60_000;
/** So many addresses are counted at once; who can choose among more evicts others' counts, and fills no memory. */
const ADDRESSES = 50_000;

/**
 * Counts what each address asks within a minute of its first question.
 *
 * @returns seconds to wait where an address has asked too often; null where it may ask
 */
export const createLimit = (perMinute: number, now: () => number = Date.now) => {
  const asked = new LRUCache<string, { since: number; times: number }>({ max: ADDRESSES });
  return {
    asked,
    wait: (address: string): number | null => {
      const known = asked.get(address);
      const count = known && now() - known.since < MINUTE ? known : { since: now(), times: 0 };
      count.times += 1;
      asked.set(address, count);
      return count.times > perMinute ? Math.ceil((count.since + MINUTE - now()) / 1000) : null;
    },
  };
};

interface LimitedContext extends CacheContext {
  ip: string;
  path: string;
}

/** Refuses anonymous readers who ask this plugin's routes too often; `perMinute` 0 refuses nobody. */
export const limitReaders = (strapi: Core.Strapi, perMinute: number): void => {
  if (perMinute === 0) return;
  const root = `${strapi.config.get<string>('api.rest.prefix', '/api')}/newsroom/`;
  const limit = createLimit(perMinute);
  const middleware = async (ctx: LimitedContext, next: () => Promise<unknown>): Promise<void> => {
    const seconds = ctx.path.startsWith(root) && isAnonymous(ctx) ? limit.wait(ctx.ip) : null;
    if (seconds === null) return void (await next());
    const message = `Too many questions: this address may ask ${perMinute} times a minute. Ask again in ${seconds} seconds.`;
    ctx.set('Retry-After', String(seconds));
    ctx.set('Cache-Control', 'no-store');
    ctx.status = 429;
    ctx.body = { data: null, error: { status: 429, name: 'RateLimitError', message, details: {} } };
  };
  strapi.server.use(middleware as unknown as Parameters<typeof strapi.server.use>[0]);
};
