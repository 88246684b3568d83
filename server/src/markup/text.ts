/** C0 and C1 controls but for tab and line feed: PostgreSQL refuses NUL, terminals obey the others. */
const CONTROLS = /[^\P{Cc}\t\n]/gu;
/** Half of a surrogate pair on its own: JSON passes it on, databases and URLs do not. */
const LONE_SURROGATES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** Marks that nobody sees: byte order mark, zero width, soft hyphen, and overrides that reorder what is read. */
const INVISIBLE = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
/** Joiners belong inside emoji and Indic scripts; between other letters they hide words from every search. */
const STRAY_JOINERS = /(?<=[\p{sc=Latin}\p{sc=Cyrillic}])[\u200c\u200d]+/gu;
/** `normalize()` is quadratic in a run of combining marks (200,000 of them: 15 s). */
const COMBINING_RUN = /(\p{M}{30})\p{M}+/gu;

/** Text without what cannot be stored or seen; lines end in `\n`. Linear, idempotent. */
export const cleanText = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(CONTROLS, '')
    .replace(LONE_SURROGATES, '')
    .replace(INVISIBLE, '')
    .replace(STRAY_JOINERS, '')
    .replace(COMBINING_RUN, '$1');

/** How many words a reader reads: runs of letters and digits, joined by apostrophes and hyphens. */
export const wordCount = (text: string): number =>
  (text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? []).length;

const WORDS_A_MINUTE = 200;

/** Whole minutes, at least one for any text, none for an empty one. */
export const readingTime = (text: string): number => Math.ceil(wordCount(text) / WORDS_A_MINUTE);
