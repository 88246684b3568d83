import { diffArrays, type ArrayChange } from 'diff';

export interface Part {
  text: string;
  changed: boolean;
}

/** Beyond so many changes two wordings have little in common, and finding what they have takes ever longer. */
const MOST_CHANGES = 400;

// The spaces are tokens too, so that none is struck out together with a word.
const words = (text: string): string[] => text.split(/(\s+)/u).filter(Boolean);

/** One wording's parts; a space alone between two changed words belongs to the change. */
const side = (
  changes: ArrayChange<string>[],
  own: 'added' | 'removed',
  other: 'added' | 'removed',
): Part[] => {
  const parts: Part[] = [];
  for (const change of changes) {
    if (change[other]) continue;
    const text = change.value.join('');
    const [before, last] = parts.slice(-2);
    if (change[own] && last && !last.changed && before?.changed && !last.text.trim()) {
      before.text += last.text + text;
      parts.pop();
    } else parts.push({ text, changed: change[own] });
  }
  return parts;
};

/**
 * Two wordings of one quote, each in the parts that both share and the parts that differ. Whole words only: a changed
 * letter changes the word for a reader.
 */
export const compare = (before: string, after: string): { before: Part[]; after: Part[] } => {
  const changes = diffArrays(words(before), words(after), { maxEditLength: MOST_CHANGES });
  return changes
    ? { before: side(changes, 'removed', 'added'), after: side(changes, 'added', 'removed') }
    : { before: [{ text: before, changed: true }], after: [{ text: after, changed: true }] };
};
