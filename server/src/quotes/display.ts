import { cleanText } from '../markup';

/**
 * How a quote stands on its own: the comma before "he said" belongs to the sentence that quoted it, and becomes a full
 * stop at the end and where the speech goes on with a new sentence.
 */
export const displayText = (...parts: string[]): string =>
  parts
    .map((part, n) => {
      const next = parts[n + 1];
      return next === undefined || /^\p{Lu}/u.test(next) ? part.replace(/,$/, '.') : part;
    })
    .join(' ');

/** Stands before a letter that a bracket lets change its case; `cleanText` leaves no such character in. */
const FREE = '\u0001';

/**
 * The words without their dress. Marks inside a word stay an apostrophe ("we're" is not "were"), and a dash stays a
 * dash ("re-sign" is not "resign").
 */
const skeleton = (text: string): string =>
  cleanText(text)
    .normalize('NFC')
    .replace(/(?<![\p{L}\p{N}])\[(?=\p{L})/gu, FREE)
    .replace(/[[\]]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/…|‥|\.(?: ?\.)+/g, ' ')
    .replace(/^ *[\p{Pd}−] /u, '')
    .replace(/ ?[\p{Pd}−](?: ?[\p{Pd}−])* ?/gu, '-')
    .replace(/(?<=[\p{L}\p{N}])[\p{Quotation_Mark}`´ʼ′″]+(?=[\p{L}\p{N}])/gu, 'ʼ')
    .replace(/[\p{Quotation_Mark}`´′″]/gu, '')
    .replace(/ +/g, ' ')
    .replace(/ (?=[!?:;])/g, '')
    .trim()
    .replace(/[,.]$/, '');

const sameLetters = (a: string, b: string): boolean => {
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const isFree = a[i] === FREE || b[j] === FREE;
    if (a[i] === FREE) i++;
    if (b[j] === FREE) j++;
    const [one, other] = [a[i++], b[j++]];
    if (one !== other && !(isFree && one?.toLowerCase() === other?.toLowerCase())) return false;
  }
  return true;
};

/**
 * Whether a wording may stand for a quote's words before readers: it differs by quotation marks, white space, kinds of
 * dashes, ellipses, a comma or full stop at the end, and brackets around what was said ("[W]e"), in which the first
 * letter may change its case. Words put in, left out, moved or negated make another quote, in brackets as outside: a
 * reader takes the whole for the speaker's. Linear in both lengths.
 */
export const isFormOf = (words: string, display: string): boolean =>
  /[\p{L}\p{N}]/u.test(display) && sameLetters(skeleton(words), skeleton(display));

/** What a row shows against what it holds; its spans may join with a full stop where the article has a comma. */
export const showsItsWords = ({
  text,
  display,
  anchor,
}: {
  text: string;
  display: string | null;
  anchor: { spans: readonly { exact: string }[] } | null;
}): boolean => {
  if (display === null || isFormOf(text, display)) return true;
  const parts = (anchor?.spans ?? []).map(({ exact }) => exact);
  return isFormOf(text, parts.join(' ')) && isFormOf(displayText(...parts), display);
};
