import { setImmediate } from 'node:timers/promises';

/**
 * Lets all who ask before a reading begins share it, while one runs they wait for the next: each is told what was read
 * after they asked, and fifty at once cost two readings.
 */
export const together = <T>(read: () => Promise<T>): (() => Promise<T>) => {
  let running: Promise<unknown> = Promise.resolve();
  let next: Promise<T> | null = null;
  return () => {
    next ??= running.then(async () => {
      // Whoever's request has arrived by now comes along.
      await setImmediate();
      next = null;
      const reading = read();
      running = reading.catch(() => undefined);
      return reading;
    });
    return next;
  };
};
