import * as is from '../lexicon/flags';
import { Kind, type Token } from '../words';
import type { Attribution } from './attribution';
import { mainSubject, phraseBefore, phraseFrom, startsPhrase, type Range } from './noun-phrase';

interface Verb {
  at: number;
  strong: boolean;
  finite: boolean;
}

/** Clinton said, “…”. Clinton said the plan was “…”. `s` is where the sentence begins. */
export function cueBefore(
  tokens: readonly Token[],
  q: number,
  s: number,
  direct: boolean,
): Attribution | null {
  const mark = tokens[q - 1];
  const introduced =
    mark !== undefined && (mark.kind === Kind.Comma || mark.kind === Kind.Colon) && q - 1 >= s;
  const from = clauseStart(tokens, q, s);
  const verbs = verbsIn(tokens, from, q);
  const outer = from > s ? verbsIn(tokens, s, from) : [];
  if (introduced || direct) {
    const last =
      lastOf(verbs, (v) => v.strong) ??
      (mark?.kind === Kind.Colon ? lastOf(verbs, (v) => v.finite) : undefined);
    const found = last && attribute(tokens, last, s, from, 'cue-before');
    if (found) return found;
  }
  const first = verbs.find((v) => v.strong && v.finite) ?? verbs.find((v) => v.strong);
  if (first) {
    const found = attribute(tokens, first, s, from, 'cue-before');
    if (found) return found;
  }
  const loose = verbs.find((v) => v.finite) ?? verbs[0];
  if (loose) {
    const found = attribute(tokens, loose, s, from, 'loose-cue');
    if (found) return found;
  }
  const far =
    outer.find((v) => v.strong && v.finite) ??
    outer.find((v) => v.strong) ??
    outer.find((v) => v.finite) ??
    outer[0];
  return far ? attribute(tokens, far, s, s, far.strong ? 'cue-before' : 'loose-cue') : null;
}

function lastOf(verbs: readonly Verb[], test: (verb: Verb) => boolean): Verb | undefined {
  for (let i = verbs.length - 1; i >= 0; i--) {
    const verb = verbs[i];
    if (verb && test(verb)) return verb;
  }
  return undefined;
}

function verbsIn(tokens: readonly Token[], from: number, to: number): Verb[] {
  const found: Verb[] = [];
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (!token || token.kind !== Kind.Word || token.capital) continue;
    const finite = token.bits & (is.CUE | is.LOOSE);
    const ing = token.bits & (is.CUE_ING | is.LOOSE_ING);
    if (!finite && !ing) continue;
    const before = tokens[i - 1];
    if (before && i > from) {
      if (
        token.bits & is.NOUN_TOO &&
        !(
          before.capital ||
          before.bits & (is.PRONOUN | is.ADVERB) ||
          before.word === 'to' ||
          before.bits & is.AUXILIARY
        )
      )
        continue;
      if ((before.bits & is.DETERMINER && !(before.bits & is.PRONOUN)) || before.possessive) {
        if (finite && !before.possessive) continue;
        if (ing) continue;
      }
    } else if (token.bits & is.NOUN_TOO) continue;
    found.push({ at: i, strong: (token.bits & (is.CUE | is.CUE_ING)) !== 0, finite: finite !== 0 });
  }
  return found;
}

/** Where the clause that holds the quote begins: behind "; " or ", but she". */
function clauseStart(tokens: readonly Token[], q: number, s: number): number {
  for (let i = q - 1; i > s; i--) {
    const token = tokens[i];
    if (!token) continue;
    if (token.kind === Kind.Semicolon) return i + 1;
    if (token.kind === Kind.Comma) {
      const next = tokens[i + 1];
      if (
        next &&
        (next.bits & is.CONJUNCTION || next.word === 'while' || next.word === 'whereas') &&
        startsPhrase(tokens[i + 2]) &&
        next.word !== 'or'
      ) {
        const verb = verbsIn(tokens, i + 2, q);
        const subject = phraseFrom(tokens, i + 2, q);
        if (subject && verb.some((v) => v.finite && v.at >= subject[1])) return i + 2;
      }
    }
  }
  return s;
}

function attribute(
  tokens: readonly Token[],
  verb: Verb,
  s: number,
  from: number,
  rule: 'cue-before' | 'loose-cue',
): Attribution | null {
  const mention = subjectOf(tokens, verb, s, from);
  if (!mention) return null;
  return {
    mention,
    cue: [verb.at, verb.at + 1],
    rule: verb.finite || rule === 'loose-cue' ? rule : 'participle',
  };
}

/** The subject of a verb: before it, or that of its sentence where the verb shares it ("criticized X and called"). */
function subjectOf(tokens: readonly Token[], verb: Verb, s: number, from: number): Range | null {
  if (verb.finite) {
    let e = verb.at;
    while (e > from && isHelper(tokens[e - 1])) e--;
    const before = tokens[e - 1];
    const shared =
      !before ||
      (before.bits & is.CONJUNCTION) !== 0 ||
      before.word === 'to' ||
      (before.bits & is.PREPOSITION) !== 0;
    if (!shared || (before && before.bits & is.RELATIVE)) {
      const found = phraseBefore(tokens, e, from);
      if (found) return found;
    }
  }
  return mainSubject(tokens, from, verb.at + 1) ?? mainSubject(tokens, s, verb.at + 1);
}

function isHelper(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.kind === Kind.Word &&
    (token.bits & (is.AUXILIARY | is.ADVERB)) !== 0 &&
    !(token.bits & is.DETERMINER)
  );
}
