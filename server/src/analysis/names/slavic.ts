import type { Language } from '../types';
import {
  ANY_CASE,
  NOMINATIVE,
  nominativesOf,
  OBLIQUE,
  patronymicGender,
  surnameGender,
  type Cases,
  type Gender,
} from './declension';
import { givenNames, nameCase } from './given-names';
import { OPENERS, SLAVIC_ORGANISATION } from './not-people';
import type { Identity, NameReading } from './reading';
import { HONORIFICS } from './role-words';
import { isRoleWord, roleKey } from './roles';
import type { Run, Word } from './runs';
import { governedCases, roleAfter, roleBefore, wordsBefore } from './surroundings';

const PREPOSITIONS = new Set(
  'с со о об к ко от у для про при над под перед через без из на в по за з са аб да ад на у ў пра пры перад праз без'.split(
    ' ',
  ),
);
/** Endings of most surnames; adjectives such as «Кремлёвский» are left out, as places bear them. */
const SURNAME = /(?:[оеё]ва?|[иы]на?|[оеёа]ў|іна?|енко|[эеа]нка|[оеі]вич|[оеаі]віч|[уюаэ]к|чик|чык)$/;
const ADJECTIVE = /(?:[ыи]й|[ая]я|[оэ]й|[оеыи]е|[іы]|цкі|скі)$/;
const CASE_BITS = [1, 2, 4, 8, 16, 32];

/** The words of a run by their place in a name. */
interface Parts {
  given: Word | null;
  initial: string | null;
  patronymic: Word | null;
  surname: Word | null;
}

/** Reads a run of Cyrillic capitals: «Анны Петровны Коваль», «И. И. Иванов». Null if it names no person. */
export function readSlavic(text: string, run: Run, language: Language): NameReading | null {
  const words = trimRun(run, language);
  if (words.length === 0 || words.length > 5) return null;
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return null;
  const parts = splitParts(
    run.opens && words.length === 3 ? withoutOpener(words, language) : words,
    language,
  );
  const start = parts ? Math.min(...present(parts).map((word) => word.start)) : first.start;
  const end = parts ? Math.max(...present(parts).map((word) => word.end)) : last.end;
  const governed = governedCases(text, start, language);
  const courtesy = HONORIFICS.get(roleKey(wordsBefore(text, start, 1)[0] ?? ''));
  const read = parts ? identify(parts, governed ?? ANY_CASE, language) : null;
  if (!read && words.length > 1) return null;
  const cases = read?.identities.reduce((all, one) => all | one.cases, 0) ?? ANY_CASE;
  const role = roleBefore(text, start, language, read ? cases : ANY_CASE);
  const apposition = roleAfter(text, end, language, read ? cases | NOMINATIVE : ANY_CASE);
  const roles = [role, apposition].filter((found) => found !== null);
  const before = wordsBefore(text, start, 1)[0]?.toLowerCase() ?? '';
  return {
    start,
    end,
    identities: read?.identities ?? [],
    word: nameCase(parts?.surname?.text ?? last.text),
    certain: read ? read.certain || roles.length > 0 || courtesy !== undefined : false,
    gender: courtesy ?? roles.find((found) => found.gender)?.gender ?? null,
    roles,
    possessive: false,
    object: PREPOSITIONS.has(before) || (read !== null && !(cases & NOMINATIVE)),
    opens: run.opens && start === run.words[0]?.start,
    sentence: run.sentence,
    paragraph: run.paragraph,
    governed,
  };
}

/** «Встретились Огнян Белов»: of three words that say nothing of themselves the first only opens the sentence. */
function withoutOpener(words: readonly Word[], language: Language): readonly Word[] {
  const telling = words.some(
    ({ text }) =>
      /\.$/.test(text) || givenNames(text, language).length > 0 || patronymicGender(text) !== null,
  );
  return telling ? words : words.slice(1);
}

function present(parts: Parts): Word[] {
  return [parts.given, parts.patronymic, parts.surname].filter((word) => word !== null);
}

/** Without the words that open a sentence, titles and places before the name. */
function trimRun(run: Run, language: Language): Word[] {
  let from = 0;
  const { words } = run;
  const skippable = (word: Word | undefined) => {
    const key = word?.text.toLowerCase() ?? '';
    return (
      OPENERS.has(key) || (from < words.length - 1 && (isRoleWord(key, language) || HONORIFICS.has(key)))
    );
  };
  while (from < words.length && skippable(words[from])) from++;
  const rest = words.slice(from);
  const stop = rest.findIndex((word, i) => i > 0 && OPENERS.has(word.text.toLowerCase()));
  return stop === -1 ? rest : rest.slice(0, stop);
}

/** Which word is which; null if the run cannot be a person. A given name or a patronymic is the surest sign. */
function splitParts(words: readonly Word[], language: Language): Parts | null {
  const isInitial = (word: Word | undefined) => word !== undefined && /^\p{Lu}\.$/u.test(word.text);
  const family = words.findIndex(
    (word, i) => i > 0 && patronymicGender(nameCase(word.text)) !== null && i < 3,
  );
  const knownGiven = (word: Word | undefined) =>
    word !== undefined && givenNames(word.text, language).length > 0;
  const none: Parts = { given: null, initial: null, patronymic: null, surname: null };
  if (words.some(isInitial)) {
    const surname = words.find((word) => !isInitial(word));
    const initial = words.find(isInitial);
    return surname && initial ? { ...none, initial: initial.text, surname } : null;
  }
  // «Коваль Анна Петровна»: as forms print it, told by the patronymic at the end.
  if (family === 2 && words.length === 3 && knownGiven(words[1])) {
    return { ...none, given: words[1] ?? null, patronymic: words[2] ?? null, surname: words[0] ?? null };
  }
  const patronymic = words[family];
  if (
    patronymic &&
    knownGiven(words[family - 1]) &&
    (words[family + 1] || onlyPatronymic(patronymic, language))
  ) {
    const surname = words[family + 1] ?? null;
    return { ...none, given: words[family - 1] ?? null, patronymic: words[family] ?? null, surname };
  }
  const at = words.findIndex((word, i) => i < words.length - 1 && knownGiven(word));
  if (at !== -1) {
    const surname = words.at(at + 2 < words.length && knownGiven(words[at + 1]) ? at + 2 : at + 1) ?? null;
    return surname && !isOrganisation(surname) ? { ...none, given: words[at] ?? null, surname } : null;
  }
  if (words.length !== 2 || words.some(isOrganisation)) return null;
  return { ...none, given: words[0] ?? null, surname: words[1] ?? null };
}

/** «Анна Петровна» and «Иван Петрович» are addressed so; «Вольга Дземідовіч» and «Иван Гринкевич» bear a surname. */
function onlyPatronymic(word: Word, language: Language): boolean {
  const name = nameCase(word.text);
  if (patronymicGender(name) === 'f') return true;
  const father = name.replace(/(?:ович|евич|ич)(?:а|у|ем|е)?$/, '');
  return (
    language === 'ru' &&
    [father, `${father}й`, `${father}ий`, `${father}ь`].some((n) => givenNames(n, language).length > 0)
  );
}

function isOrganisation(word: Word): boolean {
  const bare = word.text.toLowerCase();
  return (
    SLAVIC_ORGANISATION.has(bare) ||
    word.text.length < 2 ||
    (word.text.length > 1 && word.text === word.text.toUpperCase() && word.text.length < 5)
  );
}

interface Identified {
  identities: Identity[];
  certain: boolean;
}

/** Every name that the words may be a form of, given name and surname agreeing in case and gender. */
function identify(parts: Parts, allowed: Cases, language: Language): Identified | null {
  const surname = parts.surname ? nameCase(parts.surname.text) : null;
  const patronymic = parts.patronymic ? nameCase(parts.patronymic.text) : null;
  const family = patronymic ? patronymicGender(patronymic) : null;
  if (!parts.given)
    return surname && parts.initial ? initialled(parts.initial, surname, allowed, language) : null;
  const given = nameCase(parts.given.text);
  const listed = givenNames(given, language);
  const readings =
    listed.length > 0
      ? listed
      : (['m', 'f'] as const).flatMap((gender) => guessGiven(given, gender, allowed, language));
  const identities: Identity[] = [];
  for (const reading of readings) {
    if (family && family !== reading.gender) continue;
    const shared = reading.cases & allowed;
    if (!shared) continue;
    const sure = listed.length > 0 ? 1 : shared & NOMINATIVE ? 0.4 : 0.2;
    const middle = patronymic ? ` ${basePatronymic(patronymic, reading.gender)}` : '';
    if (surname === null) {
      identities.push(identity(reading.nominative, null, reading.gender, middle, shared, sure));
      continue;
    }
    for (const { base, cases, weight } of baseSurnames(surname, shared, reading.gender, language)) {
      identities.push(identity(reading.nominative, base, reading.gender, middle, cases, sure * weight));
    }
  }
  if (identities.length === 0) return null;
  const bearsSurname = identities.some(
    (one) => SURNAME.test(one.surname ?? '') && !ADJECTIVE.test(one.given ?? ''),
  );
  return { identities, certain: listed.length > 0 || bearsSurname };
}

function identity(
  given: string,
  surname: string | null,
  gender: Gender,
  middle: string,
  cases: Cases,
  weight: number,
): Identity {
  const full = surname === null ? given + middle : `${given}${middle} ${surname}`;
  return { given, surname, gender, full, cases, weight };
}

/** A given name that is in no list: its ending says in which genders and cases it can stand. */
function guessGiven(word: string, gender: Gender, allowed: Cases, language: Language) {
  return CASE_BITS.filter((bit) => bit & allowed).flatMap((bit) =>
    nominativesOf(word, bit, gender, language, 'noun')
      .filter((base, i) => (bit === NOMINATIVE || (i === 0 && base !== word)) && soundsLike(base, gender))
      .map((nominative) => ({ nominative, gender, cases: bit })),
  );
}

function soundsLike(given: string, gender: Gender): boolean {
  return gender === 'f' ? /[аяь]$/.test(given) : /[бвгджзклмнпрстфхцчшщйьоў]$/.test(given);
}

interface Base {
  base: string;
  cases: Cases;
  weight: number;
}

function baseSurnames(surname: string, allowed: Cases, gender: Gender, language: Language): Base[] {
  const found: Base[] = [];
  const shows = surnameGender(surname);
  if (allowed & NOMINATIVE && (shows === null || shows === gender)) {
    found.push({ base: surname, cases: NOMINATIVE, weight: 1 });
  }
  const oblique = allowed & OBLIQUE;
  if (!oblique) return found;
  let weight = 0.9;
  for (const base of nominativesOf(surname, oblique, gender, language)) {
    if (base === surname && !staysAsItIs(surname, gender)) continue;
    if (surnameGender(base) !== null && surnameGender(base) !== gender) continue;
    found.push({ base, cases: oblique, weight: base === surname ? weight / 2 : weight });
    weight *= 0.8;
  }
  return found;
}

/** Surnames in a vowel other than а, and women's in a consonant, do not decline. */
function staysAsItIs(surname: string, gender: Gender): boolean {
  return (
    /[оеёиуыэюі]$|[иы]х$/.test(surname) ||
    (gender === 'f' && /[бвгджзклмнпрстфхцчшщьўк]$|[аэ]нка$/.test(surname))
  );
}

function initialled(initial: string, surname: string, allowed: Cases, language: Language): Identified {
  const identities = (['m', 'f'] as const).flatMap((gender) =>
    baseSurnames(surname, allowed, gender, language).map(({ base, cases, weight }) => ({
      given: initial,
      surname: base,
      gender: surnameGender(base),
      full: `${initial} ${base}`,
      cases,
      weight: weight * 0.5,
    })),
  );
  return { identities, certain: true };
}

function basePatronymic(word: string, gender: Gender): string {
  if (gender === 'm') return word.replace(/(и|і)(ч)(?:а|у|ем|ам|ом|е|ы)$/, '$1$2');
  return word.replace(/н(?:ы|е|у|ой|ай|аю)$/, 'на');
}
