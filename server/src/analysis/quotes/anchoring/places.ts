import type { Span } from '../../types';
import { MARK, normalise } from './normalise';
import { indexWords, isWordEdge, isWordUnit, lowerBound, wordsOf, type WordIndex } from './words';

/**
 * How one span of a quote stays attached: W3C Web Annotation's TextQuoteSelector (exact, prefix, suffix) and
 * TextPositionSelector (start, end) in one. Offsets are UTF-16 code units; prefix and suffix hold at most 32.
 */
export interface AnchorSpan {
  exact: string;
  prefix: string;
  suffix: string;
  start: number;
  end: number;
}

export interface Anchor {
  spans: AnchorSpan[];
}

/** A text made ready for many anchors: its words are indexed once, and only when an anchor asks for them. */
export interface TextIndex {
  readonly text: string;
  words(): WordIndex;
}

/** One place in the text where all of an anchor's words stand, in order. */
export interface Place {
  spans: Span[];
  /** True when every span is the same to the last code unit, not only after normalising. */
  verbatim: boolean;
  /** Letters and digits of prefix and suffix that agree with the text here, counted outwards. */
  agreement: number;
  /** True when both contexts agree in full. */
  inContext: boolean;
  /** True when the words stand in quotation marks here. */
  quoted: boolean;
}

/** At most this many code units, or twice as many as before, between two fragments of one quote: "…", he said after a pause, "…". */
const MAX_GAP = 2000;
/** A short word beside the quote. */
const WORD_AGREEMENT = 4;
/** An empty context stands for the text's edge, and counts as much as half a context of words. */
const EDGE_AGREEMENT = 16;
/** So much more of the words around must agree for one place to beat another. */
export const CLEAR_LEAD = 8;
const CLEAR_AGREEMENT = 12;
/** Contexts agree over this many units at most, punctuation and all, so that a wall of signs costs nothing. */
const MAX_CONTEXT = 96;

export function indexText(text: string): TextIndex {
  let index: WordIndex | null = null;
  return { text, words: () => (index ??= indexWords(text)) };
}

/** The place that the anchor names, when words and contexts are there unchanged; the usual case, and free. */
export function samePlace({ spans }: Anchor, { text }: TextIndex): Place | null {
  if (spans.length === 0) return null;
  for (const { exact, prefix, suffix, start, end } of spans) {
    const stands =
      exact.length > 0 &&
      end === start + exact.length &&
      start >= prefix.length &&
      text.startsWith(exact, start) &&
      text.startsWith(prefix, start - prefix.length) &&
      text.startsWith(suffix, end) &&
      isWordEdge(text, start) &&
      isWordEdge(text, end);
    if (!stands) return null;
  }
  return {
    spans: spans.map(({ start, end }): Span => [start, end]),
    verbatim: true,
    agreement: 64,
    inContext: true,
    quoted: true,
  };
}

/**
 * Every place where the anchor's words stand verbatim or but for typography, in the order of the text. One or two
 * words prove little: where they stand in plain prose, a word beside them must agree too, or a quote whose passage
 * was cut would live on in any "smart" of the article.
 */
export function placesOf({ spans }: Anchor, index: TextIndex): Place[] {
  const words = index.words();
  const found = spans.map(({ exact }) => occurrences(exact, index.text, words));
  const first = spans[0];
  const last = spans[spans.length - 1];
  if (!first || !last || found.some((list) => list.length === 0)) return [];
  const before = contextUnits(first.prefix).reverse();
  const after = contextUnits(last.suffix);

  const reach = spans.map(({ start }, i) => Math.max(MAX_GAP, 2 * (start - (spans[i - 1]?.end ?? start))));
  const places = chains(found, reach, words).map((chain) => {
    const from = chain[0]?.[0] ?? 0;
    const to = chain[chain.length - 1]?.[1] ?? 0;
    const agreeBefore = agreement(words.text, from - 1, -1, before);
    const agreeAfter = agreement(words.text, to, 1, after);
    const standing = chain.map((range) => sourceSpan(range, words));
    return {
      spans: standing,
      verbatim: standing.every(([start, end], i) => index.text.slice(start, end) === spans[i]?.exact),
      agreement: agreeBefore.units + agreeAfter.units,
      inContext: agreeBefore.whole && agreeAfter.whole,
      quoted: isQuoted([from, to], words.text),
    };
  });
  const brief = spans.reduce((count, { exact }) => count + wordsOf(normalise(exact).text).length, 0) < 3;
  return brief ? places.filter((place) => place.quoted || place.agreement >= WORD_AGREEMENT) : places;
}

/** True when a quotation mark touches either end, a comma or full stop aside. */
function isQuoted([from, to]: Span, text: string): boolean {
  const after = /^[.,!?]/.test(text.charAt(to)) ? to + 1 : to;
  return text.charAt(from - 1) === MARK || text.charAt(after) === MARK;
}

/** The one place that is meant; null when there is none, or no telling. */
export function settle(places: readonly Place[], anchor: Anchor): Place | null {
  if (places.length <= 1) return places[0] ?? null;
  const old = anchor.spans[0]?.start ?? 0;
  const inContext = places.filter((place) => place.inContext);
  if (inContext.length > 0) return nearest(inContext, old);

  const [best, second] = [...places].sort((a, b) => b.agreement - a.agreement);
  if (!best || !second) return null;
  if (best.agreement >= CLEAR_AGREEMENT && best.agreement - second.agreement >= CLEAR_LEAD) return best;
  const unmoved = places.find(({ spans }) => spans[0]?.[0] === old);
  return unmoved && best.agreement - unmoved.agreement < CLEAR_LEAD ? unmoved : null;
}

function nearest(places: readonly Place[], old: number): Place | null {
  let best: Place | null = null;
  let distance = Infinity;
  for (const place of places) {
    const away = Math.abs((place.spans[0]?.[0] ?? 0) - old);
    if (away < distance) [best, distance] = [place, away];
  }
  return best;
}

/** Ranges in the normalised text where `exact` stands in whole words. */
function occurrences(exact: string, source: string, index: WordIndex): Span[] {
  const pattern = normalise(exact).text;
  if (pattern === '') return [];
  const ranges: Span[] = [];
  // A text built of one word could make every comparison a long one; this keeps the search linear.
  let budget = 4 * index.text.length + 65536;
  for (const start of candidates(pattern, index)) {
    budget -= pattern.length;
    if (budget < 0) break;
    if (start < 0 || !index.text.startsWith(pattern, start)) continue;
    const end = start + pattern.length;
    if (isWhole([start, end], source, index)) ranges.push([start, end]);
  }
  return ranges;
}

/** Where `pattern` may begin: wherever its rarest word stands. */
function* candidates(pattern: string, index: WordIndex): Generator<number> {
  let seed: { places: Uint32Array; offset: number } | null = null;
  for (const { word, start } of wordsOf(pattern)) {
    const places = index.placesOf(index.idOf(word));
    if (!seed || places.length < seed.places.length) seed = { places, offset: start };
  }
  if (seed) {
    for (const place of seed.places) yield (index.wordStarts[place] ?? 0) - seed.offset;
    return;
  }
  for (let at = index.text.indexOf(pattern); at >= 0; at = index.text.indexOf(pattern, at + 1)) yield at;
}

/** "art" does not stand in "party", nor "and then." in "and then…". */
function isWhole([start, end]: Span, source: string, index: WordIndex): boolean {
  const { text, starts } = index;
  const [from, to] = sourceSpan([start, end], index);
  return (
    (start === 0 || starts[start] !== starts[start - 1]) &&
    (end === text.length || starts[end] !== starts[end - 1]) &&
    isWordEdge(source, from) &&
    isWordEdge(source, to)
  );
}

function sourceSpan([start, end]: Span, { starts, ends }: WordIndex): Span {
  return [starts[start] ?? 0, ends[end - 1] ?? 0];
}

/** Fragments in their order, each chain as tight as it can be, none sharing its last fragment with another. */
function chains(found: Span[][], reach: readonly number[], words: WordIndex): Span[][] {
  if (found.length === 1) return (found[0] ?? []).map((range) => [range]);
  const tight: Span[][] = [];
  const ends = found.map((list) => list.map(([, end]) => end));
  for (const last of found[found.length - 1] ?? []) {
    const chain: Span[] = [last];
    for (let i = found.length - 2; i >= 0; i--) {
      const next = chain[0];
      if (!next) break;
      const range = found[i]?.[lowerBound(ends[i] ?? [], next[0] + 1) - 1];
      if (!range || (words.starts[next[0]] ?? 0) - (words.ends[range[1] - 1] ?? 0) > (reach[i + 1] ?? 0))
        break;
      chain.unshift(range);
    }
    if (chain.length < found.length) continue;
    // A later last fragment that reaches back to the same first one says nothing new.
    if (tight[tight.length - 1]?.[0]?.[0] !== chain[0]?.[0]) tight.push(chain);
  }
  return tight;
}

/** Letters and digits only: marks, dashes and spaces beside a quote change with its style. */
export function contextUnits(context: string): number[] {
  return [...normalise(context).text].map((character) => character.charCodeAt(0)).filter(isWordUnit);
}

export function agreement(
  text: string,
  from: number,
  step: 1 | -1,
  context: readonly number[],
): { units: number; whole: boolean } {
  let units = 0;
  const stop = from + step * MAX_CONTEXT;
  for (let at = from; at >= 0 && at < text.length && at !== stop; at += step) {
    const unit = text.charCodeAt(at);
    if (!isWordUnit(unit)) continue;
    if (context.length === 0) return { units: 0, whole: false };
    if (unit !== context[units]) break;
    units++;
    if (units === context.length) return { units, whole: true };
  }
  return context.length === 0 ? { units: EDGE_AGREEMENT, whole: true } : { units, whole: false };
}
