import type { Language } from '../types';
import type { Attribution } from './attribution/attribution';
import { cueBefore } from './attribution/before';
import { attributeEnglish } from './attribution/english';
import { attributeSlavic, introduceSlavic } from './attribution/slavic';
import { belarusian } from './lexicon/belarusian';
import { english } from './lexicon/english';
import type { Lexicon } from './lexicon/flags';
import { russian } from './lexicon/russian';
import type { Shape } from './shape';
import { isSpeech, isSpeechAmongNames, isSpeechByShape, type Candidate } from './speech';
import type { Token } from './words';

/** What a language brings: its words, its grammar of attribution, how readily it puts names in marks. */
export interface Grammar {
  lexicon: Lexicon;
  /** Who said the quote at token `q`, by the words of its own sentence, which begins at token `s`. */
  attribute(tokens: readonly Token[], q: number, s: number, shape: Shape): Attribution | null;
  /** Who is introduced before token `q` ("The Gazette reports:"). */
  introduce(tokens: readonly Token[], q: number, s: number): Attribution | null;
  /**
   * Names of works, firms and ships stand in the same marks as speech where a language writes them so: in Russian
   * news 21 % of marked segments are speech, in English 94 %.
   */
  isSpeech(candidate: Candidate): boolean;
}

const introduceEnglish: Grammar['introduce'] = (tokens, q, s) => cueBefore(tokens, q, s, true);

const ENGLISH: Grammar = {
  lexicon: english,
  attribute: attributeEnglish,
  introduce: introduceEnglish,
  isSpeech,
};
const RUSSIAN: Grammar = {
  lexicon: russian,
  attribute: attributeSlavic,
  introduce: introduceSlavic,
  isSpeech: isSpeechAmongNames,
};
const BELARUSIAN: Grammar = { ...RUSSIAN, lexicon: belarusian };
/** Any other language: the marks, dashes and colons still tell something. */
const OTHER: Grammar = {
  lexicon: new Map(),
  attribute: () => null,
  introduce: () => null,
  isSpeech: isSpeechByShape,
};

export function grammarOf(language: Language): Grammar {
  if (language === 'en') return ENGLISH;
  if (language === 'ru') return RUSSIAN;
  return language === 'be' ? BELARUSIAN : OTHER;
}
