import { DIGIT, LETTER, SPACE, classes, isUpper } from '../language/characters';
import type { Segment } from './marks';

/** What the words inside the marks look like, before anybody asks who said them. */
export interface Shape {
  words: number;
  /** Every longer word has a capital: a title, a name. */
  titleCase: boolean;
  /** Starts with a capital letter (or a digit). */
  capital: boolean;
  /** The last character of the words, behind nested closing marks; its code unit. */
  last: number;
  /** Ends like a sentence: . ! ? … */
  stopped: boolean;
  /** A full stop or the like inside: more than one sentence. */
  sentences: boolean;
}

/** Counting further tells nothing new about a quotation. */
const ENOUGH = 60;

export function shapeOf(text: string, { start, end }: Segment): Shape {
  let words = 0;
  let titled = true;
  let sentences = false;
  let first = -1;
  for (let i = start; i < end && words < ENOUGH; i++) {
    const kind = classes[text.charCodeAt(i)];
    if (kind !== LETTER && kind !== DIGIT) {
      const unit = text.charCodeAt(i);
      if (
        (unit === 0x2e || unit === 0x21 || unit === 0x3f) &&
        words > 2 &&
        classes[text.charCodeAt(i + 1)] === SPACE
      )
        sentences = true;
      continue;
    }
    if (first < 0) first = i;
    const from = i;
    while (i < end && isWordUnit(text, i)) i++;
    words++;
    const letter = text.charCodeAt(from);
    if (classes[letter] === LETTER && !isUpper(letter) && (i - from > 3 || words === 1)) titled = false;
  }
  let at = end - 1;
  while (at > start && isCloser(text.charCodeAt(at))) at--;
  const last = text.charCodeAt(at);
  return {
    words,
    titleCase: titled,
    capital: first >= 0 && (isUpper(text.charCodeAt(first)) || classes[text.charCodeAt(first)] === DIGIT),
    last,
    stopped: isStop(last),
    sentences,
  };
}

function isWordUnit(text: string, i: number): boolean {
  const unit = text.charCodeAt(i);
  const kind = classes[unit];
  if (kind === LETTER || kind === DIGIT) return true;
  return (unit === 0x27 || unit === 0x2019 || unit === 0x2d) && classes[text.charCodeAt(i + 1)] === LETTER;
}

export function isStop(unit: number): boolean {
  return unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x2026;
}

function isCloser(unit: number): boolean {
  return (
    unit === 0x22 ||
    unit === 0x27 ||
    unit === 0xbb ||
    (unit >= 0x2018 && unit <= 0x201f) ||
    classes[unit] === SPACE
  );
}
