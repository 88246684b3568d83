import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/types';

// An app may load the package both as CommonJS and as an ES module: both copies must share one mark.
const MARK = Symbol.for('strapi-plugin-newsroom.trusted');
const shared = globalThis as { [MARK]?: AsyncLocalStorage<true> };
const trusted = (shared[MARK] ??= new AsyncLocalStorage<true>());

export const isTrusted = (): boolean => trusted.getStore() === true;

/**
 * Runs the house's own reads that no reader steers: compiled words, assignments of a text that is public. Whoever answers
 * with what came of it has seen to it that it may be shown.
 */
export const beyondReaders = <T>(work: () => T): T => trusted.run(true, work);

/** Code of one place, called a thousand times, is told of once. */
const told = new Set<string>();

const callerOf = (stack: string | undefined): string => stack?.split('\n')[2]?.trim() ?? 'an unknown place';

declare const strapi: Core.Strapi | undefined;

/**
 * Lets an app's own code read drafts, quotes that nobody approved and people whom nothing public names while it answers a
 * public request: `asTrusted(() => strapi.documents('plugin::newsroom.interview').findOne({ documentId }))`. Without it,
 * such code gets what any reader gets. What it then answers is its own responsibility; the log names each place once.
 *
 * @returns what `work` returns
 */
export const asTrusted = <T>(work: () => T): T => {
  const place = callerOf(new Error().stack);
  if (!told.has(place)) {
    told.add(place);
    if (typeof strapi !== 'undefined')
      strapi.log.info(`newsroom: asTrusted reads beyond what readers may see, ${place}.`);
  }
  return beyondReaders(work);
};
