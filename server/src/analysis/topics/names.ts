import { classes, isUpper, LETTER, SPACE } from '../language/characters';

const HONORIFIC = new Set(
  'Mr Mrs Ms Miss Dr Prof Sir Lord Lady Sen Rep Gov Gen Col Capt Sgt Rev Г г господин госпожа спадар спадарыня'.split(
    ' ',
  ),
);
const COMPANY = new Set('Inc Corp Co Ltd LLC plc PLC AG SA NV GmbH SpA Oyj'.split(' '));
const OPENING = '"“„«‘(';
const CLOSING = '"”“»’),';

/**
 * A word that a vocabulary writes in small letters but the text with a capital is often a name: "Mr Nuclear", a
 * company called Orbit, «Энергия». Where capitals prove nothing (a sentence's first word, a headline, an institution
 * such as "Atomic Energy Commission") the word counts.
 */
export function isName(
  text: string,
  start: number,
  end: number,
  term: { common: boolean; acronym: boolean },
): boolean {
  if (!isUpper(text.charCodeAt(start))) return false;
  if (end - start > 1 && isUpper(text.charCodeAt(start + 1)))
    return term.acronym && isShouted(text, start, end);
  if (!term.common) return false;
  const next = wordAfter(text, end);
  if (COMPANY.has(next)) return true;

  let at = start - 1;
  while (at >= 0 && classes[text.charCodeAt(at)] === SPACE && text.charCodeAt(at) !== 0x0a) at--;
  if (at < 0 || text.charCodeAt(at) === 0x0a) return false;
  const before = text[at] ?? '';
  if (OPENING.includes(before) && at === start - 1)
    return before !== '(' && CLOSING.includes(text[end] ?? ' ');
  const previous = wordBefore(text, before === '.' ? at : at + 1);
  if (HONORIFIC.has(previous)) return true;
  if (before === '.') return previous.length === 1 && isUpper(previous.charCodeAt(0));
  if (classes[before.charCodeAt(0)] !== LETTER || before === '.') return false;
  if (isUpper(previous.charCodeAt(0))) return false;
  return !isUpper(next.charCodeAt(0));
}

/** True where the words around are all capitals too. */
function isShouted(text: string, start: number, end: number): boolean {
  const shouted = (word: string): boolean =>
    word.length > 1 && word === word.toUpperCase() && /\p{Lu}{2}/u.test(word);
  const before = wordBefore(text, start - 1);
  const after = wordAfter(text, end);
  return (shouted(before) || before === '') && (shouted(after) || after === '') && before + after !== '';
}

/** Names are short; a longer run of letters is cut, so that one endless word costs no more than others. */
const LONGEST = 40;

function wordAfter(text: string, from: number): string {
  if (classes[text.charCodeAt(from)] !== SPACE) return '';
  let to = from + 1;
  while (to < text.length && to - from < LONGEST && classes[text.charCodeAt(to)] === LETTER) to++;
  return text.slice(from + 1, to);
}

function wordBefore(text: string, to: number): string {
  let from = to;
  while (from > 0 && to - from < LONGEST && classes[text.charCodeAt(from - 1)] === LETTER) from--;
  return text.slice(from, to);
}
