import sanitizeHtml from 'sanitize-html';
import { checkBounds } from './bounds';
import { OPTIONS } from './policy';
import { tidy } from './tidy';
import { parseHtml, writeHtml } from './tree';

/** One pass settles nearly every text, hostile ones took three at most. */
const PASSES = 5;

/**
 * HTML that is safe to store and to show: no code, no style, no foreign elements, only links that can be followed
 * safely, frames only as canonical video embeds. Parsed by parse5 before and after sanitize-html, which alone is not
 * idempotent on hostile input, so that what is stored is what every browser reads. Clean HTML comes back unchanged.
 *
 * @returns the HTML, and what was taken out, each name once: elements ("script"), attributes ("onclick"), addresses
 *   ("javascript link")
 * @throws MarkupError beyond 1 MB, 20,000 elements or 256 levels
 */
export function cleanHtml(html: string): { html: string; removed: string[] } {
  const removed = new Set<string>();
  let before = html;
  for (let pass = 0; pass < PASSES; pass++) {
    const after = cleanOnce(before, removed);
    if (after === before) return { html: after, removed: [...removed].sort() };
    before = after;
  }
  // Never seen; what does not settle cannot be trusted as markup, so only its words stay.
  const words = sanitizeHtml(before, { allowedTags: [], allowedAttributes: {} });
  return { html: words, removed: [...removed].sort() };
}

function cleanOnce(html: string, removed: Set<string>): string {
  const tree = parseHtml(html);
  for (const name of tidy(tree)) removed.add(name);
  const tidied = writeHtml(tree);
  // A megabyte of `<` is four of `&lt;`: what could not be saved again is refused now.
  checkBounds(tidied);
  return writeHtml(parseHtml(sanitizeHtml(tidied, OPTIONS)));
}
