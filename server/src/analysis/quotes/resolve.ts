import type { Gender } from '../names/declension';
import { nameCase } from '../names/given-names';
import { roleIn, sameRole, type Role } from '../names/roles';
import type { KnownPerson, Language, Quote, Span, Turn } from '../types';
import { occasionOf } from './occasion';
import { findPeople, type PersonCluster, type PersonMention } from './people';
import { pronounOf, RELATIVE } from './pronouns';

/** So many mentions back a pronoun may reach; further up nobody remembers who "he" was. */
const MEMORY = 24;
/** A role noun with these before it brings in somebody new. */
const INDEFINITE =
  /^(?:an?|another|one|some|any|several|many|most|both|few|один|одна|некий|некая|другой|другая|адзін|адна|нейкі|нейкая|іншы|іншая)\s/iu;

const REPLY = /^(?:отве[тч]|возраз|отозва|парир|адказ|запярэч|адгукну|replie|answer|retort)/iu;

interface Event {
  person: PersonCluster;
  start: number;
  sentence: number;
  subject: boolean;
}

/**
 * Fills in who each quote's speaker is, by full name. A name stands for its bearer, a pronoun for the last compatible
 * subject, a role noun for whoever holds the role in this text; in an interview with one person what is left over is
 * theirs. Where the text leaves a choice the name stays null: the mention is shown, nobody is guessed.
 */
export function resolveSpeakers(
  quotes: readonly Quote[],
  text: string,
  title: string | undefined,
  language: Language,
  known: readonly KnownPerson[] = [],
  turns: readonly Turn[] = [],
): Quote[] {
  if (quotes.length === 0) return [];
  const people = findPeople(text, title, language, known);
  const resolver = new Resolver(people, quotes, text, language, turns, title);
  const order = quotes
    .map((quote, i) => ({ quote, i, at: positionOf(quote) }))
    .sort((a, b) => a.at - b.at || a.i - b.i);
  const resolved: Quote[] = [...quotes];
  for (const { quote, i, at } of order) resolved[i] = resolver.resolve(quote, at);
  return resolved;
}

function positionOf(quote: Quote): number {
  return quote.speaker?.mentionSpan?.[0] ?? quote.spans[0]?.[0] ?? 0;
}

class Resolver {
  private readonly mentions: { person: PersonCluster; mention: PersonMention }[];
  private readonly events: Event[];
  private readonly recent: Event[] = [];
  private readonly speakers: PersonCluster[] = [];
  private readonly certain: PersonCluster[];
  private readonly interviewee: PersonCluster | null;
  private next = 0;

  constructor(
    people: readonly PersonCluster[],
    quotes: readonly Quote[],
    private readonly text: string,
    private readonly language: Language,
    turns: readonly Turn[],
    title: string | undefined,
  ) {
    this.mentions = people
      .flatMap((person) => person.mentions.map((mention) => ({ person, mention })))
      .sort((a, b) => a.mention.start - b.mention.start);
    for (const quote of quotes) if (quote.speaker?.mentionSpan) this.promote(quote.speaker.mentionSpan);
    this.certain = people.filter((person) => person.certain);
    this.events = outside(this.mentions, quotes)
      .filter(({ person }) => person.certain)
      .map(({ person, mention }) => ({
        person,
        start: mention.start,
        sentence: mention.sentence,
        subject: mention.subject,
      }));
    const { interviewees } = occasionOf(text, title ?? '', language, people, turns);
    const [one] = interviewees.length === 1 ? interviewees : this.certain.length === 1 ? this.certain : [];
    this.interviewee = one ?? null;
  }

  resolve(quote: Quote, at: number): Quote {
    this.advance(at);
    const { speaker } = quote;
    if (!speaker) {
      if (quote.kind !== 'answer' || !this.interviewee) return quote;
      const { name } = this.interviewee;
      return { ...quote, speaker: { mention: name, mentionSpan: null, name } };
    }
    const meant = this.whoIs(speaker.mention, speaker.mentionSpan, quote.kind === 'answer');
    const person = meant && this.answers(quote) ? this.otherSide(meant, pronounOf(speaker.mention)) : meant;
    if (!person) return quote;
    this.spoke(person);
    if (speaker.mentionSpan) this.remember(person, speaker.mentionSpan[0]);
    return { ...quote, speaker: { ...speaker, name: person.name } };
  }

  /** «— Нет, — ответил он»: in a dialogue of dashes, a pronoun that answers is whoever did not speak last. */
  private answers(quote: Quote): boolean {
    const start = quote.spans[0]?.[0] ?? 0;
    return (
      pronounOf(quote.speaker?.mention ?? '') !== null &&
      /[—–]\s*$/.test(this.text.slice(Math.max(0, start - 4), start)) &&
      REPLY.test(quote.cue ?? '')
    );
  }

  private otherSide(meant: PersonCluster, gender: Gender | null): PersonCluster {
    if (this.speakers.at(-1) !== meant) return meant;
    const other = this.speakers.findLast((person) => person !== meant);
    return other && (other.gender === gender || other.gender === null) ? other : meant;
  }

  private spoke(person: PersonCluster): void {
    if (this.speakers.at(-1) === person) return;
    this.speakers.push(person);
    if (this.speakers.length > MEMORY) this.speakers.shift();
  }

  /** A run of capitals that speaks is somebody, even if nothing else says so. */
  private promote(span: Span): void {
    const inside = this.within(span);
    const { person } = this.headOf(inside, span) ?? {};
    if (person && !person.certain) person.certain = true;
  }

  private advance(at: number): void {
    for (let event = this.events[this.next]; event && event.start < at; event = this.events[++this.next])
      this.push(event);
  }

  private push(event: Event): void {
    this.recent.push(event);
    if (this.recent.length > MEMORY) this.recent.shift();
  }

  /** A pronoun or a role noun that has been resolved is a subject like a name. */
  private remember(person: PersonCluster, start: number): void {
    if (this.events[this.next]?.start === start) return;
    this.push({ person, start, sentence: this.sentenceAt(start), subject: true });
  }

  private sentenceAt(at: number): number {
    const i = this.firstFrom(at);
    const [before, after] = [this.mentions[i - 1]?.mention, this.mentions[i]?.mention];
    if (before && !/[.!?…\n]/.test(this.text.slice(before.end, Math.min(at, before.end + 400))))
      return before.sentence;
    if (after && !/[.!?…\n]/.test(this.text.slice(at, Math.min(after.start, at + 400))))
      return after.sentence;
    return (before?.sentence ?? 0) + 0.5;
  }

  private whoIs(mention: string, span: Span | null, answer: boolean): PersonCluster | null {
    if (span) {
      const inside = this.within(span);
      const head = this.headOf(inside, span);
      if (head) return head.person;
    }
    const pronoun = pronounOf(mention);
    if (pronoun) return this.antecedent(pronoun);
    if (RELATIVE.test(mention)) return this.recent.at(-1)?.person ?? null;
    const named = this.byName(mention);
    if (named !== undefined) return named;
    if (INDEFINITE.test(mention)) return null;
    const phrase = mention.split(/\s+/);
    const role = roleIn(phrase, this.language);
    const held = role ? this.byRole(role) : this.byDescription(phrase);
    if (held) return held;
    return answer && /^(?:a|answer|ответ|адказ|о)$/i.test(mention.replace(/[.:\d]/g, ''))
      ? this.interviewee
      : null;
  }

  private firstFrom(at: number): number {
    let [low, high] = [0, this.mentions.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.mentions[middle]?.mention.start ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private within([start, end]: Span): { person: PersonCluster; mention: PersonMention }[] {
    const found: { person: PersonCluster; mention: PersonMention }[] = [];
    let i = this.firstFrom(start);
    const before = this.mentions[i - 1];
    if (before && before.mention.end > start) found.push(before);
    for (let one = this.mentions[i]; one && one.mention.start < end; one = this.mentions[++i])
      found.push(one);
    return found;
  }

  /**
   * Whom a noun phrase is about: "Trump's adviser Ann Lee" Lee, "Berg, who followed Stone" Berg, "a Trump aide" nobody.
   */
  private headOf(
    inside: readonly { person: PersonCluster; mention: PersonMention }[],
    [start, end]: Span,
  ): { person: PersonCluster; mention: PersonMention } | null {
    for (const one of inside) {
      const { mention } = one;
      if (mention.possessive) continue;
      const before = this.text.slice(start, Math.max(start, mention.start));
      if (/\b(?:of|for|to|with|from|by|at|replaced|succeeded)\s+(?:\p{L}+\s+){0,2}$/iu.test(before)) continue;
      if (/^(?:the|an?)\s+$/i.test(before) && !mention.full) continue;
      const after = this.text.slice(mention.end, Math.max(mention.end, end));
      const next = /^\s(\p{Ll}[\p{L}-]*)/u.exec(after)?.[1];
      const latin = /[a-z]/i.test(this.text.charAt(mention.start));
      if (
        latin &&
        next &&
        !/^(?:of|from|in|at|with|who|himself|herself|and|whose|on|then|then|also|jr|sr|de|v)$/.test(next)
      )
        continue;
      if (!latin && !this.agreesWithRole(before, mention)) continue;
      return one;
    }
    return null;
  }

  /** «Представитель Ивановой» is not Ivanova: her case differs from that of the role. */
  private agreesWithRole(before: string, mention: PersonMention): boolean {
    const role = roleIn(before.trim().split(/\s+/), this.language);
    return !role || (role.cases & mention.cases) !== 0;
  }

  /** Walks back sentence by sentence: its first compatible subject, else the only compatible person in it. */
  private antecedent(gender: Gender): PersonCluster | null {
    const fits = ({ person }: Event) => person.gender === null || person.gender === gender;
    let i = this.recent.length - 1;
    while (i >= 0) {
      const { sentence } = this.recent[i] as Event;
      let from = i;
      while (from > 0 && this.recent[from - 1]?.sentence === sentence) from--;
      const here = this.recent.slice(from, i + 1).filter(fits);
      const subject =
        here.find((event) => event.subject && event.person.gender === gender) ??
        here.find((event) => event.subject);
      if (subject) return subject.person;
      const others = new Set(here.map((event) => event.person));
      const [only] = others;
      if (others.size === 1 && only) return only;
      if (others.size > 1) return null;
      i = from - 1;
    }
    const [one, other] = this.certain.filter((person) => person.gender === null || person.gender === gender);
    return one && !other ? one : null;
  }

  private byRole(role: Role): PersonCluster | null {
    const holders = this.certain.filter(
      (person) =>
        person.roles.some((held) => sameRole(held, role)) &&
        !(role.gender && person.gender && role.gender !== person.gender),
    );
    if (holders.length === 1) return holders[0] ?? null;
    if (holders.length > 1) {
      const closer = holders.filter((person) =>
        person.roles.some(
          (held) => sameRole(held, role) && held.details.some((detail) => role.details.includes(detail)),
        ),
      );
      if (closer.length === 1) return closer[0] ?? null;
      return null;
    }
    const default_ = this.interviewee;
    if (!default_ || (role.gender && default_.gender && role.gender !== default_.gender)) return null;
    return role.generic || default_.roles.length === 0 ? default_ : null;
  }

  /** "The prompter", where the text presents one person by that word. */
  private byDescription(phrase: readonly string[]): PersonCluster | null {
    const slavic = this.language === 'ru' || this.language === 'be';
    const words = phrase
      .map((word) => word.toLowerCase().replace(/[^\p{L}'’ʼ-]/gu, ''))
      .filter((word) => word.length > 3);
    const head = slavic ? words[0] : words.at(-1);
    if (!head) return null;
    // A declined noun keeps its beginning.
    const stem = slavic && head.length > 5 ? head.slice(0, -2) : head;
    const described = this.certain.filter(({ notes }) =>
      slavic
        ? [...notes].some((note) => note.startsWith(stem) && note.length <= head.length + 3)
        : notes.has(head),
    );
    const [one] = described;
    return one && described.length === 1 ? one : null;
  }

  /** A mention that stands nowhere in the text, or in capitals of its own: undefined if it is no name. */
  private byName(mention: string): PersonCluster | null | undefined {
    const words = mention.match(/[\p{L}\p{M}]+(?:['’ʼ-][\p{L}\p{M}]+)*/gu)?.map(nameCase) ?? [];
    const last = words.at(-1);
    if (!last || !/^\p{Lu}/u.test(last)) return undefined;
    const bearers = this.certain.filter((person) =>
      words.length === 1 || words.some((word) => word.length === 1)
        ? person.surname === last || person.given === last || initialsOf(person) === words.join('')
        : person.surname === last && (person.given === null || person.given.startsWith(words[0] ?? '')),
    );
    if (bearers.length === 1) return bearers[0] ?? null;
    return bearers.length > 1 ? null : undefined;
  }
}

function initialsOf(person: PersonCluster): string {
  return person.name
    .split(/\s+/)
    .map((word) => word.charAt(0))
    .join('');
}

/** Names inside quoted words are what the speaker talks about, not who speaks next. */
function outside<T extends { mention: PersonMention }>(
  mentions: readonly T[],
  quotes: readonly Quote[],
): T[] {
  const spans = quotes.flatMap((quote) => quote.spans).sort((a, b) => a[0] - b[0]);
  let i = 0;
  return mentions.filter(({ mention }) => {
    while ((spans[i]?.[1] ?? Infinity) <= mention.start) i++;
    const span = spans[i];
    return !span || mention.start < span[0];
  });
}
