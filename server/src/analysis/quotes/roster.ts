import { ANY_CASE, formsOf, NOMINATIVE, type Cases, type Gender } from '../names/declension';
import { isCyrillic } from '../names/given-names';
import type { Identity, NameReading } from '../names/reading';
import type { Role } from '../names/roles';
import { verbGender } from '../names/vote';
import type { Language } from '../types';
import type { PersonCluster } from './people';

/** A mention further back than this no longer disturbs another bearer of the same surname. */
const FORGOTTEN = 1500;
/** Beyond so many bearers of one name, the name alone says nothing; comparing them all would be quadratic. */
const MOST_NAMESAKES = 16;
const MOST_ROLES = 16;

export interface Entry {
  cluster: PersonCluster;
  /** One-word names of a known person. */
  aliases: Set<string>;
}

interface Recall {
  entry: Entry;
  /** The word is a given name; a surname goes first. */
  given: boolean;
  cases: Cases;
}

/** Who has been named so far, by surname and by every form of every name. */
export class Roster {
  private readonly entries: Entry[] = [];
  private readonly bySurname = new Map<string, Entry[]>();
  private readonly byForm = new Map<string, Recall[]>();
  private indexed = 0;

  constructor(
    private readonly language: Language,
    private readonly text: string,
  ) {}

  introduce(name: string, identities: readonly Identity[], roles: Role[], aliases: readonly string[]): void {
    const identity = identities[0];
    const entry = this.add(name, identity, true);
    entry.cluster.known = true;
    learn(entry.cluster, roles);
    for (const alias of aliases) entry.aliases.add(alias);
  }

  /** A full name, or a titled surname, finds its person or makes a new one; null in a directory of namesakes. */
  meet(reading: NameReading, identity: Identity): Entry | null {
    const namesakes = this.bySurname.get(identity.surname ?? '') ?? [];
    let entry = namesakes.find(({ cluster }) => agrees(cluster, identity));
    if (identity.surname === null) entry ??= this.onlyOneCalled(identity);
    if (!entry && namesakes.length >= MOST_NAMESAKES) return null;
    entry ??= this.add(identity.full, identity, reading.certain);
    const { cluster } = entry;
    if (identity.surname !== null && isFuller(identity, cluster) && !cluster.known) {
      cluster.name = identity.full;
      cluster.given = identity.given;
    }
    cluster.gender ??= identity.gender ?? reading.gender;
    cluster.certain ||= reading.certain;
    learn(cluster, reading.roles);
    return entry;
  }

  /** Makes the forms of newly met names known. */
  index(): void {
    for (const entry of this.entries.slice(this.indexed)) {
      const { given, surname, gender } = entry.cluster;
      for (const of of gender ? [gender] : (['m', 'f'] as const)) {
        if (surname) this.indexForms(entry, surname, of, false);
        if (given && !given.endsWith('.')) this.indexForms(entry, given, of, true);
        for (const alias of entry.aliases) this.indexForms(entry, alias, of, false);
      }
    }
    this.indexed = this.entries.length;
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
    const surnames = fitting.filter((bearer) => !bearer.given);
    const found = surnames.length > 0 ? surnames : fitting;
    const one = found.length > 1 ? latest(found, reading.start) : found[0];
    if (!one) return;
    learn(one.entry.cluster, reading.roles);
    this.witness(one.entry, reading, one.cases & allowed);
    // Capitals in pairs may be anything, but only people are called by the second word afterwards.
    const { cluster } = one.entry;
    if (!one.given && cluster.mentions.at(-1)?.subject) cluster.certain = true;
  }

  /** True when a lone word may be somebody's name. */
  bears(word: string): boolean {
    return this.byForm.has(word);
  }

  named(): PersonCluster[] {
    const clusters = this.entries.map(({ cluster }) => cluster);
    return clusters.filter((cluster) => cluster.mentions.length > 0 || !cluster.known);
  }

  /** «Анна Петровна» is the one Anna of the text. */
  private onlyOneCalled(identity: Identity): Entry | undefined {
    const called = (this.byForm.get(identity.given ?? '') ?? []).filter(
      ({ entry, given }) => given && entry.cluster.gender === identity.gender,
    );
    return called.length === 1 ? called[0]?.entry : undefined;
  }

  private indexForms(entry: Entry, word: string, gender: Gender, given: boolean): void {
    const forms = isCyrillic(word)
      ? formsOf(word, gender, this.language, given ? 'noun' : 'surname')
      : new Map([[word, ANY_CASE]]);
    for (const [form, cases] of forms) {
      const known = this.byForm.get(form);
      if (!known) this.byForm.set(form, [{ entry, given, cases }]);
      else if (known.length < MOST_NAMESAKES && !known.some((recall) => recall.entry === entry)) {
        known.push({ entry, given, cases });
      }
    }
  }

  private add(name: string, identity: Identity | undefined, certain: boolean): Entry {
    const cluster: PersonCluster = {
      name,
      given: identity?.given ?? null,
      surname: identity?.surname ?? null,
      gender: identity?.gender ?? null,
      roles: [],
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
    const { start, end, sentence, paragraph, possessive } = reading;
    const full = reading.identities.some((identity) => identity.given !== null);
    const subject = !reading.object && !possessive && (cases & NOMINATIVE) !== 0;
    cluster.mentions.push({ start, end, sentence, paragraph, cases, full, subject, possessive });
  }
}

/** Roles are learnt once each: an article says "the mayor" on every line. */
function learn(cluster: PersonCluster, roles: readonly Role[]): void {
  for (const role of roles) {
    const known = cluster.roles.some(
      (held) => held.head === role.head && held.details.join() === role.details.join(),
    );
    if (!known && cluster.roles.length < MOST_ROLES) cluster.roles.push(role);
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
