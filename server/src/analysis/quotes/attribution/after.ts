import * as is from '../lexicon/flags';
import { Kind, type Token } from '../words';
import type { Attribution } from './attribution';
import { phraseFrom, startsPhrase, type Range } from './noun-phrase';
import { phraseBefore } from './subject-before';
import { isVerb, reports } from './verbs';

/** How far a subject may stand from its quote, in tokens. */
const REACH = 44;

const cue = is.CUE | is.CUE_NEAR;

/** “…,” Clinton said. “…,” said Devine. `q` is the quote's token, `to` the end of the paragraph. */
export function cueAfter(tokens: readonly Token[], q: number, to: number): Attribution | null {
  let i = q + 1;
  const mark = tokens[i];
  if (mark && (mark.kind === Kind.Comma || mark.kind === Kind.Dash)) i++;
  const joined = ((tokens[i]?.bits ?? 0) & is.CONJUNCTION) !== 0;
  if (joined) i++;
  const found = spokenBy(tokens, i, to);
  // “…,” but Trump said he answered: the cue begins another report.
  return found && joined && reportsOnward(tokens, found) ? null : found;
}

/** “…” for the troops, Clinton said. The cue ends the sentence that the fragment stands in. */
export function cueAtEnd(tokens: readonly Token[], q: number, to: number): Attribution | null {
  for (let i = q + 1; i < to && i < q + REACH; i++) {
    const token = tokens[i];
    if (!token || token.kind === Kind.Stop || token.kind === Kind.Semicolon) return null;
    if (token.kind !== Kind.Comma || (tokens[i + 1]?.bits ?? 0) & is.RELATIVE) continue;
    const found = spokenBy(tokens, i + 1, to, is.CUE);
    if (found && !reportsOnward(tokens, found)) return { ...found, rule: 'cue-end' };
  }
  return null;
}

/** "she said she would", "he told them that": what the cue reports stands behind it. */
export function reportsOnward(tokens: readonly Token[], found: Attribution): boolean {
  const next = tokens[Math.max(found.cue?.[1] ?? 0, found.mention?.[1] ?? 0)];
  if (!next) return false;
  if (next.kind === Kind.Quote || next.kind === Kind.Colon) return true;
  if (next.kind !== Kind.Word) return false;
  if (next.bits & (is.TIME | is.PREPOSITION) && !(next.bits & is.THAT)) return false;
  return (next.bits & (is.THAT | is.PRONOUN | is.DETERMINER)) !== 0;
}

function spokenBy(tokens: readonly Token[], i: number, to: number, bits = cue): Attribution | null {
  let v = i;
  while (v < to && (tokens[v]?.bits ?? 0) & is.ADVERB && !((tokens[v]?.bits ?? 0) & is.DETERMINER)) v++;
  if (invertedAt(tokens, v, bits)) {
    const mention = phraseFrom(tokens, v + 1, to);
    if (!mention) return null;
    // “sociopath,” said he doesn’t believe: the subject stands elsewhere.
    const next = tokens[mention[1]];
    if (isVerb(next) && next?.kind === Kind.Word) return null;
    return { mention, cue: [v, v + 1], rule: 'cue-after' };
  }
  if (!startsPhrase(tokens[i])) return null;
  let relative = false;
  for (let j = i + 1; j < to && j < i + REACH; j++) {
    const token = tokens[j];
    if (
      !token ||
      token.kind === Kind.Quote ||
      token.kind === Kind.Stop ||
      token.kind === Kind.Colon ||
      token.kind === Kind.Semicolon
    )
      return null;
    if (token.bits & is.RELATIVE) relative = true;
    if (token.kind === Kind.Comma) {
      if (!relative || reports(tokens, j + 1, cue) || reports(tokens, j + 2, cue)) relative = false;
      continue;
    }
    if (relative) continue;
    if (reports(tokens, j, bits)) {
      const mention = phraseBefore(tokens, j, i);
      return mention && withParticle(tokens, { mention, cue: [j, j + 1], rule: 'cue-after' });
    }
    if (token.bits & is.OTHER_VERB && isVerb(token)) return null;
    if (token.bits & is.SUBORDINATE && !(token.bits & (is.PREPOSITION | is.RELATIVE))) return null;
  }
  return null;
}

function invertedAt(tokens: readonly Token[], v: number, bits: number): boolean {
  const token = tokens[v];
  if (!token || token.kind !== Kind.Word || token.capital || !(token.bits & bits)) return false;
  if (token.bits & is.NOUN_TOO) return tokens[v + 1]?.capital === true;
  return startsPhrase(tokens[v + 1]);
}

const PARTICLES = new Set(['out', 'back', 'up', 'on', 'in', 'off', 'it']);

/** "pointed out", "shot back", "put it": the particle belongs to the reporting words. */
export function withParticle(tokens: readonly Token[], found: Attribution): Attribution {
  const end: Range | null = found.cue;
  const next = end && tokens[end[1]];
  if (!end || !next || !PARTICLES.has(next.word)) return found;
  const verb = tokens[end[0]];
  const phrasal =
    next.word === 'out' || next.word === 'back' || (verb !== undefined && (verb.bits & is.CUE_NEAR) !== 0);
  const beyond = tokens[end[1] + 1];
  if (!phrasal || (beyond && (next.word === 'on' || next.word === 'in') && beyond.kind === Kind.Word))
    return found;
  return { ...found, cue: [end[0], end[1] + 1] };
}
