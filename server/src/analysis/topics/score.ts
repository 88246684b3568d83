/** One hit of a topic, as the score sees it. */
export interface ScoredHit {
  /** The term's identity: repetitions of one term count less and less. */
  term: { weight: number; words: number };
  field: 'title' | 'text';
  start: number;
}

/** The score from which a topic is applied, where the topic itself sets none. */
export const DEFAULT_THRESHOLD = 0.5;
/** The score from which a topic is worth showing to an editor. */
export const SUGGESTION = 0.25;

/** Tuned on one half of the development sets and checked on the other (facts/text.md has their limits). */
export const parameters = {
  /** A title names what the article is about. */
  title: 1.65,
  /** News says it first: what stands in the lead counts more. */
  lead: 1.1,
  leadLength: 220,
  /** "Atomic energy" can hardly mean anything else; a word alone can. */
  phrase: 1.35,
  /** Saying a thing again adds little: the second hit is this much of the first, and so on. */
  repeat: 0.25,
  /** Only a term of this weight makes a topic alone; "pay" in a headline does not make it labour. */
  certain: 1,
  /** A term below this weight is weak... */
  weak: 0.6,
  /** ...and all weak terms together say at most this, and this much of what the others say. */
  weakBase: 0.2,
  weakShare: 0.17,
  /** What an empty text would need for a score of one half... */
  need: 0.6,
  /** ...and how much more for each doubling beyond this length. */
  growth: 0.36,
  length: 150,
};

/**
 * Scores one topic on one text.
 *
 * @param hits the topic's hits, overlaps resolved, title first, then by position
 * @param length of the text, in UTF-16 code units: a long article mentions more in passing
 * @param threshold the topic's own; one term alone stays below it unless it is certain, however often it is repeated
 * @returns the score, 0..1, and each hit's part of it, adding up to 1
 */
export function score(
  hits: readonly ScoredHit[],
  length: number,
  threshold: number,
): { score: number; shares: number[] } {
  const p = parameters;
  const seen = new Map<object, number>();
  const parts: number[] = [];
  let strong = 0;
  let weak = 0;
  for (const { term, field, start } of hits) {
    const times = seen.get(term) ?? 0;
    seen.set(term, times + 1);
    const place = field === 'title' ? p.title : start < p.leadLength ? p.lead : 1;
    const part = term.weight * place * (term.words > 1 ? p.phrase : 1) * p.repeat ** times;
    parts.push(part);
    if (term.weight < p.weak) weak += part;
    else strong += part;
  }
  const allowed = Math.min(weak, p.weakBase + p.weakShare * strong);
  const sum = strong + allowed;
  if (sum === 0) return { score: 0, shares: [] };
  const needed = p.need + p.growth * Math.log2(1 + length / p.length);
  let result = sum / (sum + needed);
  if (seen.size === 1 && hits.every(({ term }) => term.weight < p.certain))
    result = Math.min(result, threshold - 0.01);
  const total = strong + weak;
  return { score: Math.round(result * 1000) / 1000, shares: parts.map((part) => part / total) };
}
