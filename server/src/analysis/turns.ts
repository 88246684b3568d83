import { labelledTurns } from './transcript/labelled';
import { readLines } from './transcript/lines';
import { unlabelledTurns } from './transcript/unlabelled';
import type { Turn } from './types';

/**
 * The questions and answers of a transcript, in order; empty for a narrative. A turn spans its words, over all their
 * paragraphs, without the label, the dash or bold marks before them; a heading inside an answer divides it.
 *
 * Labels are read first ("Anna Berg:", "Q:", «Корреспондент:»), as they leave no doubt; then dashes, bold lines and
 * paragraphs that ask. The marks are the same in every
 * language. Linear in the text's length.
 */
export function findTurns(text: string): Turn[] {
  const lines = readLines(text);
  const turns = labelledTurns(text, lines) ?? unlabelledTurns(text, lines) ?? [];
  return turns.filter((turn) => turn.end > turn.start);
}
