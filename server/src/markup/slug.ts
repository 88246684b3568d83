import slugify from 'slugify';
import { cleanText } from './text';

const LENGTH = 80;
const FALLBACK = 'interview';

/** What slugify spells otherwise: ў it does not know, щ it gives the same letters as ш. */
const CYRILLIC: Readonly<Record<string, string>> = { щ: 'shch', ў: 'u', і: 'i', ґ: 'g' };
const APOSTROPHES = /(?<=\p{L})['’ʼ‘`](?=\p{L})/gu;
const SEPARATORS = /[\p{P}\p{S}\s]+/gu;

/**
 * An address part for a title: lower-case ASCII letters, digits and single hyphens, at most 80 characters, cut at a
 * word's end. Cyrillic is transliterated. Never empty: `interview` where the title has no letter that can be written so.
 */
export function makeSlug(title: string): string {
  // A slug is 80 characters: more than a few hundred of the title never matter, and normalising is not free.
  const head = cleanText(title)
    .slice(0, 4 * LENGTH)
    .normalize('NFC')
    .toLowerCase();
  const latin = [...head.replace(APOSTROPHES, '')].map((letter) => CYRILLIC[letter] ?? letter).join('');
  const slug = slugify(latin.replace(SEPARATORS, ' '), { lower: true, strict: true });
  return cutAtWord(slug.replace(/-+/g, '-').replace(/^-|-$/g, '')) || FALLBACK;
}

function cutAtWord(slug: string): string {
  if (slug.length <= LENGTH) return slug;
  const end = slug.lastIndexOf('-', LENGTH);
  return slug.slice(0, end > 0 ? end : LENGTH);
}

/** The first of `base`, `base-2`, `base-3`, … that is free; never longer than 80 characters. */
export async function uniqueSlug(
  base: string,
  taken: (candidate: string) => Promise<boolean>,
): Promise<string> {
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? '' : `-${number}`;
    const candidate = base.slice(0, LENGTH - suffix.length).replace(/-+$/, '') + suffix;
    if (!(await taken(candidate))) return candidate;
  }
}
