/** A word's unchanging part and what may follow it; `null` endings stand for any ending at all (`*`). */
export interface Stem {
  stem: string;
  endings: readonly string[] | null;
}

/** Nothing may follow: acronyms, numbers and words that do not inflect. */
export const UNCHANGED: readonly string[] = [''];

/** Reads a list of endings as one line; `0` is the empty ending, as grammars write it. */
export function endings(list: string): readonly string[] {
  return list.split(' ').map((ending) => (ending === '0' ? '' : ending));
}
