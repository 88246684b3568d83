import { AsyncLocalStorage } from 'node:async_hooks';

const house = new AsyncLocalStorage<true>();

/**
 * Runs work on quotes that the saving room has checked already. Everybody else's publishing of a quote passes the
 * gate in saving/quote-actions.ts; without this mark the house would stop itself at its own door.
 */
export const asHouse = <T>(work: () => Promise<T>): Promise<T> => house.run(true, work);

export const isHouse = (): boolean => house.getStore() === true;
