import { endings, type Stem } from './endings';

const NOUN = endings("0 s 's");
const SIBILANT = endings("0 es 's");
const Y = endings("y ies y's ies'");
const F = endings("f fs ves f's");
const FE = endings("fe fes ves fe's");
const MAN = endings("an en an's en's");
const IS = endings("is es is's");

const VERB = endings('0 s ed ing');
const VERB_ES = endings('0 es ed ing');
const VERB_E = endings('e es ed ing');
const VERB_Y = endings('y ies ied ying');
/** The doubled consonant is part of the ending: "ship" + "ping". */
const doubled = new Map(
  [...'bdgklmnprtvz'].map((letter) => [letter, endings(`0 s ed ing ${letter}ed ${letter}ing`)]),
);

/** A noun with its plural and possessive. Adjectives pass too: "nuclears" is no word, so the rule costs nothing. */
export function englishNoun(word: string): Stem {
  const cut = (letters: number, list: readonly string[]): Stem => ({
    stem: word.slice(0, -letters),
    endings: list,
  });
  if (/[^aeiou]y$/.test(word)) return cut(1, Y);
  if (/[^f]fe$/.test(word)) return cut(2, FE);
  if (/[^f]f$/.test(word)) return cut(1, F);
  if (word.length > 3 && word.endsWith('man')) return cut(2, MAN);
  if (word.length > 4 && word.endsWith('sis')) return cut(2, IS);
  if (/(?:s|x|z|ch|sh)$/.test(word)) return { stem: word, endings: SIBILANT };
  if (word.endsWith('o')) return { stem: word, endings: endings("0 s es 's") };
  return { stem: word, endings: NOUN };
}

/** A verb, which a vocabulary marks by "to": "to export" also finds exports, exported and exporting. */
export function englishVerb(word: string): Stem {
  if (word.endsWith('e')) return { stem: word.slice(0, -1), endings: VERB_E };
  if (/[^aeiou]y$/.test(word)) return { stem: word.slice(0, -1), endings: VERB_Y };
  if (/(?:s|x|z|ch|sh|o)$/.test(word)) return { stem: word, endings: VERB_ES };
  const last = word.at(-1) ?? '';
  const list = /[^aeiou][aeiou][^aeiouwxy]$/.test(word) ? doubled.get(last) : undefined;
  return { stem: word, endings: list ?? VERB };
}
