import type { Attribution } from './attribution/attribution';
import * as is from './lexicon/flags';
import type { Segment } from './marks';
import type { Shape } from './shape';
import { Kind, type Token } from './words';

/** A marked segment in its sentence. */
export interface Candidate {
  text: string;
  tokens: readonly Token[];
  /** Its token, and the token that its sentence begins with. */
  q: number;
  s: number;
  segment: Segment;
  shape: Shape;
  /** Who said it by the words of its own sentence. */
  found: Attribution | null;
}

/** Fewer words than this without a cue are a term, a nickname or irony. */
const FEW = 4;
/** Fewer small words than this are a term even near a verb of speech. */
const FRAGMENT = 3;
/** So many words with a stop are somebody's sentence, whoever said it. */
const SENTENCE = 5;

/** Speech, or a title, a name, a term in scare quotes? For languages that rarely set names in marks. */
export function isSpeech(candidate: Candidate): boolean {
  const { tokens, q, segment, shape, found } = candidate;
  const known = ruledOut(candidate);
  if (known !== null) return known;
  const beside = isBeside(candidate);
  if (segment.secondary && !beside) return false;
  if (beside) return true;
  if (shape.titleCase && isName(tokens, q, shape)) return false;
  if (found?.cue) return true;
  if (isAlone(candidate)) return true;
  if (shape.words < FEW) return false;
  return (
    found !== null ||
    (shape.words >= SENTENCE && (shape.stopped || (q === candidate.s && shape.last === 0x2c)))
  );
}

/**
 * The same for languages that set every name in marks: a capital alone says nothing for speech, a small letter does,
 * and a dash or a colon says more than a verb nearby.
 */
export function isSpeechAmongNames(candidate: Candidate): boolean {
  const { tokens, q, s, segment, shape, found } = candidate;
  const known = ruledOut(candidate);
  if (known !== null) return known;
  if (segment.secondary && !isBeside(candidate)) return false;
  const before = tokens[q - 1];
  const after = tokens[q + 1];
  const colon = q > s && before?.kind === Kind.Colon;
  const named = q > s && before !== undefined && (before.bits & is.NAMING) !== 0;
  if (
    named &&
    !(found?.rule === 'cue-after' && shape.words >= FEW) &&
    (shape.capital || shape.words < FRAGMENT)
  )
    return false;
  if (found?.rule === 'cue-after')
    return q === s || before?.kind !== Kind.Word || !shape.capital || shape.words >= FEW;
  if (colon && found?.cue && found.cue[1] <= q && q - found.cue[1] <= 3) return true;
  if (colon)
    return shape.words >= 3
      ? found?.cue != null || (shape.words >= FEW && shape.capital && shape.stopped)
      : false;
  if (!shape.capital) return found?.cue != null && (shape.words >= FRAGMENT || found.cue[1] === q);
  const that = before !== undefined && (before.bits & is.THAT) !== 0;
  const comma = before?.kind === Kind.Comma;
  if (q > s && (that || comma) && found?.cue && shape.words >= 3)
    return after?.kind !== Kind.Word || shape.stopped || shape.words >= 5;
  if (q > s && found?.cue && shape.words >= FEW && (shape.stopped || shape.sentences)) return true;
  return (
    q === s &&
    // The full stop stands behind the marks in Cyrillic print.
    (shape.stopped || after?.kind === Kind.Stop) &&
    shape.words >= SENTENCE &&
    (after === undefined || after.kind !== Kind.Word || after.capital)
  );
}

/** The same where no grammar is known: a whole sentence, or many words behind a colon or before a comma. */
export function isSpeechByShape(candidate: Candidate): boolean {
  const { tokens, q, s, segment, shape } = candidate;
  const known = ruledOut(candidate);
  if (known !== null || segment.secondary || shape.words < FEW) return known ?? false;
  if (q > s) return tokens[q - 1]?.kind === Kind.Colon;
  const after = tokens[q + 1]?.kind;
  return shape.stopped || shape.last === 0x2c || after === Kind.Comma || after === Kind.Dash;
}

/** What settles the question for every language: true, false, or null for "read on". */
function ruledOut({ text, tokens, q, segment, found }: Candidate): boolean | null {
  if (segment.fault === 'lost') return found?.rule === 'cue-after';
  // An attribute of markup that a paste left in the text.
  if (text.charCodeAt(segment.open - 1) === 0x3d) return false;
  if ((tokens[q - 1]?.bits ?? 0) & is.SO_CALLED) return false;
  return null;
}

/** A cue right beside the quote, or set off by a comma or a colon alone. */
function isBeside({ tokens, q, found, shape }: Candidate): boolean {
  if (!found) return false;
  if (found.rule === 'cue-after' || found.rule === 'signature') return true;
  const before = tokens[q - 1];
  if (!before || !found.cue) return false;
  // He said “no”; but he read “War and Peace”.
  if (found.cue[1] === q && found.rule === 'cue-before') return !shape.titleCase || shape.words < 2;
  return (
    (before.kind === Kind.Comma || before.kind === Kind.Colon) && found.cue[1] <= q && q - found.cue[1] < 12
  );
}

/** A paragraph of nothing but marked words goes on with what somebody says. */
function isAlone({ tokens, q, shape }: Candidate): boolean {
  return tokens.length < 3 && q === 0 && shape.stopped && shape.words > 1;
}

/** A title or a name: "the show “Late Line”", "the radio’s “New Day”", "“Golden Pen” award". */
function isName(tokens: readonly Token[], q: number, shape: Shape): boolean {
  if (shape.words > 1) return true;
  const before = tokens[q - 1];
  if (!before) return false;
  return (
    (before.bits & is.NAMING) !== 0 || before.possessive || ((tokens[q + 1]?.bits ?? 0) & is.NAMING) !== 0
  );
}
