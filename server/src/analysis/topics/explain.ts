import type { Steps } from '../steps';
import type { Evidence } from '../types';
import { DEFAULT_THRESHOLD } from './score';
import { evidenceOf, findHits, scoreAll, type Refusal, type Tagged } from './tag';
import type { CompiledTaxonomy } from './vocabulary';

/** How one topic fares on one text, also where its score is too low for `tagTopics` to mention it. */
export interface Explanation {
  /** 0..1 */
  score: number;
  threshold: number;
  applied: boolean;
  /** Highest share first. Those of its descendants count too. */
  evidence: (Evidence & { weight: number })[];
  /** The topic's own words that stand in the text and do not count, in the order of the text. */
  refused: Refused[];
}

export interface Refused extends Omit<Evidence, 'share'> {
  reason: Refusal;
  /** The term that takes its place (reason `covered`). */
  by: string | null;
}

/**
 * The same reading as `tagInSteps`, with what was turned down. Null for a topic that is not enabled.
 *
 * @param input offsets in the answer count within its title or its text
 */
export function* explainInSteps(
  { text, title = '', language }: Tagged,
  compiled: CompiledTaxonomy,
  slug: string,
): Steps<Explanation | null> {
  const index = compiled.topics.findIndex((topic) => topic.slug === slug);
  if (index < 0) return null;
  const refused: Refused[] = [];
  const found = yield* findHits({ text, title, language }, compiled, (hit, reason, by) => {
    if (hit.term.topic !== index) return;
    const { share: _, ...place } = evidenceOf(hit, { text, title });
    refused.push({ ...place, reason, by: by?.term.text ?? null });
  });
  const result = (yield* scoreAll(found, text.length, compiled)).get(index);
  const evidence = (found.get(index) ?? []).map((hit, i) => ({
    ...evidenceOf(hit, { text, title }, result?.shares[i]),
    weight: hit.term.weight,
  }));
  const topic = compiled.topics[index];
  const score = result?.score ?? 0;
  const threshold = topic?.threshold ?? DEFAULT_THRESHOLD;
  return {
    score,
    threshold,
    applied: !topic?.suggestOnly && score > 0 && score >= threshold,
    evidence: evidence.sort((a, b) => b.share - a.share || a.start - b.start),
    refused: refused.sort(
      (a, b) => Number(a.field === 'text') - Number(b.field === 'text') || a.start - b.start,
    ),
  };
}
