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

/** Answers with caching headers and a strong ETag, or with 304 to whoever has this very text already. */
export const answerCacheable = (ctx: CacheContext, { type, body, maxAge }: CacheableAnswer): void => {
  // `public` would let a shared cache hand to everybody what was answered to a token.
  const audience = ctx.get('Authorization') ? 'private' : 'public';
  ctx.set('Cache-Control', `${audience}, max-age=${maxAge}, stale-if-error=${OUTAGE}`);
  ctx.set('ETag', `"${createHash('sha256').update(body).digest('base64url')}"`);
  ctx.status = 200;
  ctx.type = type;
  ctx.body = body;
  if (ctx.fresh) {
    ctx.status = 304;
    ctx.body = null;
  }
};
