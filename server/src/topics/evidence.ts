import type { Evidence } from '../analysis';

const inOrder = (a: Evidence, b: Evidence): number =>
  Number(a.field === 'text') - Number(b.field === 'text') || a.start - b.start;

/**
 * The weightiest pieces, in the order of the article: a word that a text says ten thousand times proves a topic no better,
 * and every answer that lists them would grow with words times topics.
 */
export const weightiest = (evidence: readonly Evidence[], most: number): Evidence[] =>
  evidence.length <= most
    ? [...evidence]
    : [...evidence]
        .sort((a, b) => b.share - a.share || inOrder(a, b))
        .slice(0, most)
        .sort(inOrder);
