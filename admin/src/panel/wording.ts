export interface Part {
  text: string;
  changed: boolean;
}

// The spaces are tokens too, so that none is struck out together with a word.
const words = (text: string): string[] => text.split(/(\s+)/u).filter(Boolean);

const cut = (text: string[], head: number, tail: number): Part[] =>
  [
    { text: text.slice(0, head).join(''), changed: false },
    { text: text.slice(head, text.length - tail).join(''), changed: true },
    { text: text.slice(text.length - tail).join(''), changed: false },
  ].filter((part) => part.text);

/**
 * Two wordings of one quote, each cut into what both share at the beginning and the end and what differs between.
 * Whole words only: a changed letter changes the word for a reader.
 */
export const compare = (before: string, after: string): { before: Part[]; after: Part[] } => {
  const [a, b] = [words(before), words(after)];
  const shorter = Math.min(a.length, b.length);
  let head = 0;
  while (head < shorter && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < shorter - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  return { before: cut(a, head, tail), after: cut(b, head, tail) };
};
