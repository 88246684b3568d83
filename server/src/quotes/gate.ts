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

const sentence = ({ integrity, speaker, words, articleWords }: GateIssue): string => {
  const whose = speaker ? ` by ${speaker}` : '';
  return integrity === 'altered'
    ? `The approved quote${whose} reads “${words}”, but the article now reads “${articleWords ?? ''}”. ` +
        'Restore the words, or choose “Use the article’s words”.'
    : `The approved quote${whose} “${words}” stands more than once in the article. ` +
        'Choose “Use the article’s words” to attach it to the nearest place, or reject it.';
};

/** Both wordings and the way out, in the document's name because a bulk publish reports only the message. */
export const gateMessage = (title: string, issues: GateIssue[]): string =>
  [`“${title}” was not published.`, ...issues.map(sentence)].join(' ');

/** The same for the log, where the gate only warns. */
export const gateWarning = (title: string, issues: GateIssue[]): string =>
  [
    `“${title}” is published all the same, for the option quotes.gate is "warn".`,
    ...issues.map(sentence),
  ].join(' ');
