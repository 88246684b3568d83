import type { Span } from '../../../server/src/analysis/types';

export interface Run {
  text: string;
  /** Index of the quote that these words belong to; null between quotes. */
  quote: number | null;
  /** True for the run with which its quote begins. */
  opens: boolean;
}

interface Mark {
  start: number;
  end: number;
  quote: number;
}

const marksOf = (quotes: readonly { spans: readonly Span[] }[]): Mark[] =>
  quotes
    .flatMap(({ spans }, quote) => spans.map(([start, end]) => ({ start, end, quote })))
    .sort((a, b) => a.start - b.start);

const PARAGRAPH_BREAK = /\n{2,}/g;

const paragraphsOf = (text: string): { start: number; end: number }[] => {
  const paragraphs: { start: number; end: number }[] = [];
  let start = 0;
  for (const gap of text.matchAll(PARAGRAPH_BREAK)) {
    if (gap.index > start) paragraphs.push({ start, end: gap.index });
    start = gap.index + gap[0].length;
  }
  if (start < text.length) paragraphs.push({ start, end: text.length });
  return paragraphs;
};

/**
 * Cuts a text into paragraphs and each paragraph into runs inside and outside of quotes, for showing quotes in
 * place without ever making markup of the words. Spans count in UTF-16 code units of `text`; one that reaches over
 * a paragraph's end goes on in the next, one that overlaps an earlier span keeps only what is left.
 */
export const highlight = (text: string, quotes: readonly { spans: readonly Span[] }[]): Run[][] => {
  const marks = marksOf(quotes);
  const opened = new Set<number>();
  let next = 0;
  return paragraphsOf(text).map(({ start, end }) => {
    const runs: Run[] = [];
    let at = start;
    const add = (until: number, mark: Mark | null) => {
      if (until <= at) return;
      const quote = mark?.quote ?? null;
      runs.push({ text: text.slice(at, until), quote, opens: quote !== null && !opened.has(quote) });
      if (quote !== null) opened.add(quote);
      at = until;
    };
    for (; next < marks.length; next++) {
      const mark = marks[next]!;
      if (mark.start >= end) break;
      add(Math.max(at, mark.start), null);
      add(Math.min(mark.end, end), mark);
      if (mark.end > end) break;
    }
    add(end, null);
    return runs;
  });
};
