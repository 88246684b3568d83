import { francAll } from 'franc-min';
import type { Language } from '../types';

/** Letters are counted in the head of a text alone: an article keeps its language, and the cost stays bounded. */
const LETTER_SAMPLE = 16_384;
/** English shows itself within a few lines; franc reads no more than this either. */
const WORD_SAMPLE = 2_048;
/** Below this many letters trigrams can only guess. */
const ENOUGH_LETTERS = 60;
/** On news and forum posts 95 % of English texts hold 18 % and more of these words; a Dutch paragraph came to 5 %. */
const ENGLISH_SHARE = 0.08;
/** Tables and price lists have no function words; trigrams then rank English close behind a wrong winner. */
const CLOSE_TO_WINNER = 0.9;

const ENGLISH_WORDS = new Set(
  (
    'the and of to is was that with for this are have has had it by from not be he she his her they we you your ' +
    'said will who what how which been were would their our but as at on do does did i my about when there'
  ).split(' '),
);

/** ISO 639-3, as franc answers, to the shorter BCP 47 subtag; what has no two-letter code keeps its three letters. */
const SHORT_CODES: ReadonlyMap<string, string> = new Map(
  (
    'eng en,spa es,por pt,fra fr,deu de,ita it,pol pl,nld nl,ces cs,swe sv,ron ro,hun hu,tur tr,hrv hr,srp sr,ell el,' +
    'vie vi,ind id,cmn zh,jpn ja,kor ko,arb ar,pes fa,heb he,hin hi,mar mr,npi ne,ben bn,urd ur,tha th,kat ka,hye hy,' +
    'kaz kk,bul bg,azj az,uzn uz,tam ta,tel te,guj gu,kan kn,mal ml,mya my,amh am,sin si,khm km,swh sw,som so,rus ru,' +
    'ukr uk,bel be'
  )
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
);

/** Trigrams mix the large languages up with the small ones of franc's list, which no newsroom in reach writes in. */
const LATIN = 'eng spa por fra deu ita pol nld ces swe ron hun tur hrv vie ind azj uzn swh som'.split(' ');
const CYRILLIC = 'rus ukr bel bul srp kaz azj uzn'.split(' ');

interface LetterCount {
  latin: number;
  cyrillic: number;
  other: number;
  byLetter: Map<string, number>;
}

function countLetters(sample: string): LetterCount {
  const count: LetterCount = { latin: 0, cyrillic: 0, other: 0, byLetter: new Map() };
  for (let i = 0; i < sample.length; i++) {
    const code = sample.charCodeAt(i);
    if ((code | 32) >= 0x61 && (code | 32) <= 0x7a && code < 0x80) count.latin++;
    else if (code < 0xc0) continue;
    else if (code < 0x250) count.latin++;
    else if (code >= 0x400 && code < 0x530) {
      count.cyrillic++;
      const letter = sample.charAt(i).toLowerCase();
      count.byLetter.set(letter, (count.byLetter.get(letter) ?? 0) + 1);
    } else if (code >= 0x370 && !(code >= 0x2000 && code < 0x2e80) && code < 0xfe00) count.other++;
  }
  return count;
}

/**
 * Cyrillic languages tell themselves apart by letters that the others lack. Shares, not mere presence: a Russian article
 * that names a Belarusian paper in its own spelling stays Russian.
 */
function cyrillicLanguage(count: LetterCount, sample: string): Language {
  const of = (letters: string) => [...letters].reduce((sum, l) => sum + (count.byLetter.get(l) ?? 0), 0);
  const share = (letters: string) => of(letters) / count.cyrillic;
  if (count.cyrillic >= ENOUGH_LETTERS && share('јљњћђџәғқңөұүһѓќѕ') > 0.01)
    return fromTrigrams(sample, CYRILLIC) ?? 'ru';
  const dotted = of('іўїєґ');
  // Belarusian has no и at all, Ukrainian as many of it as of і; a Russian text that cites either has few dotted letters.
  const foreign = of('ыэё') > 0 ? of('и') : of('и') * 0.3;
  if (dotted === 0 || dotted < foreign) {
    const bulgarian = count.cyrillic >= ENOUGH_LETTERS && share('ъ') > 0.008 && of('ыэё') === 0;
    return bulgarian ? 'bg' : 'ru';
  }
  return 3 * of('ў') + of('ыэё') >= 3 * of('їєґ') + of('и') ? 'be' : 'uk';
}

function englishShare(sample: string): number {
  const words = sample.toLowerCase().match(/[a-z\u00df-\u024f]+/g);
  if (!words) return 0;
  let known = 0;
  for (const word of words) if (ENGLISH_WORDS.has(word)) known++;
  return known / words.length;
}

function fromTrigrams(sample: string, only?: string[]): Language | null {
  const ranking = francAll(sample.slice(0, WORD_SAMPLE), only ? { only } : undefined);
  const [winner] = ranking[0] ?? ['und'];
  if (winner === 'und') return null;
  const english = ranking.find(([code]) => code === 'eng')?.[1] ?? 0;
  return english >= CLOSE_TO_WINNER ? 'en' : (SHORT_CODES.get(winner) ?? winner);
}

/**
 * Says which language a text is written in, as a lower-case BCP 47 primary subtag; `und` when it has no letters and no
 * hint was given. Cost does not grow with the text. A short Latin text without evidence counts as the hint, else English.
 *
 * @param hint what the caller believes ("en-GB", "ru"); used only where the letters leave the choice open.
 */
export function detectLanguage(text: string, hint?: string): Language {
  const expected = primarySubtag(hint);
  const sample = text.slice(0, LETTER_SAMPLE);
  const count = countLetters(sample);
  if (count.latin + count.cyrillic + count.other === 0) return expected ?? 'und';
  if (count.cyrillic > count.latin && count.cyrillic >= count.other) return cyrillicLanguage(count, sample);
  if (count.other > count.latin) return fromTrigrams(sample) ?? expected ?? 'und';
  const head = sample.slice(0, WORD_SAMPLE);
  if (englishShare(head) >= ENGLISH_SHARE) return 'en';
  if (count.latin < ENOUGH_LETTERS) return expected ?? 'en';
  return fromTrigrams(head, LATIN) ?? expected ?? 'en';
}

/** "en-GB" and "EN_us" to "en"; undefined for what is no language tag. */
export function primarySubtag(tag: string | undefined | null): Language | undefined {
  const subtag = tag?.trim().toLowerCase().split(/[-_]/, 1)[0];
  return subtag && /^[a-z]{2,3}$/.test(subtag) ? subtag : undefined;
}
