import type { LiveState, SubjectState } from '../../../server/src/desk/contract';

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * An answer with the very objects of the one before wherever they say the same: of five hundred quotes one key changes
 * one, and only that one is drawn again.
 */
export const reuse = (before: LiveState | SubjectState | undefined, now: LiveState): LiveState => {
  if (!before) return now;
  const quotes = new Map(before.quotes.map((quote) => [quote.documentId ?? quote.text, quote]));
  const topics = new Map(before.topics.map((topic) => [topic.documentId, topic]));
  const keep = <T>(old: T | undefined, item: T): T => (old !== undefined && same(old, item) ? old : item);
  return {
    ...now,
    quotes: now.quotes.map((quote) => keep(quotes.get(quote.documentId ?? quote.text), quote)),
    topics: now.topics.map((topic) => keep(topics.get(topic.documentId), topic)),
    checks: keep(before.checks, now.checks),
  };
};
