import type { Term, TopicDefinition } from '../../../server/src/analysis/types';

export type Words = TopicDefinition['vocabulary'];

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isTerm = (value: unknown): value is Term => isObject(value) && typeof value.term === 'string';

/**
 * The words of a stored vocabulary, which a JSON field holds as an object or as its text. Null for what is none: an
 * editor of words must not silently drop what somebody stored there.
 */
export const wordsFrom = (value: unknown): Words | null => {
  let stored = value;
  if (typeof stored === 'string') {
    try {
      stored = JSON.parse(stored) as unknown;
    } catch {
      return null;
    }
  }
  if (stored === null || stored === undefined) return {};
  if (!isObject(stored)) return null;
  const lists = Object.values(stored);
  return lists.every((list) => Array.isArray(list) && list.every(isTerm)) ? (stored as Words) : null;
};

/** Words and phrases as somebody types or pastes them: one a line, or parted by commas or semicolons. */
export const typedTerms = (typed: string): string[] => [
  ...new Set(
    typed
      .split(/[\n,;]+/)
      .map((term) => term.trim().replace(/\s+/g, ' '))
      .filter(Boolean),
  ),
];

/** The terms that contain one of the words, each with its place in the list; all where no word is given. */
export const termsWith = (
  terms: readonly Term[],
  words: readonly string[],
): { term: Term; index: number }[] => {
  const wanted = words.map((word) => word.toLocaleLowerCase());
  const has = ({ term }: Term): boolean => wanted.some((word) => term.toLocaleLowerCase().includes(word));
  return terms.map((term, index) => ({ term, index })).filter(({ term }) => !wanted.length || has(term));
};

const same = (a: string, b: string): boolean => a.toLocaleLowerCase() === b.toLocaleLowerCase();

/** The words with more of one language at their end; those that stand there already are not doubled. */
export const withTerms = (words: Words, language: string, terms: readonly string[]): Words => {
  const list = words[language] ?? [];
  const added = terms.filter((term) => !list.some((known) => same(known.term, term)));
  return added.length ? { ...words, [language]: [...list, ...added.map((term) => ({ term }))] } : words;
};

export const withTerm = (words: Words, language: string, index: number, term: Term): Words => ({
  ...words,
  [language]: (words[language] ?? []).map((known, at) => (at === index ? term : known)),
});

export const withoutTerm = (words: Words, language: string, index: number): Words => {
  const list = (words[language] ?? []).filter((_, at) => at !== index);
  const { [language]: _, ...others } = words;
  return list.length ? { ...words, [language]: list } : others;
};

/** A term with one of its settings changed; what is as it would be anyway is left out, as the file formats do. */
export const termWith = (term: Term, change: Partial<Term>): Term => {
  const { term: text, weight, exactCase, against, requires, forbids } = { ...term, ...change };
  return {
    term: text,
    ...(weight !== undefined && weight !== 1 && { weight }),
    ...(exactCase && { exactCase }),
    ...(requires?.length && { requires }),
    ...(forbids?.length && { forbids }),
    ...(against && { against }),
  };
};
