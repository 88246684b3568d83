import { DIGIT, LETTER, SPACE, classes } from '../language/characters';
import type { Language } from '../types';

/** Which marks a document quotes with, where the characters alone leave it open. */
export interface MarkStyle {
  /** »…« as in German print, instead of «…». */
  inward: boolean;
  /** „…“: the mark “ closes. */
  low: boolean;
  /** ‘…’ or '…' are the outer marks (British print); otherwise they only nest, or mark headlines. */
  single: boolean;
  /** ``…'' of typed text: without ``, two apostrophes are the italics of a wiki, mostly around a title. */
  typed: boolean;
}

const LANGUAGES_WITH_LOW_MARKS = new Set(['de', 'cs', 'sk', 'sl', 'lt', 'bg', 'be', 'ru', 'uk', 'is', 'et']);

/**
 * Chooses by the language first and by the document's own majority where it has one: each mark votes by the white
 * space and words beside it. One pass over the text.
 */
export function markStyle(text: string, language: Language): MarkStyle {
  let outward = 0;
  let inward = 0;
  let low = 0;
  let high = 0;
  let double = 0;
  let single = 0;
  let typed = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0x22) double++;
    else if (unit === 0x27) {
      if (text.charCodeAt(i + 1) === 0x27) i++;
      else if (opens(text, i)) single++;
    } else if (unit === 0x60) {
      if (text.charCodeAt(i + 1) === 0x60) typed = true;
    } else if (unit === 0xab || unit === 0xbb) {
      double++;
      // French print has a space on both sides: no vote.
      if (opens(text, i) && !closes(text, i)) outward += unit === 0xab ? 1 : 0;
      else if (closes(text, i)) inward += unit === 0xab ? 1 : 0;
    } else if (unit >= 0x2018 && unit <= 0x201f) {
      if (unit === 0x2018 || unit === 0x201a) {
        if (opens(text, i)) single++;
      } else if (unit === 0x201c) {
        double++;
        if (opens(text, i)) high++;
        else low++;
      } else if (unit === 0x201e) {
        double++;
        low++;
      }
    }
  }
  return {
    inward: inward > outward,
    low: low === high ? LANGUAGES_WITH_LOW_MARKS.has(language) : low > high,
    single: single > 1 && single > double,
    typed,
  };
}

/** True where the neighbours say that a quotation begins at `at`: nothing or an opening before, a word after. */
export function opens(text: string, at: number, width = 1): boolean {
  const before = at === 0 ? 0x20 : text.charCodeAt(at - 1);
  const after = at + width >= text.length ? 0x20 : text.charCodeAt(at + width);
  if (classes[after] === SPACE) return false;
  const kind = classes[before];
  if (kind === SPACE || isOpening(before)) return true;
  return (before === 0x2014 || before === 0x2013) && (classes[after] === LETTER || classes[after] === DIGIT);
}

/** True where the neighbours say that a quotation ends at `at`: a word or a stop before, none after. */
export function closes(text: string, at: number, width = 1): boolean {
  if (at === 0 || classes[text.charCodeAt(at - 1)] === SPACE) return false;
  const after = at + width >= text.length ? 0x20 : text.charCodeAt(at + width);
  return classes[after] !== LETTER && classes[after] !== DIGIT;
}

/** Brackets, dashes and other opening marks after which a quotation may begin without a space. */
function isOpening(unit: number): boolean {
  return (
    unit === 0x28 ||
    unit === 0x5b ||
    unit === 0x7b ||
    unit === 0x3e ||
    unit === 0x3d ||
    unit === 0x2f ||
    unit === 0x22 ||
    unit === 0x27 ||
    unit === 0xab ||
    unit === 0x2039 ||
    unit === 0x2018 ||
    unit === 0x201a ||
    unit === 0x201c ||
    unit === 0x201e ||
    unit === 0xa0 ||
    unit === 0xbf ||
    unit === 0xa1
  );
}
