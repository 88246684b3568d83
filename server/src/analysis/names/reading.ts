import type { Cases, Gender } from './declension';
import type { Role } from './roles';

/** One way to read a run of capitals as somebody's name, in the nominative. */
export interface Identity {
  /** Null where only the surname is printed. */
  given: string | null;
  surname: string | null;
  gender: Gender | null;
  /** The whole name as it would head a profile. */
  full: string;
  cases: Cases;
  /** How likely this reading is beside the others of the same run. */
  weight: number;
}

/** A run of capitals read as a name. */
export interface NameReading {
  start: number;
  end: number;
  /** Empty for a single word, which only other mentions can explain. */
  identities: Identity[];
  /** The one word, or the last. */
  word: string;
  /** Title, given name or apposition say that this is a person. */
  certain: boolean;
  gender: Gender | null;
  roles: Role[];
  possessive: boolean;
  /** After a preposition or in an oblique case: nobody whom a later "he" stands for first. */
  object: boolean;
  /** Starts with the first word of its sentence, whose capital says nothing. */
  opens: boolean;
  sentence: number;
  paragraph: number;
  /** Cases that the word before asks for; null if none. */
  governed: Cases | null;
}
