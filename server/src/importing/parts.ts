import { blockText, type Block, type Inline } from '../markup';
import { readByline } from './byline';
import { opensRelated, readFurniture, type Furniture } from './furniture';
import { isHeadline, oneLine, titleFromSentence } from './headline';
import { readReadouts, type Readout } from './readouts';
import type { Draft } from './source';

/** The parts of an article, and what was left out of it. */
export interface Parts {
  title: string;
  /** False when no line is the headline: the title is the first sentence, which stays in the body. */
  hasHeadline: boolean;
  standfirst: string | null;
  byline: string | null;
  /** The byline as printed, which says more than the names: «Беседовала …». */
  credit: string | null;
  body: Block[];
  readouts: Readout[];
  /** `kind` is null for parts that the page's own markup sets apart. */
  leftOut: { text: string; kind: Furniture | null }[];
}

interface Piece {
  block: Block;
  text: string;
}

const LONGEST_STANDFIRST = 600;
/** Links to other articles are their headlines. */
const LONGEST_LINK = 160;

const same = (a: string, b: string): boolean => oneLine(a).toLowerCase() === oneLine(b).toLowerCase();

/**
 * Sorts a draft's blocks into an article's parts. Readouts, bylines and furniture are looked for above and below the
 * story only, and what is not certainly one of them stays in the body. Linear.
 */
export function sortParts(draft: Draft): Parts {
  const pieces = draft.blocks
    .map((block) => ({ block, text: blockText(block).trim() }))
    .filter(({ text }) => text !== '');
  const found: Omit<Parts, 'title' | 'hasHeadline' | 'body'> = {
    standfirst: draft.standfirst,
    byline: draft.byline,
    credit: draft.byline,
    readouts: [...draft.readouts],
    leftOut: draft.leftOut.map((text) => ({ text, kind: null })),
  };

  /** Takes a piece out if it belongs to the page around the story. */
  const take = ({ block, text }: Piece): boolean => {
    if (block.type === 'quote' || block.type === 'code') return false;
    const readouts = readReadouts(text);
    if (readouts) {
      found.readouts.push(...readouts);
      return true;
    }
    const byline = found.byline === null ? readByline(text) : null;
    if (byline) {
      found.byline = byline;
      found.credit = text;
      return true;
    }
    const kind = readFurniture(text);
    if (kind) found.leftOut.push({ text, kind });
    return kind !== null;
  };
  /** Index of the first piece from `from` on that is the article's own; the last piece always is. */
  const skip = (from: number): number => {
    let at = from;
    while (at < pieces.length - 1 && take(pieces[at]!)) at += 1;
    return at;
  };

  const headlineAt = pieces.findIndex(
    ({ block, text }) => block.type === 'heading' && draft.headline !== null && same(text, draft.headline),
  );
  const above = pieces.slice(0, Math.max(0, headlineAt)).filter((piece) => !take(piece));
  let at = headlineAt >= 0 ? headlineAt + 1 : draft.headline ? 0 : skip(0);
  let title = draft.headline ?? draft.windowTitle;
  const first = pieces[at];
  if (draft.headline === null && first && isHeadline(first.block, first.text)) {
    // A page's window title says which line is the headline; a first line that differs from it may be the story.
    if (title === null || first.block.type === 'heading' || same(first.text, title)) {
      title = first.text;
      at += 1;
    }
  }
  const hasHeadline = title !== null;
  title ??= titleFromSentence(first?.text ?? '');

  at = skip(at);
  const standfirst = pieces[at];
  if (standfirst && at < pieces.length - 1 && found.standfirst === null && isStandfirst(standfirst, draft)) {
    found.standfirst = oneLine(standfirst.text);
    at = skip(at + 1);
  }
  const below = relatedFrom(pieces, at);
  for (const { text } of pieces.slice(below)) found.leftOut.push({ text, kind: 'a link to other articles' });
  let end = below;
  while (end > at + 1 && take(pieces[end - 1]!)) end -= 1;
  const body = [...above, ...pieces.slice(at, end)].map(({ block }) => block);
  return { ...found, title: oneLine(title), hasHeadline, body };
}

/** Markdown has no word for a standfirst: it is the line under the headline that is set in emphasis as a whole. */
function isStandfirst({ block, text }: Piece, draft: Draft): boolean {
  if (draft.format !== 'markdown' || block.type !== 'paragraph') return false;
  // A transcript's first question is often bold.
  if (text.length > LONGEST_STANDFIRST || /[?:]$/.test(text)) return false;
  return block.children.every(isEmphasis);
}

const isEmphasis = (inline: Inline): boolean =>
  inline.type === 'text' && (inline.bold === true || inline.italic === true || inline.text.trim() === '');

/** Index of "Read also" when nothing but the headlines that it announces follows; else the number of pieces. */
function relatedFrom(pieces: Piece[], from: number): number {
  let at = pieces.length - 1;
  while (at > from && isLink(pieces[at]!) && !opensRelated(pieces[at]!.text)) at -= 1;
  const opening = pieces[at];
  return at > from && opening && opensRelated(opening.text) ? at : pieces.length;
}

const isLink = ({ block, text }: Piece): boolean =>
  block.type === 'list' || (text.length <= LONGEST_LINK && !/[.!…:][»”"]?$/.test(text));
