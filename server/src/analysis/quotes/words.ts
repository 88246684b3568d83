import { APOSTROPHE, DIGIT, HYPHEN, LETTER, SPACE, classes, isUpper } from '../language/characters';
import { isAbbreviation } from '../language/sentences';
import { AUXILIARY, PRONOUN, RELATIVE, SUBORDINATE, type Lexicon } from './lexicon/flags';
import type { Segment } from './marks';

export const enum Kind {
  Word,
  Number,
  /** A marked segment, opaque: its words are not looked at. */
  Quote,
  /** (D-Wis.), [sic] */
  Bracket,
  Comma,
  Colon,
  /** — – ― or a hyphen with spaces */
  Dash,
  Semicolon,
  /** . ! ? … at the end of a sentence */
  Stop,
  Other,
}

export interface Token {
  kind: Kind;
  start: number;
  end: number;
  /** Lower case; empty for all but words. */
  word: string;
  /** Bits of lexicon/flags. */
  bits: number;
  capital: boolean;
  /** The word ends in 's or ’s or s’. */
  possessive: boolean;
  /** Index of the segment, -1 for other tokens. */
  segment: number;
}

/**
 * The words and marks of `[from, to)` with each segment as one token, so that rules read "quote, comma, subject,
 * verb". Linear.
 */
export function tokensOf(
  text: string,
  from: number,
  to: number,
  segments: readonly Segment[],
  lexicon: Lexicon,
): Token[] {
  const tokens: Token[] = [];
  let next = 0;
  let i = from;
  while (i < to) {
    const segment = segments[next];
    if (segment && i >= segment.open) {
      tokens.push({
        kind: Kind.Quote,
        start: segment.open,
        end: segment.close,
        word: '',
        bits: 0,
        capital: false,
        possessive: false,
        segment: next,
      });
      i = Math.max(segment.close, i + 1);
      next++;
      continue;
    }
    const unit = text.charCodeAt(i);
    const kind = classes[unit];
    if (kind === SPACE) {
      i++;
      continue;
    }
    const limit = segment ? Math.min(to, segment.open) : to;
    if (kind === LETTER || kind === DIGIT) {
      const token = wordAt(text, i, limit, lexicon);
      tokens.push(token);
      i = token.end;
      continue;
    }
    if (
      kind === APOSTROPHE &&
      i > from &&
      classes[text.charCodeAt(i - 1)] === LETTER &&
      classes[text.charCodeAt(i + 1)] === LETTER
    ) {
      let end = i + 1;
      while (end < limit && classes[text.charCodeAt(end)] === LETTER) end++;
      tokens.push({ ...mark(Kind.Word, i, end), word: text.slice(i, end), bits: AUXILIARY });
      i = end;
      continue;
    }
    if (unit === 0x28 || unit === 0x5b) {
      const end = bracketEnd(text, i, limit, unit === 0x28 ? 0x29 : 0x5d);
      if (end > 0) {
        tokens.push(mark(Kind.Bracket, i, end));
        i = end;
        continue;
      }
    }
    let end = i + 1;
    let what = Kind.Other;
    if (unit === 0x2c) what = Kind.Comma;
    else if (unit === 0x3a) what = Kind.Colon;
    else if (unit === 0x3b) what = Kind.Semicolon;
    else if (unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x2026) {
      what = Kind.Stop;
      while (
        end < limit &&
        (text.charCodeAt(end) === 0x2e || text.charCodeAt(end) === 0x21 || text.charCodeAt(end) === 0x3f)
      )
        end++;
    } else if (unit === 0x2014 || unit === 0x2013 || unit === 0x2015) what = Kind.Dash;
    else if (unit === 0x2d) {
      while (end < limit && text.charCodeAt(end) === 0x2d) end++;
      if (
        end - i > 1 ||
        classes[text.charCodeAt(i - 1)] === SPACE ||
        tokens[tokens.length - 1]?.kind === Kind.Quote
      )
        what = Kind.Dash;
    }
    tokens.push(mark(what, i, end));
    i = end;
  }
  return tokens;
}

function mark(kind: Kind, start: number, end: number): Token {
  return { kind, start, end, word: '', bits: 0, capital: false, possessive: false, segment: -1 };
}

function wordAt(text: string, start: number, limit: number, lexicon: Lexicon): Token {
  let i = start;
  let letters = false;
  while (i < limit) {
    const unit = text.charCodeAt(i);
    const kind = classes[unit];
    if (kind === LETTER) letters = true;
    else if (kind === APOSTROPHE || kind === HYPHEN) {
      const after = i + 1 < limit ? classes[text.charCodeAt(i + 1)] : SPACE;
      if (after !== LETTER && after !== DIGIT) break;
      // "he’d" is a pronoun and a verb: the mention is the pronoun alone.
      if (kind === APOSTROPHE && i - start < 6 && isContracted(text, start, i, lexicon)) break;
    } else if (unit === 0x2e) {
      const after = i + 1 < limit ? classes[text.charCodeAt(i + 1)] : SPACE;
      const joins =
        (after === LETTER && i - start === 1) || (after === DIGIT && !letters) || after === LETTER;
      if (!joins && !(letters && isAbbreviation(text, i) && !endsText(text, i, limit))) break;
    } else if (unit === 0x2c) {
      if (letters || i + 1 >= limit || classes[text.charCodeAt(i + 1)] !== DIGIT) break;
    } else if (kind !== DIGIT && unit !== 0x26 && unit !== 0xad) break;
    i++;
  }
  let end = i;
  // s’ at the end of a plural: a possessive, not a mark.
  const word = text.slice(start, end).toLowerCase();
  let possessive = word.endsWith('’s') || word.endsWith("'s");
  if (!possessive && word.endsWith('s') && end < limit) {
    const unit = text.charCodeAt(end);
    if (
      (unit === 0x2019 || unit === 0x27) &&
      end + 1 < limit &&
      classes[text.charCodeAt(end + 1)] === SPACE
    ) {
      possessive = true;
      end++;
    }
  }
  return {
    kind: letters ? Kind.Word : Kind.Number,
    start,
    end,
    word,
    bits: lexicon.get(word.endsWith('.') ? word.slice(0, -1) : word) ?? 0,
    capital: isUpper(text.charCodeAt(start)),
    possessive,
    segment: -1,
  };
}

const contracts = PRONOUN | SUBORDINATE | RELATIVE;

function isContracted(text: string, start: number, at: number, lexicon: Lexicon): boolean {
  const bits = lexicon.get(text.slice(start, at).toLowerCase()) ?? 0;
  return (bits & contracts) !== 0;
}

/** The stop of "Jr." or "D.C." ends the sentence too where the text ends, or a new sentence plainly begins. */
function endsText(text: string, dot: number, limit: number): boolean {
  let i = dot + 1;
  while (i < limit && classes[text.charCodeAt(i)] === SPACE) i++;
  return i >= limit;
}

/** A bracket is a party tag or an aside if it closes soon. */
const LONGEST_BRACKET = 200;

function bracketEnd(text: string, from: number, limit: number, closing: number): number {
  const end = Math.min(limit, from + LONGEST_BRACKET);
  for (let i = from + 1; i < end; i++) if (text.charCodeAt(i) === closing) return i + 1;
  return -1;
}
