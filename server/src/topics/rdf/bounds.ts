import type { Problem } from '../../analysis/topics/validation';

/** SKOS nests a handful deep; the parser's work grows with the square of the depth. */
const DEEPEST = 64;
const LONGEST_TAG = 16_384;
const STRIDE = 256 * 1024;

/**
 * What makes an XML file too dear to read, found in one linear walk: a document type, which may define entities, deep
 * nesting, endless tags. Yields now and then.
 */
export function* xmlProblem(xml: string): Generator<void, Problem | null> {
  let depth = 0;
  let line = 1;
  let counted = 0;
  let paused = 0;
  const at = (position: number, message: string): Problem => {
    for (; counted < position; counted++) if (xml.charCodeAt(counted) === 0x0a) line++;
    return { line, field: 'file', message };
  };
  for (let open = xml.indexOf('<'); open >= 0;) {
    if (open - paused > STRIDE) {
      paused = open;
      yield;
    }
    const skipped = skipTo(xml, open);
    if (skipped !== null) {
      open = skipped < 0 ? -1 : xml.indexOf('<', skipped);
      continue;
    }
    if (xml.startsWith('<!', open))
      return at(open, 'The file has a document type (<!DOCTYPE …>), which is not read. Remove it.');
    const close = tagEnd(xml, open);
    if (close < 0) return at(open, 'This tag is not closed, or is endless.');
    if (xml[open + 1] === '/') depth--;
    else if (xml[close - 1] !== '/' && ++depth > DEEPEST)
      return at(open, `The file is nested deeper than ${DEEPEST} levels. That is no list of topics.`);
    open = xml.indexOf('<', close);
  }
  return null;
}

const PASSAGES = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;

/** Behind a comment, a CDATA section or an instruction; -1 for one without an end, null for what is none of these. */
const skipTo = (xml: string, open: number): number | null => {
  for (const [start, end] of PASSAGES) {
    if (xml.startsWith(start, open)) return xml.indexOf(end, open);
  }
  return null;
};

/** Where the tag ends, a `>` within quotes apart; -1 for one that does not within bounds. */
const tagEnd = (xml: string, open: number): number => {
  let quote = '';
  for (let i = open + 1; i < xml.length && i - open < LONGEST_TAG; i++) {
    const sign = xml[i]!;
    if (quote) {
      if (sign === quote) quote = '';
    } else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '>') return i;
  }
  return -1;
};
