import * as is from '../lexicon/flags';
import { Kind, type Token } from '../words';
import type { Attribution } from './attribution';
import { isVerb, phraseBefore, phraseFrom, startsPhrase } from './noun-phrase';

/** How far a subject may stand from its quote, in tokens. */
const REACH = 44;

function isCue(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token || token.kind !== Kind.Word || !(token.bits & is.CUE) || token.capital) return false;
  if (!(token.bits & is.NOUN_TOO)) return true;
  const before = tokens[i - 1];
  return (
    before !== undefined &&
    (before.kind === Kind.Comma || before.capital || (before.bits & (is.PRONOUN | is.ADVERB)) !== 0) &&
    !before.possessive
  );
}

/** “…,” Clinton said. “…,” said Devine. `q` is the quote's token, `to` the end of the paragraph. */
export function cueAfter(tokens: readonly Token[], q: number, to: number): Attribution | null {
  let i = q + 1;
  const mark = tokens[i];
  if (mark && (mark.kind === Kind.Comma || mark.kind === Kind.Dash)) i++;
  while ((tokens[i]?.bits ?? 0) & is.CONJUNCTION) i++;
  return spokenBy(tokens, i, to);
}

/** “… x” for the troops, Clinton said. The cue ends the sentence that the fragment stands in. */
export function cueAtEnd(tokens: readonly Token[], q: number, to: number): Attribution | null {
  for (let i = q + 1; i < to && i < q + REACH; i++) {
    const token = tokens[i];
    if (!token || token.kind === Kind.Stop || token.kind === Kind.Semicolon) return null;
    if (token.kind !== Kind.Comma) continue;
    const found = spokenBy(tokens, i + 1, to);
    if (found && found.cue && !((tokens[i + 1]?.bits ?? 0) & is.RELATIVE)) {
      const next = tokens[Math.max(found.cue[1], found.mention?.[1] ?? 0)];
      // "…, she said she would": the cue reports what follows.
      if (!next || next.kind !== Kind.Word || next.bits & (is.PREPOSITION | is.TIME))
        return { ...found, rule: 'cue-end' };
    }
  }
  return null;
}

function spokenBy(tokens: readonly Token[], i: number, to: number): Attribution | null {
  let v = i;
  while (v < to && (tokens[v]?.bits ?? 0) & is.ADVERB && !((tokens[v]?.bits ?? 0) & is.DETERMINER)) v++;
  if (
    isCue(tokens, v) ||
    (tokens[v] &&
      (tokens[v]?.bits ?? 0) & is.CUE &&
      !tokens[v]?.capital &&
      startsPhrase(tokens[v + 1]) &&
      tokens[v + 1]?.capital)
  ) {
    const mention = phraseFrom(tokens, v + 1, to);
    return mention && { mention, cue: [v, v + 1], rule: 'cue-after' };
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
    if (token.kind === Kind.Comma && j > i + 1 && relative && !isCueAhead(tokens, j)) continue;
    if (token.kind === Kind.Comma) relative = false;
    if (relative) continue;
    if (isCue(tokens, j)) {
      const mention = phraseBefore(tokens, j, i);
      return mention && { mention, cue: [j, j + 1], rule: 'cue-after' };
    }
    if (isVerb(token) && !(token.bits & is.AUXILIARY) && token.bits & is.OTHER_VERB) return null;
    if (token.bits & is.SUBORDINATE && !(token.bits & is.PREPOSITION) && !(token.bits & is.RELATIVE))
      return null;
  }
  return null;
}

function isCueAhead(tokens: readonly Token[], comma: number): boolean {
  return isCue(tokens, comma + 1) || isCue(tokens, comma + 2);
}
