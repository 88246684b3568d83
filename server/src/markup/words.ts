const WORD = /[\p{L}\p{M}\p{N}]+(?:[’'ʼ\-‑][\p{L}\p{M}\p{N}]+)*/gu;
/** Characters a minute in languages that set no spaces between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}\p{Script=Myanmar}]/gu;
const CHARACTERS_A_MINUTE = 500;

/** Words a minute (Trauzettel-Klosinski and Dietz 2012, one method for all languages; Belarusian by analogy with Russian). */
const SPEED: Readonly<Record<string, number>> = { en: 228, ru: 184, be: 184 };
const DEFAULT_SPEED = 200;

/** How many words a text has; `don't` and `well-known` are one each. Linear. */
export function wordCount(text: string): number {
  let count = 0;
  for (const _ of text.matchAll(WORD)) count++;
  return count;
}

/** Whole minutes that reading takes, at least 1 for any words, 0 for none. */
export function readingTime(text: string, language: string): number {
  const words = wordCount(text);
  if (words === 0) return 0;
  let unspaced = 0;
  for (const _ of text.matchAll(UNSPACED)) unspaced++;
  const minutes = words / (SPEED[language] ?? DEFAULT_SPEED) + unspaced / CHARACTERS_A_MINUTE;
  return Math.max(1, Math.round(minutes));
}
