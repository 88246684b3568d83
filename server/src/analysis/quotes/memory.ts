import type { Gender } from '../names/declension';
import type { Quote } from '../types';
import type { Cast, Sighting } from './cast';
import type { PersonCluster } from './people';

/** So many mentions back a pronoun may reach; further up nobody remembers who "he" was. */
const DEPTH = 24;
/** How far a sentence is searched for its end. */
const SENTENCE = 400;

interface Subject {
  person: PersonCluster;
  start: number;
  sentence: number;
  subject: boolean;
}

/** Who has been spoken of lately, as a reader who goes through the article keeps it in mind. */
export class Memory {
  private readonly coming: readonly Subject[];
  private readonly recent: Subject[] = [];
  private readonly speakers: PersonCluster[] = [];
  private next = 0;

  constructor(
    private readonly cast: Cast,
    private readonly text: string,
    quotes: readonly Quote[],
  ) {
    this.coming = outside(cast.sightings, quotes)
      .filter(({ person }) => person.certain)
      .map(({ person, mention: { start, sentence, subject } }) => ({ person, start, sentence, subject }));
  }

  /** Reads on up to a place. */
  advance(at: number): void {
    for (let one = this.coming[this.next]; one && one.start < at; one = this.coming[++this.next]) {
      keep(this.recent, one);
    }
  }

  /** Whoever spoke is a subject like any other, be it as "she" or as "the minister". */
  remember(person: PersonCluster, start: number | null): void {
    if (this.speakers.at(-1) !== person) keep(this.speakers, person);
    if (start === null || this.coming[this.next]?.start === start) return;
    keep(this.recent, { person, start, sentence: this.sentenceAt(start), subject: true });
  }

  /** The last one named, whom "who" stands for. */
  last(): PersonCluster | null {
    return this.recent.at(-1)?.person ?? null;
  }

  /** In a dialogue of two: the other one, if that fits the pronoun. */
  otherThan(person: PersonCluster, gender: Gender): PersonCluster {
    if (this.speakers.at(-1) !== person) return person;
    const fits = (one: PersonCluster) => one !== person && (one.gender === gender || one.gender === null);
    return this.speakers.findLast(fits) ?? this.recent.findLast((one) => fits(one.person))?.person ?? person;
  }

  /** Goes back sentence by sentence: its first compatible subject, else the only compatible person in it. */
  antecedent(gender: Gender): PersonCluster | null {
    const fits = ({ person }: Subject) => person.gender === null || person.gender === gender;
    let to = this.recent.length;
    while (to > 0) {
      const sentence = this.recent[to - 1]?.sentence;
      let from = to - 1;
      while (from > 0 && this.recent[from - 1]?.sentence === sentence) from--;
      const here = this.recent.slice(from, to).filter(fits);
      const subjects = here.filter((one) => one.subject);
      const subject = subjects.find((one) => one.person.gender === gender) ?? subjects[0];
      if (subject) return subject.person;
      const others = new Set(here.map((one) => one.person));
      const [only] = others;
      if (only) return others.size === 1 ? only : null;
      to = from;
    }
    const [one, other] = this.cast.certain.filter(
      (person) => person.gender === null || person.gender === gender,
    );
    return one && !other ? one : null;
  }

  /** The sentence that a place stands in, numbered as the mentions around it. */
  private sentenceAt(at: number): number {
    const i = this.cast.indexFrom(at);
    const [before, after] = [this.cast.sightings[i - 1]?.mention, this.cast.sightings[i]?.mention];
    const ends = (from: number, to: number) =>
      /[.!?…\n]/.test(this.text.slice(from, Math.min(to, from + SENTENCE)));
    if (before && !ends(before.end, at)) return before.sentence;
    if (after && !ends(at, after.start)) return after.sentence;
    return (before?.sentence ?? 0) + 0.5;
  }
}

function keep<T>(list: T[], one: T): void {
  list.push(one);
  if (list.length > DEPTH) list.shift();
}

/** Names inside quoted words are what the speaker talks about, not who speaks next. */
function outside(sightings: readonly Sighting[], quotes: readonly Quote[]): Sighting[] {
  const spans = quotes.flatMap((quote) => quote.spans).sort((a, b) => a[0] - b[0]);
  let i = 0;
  return sightings.filter(({ mention }) => {
    while ((spans[i]?.[1] ?? Infinity) <= mention.start) i++;
    const span = spans[i];
    return !span || mention.start < span[0];
  });
}
