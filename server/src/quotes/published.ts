import { isDeepStrictEqual } from 'node:util';
import { checkAnchor, indexText, makeAnchor, type Quote, type Span, type TextIndex } from '../analysis';
import { cleanText } from '../markup';
import { isPublishable } from './review';
import type { QuoteRow } from './row';

/** The text under which a quote becomes public. */
export interface Article {
  text: string;
  index: TextIndex;
  /** Title and text as words are looked up in them. */
  plain: string;
}

const plainOf = (text: string): string => cleanText(text).normalize('NFC').replace(/\s+/g, ' ');

export const articleOf = (title: string, text: string): Article => ({
  text,
  index: indexText(text),
  plain: plainOf(`${title}\n${text}`),
});

/** Whether words are printed in an article or a part of it, whatever its spaces. Nothing is printed everywhere. */
export const isPrinted = (words: string | null, plain: string): boolean =>
  words === null || words.trim() === '' || plain.includes(plainOf(words).trim());

export type Settled = Pick<QuoteRow, 'anchor' | 'integrity' | 'mention' | 'cue' | 'order'>;

const standing = (quote: QuoteRow, { index }: Article) => {
  const { integrity, spans } = checkAnchor(quote.anchor ?? { spans: [] }, index);
  return spans && isPublishable({ ...quote, integrity }) ? { integrity, spans } : null;
};

const anchorAt = (quote: QuoteRow, { text }: Article, spans: readonly Span[]): QuoteRow['anchor'] => {
  const anchor = makeAnchor(text, spans);
  // PostgreSQL gives JSON back with its keys in another order.
  return isDeepStrictEqual(anchor, quote.anchor) ? quote.anchor : anchor;
};

/**
 * What readers get of a draft's quote where this text becomes public with it; null for one that may not be public.
 * Words around it, speaker and reporting words are this text's, whatever the row remembers of an earlier one.
 */
export const withArticle = (quote: QuoteRow, article: Article): Settled | null => {
  const place = standing(quote, article);
  return (
    place && {
      anchor: anchorAt(quote, article, place.spans),
      integrity: place.integrity,
      mention: isPrinted(quote.mention, article.plain) ? quote.mention : null,
      cue: isPrinted(quote.cue, article.plain) ? quote.cue : null,
      order: quote.order,
    }
  );
};

/** Code units before and after a quote in which its speaker and its reporting words stand. */
const NEAR = 400;

/**
 * The same for a quote that is published by itself, while its draft may have moved on: the speaker as printed and the
 * reporting words stand near it in the public text, or are those that the analysis finds there, or are left out.
 *
 * @param found what the analysis of the public text finds
 * @param others the subject's public quotes
 */
export const alone = (
  quote: QuoteRow,
  article: Article,
  found: readonly Quote[],
  others: readonly QuoteRow[],
): Settled | null => {
  const place = standing(quote, article);
  if (!place) return null;
  const start = place.spans[0]?.[0] ?? 0;
  const end = place.spans.at(-1)?.[1] ?? start;
  const near = plainOf(article.text.slice(Math.max(0, start - NEAR), end + NEAR));
  const there = found.find(({ spans }) => spans.some(([from, to]) => from < end && start < to));
  const printed = (own: string | null, read: string | null | undefined): string | null =>
    isPrinted(own, near) ? own : (read?.slice(0, 255) ?? null);
  return {
    anchor: anchorAt(quote, article, place.spans),
    integrity: place.integrity,
    mention: printed(quote.mention, there?.speaker?.mention),
    cue: printed(quote.cue, there?.cue),
    order: others.filter(
      ({ documentId, anchor }) => documentId !== quote.documentId && (anchor?.spans[0]?.start ?? 0) < start,
    ).length,
  };
};
