import type { Span } from '../../types';
import { placesOf, type TextIndex } from './places';
import { freeWords, similarPassage, takeWords } from './similarity';
import { readItem, type StoredQuote } from './stored';

/** A passage that a lost quote may be attached to; a person chooses, the machine never does. */
export interface Candidate {
  /** Ascending, not empty. */
  spans: Span[];
  /** 0..1: how much of the quote's words stands here; 1 where all do. */
  similarity: number;
}

const MOST = 5;

/**
 * Where a quote may stand in a text: every place of its very words, and if there is none, the passages most like it,
 * the likest first. At most five.
 *
 * @param taken what other quotes hold; no candidate touches it
 */
export function findCandidates(stored: StoredQuote, index: TextIndex, taken: readonly Span[]): Candidate[] {
  const { anchor } = readItem(stored);
  const isFree = ({ spans }: { spans: readonly Span[] }): boolean =>
    spans.every(([start, end]) => taken.every(([from, to]) => end <= from || to <= start));
  const places = placesOf(anchor, index).filter(isFree);
  if (places.length > 0) return places.slice(0, MOST).map(({ spans }) => ({ spans, similarity: 1 }));

  const free = freeWords(index, taken);
  const candidates: Candidate[] = [];
  for (let n = 0; n < MOST; n++) {
    const passage = similarPassage(anchor, index, free);
    if (!passage) break;
    for (const span of passage.spans) takeWords(index, free, span);
    if (isFree(passage)) candidates.push(passage);
  }
  return candidates.sort((a, b) => b.similarity - a.similarity);
}
