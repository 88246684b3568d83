import type { NewsroomConfig } from '../config';
import type { QuoteRow } from './row';

type Reviewed = Pick<QuoteRow, 'review' | 'integrity' | 'kind' | 'repaired' | 'cue' | 'anchor' | 'rule'> & {
  speaker: object | null;
};

const STANDS = new Set(['verbatim', 'typographic']);

/** True when the words stand in the text, so that readers may see the quote once it is approved. */
export const stands = ({ integrity }: Pick<QuoteRow, 'integrity'>): boolean => STANDS.has(integrity);

export const isPublishable = (quote: Reviewed): boolean => quote.review === 'approved' && stands(quote);

/** Which of its marks a repaired quote lacks: where the opening one stands, the words before it end with it. */
const lostMark = ({ anchor }: Reviewed): string =>
  anchor.spans.some(({ prefix }) => !/[\p{Quotation_Mark}`´]$/u.test(prefix))
    ? 'Opening mark missing in the article: check where the quote begins, then approve.'
    : 'Closing mark missing in the article: check where the quote ends, then approve.';

/**
 * Why a quote would not become public when its article is published; null when it would. What publishing approves
 * by itself is only what needs no judgement: whole sentences, word for word, with the reporting words beside them
 * and a speaker who is known.
 */
export const waitingReason = (
  quote: Reviewed,
  approve: NewsroomConfig['quotes']['approve'],
): string | null => {
  if (quote.review === 'rejected') return 'Rejected.';
  if (quote.integrity === 'missing') return 'Its words no longer stand in the article.';
  if (quote.integrity === 'altered') return 'The article now words it differently.';
  if (quote.integrity === 'ambiguous') return 'Its words stand more than once in the article.';
  if (quote.review === 'approved') return null;
  if (quote.repaired) return lostMark(quote);
  if (approve === 'editor') return 'Waits for an editor to approve it.';
  if (quote.integrity !== 'verbatim') return 'Only its marks or spaces differ: check, then approve.';
  if (!quote.speaker) return 'No speaker: choose one, then approve.';
  if (quote.rule === 'editor') return 'Made by hand: approve it when it is complete.';
  if (quote.kind === 'answer') return 'An answer without quotation marks: check it, then approve.';
  if (quote.kind === 'partial') return 'Not a whole sentence: check it in its context, then approve.';
  if (!quote.cue) return 'Attributed from the context: check the speaker, then approve.';
  return null;
};
