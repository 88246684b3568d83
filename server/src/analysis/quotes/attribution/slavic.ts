import * as is from '../lexicon/flags';
import { Kind, type Token } from '../words';
import type { Shape } from '../shape';
import type { Attribution } from './attribution';
import type { Range } from './noun-phrase';

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

/** How far a verb may stand from its quote, in tokens. */
const REACH = 24;

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
        : (subjectBefore(tokens, finite, s) ?? opening(tokens, s, verb));
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

/** The subject behind a verb: "сказал журналистам глава МИД Пётр Орлов"; "сообщили в пресс-службе". */
function subjectBehind(tokens: readonly Token[], from: number, to: number): Range | null {
  let place: Range | null = null;
  let plain = -1;
  let i = from;
  while (i < to && i < from + REACH) {
    const token = tokens[i];
    if (
      !token ||
      token.kind === Kind.Stop ||
      token.kind === Kind.Comma ||
      token.kind === Kind.Colon ||
      token.kind === Kind.Dash
    )
      break;
    if (token.kind === Kind.Word && token.bits & (is.SUBORDINATE | is.RELATIVE)) break;
    if (token.bits & is.PREPOSITION) {
      const end = placeEnd(tokens, i + 1, to);
      place ??= end > i + 1 ? [i + 1, end] : null;
      i = end;
      continue;
    }
    if (token.bits & is.PRONOUN) return [i, i + 1];
    if (token.capital || token.bits & (is.TITLE | is.NAMING)) return phrase(tokens, i, to);
    const next = tokens[i + 1];
    if (token.bits & is.DETERMINER && next && (next.capital || next.bits & is.TITLE))
      return phrase(tokens, i, to);
    if (token.kind === Kind.Word && !(token.bits & (is.ADVERB | is.DETERMINER)) && !isObject(token.word))
      plain = plain < 0 ? i : plain;
    i++;
  }
  if (plain >= 0) return phrase(tokens, plain, to);
  // The place speaks where no person does: "сообщили в министерстве".
  const verb = tokens[from - 1];
  return verb && /(или|ілі|алі|али|ылі|ют|ць|ят)$/.test(verb.word) ? place : null;
}

/** Endings that no subject has: «журналистам», «изданию», «решение» beside a verb. */
function isObject(word: string): boolean {
  return /(ам|ям|ому|ему|ыми|ими|ами|ями|ию|ые|ние|нне|ію)$/.test(word);
}

/** A phrase in a place: "в интервью агентству", "на своей странице в соцсети". */
function placeEnd(tokens: readonly Token[], from: number, to: number): number {
  let i = from;
  while (i < to) {
    const token = tokens[i];
    if (!token) break;
    if (token.kind === Kind.Quote) return i + 1;
    if (token.kind !== Kind.Word && token.kind !== Kind.Number) break;
    if (token.bits & (is.PREPOSITION | is.PRONOUN | is.SUBORDINATE)) break;
    if (i > from && token.bits & is.TITLE && !(tokens[i - 1]?.capital ?? false)) break;
    // "в интервью ТАСС Иванов": one name belongs to the place, the next one speaks.
    if (token.capital) return i + 1;
    i++;
  }
  return i;
}

/** "министр по делам", "представитель при ООН": prepositions that belong to an office. */
const OFFICES = new Set(['по', 'при', 'па', 'пры']);

/** A noun phrase with its names, from its first word on. */
function phrase(tokens: readonly Token[], from: number, to: number): Range | null {
  let i = from;
  for (; i < to && i < from + REACH; i++) {
    const token = tokens[i];
    if (!token) break;
    if (token.kind === Kind.Bracket || token.kind === Kind.Number) continue;
    if (token.kind === Kind.Quote) {
      if (i > from && (tokens[i - 1]?.kind === Kind.Word || tokens[i - 1]?.kind === Kind.Quote)) continue;
      break;
    }
    if (token.kind !== Kind.Word) break;
    if (token.bits & is.PRONOUN) return i === from ? [i, i + 1] : [from, i];
    if (token.bits & (is.SUBORDINATE | is.RELATIVE) || token.bits & (is.CUE | is.CUE_ING)) break;
    if (token.bits & is.CONJUNCTION && !tokens[i + 1]?.capital) break;
    if (token.bits & is.PREPOSITION && (i === from || !OFFICES.has(token.word) || tokens[i - 1]?.capital))
      break;
    if (token.bits & is.ADVERB && i > from) break;
  }
  while (i > from && tokens[i - 1]?.kind === Kind.Number) i--;
  return i > from ? [from, i] : null;
}

/** The subject in front of a verb: back to the comma, the conjunction or the sentence's start. */
function subjectBefore(tokens: readonly Token[], verb: number, floor: number): Range | null {
  let e = verb;
  while (e > floor && tokens[e - 1]?.kind === Kind.Word && (tokens[e - 1]?.bits ?? 0) & is.ADVERB) e--;
  if (e <= floor) return null;
  let last = tokens[e - 1];
  if (last?.kind === Kind.Word && last.bits & is.RELATIVE) {
    e--;
    if (tokens[e - 1]?.kind === Kind.Comma) e--;
    last = tokens[e - 1];
  } else if (last?.kind === Kind.Comma) {
    // "Иванов, глава фонда, сказал": the apposition belongs to the phrase.
    const open = commaBefore(tokens, e - 1, floor);
    if (open < 0) return null;
    const head = subjectBefore(tokens, open, floor);
    return head && [head[0], e - 1];
  }
  let i = e;
  while (i > floor) {
    const token = tokens[i - 1];
    if (!token) break;
    if (token.kind === Kind.Quote && i > floor + 1) {
      i--;
      continue;
    }
    if (token.kind === Kind.Bracket || token.kind === Kind.Number) {
      i--;
      continue;
    }
    if (token.kind !== Kind.Word) break;
    if (token.bits & is.PRONOUN) return i === e ? [i - 1, i] : trimmed(tokens, i, e);
    if (token.bits & (is.SUBORDINATE | is.RELATIVE | is.CUE | is.CUE_ING)) break;
    if (token.bits & is.CONJUNCTION && !(tokens[i]?.capital && tokens[i - 2]?.capital)) break;
    i--;
  }
  return trimmed(tokens, i, e);
}

function commaBefore(tokens: readonly Token[], close: number, floor: number): number {
  for (let i = close - 1; i > floor && i > close - REACH; i--) {
    const kind = tokens[i]?.kind;
    if (kind === Kind.Comma) return i;
    if (kind === Kind.Stop || kind === Kind.Colon || kind === Kind.Semicolon) return -1;
  }
  return -1;
}

/** A phrase without the place or time in front of it: "В среду глава фонда", "14 июля спикер". */
function trimmed(tokens: readonly Token[], from: number, to: number): Range | null {
  let i = from;
  while (i < to) {
    const token = tokens[i];
    if (!token) break;
    if (
      token.kind === Kind.Number ||
      token.kind === Kind.Bracket ||
      token.bits & (is.ADVERB | is.TIME | is.CONJUNCTION)
    ) {
      i++;
      continue;
    }
    if (token.bits & is.PREPOSITION) {
      // "На церемонии в Минске Иванов": the last name or role speaks.
      const role = lastRole(tokens, i + 1, to);
      if (role < 0) return null;
      i = role;
      break;
    }
    break;
  }
  return i < to && tokens[to - 1]?.kind !== Kind.Comma ? [i, to] : null;
}

function lastRole(tokens: readonly Token[], from: number, to: number): number {
  let found = -1;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (!token) continue;
    if (token.bits & is.TITLE && found < 0) found = i;
    if (token.bits & is.PREPOSITION) found = -1;
  }
  if (found >= 0) return found;
  let i = to;
  while (i > from && (tokens[i - 1]?.capital || tokens[i - 1]?.kind === Kind.Bracket)) i--;
  if (i === to) return -1;
  // "в Минске Иванов": two names in a row, the first of them the place.
  return i === from && to - i > 1 ? i + 1 : i > from ? i : -1;
}

/** The noun phrase that the sentence opens with. */
function opening(tokens: readonly Token[], s: number, to: number): Range | null {
  let i = s;
  while (i < to && ((tokens[i]?.bits ?? 0) & (is.ADVERB | is.CONJUNCTION) || tokens[i]?.kind === Kind.Number))
    i++;
  const first = tokens[i];
  if (!first || i >= to || first.bits & (is.PREPOSITION | is.SUBORDINATE)) return null;
  let end = i;
  while (end < to) {
    const token = tokens[end];
    if (!token || (token.kind !== Kind.Word && token.kind !== Kind.Quote && token.kind !== Kind.Bracket))
      break;
    if (
      token.bits & (is.CUE | is.LOOSE | is.ADVERB | is.PREPOSITION | is.CONJUNCTION | is.SUBORDINATE) &&
      end > i
    )
      break;
    if (end > i && !token.capital && tokens[end - 1]?.capital) break;
    end++;
    if (first.bits & is.PRONOUN) break;
  }
  return end > i ? [i, end] : null;
}
