import { useEffect, useRef, useState } from 'react';
import { actionOf, isTyping, type KeyAction } from './keys';

const KEPT = 'newsroom.queue.keys';

const read = (): boolean => {
  try {
    return localStorage.getItem(KEPT) !== 'off';
  } catch {
    return true;
  }
};

/**
 * Listens to single keys on the whole page while nothing else wants them. Who speaks to the computer, or types by
 * accident, can switch them off; the browser remembers that.
 */
export const useKeys = (act: (action: KeyAction) => void) => {
  const [on, setOn] = useState(read);
  const latest = useRef(act);
  latest.current = act;

  useEffect(() => {
    if (!on) return;
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isTyping(event.target instanceof Element ? event.target : null)) return;
      const action = actionOf(event);
      if (!action) return;
      event.preventDefault();
      latest.current(action);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [on]);

  const turn = (to: boolean) => {
    setOn(to);
    try {
      localStorage.setItem(KEPT, to ? 'on' : 'off');
    } catch {
      // A private window forgets it; the page itself does not.
    }
  };
  return { on, turn };
};
