import type { ImportRequest } from '../../../server/src/desk/contract';

/** The article as it stands in the paste field. */
export interface Article {
  /** What the field shows. */
  text: string;
  /** The same article with its formatting, as the clipboard gave it; null once the text was edited by hand. */
  html: string | null;
  /** Whether the formatting is what the server shall read. */
  formatted: boolean;
}

export const EMPTY: Article = { text: '', html: null, formatted: false };

// Text copied from an editor or a terminal comes as HTML too, though only spans colour it.
const STRUCTURE = /<(?:p|h[1-6]|li|blockquote|a|strong|b|em|i|table|figure)[\s>]/i;

// Word and the web inline pictures as base64: megabytes that the server would throw away, or refuse.
const INLINE_PICTURE = /\ssrc\s*=\s*(?:"data:[^"]*"|'data:[^']*')/gi;

/** An article that comes with its formatting: as HTML for the server, as plain words for the field. */
export const formattedArticle = (html: string, plain: string): Article => ({
  text: plain,
  html: html.replace(INLINE_PICTURE, ''),
  formatted: true,
});

/**
 * The article after a paste of formatted text over everything in the field; null when the clipboard holds no
 * formatting worth keeping, or joins text that is already there: then the browser pastes the plain words.
 */
export const pasteFormatted = (
  clipboard: { html: string; plain: string },
  replacesAll: boolean,
): Article | null =>
  replacesAll && clipboard.plain.trim() && STRUCTURE.test(clipboard.html)
    ? formattedArticle(clipboard.html, clipboard.plain)
    : null;

/** Typing makes the text the truth: formatting of other words than those shown would surprise. */
export const typeText = (text: string): Article => ({ text, html: null, formatted: false });

/** What is sent: the formatting, or the words as they stand. */
export const sourceOf = ({ text, html, formatted }: Article): Pick<ImportRequest, 'source' | 'format'> =>
  formatted && html !== null ? { source: html, format: 'html' } : { source: text, format: 'auto' };
