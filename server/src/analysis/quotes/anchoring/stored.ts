import type { Quote } from '../../types';
import { normalise } from './normalise';
import type { Anchor, Place } from './places';
import type { Passage } from './similarity';

/** A quote as the database holds it. */
export interface StoredQuote {
  id: string;
  text: string;
  anchor: Anchor;
  review: 'suggested' | 'approved' | 'rejected';
  /** True when a person chose the speaker or the words. */
  edited: boolean;
  /** True when the analyser had supplied a mark that the article lost. */
  repaired: boolean;
  order: number;
  /** The speaker as printed. */
  speakerMention: string | null;
}

/** A stored quote on its way to its new place. */
export interface Item {
  readonly stored: StoredQuote;
  /** The anchor of the words that the quote has now, which a person may have rewritten. */
  readonly anchor: Anchor;
  readonly reworded: boolean;
  /** True when a person decided about the quote: it keeps its words and is never dropped. */
  readonly firm: boolean;
  place: Place | null;
  ambiguous: boolean;
  found: Fresh | null;
  passage: Passage | null;
}

/** A quote that the analysis found in the new text; taken once a stored quote stands, stood or may stand there. */
export interface Fresh {
  readonly quote: Quote;
  taken: boolean;
}

export function readItem(stored: StoredQuote): Item {
  const words = stored.anchor.spans.map(({ exact }) => exact).join(' ');
  const reworded = stored.text !== words && normalise(stored.text).text !== normalise(words).text;
  return {
    stored,
    anchor: reworded ? anchorOfText(stored) : stored.anchor,
    reworded,
    firm: stored.review !== 'suggested' || stored.edited,
    place: null,
    ambiguous: false,
    found: null,
    passage: null,
  };
}

/** A person rewrote the words: those are what must stand, about where the old ones did. */
function anchorOfText({ text, anchor }: StoredQuote): Anchor {
  const [first, last] = [anchor.spans[0], anchor.spans[anchor.spans.length - 1]];
  const [prefix, suffix] = [first?.prefix ?? '', last?.suffix ?? ''];
  return { spans: [{ exact: text, prefix, suffix, start: first?.start ?? 0, end: last?.end ?? 0 }] };
}

/** In the order that the quotes last had in the text. */
export function byOrder(a: Item, b: Item): number {
  const [one, other] = [a.stored, b.stored];
  return one.order - other.order || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);
}
