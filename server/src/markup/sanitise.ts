import sanitizeHtml from 'sanitize-html';
import { checkSize, tooLargePart } from './bounds';
import { OPTIONS } from './policy';
import { finish, type Steps } from './steps';
import { tidy } from './tidy';
import { parseHtml, writeHtml, type Node } from './tree';

/** One pass settles nearly every text, hostile ones took three at most. */
const PASSES = 5;
/** Code units that go through sanitize-html at once. */
const BATCH = 32 * 1024;

/**
 * HTML that is safe to store and to show: no code, no style, no foreign elements, only links that can be followed
 * safely, frames only as canonical video embeds. Parsed by parse5 before and after sanitize-html, which alone is not
 * idempotent on hostile input, so that what is stored is what every browser reads. Clean HTML comes back unchanged.
 *
 * @returns the HTML, and what was taken out, each name once: elements ("script"), attributes ("onclick"), addresses
 *   ("javascript link")
 * @throws MarkupError beyond 1 MB, 20,000 elements or 256 levels
 */
export const cleanHtml = (html: string): CleanHtml => finish(htmlSteps(html));

export interface CleanHtml {
  html: string;
  removed: string[];
}

/**
 * The same by top-level blocks: between some of them others may have their turn.
 *
 * @param largest code units of one block; beyond it a MarkupError
 */
export function* htmlSteps(html: string, largest = Infinity): Steps<CleanHtml> {
  const removed = new Set<string>();
  let before = html;
  for (let pass = 0; pass < PASSES; pass++) {
    const after: string = yield* cleanOnce(before, removed, largest);
    if (after === before) return { html: after, removed: [...removed].sort() };
    before = after;
  }
  // Never seen; what does not settle cannot be trusted as markup, so only its words stay.
  const words = sanitizeHtml(before, { allowedTags: [], allowedAttributes: {} });
  return { html: words, removed: [...removed].sort() };
}

function* cleanOnce(html: string, removed: Set<string>, largest: number): Steps<string> {
  const tree = parseHtml(html);
  yield;
  for (const name of tidy(tree)) removed.add(name);
  const batches: string[] = [];
  let batch: Node[] = [];
  let size = 0;
  let total = 0;
  const endBatch = (): void => {
    batches.push(writeHtml({ ...tree, childNodes: batch }));
    batch = [];
    size = 0;
  };
  for (const child of tree.childNodes) {
    const length = writeHtml({ ...tree, childNodes: [child] }).length;
    if (length > largest) throw tooLargePart();
    batch.push(child);
    size += length;
    total += length;
    // A megabyte of `<` is four of `&lt;`: what could not be saved again is refused now.
    checkSize(total);
    if (size > BATCH) endBatch();
    yield;
  }
  endBatch();
  const cleaned: string[] = [];
  for (const tidied of batches) {
    cleaned.push(writeHtml(parseHtml(sanitizeHtml(tidied, OPTIONS))));
    yield;
  }
  return cleaned.join('');
}
