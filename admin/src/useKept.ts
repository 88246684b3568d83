import { useEffect, useState } from 'react';

const read = <Value>(key: string): Value | null => {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null') as Value | null;
  } catch {
    return null;
  }
};

const keep = (key: string, kept: unknown): void => {
  try {
    if (kept === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify(kept));
  } catch {
    // A browser that keeps nothing, or is full, only forgets on leaving the page.
  }
};

/** A state that outlives leaving the page, for as long as the browser's tab is open; null where there is none. */
export const useKept = <Value>(key: string) => {
  const state = useState<Value | null>(() => read<Value>(key));
  const [kept] = state;
  useEffect(() => keep(key, kept), [key, kept]);
  return state;
};
