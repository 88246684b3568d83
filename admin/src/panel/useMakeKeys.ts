import { useEffect } from 'react';
import type { Selected } from './selected';
import { keepPlace, readSelected } from './selection';
import { isMake, makeKeys } from './shortcut';

/** Words that are about to become a quote. */
export interface Taken {
  words: Selected;
  /** Brings the focus back to where they were taken; null where a button took them. */
  back: (() => void) | null;
}

const isMac = /mac|iphone|ipad/i.test(navigator.platform);

export const MAKE_KEYS = makeKeys(isMac);

/**
 * Takes the words that are selected in the article when the keys are pressed there: Strapi's editor of Blocks keeps the
 * Tab key for itself, and without a mouse no way leads from it to the panel. With nothing selected they mean nothing.
 *
 * @param onTake must be the same function from one drawing to the next
 */
export const useMakeKeys = (
  fields: readonly string[],
  onTake: (words: Taken) => void,
  allowed: boolean,
): void => {
  useEffect(() => {
    if (!allowed) return undefined;
    const listen = (event: KeyboardEvent) => {
      if (!isMake(event, isMac)) return;
      const words = readSelected(fields);
      if (!words) return;
      event.preventDefault();
      event.stopPropagation();
      // The list of people opens at a letter that is let go in its field.
      const hush = (released: KeyboardEvent) => {
        if (released.code !== event.code) return;
        released.stopPropagation();
        document.removeEventListener('keyup', hush, { capture: true });
      };
      document.addEventListener('keyup', hush, { capture: true });
      onTake({ words, back: keepPlace() });
    };
    // Before the editors see the key: each has a listener of its own.
    document.addEventListener('keydown', listen, { capture: true });
    return () => document.removeEventListener('keydown', listen, { capture: true });
  }, [fields, onTake, allowed]);
};
