/** What a word can be; one bit each, since many words are several things ("state" names and says). */
export const CUE = 1 << 0; // reports speech, finite: said, tells
export const CUE_ING = 1 << 1; // saying, сказав, говоря
export const LOOSE = 1 << 2; // may report speech, around a fragment: praised, wants
export const LOOSE_ING = 1 << 3;
export const AUXILIARY = 1 << 4;
export const ADVERB = 1 << 5;
export const DETERMINER = 1 << 6;
export const PRONOUN = 1 << 7; // subject pronouns
export const PREPOSITION = 1 << 8;
export const CONJUNCTION = 1 << 9;
export const SUBORDINATE = 1 << 10; // that, because, when, что
export const RELATIVE = 1 << 11; // who, which, который
export const TIME = 1 << 12;
export const NAMING = 1 << 13; // film, law, ship: what stands in marks after it is its name
export const SO_CALLED = 1 << 14;
export const SPEECH_NOUN = 1 << 15; // statement, comment, слова
export const TITLE = 1 << 16;
export const OTHER_VERB = 1 << 17; // finite verbs that report nothing: ends a noun phrase
export const SOURCE = 1 << 18; // according, per, по словам (first word)
export const THAT = 1 << 19; // that, что, што
export const NOUN_TOO = 1 << 20; // also a noun: a cue only behind a subject of its own
export const CUE_NEAR = 1 << 21; // reports speech only right beside it: began, shot back, thinks
export const IMPERSONAL = 1 << 22; // говорится, адзначана: a document speaks

export type Lexicon = ReadonlyMap<string, number>;

/** Builds a lexicon out of word lists; a word in several lists has all their bits. */
export function lexicon(lists: readonly (readonly [bits: number, words: string])[]): Map<string, number> {
  const map = new Map<string, number>();
  for (const [bits, words] of lists) {
    for (const word of words.split(' ')) map.set(word, (map.get(word) ?? 0) | bits);
  }
  return map;
}
