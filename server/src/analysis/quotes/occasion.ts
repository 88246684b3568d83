import { PRESS } from '../names/not-people';
import type { KnownPerson, Language, Turn } from '../types';
import { findTurns } from '../turns';
import { findPeople, type PersonCluster, type PersonMention } from './people';

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

const QUOTED = '[«"“„]([^«»"“”„\\n]{2,70})[»"”“]';
const CAPITALS = "(\\p{Lu}[\\p{L}\\p{M}\\d.’'-]*(?:\\s(?:of\\s|the\\s)?\\p{Lu}[\\p{L}\\p{M}\\d.’'-]*){0,4})";
const ENGLISH_OUTLET =
  '(?:magazine|newspaper|paper|daily|weekly|monthly|quarterly|journal|gazette|news agency|agency|tv channel|television channel|channel|radio station|station|broadcaster|website|site|portal|outlet|radio|podcast|programme|program|show|review|almanac)';
const RUSSIAN_OUTLET =
  '(?:журнал|газет|издани|агентств|информагентств|телеканал|канал|портал|радио|радиостанци|сайт|еженедельник|ежемесячник|редакци|программ|подкаст|альманах)\\p{L}*';
const BELARUSIAN_OUTLET =
  '(?:часопіс|газе[тц]|выданн|агенцтв|інфармагенцтв|тэлеканал|канал|партал|радыё|радыёстанцы|сайт|штотыднёвік|штомесячнік|рэдакцы|праграм|падкас[тц]|альманах)\\p{L}*';
const RUSSIAN_ASKER = '(?:корреспондент|журналист|ведущ|обозревател|репортёр|репортер)\\p{L}*';
const BELARUSIAN_ASKER = '(?:карэспандэн[тц]|журналіст|вядуч|аглядальні[кц]|рэпарцёр)\\p{L}*';

interface Grammar {
  /** What leads to the outlet, or to the other side of the talk. */
  leads: RegExp;
  outlet: RegExp;
  asker: RegExp;
  /** The author speaks for the outlet ("we spoke to"): whoever is named next answers. */
  ours: RegExp;
  credit: RegExp;
}

const pattern = (source: string) => new RegExp(source, 'giu');

const ENGLISH: Grammar = {
  leads: pattern(
    '(?<!\\p{L})(?:interview(?:ed)?(?:\\s(?:given|published|broadcast))?\\s(?:with|to|for|in|on)|(?:spoke|speaking|talked|talking|speaks|talks)\\s(?:to|with)|sat\\sdown\\swith|told|conversation\\swith)\\s',
  ),
  outlet: new RegExp(`^(?:[Tt]he|our|an?)?\\s?(?:[\\p{Ll}-]+\\s){0,3}?(?:${ENGLISH_OUTLET}|Radio)\\s`, 'u'),
  asker: /^(?:the |our |a )?(?:[\p{L}-]+ )?(?:correspondent|reporter|journalist|editor|host)\s/iu,
  ours: /(?<!\p{L})(?:we|I|our (?:reporter|correspondent|journalist))\s(?:[\p{L}]+\s){1,5}$/iu,
  credit:
    /(?<!\p{L})(?:interview(?:ed)?|words|questions|text|recorded|conversation) (?:conducted |recorded )?by:?\s/giu,
};
const RUSSIAN: Grammar = {
  leads: pattern(
    '(?<!\\p{L})(?:интервью(?:\\s(?:с|со|для))?|(?:в\\s)?(?:беседе|беседа|беседу|разговоре|разговор)\\s(?:с|со)|в\\sэфире|(?:по|рас)?(?:рассказала?|заявила?|сообщила?|призналась|признался|поделился|поделилась)|(?:мы\\s)?(?:поговорили|побеседовали|встретились)\\s(?:с|со))\\s',
  ),
  outlet: new RegExp(`^(?:\\p{Ll}+\\s){0,2}?${RUSSIAN_OUTLET}\\s`, 'iu'),
  asker: new RegExp(`^(?:\\p{Ll}+\\s){0,2}?${RUSSIAN_ASKER}\\s`, 'iu'),
  ours: /(?:поговорили|побеседовали|встретились)\s(?:с|со)\s$/i,
  credit:
    /(?:беседовала?|интервью (?:взяла?|провела?|пров[её]л)|вопросы задавала?|записала?|расспрашивала?)[:\s]\s?/giu,
};
const BELARUSIAN: Grammar = {
  leads: pattern(
    "(?<!\\p{L})(?:інтэрв['’ʼ]ю(?:\\s(?:з|са|для))?|(?:у\\s|ў\\s)?(?:размове|размова|гутарцы|гутарка|гутарку)\\s(?:з|са)|(?:у|ў)\\sэфіры|(?:расказала?|распавяла|расказаў|распавёў|заявіў|заявіла|паведаміў|паведаміла|прызналася|прызнаўся|падзяліўся|падзялілася)|(?:мы\\s)?(?:пагаварылі|пагутарылі|паразмаўлялі|сустрэліся)\\s(?:з|са))\\s",
  ),
  outlet: new RegExp(`^(?:\\p{Ll}+\\s){0,2}?${BELARUSIAN_OUTLET}\\s`, 'iu'),
  asker: new RegExp(`^(?:\\p{Ll}+\\s){0,2}?${BELARUSIAN_ASKER}\\s`, 'iu'),
  ours: /(?:пагаварылі|пагутарылі|паразмаўлялі|сустрэліся)\s(?:з|са)\s$/i,
  credit:
    /(?:гутарыла?|гутарыў|размаўляла?|размаўляў|інтэрв['’ʼ]ю (?:узяла|узяў|правяла|правёў)|пытанні задавала?|пытанні задаваў|запісала|запісаў)[:\s]\s?/giu,
};

const TITLE_LEAD =
  /(?:interview(?: with)?|q&a(?: with)?|интервью(?: с| со)?|беседа (?:с|со)|інтэрв['’ʼ]ю(?: з| са)?|гутарка (?:з|са)|размова (?:з|са))[:\s]/iu;
/** Where a person's name is followed by whom they work for. */
const AFFILIATION = new RegExp(
  `^,?\\s(?:of|from|for|из|з|от|ад)\\s(?:the\\s)?(?:${QUOTED}|${CAPITALS})`,
  'u',
);

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
  const grammar = language === 'ru' ? RUSSIAN : language === 'be' ? BELARUSIAN : ENGLISH;
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

  readLeads({ leads, outlet, asker, ours }: Grammar): void {
    const head = this.text.slice(0, HEAD);
    for (const match of head.matchAll(leads)) {
      const at = match.index + match[0].length;
      const askedBy = asker.exec(head.slice(at, at + 60));
      const noun = outlet.exec(head.slice(at, at + 60));
      // In "Radio Ferris" the noun is a part of the name.
      const skipped = askedBy ?? (noun && /\p{Lu}\S*\s$/u.test(noun[0]) ? null : noun);
      const from = at + (skipped ?? [''])[0].length;
      const isTalk = /interview|интервью|інтэрв/i.test(match[0]);
      const byUs = ours.test(head.slice(Math.max(0, match.index - 30), at));
      const other = askedBy ? this.personAt(skipPaper(head, from)) : this.personAt(from);
      const speaker = byUs ? null : this.subjectBeside(match.index, other);
      if (other && (askedBy || speaker)) {
        this.asking.add(other);
        if (speaker) this.answering.add(speaker);
        this.outlet ??= affiliation(this.text, this.mentionAt(from)?.end ?? from);
      } else if (other) {
        if (isTalk || byUs) this.answering.add(other);
      } else {
        const unsure = noun || speaker ? null : this.personAt(from, this.everybody);
        if (unsure && (isTalk || byUs)) {
          this.answering.add(unsure);
          continue;
        }
        const name = outletName(head.slice(from, from + 90), noun !== null, isTalk);
        if (!name) continue;
        this.outlet ??= name;
        if (speaker) this.answering.add(speaker);
      }
    }
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
    for (const person of this.people) {
      if (!person.surname) continue;
      const [given, surname] = [stemOf(person.given ?? ''), stemOf(person.surname)];
      const named = told.includes(surname) && (person.certain || told.includes(given));
      if (named || (person.certain && label.includes(surname))) this.answering.add(person);
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
    return subjects[0]?.person ?? null;
  }

  private sameSentence(a: number, b: number): boolean {
    const between = this.text.slice(Math.min(a, b), Math.max(a, b));
    return between.length < 500 && !/[.!?…]\s+\p{Lu}|\n/u.test(between);
  }
}

/** The outlet that a phrase starts with, if a noun ("the magazine"), the word "interview" or its own name vouches for it. */
function outletName(phrase: string, noun: boolean, isTalk: boolean): string | null {
  const quoted = new RegExp(`^(?:the\\s)?${QUOTED}`, 'u').exec(phrase)?.[1];
  if (quoted) return noun || isTalk ? quoted.replace(/[.,]$/, '').trim() : null;
  const capitals = new RegExp(`^(?:the\\s)?${CAPITALS}`, 'u')
    .exec(phrase)?.[1]
    ?.replace(/(?:['’]s)?[.,]?$/, '');
  if (!capitals) return null;
  if (noun || isTalk || new RegExp(`^(?:the\\s)?${CAPITALS}\\s${ENGLISH_OUTLET}`, 'u').test(phrase))
    return capitals;
  const sounds = capitals.split(/\s+/).some((word) => PRESS.has(word.toLowerCase()));
  return sounds ? capitals : null;
}

/** A reporter's paper may stand before the reporter's name: «корреспонденту «Реки» Ивану Коту». */
function skipPaper(text: string, at: number): number {
  return at + (/^«[^»\n]{2,60}»\s/.exec(text.slice(at, at + 64))?.[0].length ?? 0);
}

/** Enough of a name to find it in another case. */
function stemOf(name: string): string {
  return name.slice(0, Math.max(3, name.length - 2));
}

function affiliation(text: string, end: number): string | null {
  const match = AFFILIATION.exec(text.slice(end, end + 100));
  return match?.[1] ?? match?.[2] ?? null;
}
