import { fold } from '../language/characters';
import { finish, type Steps } from '../steps';
import type { Language, Term, TopicDefinition } from '../types';
import { stemsOf } from './inflection';
import type { Matcher } from './matcher';
import { MatcherBuilder, termWords } from './patterns';
import { fromTop } from './tree';

/** One term of one topic, ready to be looked up by the pattern that the matcher reports. */
export interface CompiledTerm {
  /** Index into the taxonomy's topics. */
  topic: number;
  /** As its editor wrote it. */
  text: string;
  weight: number;
  /** How many words: a phrase says more than a word. */
  words: number;
  against: boolean;
  /** Written in small letters: where the text has a capital it may be part of a name. */
  common: boolean;
  /** Short capitals ("IT", "WHO"): they prove nothing in a headline that is all capitals. */
  acronym: boolean;
  /** Patterns of which one must stand in the same sentence, or none may. */
  requires: readonly number[] | null;
  forbids: readonly number[] | null;
}

export interface Vocabulary {
  matcher: Matcher;
  /** By pattern. */
  terms: readonly (readonly CompiledTerm[])[];
  /** By pattern: 1 where some term requires or forbids it. */
  context: Uint8Array;
}

export interface CompiledTaxonomy {
  readonly topics: readonly TopicDefinition[];
  /** By topic: the index of its nearest enabled ancestor, or -1. */
  readonly parents: readonly number[];
  /** The compiled words of a language, built when a text in it first comes by. */
  vocabulary(language: Language): Vocabulary;
  /** The same with pauses: thousands of words take longer to build than others should wait. */
  vocabularyInSteps(language: Language): Steps<Vocabulary>;
}

/** So many terms are built between two pauses: some milliseconds. */
const TERMS = 250;

/**
 * Prepares topics for tagging. Disabled topics are left out; a parent that is unknown, or that leads back to its own
 * child, counts as none. Languages compile on first use: an English newsroom never pays for Belarusian.
 */
export function compileTaxonomy(topics: readonly TopicDefinition[]): CompiledTaxonomy {
  const enabled = topics.filter((topic) => topic.enabled !== false);
  const parents = parentIndexes(topics, enabled);
  const compiled = new Map<Language, Vocabulary>();
  function* vocabularyInSteps(language: Language): Steps<Vocabulary> {
    let vocabulary = compiled.get(language);
    if (!vocabulary) compiled.set(language, (vocabulary = yield* compileLanguage(enabled, language)));
    return vocabulary;
  }
  return {
    topics: enabled,
    parents,
    vocabulary: (language) => finish(vocabularyInSteps(language)),
    vocabularyInSteps,
  };
}

function parentIndexes(all: readonly TopicDefinition[], enabled: readonly TopicDefinition[]): number[] {
  const parents = new Map(all.map(({ slug, parent }) => [slug, parent] as const));
  const indexes = new Map(enabled.map((topic, index) => [topic.slug, index]));
  // The nearest that is enabled, at or above each topic; null for what leads into a ring.
  const nearest = fromTop<number | null>(
    parents,
    (slug, above = -1) => (above === null ? null : (indexes.get(slug) ?? above)),
    null,
  );
  return enabled.map(({ parent }) => (parent ? nearest.get(parent) : null) ?? -1);
}

function* compileLanguage(topics: readonly TopicDefinition[], language: Language): Steps<Vocabulary> {
  const builder = new MatcherBuilder();
  const words = new Map<string, number>();
  const terms: CompiledTerm[][] = [];
  const contexts: number[] = [];
  let built = 0;

  const wordOf = (raw: string, own: Language, verb: boolean, exact: boolean): number => {
    const key = `${own} ${verb ? 'v' : ''}${exact ? `=${raw}` : fold(raw)}`;
    let word = words.get(key);
    if (word === undefined) {
      words.set(key, (word = builder.addWord(stemsOf(raw, own, verb), exact ? raw : null)));
    }
    return word;
  };
  const patternOf = (
    text: string,
    own: Language,
    exact: boolean,
  ): { pattern: number; words: number } | null => {
    const parts = termWords(text);
    const verb = own === 'en' && parts.length > 1 && parts[0] === 'to';
    if (verb) parts.shift();
    if (parts.length === 0) return null;
    const pattern = builder.addPattern(parts.map((part, i) => wordOf(part, own, verb && i === 0, exact)));
    return { pattern, words: parts.length };
  };
  const contextOf = (texts: string[] | undefined, own: Language): number[] | null => {
    if (!texts || texts.length === 0) return null;
    const patterns = texts.flatMap((text) => patternOf(text, own, false)?.pattern ?? []);
    contexts.push(...patterns);
    return patterns;
  };

  for (const [index, topic] of topics.entries()) {
    for (const [own, list] of Object.entries(topic.vocabulary)) {
      for (const term of list) {
        if (own !== language && !isAcronym(term)) continue;
        const known = patternOf(term.term, own, term.exactCase === true);
        if (known === null) continue;
        if (++built % TERMS === 0) yield;
        (terms[known.pattern] ??= []).push({
          topic: index,
          text: term.term,
          weight: term.weight ?? 1,
          words: known.words,
          against: term.against === true,
          common: !term.exactCase && !/\p{Lu}/u.test(term.term),
          acronym: isAcronym(term) && term.term.length <= 4,
          requires: contextOf(term.requires, own),
          forbids: contextOf(term.forbids, own),
        });
      }
    }
  }

  const context = new Uint8Array(Math.max(terms.length, ...contexts.map((pattern) => pattern + 1)));
  for (const pattern of contexts) context[pattern] = 1;
  return { matcher: yield* builder.build(), terms, context };
}

/** "OPEC" and «МАГАТЭ» mean the same in a text of any language; a word in small letters may not. */
function isAcronym(term: Term): boolean {
  return term.exactCase === true && /^[\p{Lu}\p{Nd}]{2,}$/u.test(term.term);
}
