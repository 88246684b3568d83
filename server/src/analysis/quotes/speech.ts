import type { Attribution } from './attribution/attribution';
import * as is from './lexicon/flags';
import type { Segment } from './marks';
import type { Shape } from './shape';
import { Kind, type Token } from './words';

/** Fewer words than this without a cue are a term, a nickname or irony. */
const FEW = 4;
/** So many words with a stop are somebody's sentence, whoever said it. */
const SENTENCE = 5;

/**
 * Is the marked segment at token `q` speech, or a title, a name, a term in scare quotes? `found` is who would have
 * said it by the words of its own sentence.
 */
export function isSpeech(
  text: string,
  tokens: readonly Token[],
  q: number,
  segment: Segment,
  shape: Shape,
  found: Attribution | null,
): boolean {
  const before = tokens[q - 1];
  if (segment.fault === 'lost') return found?.rule === 'cue-after';
  // An attribute of markup that a paste left in the text.
  if (text.charCodeAt(segment.open - 1) === 0x3d) return false;
  if (before && before.bits & is.SO_CALLED) return false;
  const beside = found !== null && isBeside(tokens, q, found);
  if (segment.secondary && !beside) return false;
  if (beside) return true;
  if (shape.titleCase && isName(tokens, q, shape)) return false;
  if (found?.cue) return true;
  // A paragraph of nothing but marked words goes on with what somebody says.
  if (tokens.length < 3 && q === 0 && shape.stopped && shape.words > 1) return true;
  if (shape.words < FEW) return false;
  return found !== null || (shape.words >= SENTENCE && shape.stopped);
}

/** A cue right beside the quote, set off by a comma, a colon or a dash. */
function isBeside(tokens: readonly Token[], q: number, found: Attribution): boolean {
  if (found.rule === 'cue-after') return true;
  const before = tokens[q - 1];
  if (!before || !found.cue) return false;
  if (found.cue[1] === q && found.rule === 'cue-before') return true;
  return (
    (before.kind === Kind.Comma || before.kind === Kind.Colon) && found.cue[1] <= q && q - found.cue[1] < 12
  );
}

/** A title or a name: "the show “Late Line”", "CNN’s “New Day”", “Star Power” award. */
function isName(tokens: readonly Token[], q: number, shape: Shape): boolean {
  if (shape.words > 1) return true;
  const before = tokens[q - 1];
  const after = tokens[q + 1];
  return (
    before !== undefined &&
    ((before.bits & is.NAMING) !== 0 ||
      before.possessive ||
      (after !== undefined && (after.bits & is.NAMING) !== 0))
  );
}
