import { AsyncLocalStorage } from 'node:async_hooks';

// The server and `asTrusted` come to an app in files of their own, as CommonJS or as ES modules: all share one mark.
const MARK = Symbol.for('strapi-plugin-newsroom.trusted');
const shared = globalThis as { [MARK]?: AsyncLocalStorage<true> };
const trusted = (shared[MARK] ??= new AsyncLocalStorage<true>());

export const isTrusted = (): boolean => trusted.getStore() === true;

/**
 * Runs the house's own reads that no reader steers: compiled words, assignments of a text that is public. Whoever answers
 * with what came of it has seen to it that it may be shown.
 */
export const beyondReaders = <T>(work: () => T): T => trusted.run(true, work);
