import { EMPTY, type Article } from './article';

export interface Named {
  /** Tells two files of one name apart. */
  id: string;
  /** The file's name; null for what an editor typed or pasted. */
  name: string | null;
  article: Article;
}

/** The article in the field, and those that wait for it to be free. Nothing ever overwrites what is in the field. */
export interface Pile {
  article: Article;
  /** The file that the article came from. */
  name: string | null;
  waiting: readonly Named[];
}

export const EMPTY_PILE: Pile = { article: EMPTY, name: null, waiting: [] };

const isFree = ({ article }: Pile): boolean => article.text.trim() === '';

/** What is in the field, to be put back on the pile; nothing for an empty field. */
const laidAside = (pile: Pile, id: string): Named[] =>
  isFree(pile) ? [] : [{ id, name: pile.name, article: pile.article }];

/** A file was read: it goes into the field if that is free, else it waits. */
export const arrive = (pile: Pile, file: Named): Pile =>
  isFree(pile)
    ? { ...pile, article: file.article, name: file.name }
    : { ...pile, waiting: [...pile.waiting, file] };

/** Takes one of those that wait into the field; what was there waits in its stead, under the new id. */
export const exchange = (pile: Pile, id: string, asideId: string): Pile => {
  const chosen = pile.waiting.find((one) => one.id === id);
  if (!chosen) return pile;
  const others = pile.waiting.filter((one) => one !== chosen);
  return {
    article: chosen.article,
    name: chosen.name,
    waiting: [...laidAside(pile, asideId), ...others],
  };
};

/** The article in the field became a draft: the next one takes its place. */
export const finish = ({ waiting }: Pile): Pile => {
  const [next, ...rest] = waiting;
  return { article: next?.article ?? EMPTY, name: next?.name ?? null, waiting: rest };
};

export const discard = (pile: Pile, id: string): Pile => ({
  ...pile,
  waiting: pile.waiting.filter((one) => one.id !== id),
});

/** Typing keeps the file's name as long as there are words. */
export const write = (pile: Pile, article: Article): Pile => ({
  ...pile,
  article,
  name: article.text ? pile.name : null,
});
