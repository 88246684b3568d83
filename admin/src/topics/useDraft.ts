import { useEffect, useState } from 'react';
import type { TopicDefinition } from '../../../server/src/analysis/types';
import type { WorkbenchTopic } from '../../../server/src/desk/topics-contract';

interface Kept {
  topic: TopicDefinition;
  savedAt: string | null;
}

const read = (key: string): Kept | null => {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null') as Kept | null;
  } catch {
    return null;
  }
};

const keep = (key: string, kept: Kept | null): void => {
  try {
    if (kept) sessionStorage.setItem(key, JSON.stringify(kept));
    else sessionStorage.removeItem(key);
  } catch {
    // A browser that keeps nothing, or is full, only forgets the draft on leaving the page.
  }
};

export interface Draft {
  topic: TopicDefinition;
  /** What the changes are based on; null for a new topic. */
  savedAt: string | null;
  changed: boolean;
  set(change: Partial<TopicDefinition>): void;
  /** Forgets the changes. */
  reset(): void;
}

/**
 * A topic as the editor has changed it. Unsaved changes outlive leaving the page, for as long as the browser's tab is
 * open, and remember which saved version they began with.
 *
 * @param stored null for a new topic
 */
export const useDraft = (stored: WorkbenchTopic | null, blank: TopicDefinition): Draft => {
  const key = `newsroom.topic.${stored?.documentId ?? 'new'}`;
  const saved: Kept = stored ?? { topic: blank, savedAt: null };
  const [kept, setKept] = useState<Kept | null>(() => read(key));
  useEffect(() => keep(key, kept), [key, kept]);
  const shown = kept ?? saved;
  return {
    ...shown,
    changed: kept !== null,
    set: (change) =>
      setKept((before) => ({
        savedAt: (before ?? saved).savedAt,
        topic: { ...(before ?? saved).topic, ...change },
      })),
    reset: () => setKept(null),
  };
};
