import { sentences, type Anchor, type Span } from '../analysis';
import type { Stretch } from './queue-contract';

/** So much is shown on either side of the words, in UTF-16 code units: a page without full stops is one sentence. */
const REACH = 280;

/** A sentence shown as the reason for a topic, and what of a longer one stands before the words. */
const LONGEST = 400;
const BEFORE = 80;

/** The text from `from` to `to`, cut where the spans begin and end. */
const stretches = (text: string, from: number, to: number, spans: readonly Span[]): Stretch[] => {
  const parts: Stretch[] = [];
  let at = from;
  for (const [start, end] of [...spans].sort(([a], [b]) => a - b)) {
    if (start < at || end > to) continue;
    if (start > at) parts.push({ text: text.slice(at, start), found: false });
    parts.push({ text: text.slice(start, end), found: true });
    at = end;
  }
  if (at < to) parts.push({ text: text.slice(at, to), found: false });
  return parts;
};

const framed = (text: string, from: number, to: number, spans: readonly Span[]): Stretch[] => {
  const parts = stretches(text, from, to, spans);
  const first = parts[0];
  const last = parts.at(-1);
  if (first && !first.found) first.text = first.text.trimStart();
  if (last && !last.found) last.text = last.text.trimEnd();
  return parts.filter((part) => part.text);
};

/** Answers, for one text, what stands around words of it; its sentences are found once. */
export const createSurroundings = (text: string) => {
  let found: Span[] | null = null;
  const sentenceIndex = (offset: number): number => {
    found ??= sentences(text);
    let [low, high] = [0, found.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (found[middle]![0] <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const sentence = (index: number): Span => {
    const all = (found ??= sentences(text));
    return all[Math.min(Math.max(index, 0), all.length - 1)] ?? [0, text.length];
  };

  let shown: Span = [0, 0];

  return {
    /**
     * The sentence in which these words stand; of a page without full stops a window around them, which words close by
     * share: the whole of it for each word made an answer of 195 MB out of a text of 32 kB.
     */
    passage([from, to]: Span): string {
      if (from < shown[0] || to > shown[1]) {
        const [start, end] = sentence(sentenceIndex(from));
        const first = end - start <= LONGEST ? start : Math.max(start, from - BEFORE);
        shown = [first, Math.min(end, first + LONGEST)];
      }
      return text.slice(...shown).trim();
    },

    /**
     * A quote with the sentence before and the sentence behind it. Where its words do not stand at its anchor (the
     * text changed past the newsroom), the anchor's own words alone.
     */
    quote({ spans: anchored }: Anchor): Stretch[] {
      const spans = anchored.map(({ start, end }): Span => [start, end]);
      const [first] = spans;
      const last = spans.at(-1);
      const stands = anchored.every(({ exact, start, end }) => text.slice(start, end) === exact);
      if (!first || !last || !stands) {
        return anchored.map(({ exact }) => ({ text: exact, found: true }));
      }
      const from = Math.max(sentence(sentenceIndex(first[0]) - 1)[0], first[0] - REACH, 0);
      const to = Math.min(sentence(sentenceIndex(last[1]) + 1)[1], last[1] + REACH, text.length);
      return framed(text, Math.min(from, first[0]), Math.max(to, last[1]), spans);
    },

    /** The sentences in which these words stand, in the order of the text, each once. */
    words(spans: readonly Span[]): Stretch[][] {
      const bySentence = new Map<number, Span[]>();
      for (const span of [...spans].sort(([a], [b]) => a - b)) {
        const index = sentenceIndex(span[0]);
        bySentence.set(index, [...(bySentence.get(index) ?? []), span]);
      }
      return [...bySentence].map(([index, inside]) => {
        const [start, end] = sentence(index);
        const from = Math.max(start, inside[0]![0] - REACH);
        return framed(text, from, Math.min(end, from + 2 * REACH), inside);
      });
    },
  };
};
