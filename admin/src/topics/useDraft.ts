import type { TopicDefinition } from '../../../server/src/analysis/types';
import type { WorkbenchTopic } from '../../../server/src/desk/topics-contract';
import { useKept } from '../useKept';

interface Kept {
  topic: TopicDefinition;
  savedAt: string | null;
}

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
  const [kept, setKept] = useKept<Kept>(key);
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
