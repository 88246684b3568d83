import { classes, SPACE } from './language/characters';
import type { Span } from './types';

/**
 * Longer texts are read section by section, so that no stretch of work holds the event loop: at two million characters a
 * second a section takes 30 milliseconds. Every normal article is one section.
 */
export const SECTION = 65_536;

/** How far back from its limit a section looks for a place to end. */
const LOOK_BACK = 16_384;

/** Spans that cover a text without gaps, each at most `SECTION` long, cut where reading is disturbed least. */
export function sectionsOf(text: string): Span[] {
  const sections: Span[] = [];
  let start = 0;
  while (text.length - start > SECTION) {
    const end = cutBefore(text, start + SECTION);
    sections.push([start, end]);
    start = end;
  }
  sections.push([start, text.length]);
  return sections;
}

/** After the last paragraph before a limit, else after a sentence or a word; only one longer word is cut. */
function cutBefore(text: string, limit: number): number {
  let [sentence, word] = [0, 0];
  for (let at = limit; at > limit - LOOK_BACK; at--) {
    const unit = text.charCodeAt(at - 1);
    if (unit === 0x0a) return at;
    if (classes[unit] !== SPACE) continue;
    word ||= at;
    if (!sentence && /[.!?…]/.test(text.charAt(at - 2))) sentence = at;
  }
  if (sentence || word) return sentence || word;
  const last = text.charCodeAt(limit - 1);
  return last >= 0xd800 && last < 0xdc00 ? limit - 1 : limit;
}
