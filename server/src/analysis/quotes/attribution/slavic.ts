import * as is from '../lexicon/flags';
import type { Shape } from '../shape';
import { Kind, type Token } from '../words';
import type { Attribution } from './attribution';
import type { Range } from './noun-phrase';
import { REACH, opening, phrase, subjectBefore, subjectBehind } from './slavic-subject';

/**
 * Russian and Belarusian: who said the quote at token `q`, by the words of its own sentence from token `s` on.
 * Endings are free there and order too: the verb tells more than the place, and a dash or a colon more than both.
 */
export function attributeSlavic(
  tokens: readonly Token[],
  q: number,
  s: number,
  shape: Shape,
): Attribution | null {
  return (
    after(tokens, q, shape) ??
    source(tokens, q, s) ??
    speechNoun(tokens, q, s) ??
    introduceSlavic(tokens, q, s) ??
    sourceBehind(tokens, q)
  );
}

const cue = is.CUE | is.LOOSE;

/** «…», — сказал X. «…», — X сказал. "…", сообщил X. */
function after(tokens: readonly Token[], q: number, shape: Shape): Attribution | null {
  let i = q + 1;
  let set = shape.last === 0x2c || (shape.stopped && shape.last !== 0x2e);
  let dash = false;
  while (tokens[i] && (tokens[i]?.kind === Kind.Comma || tokens[i]?.kind === Kind.Dash)) {
    if (tokens[i]?.kind === Kind.Dash) dash = true;
    set = true;
    i++;
  }
  const first = tokens[i];
  if (first?.kind === Kind.Stop) return reportedNext(tokens, i + 1);
  if (!set || !first || first.kind !== Kind.Word) return null;
  // "…" — организация…: a dash also stands for "is".
  for (let v = i; v < tokens.length && v < i + REACH; v++) {
    const token = tokens[v];
    if (!token || token.kind === Kind.Stop || token.kind === Kind.Colon || token.kind === Kind.Semicolon)
      return null;
    if (token.kind === Kind.Dash && v > i) return null;
    if (token.bits & is.THAT) return null;
    if (!(token.bits & is.CUE)) continue;
    if (v === i || onlyAdverbs(tokens, i, v)) {
      const mention = subjectBehind(tokens, v + 1, tokens.length);
      if (mention || dash) return { mention, cue: [v, v + 1], rule: 'cue-after' };
      return null;
    }
    const mention = subjectBefore(tokens, v, i);
    return mention && { mention, cue: [v, v + 1], rule: 'cue-after' };
  }
  return null;
}

/** «…». Об этом сообщил X. */
function reportedNext(tokens: readonly Token[], from: number): Attribution | null {
  const about = tokens[from];
  const it = tokens[from + 1];
  if (!about || !it || !ABOUT.has(about.word) || !IT.has(it.word)) return null;
  for (let v = from + 2; v < from + 5; v++) {
    if (!((tokens[v]?.bits ?? 0) & is.CUE)) continue;
    const mention = subjectBehind(tokens, v + 1, tokens.length);
    return mention && { mention, cue: [v, v + 1], rule: 'cue-after' };
  }
  return null;
}

const IT = new Set(['этом', 'это', 'гэтым', 'гэта']);

function onlyAdverbs(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!((tokens[i]?.bits ?? 0) & is.ADVERB)) return false;
  return true;
}

/** X сказал: «…». X заявил, что «…». Как сообщил X, «…». */
export function introduceSlavic(tokens: readonly Token[], q: number, s: number): Attribution | null {
  const mark = tokens[q - 1];
  const introduced =
    mark !== undefined &&
    (mark.kind === Kind.Colon || mark.kind === Kind.Comma || (mark.bits & is.THAT) !== 0);
  const verbs: number[] = [];
  for (let i = s; i < q; i++) if (isCue(tokens, i)) verbs.push(i);
  const strong = verbs.filter((v) => (tokens[v]?.bits ?? 0) & (is.CUE | is.CUE_ING));
  // "опроверг слухи, сообщив, что живёт «…»": what follows "что" belongs to the verb before it.
  const that = introduced ? undefined : strong.filter((v) => followedByThat(tokens, v)).pop();
  const verb = introduced
    ? (strong[strong.length - 1] ?? verbs[verbs.length - 1])
    : (that ?? strong[0] ?? verbs[verbs.length - 1]);
  if (verb === undefined) return null;
  const token = tokens[verb];
  if (!token) return null;
  if (token.bits & is.IMPERSONAL) {
    const mention = documentBefore(tokens, s, verb) ?? documentBehind(tokens, verb + 1, q);
    return { mention, cue: [verb, verb + 1], rule: 'cue-before' };
  }
  const rule =
    token.bits & (is.LOOSE | is.LOOSE_ING) && !(token.bits & (is.CUE | is.CUE_ING))
      ? 'loose-cue'
      : 'cue-before';
  if (token.bits & (is.CUE_ING | is.LOOSE_ING) && !(token.bits & cue)) {
    const finite = verbs.find((v) => (tokens[v]?.bits ?? 0) & cue);
    const mention =
      finite === undefined
        ? opening(tokens, s, verb)
        : (subjectBefore(tokens, finite, s) ??
          subjectBehind(tokens, finite + 1, verb) ??
          opening(tokens, s, verb));
    return { mention, cue: [verb, verb + 1], rule: rule === 'cue-before' ? 'participle' : rule };
  }
  const mention =
    subjectBefore(tokens, verb, s) ?? subjectBehind(tokens, verb + 1, q) ?? opening(tokens, s, verb);
  return { mention, cue: [verb, verb + 1], rule };
}

function followedByThat(tokens: readonly Token[], verb: number): boolean {
  const next = tokens[verb + 1]?.kind === Kind.Comma ? tokens[verb + 2] : tokens[verb + 1];
  return next !== undefined && (next.bits & is.THAT) !== 0;
}

/** "В указе отмечено, что «…»": a document speaks. */
function documentBefore(tokens: readonly Token[], s: number, verb: number): Range | null {
  for (let i = verb - 1; i >= s; i--)
    if (tokens[i]?.kind === Kind.Word && IN.has(tokens[i]?.word ?? ''))
      return i + 1 < verb ? [i + 1, verb] : null;
  return null;
}

function documentBehind(tokens: readonly Token[], from: number, to: number): Range | null {
  if (!IN.has(tokens[from]?.word ?? '')) return null;
  let end = from + 1;
  while (end < to && (tokens[end]?.kind === Kind.Word || tokens[end]?.kind === Kind.Quote)) end++;
  return end > from + 1 ? [from + 1, end] : null;
}

const IN = new Set(['в', 'во', 'на', 'у', 'ў', 'ва']);

/** "Заявления властей о «…»": the word for their speech, whose it is, and what it was about. */
function speechNoun(tokens: readonly Token[], q: number, s: number): Attribution | null {
  if (!ABOUT.has(tokens[q - 1]?.word ?? '')) return null;
  for (let i = q - 3; i >= s && i > q - 9; i--) {
    const token = tokens[i];
    if (!token || token.kind !== Kind.Word) return null;
    if (token.bits & is.SPEECH_NOUN) return { mention: [i + 1, q - 1], cue: [i, i + 1], rule: 'loose-cue' };
  }
  return null;
}

const ABOUT = new Set(['о', 'об', 'про', 'пра', 'аб', 'на']);

function isCue(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  return (
    token !== undefined &&
    token.kind === Kind.Word &&
    (token.bits & (is.CUE | is.CUE_ING | is.LOOSE | is.LOOSE_ING)) !== 0
  );
}

/** По словам X, «…»; по мнению X; паводле X; за словами X. */
function source(tokens: readonly Token[], q: number, s: number): Attribution | null {
  for (let i = q - 1; i >= s; i--) {
    const found = sourceAt(tokens, i, q);
    if (found) return found;
  }
  return null;
}

/** «…», по словам X. */
function sourceBehind(tokens: readonly Token[], q: number): Attribution | null {
  for (let i = q + 1; i < tokens.length && i < q + REACH; i++) {
    const token = tokens[i];
    if (!token || token.kind === Kind.Stop || token.kind === Kind.Quote) return null;
    const found = sourceAt(tokens, i, tokens.length);
    if (found) return found;
  }
  return null;
}

const BY = new Set(['по', 'за', 'па', 'паводле', 'на', 'са', 'са', 'з', 'со']);

const ALONE = new Set(['паводле', 'согласно', 'згодна']);

function sourceAt(tokens: readonly Token[], i: number, to: number): Attribution | null {
  const token = tokens[i];
  if (!token || token.kind !== Kind.Word) return null;
  let head = i;
  // "по его словам", «па яго словах»
  const noun = tokens[i + 1];
  const owner = noun && noun.bits & is.DETERMINER ? i + 1 : -1;
  const at = owner > 0 ? i + 2 : i + 1;
  if (BY.has(token.word) && (tokens[at]?.bits ?? 0) & is.SOURCE) {
    head = at;
    if (owner > 0) return { mention: [owner, owner + 1], cue: [i, head + 1], rule: 'according-to' };
  } else if (!ALONE.has(token.word)) return null;
  const mention = phrase(tokens, head + 1, to);
  return mention && { mention, cue: [i, head + 1], rule: 'according-to' };
}
