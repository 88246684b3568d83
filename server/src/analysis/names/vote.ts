import type { Language } from '../types';
import { formsOf, NOMINATIVE, type Gender } from './declension';
import type { Identity, NameReading } from './reading';
import { wordsAfter, wordsBefore } from './surroundings';

/** More occurrences than this make a form no likelier. */
const ENOUGH = 3;

/**
 * Settles what an oblique form is a form of: «Александра Ковалёва» is a woman, or a man's genitive. Of all readings in a
 * text the one that explains most of its words wins; a past tense beside the name shows the gender.
 */
export class Ballot {
  private readonly votes = new Map<string, number>();

  /** @param counts how often each capitalised word stands in the text. */
  constructor(
    private readonly language: Language,
    private readonly counts: ReadonlyMap<string, number>,
  ) {}

  hear(readings: readonly NameReading[], text: string): void {
    for (const reading of readings) {
      if (reading.identities.length < 2) continue;
      const verb = verbGender(text, reading);
      for (const identity of reading.identities) {
        const key = keyOf(identity);
        let weight = identity.weight + (this.votes.has(key) ? 0 : this.support(identity, reading.word));
        if (verb && identity.cases & NOMINATIVE) weight += identity.gender === verb ? 1 : -1;
        if (reading.roles.some((role) => role.cases & identity.cases)) weight += 0.3;
        this.votes.set(key, (this.votes.get(key) ?? 0) + weight);
      }
    }
  }

  winner({ identities }: NameReading): Identity {
    return identities.reduce((a, b) => (this.votesFor(b) > this.votesFor(a) ? b : a));
  }

  private votesFor(identity: Identity): number {
    return this.votes.get(keyOf(identity)) ?? 0;
  }

  /** The nominative elsewhere in the text says most for a reading, other forms say something, the form itself nothing. */
  private support({ surname, gender, cases }: Identity, printed: string): number {
    if (surname === null || gender === null) return 0;
    let sum = 0;
    for (const form of formsOf(surname, gender, this.language).keys()) {
      if (form === printed && !(cases & NOMINATIVE)) continue;
      sum += (form === surname ? 0.4 : 0.2) * Math.min(ENOUGH, this.counts.get(form) ?? 0);
    }
    return sum;
  }
}

function keyOf({ gender, given, surname }: Identity): string {
  return `${gender ?? ''}|${given ?? ''}|${surname ?? ''}`;
}

/** Gender that a past tense beside a name shows: «сказала Ли», «Ли рассказал»; null where there is none. */
export function verbGender(text: string, { start, end }: Pick<NameReading, 'start' | 'end'>): Gender | null {
  for (const word of [wordsBefore(text, start, 1)[0], wordsAfter(text, end, 1)[0]]) {
    if (!word || word.length < 4 || word !== word.toLowerCase()) continue;
    if (/(?:[аяиіеыую]ла|лась|лася)$/.test(word)) return 'f';
    if (/(?:[аяиеыу]л|лся|[аяіыу]ў|ўся)$/.test(word)) return 'm';
  }
  return null;
}
