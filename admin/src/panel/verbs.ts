import type { DeskQuote, DeskTopic, QuoteVerb, TopicVerb } from '../../../server/src/desk/contract';

const stands = ({ integrity }: Pick<DeskQuote, 'integrity'>): boolean =>
  integrity === 'verbatim' || integrity === 'typographic';

/**
 * What an editor can sensibly do with a quote, the likeliest first. Words that the article does not carry are not
 * offered for approval: they could never become public as they are.
 */
export const quoteVerbs = (quote: Pick<DeskQuote, 'integrity' | 'review' | 'undoable'>): QuoteVerb[] => {
  const back = quote.undoable.map((choice) => `undo-${choice}` as const);
  const restore: QuoteVerb[] =
    quote.integrity === 'altered' || quote.integrity === 'ambiguous' ? ['restore'] : [];
  switch (quote.review) {
    case 'suggested':
      return [...restore, ...(stands(quote) ? (['approve'] as const) : []), 'reject', 'speaker', ...back];
    case 'approved':
      return [...restore, 'undo', 'reject', 'speaker', ...back];
    case 'rejected':
      return ['undo'];
  }
};

/** True for a quote that has lost its place and waits for a person to say where it stands now. */
export const isLost = (quote: Pick<DeskQuote, 'integrity' | 'review'>): boolean =>
  quote.review !== 'rejected' && !stands(quote);

/** The quotes that approving all above a confidence (0..1) takes; the server decides the same way. */
export const sureOf = <
  Q extends Pick<DeskQuote, 'integrity' | 'review' | 'repaired' | 'confidence'> & { speaker: object | null },
>(
  quotes: readonly Q[],
  confidence: number,
): Q[] =>
  quotes.filter(
    (quote) =>
      quote.review === 'suggested' &&
      stands(quote) &&
      !quote.repaired &&
      quote.speaker !== null &&
      quote.confidence >= confidence,
  );

/** What an editor can do with a topic, the likeliest first. Undo gives the word back to the machine. */
export const topicVerbs = ({ state, source }: Pick<DeskTopic, 'state' | 'source'>): TopicVerb[] => {
  if (state === 'rejected') return ['undo', 'accept'];
  if (state === 'applied' && source === 'editor') return ['undo', 'reject'];
  return ['accept', 'reject'];
};

/** How many quotes readers see, how many would follow on publishing, how many would not, and how many were rejected. */
export const tally = (quotes: readonly Pick<DeskQuote, 'public' | 'review' | 'waiting'>[]) => ({
  shown: quotes.filter((quote) => quote.public).length,
  ready: quotes.filter((quote) => !quote.public && quote.review !== 'rejected' && quote.waiting === null)
    .length,
  waiting: quotes.filter(({ review, waiting }) => review !== 'rejected' && waiting !== null).length,
  rejected: quotes.filter(({ review }) => review === 'rejected').length,
});
