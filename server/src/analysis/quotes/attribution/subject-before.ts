import * as is from '../lexicon/flags';
import { Kind, type Token } from '../words';
import { LONGEST, isBareDeterminer, isPast, startsApposition, startsPhrase, type Range } from './noun-phrase';
import { isVerb } from './verbs';

/** The noun phrase that ends right before `end`: left of a verb. `floor` is where its clause can begin at most. */
export function phraseBefore(tokens: readonly Token[], end: number, floor: number): Range | null {
  let e = end;
  while (e > floor && isFiller(tokens[e - 1])) e--;
  const last = tokens[e - 1];
  if (!last || e <= floor) return null;
  if (last.kind === Kind.Word && last.bits & is.PRONOUN && !(last.bits & is.DETERMINER)) return [e - 1, e];
  if (last.kind === Kind.Word && last.bits & is.RELATIVE) return antecedent(tokens, e - 1, floor);
  if (last.kind === Kind.Comma || last.kind === Kind.Dash) {
    const start = appositionStart(tokens, e - 1, floor);
    if (start === null) return null;
    let head = headBefore(tokens, start, floor);
    // "Lapp, director of the fund, a charity, said": one more apposition to the left.
    while (
      head &&
      !leads(tokens[head[0]]) &&
      tokens[head[0] - 1]?.kind === Kind.Comma &&
      head[0] - 1 > floor
    ) {
      const further = headBefore(tokens, head[0] - 1, floor);
      if (!further) break;
      head = further;
    }
    return head && plausible(tokens, [head[0], e - 1]);
  }
  const head = headBefore(tokens, e, floor);
  return head && plausible(tokens, head);
}

/** A name, or a noun with its article. */
function leads(token: Token | undefined): boolean {
  return token !== undefined && (token.capital || (token.bits & (is.DETERMINER | is.PRONOUN)) !== 0);
}

/** "moved into the States" is no subject: the walk to the left stopped inside a clause. */
function plausible(tokens: readonly Token[], range: Range): Range | null {
  const first = tokens[range[0]];
  if (!first || (range[1] === range[0] + 1 && isBareDeterminer(first))) return null;
  if (first.capital || first.bits & (is.DETERMINER | is.PRONOUN)) return range;
  return isPast(first) || first.word.endsWith('ing') ? null : range;
}

/** Adverbs, helpers and asides between a subject and its verb. */
function isFiller(token: Token | undefined): boolean {
  if (!token || token.kind !== Kind.Word || token.capital) return false;
  if (token.bits & (is.DETERMINER | is.PRONOUN)) return false;
  return (token.bits & (is.AUXILIARY | is.ADVERB)) !== 0 || token.word.endsWith('ly');
}

function antecedent(tokens: readonly Token[], who: number, floor: number): Range | null {
  let e = who;
  if (tokens[e - 1]?.kind === Kind.Comma) e--;
  const head = headBefore(tokens, e, floor);
  if (!head) return null;
  let start = head[0];
  if (tokens[head[1] - 1]?.capital) {
    // "The town trusts Olga Brand, who says": the name alone, whatever governs it.
    start = head[1] - 1;
    while (start > head[0] && isName(tokens[start - 1])) start--;
  } else {
    // "a letter from the envoy who wrote": the noun nearest to "who".
    for (let i = start + 1; i < head[1]; i++) {
      const token = tokens[i];
      if (token && token.bits & is.PREPOSITION && token.word !== 'of' && startsPhrase(tokens[i + 1]))
        start = i + 1;
    }
  }
  return plausible(tokens, [start, head[1]]);
}

function isName(token: Token | undefined): boolean {
  if (!token) return false;
  return token.kind === Kind.Bracket || (token.capital && !token.possessive) || (token.bits & is.TITLE) !== 0;
}

/** The comma (index) that opens the apposition closed by the one at `close`. */
function appositionStart(tokens: readonly Token[], close: number, floor: number): number | null {
  const kind = tokens[close]?.kind;
  const lowest = Math.max(floor, close - LONGEST);
  let found: number | null = null;
  for (let i = close - 1; i > lowest; i--) {
    const token = tokens[i];
    if (!token || token.kind === Kind.Stop || token.kind === Kind.Semicolon || token.kind === Kind.Colon)
      break;
    if (token.kind !== kind) continue;
    if (
      startsApposition(tokens, i + 1) ||
      tokens[i + 1]?.capital ||
      (tokens[i + 1]?.bits ?? 0) & is.PREPOSITION
    ) {
      const before = tokens[i - 1];
      if (before && (before.kind === Kind.Word || before.kind === Kind.Bracket)) found = i;
      const next = tokens[i + 1];
      // "Worcester, Massachusetts, told": one name of a place inside a larger phrase; look further left.
      if (next && (next.bits & (is.RELATIVE | is.DETERMINER) || next.kind === Kind.Number)) break;
    } else break;
  }
  return found;
}

/** The phrase whose last token is `end - 1`, without appositions. */
function headBefore(tokens: readonly Token[], end: number, floor: number): Range | null {
  const last = tokens[end - 1];
  if (last && last.kind === Kind.Word && last.bits & is.PRONOUN && !(last.bits & is.DETERMINER))
    return [end - 1, end];
  const lowest = Math.max(floor, end - LONGEST);
  let i = end;
  while (i > lowest) {
    const token = tokens[i - 1];
    if (!token) break;
    if (token.kind === Kind.Bracket || token.kind === Kind.Number) {
      i--;
      continue;
    }
    if (token.kind !== Kind.Word) break;
    if (
      token.bits & (is.SUBORDINATE | is.AUXILIARY | is.RELATIVE) &&
      !(token.bits & is.DETERMINER && !(token.bits & is.SUBORDINATE))
    ) {
      if (!(token.word === 'that' && i === end)) break;
    }
    if (token.bits & is.CONJUNCTION && !(tokens[i - 2]?.capital && tokens[i]?.capital)) break;
    if (token.bits & is.PRONOUN && !(token.bits & is.DETERMINER)) break;
    if (isVerb(token) || (isPast(token) && tokens[i - 2]?.capital === true)) break;
    if (!token.capital && token.bits & (is.CUE_ING | is.LOOSE_ING)) break;
    if (token.bits & is.ADVERB && !(token.bits & is.DETERMINER) && token.capital) break;
    i--;
  }
  while (i < end && !startsPhrase(tokens[i])) {
    // "In Iowa Trump said": the phrase behind a fronted preposition belongs to it, the name after it speaks.
    const token = tokens[i];
    if (token && token.bits & is.PREPOSITION) i = skipFronted(tokens, i, end);
    else i++;
  }
  while (i < end - 1 && tokens[i] && (tokens[i]?.bits ?? 0) & is.TIME && !tokens[i]?.possessive) i++;
  return i < end ? [i, end] : null;
}

function skipFronted(tokens: readonly Token[], prep: number, end: number): number {
  let i = prep + 1;
  while (i < end && !tokens[i]?.capital && !((tokens[i]?.bits ?? 0) & is.DETERMINER)) i++;
  while (i < end && ((tokens[i]?.bits ?? 0) & is.TIME || tokens[i]?.kind === Kind.Number)) i++;
  return i < end ? i : Math.min(prep + 1, end);
}
