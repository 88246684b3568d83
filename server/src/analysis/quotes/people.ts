import type { Cases, Gender } from '../names/declension';
import { isCyrillic, nameCase } from '../names/given-names';
import { readLatin } from '../names/latin';
import type { Identity, NameReading } from '../names/reading';
import type { Role } from '../names/roles';
import { findRuns, type Run } from '../names/runs';
import { readSlavic } from '../names/slavic';
import { Ballot } from '../names/vote';
import type { KnownPerson, Language } from '../types';
import { finish, STRIDE, type Steps } from '../steps';
import { knownReadings } from './known';
import { Roster, type Entry } from './roster';

/** One place where the text names somebody. */
export interface PersonMention {
  start: number;
  end: number;
  sentence: number;
  paragraph: number;
  /** Given name and surname, or initials: what a first mention prints. */
  full: boolean;
  cases: Cases;
  /** "Berg's": the owner of what follows. */
  possessive: boolean;
  /** May be the subject of its sentence: "he" after it means this person first. */
  subject: boolean;
}

/** Everybody whom the text names, each once, with all their mentions in order. */
export interface PersonCluster {
  /** Nominative, as full as the text prints it, or as the known person is called. */
  name: string;
  given: string | null;
  surname: string | null;
  gender: Gender | null;
  roles: Role[];
  /** False for capitals that may be a person or anything else ("Quantum Leap"): not fit for "he". */
  certain: boolean;
  known: boolean;
  mentions: PersonMention[];
}

/**
 * The people of a text: full names first, then the lone surnames and given names that refer to them, in any case.
 * Organisations, places and publications are left out; linear in the text's length.
 *
 * @param known people who keep their own spelling and bring their aliases; only those that the text names come back.
 */
export function findPeople(
  text: string,
  title: string | undefined,
  language: Language,
  known: readonly KnownPerson[] = [],
): PersonCluster[] {
  return finish(findPeopleInSteps(text, title, language, known));
}

/** As findPeople, pausing every few milliseconds. */
export function* findPeopleInSteps(
  text: string,
  title: string | undefined,
  language: Language,
  known: readonly KnownPerson[] = [],
): Steps<PersonCluster[]> {
  const people = new Roster(language, text);
  for (const { person, identities, roles, aliases } of knownReadings(known, language)) {
    people.introduce(person.name, identities, roles, aliases);
  }
  const runs: Run[] = [];
  const readings: (NameReading | null)[] = [];
  for (const run of findRuns(text)) {
    runs.push(run);
    // Most capitals stand alone; those are read only if somebody has that name.
    readings.push(run.words.length > 1 ? readRun(text, run, language) : null);
    if (runs.length % STRIDE === 0) yield;
  }
  const inText = readings.filter(isFullName);
  const inTitle = title === undefined ? [] : readTitle(title, language);
  const votes = new Ballot(language, countWords(runs));
  votes.hear(inText, text);
  votes.hear(inTitle, title ?? '');
  const entries = meetAll([...inText, ...inTitle], votes, people);
  for (const [i, run] of runs.entries()) {
    if (i % STRIDE === STRIDE - 1) yield;
    const reading = readings[i] ?? null;
    const entry = reading && entries.get(reading);
    if (reading && entry) {
      people.witness(entry, reading, votes.winner(reading).cases);
      continue;
    }
    const last = run.words.at(-1);
    if (!last || !people.bears(nameCase(last.text))) continue;
    const lone =
      reading && reading.identities.length === 0 ? reading : readLast(text, run, reading, language);
    if (lone) people.recall(lone);
  }
  return people.named();
}

/**
 * The surest names first, as the rest may only be another mention of them: full names, capitals in pairs that could be
 * one, titled surnames, given names with a patronymic.
 */
function meetAll(readings: readonly NameReading[], votes: Ballot, people: Roster): Map<NameReading, Entry> {
  const stages: [NameReading, Identity][][] = [[], [], [], []];
  for (const reading of readings) {
    const identity = votes.winner(reading);
    const stage = identity.surname === null ? 3 : identity.given === null ? 2 : reading.certain ? 0 : 1;
    stages[stage]?.push([reading, identity]);
  }
  const entries = new Map<NameReading, Entry>();
  for (const stage of stages) {
    for (const [reading, identity] of stage) {
      // "Critics Berg" at a sentence's start is a word before a surname that is known by now.
      const isGiven =
        identity.given?.endsWith('.') || (identity.gender !== null && !isCyrillic(reading.word));
      if (!reading.certain && reading.opens && !isGiven && people.bears(reading.word)) continue;
      const entry = people.meet(reading, identity);
      if (entry) entries.set(reading, entry);
    }
    people.index();
  }
  return entries;
}

/** The last word of a run, where it stands alone or after a word that only opens the sentence. */
function readLast(text: string, run: Run, whole: NameReading | null, language: Language): NameReading | null {
  const after = whole === null ? run.opens && run.words.length === 2 : whole.opens;
  if (run.words.length > 1 && !after) return null;
  const words = run.words.slice(-1);
  return readRun(text, { ...run, words, opens: run.opens && run.words.length === 1 }, language);
}

function readRun(text: string, run: Run, language: Language): NameReading | null {
  const cyrillic = isCyrillic(run.words[0]?.text ?? '');
  return cyrillic ? readSlavic(text, run, language) : readLatin(text, run, language);
}

function readTitle(title: string, language: Language): NameReading[] {
  const readings = [...findRuns(title)].map((run) => readRun(title, run, language));
  return readings.filter(isFullName).filter((reading) => reading.certain);
}

function isFullName(reading: NameReading | null): reading is NameReading {
  return reading !== null && reading.identities.length > 0;
}

/** How often each capitalised word stands in the text: an oblique form is explained by the nominative beside it. */
function countWords(runs: readonly Run[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { words } of runs) {
    const word = words.at(-1)?.text ?? '';
    if (isCyrillic(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}
