import type { Language } from '../../types';
import { fold } from '../../language/characters';
import { belarusian } from './belarusian';
import { UNCHANGED, type Stem } from './endings';
import { englishNoun, englishVerb } from './english';
import { russian } from './russian';

export type { Stem } from './endings';

/**
 * The forms under which a text may print a vocabulary's word.
 *
 * @param written one word of a term, as written; a final `*` stands for any ending
 * @param language of the term; a language without rules of its own matches the word as written
 * @param verb true where the term writes "to" before it (English only; Slavic infinitives are known by their ending)
 */
export function stemsOf(written: string, language: Language, verb: boolean): Stem[] {
  const word = fold(written);
  if (word.endsWith('*')) return [{ stem: word.slice(0, -1), endings: null }];
  // Cyrillic acronyms do not inflect; English ones do ("NGOs").
  if (/^\p{Nd}/u.test(word) || (language !== 'en' && /^\p{Lu}{2,}$/u.test(written)))
    return [{ stem: word, endings: UNCHANGED }];
  switch (language) {
    case 'en':
      return [verb ? englishVerb(word) : englishNoun(word)];
    case 'ru':
      return russian(word);
    case 'be':
      return belarusian(word);
    default:
      return [{ stem: word, endings: UNCHANGED }];
  }
}
