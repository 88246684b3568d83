import { endings, UNCHANGED, type Stem } from './endings';

/*
 * From the dictionary form to a stem and its endings. The rules are generous: a form that no Russian writes costs
 * nothing, a form that is missing costs a topic. Words arrive folded, so ё is е here.
 */

const HARD = endings('0 а у ом ем е ы и ов ев ей ам ами ах');
const SOFT = endings('ь я ю ем е и ей ям ями ях ью');
const SHORT_I = endings('й я ю ем е и ев ям ями ях');
const A = endings('а ы и е у ой ою ей ею ам ами ах 0');
const YA = endings('я и ю е ей ею й ь ям ями ях 0');
const O = endings('о а у ом е ы и ам ами ах 0');
const E = endings('е я ю ем и й ей ям ями ях а у ам ами ах 0');
const PLURAL_HARD = endings('ы и ов ев ей ам ами ах');
const PLURAL_SOFT = endings('и ей ев й ям ями ях');
const ADJECTIVE = endings(
  'ый ий ой ого его ому ему ым им ом ем ая яя ую юю ей ею ою ое ее ые ие ых их ыми ими',
);
const PEOPLE = endings('ин ина ину ином ине е 0 ам ами ах');
const MYA = endings('мя мени менем мена мен менам менами менах');

const FINITE = 'л ла ло ли ть в вший вшая вшее вшие вших вшего вшей вшим вшими';
const VERB_A = endings(
  `${FINITE} ю ет ют ем ешь ете й йте я ющий ющая ющее ющие ющих ющего ющей ющим ющими н на но ны нный нная нное нные нных нного нной ным ными`,
);
const VERB_OVA = endings(
  'овал овала овало овали овать ует уют уем уешь уете ую уй уйте уя ующий ующая ующие ующих ующего ующей ующим ующими овав овавший овавшая овавшие овавших ован ована овано ованы ованный ованная ованное ованные ованных ованного ованной ованным ованными',
);
const VERB_I = endings(
  'ил ила ило или ить ит ят ат им ишь ите ю у и я а ив ивший ившая ившие ивших ящий ящая ящие ящих ен ена ено ены енный енная енное енные енных енного енной енным енными',
);
const VERB_E = endings('ел ела ело ели еть еет еют еем ею ит ят им ев евший ея еющий еющая еющие еющих');
const VERB_U = endings('ул ула уло ули уть ет ут ем у ув увший утый утая утые утых ут ута уты');
const reflexive = (list: readonly string[]): readonly string[] =>
  list.flatMap((ending) => [`${ending}ся`, `${ending}сь`]);
const REFLEXIVE_A = reflexive(VERB_A);
const REFLEXIVE_OVA = reflexive(VERB_OVA);
const REFLEXIVE_I = reflexive(VERB_I);

/** Loanwords in a vowel that never change; -о would otherwise read "метро" as "метр". */
const INDECLINABLE = new Set(
  'метро кино радио бюро депо кофе евро авто видео фото эмбарго досье турне шоссе казино жюри такси меню какао авокадо интервью пенальти дзюдо каратэ регби самбо'.split(
    ' ',
  ),
);

export function russian(word: string): Stem[] {
  if (INDECLINABLE.has(word) || word.length < 3) return [{ stem: word, endings: UNCHANGED }];
  const but = (letters: number): string => word.slice(0, -letters);
  const stems: Stem[] = [];
  const add = (stem: string, list: readonly string[]): void => {
    if (stem.length >= 2) stems.push({ stem, endings: list });
  };

  if (/(?:ый|ий|ой|ая|яя|ое|ее|ые|ие)$/.test(word) && word.length > 4) add(but(2), ADJECTIVE);

  if (word.endsWith('мя')) add(but(2), MYA);
  else if (word.endsWith('анин') || word.endsWith('янин')) add(but(2), PEOPLE);
  else if (word.endsWith('а')) {
    add(but(1), A);
    fleeting(but(1), stems);
  } else if (word.endsWith('я')) {
    add(but(1), YA);
    // "земля" -> "земель", "башня" -> "башен"
    fleeting(but(1), stems);
  } else if (word.endsWith('о')) {
    add(but(1), O);
    fleeting(but(1), stems);
  } else if (word.endsWith('е')) add(but(1), E);
  else if (word.endsWith('ы')) add(but(1), PLURAL_HARD);
  else if (word.endsWith('и')) add(but(1), /[гкхжчшщ]и$/.test(word) ? PLURAL_HARD : PLURAL_SOFT);
  else if (word.endsWith('й')) add(but(1), SHORT_I);
  else if (word.endsWith('ь')) {
    add(but(1), SOFT);
    // "уголь" -> "угля", "рубль" keeps its stem
    if (/[бвгдзклмнпрстфхцчшщ][ео][лнрт]ь$/.test(word)) add(but(3) + but(1).slice(-1), SOFT);
    verb(word, add);
  } else if (word.endsWith('ься')) reflexiveVerb(word, add);
  else {
    add(word, HARD);
    // "рынок" -> "рынка", "боец" -> "бойца"
    if (/[оеи]к$|ец$/.test(word) && word.length > 3) {
      const vowelBefore = /[аеиоуыэюя]ец$/.test(word);
      add(but(2) + (vowelBefore ? 'й' : '') + word.slice(-1), HARD);
    }
  }
  return stems.length > 0 ? stems : [{ stem: word, endings: UNCHANGED }];
}

/** The vowel that appears in the genitive plural: "поставка" -> "поставок", "верфь" has none. */
function fleeting(stem: string, stems: Stem[]): void {
  const pair = /^(.+[бвгджзклмнпрстфхцчшщь])([бвгджзклмнпрстфхцч])$/.exec(stem);
  if (!pair) return;
  const [, head = '', last = ''] = pair;
  if (head.endsWith('ь')) stems.push({ stem: head.slice(0, -1) + 'е' + last, endings: UNCHANGED });
  else
    stems.push(
      { stem: head + 'о' + last, endings: UNCHANGED },
      { stem: head + 'е' + last, endings: FLEETING_E },
    );
}

const FLEETING_E = endings('0 ь');

function verb(word: string, add: (stem: string, list: readonly string[]) => void): void {
  if (word.length < 5) return;
  if (/[ое]вать$/.test(word)) add(word.slice(0, -5), VERB_OVA);
  if (/[ая]ть$/.test(word)) add(word.slice(0, -2), VERB_A);
  if (word.endsWith('ить')) add(word.slice(0, -3), VERB_I);
  if (word.endsWith('еть')) add(word.slice(0, -3), VERB_E);
  if (word.endsWith('уть')) add(word.slice(0, -3), VERB_U);
}

function reflexiveVerb(word: string, add: (stem: string, list: readonly string[]) => void): void {
  const active = word.slice(0, -2);
  if (/[ое]вать$/.test(active)) add(active.slice(0, -5), REFLEXIVE_OVA);
  if (/[ая]ть$/.test(active)) add(active.slice(0, -2), REFLEXIVE_A);
  if (active.endsWith('ить')) add(active.slice(0, -3), REFLEXIVE_I);
}
