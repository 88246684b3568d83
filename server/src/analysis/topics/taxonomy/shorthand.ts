import type { Term, TopicDefinition } from '../../types';

/** A vocabulary as its editors read it: terms by how much one of them says, parted by commas. */
export interface WordLists {
  /** Says it outright: one or two of these make the topic. */
  strong?: string;
  /** Usual in such texts, and seldom in others. */
  plain?: string;
  /** Common elsewhere too; counts beside other terms, never alone. */
  weak?: string;
  /** What these cover is no evidence. */
  against?: string;
  /** Terms that need more than a weight. */
  special?: Term[];
}

export const STRONG = 1;
export const PLAIN = 0.6;
export const WEAK = 0.3;

type Entry = Omit<TopicDefinition, 'vocabulary' | 'names' | 'name'> & {
  names: { en: string; ru: string; be: string };
  en: WordLists;
  ru: WordLists;
  be: WordLists;
};

/** Writes an entry of the shipped taxonomy out in full. */
export function topic({ names, en, ru, be, ...rest }: Entry): TopicDefinition {
  return {
    ...rest,
    name: names.en,
    names,
    vocabulary: { en: terms(en), ru: terms(ru), be: terms(be) },
  };
}

function terms(lists: WordLists): Term[] {
  return [
    ...split(lists.strong).map((term) => plain(term, STRONG)),
    ...split(lists.plain).map((term) => plain(term, PLAIN)),
    ...split(lists.weak).map((term) => plain(term, WEAK)),
    ...split(lists.against).map((term) => ({ term, against: true })),
    ...(lists.special ?? []),
  ];
}

/** A term of capitals alone is an acronym: "OPEC" is one, "opec" could be anything. */
function plain(term: string, weight: number): Term {
  return /^[\p{Lu}\p{Nd}]{2,}$/u.test(term) ? { term, weight, exactCase: true } : { term, weight };
}

function split(list = ''): string[] {
  return list
    .split(',')
    .map((term) => term.replace(/\s+/g, ' ').trim())
    .filter((term) => term !== '');
}
