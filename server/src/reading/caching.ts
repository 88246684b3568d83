import { createHash } from 'node:crypto';

/** The part of Koa's context that an answer with an ETag needs. */
export interface CacheContext {
  status: number;
  body: unknown;
  type: string;
  /** True when the caller has this very answer. */
  readonly fresh: boolean;
  request: { header: Record<string, string | string[] | undefined> };
  set(name: string, value: string): void;
  vary(name: string): void;
}

export interface CacheOptions {
  /** Content type. */
  type: string;
  /** Seconds. */
  maxAge: number;
}

/**
 * Answers with a body that caches may keep, or with 304 to a caller who has it. An outage behind it may not show: the
 * old answer is good for another day. What a caller got by a token of their own stays with them.
 */
export const answerCacheable = (ctx: CacheContext, body: string, { type, maxAge }: CacheOptions): void => {
  const audience = ctx.request.header.authorization ? 'private' : 'public';
  ctx.set('Cache-Control', `${audience}, max-age=${maxAge}, stale-if-error=86400`);
  ctx.set('ETag', `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`);
  ctx.vary('Authorization');
  ctx.status = 200;
  if (ctx.fresh) {
    ctx.status = 304;
    ctx.body = null;
    return;
  }
  ctx.type = type;
  ctx.body = body;
};

/** A failure must not outlive its cause in anybody's cache. */
export const neverStored = (ctx: Pick<CacheContext, 'set'>): void => ctx.set('Cache-Control', 'no-store');
