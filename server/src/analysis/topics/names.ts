import { classes, isUpper, LETTER, SPACE } from '../language/characters';

const HONORIFIC = new Set(
  'Mr Mrs Ms Miss Dr Prof Sir Lord Lady Sen Rep Gov Gen Col Capt Sgt Rev господин госпожа спадар спадарыня'.split(
    ' ',
  ),
);
const COMPANY = new Set('inc corp corporation co ltd llc plc ag sa nv gmbh spa oyj lp holdings'.split(' '));
const OPENING = '"“„«‘';
const CLOSING = '"”“»’';
/** A company's name seldom goes on for longer after its first word of ours ("Texas Oil and Gas Corp"). */
const NAME_WORDS = 3;
/** A longer run of letters is cut, so that one endless word costs no more than others. */
const LONGEST = 40;

/**
 * A word that a vocabulary writes in small letters but the text with a capital is often a name: "Mr Nuclear", Orbit
 * Corp, «Энергия». Where capitals prove nothing (a sentence's first word, a headline, an institution such as "Atomic
 * Energy Commission") the word counts.
 *
 * @param term `common`: written in small letters; `acronym`: short capitals, which a headline of capitals imitates
 */
export function isName(
  text: string,
  start: number,
  end: number,
  term: { common: boolean; acronym: boolean; words: number },
): boolean {
  if (!isUpper(text.charCodeAt(start))) return false;
  const shouted = end - start > 1 && isUpper(text.charCodeAt(start + 1));
  if (term.acronym) return shouted && isShouted(text, start, end);
  if (!term.common) return false;
  if (isCompany(text, end)) return true;
  if (shouted || term.words > 1) return false;

  let at = start - 1;
  while (at > start - LONGEST && isBlank(text.charCodeAt(at))) at--;
  if (at < 0) return false;
  const before = text[at] ?? '';
  if (OPENING.includes(before)) return at === start - 1 && CLOSING.includes(text[end] ?? ' ');
  const previous = wordBefore(text, before === '.' ? at : at + 1);
  if (HONORIFIC.has(previous)) return true;
  if (before === '.') return previous.length === 1 && isUpper(previous.charCodeAt(0));
  // In mid-sentence, with small letters on both sides: an institution's name would go on.
  return previous !== '' && !isUpper(previous.charCodeAt(0)) && !isUpper(wordAfter(text, end).charCodeAt(0));
}

/** True where the words after are capitalised and lead to "Corp", "Ltd" and the like. */
function isCompany(text: string, from: number): boolean {
  let at = from;
  for (let i = 0; i < NAME_WORDS; i++) {
    const word = wordAfter(text, at);
    if (COMPANY.has(word.toLowerCase()) && isUpper(word.charCodeAt(0))) return true;
    if (word !== 'and' && !isUpper(word.charCodeAt(0))) return false;
    at += 1 + word.length;
  }
  return false;
}

/** True where the words around are all capitals too. */
function isShouted(text: string, start: number, end: number): boolean {
  const capitals = (word: string): boolean =>
    word.length > 1 && word === word.toUpperCase() && isUpper(word.charCodeAt(0));
  const before = wordBefore(text, start - 1);
  const after = wordAfter(text, end);
  if (before === '' && after === '') return false;
  return (before === '' || capitals(before)) && (after === '' || capitals(after));
}

function isBlank(unit: number): boolean {
  return classes[unit] === SPACE && unit !== 0x0a;
}

/** The word after one space, or nothing. */
function wordAfter(text: string, from: number): string {
  if (!isBlank(text.charCodeAt(from))) return '';
  let to = from + 1;
  while (to < text.length && to - from <= LONGEST && classes[text.charCodeAt(to)] === LETTER) to++;
  return text.slice(from + 1, to);
}

function wordBefore(text: string, to: number): string {
  let from = to;
  while (from > 0 && to - from < LONGEST && classes[text.charCodeAt(from - 1)] === LETTER) from--;
  return text.slice(from, to);
}
