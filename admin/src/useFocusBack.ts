import { useEffect, useLayoutEffect, useRef } from 'react';

/**
 * Gives the focus back to what had it when a question opened. Strapi's dialogues give it back to a `Dialog.Trigger` alone:
 * one that is opened otherwise leaves it on nothing, and the keyboard starts again at the top of the page.
 */
export const useFocusBack = (open: boolean): void => {
  const opener = useRef<Element | null>(null);
  // Before the dialogue takes the focus, which it does in an effect.
  useLayoutEffect(() => {
    if (open) opener.current = document.activeElement;
  }, [open]);
  // After the dialogue has let it go.
  useEffect(() => {
    if (!open) return undefined;
    return () => {
      if (opener.current instanceof HTMLElement) opener.current.focus();
    };
  }, [open]);
};
