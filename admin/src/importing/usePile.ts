import { useEffect, useState, type Dispatch, type SetStateAction } from 'react';
import { useAuth } from '@strapi/strapi/admin';
import type { Article } from './article';
import { EMPTY_PILE, type Named, type Pile } from './pile';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const articleIn = (kept: unknown): Article | null => {
  if (!isRecord(kept) || typeof kept.text !== 'string') return null;
  const { text, html, formatted } = kept;
  return { text, html: typeof html === 'string' ? html : null, formatted: formatted === true };
};

const nameIn = (name: unknown): string | null => (typeof name === 'string' ? name : null);

const namedIn = (kept: unknown): Named[] => {
  const article = isRecord(kept) ? articleIn(kept.article) : null;
  return isRecord(kept) && article && typeof kept.id === 'string'
    ? [{ id: kept.id, name: nameIn(kept.name), article }]
    : [];
};

const read = (key: string): Pile => {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    if (!isRecord(kept)) return EMPTY_PILE;
    return {
      article: articleIn(kept.article) ?? EMPTY_PILE.article,
      name: nameIn(kept.name),
      waiting: Array.isArray(kept.waiting) ? kept.waiting.flatMap(namedIn) : [],
    };
  } catch {
    return EMPTY_PILE;
  }
};

const write = (key: string, pile: Pile): void => {
  try {
    if (pile.article.text || pile.waiting.length) sessionStorage.setItem(key, JSON.stringify(pile));
    else sessionStorage.removeItem(key);
  } catch {
    // Private windows and texts of many megabytes do not fit; the page itself still holds the words.
  }
};

/**
 * The article in the paste field and those that wait behind it, kept in the tab for this user: a session that ends or a
 * stray click on the menu unmounts the page, and an editor's paste must not go with it.
 */
export const usePile = (): [Pile, Dispatch<SetStateAction<Pile>>] => {
  const user = useAuth('Newsroom', ({ user }) => user?.id);
  const key = `newsroom.import.pile.${user ?? ''}`;
  const [pile, setPile] = useState(() => read(key));
  useEffect(() => write(key, pile), [key, pile]);
  return [pile, setPile];
};
