import { APOSTROPHE, classes, HYPHEN, LETTER, SPACE } from '../language/characters';
import type { Language } from '../types';
import { ACCUSATIVE, ANY_CASE, DATIVE, GENITIVE, INSTRUMENTAL, LOCATIVE, type Cases } from './declension';
import { givenNames } from './given-names';
import { isRoleWord, roleIn, type Role } from './roles';

/** Appositions are short; looking no further keeps the cost of a name constant. */
const REACH = 90;

/** Up to `most` words that end right before `at`, in reading order, not across any mark. */
export function wordsBefore(text: string, at: number, most: number): string[] {
  const found: string[] = [];
  const limit = Math.max(0, at - REACH);
  let i = at;
  while (found.length < most) {
    let spaces = 0;
    while (i > limit && classes[text.charCodeAt(i - 1)] === SPACE && text.charCodeAt(i - 1) !== 0x0a) {
      i--;
      spaces++;
    }
    if (spaces === 0 && i !== at) break;
    const end = i;
    while (i > limit && inWord(text.charCodeAt(i - 1))) i--;
    if (i === end) break;
    found.unshift(text.slice(i, end));
  }
  return found;
}

/** Up to `most` words that start right after `at`, not across any mark. */
export function wordsAfter(text: string, at: number, most: number): string[] {
  const found: string[] = [];
  const limit = Math.min(text.length, at + REACH);
  let i = at;
  while (found.length < most && i < limit) {
    while (i < limit && classes[text.charCodeAt(i)] === SPACE && text.charCodeAt(i) !== 0x0a) i++;
    const start = i;
    while (i < limit && inWord(text.charCodeAt(i))) i++;
    if (i === start) break;
    found.push(text.slice(start, i));
  }
  return found;
}

function inWord(unit: number): boolean {
  const kind = classes[unit];
  return kind === LETTER || kind === APOSTROPHE || (kind === HYPHEN && unit < 0x2012);
}

const list = (words: string) => new Set(words.split(' '));

const NO_APPOSITION = list(
  'said says saying told tells asked and or but which as when while in at on with after before where because so who whose that to ' +
    'и или а но что как когда где чтобы который которая в на с по із і ці але што калі дзе каб які якая у з па',
);
const VERBAL = /(?:ed|ing|л|ла|лся|лась|ет|ит|ёт|ают|ют|ят|ў|ўся|лася|іць|ыць|ае|уе|ець)$/;
const BEING = list(
  'is was became remains serves works stays has является был была стал стала работает служит служыць з’яўляецца быў была стаў працуе',
);
const CONJUNCTIONS = list('и или а но что как когда і й або ці але што як калі ды');
const ARTICLES = list('the a an its our their his her my former then now retired');

/** The role right before a name: "coach Anna Berg", «мэр города Анна Берг», "the mayor of Northport, Anna Berg". */
export function roleBefore(
  text: string,
  start: number,
  language: Language,
  cases: Cases = ANY_CASE,
): Role | null {
  const words = wordsBefore(text, beforeTitle(text, start), 7);
  if (language === 'ru' || language === 'be') return roleIn(ownWords(words, language), language, cases);
  const last = words.at(-1);
  if (last !== undefined) return isRoleWord(last, language) ? roleIn(words.slice(-4), language) : null;
  const comma = text.charCodeAt(start - 1) === 0x20 && text.charCodeAt(start - 2) === 0x2c ? start - 2 : -1;
  if (comma === -1) return null;
  const clause = wordsBefore(text, comma, 8);
  const from = clause.findIndex((word) => ARTICLES.has(word.toLowerCase()) || /['’]s$/.test(word));
  return from === -1 ? null : roleIn(clause.slice(from + 1), language);
}

/** «Директор завода «Луч» Анна Берг»: where the words before the name of the works end. */
function beforeTitle(text: string, start: number): number {
  const title = /\s[«"“„][^«»"“”„\n]{1,50}[»"”“]\s$/.exec(text.slice(Math.max(0, start - 56), start));
  return title ? start - title[0].length : start;
}

/** Words that may belong to a name's role: what stands before "and" or another name belongs to somebody else. */
function ownWords(words: readonly string[], language: Language): readonly string[] {
  const end = words.findLastIndex((word) => CONJUNCTIONS.has(word) || givenNames(word, language).length > 0);
  return words.slice(end + 1);
}

/** The role right after a name: ", the mayor of Northport,", "is a retired doctor", «— главный инженер завода». */
export function roleAfter(
  text: string,
  end: number,
  language: Language,
  cases: Cases = ANY_CASE,
): Role | null {
  const mark = /^(?:\s?,\s|\s[—–-]\s|\s?\(|\s)/.exec(text.slice(end, end + 4))?.[0];
  if (mark === undefined) return null;
  let words = wordsAfter(text, end + mark.length, 9);
  let first = words[0]?.toLowerCase();
  if (first === undefined) return null;
  const slavic = language === 'ru' || language === 'be';
  if (/^\s$/.test(mark)) {
    if (!BEING.has(first)) return null;
    words = words.slice(words[1] === 'as' ? 2 : 1);
    first = words[0]?.toLowerCase() ?? '';
    // «работает инженером», «стала директором» put the role in the instrumental.
    if (slavic) return roleIn(words.slice(0, 3), language, INSTRUMENTAL);
    return ARTICLES.has(first) || isRoleWord(first, language) ? roleIn(words, language) : null;
  }
  if (NO_APPOSITION.has(first)) return null;
  if (slavic)
    return VERBAL.test(first) && !isRoleWord(first, language)
      ? null
      : roleIn(words.slice(0, 3), language, cases);
  if (VERBAL.test(first) && !ARTICLES.has(first) && !isRoleWord(first, language)) return null;
  return roleIn(words, language);
}

/**
 * Words right before a name and in the apposition after it. They name trades that no list holds ("the prompter"): such a
 * word alone, later in the text, means the person whom it described.
 */
export function descriptiveWords(text: string, start: number, end: number): string[] {
  const apposition = /^,\s|^\s[—–]\s/.exec(text.slice(end, end + 3))?.[0];
  const after = apposition === undefined ? [] : wordsAfter(text, end + apposition.length, 5);
  return [...wordsBefore(text, start, 6), ...after]
    .map((word) => word.toLowerCase())
    .filter((word) => word.length > 3 && !NO_APPOSITION.has(word) && !ARTICLES.has(word));
}

const GOVERNMENT: ReadonlyMap<string, Cases> = new Map(
  (
    [
      [
        GENITIVE,
        'словам мнению оценке данным версии просьбе словах слоў словы слова думку меркаванню меркаванні ацэнцы',
      ],
      [
        GENITIVE,
        'от у из без для до после около против вокруг кроме возле среди ад без для пасля каля супраць акрамя паводле',
      ],
      [GENITIVE | INSTRUMENTAL, 'с со з са'],
      [DATIVE, 'к ко благодаря согласно вопреки дзякуючы'],
      [INSTRUMENTAL, 'над под перед между пад перад паміж'],
      [LOCATIVE, 'о об при аб пры'],
      [ACCUSATIVE, 'про через пра праз'],
    ] as const
  ).flatMap(([cases, words]) => words.split(' ').map((word) => [word, cases] as const)),
);

/** The cases that the word before a name, or before its role, asks for; null if it asks for none. */
export function governedCases(text: string, start: number, language: Language): Cases | null {
  const words = wordsBefore(text, beforeTitle(text, start), 5).map((word) => word.toLowerCase());
  const direct = GOVERNMENT.get(words.at(-1) ?? '');
  if (direct !== undefined) return direct;
  const role = words.findIndex((word) => isRoleWord(word, language));
  return role > 0 ? (GOVERNMENT.get(words[role - 1] ?? '') ?? null) : null;
}
