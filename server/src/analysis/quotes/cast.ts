import { nameCase } from '../names/given-names';
import { roleIn, sameRole, type Role } from '../names/roles';
import { descriptiveWords } from '../names/surroundings';
import type { Language, Span } from '../types';
import type { PersonCluster, PersonMention } from './people';

export interface Sighting {
  person: PersonCluster;
  mention: PersonMention;
}

/** Whom a name after these words only belongs to: "a spokesman for Berg", "Lind, who replaced Berg". */
const NOT_THE_HEAD = /\b(?:of|for|to|with|from|by|at|replaced|succeeded)\s+(?:\p{L}+\s+){0,2}$/iu;
/** A Latin name that goes on in lower case modifies what follows ("a Berg aide"), except before these. */
const AFTER_A_NAME = new Set(
  'of from in at with who himself herself and whose on then also jr sr de v'.split(' '),
);

const MOST_BEARERS = 16;

/** The people of a text, to be found by a printed phrase. */
export class Cast {
  /** Every mention of everybody, in order. */
  readonly sightings: readonly Sighting[];
  private readonly bySurname: Map<string, PersonCluster[]>;
  private settled: readonly PersonCluster[] | undefined;
  private holders: Map<string, PersonCluster[]> | undefined;
  private described: Map<string, [note: string, person: PersonCluster][]> | undefined;

  constructor(
    private readonly people: readonly PersonCluster[],
    private readonly text: string,
    private readonly language: Language,
  ) {
    this.sightings = people
      .flatMap((person) => person.mentions.map((mention) => ({ person, mention })))
      .sort((a, b) => a.mention.start - b.mention.start);
    this.bySurname = groupBy(people, (person) => {
      const names = [person.surname, person.given, initialsOf(person)];
      return new Set(names.filter((name): name is string => Boolean(name)));
    });
  }

  /** Those who are people beyond doubt, settled when first asked for: all promotions come before. */
  get certain(): readonly PersonCluster[] {
    return (this.settled ??= this.people.filter((person) => person.certain));
  }

  /** Index of the first mention that starts at or after a place. */
  indexFrom(at: number): number {
    let [low, high] = [0, this.sightings.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.sightings[middle]?.mention.start ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /**
   * Whom the noun phrase at a place is about: "Trump's adviser Ann Lee" Lee, "Berg, who followed Stone" Berg, "a Trump
   * aide" nobody.
   */
  namedAt([start, end]: Span): PersonCluster | null {
    for (const { person, mention } of this.within(start, end)) {
      const before = this.text.slice(start, Math.max(start, mention.start));
      if (mention.possessive || NOT_THE_HEAD.test(before)) continue;
      if (/^(?:the|an?)\s+$/i.test(before) && !mention.full) continue;
      const next = /^\s(\p{Ll}[\p{L}-]*)/u.exec(
        this.text.slice(mention.end, Math.max(mention.end, end)),
      )?.[1];
      const latin = /[a-z]/i.test(this.text.charAt(mention.start));
      if (latin && next !== undefined && !AFTER_A_NAME.has(next)) continue;
      if (!latin && !this.agreesWithRole(before, mention)) continue;
      return person;
    }
    return null;
  }

  /** True where a phrase names somebody, be it only as "a Berg aide". */
  namesAnyone([start, end]: Span): boolean {
    return this.within(start, end).length > 0;
  }

  /** Whom a name means that stands nowhere in the running text, such as a label; undefined if it is no name. */
  byName(mention: string): PersonCluster | null | undefined {
    const words = mention.match(/[\p{L}\p{M}]+(?:['’ʼ-][\p{L}\p{M}]+)*/gu)?.map(nameCase) ?? [];
    const last = words.at(-1);
    if (!last || !/^\p{Lu}/u.test(last)) return undefined;
    const initials = words.every((word) => word.length === 1);
    const candidates = this.bySurname.get(initials ? words.join('') : last) ?? [];
    const bearers = candidates.filter(
      (person) =>
        person.certain &&
        (words.length === 1 || initials || person.given?.startsWith(words[0] ?? '') !== false),
    );
    if (bearers.length > 1) return null;
    return bearers[0];
  }

  /** The one who holds a role in this text; undefined if nobody does, null if several do. */
  byRole(role: Role): PersonCluster | null | undefined {
    this.holders ??= groupBy(this.certain, (person) => new Set(person.roles.map((held) => held.head)));
    const fits = (person: PersonCluster) =>
      person.roles.some((held) => sameRole(held, role)) &&
      !(role.gender && person.gender && role.gender !== person.gender);
    const holders = (this.holders.get(role.head) ?? []).filter(fits);
    if (holders.length < 2) return holders[0];
    const closer = holders.filter((person) =>
      person.roles.some(
        (held) => sameRole(held, role) && held.details.some((detail) => role.details.includes(detail)),
      ),
    );
    return closer.length === 1 ? (closer[0] ?? null) : null;
  }

  /** "The prompter", where the text presents one person by that word. */
  byDescription(phrase: readonly string[]): PersonCluster | null {
    const slavic = this.language === 'ru' || this.language === 'be';
    const words = phrase
      .map((word) => word.toLowerCase().replace(/[^\p{L}'’ʼ-]/gu, ''))
      .filter((word) => word.length > 3);
    const head = slavic ? words[0] : words.at(-1);
    if (!head) return null;
    // A declined noun keeps its beginning.
    const stem = slavic && head.length > 5 ? head.slice(0, -2) : head;
    this.described ??= this.readNotes();
    const found = (this.described.get(noteKey(head)) ?? []).filter(([note]) =>
      slavic ? note.startsWith(stem) && note.length <= head.length + 3 : note === head,
    );
    const people = new Set(found.map(([, person]) => person));
    const [one] = people;
    return one && people.size === 1 ? one : null;
  }

  private within(start: number, end: number): Sighting[] {
    const found: Sighting[] = [];
    let i = this.indexFrom(start);
    const before = this.sightings[i - 1];
    if (before && before.mention.end > start) found.push(before);
    for (let one = this.sightings[i]; one && one.mention.start < end; one = this.sightings[++i])
      found.push(one);
    return found;
  }

  /** «Представитель Ивановой» is not Ivanova: her case differs from that of the role. */
  private agreesWithRole(before: string, mention: PersonMention): boolean {
    const role = roleIn(before.trim().split(/\s+/), this.language);
    return !role || (role.cases & mention.cases) !== 0;
  }

  /** Words that describe people where the text first gives their full names. */
  private readNotes(): Map<string, [string, PersonCluster][]> {
    const notes = new Map<string, [string, PersonCluster][]>();
    for (const person of this.certain) {
      const introductions = person.mentions.filter((mention) => mention.full).slice(0, 3);
      for (const note of introductions.flatMap(({ start, end }) => descriptiveWords(this.text, start, end))) {
        append(notes, noteKey(note), [note, person]);
      }
    }
    return notes;
  }
}

/** Words with another beginning are never compared. */
function noteKey(note: string): string {
  return note.slice(0, 4);
}

function groupBy<T>(list: readonly T[], keysOf: (one: T) => Iterable<string>): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of list) for (const key of keysOf(one)) append(groups, key, one);
  return groups;
}

/** Keeps the first few of each key: so many who share a name or a word are as good as any more, it says nothing. */
function append<T>(groups: Map<string, T[]>, key: string, one: T): void {
  const group = groups.get(key);
  if (!group) groups.set(key, [one]);
  else if (group.length < MOST_BEARERS) group.push(one);
}

function initialsOf(person: PersonCluster): string {
  return person.name
    .split(/\s+/)
    .map((word) => word.charAt(0))
    .join('');
}
