import type { Span } from '../types';
import {
  indexText,
  placesOf,
  samePlace,
  settle,
  type Anchor,
  type Place,
  type TextIndex,
} from './anchoring/places';
import { similarPassage } from './anchoring/similarity';

export { indexText, type Anchor, type AnchorSpan, type TextIndex } from './anchoring/places';

/**
 * A quote against a text. `verbatim`: its words stand there. `typographic`: they do but for marks, dashes and
 * spaces. `altered`: a similar passage stands instead. `ambiguous`: they stand more than once, and neither the
 * words around them nor their place tell which is meant. `missing`: nothing alike is left.
 */
export type Integrity = 'verbatim' | 'typographic' | 'altered' | 'ambiguous' | 'missing';

export interface AnchorCheck {
  integrity: Integrity;
  /** Where the words stand; null unless they do: a quote is never re-attached to words that are merely alike. */
  spans: Span[] | null;
  /** The similar passage's words when `altered`, spans joined by one space; else null. */
  articleWords: string | null;
}

const CONTEXT = 32;

/** Remembers where `spans` (ascending, not empty) stand in `text`. */
export function makeAnchor(text: string, spans: readonly Span[]): Anchor {
  return {
    spans: spans.map(([start, end]) => ({
      exact: text.slice(start, end),
      prefix: text.slice(contextStart(text, start), start),
      suffix: text.slice(end, contextEnd(text, end)),
      start,
      end,
    })),
  };
}

/** Checks a quote against a text; pass `indexText(text)` when many quotes meet the same text. */
export function checkAnchor(anchor: Anchor, text: string | TextIndex): AnchorCheck {
  const index = typeof text === 'string' ? indexText(text) : text;
  const same = samePlace(anchor, index);
  if (same) return standing(same);

  const places = placesOf(anchor, index);
  const place = settle(places, anchor);
  if (place) return standing(place);
  if (places.length > 0) return { integrity: 'ambiguous', spans: null, articleWords: null };

  const passage = similarPassage(anchor, index);
  if (!passage) return { integrity: 'missing', spans: null, articleWords: null };
  return { integrity: 'altered', spans: null, articleWords: wordsAt(index.text, passage.spans) };
}

/** The words at these spans, joined by one space, as a quote's `text` is. */
export function wordsAt(text: string, spans: readonly Span[]): string {
  return spans.map(([start, end]) => text.slice(start, end)).join(' ');
}

function standing({ spans, verbatim }: Place): AnchorCheck {
  return { integrity: verbatim ? 'verbatim' : 'typographic', spans, articleWords: null };
}

/** A context never begins or ends inside a surrogate pair: half of one is no text, and databases refuse it. */
function contextStart(text: string, start: number): number {
  const at = Math.max(0, start - CONTEXT);
  return at > 0 && isLow(text.charCodeAt(at)) && isHigh(text.charCodeAt(at - 1)) ? at + 1 : at;
}

function contextEnd(text: string, end: number): number {
  const at = Math.min(text.length, end + CONTEXT);
  return at < text.length && isHigh(text.charCodeAt(at - 1)) && isLow(text.charCodeAt(at)) ? at - 1 : at;
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
