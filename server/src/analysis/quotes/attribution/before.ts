import * as is from '../lexicon/flags';
import { Kind, type Token } from '../words';
import { cueAfter, withParticle } from './after';
import type { Attribution, Rule } from './attribution';
import { mainSubject, phraseFrom, startsPhrase, type Range } from './noun-phrase';
import { phraseBefore } from './subject-before';
import { reports } from './verbs';

interface Verb {
  at: number;
  /** Reports speech; a loose verb only surrounds a fragment ("praised his “…”"). */
  strong: boolean;
  /** Reports speech right beside it alone. */
  near: boolean;
  finite: boolean;
}

const finite = is.CUE | is.LOOSE | is.CUE_NEAR;
const ing = is.CUE_ING | is.LOOSE_ING;

/** Clinton said, “…”. Clinton said the plan was “…”. `s` is where the sentence begins. */
export function cueBefore(
  tokens: readonly Token[],
  q: number,
  s: number,
  direct: boolean,
): Attribution | null {
  const mark = tokens[q - 1];
  const colon = mark?.kind === Kind.Colon;
  const introduced = q - 1 >= s && (colon || mark?.kind === Kind.Comma);
  const from = clauseStart(tokens, q, s);
  const verbs = verbsIn(tokens, from, q);
  if (introduced || direct) {
    const beside = (v: Verb): boolean =>
      v.strong || (v.near && (introduced || v.at === q - 1 || v.at === q - 2));
    const last = lastOf(verbs, beside) ?? (colon ? lastOf(verbs, (v) => v.finite) : undefined);
    const found = last && attribute(tokens, last, s, from, 'cue-before');
    if (found) return found;
  }
  const beside = lastOf(verbs, (v) => v.near && v.at >= q - 2);
  const first = verbs.find((v) => v.strong && v.finite) ?? verbs.find((v) => v.strong);
  // "Brand left, adding that …": the participle is nearer than any verb before it.
  const participle = lastOf(verbs, (v) => v.strong && !v.finite && tokens[v.at - 1]?.kind === Kind.Comma);
  const reporting = participle && first && participle.at > first.at ? participle : (first ?? beside);
  if (reporting) {
    const found = attribute(tokens, reporting, s, from, 'cue-before');
    if (found) return found;
  }
  const outer = from > s ? verbsIn(tokens, s, from) : [];
  const loose = lastOf(verbs, (v) => v.finite && !v.near) ?? lastOf(verbs, (v) => !v.near);
  if (loose) {
    const found = attribute(tokens, loose, s, from, 'loose-cue');
    if (found) return found;
  }
  const far =
    outer.find((v) => v.strong && v.finite) ?? outer.find((v) => v.strong) ?? lastOf(outer, (v) => !v.near);
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
    if (!token) continue;
    const isFinite = i > from && reports(tokens, i, finite);
    if (!isFinite && !reports(tokens, i, ing)) continue;
    const before = tokens[i - 1];
    if (
      before &&
      i > from &&
      (before.possessive || (before.bits & is.DETERMINER && !(before.bits & is.PRONOUN)))
    )
      continue;
    found.push({
      at: i,
      strong: (token.bits & (is.CUE | is.CUE_ING)) !== 0,
      near: (token.bits & is.CUE_NEAR) !== 0 && (token.bits & (is.LOOSE | is.LOOSE_ING | is.CUE)) === 0,
      finite: isFinite,
    });
  }
  return found;
}

/** Where the clause that holds the quote begins: behind "; ", ", but she", or a fronted "When …, ". */
function clauseStart(tokens: readonly Token[], q: number, s: number): number {
  for (let i = q - 1; i > s; i--) {
    const token = tokens[i];
    if (!token) continue;
    if (token.kind === Kind.Semicolon) return i + 1;
    if (token.kind !== Kind.Comma) continue;
    const next = tokens[i + 1];
    if (!next || !(next.bits & is.CONJUNCTION || CONTRAST.has(next.word)) || next.word === 'or') continue;
    const subject = phraseFrom(tokens, i + 2, q);
    if (subject && verbsIn(tokens, i + 2, q).some((v) => v.finite && v.at >= subject[1])) return i + 2;
  }
  return behindFronted(tokens, q, s);
}

const CONTRAST = new Set(['while', 'whereas', 'although', 'though']);
/** "As Clinton put it, “…”" attributes; "When Clinton left, he said “…”" does not. */
const FRONTING = new Set([
  'when',
  'while',
  'after',
  'before',
  'since',
  'if',
  'because',
  'although',
  'though',
  'once',
  'until',
  'unless',
]);

function behindFronted(tokens: readonly Token[], q: number, s: number): number {
  const first = tokens[s];
  if (!first || !FRONTING.has(first.word)) return s;
  for (let i = s + 1; i < q - 2; i++) {
    if (tokens[i]?.kind === Kind.Comma && startsPhrase(tokens[i + 1])) {
      const subject = phraseFrom(tokens, i + 1, q);
      if (subject && verbsIn(tokens, i + 1, q).length > 0) return i + 1;
    }
  }
  return s;
}

function attribute(
  tokens: readonly Token[],
  verb: Verb | undefined,
  s: number,
  from: number,
  rule: Rule,
): Attribution | null {
  const mention = verb && subjectOf(tokens, verb, s, from);
  if (!verb || !mention) return null;
  const named: Rule = verb.finite || rule === 'loose-cue' ? rule : 'participle';
  return withParticle(tokens, { mention, cue: [verb.at, verb.at + 1], rule: named });
}

/** The subject of a verb: before it, or that of its sentence where the verb shares it ("criticized X and called"). */
function subjectOf(tokens: readonly Token[], verb: Verb, s: number, from: number): Range | null {
  let e = verb.at;
  while (e > from && isHelper(tokens[e - 1])) e--;
  const before = tokens[e - 1];
  if (verb.finite) {
    const shared =
      !before ||
      e <= from ||
      (before.bits & is.CONJUNCTION) !== 0 ||
      before.word === 'to' ||
      (before.bits & is.PREPOSITION) !== 0 ||
      (before.kind === Kind.Comma && (tokens[e]?.bits ?? 0) & is.CONJUNCTION);
    if (!shared || (before && before.bits & is.RELATIVE)) {
      const found = phraseBefore(tokens, e, from);
      if (found) return found;
    }
  } else if (before && e > from && (before.capital || before.bits & is.PRONOUN)) {
    // "with Trump yelling “…”"
    const found = phraseBefore(tokens, e, from);
    const opener = found && tokens[found[0] - 1];
    if (
      found &&
      opener &&
      (opener.word === 'with' || opener.kind === Kind.Dash || opener.bits & is.CONJUNCTION)
    )
      return found;
  }
  if (!verb.finite) {
    // "…, Brand said, adding that …": whoever the verb before it has.
    const main = lastOf(verbsIn(tokens, from, verb.at), (v) => v.finite && v.strong);
    const found = main && subjectOf(tokens, main, s, from);
    if (found) return found;
  }
  if (tokens[s]?.kind === Kind.Quote) {
    // “…,” Brand said, adding that …: whoever said the quote that opens the sentence.
    const said = cueAfter(tokens, s, verb.at + 1);
    if (said) return said.mention;
  }
  return mainSubject(tokens, from, verb.at + 1) ?? mainSubject(tokens, s, verb.at + 1);
}

function isHelper(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.kind === Kind.Word &&
    (token.bits & (is.AUXILIARY | is.ADVERB)) !== 0 &&
    !(token.bits & (is.DETERMINER | is.PRONOUN))
  );
}
