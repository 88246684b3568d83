import { useEffect, useState } from 'react';
import type { Selected } from './selected';
import { readSelected } from './selection';

const EVENTS = ['selectionchange', 'mouseup', 'keyup'] as const;

/** A pause after which a selection counts as made, in milliseconds. */
const PAUSE = 200;

/** The words last selected in the article; they stay while the editor goes over to the panel. */
export const useSelected = (fields: readonly string[]): Selected | null => {
  const [selected, setSelected] = useState<Selected | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const read = () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        const now = readSelected(fields);
        if (now === undefined) return;
        setSelected((before) =>
          before?.exact === now?.exact && before?.prefix === now?.prefix ? before : now,
        );
      }, PAUSE);
    };
    for (const event of EVENTS) document.addEventListener(event, read);
    return () => {
      clearTimeout(timer);
      for (const event of EVENTS) document.removeEventListener(event, read);
    };
  }, [fields]);
  return selected;
};
