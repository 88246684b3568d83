import type { Span } from '../../types';
import { align, type Pair } from './alignment';
import { normalise } from './normalise';
import { agreement, contextUnits, type Anchor, type TextIndex } from './places';
import { passageSpan } from './passage';
import { lowerBound, wordsOf, type WordIndex } from './words';

/** A passage that a quote's words may have become. It is a proposal: no quote is attached to it unasked. */
export interface Passage {
  spans: Span[];
  /** 0..1: the smaller of the quote's words kept, weighed by rarity, and the passage's words shared. */
  similarity: number;
}

/** Below half of the words shared, another quote by the same speaker is as likely as a changed one. */
const SIMILAR = 0.5;
/** So like that no other window needs a look. */
const SURE = 0.75;
/** So little is enough where the words before and after still stand on both sides. */
const SIMILAR_IN_CONTEXT = 0.25;
/** Fewer shared words prove nothing: "back to work" is no variant of every sentence that ends so. */
const MIN_SHARED = 4;
/** Below so many words a quote between its old prefix and suffix may have kept none of them. */
const SHORT = 3;

const MAX_SEEDS = 12;
const MAX_PLACES = 24;
const MAX_WINDOWS = 4;
/** Rough length of a word and its space, to guess how many words lie between two fragments. */
const WORD_LENGTH = 6;

/** The words of a quote, ready to be looked for. */
interface QuoteWords {
  /** Ids in the text's index; words that the text lacks have negative ids, each its own. */
  ids: number[];
  /** Each word's expected distance from the quote's first word, in words. */
  offsets: number[];
  /** How much finding the word says: rare words say more. */
  weights: number[];
  /** Where each span's words begin in `ids`; one more entry for the end. */
  firsts: number[];
}

/**
 * The passage most like the anchor's words, or null when none is like enough. Looks at a bounded number of
 * windows around shared rare words, those near the old place first. `free` holds the ids of the text's words, -1
 * where a word already belongs to another quote.
 */
export function similarPassage(
  anchor: Anchor,
  index: TextIndex,
  free: Int32Array = index.words().ids,
): Passage | null {
  const words = index.words();
  const quote = readQuote(anchor, words);
  if (quote.ids.length === 0) return null;
  let best: Passage | null = null;
  for (const [from, to] of windows(anchor, quote, words, free)) {
    const passage =
      replacedInContext(anchor, quote, words, free, from, to) ??
      alignedPassage(anchor, quote, index, free, from, to);
    if (passage && (!best || passage.similarity > best.similarity)) best = passage;
    if (best && best.similarity >= SURE) break;
  }
  return best;
}

/** The ids of the text's words, without those inside `taken`. */
export function freeWords(index: TextIndex, taken: readonly Span[]): Int32Array {
  const free = index.words().ids.slice();
  for (const span of taken) takeWords(index, free, span);
  return free;
}

export function takeWords(index: TextIndex, free: Int32Array, [start, end]: Span): void {
  const words = index.words();
  free.fill(-1, placeAt(words, start), placeAt(words, end));
}

function readQuote({ spans }: Anchor, words: WordIndex): QuoteWords {
  const quote: QuoteWords = { ids: [], offsets: [], weights: [], firsts: [] };
  let offset = 0;
  spans.forEach(({ exact, start }, i) => {
    const previous = spans[i - 1];
    if (previous) offset += Math.max(0, Math.round((start - previous.end) / WORD_LENGTH));
    quote.firsts.push(quote.ids.length);
    for (const { word } of wordsOf(normalise(exact).text)) {
      const id = words.idOf(word);
      quote.weights.push(Math.log2(1 + words.ids.length / Math.max(1, words.placesOf(id).length)));
      quote.ids.push(id < 0 ? -2 - quote.ids.length : id);
      quote.offsets.push(offset++);
    }
  });
  quote.firsts.push(quote.ids.length);
  return quote;
}

/** Ranges of words that the quote may have moved to: every shared word votes for where the quote would begin. */
function windows({ spans }: Anchor, quote: QuoteWords, words: WordIndex, free: Int32Array): Span[] {
  const length = (quote.offsets[quote.offsets.length - 1] ?? 0) + 1;
  const slack = 8 + (length >>> 1);
  const bucket = Math.max(4, length >>> 2);
  const old = placeAt(words, spans[0]?.start ?? 0);
  const seeds = quote.ids.map((id, i) => ({ id, offset: quote.offsets[i] ?? 0 }));
  seeds.push(
    ...contextSeeds(spans[0]?.prefix ?? '', words).map(({ id, at, of }) => ({ id, offset: at - of })),
  );
  seeds.push(
    ...contextSeeds(spans[spans.length - 1]?.suffix ?? '', words).map(({ id, at }) => ({
      id,
      offset: length + at,
    })),
  );
  const rarest = seeds
    .filter(({ id }) => id >= 0)
    .sort((a, b) => words.placesOf(a.id).length - words.placesOf(b.id).length)
    .slice(0, MAX_SEEDS);

  const votes = new Map<number, number>();
  for (const { id, offset } of rarest) {
    const places = words.placesOf(id);
    const from = Math.max(0, lowerBound(places, old + offset) - (MAX_PLACES >>> 1));
    for (const place of places.subarray(from, from + MAX_PLACES)) {
      if (free[place] !== id) continue;
      const key = Math.floor((place - offset) / bucket);
      votes.set(key, (votes.get(key) ?? 0) + 1 / places.length);
    }
  }
  const weigh = (key: number): number => (votes.get(key) ?? 0) + (votes.get(key + 1) ?? 0);
  const away = (key: number): number => Math.abs(key * bucket - old);
  return [...votes.keys()]
    .map((key) => ({ key, weight: weigh(key) }))
    .sort((a, b) => b.weight - a.weight || away(a.key) - away(b.key))
    .slice(0, MAX_WINDOWS)
    .map(({ key }): Span => [
      Math.max(0, key * bucket - slack),
      Math.min(free.length, (key + 2) * bucket + length + slack),
    ]);
}

/** Known words of a context with their place in it; the word that the context's edge may have cut is of no use. */
function contextSeeds(context: string, words: WordIndex): { id: number; at: number; of: number }[] {
  const list = wordsOf(normalise(context).text);
  return list.map(({ word }, at) => ({ id: words.idOf(word), at, of: list.length }));
}

/** What stands between the old prefix and the old suffix, when both are still there. */
function replacedInContext(
  { spans }: Anchor,
  quote: QuoteWords,
  words: WordIndex,
  free: Int32Array,
  from: number,
  to: number,
): Passage | null {
  const [only] = spans;
  if (!only || spans.length > 1) return null;
  const { length } = quote.ids;
  const before = contextUnits(only.prefix).reverse();
  const after = contextUnits(only.suffix);
  for (let first = from; first < to; first++) {
    if (!agreement(words.text, (words.wordStarts[first] ?? 0) - 1, -1, before).whole) continue;
    const limit = Math.min(words.ids.length, first + 3 * length + 8);
    for (let last = first; last < limit && free[last] !== -1; last++) {
      if (!agreement(words.text, words.wordEnds[last] ?? 0, 1, after).whole) continue;
      const pairs = align(quote.ids, free.subarray(first, last + 1));
      const similarity = measure(quote, pairs, last + 1 - first);
      if (length >= SHORT && similarity < SIMILAR_IN_CONTEXT) return null;
      const start = words.starts[words.wordStarts[first] ?? 0] ?? 0;
      const end = words.ends[(words.wordEnds[last] ?? 1) - 1] ?? 0;
      return { spans: [[start, end]], similarity: Math.max(similarity, SIMILAR) };
    }
  }
  return null;
}

function alignedPassage(
  anchor: Anchor,
  quote: QuoteWords,
  index: TextIndex,
  free: Int32Array,
  from: number,
  to: number,
): Passage | null {
  const pairs = dense(quote, align(quote.ids, free.subarray(from, to))).map(([a, b]): Pair => [a, b + from]);
  if (pairs.length < MIN_SHARED) return null;
  const spans: Span[] = [];
  let covered = 0;
  let floor = 0;
  anchor.spans.forEach(({ exact }, i) => {
    const [first, end] = [quote.firsts[i] ?? 0, quote.firsts[i + 1] ?? 0];
    const own = pairs.filter(([a]) => a >= first && a < end);
    const [head, tail] = [own[0], own[own.length - 1]];
    if (!head || !tail) return;
    const range = { from: head[1], to: tail[1] + 1, before: head[0] - first, after: end - 1 - tail[0] };
    const span = passageSpan(index, free, range, exact);
    if (span[0] < floor) return;
    floor = span[1];
    covered += placeAt(index.words(), span[1]) - placeAt(index.words(), span[0]);
    spans.push(span);
  });
  const similarity = measure(quote, pairs, covered);
  return spans.length > 0 && similarity >= SIMILAR ? { spans, similarity } : null;
}

/** Leaves out pairs that stand far off from where most of the quote lies: a stray "the" stretches no passage. */
function dense(quote: QuoteWords, pairs: readonly Pair[]): Pair[] {
  const blocks: { pairs: Pair[]; weight: number }[] = [];
  let previous: Pair | null = null;
  for (const pair of pairs) {
    const expected = previous ? (quote.offsets[pair[0]] ?? 0) - (quote.offsets[previous[0]] ?? 0) : 0;
    const near = previous !== null && pair[1] - previous[1] - expected <= 8;
    const block = near ? blocks[blocks.length - 1] : undefined;
    const weight = quote.weights[pair[0]] ?? 0;
    if (block) {
      block.pairs.push(pair);
      block.weight += weight;
    } else {
      blocks.push({ pairs: [pair], weight });
    }
    previous = pair;
  }
  const heaviest = Math.max(...blocks.map(({ weight }) => weight));
  return blocks.filter(({ weight }) => weight * 4 >= heaviest).flatMap((block) => block.pairs);
}

function measure(quote: QuoteWords, pairs: readonly Pair[], passageWords: number): number {
  const sum = (weights: readonly number[]): number => weights.reduce((total, weight) => total + weight, 0);
  const kept = sum(pairs.map(([a]) => quote.weights[a] ?? 0)) / sum(quote.weights);
  const shared = (2 * pairs.length) / (quote.ids.length + passageWords);
  return Math.min(kept, shared);
}

/** The first word that does not begin before this offset in the source. */
function placeAt(words: WordIndex, offset: number): number {
  return lowerBound(words.wordStarts, lowerBound(words.starts, offset));
}
