import type { Language } from '../types';

/**
 * How Russian and Belarusian names decline. Only endings, in both directions: forms of a nominative, and nominatives
 * that a form may come from. Cases are a bit set, since one form often serves several.
 */
export const NOMINATIVE = 1;
export const GENITIVE = 2;
export const DATIVE = 4;
export const ACCUSATIVE = 8;
export const INSTRUMENTAL = 16;
export const LOCATIVE = 32;
export const OBLIQUE = GENITIVE | DATIVE | ACCUSATIVE | INSTRUMENTAL | LOCATIVE;
export const ANY_CASE = NOMINATIVE | OBLIQUE;

export type Cases = number;
export type Gender = 'm' | 'f';

/** Endings in the order of the constants above; alternatives are parted by a slash, `-` stands for no ending. */
interface Paradigm {
  /** What the nominative ends in. */
  nominative: string;
  /** What must stand before that ending; any letter if empty. */
  after?: RegExp;
  endings: string;
}

const HARD_STEM = /[бвгджзклмнпрстфхцчшщў]$/i;

const RUSSIAN_POSSESSIVE: Paradigm[] = [
  { nominative: 'ов', endings: 'ов ова ову ова овым ове' },
  { nominative: 'ев', endings: 'ев ева еву ева евым еве' },
  { nominative: 'ёв', endings: 'ёв ёва ёву ёва ёвым ёве' },
  { nominative: 'ин', endings: 'ин ина ину ина иным/ином ине' },
  { nominative: 'ын', endings: 'ын ына ыну ына ыным/ыном ыне' },
];

const RUSSIAN_MEN: Paradigm[] = [
  { nominative: 'ий', after: /(?:ск|цк|жн|щ)$/, endings: 'ий ого/его ому/ему ого/его им ом/ем' },
  { nominative: 'ый', endings: 'ый ого ому ого ым ом' },
  { nominative: 'ой', endings: 'ой ого ому ого ым/им ом' },
  { nominative: 'ий', endings: 'ий ия ию ия ием ии' },
  { nominative: 'ец', after: /[аеёиоуыэюя][нлдтвр]$/i, endings: 'ец ца цу ца цем/цом це' },
  { nominative: 'ел', after: /^Пав$/, endings: 'ел ла лу ла лом ле' },
  { nominative: 'ётр', after: /^П$/, endings: 'ётр етра етру етра етром етре' },
  { nominative: 'ев', after: /^Л$/, endings: 'ев ьва ьву ьва ьвом ьве' },
  { nominative: '', after: HARD_STEM, endings: '- а у а ом/ем е' },
  { nominative: 'й', endings: 'й я ю я ем е' },
  { nominative: 'ь', endings: 'ь я ю я ем/ём е' },
];

const RUSSIAN_IN_A: Paradigm[] = [
  { nominative: 'ия', endings: 'ия ии ии ию ией ии' },
  { nominative: 'ья', endings: 'ья ьи ье ью ьей/ьёй ье' },
  { nominative: 'а', after: /[гкхжчшщ]$/i, endings: 'а и е у ой/ей е' },
  { nominative: 'а', after: /[бвдзлмнпрстфц]$/i, endings: 'а ы е у ой/ей е' },
  { nominative: 'я', endings: 'я и е ю ей/ёй е' },
];

const RUSSIAN_POSSESSIVE_A: Paradigm = {
  nominative: 'а',
  after: /(?:[оеё]в|[иы]н)$/,
  endings: 'а ой ой у ой ой',
};

const RUSSIAN_WOMEN: Paradigm[] = [
  { nominative: 'ая', endings: 'ая ой ой ую ой ой' },
  { nominative: 'яя', endings: 'яя ей ей юю ей ей' },
];

const BELARUSIAN_POSSESSIVE: Paradigm[] = [
  { nominative: 'оў', endings: 'оў ова ову ова овым ове' },
  { nominative: 'аў', endings: 'аў ава аву ава авым аве' },
  { nominative: 'еў', endings: 'еў ева еву ева евым еве' },
  { nominative: 'ёў', endings: 'ёў ёва ёву ёва ёвым ёве' },
  { nominative: 'ін', endings: 'ін іна іну іна іным/інам іне' },
  { nominative: 'ын', endings: 'ын ына ыну ына ыным/ынам ыне' },
];

const BELARUSIAN_MEN: Paradigm[] = [
  { nominative: 'і', after: /(?:ск|цк)$/, endings: 'і ага аму ага ім ім' },
  { nominative: 'ы', endings: 'ы ага аму ага ым ым' },
  { nominative: 'ой', endings: 'ой ога ому ога ым ым' },
  { nominative: 'ец', after: /[аеёіоуыэюя][нлдтвў]$/i, endings: 'ец ца цу ца цом/цам цу/цы' },
  { nominative: 'авел', after: /^П$/, endings: 'авел аўла аўлу аўла аўлам аўле' },
  { nominative: 'ётр', after: /^П$/, endings: 'ётр ятра ятру ятра ятром ятры' },
  { nominative: 'еў', after: /^Л$/, endings: 'еў ьва ьву ьва ьвом ьве' },
  { nominative: 'ка', endings: 'ка кі ку ку кам ку/цы' },
  { nominative: '', after: HARD_STEM, endings: '- а у а ам/ом/ем е/у/ы' },
  { nominative: 'о', endings: 'о а у а ом у/е' },
  { nominative: 'й', endings: 'й я ю я ем і/ю/е' },
  { nominative: 'ь', endings: 'ь я ю я ем і/ю' },
];

const BELARUSIAN_IN_A: Paradigm[] = [
  { nominative: 'ія', endings: 'ія іі іі ію іяй/іяю іі' },
  { nominative: 'ыя', endings: 'ыя ыі ыі ыю ыяй/ыяю ыі' },
  { nominative: 'ка', endings: 'ка кі цы/ку ку кай/каю/кам цы/ку' },
  { nominative: 'га', endings: 'га гі зе/гу гу гай/гаю/гам зе/гу' },
  { nominative: 'ха', endings: 'ха хі се/ху ху хай/хаю/хам се/ху' },
  { nominative: 'та', endings: 'та ты це/ту ту тай/таю/там це/ту' },
  { nominative: 'да', endings: 'да ды дзе/ду ду дай/даю/дам дзе/ду' },
  { nominative: 'а', after: /[бвзлмнпрсцчшжф]$/i, endings: 'а ы е/у/ы у ай/аю/ам/ой е/у/ы' },
  { nominative: 'я', endings: 'я і і/ю ю яй/яю/ям/ёй і/ю' },
];

const BELARUSIAN_POSSESSIVE_A: Paradigm = {
  nominative: 'а',
  after: /(?:[оаеё]в|[іы]н)$/,
  endings: 'а ай/ой ай/ой у ай/ой ай/ой',
};

const BELARUSIAN_WOMEN: Paradigm[] = [{ nominative: 'ая', endings: 'ая ай ай ую ай ай' }];

interface Ending {
  paradigm: Paradigm;
  ending: string;
  cases: Cases;
}

interface Declension {
  paradigms: Paradigm[];
  /** Every oblique ending, with what it may stand for. */
  oblique: Ending[];
}

function declension(paradigms: Paradigm[]): Declension {
  const oblique = paradigms.flatMap((paradigm) => {
    const byEnding = new Map<string, Cases>();
    paradigm.endings.split(' ').forEach((alternatives, i) => {
      if (i === 0) return;
      for (const ending of alternatives.split('/'))
        byEnding.set(ending, (byEnding.get(ending) ?? 0) | (1 << i));
    });
    return [...byEnding].map(([ending, cases]) => ({ paradigm, ending, cases }));
  });
  return { paradigms, oblique };
}

/** Surnames in -ов or -ина decline like possessives; nouns and given names that end so do not (хозяин, Марина). */
export type Kind = 'surname' | 'noun';

const LOVE: Paradigm = { nominative: 'ь', after: /^Любов$/, endings: 'ь и и ь ью и' };
const tables = {
  ru: {
    surname: {
      m: declension([...RUSSIAN_POSSESSIVE, ...RUSSIAN_MEN, ...RUSSIAN_IN_A]),
      f: declension([RUSSIAN_POSSESSIVE_A, ...RUSSIAN_WOMEN, ...RUSSIAN_IN_A]),
    },
    noun: {
      m: declension([...RUSSIAN_MEN, ...RUSSIAN_IN_A]),
      f: declension([...RUSSIAN_WOMEN, ...RUSSIAN_IN_A, LOVE]),
    },
  },
  be: {
    surname: {
      m: declension([...BELARUSIAN_POSSESSIVE, ...BELARUSIAN_MEN, ...BELARUSIAN_IN_A]),
      f: declension([BELARUSIAN_POSSESSIVE_A, ...BELARUSIAN_WOMEN, ...BELARUSIAN_IN_A]),
    },
    noun: {
      m: declension([...BELARUSIAN_MEN, ...BELARUSIAN_IN_A]),
      f: declension([...BELARUSIAN_WOMEN, ...BELARUSIAN_IN_A]),
    },
  },
};

function declensionOf(language: Language, gender: Gender, kind: Kind): Declension {
  return tables[language === 'be' ? 'be' : 'ru'][kind][gender];
}

/** Each form that a name takes, with its cases; a name that no paradigm knows does not decline. */
export function formsOf(
  nominative: string,
  gender: Gender,
  language: Language,
  kind: Kind = 'surname',
): Map<string, Cases> {
  const forms = new Map<string, Cases>();
  const paradigm = declensionOf(language, gender, kind).paradigms.find((p) => fits(nominative, p));
  if (!paradigm) return forms.set(nominative, ANY_CASE);
  const stem = nominative.slice(0, nominative.length - paradigm.nominative.length);
  paradigm.endings.split(' ').forEach((alternatives, i) => {
    for (const ending of alternatives.split('/')) {
      const form = ending === '-' ? stem : stem + ending;
      forms.set(form, (forms.get(form) ?? 0) | (1 << i));
    }
  });
  return forms;
}

function fits(name: string, paradigm: Paradigm): boolean {
  if (!name.endsWith(paradigm.nominative)) return false;
  const stem = name.slice(0, name.length - paradigm.nominative.length);
  return paradigm.after ? paradigm.after.test(stem) : stem.length >= 2;
}

/**
 * Nominatives that an oblique form may come from, likeliest first. The form itself closes the list where it could be a
 * name that does not decline (Шевченко, a woman named Шевчук).
 *
 * @param cases the cases that the words around allow.
 */
export function nominativesOf(
  form: string,
  cases: Cases,
  gender: Gender,
  language: Language,
  kind: Kind = 'surname',
): string[] {
  const { paradigms, oblique } = declensionOf(language, gender, kind);
  const found: string[] = [];
  if (cases & NOMINATIVE) found.push(form);
  for (const { paradigm, ending, cases: of } of oblique) {
    if (!(cases & of) || ending === '-' || !form.endsWith(ending)) continue;
    const nominative = form.slice(0, form.length - ending.length) + paradigm.nominative;
    // "Ковалем" reads as Ковал and as Коваль; whichever paradigm claims the nominative first is the one it declines by.
    if (nominative.length < 2 || found.includes(nominative)) continue;
    if (paradigms.find((p) => fits(nominative, p)) === paradigm) found.push(nominative);
  }
  if (!found.includes(form)) found.push(form);
  return found;
}

/** «-ич» and «-на» after a given name: a patronymic in any case, and whose. */
export function patronymicGender(word: string): Gender | null {
  if (/(?:[оеё]в|ь|[иі])(?:ич|іч)(?:а|у|ем|ам|ом|е|ы|)$/iu.test(word) && word.length > 5) return 'm';
  if (/(?:[оеёаў]вн|[иі]чн|[иі]ни?чн|[оеаё]ўн)(?:а|ы|е|у|ой|ай|аю)$/iu.test(word) && word.length > 6)
    return 'f';
  return null;
}

/** What a surname's own ending says in the nominative: «-ова» a woman, «-ский» a man. */
export function surnameGender(nominative: string): Gender | null {
  if (/(?:[оеёа]ва|[иіы]на|ская|цкая|ая)$/u.test(nominative) && nominative.length > 4) return 'f';
  if (/(?:[оеё]в|[оеёа]ў|[иіы]н|ский|цкий|скі|цкі|ый)$/u.test(nominative) && nominative.length > 4)
    return 'm';
  return null;
}
