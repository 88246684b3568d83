import { createHash } from 'node:crypto';

/** What of Koa's context an answer with an ETag touches. */
export interface CacheContext {
  status: number;
  body: unknown;
  type: string;
  /** True when the caller has this very answer already; Koa compares. */
  readonly fresh: boolean;
  get(header: string): string;
  set(header: string, value: string): void;
  remove(header: string): void;
}

export interface CacheableAnswer {
  /** A media type with its charset. */
  type: string;
  body: string;
  /** Seconds. */
  maxAge: number;
}

/** How long a cache may go on showing the last answer while the server is down: a day. */
const OUTAGE = 86_400;

/** Says that nothing may keep the answer, until `answerCacheable` says otherwise: errors pass through here, too. */
export const neverStored = (ctx: Pick<CacheContext, 'set'>): void => ctx.set('Cache-Control', 'no-store');

/** Names this very text; 304 to whoever has it already. @returns whether the caller has */
const isKnown = (ctx: CacheContext, text: string): boolean => {
  ctx.set('ETag', `"${createHash('sha256').update(text).digest('base64url')}"`);
  ctx.status = 200;
  if (!ctx.fresh) return false;
  ctx.status = 304;
  ctx.body = null;
  return true;
};

/** Answers with caching headers and a strong ETag, or with 304 to whoever has this very text already. */
export const answerCacheable = (ctx: CacheContext, { type, body, maxAge }: CacheableAnswer): void => {
  // `public` would let a shared cache hand to everybody what was answered to a token.
  const audience = ctx.get('Authorization') ? 'private' : 'public';
  ctx.set('Cache-Control', `${audience}, max-age=${maxAge}, stale-if-error=${OUTAGE}`);
  ctx.type = type;
  ctx.body = body;
  isKnown(ctx, body);
};

/** Who sends neither a token nor a cookie is answered like everybody else. */
export const isAnonymous = (ctx: Pick<CacheContext, 'get'>): boolean =>
  !ctx.get('Authorization') && !ctx.get('Cookie');

/** For what is a reader's own, and for drafts: nothing may keep it. */
export const neverShared = (ctx: Pick<CacheContext, 'set'>): void =>
  ctx.set('Cache-Control', 'private, no-store');

/**
 * Reads what the newsroom may withdraw at any moment. A cache may keep it, and asks each time whether it still holds.
 *
 * @returns the answer for Strapi to send, an object still: an app's own middlewares work on it; none with a 304
 */
export const answerRevalidated = async (
  ctx: CacheContext,
  read: () => Promise<unknown>,
): Promise<unknown> => {
  // Before the work: Strapi turns what is thrown into an answer and keeps the headers.
  neverShared(ctx);
  const answer = await read();
  if (!answer || !isAnonymous(ctx)) return answer;
  ctx.set('Cache-Control', 'public, max-age=0, must-revalidate');
  return isKnown(ctx, JSON.stringify(answer)) ? undefined : answer;
};
