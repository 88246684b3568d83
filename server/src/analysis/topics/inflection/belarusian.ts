import { endings, UNCHANGED, type Stem } from './endings';

/*
 * Belarusian writes what it says, so a stem changes more than in Russian: к/ц, г/з, х/с, т/ц, д/дз before some
 * endings, ў for в at a syllable's end, doubled consonants in the instrumental. Each change adds a stem.
 */

const HARD = endings('0 а у ам ом ем е ы і аў оў ёў яў ей ам амі ах');
const SOFT = endings('ь я ю ем ям ём е і яў ёў аў ей ям ямі ях ью');
const SHORT_I = endings('й я ю ем ём е і яў ёў ям ямі ях');
const A = endings('а ы і е у ай аю ой ою ам амі ах 0 аў');
const YA = endings('я і ю е яй яю ёй ёю й ь ям ямі ях яў 0');
const O = endings('о а у ом ам е ы ам амі ах 0 аў');
const E = endings('е ё я ю ем ём і ям ямі ях яў ёў 0');
const PLURAL_HARD = endings('ы і аў оў ам амі ах');
const PLURAL_SOFT = endings('і яў ёў ей й ям ямі ях');
const ADJECTIVE = endings(
  'ы і ага яга ога аму яму ому ым ім ая яя ую юю ай яй ой аю яю ою ае яе ое ыя ія ых іх ымі імі',
);
const LOCATIVE = endings('е ы');
const CONSONANT_U = endings('ю');

const VERB_A = endings('ць ў ла ла ло лі ю е юць ем еш еце й ўшы ючы ны на но ная ныя ных');
const VERB_AVA = endings(
  'аваць аваў авала авалі ую уе уюць уем уеш уючы аваны авана аванае аваная аваныя аваных',
);
const VERB_I = endings('ць ў ла ло лі ўшы');
const VERB_I_PRESENT = endings(
  'іць ыць яць аць ім ым ю у іш ыш іцца яцца аны ана аныя аных ены ена еныя еных',
);

export function belarusian(word: string): Stem[] {
  if (word.length < 3 || INDECLINABLE.has(word)) return [{ stem: word, endings: UNCHANGED }];
  const but = (letters: number): string => word.slice(0, -letters);
  const stems: Stem[] = [];
  const add = (stem: string, list: readonly string[]): void => {
    if (stem.length >= 2) stems.push({ stem, endings: list });
  };
  const stem = but(1);

  if (/(?:ы|і)$/.test(word) && word.length > 4) add(stem, ADJECTIVE);
  if (/(?:ая|яя|ае|яе|ое|ыя|ія)$/.test(word) && word.length > 4) add(but(2), ADJECTIVE);

  if (word.endsWith('ы')) add(stem, PLURAL_HARD);
  else if (word.endsWith('і')) add(stem, /[гкх]і$/.test(word) ? PLURAL_HARD : PLURAL_SOFT);
  else if (word.endsWith('а')) {
    add(stem, A);
    softened(stem, add);
    fleeting(stem, stems);
  } else if (word.endsWith('я')) {
    add(stem, YA);
    fleeting(stem, stems);
  } else if (word.endsWith('о')) add(stem, O);
  else if (word.endsWith('е')) add(stem, E);
  else if (word.endsWith('й')) add(stem, SHORT_I);
  else if (word.endsWith('ь')) {
    add(stem, SOFT);
    // "сталь" -> "сталлю"
    add(stem + stem.slice(-1), CONSONANT_U);
    if (/[ае]ц?ль$/.test(word)) add(but(3) + stem.slice(-1), SOFT);
    verb(word, add);
  } else if (word.endsWith('цца')) verb(`${but(3)}ць`, (active, list) => add(active, list));
  else {
    add(word, HARD);
    softened(word, add);
    if (word.endsWith('ў')) add(`${stem}в`, HARD);
    // "рынак" -> "рынку", "спартовец" -> "спартоўца"
    if (/[аоеё]к$|[ае]ц$/.test(word) && word.length > 4) {
      const head = but(2)
        .replace(/в$/, 'ў')
        .replace(/([аеіоуыэюя])$/, '$1й');
      add(head + word.slice(-1), HARD);
    }
  }
  return stems.length > 0 ? stems : [{ stem: word, endings: UNCHANGED }];
}

const INDECLINABLE = new Set(
  'метро кіно радыё бюро дэпо кава еура аўто відэа фота эмбарга таксі меню інтэрв’ю'.split(' '),
);

/** The consonant before -е or -ы: "палітыка" -> "палітыцы", "бюджэт" -> "бюджэце", "завод" -> "заводзе". */
function softened(stem: string, add: (stem: string, list: readonly string[]) => void): void {
  const changed = { к: 'ц', г: 'з', х: 'с', т: 'ц', д: 'дз' }[stem.slice(-1)];
  if (changed) add(stem.slice(0, -1) + changed, LOCATIVE);
}

/** The genitive plural without ending: "пастаўка" -> "паставак", "справа" -> "спраў". */
function fleeting(stem: string, stems: Stem[]): void {
  if (stem.endsWith('в')) stems.push({ stem: `${stem.slice(0, -1)}ў`, endings: UNCHANGED });
  const pair = /^(.*[бвгджзклмнпрстўфхцчшь])([бгджзклмнпрстфхцч])$/.exec(stem);
  if (!pair) return;
  const [, head = '', last = ''] = pair;
  const open = head.endsWith('ў') ? `${head.slice(0, -1)}в` : head.replace(/ь$/, '');
  for (const vowel of ['а', 'е', 'о']) stems.push({ stem: open + vowel + last, endings: UNCHANGED });
}

function verb(word: string, add: (stem: string, list: readonly string[]) => void): void {
  if (word.length < 5) return;
  if (word.endsWith('аваць')) add(word.slice(0, -5), VERB_AVA);
  if (/[ая]ць$/.test(word)) add(word.slice(0, -2), VERB_A);
  if (/[іы]ць$/.test(word)) {
    add(word.slice(0, -2), VERB_I);
    add(word.slice(0, -3), VERB_I_PRESENT);
  }
}
