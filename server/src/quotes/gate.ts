import { sayInEnglish, type Say } from '../sentences';
import type { QuoteRow } from './row';

export interface GateIssue {
  quote: string;
  integrity: 'altered' | 'ambiguous';
  speaker: string | null;
  /** What was approved. */
  words: string;
  /** What the article says now; null when the words stand twice. */
  articleWords: string | null;
}

/** Approved quotes that keep a document from being published. A quote whose passage was cut is withdrawn instead. */
export const gateIssues = (quotes: QuoteRow[]): GateIssue[] =>
  quotes.flatMap((quote) =>
    quote.review === 'approved' && (quote.integrity === 'altered' || quote.integrity === 'ambiguous')
      ? [
          {
            quote: quote.documentId,
            integrity: quote.integrity,
            speaker: quote.speaker?.name ?? quote.mention,
            words: quote.text,
            articleWords: quote.articleWords,
          },
        ]
      : [],
  );

const sentence = (say: Say, { integrity, speaker, words, articleWords }: GateIssue): string => {
  const now = articleWords ?? '';
  if (integrity === 'altered')
    return speaker
      ? say('publish.alteredBy', { speaker, words, now })
      : say('publish.altered', { words, now });
  return speaker ? say('publish.ambiguousBy', { speaker, words }) : say('publish.ambiguous', { words });
};

/** Both wordings and the way out, in the document's name because a bulk publish reports only the message. */
export const gateMessage = (say: Say, title: string, issues: GateIssue[]): string =>
  [say('publish.refused', { title }), ...issues.map((issue) => sentence(say, issue))].join(' ');

/** The same for the log, where the gate only warns. */
export const gateWarning = (title: string, issues: GateIssue[]): string =>
  [
    `“${title}” is published all the same, for the option quotes.gate is "warn".`,
    ...issues.map((issue) => sentence(sayInEnglish, issue)),
  ].join(' ');
