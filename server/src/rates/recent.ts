import type { Core } from '@strapi/types';
import { LRUCache } from 'lru-cache';
import { answerCacheable, isAnonymous, type CacheContext } from '../reading';
import { readVersions } from '../versions';
import { ratesOf } from './service';
import { together } from './together';

const PUBLIC_GRANT = 'plugin::users-permissions.permission';
const CONTROLLER = 'plugin::newsroom.rate';
/** What is kept at most: answers, characters of an answer (ten years have 400,000), of all answers, of an address. */
const MOST = 60;
const LONGEST_ANSWER = 500_000;
const CHARACTERS = 5_000_000;
const LONGEST_ADDRESS = 500;

/** The actions of the rates' controller whose answers follow from the rates and the minute alone. */
export type RecentAction = 'placement' | 'widget' | 'history';
const ACTIONS: RecentAction[] = ['placement', 'widget', 'history'];
const PATHS = /^(?:rates|rate-widgets\/[^/?]+(?:\/history)?)(?:\?|$)/;

interface Answer {
  action: RecentAction;
  type: string;
  body: string;
}

export interface Kept extends Answer {
  /** The rates that it was taken from, or what stood before them. */
  version: string;
  minute: number;
}

export interface RecentContext extends CacheContext {
  method: string;
  /** Path and query, as they were asked. */
  url: string;
  state: { newsroomAnswer?: Answer };
}

/** The answers by their addresses; whatever is asked, they stay within their bounds. */
export const keptAnswers = () =>
  new LRUCache<string, Kept>({
    max: MOST,
    maxSize: CHARACTERS,
    sizeCalculation: ({ body }, address) => body.length + address.length,
  });

/** The address with its parameters in one order and one spelling, so that the same question is one entry. */
export const canonical = (url: string): string => {
  const [path = '', ...query] = url.split('?');
  const parameters = new URLSearchParams(query.join('?'));
  parameters.sort();
  return `${path}?${parameters.toString()}`;
};

/** Lets `answerRecent` give this answer to the next who ask the same. */
export const keepRecent = (ctx: Pick<RecentContext, 'state'>, answer: Answer): void => {
  if (answer.body.length <= LONGEST_ANSWER) ctx.state.newsroomAnswer = answer;
};

/**
 * Gives anonymous readers the answer that others were given, while the database says that the rates are the same and
 * that the public role may have it. Both are asked for all who wait at the moment, where Strapi asks for each what the
 * public role may do, which costs more than the rates of a header.
 *
 * Stands behind the app's global middlewares, so that its logs, limits and headers are as ever, and before the routes:
 * an app that put policies or middlewares of its own there is left alone.
 */
export const answerRecent = (strapi: Core.Strapi): void => {
  if (!strapi.plugin('users-permissions') || hasOwnGates(strapi)) return;
  const root = `${strapi.config.get<string>('api.rest.prefix', '/api')}/newsroom/`;
  const kept = keptAnswers();

  const look = together(async () => {
    const { rates: version } = await readVersions(strapi, ['rates']);
    const granted: { action: string }[] = await strapi.db.query(PUBLIC_GRANT).findMany({
      select: ['action'],
      where: {
        action: { $in: ACTIONS.map((action) => `${CONTROLLER}.${action}`) },
        role: { type: 'public' },
      },
    });
    return { version, granted: new Set(granted.map(({ action }) => action)) };
  });

  const middleware = async (ctx: RecentContext, next: () => Promise<unknown>): Promise<void> => {
    const isOurs = ctx.url.startsWith(root) && PATHS.test(ctx.url.slice(root.length));
    if (!isOurs || !isAnybody(ctx)) return void (await next());
    const { version, granted } = await look();
    const minute = Math.floor(ratesOf(strapi).clock.now() / 60_000);
    const address = canonical(ctx.url);
    const known = kept.get(address);
    if (
      known?.version === version &&
      known.minute === minute &&
      granted.has(`${CONTROLLER}.${known.action}`)
    ) {
      return answerCacheable(ctx, { ...known, maxAge: await ratesOf(strapi).maxAge() });
    }
    await next();
    const answer = ctx.state.newsroomAnswer;
    if (!answer) return;
    kept.set(address, { ...answer, version, minute });
  };
  strapi.server.use(middleware as unknown as Parameters<typeof strapi.server.use>[0]);
};

const isAnybody = (ctx: RecentContext): boolean =>
  ctx.method === 'GET' && ctx.url.length <= LONGEST_ADDRESS && isAnonymous(ctx);

interface RouteConfig {
  handler: unknown;
  config?: { policies?: unknown[]; middlewares?: unknown[] };
}

const hasOwnGates = (strapi: Core.Strapi): boolean => {
  const routers = strapi.plugin('newsroom').routes as unknown as Record<string, { routes: RouteConfig[] }>;
  const handlers: unknown[] = ACTIONS.map((action) => `rate.${action}`);
  return (routers['content-api']?.routes ?? []).some(
    ({ handler, config }) =>
      handlers.includes(handler) && (config?.policies?.length || config?.middlewares?.length),
  );
};
