import { roleIn } from '../names/roles';
import type { KnownPerson, Language, Quote, Turn } from '../types';
import { finish, STRIDE, type Steps } from '../steps';
import { Cast } from './cast';
import { Memory } from './memory';
import { occasionOf } from './occasion';
import { findPeopleInSteps, type PersonCluster } from './people';
import { pronounOf, RELATIVE } from './pronouns';

/** A role noun with these before it brings in somebody new. */
const INDEFINITE =
  /^(?:an?|another|one|some|any|several|many|most|both|few|один|одна|некий|некая|другой|другая|адзін|адна|нейкі|нейкая|іншы|іншая)\s/iu;
/** A label that says no more than that somebody answers. */
const ANSWER = /^(?:a|answer|guest|ответ|о|гость|гостья|адказ|госць|госця)$/i;
const REPLY = /^(?:отве[тч]|возраз|отозва|парир|адказ|запярэч|адгукну|replie|answer|retort)/iu;

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
  return finish(resolveInSteps(quotes, text, title, language, known, turns));
}

/** As resolveSpeakers, pausing every few milliseconds. */
export function* resolveInSteps(
  quotes: readonly Quote[],
  text: string,
  title: string | undefined,
  language: Language,
  known: readonly KnownPerson[],
  turns: readonly Turn[],
): Steps<Quote[]> {
  if (quotes.length === 0) return [];
  const people = yield* findPeopleInSteps(text, title, language, known);
  yield;
  const cast = new Cast(people, text, language);
  // A run of capitals that speaks is somebody, even if nothing else says so.
  for (const { speaker } of quotes) {
    const person = speaker?.mentionSpan && cast.namedAt(speaker.mentionSpan);
    if (person) person.certain = true;
  }
  const interviewee = once(() => onlyInterviewee(text, title ?? '', language, people, turns));
  // A transcript's labels make people certain, so they are read before anybody is remembered.
  if (turns.length > 0) interviewee();
  const resolver = new Resolver(cast, new Memory(cast, text, quotes), interviewee, text, language);
  const order = quotes.map((quote, i) => ({ quote, i, at: placeOf(quote) }));
  order.sort((a, b) => a.at - b.at || a.i - b.i);
  const resolved: Quote[] = [...quotes];
  for (const [n, { quote, i, at }] of order.entries()) {
    resolved[i] = resolver.resolve(quote, at);
    if (n % STRIDE === STRIDE - 1) yield;
  }
  return resolved;
}

/** Reading the occasion costs as much as finding the people; most news never needs it. */
function once<T>(find: () => T): () => T {
  let found: { value: T } | undefined;
  return () => (found ??= { value: find() }).value;
}

function placeOf(quote: Quote): number {
  return quote.speaker?.mentionSpan?.[0] ?? quote.spans[0]?.[0] ?? 0;
}

/** The one who answers in this interview, if it is one; else the only person of the text. */
function onlyInterviewee(
  text: string,
  title: string,
  language: Language,
  people: readonly PersonCluster[],
  turns: readonly Turn[],
): PersonCluster | null {
  const { interviewees } = occasionOf(text, title, language, people, turns);
  const [one, other] = interviewees.length > 0 ? interviewees : people.filter((person) => person.certain);
  return one && !other ? one : null;
}

class Resolver {
  constructor(
    private readonly cast: Cast,
    private readonly memory: Memory,
    private readonly interviewee: () => PersonCluster | null,
    private readonly text: string,
    private readonly language: Language,
  ) {}

  resolve(quote: Quote, at: number): Quote {
    this.memory.advance(at);
    const { speaker } = quote;
    if (!speaker) {
      const name = quote.kind === 'answer' ? this.interviewee()?.name : undefined;
      return name === undefined ? quote : { ...quote, speaker: { mention: name, mentionSpan: null, name } };
    }
    const named = speaker.mentionSpan && this.cast.namedAt(speaker.mentionSpan);
    const person = named ?? this.meant(quote, speaker.mention);
    if (!person) return quote;
    this.memory.remember(person, speaker.mentionSpan?.[0] ?? null);
    return { ...quote, speaker: { ...speaker, name: person.name } };
  }

  private meant(quote: Quote, mention: string): PersonCluster | null {
    const gender = pronounOf(mention);
    if (gender) {
      const person = this.memory.antecedent(gender);
      return person && this.repliesByDash(quote) ? this.memory.otherThan(person, gender) : person;
    }
    if (RELATIVE.test(mention)) return this.memory.last();
    const named = this.cast.byName(mention);
    if (named !== undefined) return named;
    if (quote.kind === 'answer' && ANSWER.test(mention.replace(/[.:\d]/g, ''))) return this.interviewee();
    if (INDEFINITE.test(mention)) return null;
    const span = quote.speaker?.mentionSpan;
    return this.byPhrase(mention.split(/\s+/), span ? !this.cast.namesAnyone(span) : true);
  }

  /** "The minister", "the lighthouse keeper", «собеседник». */
  private byPhrase(phrase: readonly string[], nameless: boolean): PersonCluster | null {
    const role = roleIn(phrase, this.language);
    // "The spokesman for Berg" is somebody else than Berg.
    if (!nameless) return null;
    if (!role) return this.cast.byDescription(phrase);
    const holder = this.cast.byRole(role);
    if (holder !== undefined) return holder;
    const one = this.interviewee();
    if (!one || (role.gender && one.gender && role.gender !== one.gender))
      return this.cast.byDescription(phrase);
    return role.generic || one.roles.length === 0 ? one : this.cast.byDescription(phrase);
  }

  /** «— Нет, — ответил он»: in a dialogue of dashes, whoever answers is not the one who spoke last. */
  private repliesByDash(quote: Quote): boolean {
    const start = quote.spans[0]?.[0] ?? 0;
    return REPLY.test(quote.cue ?? '') && /[—–]\s*$/.test(this.text.slice(Math.max(0, start - 4), start));
  }
}
