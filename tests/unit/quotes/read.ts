import { findQuotes } from '../../../server/src/analysis/quotes';
import type { Quote } from '../../../server/src/analysis/types';

/** What a test looks at: the words of each span, who is printed as speaker, what reports it. */
export interface Read {
  words: string[];
  by: string | null;
  cue: string | null;
  rule: string;
  kind: string;
  repaired: boolean;
}

export function read(text: string, language = 'en'): Read[] {
  return findQuotes(text, language, []).map((quote) => {
    checkOffsets(text, quote);
    return {
      words: quote.spans.map(([start, end]) => text.slice(start, end)),
      by: quote.speaker?.mention ?? null,
      cue: quote.cue,
      rule: quote.rule,
      kind: quote.kind,
      repaired: quote.repaired,
    };
  });
}

/** The only quote of a text; fails where there are none or several. */
export function one(text: string, language = 'en'): Read {
  const quotes = read(text, language);
  expect(quotes).toHaveLength(1);
  const [quote] = quotes;
  if (!quote) throw new Error('no quote');
  return quote;
}

export function checkOffsets(text: string, quote: Quote): void {
  let from = 0;
  for (const [start, end] of quote.spans) {
    expect(start).toBeGreaterThanOrEqual(from);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
    from = end;
  }
  expect(quote.text).toBe(quote.spans.map(([start, end]) => text.slice(start, end)).join(' '));
  if (quote.speaker?.mentionSpan)
    expect(text.slice(...quote.speaker.mentionSpan)).toBe(quote.speaker.mention);
  if (quote.cueSpan) expect(text.slice(...quote.cueSpan)).toBe(quote.cue);
  expect(quote.confidence).toBeGreaterThan(0);
  expect(quote.confidence).toBeLessThanOrEqual(1);
}
