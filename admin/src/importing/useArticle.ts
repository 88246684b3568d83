import { useEffect, useState } from 'react';
import { useAuth } from '@strapi/strapi/admin';
import { EMPTY, type Article } from './article';

const read = (key: string): Article => {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    if (typeof kept !== 'object' || kept === null) return EMPTY;
    const { text, html, formatted } = kept as Record<string, unknown>;
    return typeof text === 'string'
      ? { text, html: typeof html === 'string' ? html : null, formatted: formatted === true }
      : EMPTY;
  } catch {
    return EMPTY;
  }
};

const write = (key: string, article: Article): void => {
  try {
    if (article.text) sessionStorage.setItem(key, JSON.stringify(article));
    else sessionStorage.removeItem(key);
  } catch {
    // Private windows and texts of many megabytes do not fit; the field itself still holds the words.
  }
};

/**
 * The article in the paste field, kept in the tab for this user: a session that ends or a stray click on the menu
 * unmounts the page, and an editor's paste must not go with it.
 */
export const useArticle = (): [Article, (article: Article) => void] => {
  const user = useAuth('Newsroom', ({ user }) => user?.id);
  const key = `newsroom.import.${user ?? ''}`;
  const [article, setArticle] = useState(() => read(key));
  useEffect(() => write(key, article), [key, article]);
  return [article, setArticle];
};
