import { createHash } from 'node:crypto';

/** What of Koa's context an answer touches. */
export interface AnswerContext {
  status: number;
  type: string;
  body: unknown;
  /** True when the reader already has this very ETag; Koa compares. */
  readonly fresh: boolean;
  get(header: string): string;
  set(header: string, value: string): void;
  remove(header: string): void;
}

export interface Answer {
  /** A media type with its charset. */
  type: string;
  body: string;
  /** Seconds. */
  maxAge: number;
}

/** How long a cache may go on showing the last answer while the server is down: a day. */
const OUTAGE = 86_400;

/** Says that nothing may keep the answer, until `answer` says otherwise: errors pass through here, too. */
export const keepNothing = (ctx: AnswerContext): void => ctx.set('Cache-Control', 'no-store');

/** Answers with caching headers and a strong ETag, or with 304 to whoever has this very text already. */
export const answer = (ctx: AnswerContext, { type, body, maxAge }: Answer): void => {
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
