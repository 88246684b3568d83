import type { Language } from '../types';
import { ANY_CASE, formsOf, type Cases, type Gender } from './declension';
import * as lists from './given';

export interface GivenName {
  nominative: string;
  gender: Gender;
  cases: Cases;
}

const NONE: readonly GivenName[] = [];

const tables = new Map<string, Map<string, GivenName[]>>();

/** Readings of a word as a given name: «Александра» is a woman, or Alexander in the genitive. Empty for other words. */
export function givenNames(word: string, language: Language): readonly GivenName[] {
  const key = isCyrillic(word) ? (language === 'be' ? 'be' : 'ru') : 'latin';
  let table = tables.get(key);
  if (!table) tables.set(key, (table = compile(key)));
  return table.get(nameCase(word).replace(/^Ў/, 'У')) ?? NONE;
}

function compile(key: 'latin' | 'ru' | 'be'): Map<string, GivenName[]> {
  const table = new Map<string, GivenName[]>();
  const add = (names: readonly string[], gender: Gender) => {
    for (const nominative of new Set(names)) {
      const forms =
        key === 'latin' ? [[nominative, ANY_CASE] as const] : formsOf(nominative, gender, key, 'noun');
      for (const [form, cases] of forms) {
        const name = { nominative, gender, cases };
        const known = table.get(form);
        if (known) known.push(name);
        else table.set(form, [name]);
      }
    }
  };
  if (key === 'latin') {
    add(lists.LATIN_MEN, 'm');
    add(lists.LATIN_WOMEN, 'f');
  } else {
    add(key === 'ru' ? lists.RUSSIAN_MEN : lists.BELARUSIAN_MEN, 'm');
    add(key === 'ru' ? lists.RUSSIAN_WOMEN : lists.BELARUSIAN_WOMEN, 'f');
  }
  return table;
}

export function isCyrillic(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 0x400 && code < 0x530;
}

/** "ANNA" and "ANNA-MARIA" as names are written; other words as they are, with one apostrophe. */
export function nameCase(word: string): string {
  if (isCapitalised(word)) return word;
  const plain = word.replace(/[’ʼ]/g, "'");
  if (plain.length < 3 || plain.includes('.') || plain !== plain.toUpperCase()) return plain;
  return plain
    .toLowerCase()
    .replace(/(^|[-'])(\p{L})/gu, (_, mark: string, letter: string) =>
      mark === "'" ? mark + letter : mark + letter.toUpperCase(),
    );
}

/** A capital, then a small letter, and no apostrophe: nothing to change. */
function isCapitalised(word: string): boolean {
  const second = word.charCodeAt(1);
  const small = (second >= 0x61 && second <= 0x7a) || (second >= 0x430 && second <= 0x45f);
  return small && !word.includes('’') && !word.includes('ʼ');
}
