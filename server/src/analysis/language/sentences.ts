import type { Span } from '../types';
import { APOSTROPHE, DIGIT, HYPHEN, LETTER, SPACE, classes, isUpper } from './characters';

/**
 * Words that end in a full stop without ending a sentence, in English, Russian and Belarusian; lower case, no stop.
 * One list for all three: none of them is an ordinary word of another that could end a sentence.
 */
const ABBREVIATIONS = new Set(
  (
    'mr mrs ms dr prof sen sens rep reps gov govs lt col gen capt sgt cpl pvt maj adm cmdr hon rev fr st mt ft jr sr ' +
    'pres vp supt det insp atty esq messrs mme mlle vs etc inc corp co ltd llc bros dept univ assn est no nos vol pp ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri ' +
    'ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa ' +
    'penn tenn tex va vt wash wis wyo eg ie cf al approx ca ' +
    'г гг в вв ул пр просп пер пл д кв стр обл р им т тт тыс млн млрд руб коп др пр см ср напр гр акад проф доц ' +
    'св о оз нем англ фр рус бел чел экз ред изд рис табл гл ст абл вул праф дац нар тав ім гад'
  ).split(' '),
);

const DOT = 0x2e;

/** True if the full stop at `dot` belongs to an abbreviation or an initial ("Rep.", "J. K.", "U.S.", «тыс.», «А. С.»). */
export function isAbbreviation(text: string, dot: number): boolean {
  let start = dot;
  const longest = Math.max(0, dot - 8);
  while (start > longest) {
    const kind = classes[text.charCodeAt(start - 1)];
    if (kind !== LETTER) break;
    start--;
  }
  const length = dot - start;
  if (length === 0) return false;
  const before = start === 0 ? SPACE : classes[text.charCodeAt(start - 1)];
  if (before === APOSTROPHE || before === DIGIT || (before === HYPHEN && length === 1)) return false;
  if (length === 1) {
    const unit = text.charCodeAt(start);
    // "I." and «Я.» end sentences; other single letters are initials or parts of "U.S.", «т. д.»
    return (
      unit !== 0x49 &&
      unit !== 0x42f &&
      (isUpper(unit) || text.charCodeAt(start - 1) === DOT || ABBREVIATIONS.has(text.charAt(start)))
    );
  }
  return ABBREVIATIONS.has(text.slice(start, dot).toLowerCase());
}

/**
 * The paragraphs of a text, without the white space around them. A run of line breaks ends a paragraph; a single one
 * does not where it only wraps a line: nothing ends before it and the next line goes on in lower case.
 * Linear in the text's length.
 */
export function paragraphs(text: string): Span[] {
  const found: Span[] = [];
  let start = -1;
  let end = 0;
  let breaks = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0x0a || unit === 0x0d || unit === 0x2028 || unit === 0x2029) {
      if (!(unit === 0x0a && i > 0 && text.charCodeAt(i - 1) === 0x0d)) breaks++;
      continue;
    }
    if (classes[unit] === SPACE) continue;
    if (breaks > 0 && start >= 0 && !(breaks === 1 && wraps(text, end, i))) {
      found.push([start, end]);
      start = -1;
    }
    breaks = 0;
    if (start < 0) start = i;
    end = i + 1;
  }
  if (start >= 0) found.push([start, end]);
  return found;
}

function wraps(text: string, end: number, next: number): boolean {
  const last = classes[text.charCodeAt(end - 1)];
  const comma = text.charCodeAt(end - 1) === 0x2c;
  const unit = text.charCodeAt(next);
  return (
    (last === LETTER || comma) &&
    classes[unit] === LETTER &&
    !isUpper(unit) &&
    text.charCodeAt(next + 1) !== 0x29
  );
}

/** Marks that may stand between the end of a sentence and the next one: closing quotation marks and brackets. */
function isCloser(unit: number): boolean {
  return (
    unit === 0x22 ||
    unit === 0x27 ||
    unit === 0x29 ||
    unit === 0x5d ||
    unit === 0xbb ||
    unit === 0x203a ||
    (unit >= 0x2018 && unit <= 0x201f) ||
    unit === 0x300d ||
    unit === 0x300f
  );
}

function isStop(unit: number): boolean {
  return unit === DOT || unit === 0x21 || unit === 0x3f || unit === 0x2026 || unit === 0x3002;
}

/** The sentences of a text, each with its closing marks and without the white space around it. Linear. */
export function sentences(text: string): Span[] {
  const found: Span[] = [];
  for (const [start, end] of paragraphs(text)) {
    let from = start;
    let i = start;
    while (i < end) {
      if (!isStop(text.charCodeAt(i))) {
        i++;
        continue;
      }
      const dot = i;
      while (i < end && (isStop(text.charCodeAt(i)) || isCloser(text.charCodeAt(i)))) i++;
      if (i < end && !startsSentence(text, i, end)) continue;
      if (i === dot + 1 && text.charCodeAt(dot) === DOT && i < end && isAbbreviation(text, dot)) continue;
      found.push([from, i]);
      while (i < end && classes[text.charCodeAt(i)] === SPACE) i++;
      from = i;
    }
    if (from < end) found.push([from, end]);
  }
  return found;
}

/** After a stop a new sentence needs white space and something other than a small letter. */
function startsSentence(text: string, at: number, end: number): boolean {
  if (classes[text.charCodeAt(at)] !== SPACE) return false;
  let i = at;
  while (i < end && classes[text.charCodeAt(i)] === SPACE) i++;
  const unit = text.charCodeAt(i);
  return classes[unit] !== LETTER || isUpper(unit) || unit > 0x2e80;
}
