import { ANY_CASE, formsOf, NOMINATIVE, type Cases, type Gender } from '../names/declension';
import { isCyrillic } from '../names/given-names';
import { readLatin } from '../names/latin';
import type { Identity, NameReading } from '../names/reading';
import type { Role } from '../names/roles';
import { findRuns } from '../names/runs';
import { readSlavic } from '../names/slavic';
import { wordsAfter, wordsBefore } from '../names/surroundings';
import type { KnownPerson, Language } from '../types';
import { knownReadings } from './known';

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
  /** Words beside the name that may describe who it is, lower case: "lighthouse", "keeper". */
  notes: Set<string>;
  /** False for capitals that may be a person or anything else ("Quantum Leap"): not fit for "he". */
  certain: boolean;
  known: boolean;
  mentions: PersonMention[];
}

/** A mention further back than this no longer disturbs another bearer of the same surname. */
const FORGOTTEN = 1500;
/** Who is presented over and over is presented by the first words. */
const MOST_NOTES = 40;
/** Beyond so many bearers of one name, the name alone says nothing; comparing them all would be quadratic. */
const MOST_NAMESAKES = 16;

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
  const readings = readNames(text, language);
  const heading = title ? readNames(title, language).filter((reading) => reading.certain) : [];
  const people = new Roster(language, text);
  for (const { person, identities, roles, aliases } of knownReadings(known, language)) {
    people.introduce(person.name, identities, roles, aliases);
  }
  const counts = countWords(readings);
  const votes = vote([...readings, ...heading], counts, text, language);
  const full = [...readings, ...heading].filter((reading) => reading.identities.length > 0);
  const entries = new Map(full.map((reading) => [reading, people.meet(reading, best(reading, votes))]));
  people.index();
  for (const reading of readings) {
    const entry = entries.get(reading);
    if (entry) people.witness(entry, reading, best(reading, votes).cases);
    else people.recall(reading);
  }
  return people.named();
}

function readNames(text: string, language: Language): NameReading[] {
  const readings: NameReading[] = [];
  for (const run of findRuns(text)) {
    const first = run.words[0]?.text ?? '';
    const reading = isCyrillic(first) ? readSlavic(text, run, language) : readLatin(text, run, language);
    if (reading) readings.push(reading);
  }
  return readings;
}

/** How often each capitalised word stands in the text: an oblique form is explained by the nominative beside it. */
function countWords(readings: readonly NameReading[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { word } of readings) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

const identityKey = (identity: Identity) =>
  `${identity.gender ?? ''}|${identity.given ?? ''}|${identity.surname ?? ''}`;

/** «Александра Ковалёва» is a woman or a man's genitive: the reading that explains most mentions wins. */
function vote(
  readings: readonly NameReading[],
  counts: ReadonlyMap<string, number>,
  text: string,
  language: Language,
): Map<string, number> {
  const votes = new Map<string, number>();
  const supported = new Set<string>();
  for (const reading of readings) {
    if (reading.identities.length < 2) {
      for (const identity of reading.identities)
        votes.set(identityKey(identity), (votes.get(identityKey(identity)) ?? 0) + 1);
      continue;
    }
    const verb = verbGender(text, reading);
    for (const identity of reading.identities) {
      const key = identityKey(identity);
      let weight = identity.weight;
      if (verb && identity.cases & NOMINATIVE) weight += identity.gender === verb ? 1 : -1;
      if (identity.surname && identity.gender && !supported.has(key)) {
        supported.add(key);
        for (const form of formsOf(identity.surname, identity.gender, language).keys()) {
          weight +=
            form === identity.surname
              ? 0.4 * Math.min(3, counts.get(form) ?? 0)
              : 0.2 * Math.min(3, counts.get(form) ?? 0);
        }
      }
      votes.set(key, (votes.get(key) ?? 0) + weight);
    }
  }
  return votes;
}

/** Gender that a past tense beside the name shows: «сказала Ли», «Ли рассказал». */
function verbGender(text: string, reading: NameReading): Gender | null {
  const around = [wordsBefore(text, reading.start, 1)[0], wordsAfter(text, reading.end, 1)[0]];
  for (const word of around) {
    if (!word || word.length < 4 || word !== word.toLowerCase()) continue;
    if (/(?:[аяиіеыую]ла|лась|лася)$/.test(word)) return 'f';
    if (/(?:[аяиеыу]л|лся|[аяіыу]ў|ўся)$/.test(word)) return 'm';
  }
  return null;
}

function best(reading: NameReading, votes: ReadonlyMap<string, number>): Identity {
  return reading.identities.reduce((a, b) =>
    (votes.get(identityKey(b)) ?? 0) > (votes.get(identityKey(a)) ?? 0) ? b : a,
  );
}

interface Entry {
  cluster: PersonCluster;
  /** Names longer than the shortest full one wait here: «Анна Петровна Коваль» beside «Анна Коваль». */
  aliases: Set<string>;
}

interface Recall {
  entry: Entry;
  cases: Cases;
}

/** Who has been named so far, by surname and by every form of every name. */
class Roster {
  private readonly entries: Entry[] = [];
  private readonly bySurname = new Map<string, Entry[]>();
  private readonly byForm = new Map<string, Recall[]>();

  constructor(
    private readonly language: Language,
    private readonly text: string,
  ) {}

  introduce(name: string, identities: readonly Identity[], roles: Role[], aliases: readonly string[]): void {
    const identity = identities[0];
    const entry = this.add(name, identity, true);
    entry.cluster.known = true;
    entry.cluster.roles.push(...roles);
    for (const alias of aliases) entry.aliases.add(alias);
  }

  /** A full name, or a titled surname, finds its person or makes a new one; null in a directory of namesakes. */
  meet(reading: NameReading, identity: Identity): Entry | null {
    const namesakes = this.bySurname.get(identity.surname ?? '') ?? [];
    let entry = namesakes.find(({ cluster }) => agrees(cluster, identity));
    if (!entry && namesakes.length >= MOST_NAMESAKES) return null;
    entry ??= this.add(identity.full, identity, reading.certain);
    const { cluster } = entry;
    if (isFuller(identity, cluster) && !cluster.known) {
      cluster.name = identity.full;
      cluster.given = identity.given;
    }
    cluster.gender ??= identity.gender ?? reading.gender;
    cluster.certain ||= reading.certain;
    cluster.roles.push(...reading.roles);
    return entry;
  }

  /** Forms are indexed once all full names are known, so that a surname may stand before the name it belongs to. */
  index(): void {
    for (const entry of this.entries) {
      const { given, surname, gender } = entry.cluster;
      const add = (word: string, of: Gender) => {
        const forms = isCyrillic(word) ? formsOf(word, of, this.language) : new Map([[word, ANY_CASE]]);
        for (const [form, cases] of forms) {
          const known = this.byForm.get(form);
          if (!known) this.byForm.set(form, [{ entry, cases }]);
          else if (known.length < MOST_NAMESAKES && !known.some((recall) => recall.entry === entry)) {
            known.push({ entry, cases });
          }
        }
      };
      for (const of of gender ? [gender] : (['m', 'f'] as const)) {
        if (surname) add(surname, of);
        if (given && !given.endsWith('.')) add(given, of);
        for (const alias of entry.aliases) add(alias, of);
      }
    }
  }

  /** A lone word refers back to the one bearer of that name, or to nobody. */
  recall(reading: NameReading): void {
    const bearers = this.byForm.get(reading.word) ?? [];
    const allowed = reading.governed ?? ANY_CASE;
    const gender = reading.gender ?? verbGender(this.text, reading);
    const fitting = bearers.filter(
      ({ entry, cases }) =>
        cases & allowed && (!gender || !entry.cluster.gender || entry.cluster.gender === gender),
    );
    const surnames = fitting.filter(
      ({ entry }) => entry.cluster.surname === null || reading.word !== entry.cluster.given,
    );
    const found = surnames.length > 0 ? surnames : fitting;
    const one = found.length > 1 ? latest(found, reading.start) : found[0];
    if (!one) return;
    one.entry.cluster.roles.push(...reading.roles);
    this.witness(one.entry, reading, one.cases & allowed);
    // Capitals in pairs may be anything, but only people are called by the second word afterwards.
    const { cluster } = one.entry;
    if (reading.word !== cluster.given && cluster.mentions.at(-1)?.subject) cluster.certain = true;
  }

  named(): PersonCluster[] {
    const clusters = this.entries.map(({ cluster }) => cluster);
    return clusters.filter((cluster) => cluster.mentions.length > 0 || !cluster.known);
  }

  private add(name: string, identity: Identity | undefined, certain: boolean): Entry {
    const cluster: PersonCluster = {
      name,
      given: identity?.given ?? null,
      surname: identity?.surname ?? null,
      gender: identity?.gender ?? null,
      roles: [],
      notes: new Set(),
      certain,
      known: false,
      mentions: [],
    };
    const entry = { cluster, aliases: new Set<string>() };
    this.entries.push(entry);
    const key = cluster.surname ?? '';
    const namesakes = this.bySurname.get(key);
    if (namesakes) namesakes.push(entry);
    else this.bySurname.set(key, [entry]);
    return entry;
  }

  witness({ cluster }: Entry, reading: NameReading, cases: Cases): void {
    cluster.gender ??= reading.gender;
    if (cluster.notes.size < MOST_NOTES) for (const note of reading.notes) cluster.notes.add(note);
    const { start, end, sentence, paragraph, possessive } = reading;
    const full = reading.identities.some((identity) => identity.given !== null);
    const subject = !reading.object && !possessive && (cases & NOMINATIVE) !== 0;
    cluster.mentions.push({ start, end, sentence, paragraph, cases, full, subject, possessive });
  }
}

/** "A. Berg" may be "Anna Berg", "Mr Berg" may not; "Anna Maria Berg" is "Anna Berg". */
function agrees(cluster: PersonCluster, identity: Identity): boolean {
  if (cluster.gender && identity.gender && cluster.gender !== identity.gender) return false;
  const [a, b] = [cluster.given, identity.given];
  if (a === null || b === null) return true;
  const [x, y] = [a.replace(/\.$/, ''), b.replace(/\.$/, '')];
  return x === y || (x.length === 1 && y.startsWith(x)) || (y.length === 1 && x.startsWith(y));
}

function isFuller(identity: Identity, cluster: PersonCluster): boolean {
  if (identity.given === null) return false;
  if (cluster.given === null) return true;
  if (cluster.given.endsWith('.') && !identity.given.endsWith('.')) return true;
  // Without the patronymic a name is as newspapers print it.
  return (
    isCyrillic(identity.full) &&
    identity.surname !== null &&
    identity.full === `${identity.given} ${identity.surname}`
  );
}

/** Of several bearers of a name the last one mentioned, if the others are long out of sight; else nobody. */
function latest(bearers: readonly Recall[], at: number): Recall | undefined {
  const seen = bearers
    .map((recall) => ({
      recall,
      last: recall.entry.cluster.mentions.findLast((mention) => mention.start < at)?.start,
    }))
    .filter((one) => one.last !== undefined)
    .sort((a, b) => (b.last ?? 0) - (a.last ?? 0));
  const [first, second] = seen;
  if (!first) return undefined;
  return !second || at - (second.last ?? 0) > FORGOTTEN ? first.recall : undefined;
}
