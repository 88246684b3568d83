import * as is from '../lexicon/flags';
import { Kind, type Token } from '../words';
import { isVerb } from './verbs';

/** Token indices, half open. */
export type Range = readonly [from: number, to: number];

/** Longest noun phrase in tokens, appositions included; longer is a misreading. */
export const LONGEST = 48;

export function isPast(token: Token): boolean {
  return token.kind === Kind.Word && !token.capital && token.word.length > 4 && token.word.endsWith('ed');
}

/** May a noun phrase begin here? */
export function startsPhrase(token: Token | undefined): boolean {
  if (!token) return false;
  if (token.kind === Kind.Number) return true;
  if (token.kind !== Kind.Word) return false;
  if (token.bits & (is.DETERMINER | is.PRONOUN)) return true;
  if (token.capital)
    return (token.bits & (is.PREPOSITION | is.SUBORDINATE | is.CONJUNCTION | is.AUXILIARY)) === 0;
  return (
    (token.bits &
      (is.PREPOSITION |
        is.SUBORDINATE |
        is.CONJUNCTION |
        is.AUXILIARY |
        is.ADVERB |
        is.RELATIVE |
        is.CUE_ING |
        is.LOOSE_ING |
        is.TIME)) ===
      0 && !isVerb(token)
  );
}

/** Where an apposition begins behind a comma: "a doctor", "who replaced him", "57", "R-Ky.", "president of". */
export function startsApposition(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token) return false;
  if (token.kind === Kind.Number) return true;
  if (token.kind !== Kind.Word) return false;
  if (token.bits & is.RELATIVE) return true;
  if (
    token.bits &
    (is.PREPOSITION |
      is.SUBORDINATE |
      is.CONJUNCTION |
      is.AUXILIARY |
      is.PRONOUN |
      is.TIME |
      is.CUE_ING |
      is.LOOSE_ING)
  )
    return false;
  if (token.word.endsWith('ing') || (token.bits & is.ADVERB && token.word !== 'now' && token.word !== 'also'))
    return false;
  return !isVerb(token);
}

/** Behind a comma: "…, tied the scores", or "…, who said he …": the sentence goes on, or another report begins. */
function predicateAt(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (!token || !next) return false;
  if (token.bits & is.RELATIVE) return (next.bits & is.CUE) !== 0 && (next.bits & is.NOUN_TOO) === 0;
  return isPast(token) && (next.bits & (is.DETERMINER | is.PREPOSITION | is.PRONOUN)) !== 0;
}

/** Prepositions that tie a place, firm or cause to a person: "head of", "analyst at", "spokesman for". */
const TYING = new Set(['of', 'for', 'at', 'from', 'with', 'in', 'on', 'to', 'under']);

/** The noun phrase that begins at `from`, with its appositions: behind "said" or at the head of a clause. */
export function phraseFrom(tokens: readonly Token[], from: number, to: number): Range | null {
  if (!startsPhrase(tokens[from])) return null;
  const first = tokens[from];
  if (first && first.bits & is.PRONOUN && !first.capital) return [from, from + 1];
  if (first && first.bits & is.PRONOUN && first.word !== 'others') return [from, from + 1];
  const limit = Math.min(to, from + LONGEST);
  let apposed = false;
  let relative = false;
  let i = from;
  for (; i < limit; i++) {
    const token = tokens[i];
    if (!token) break;
    if (token.kind === Kind.Number) continue;
    if (token.kind === Kind.Bracket) continue;
    if (token.kind === Kind.Comma) {
      if (relative && !startsApposition(tokens, i + 1)) break;
      relative = false;
      const next = tokens[i + 1];
      if (
        next?.capital &&
        !next.possessive &&
        tokens[i + 2]?.kind !== Kind.Comma &&
        !/^[rdi]-/.test(next.word) &&
        !leadsTitle(tokens, i + 1)
      ) {
        // "in Worcester, Massachusetts": a place goes on, and so does "Smith, Jones and others"
        if (!apposed) break;
      }
      if (!startsApposition(tokens, i + 1) || predicateAt(tokens, i + 1)) break;
      apposed = true;
      if (next && next.bits & is.RELATIVE) relative = true;
      continue;
    }
    if (token.kind !== Kind.Word) break;
    if (i === from) continue;
    if (relative) {
      if (token.bits & is.SUBORDINATE && !(token.bits & is.RELATIVE) && token.word !== 'that') break;
      continue;
    }
    if (token.bits & is.RELATIVE) {
      relative = true;
      continue;
    }
    if (token.bits & is.PREPOSITION) {
      if (!TYING.has(token.word) || !ties(tokens, i, apposed)) break;
      continue;
    }
    if (token.bits & is.CONJUNCTION) {
      const next = tokens[i + 1];
      if (!next || !startsPhrase(next) || !(next.capital || apposed || PAIRED.has(next.word))) break;
      continue;
    }
    if (token.bits & (is.SUBORDINATE | is.AUXILIARY)) break;
    if (token.bits & is.ADVERB && !(token.bits & is.DETERMINER) && !apposed) break;
    if (token.bits & is.TIME && !token.possessive) break;
    if (token.bits & (is.CUE_ING | is.LOOSE_ING) && !token.capital) break;
    if (isVerb(token) && !apposed) break;
    if (isVerb(token) && token.bits & (is.CUE | is.AUXILIARY)) break;
    if (token.bits & is.PRONOUN && token.bits & is.DETERMINER) continue;
    if (token.bits & is.PRONOUN) break;
    if (!token.capital && token.word.endsWith('ly')) break;
    if (!token.capital && !apposed && predicates(tokens, i)) break;
  }
  let end = i;
  while (end > from + 1 && !nameable(tokens[end - 1])) end--;
  return end === from + 1 && isBareDeterminer(first) ? null : [from, end];
}

/** "Trump doubled", "Cruz wears a suit": a small word behind a name that no noun follows is a verb. */
function predicates(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  if (
    !before ||
    before.possessive ||
    (before.bits & is.DETERMINER) !== 0 ||
    !(before.capital || before.kind === Kind.Bracket || before.bits & is.RELATIVE)
  )
    return false;
  const token = tokens[i];
  if (token && isPast(token)) return true;
  const next = tokens[i + 1];
  return (
    next !== undefined &&
    next.kind === Kind.Word &&
    (next.bits & (is.DETERMINER | is.PREPOSITION | is.PRONOUN | is.ADVERB)) !== 0 &&
    !isVerb(next) &&
    !/(man|woman|person|er|or|ist|ian|ey|aide|chief)s?$/.test(token?.word ?? '')
  );
}

/** "the", "her" without a noun: the noun stands inside the marks, or was not understood. "Another said" is fine. */
/** What a second person or group begins with, behind "and". */
const PAIRED = new Set(['other', 'others', 'former', 'several', 'some', 'many']);

export function isBareDeterminer(token: Token | undefined): boolean {
  return token !== undefined && BARE.has(token.word);
}

const BARE = new Set([
  'the',
  'a',
  'an',
  'his',
  'her',
  'its',
  'their',
  'my',
  'our',
  'your',
  'such',
  'no',
  'every',
  'whose',
]);

function leadsTitle(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  return token !== undefined && (token.bits & is.TITLE) !== 0;
}

function nameable(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.kind === Kind.Word || token.kind === Kind.Number || token.kind === Kind.Bracket)
  );
}

function ties(tokens: readonly Token[], i: number, apposed: boolean): boolean {
  const token = tokens[i];
  const before = tokens[i - 1];
  if (!token || !before) return false;
  for (let k = i + 1; k < i + 4; k++) {
    const next = tokens[k];
    if (!next || next.kind !== Kind.Word) break;
    if (next.bits & (is.TIME | is.SPEECH_NOUN)) return token.word === 'of';
    if (next.capital) break;
  }
  const next = tokens[i + 1];
  if (!next || (next.kind !== Kind.Word && next.kind !== Kind.Number)) return token.word === 'of';
  if (token.word === 'of') return true;
  if (apposed) return true;
  if (token.word === 'from') return next.capital;
  return !before.capital && before.kind === Kind.Word && (next.capital || (next.bits & is.DETERMINER) !== 0);
}

const FRONTED = new Set([
  'asked',
  'given',
  'speaking',
  'born',
  'known',
  'seen',
  'somewhere',
  'there',
  'here',
  'notably',
]);

/** The subject that a sentence opens with, behind fronted phrases ("Asked about it, …"). */
export function mainSubject(tokens: readonly Token[], from: number, to: number): Range | null {
  let i = from;
  for (let hops = 0; hops < 4 && i < to; hops++) {
    while (
      i < to &&
      ((tokens[i]?.bits ?? 0) & (is.CONJUNCTION | is.ADVERB) || tokens[i]?.kind === Kind.Dash) &&
      !((tokens[i]?.bits ?? 0) & is.DETERMINER)
    ) {
      i++;
      if (tokens[i]?.kind === Kind.Comma) i++;
    }
    const token = tokens[i];
    if (!token) return null;
    const fronted =
      (token.bits & (is.PREPOSITION | is.SUBORDINATE | is.CUE_ING | is.LOOSE_ING)) !== 0 ||
      token.word.endsWith('ing') ||
      FRONTED.has(token.word) ||
      (token.bits & is.TIME) !== 0 ||
      (isPast({ ...token, capital: false }) && !startsNameHere(tokens, i));
    if (!fronted) {
      const phrase = phraseFrom(tokens, i, to);
      // "A month later, he …": a time is no subject.
      if (!phrase || tokens[phrase[1]]?.kind !== Kind.Comma || !namesTime(tokens, phrase)) return phrase;
      i = phrase[1] + 1;
      continue;
    }
    let k = i;
    while (k < to && tokens[k]?.kind !== Kind.Comma) k++;
    if (k >= to) return null;
    i = k + 1;
  }
  return null;
}

function namesTime(tokens: readonly Token[], [from, to]: Range): boolean {
  for (let i = from; i < to; i++) if ((tokens[i]?.bits ?? 0) & is.TIME) return true;
  return false;
}

function startsNameHere(tokens: readonly Token[], i: number): boolean {
  return tokens[i + 1]?.capital === true;
}
