import * as is from '../lexicon/flags';
import { Kind, type Token } from '../words';

const finite = is.CUE | is.LOOSE | is.CUE_NEAR | is.AUXILIARY | is.OTHER_VERB;

/** A finite verb, as far as a lexicon can tell: a word that is a noun as well needs more than itself. */
export function isVerb(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.kind === Kind.Word &&
    (token.bits & finite) !== 0 &&
    (token.bits & is.NOUN_TOO) === 0 &&
    !token.capital
  );
}

/** "was asked", "been told": the subject hears, somebody else speaks. */
export function isPassive(tokens: readonly Token[], i: number): boolean {
  let k = i - 1;
  while (k >= 0 && ((tokens[k]?.bits ?? 0) & is.ADVERB || tokens[k]?.word.endsWith('ly'))) k--;
  const before = tokens[k];
  if (!before || !BE.has(before.word)) return false;
  const word = tokens[i]?.word ?? '';
  return (
    (word.endsWith('ed') && word !== 'quoted') ||
    word === 'told' ||
    word === 'said' ||
    word === 'heard' ||
    word === 'shown' ||
    word === 'read'
  );
}

const BE = new Set([
  'was',
  'were',
  'is',
  'are',
  'been',
  'be',
  'being',
  'get',
  'got',
  'gets',
  '’s',
  "'s",
  '’re',
  '’m',
]);

/**
 * Does the word at `i` report? A word that also names a thing ("claims", "comments") does so behind a name, a pronoun
 * or an adverb, or right before what it reports.
 */
export function reports(tokens: readonly Token[], i: number, bits: number): boolean {
  const token = tokens[i];
  if (!token || token.kind !== Kind.Word || token.capital || !(token.bits & bits)) return false;
  if (isPassive(tokens, i)) return false;
  if (!(token.bits & is.NOUN_TOO)) return true;
  const before = tokens[i - 1];
  if (!before || before.possessive || before.bits & is.PREPOSITION) return false;
  if (before.bits & is.DETERMINER && !(before.bits & is.PRONOUN)) return false;
  if (before.kind === Kind.Quote || before.kind === Kind.Comma || before.kind === Kind.Bracket) return true;
  if (before.capital || before.bits & (is.PRONOUN | is.AUXILIARY | is.RELATIVE) || before.word === 'to')
    return true;
  if (before.bits & is.ADVERB) return true;
  const after = tokens[i + 1];
  return (
    after !== undefined &&
    (after.kind === Kind.Quote ||
      after.kind === Kind.Colon ||
      (after.bits & is.THAT) !== 0 ||
      (after.kind === Kind.Comma && tokens[i + 2]?.kind === Kind.Quote))
  );
}
