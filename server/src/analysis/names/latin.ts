import type { Language } from '../types';
import { ANY_CASE, type Gender } from './declension';
import { givenNames, nameCase } from './given-names';
import { DOUBTFUL_GIVEN, OPENERS, ORGANISATION, PLACE_OPENERS } from './not-people';
import type { Identity, NameReading } from './reading';
import { HONORIFICS } from './role-words';
import { isRoleWord, roleIn, roleKey, type Role } from './roles';
import type { Run, Word } from './runs';
import { roleAfter, roleBefore, wordsBefore } from './surroundings';

const SUFFIXES = new Set('jr sr ii iii iv'.split(' '));
const LONGEST_NAME = 4;
const INITIAL = /^\p{Lu}\.$/u;
/** At a sentence's start even "De" and "Van" are capital. */
const PARTICLE = /^(?:de|da|di|du|del|della|der|van|von|la|le|el|al|bin|ibn)$/i;

const PREPOSITIONS = new Set(
  'of with to for by from at about against on in near under after before than like via into over between and joined met told thanked'.split(
    ' ',
  ),
);
const PLACE_PREPOSITIONS = new Set('in at near from to into across around'.split(' '));

/** Reads a run of Latin capitals: "Vice President Anna van der Berg Jr." Null if it names no person. */
export function readLatin(text: string, run: Run, language: Language): NameReading | null {
  const cut = trimRun(run.words, run.opens);
  const named = cut && splitTitle(cut, language);
  if (!named) return null;
  const { words, title, gender: courtesy } = named;
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last || words.length > LONGEST_NAME) return null;
  const titled = title.length > 0;
  const runStart = run.words[0]?.start ?? first.start;
  const from = titled ? (title[0]?.start ?? runStart) : first.start;
  const before = wordsBefore(text, from, 1)[0]?.toLowerCase();
  const roles: Role[] = [];
  const titleRole = titled
    ? roleIn(
        title.map((word) => word.text),
        language,
      )
    : null;
  const lowerRole = titled ? null : roleBefore(text, first.start, language);
  if (titleRole) roles.push(titleRole);
  if (lowerRole) roles.push(lowerRole);
  if (before === 'the' && roles.length === 0 && courtesy === undefined) return null;
  const apposition = words.length > 1 || titled ? roleAfter(text, last.end, language) : null;
  if (apposition) roles.push(apposition);

  const given = words.length > 1 ? readGiven(first.text) : null;
  const aged = words.length > 1 && /^, (?:aged )?\d{2}(?:,|\.)/.test(text.slice(last.end, last.end + 12));
  const doubtful = run.opens && DOUBTFUL_GIVEN.has(first.text.toLowerCase()) && first.start === runStart;
  const certain = titled || aged || roles.length > 0 || (given !== null && given !== 'initial' && !doubtful);
  const gender = courtesy ?? roles.find((role) => role.gender)?.gender ?? null;
  if (words.length === 1 && !titled && PLACE_PREPOSITIONS.has(before ?? '')) return null;
  return {
    start: first.start,
    end: last.end,
    identities: words.length > 1 || titled ? [identity(text, words, given ?? gender)] : [],
    word: nameCase(last.text),
    certain,
    gender,
    roles,
    possessive: run.possessive,
    object: PREPOSITIONS.has(before ?? ''),
    opens: run.opens && first.start === runStart,
    sentence: run.sentence,
    paragraph: run.paragraph,
    governed: null,
  };
}

/** Without the words that only open a sentence; null for acronyms, organisations and headlines. */
function trimRun(all: readonly Word[], opens: boolean): Word[] | null {
  let from = 0;
  while (from < all.length && OPENERS.has(all[from]?.text.toLowerCase() ?? '')) {
    // "Will Berg" and "May Lind" are people where no sentence starts.
    if (!opens && from === 0 && readGiven(all[0]?.text ?? '') && all.length > 1) break;
    from++;
  }
  let to = from;
  while (to < all.length && (to === from || !OPENERS.has(all[to]?.text.toLowerCase() ?? ''))) to++;
  if (opens && to - from > 1 && PARTICLE.test(all[from]?.text ?? '')) from++;
  return to > from ? all.slice(from, to) : null;
}

interface Titled {
  words: Word[];
  title: Word[];
  /** Undefined without a courtesy title. */
  gender: Gender | null | undefined;
}

/** "Belarusian President" and "Alexander Lukashenko"; null where the run names an organisation or a place. */
function splitTitle(words: Word[], language: Language): Titled | null {
  let end = words.length;
  while (end > 1 && SUFFIXES.has(roleKey(words[end - 1]?.text ?? ''))) end--;
  let title = -1;
  let gender: Gender | null | undefined;
  for (let i = 0; i < end - 1; i++) {
    const key = roleKey(words[i]?.text ?? '');
    const courtesy = HONORIFICS.get(key);
    // "Howard Dean Smith", "James Baker Hall": a trade after a given name is a name.
    if (
      courtesy === undefined &&
      (!isRoleWord(key, language) || (i > 0 && readGiven(words[i - 1]?.text ?? '')))
    )
      continue;
    title = i;
    if (courtesy !== undefined) gender = courtesy;
  }
  const rest = words.slice(title + 1);
  if (title === -1) {
    const at = rest.findIndex((word, i) => i < rest.length - 1 && readGiven(word.text) !== null);
    if (at > 0) rest.splice(0, at);
  }
  if (rest.every((word) => INITIAL.test(word.text)) || isCountry(rest)) return null;
  // "Bill" and "Grant" are given names before they are papers.
  if (rest.some((word, i) => ORGANISATION.has(word.text.toLowerCase()) && !(i === 0 && readGiven(word.text))))
    return null;
  // "Iowa Democrat", "Nova Scotia": a trade at the end or a place's first word makes no name of unknown words.
  const [first, last] = [rest[0]?.text ?? '', rest.at(-1)?.text ?? ''];
  if (
    rest.length > 1 &&
    !readGiven(first) &&
    (isRoleWord(last, language) || PLACE_OPENERS.has(first.toLowerCase()))
  )
    return null;
  const shouted = rest.every((word) => isAcronym(word.text));
  if (rest.some((word) => isAcronym(word.text)) && !(shouted && rest.length > 1)) return null;
  return { words: rest, title: title === -1 ? [] : words.slice(0, title + 1), gender };
}

/** "U.S. Steel", "D.C. Police": letters that are no initials. */
function isCountry(words: readonly Word[]): boolean {
  return (
    /^(?:US|UK|UN|EU|DC)$/.test(
      words
        .slice(0, 2)
        .map((word) => word.text.charAt(0))
        .join(''),
    ) && words.slice(0, 2).every((word) => INITIAL.test(word.text))
  );
}

function isAcronym(word: string): boolean {
  const bare = word.replace(/\./g, '');
  return bare.length > 1 && bare === bare.toUpperCase() && !/^\p{Lu}\.(?:\p{Lu}\.)*$/u.test(word);
}

/** What a word shows as a given name; null if it is none. */
function readGiven(word: string): Gender | 'either' | 'initial' | null {
  const names = givenNames(word, 'en');
  const [first] = names;
  if (first) return names.every((name) => name.gender === first.gender) ? first.gender : 'either';
  const head = word.split('-', 1)[0];
  if (head && head !== word) return readGiven(head);
  return INITIAL.test(word) ? 'initial' : null;
}

function identity(
  text: string,
  words: readonly Word[],
  gender: Gender | 'either' | 'initial' | null,
): Identity {
  const [first, last] = [words[0], words.at(-1)];
  const surname = words.findLast((word) => !SUFFIXES.has(roleKey(word.text)));
  const full = text.slice(first?.start, last?.end).replace(/\s+/g, ' ');
  return {
    given: words.length > 1 ? nameCase(first?.text ?? '') : null,
    surname: nameCase(surname?.text ?? ''),
    gender: gender === 'm' || gender === 'f' ? gender : null,
    full: full.split(' ').map(nameCase).join(' '),
    cases: ANY_CASE,
    weight: 1,
  };
}
