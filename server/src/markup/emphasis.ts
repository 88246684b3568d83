/** A stretch of text with the tags that come before it (closing) and after it (opening). */
export interface Piece {
  /** As HTML. */
  text: string;
  opening: string;
  closing: string;
}

/** A run of `*`, `_` or `~` that may open or close emphasis. */
export interface Delimiter {
  piece: Piece;
  mark: string;
  /** How many of its characters are still text. */
  left: number;
  size: number;
  opens: boolean;
  closes: boolean;
}

/** Marks that wait for their partner; deeper nesting than anybody writes. Beyond it the oldest stays text. */
const WAITING = 32;

/**
 * A delimiter run by CommonMark's rule of left- and right-flanking; null where it can neither open nor close.
 *
 * @param before the character before the run, a space at the text's edge; `after` likewise
 */
export function delimiterOf(piece: Piece, before: string, after: string): Delimiter | null {
  const mark = piece.text.charAt(0);
  const size = piece.text.length;
  if (mark === '~' && size > 2) return null;
  const opensWord = !isSpace(after) && (!isPunctuation(after) || isSpace(before) || isPunctuation(before));
  const closesWord = !isSpace(before) && (!isPunctuation(before) || isSpace(after) || isPunctuation(after));
  // snake_case is no emphasis.
  const opens = opensWord && (mark !== '_' || !closesWord || isPunctuation(before));
  const closes = closesWord && (mark !== '_' || !opensWord || isPunctuation(after));
  return opens || closes ? { piece, mark, left: size, size, opens, closes } : null;
}

/** Writes the tags of emphasis into the delimiters' pieces. Linear: at most 32 openers wait at a time. */
export function pairDelimiters(delimiters: readonly Delimiter[]): void {
  const open: Delimiter[] = [];
  for (const closer of delimiters) {
    if (closer.closes) close(closer, open);
    if (!closer.opens || closer.left === 0) continue;
    open.push(closer);
    if (open.length > WAITING) open.shift();
  }
}

function close(closer: Delimiter, open: Delimiter[]): void {
  while (closer.left > 0) {
    const at = open.findLastIndex((opener) => opener.mark === closer.mark && pairs(opener, closer));
    const opener = open[at];
    if (!opener) return;
    wrap(opener, closer);
    // What waits between the two would cross them.
    open.length = opener.left > 0 ? at + 1 : at;
  }
}

/** "If one can both open and close, the sum of both lengths is no multiple of 3, unless both are." */
function pairs(opener: Delimiter, closer: Delimiter): boolean {
  if (opener.mark === '~') return opener.left === closer.left;
  const either = (opener.opens && opener.closes) || (closer.opens && closer.closes);
  return !either || (opener.size + closer.size) % 3 !== 0 || (opener.size % 3 === 0 && closer.size % 3 === 0);
}

function wrap(opener: Delimiter, closer: Delimiter): void {
  const used = opener.mark === '~' ? opener.left : opener.left >= 2 && closer.left >= 2 ? 2 : 1;
  const tag = opener.mark === '~' ? 'del' : used === 2 ? 'strong' : 'em';
  opener.left -= used;
  closer.left -= used;
  opener.piece.text = opener.mark.repeat(opener.left);
  closer.piece.text = closer.mark.repeat(closer.left);
  opener.piece.opening = `<${tag}>${opener.piece.opening}`;
  closer.piece.closing += `</${tag}>`;
}

const isSpace = (character: string): boolean => /\s/.test(character);
const isPunctuation = (character: string): boolean => /[\p{P}\p{S}]/u.test(character);
