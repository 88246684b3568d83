/** One surviving hit of a topic, as the score sees it. */
export interface ScoredHit {
  /** Identity of the term: repetitions of one term count less and less. */
  term: object;
  weight: number;
  field: 'title' | 'text';
  start: number;
}

/** The score from which a topic is applied, where the topic itself sets none. */
export const DEFAULT_THRESHOLD = 0.5;
/** The score from which a topic is worth showing to an editor. */
export const SUGGESTION = 0.3;

/** Tuned on halves of the development sets; see tests/accuracy. */
export const parameters = {
  /** A title names what the article is about. */
  titleBonus: 2,
  /** News says it first: what stands within the lead counts more. */
  leadBonus: 1.5,
  lead: 300,
  /** The second hit of a term says this much of the first, the third this much of the second. */
  repeat: 0.6,
  /** Weight that a short text needs for a score of one half... */
  need: 1,
  /** ...and how many characters further ask for as much again. */
  stretch: 1500,
  /** A term of less weight than this is weak: alone it never applies a topic. */
  weak: 0.6,
};

/**
 * Scores one topic on one text.
 *
 * @param hits the topic's hits, overlaps resolved, title first, then by position
 * @param length of the text, in UTF-16 code units
 * @param threshold the topic's own; one weak term alone stays below it, however often it is repeated
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
  let sum = 0;
  let heaviest = 0;
  for (const hit of hits) {
    const times = seen.get(hit.term) ?? 0;
    seen.set(hit.term, times + 1);
    const place = hit.field === 'title' ? p.titleBonus : hit.start < p.lead ? p.leadBonus : 1;
    const part = hit.weight * place * p.repeat ** times;
    parts.push(part);
    sum += part;
    heaviest = Math.max(heaviest, hit.weight);
  }
  if (sum === 0) return { score: 0, shares: [] };
  const needed = p.need * (1 + Math.log1p(length / p.stretch));
  let result = sum / (sum + needed);
  if (seen.size === 1 && heaviest < p.weak) result = Math.min(result, threshold - 0.01);
  return { score: Math.round(result * 1000) / 1000, shares: parts.map((part) => part / sum) };
}
