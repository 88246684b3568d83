import { errors } from '@strapi/utils';
import { say } from './sentences';

/** Megabytes of JSON in one answer. What the desk lists is bounded below it; `populate` is not. */
const MOST = 2;

interface Answering {
  body: unknown;
}

/** Koa's middleware on a route: an answer too large to send is refused, with the way to a smaller one. */
const refuseLarge = async (ctx: Answering, next: () => Promise<void>): Promise<void> => {
  await next();
  const { body } = ctx;
  if (typeof body !== 'object' || body === null || Buffer.isBuffer(body)) return;
  if (Buffer.byteLength(JSON.stringify(body)) <= MOST * 1_000_000) return;
  ctx.body = undefined;
  throw new errors.PayloadTooLargeError(say('answer.tooLarge', { most: MOST }));
};

/**
 * The same routes, none of which answers with more than 2 MB. Not for those that are files, and not for streams.
 *
 * @throws PayloadTooLargeError (413) out of each of them
 */
export const bounded = <R extends { config?: object }>(routes: readonly R[]): R[] =>
  routes.map((route) => {
    const { middlewares = [], ...config }: { middlewares?: unknown[] } = route.config ?? {};
    return { ...route, config: { ...config, middlewares: [refuseLarge, ...middlewares] } };
  });
