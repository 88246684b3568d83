import type { Span } from './types';

/**
 * Longer texts are read section by section, so that no stretch of work holds the event loop: at two million characters a
 * second a section takes 30 milliseconds. Every normal article is one section.
 */
export const SECTION = 65_536;

/** A section ends where a paragraph does, or at least a sentence or a word; only a longer stretch of one word is cut. */
const ENDS: readonly RegExp[] = [/\n\s*(?=\S)/g, /[.!?…]["»”’)]?\s+(?=\S)/g, /\s+(?=\S)/g];

/** How far back from its limit a section looks for a place to end. */
const LOOK_BACK = 16_384;

/** Spans that cover a text without gaps, each at most `SECTION` long, cut where reading is disturbed least. */
export function sectionsOf(text: string): Span[] {
  const sections: Span[] = [];
  let start = 0;
  while (text.length - start > SECTION) {
    const end = start + cutWithin(text.slice(start, start + SECTION));
    sections.push([start, end]);
    start = end;
  }
  sections.push([start, text.length]);
  return sections;
}

function cutWithin(piece: string): number {
  const tail = piece.slice(-LOOK_BACK);
  for (const end of ENDS) {
    let last = -1;
    for (const match of tail.matchAll(end)) last = match.index + match[0].length;
    if (last > 0) return piece.length - tail.length + last;
  }
  const unit = piece.charCodeAt(piece.length - 1);
  return unit >= 0xd800 && unit < 0xdc00 ? piece.length - 1 : piece.length;
}
