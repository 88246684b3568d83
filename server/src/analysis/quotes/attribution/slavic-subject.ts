import * as is from '../lexicon/flags';
import { Kind, type Token } from '../words';
import type { Range } from './noun-phrase';

/** How far a subject may stand from its verb, in tokens. */
export const REACH = 24;

/** The subject behind a verb: "сказал журналистам глава МИД Пётр Орлов"; "сообщили в пресс-службе". */
export function subjectBehind(tokens: readonly Token[], from: number, to: number): Range | null {
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
    if (token.capital || token.bits & (is.TITLE | is.NAMING))
      return phrase(tokens, plain === i - 1 && AGENT.test(tokens[plain]?.word ?? '') ? plain : i, to);
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

/** Endings of those who do: «редактор», «директорка», «эколог». A role before a name belongs to the mention. */
const AGENT = /(ка|ца|р|ст|ик|ік|лог|ец|нт|ач|ель|ня|ша)$/;

/** Endings that no subject has: «журналистам», «изданию», «решение» beside a verb. */
function isObject(word: string): boolean {
  return /(ам|ям|ому|ему|ыми|ими|ами|ями|ые|ние|нне|у|ю)$/.test(word);
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
export function phrase(tokens: readonly Token[], from: number, to: number): Range | null {
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
export function subjectBefore(tokens: readonly Token[], verb: number, floor: number): Range | null {
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

/** "Президент в интервью газете": where it was said is no part of who said it. */
function withoutOccasion(tokens: readonly Token[], from: number, to: number): Range {
  for (let i = from + 1; i < to - 1; i++) {
    const next = tokens[i + 1];
    if (
      (tokens[i]?.bits ?? 0) & is.PREPOSITION &&
      next &&
      (next.bits & is.SPEECH_NOUN || OCCASIONS.test(next.word))
    )
      return [from, i];
  }
  return [from, to];
}

const OCCASIONS =
  /^(эфир|ход|бесед|разговор|брифинг|пресс-конференц|встреч|врем|рамк|соцсет|твиттер|пост|ответ|гутар|размов|сустрэч|час|прамы|прямом)/;

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
  return i < to && tokens[to - 1]?.kind !== Kind.Comma ? withoutOccasion(tokens, i, to) : null;
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
export function opening(tokens: readonly Token[], s: number, to: number): Range | null {
  let i = s;
  while (i < to && ((tokens[i]?.bits ?? 0) & (is.ADVERB | is.CONJUNCTION) || tokens[i]?.kind === Kind.Number))
    i++;
  const first = tokens[i];
  if (!first || i >= to || first.kind === Kind.Quote || first.bits & (is.PREPOSITION | is.SUBORDINATE))
    return null;
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
    if (
      end > i &&
      !token.capital &&
      (isPast(token) ||
        (tokens[end - 1]?.capital && !((tokens[end - 1]?.bits ?? 0) & (is.TITLE | is.NAMING))))
    )
      break;
    end++;
    if (first.bits & is.PRONOUN) break;
  }
  return end > i ? [i, end] : null;
}

/** A past tense by its ending; some genitives look the same, and only shorten a phrase. */
function isPast(token: Token): boolean {
  return (
    token.kind === Kind.Word &&
    !(token.bits & is.TITLE) &&
    /.{3}(л|ла|ло|ли|лся|лась|лись|ў|лі|ўся|лася|ліся)$/.test(token.word)
  );
}
