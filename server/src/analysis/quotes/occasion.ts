import type { KnownPerson, Language, Turn } from '../types';
import { findTurns } from '../turns';
import { findPeople, type PersonCluster, type PersonMention } from './people';
import { pronounOf } from './pronouns';
import { affiliation, employer, outletName, talkGrammar, type Grammar } from './talk-grammar';

/** Where the talk was first published, who answered and who asked; names as in the text's people. */
export interface Occasion {
  outlet: string | null;
  interviewees: string[];
  interviewers: string[];
}

interface PersonalOccasion {
  outlet: string | null;
  interviewees: PersonCluster[];
  interviewers: PersonCluster[];
}

/** An article says in its first lines whom it talked to, and in its last who asked. */
const HEAD = 4_000;
const TAIL = 600;

const TITLE_LEAD =
  /(?:interview(?: with)?|q&a(?: with)?|интервью(?: с| со)?|беседа (?:с|со)|інтэрв['’ʼ]ю(?: з| са)?|гутарка (?:з|са)|размова (?:з|са))[:\s]/iu;
/**
 * What the text says about the interview itself: the outlet ("in an interview with the magazine X", «в интервью газете
 * «X»»), who was interviewed and who asked. Only what is said: a report that quotes people without calling it a talk
 * has no interviewees.
 */
export function findOccasion(
  text: string,
  title: string,
  language: Language,
  known: readonly KnownPerson[] = [],
): Occasion {
  const people = findPeople(text, title, language, known);
  const { outlet, interviewees, interviewers } = occasionOf(text, title, language, people, findTurns(text));
  const names = (list: readonly PersonCluster[]) => list.map((person) => person.name);
  return { outlet, interviewees: names(interviewees), interviewers: names(interviewers) };
}

/** As findOccasion, for a caller who already knows the people and the turns. */
export function occasionOf(
  text: string,
  title: string,
  language: Language,
  people: readonly PersonCluster[],
  turns: readonly Turn[],
): PersonalOccasion {
  const grammar = talkGrammar(language);
  const found = new Talk(text, people);
  found.readLeads(grammar);
  found.readCredit(grammar);
  found.readTitle(title);
  found.readTurns(turns);
  return found.settle();
}

/** Collects what each line of an article says about one talk. */
class Talk {
  private outlet: string | null = null;
  private readonly answering = new Set<PersonCluster>();
  private readonly asking = new Set<PersonCluster>();
  /** With those who may be no people: being asked or answering settles it. */
  private readonly everybody: { person: PersonCluster; mention: PersonMention }[];
  private readonly mentions: { person: PersonCluster; mention: PersonMention }[];

  constructor(
    private readonly text: string,
    private readonly people: readonly PersonCluster[],
  ) {
    this.everybody = people
      .flatMap((person) => person.mentions.map((mention) => ({ person, mention })))
      .sort((a, b) => a.mention.start - b.mention.start);
    this.mentions = this.everybody.filter(({ person }) => person.certain);
  }

  /** "In an interview with …", «в беседе с …»: what follows is the outlet, who asked, or who answered. */
  readLeads({ leads, outlet, asker, ours }: Grammar): void {
    const head = this.text.slice(0, HEAD);
    for (const match of head.matchAll(leads)) {
      const at = match.index + match[0].length;
      const isTalk = /interview|интервью|інтэрв/i.test(match[0]);
      const byUs = ours.test(head.slice(Math.max(0, match.index - 30), at));
      const reporter = asker.exec(head.slice(at, at + 60));
      if (reporter) {
        this.readReporter(match.index, at + reporter[0].length, outlet);
        continue;
      }
      const noun = outlet.exec(head.slice(at, at + 60));
      // In "Radio Ferris" the noun is a part of the name.
      const from = noun && !/\p{Lu}\S*\s$/u.test(noun[0]) ? at + noun[0].length : at;
      const other = this.personAt(from);
      const speaker = byUs ? null : this.subjectBeside(match.index, other);
      if (other && speaker) {
        this.asking.add(other);
        this.answering.add(speaker);
        this.outlet ??= affiliation(this.text, this.mentionAt(from)?.end ?? from);
        continue;
      }
      const direct = isTalk || byUs;
      const unsure = other || noun || speaker || !direct ? null : this.personAt(from, this.everybody);
      const answerer = other ?? unsure;
      if (answerer && direct) this.answering.add(answerer);
      const name = answerer ? null : outletName(head.slice(from, from + 90), noun !== null, isTalk);
      if (name === null) continue;
      this.outlet ??= name;
      if (speaker) this.answering.add(speaker);
    }
  }

  /** «Корреспонденту газеты «Река» Ивану Коту»: the one who asks stands in another case than the one who answers. */
  private readReporter(lead: number, from: number, outlet: RegExp): void {
    const at = skipPaper(this.text, from);
    const mention = this.mentionAt(at);
    const cyrillic = /[а-яё]/i.test(this.text.charAt(from));
    const reporter = cyrillic && mention?.subject ? null : this.personAt(at);
    const speaker = this.subjectBeside(lead, reporter);
    if (reporter) this.asking.add(reporter);
    if (speaker) this.answering.add(speaker);
    this.outlet ??= employer(this.text.slice(from, from + 90), outlet);
    if (reporter) this.outlet ??= affiliation(this.text, mention?.end ?? at);
  }

  readCredit({ credit }: Grammar): void {
    for (const [from, to] of [
      [Math.max(0, this.text.length - TAIL), this.text.length] as const,
      [0, Math.min(TAIL, this.text.length)] as const,
    ]) {
      for (const match of this.text.slice(from, to).matchAll(credit)) {
        const person = this.personAt(from + match.index + match[0].length, this.everybody);
        if (person) this.asking.add(person);
      }
    }
  }

  readTitle(title: string): void {
    const lead = TITLE_LEAD.exec(title);
    const label = /^([^:]{3,60}):\s/u.exec(title)?.[1] ?? '';
    if (!lead && !label) return;
    const told = lead ? title.slice(lead.index) : '';
    const within = (place: string, name: string | null) => name !== null && place.includes(stemOf(name));
    const bearing = this.people.filter(
      (person) => within(told, person.surname) || (person.certain && within(label, person.surname)),
    );
    // A sister bears her brother's surname, but not his given name.
    const full = bearing.filter((person) => within(told, person.given) || within(label, person.given));
    for (const person of full.length > 0 ? full : bearing) {
      if (full.length > 0 || person.certain) this.answering.add(person);
    }
  }

  readTurns(turns: readonly Turn[]): void {
    const labels = (role: Turn['role']) =>
      new Set(turns.filter((turn) => turn.role === role).map((turn) => turn.speaker ?? ''));
    for (const label of labels('question')) this.addLabelled(label, this.asking);
    for (const label of labels('answer')) this.addLabelled(label, this.answering);
    const first = turns[0];
    if (!first || this.answering.size > 0) return;
    // Labels that name nobody ("A:"): the introduction presents one person, who then answers.
    const introduced = new Set(
      this.mentions.filter(({ mention }) => mention.start < first.start).map(({ person }) => person),
    );
    for (const person of this.asking) introduced.delete(person);
    const presented = [...introduced].filter((person) => person.roles.length > 0);
    const [one] = introduced.size === 1 ? introduced : presented.length === 1 ? presented : [];
    if (one) this.answering.add(one);
  }

  settle(): PersonalOccasion {
    for (const person of this.asking) this.answering.delete(person);
    for (const person of [...this.asking, ...this.answering]) person.certain = true;
    return { outlet: this.outlet, interviewees: [...this.answering], interviewers: [...this.asking] };
  }

  private addLabelled(label: string, to: Set<PersonCluster>): void {
    const words = label.match(/[\p{L}\p{M}]+(?:['’ʼ-][\p{L}\p{M}]+)*/gu) ?? [];
    const last = words.at(-1)?.toLowerCase();
    if (!last) return;
    const bearers = this.people.filter(
      (person) =>
        person.surname?.toLowerCase() === last ||
        (words.length === 1 && person.given?.toLowerCase() === last),
    );
    const [one] = bearers;
    if (one && bearers.length === 1) to.add(one);
  }

  private mentionAt(at: number, among = this.mentions): PersonMention | null {
    // A title or a role may stand between the preposition and the name.
    const found = among.find(({ mention }) => mention.start >= at);
    if (!found || found.mention.start - at > 80) return null;
    const between = this.text.slice(at, found.mention.start);
    return /^(?:[\p{L}\p{M}'’-]+\s){0,6}$/u.test(between) ? found.mention : null;
  }

  private personAt(at: number, among = this.mentions): PersonCluster | null {
    const mention = this.mentionAt(at, among);
    return among.find((one) => one.mention === mention)?.person ?? null;
  }

  /** The subject of the sentence that speaks of the talk. */
  private subjectBeside(at: number, other: PersonCluster | null): PersonCluster | null {
    const before = this.mentions.findLast(({ mention }) => mention.start < at);
    const after = this.mentions.find(({ mention }) => mention.start > at);
    const sentence = [before, after].find((one) => one && this.sameSentence(at, one.mention.start))?.mention
      .sentence;
    const subjects = this.mentions.filter(
      ({ person, mention }) => mention.sentence === sentence && mention.subject && person !== other,
    );
    return subjects[0]?.person ?? this.pronounBeside(at, before?.person ?? null);
  }

  /** "In an interview with X she said": whoever was named last, if the pronoun fits. */
  private pronounBeside(at: number, last: PersonCluster | null): PersonCluster | null {
    const sentence = /^[^.!?…\n]{0,160}/u.exec(this.text.slice(at, at + 160))?.[0] ?? '';
    const gender = sentence
      .split(/\s+/)
      .map(pronounOf)
      .find((found) => found !== null);
    return last && gender && (last.gender ?? gender) === gender ? last : null;
  }

  private sameSentence(a: number, b: number): boolean {
    const between = this.text.slice(Math.min(a, b), Math.max(a, b));
    return between.length < 500 && !/[.!?…]\s+\p{Lu}|\n/u.test(between);
  }
}

/** A reporter's paper may stand before the reporter's name: «корреспонденту «Реки» Ивану Коту». */
function skipPaper(text: string, at: number): number {
  return at + (/^(?:\p{Ll}+\s){0,2}«[^»\n]{2,60}»\s/u.exec(text.slice(at, at + 90))?.[0].length ?? 0);
}

/** Enough of a name to find it in another case. */
function stemOf(name: string): string {
  return name.slice(0, Math.max(3, name.length - 2));
}
