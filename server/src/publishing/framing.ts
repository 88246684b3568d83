import { createHash } from 'node:crypto';
import type { CacheContext } from '../reading';

/**
 * A policy under which nothing runs, nothing loads and nothing leaves but one stylesheet, named by its hash. Any site
 * may frame the answer.
 */
export const policyFor = (style: string): string =>
  [
    `default-src 'none'`,
    `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
    `base-uri 'none'`,
    `form-action 'none'`,
    `frame-ancestors *`,
  ].join('; ');

/** Lets a page of any origin load the answer, as it is: no guessing of another media type. */
export const openToAnyOrigin = (ctx: CacheContext): void => {
  ctx.set('X-Content-Type-Options', 'nosniff');
  ctx.set('Referrer-Policy', 'no-referrer');
  ctx.set('Cross-Origin-Resource-Policy', 'cross-origin');
};

/**
 * Lets any site frame the answer. Strapi's `strapi::security` has already said SAMEORIGIN and a policy of its own for
 * this answer; browsers take the stricter of the two framing headers, so that one must go.
 */
export const openToFrames = (ctx: CacheContext, style: string): void => {
  openToAnyOrigin(ctx);
  ctx.remove('X-Frame-Options');
  ctx.set('Content-Security-Policy', policyFor(style));
};
