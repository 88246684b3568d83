export type Kind = 'text' | 'page' | 'docx';

/** How a file is read, by the ending of its name. */
export const KINDS: ReadonlyMap<string, Kind> = new Map([
  ['txt', 'text'],
  ['text', 'text'],
  ['md', 'text'],
  ['markdown', 'text'],
  ['html', 'page'],
  ['htm', 'page'],
  ['docx', 'docx'],
]);

/** What the file dialogue offers. */
export const ACCEPTED = [...KINDS.keys()].map((ending) => `.${ending}`).join(',');

export const endingOf = (name: string): string => /\.([^.]+)$/.exec(name.toLowerCase())?.[1] ?? '';
