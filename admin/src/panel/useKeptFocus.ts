import { useCallback, useEffect, useRef } from 'react';

/**
 * A decision replaces the buttons of its item, and the browser drops the focus of a removed button to the page's
 * top. Call `acted` on a click: once `state` has changed, an orphaned focus goes to the item itself.
 */
export const useKeptFocus = <E extends HTMLElement = HTMLLIElement>(state: unknown) => {
  const item = useRef<E>(null);
  const waiting = useRef(false);
  useEffect(() => {
    if (waiting.current && document.activeElement === document.body) item.current?.focus();
    waiting.current = false;
  }, [state]);
  const acted = useCallback(() => {
    waiting.current = true;
  }, []);
  return { item, acted };
};
