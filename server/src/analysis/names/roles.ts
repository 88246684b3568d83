import type { Language } from '../types';
import { ANY_CASE, formsOf, type Cases, type Gender } from './declension';
import * as words from './role-words';

/** What somebody is, as far as two mentions of it can be compared. */
export interface Role {
  /** The same for all words of one office: "actress" and "actor". */
  head: string;
  gender: Gender | null;
  /** "deputy", "prime": a rank that makes it another office. */
  rank: string;
  /** The rest of the phrase, lower case, to tell two ministers apart. */
  details: string[];
  cases: Cases;
  /** "the expert", «собеседник»: says only that somebody spoke. */
  generic: boolean;
}

interface RoleWord {
  head: string;
  gender: Gender | null;
  cases: Cases;
  generic: boolean;
}

const RANKS = new Set(
  (
    'deputy vice prime assistant acting former ex foreign finance defence defense interior health education state ' +
    'первый бывший экс исполняющий былы першы'
  ).split(' '),
);
const SKIPPED = new Set(
  'the a an of at for in on and his her their its our this that same late new old'.split(' '),
);

const lexicons = new Map<string, Map<string, RoleWord>>();

function lexicon(language: Language): Map<string, RoleWord> {
  const key = language === 'ru' || language === 'be' ? language : 'en';
  let found = lexicons.get(key);
  if (!found) lexicons.set(key, (found = compile(key)));
  return found;
}

function compile(language: 'en' | 'ru' | 'be'): Map<string, RoleWord> {
  const [entries, generic] = {
    en: [words.ENGLISH_ROLES, words.ENGLISH_GENERIC] as const,
    ru: [words.RUSSIAN_ROLES, words.RUSSIAN_GENERIC] as const,
    be: [words.BELARUSIAN_ROLES, words.BELARUSIAN_GENERIC] as const,
  }[language];
  const result = new Map<string, RoleWord>();
  const add = (word: string, head: string, isGeneric: boolean) => {
    const gender = word.startsWith('+') ? 'f' : word.startsWith('=') ? 'm' : null;
    const bare = word.replace(/^[+=]/, '');
    const known = (form: string, cases: Cases) => {
      const before = result.get(form);
      if (before && before.head !== head) return;
      result.set(form, { head, gender, cases: (before?.cases ?? 0) | cases, generic: isGeneric });
    };
    if (language === 'en') return known(bare, ANY_CASE);
    const feminine = gender === 'f' || /(?:[ая]|дочь|мать)$/.test(bare);
    for (const [form, cases] of formsOf(bare, feminine ? 'f' : 'm', language, 'noun')) known(form, cases);
  };
  for (const synonyms of entries) {
    const head = (synonyms[0] ?? '').replace(/^[+=]/, '');
    for (const word of synonyms) add(word, head, false);
  }
  for (const word of generic) add(word, word, true);
  return result;
}

/** A word as the role lists are written: lower case, one apostrophe, no full stop, and у where a vowel before made it ў. */
export function roleKey(word: string): string {
  return word.toLowerCase().replace(/[’ʼ]/g, "'").replace(/\.$/, '').replace(/^ў/, 'у');
}

/** True when a word alone may name somebody's office or trade. */
export function isRoleWord(word: string, language: Language): boolean {
  return lexicon(language).has(roleKey(word));
}

/**
 * The role that a phrase names ("the country's deputy foreign minister", «глава региона»), or null.
 *
 * English puts the head before "of" or last; Slavic languages put it first: «заместитель директора» is no director.
 *
 * @param cases what the phrase's first role word must be able to stand in.
 */
export function roleIn(phrase: readonly string[], language: Language, cases: Cases = ANY_CASE): Role | null {
  const list = lexicon(language);
  const keys = phrase.map(roleKey);
  const stop = keys.findIndex(
    (key, i) => i > 0 && (key === 'of' || key === 'at' || key === 'for' || key === 'who'),
  );
  const reach = stop === -1 ? keys.length : stop;
  let at = -1;
  for (let i = 0; i < reach; i++) {
    const word = list.get(keys[i] ?? '');
    if (!word || !(word.cases & cases)) continue;
    at = i;
    if (language === 'ru' || language === 'be') break;
  }
  const word = list.get(keys[at] ?? '');
  if (at === -1 || !word) return null;
  const details = keys.filter((key, i) => i !== at && !SKIPPED.has(key));
  return {
    head: stateHead(word.head, details),
    gender: word.gender,
    rank: details.filter((key) => RANKS.has(key)).join(' '),
    details,
    cases: word.cases,
    generic: word.generic,
  };
}

/** "Head of state" is the president, "prime minister" the premier, in each language. */
function stateHead(head: string, details: readonly string[]): string {
  const says = (...forms: string[]) => details.some((detail) => forms.includes(detail));
  if (head === 'minister' && says('prime')) return 'premier';
  if (head === 'president' && says('vice')) return 'vice-president';
  if (head === 'chief' && says('state')) return 'president';
  if (head === 'глава' && says('государства')) return 'президент';
  if (head === 'глава' && says('правительства')) return 'премьер';
  if (head === 'кіраўнік' && says('дзяржавы')) return 'прэзідэнт';
  if (head === 'кіраўнік' && says('урада', 'ураду')) return "прэм'ер";
  return head;
}

/** True when two phrases may speak of one person. */
export function sameRole(a: Role, b: Role): boolean {
  if (a.head !== b.head) return false;
  if (a.gender && b.gender && a.gender !== b.gender) return false;
  return a.rank === b.rank || !a.rank || !b.rank;
}
