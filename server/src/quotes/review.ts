import type { NewsroomConfig } from '../config';
import { say, type SentenceKey } from '../sentences';
import { showsItsWords } from './display';
import type { QuoteRow } from './row';

type Reviewed = Pick<
  QuoteRow,
  'text' | 'display' | 'review' | 'integrity' | 'kind' | 'repaired' | 'cue' | 'anchor' | 'rule'
> & {
  speaker: object | null;
};

/** Why a quote waits. */
export type WaitingKey = Extract<SentenceKey, `waiting.${string}`>;

const STANDS = new Set(['verbatim', 'typographic']);

/** True when the words stand in the text, so that readers may see the quote once it is approved. */
export const stands = ({ integrity }: Pick<QuoteRow, 'integrity'>): boolean => STANDS.has(integrity);

export const isPublishable = (quote: Reviewed): boolean =>
  quote.review === 'approved' && stands(quote) && showsItsWords(quote);

/** Which of its marks a repaired quote lacks: where the opening one stands, the words before it end with it. */
const lostMark = ({ anchor }: Reviewed): WaitingKey =>
  anchor.spans.some(({ prefix }) => !/[\p{Quotation_Mark}`´]$/u.test(prefix))
    ? 'waiting.openingMark'
    : 'waiting.closingMark';

/**
 * Why a quote would not become public when its article is published; null when it would. What publishing approves
 * by itself is only what needs no judgement: whole sentences, word for word, with the reporting words beside them
 * and a speaker who is known.
 */
export const waitingFor = (
  quote: Reviewed,
  approve: NewsroomConfig['quotes']['approve'],
): WaitingKey | null => {
  if (quote.review === 'rejected') return 'waiting.rejected';
  if (quote.integrity === 'missing') return 'waiting.missing';
  if (quote.integrity === 'altered') return 'waiting.altered';
  if (quote.integrity === 'ambiguous') return 'waiting.ambiguous';
  if (!showsItsWords(quote)) return 'waiting.display';
  if (quote.review === 'approved') return null;
  if (quote.repaired) return lostMark(quote);
  if (approve === 'editor') return 'waiting.editor';
  if (quote.integrity !== 'verbatim') return 'waiting.typographic';
  if (!quote.speaker) return 'waiting.noSpeaker';
  if (quote.rule === 'editor') return 'waiting.handmade';
  if (quote.kind === 'answer') return 'waiting.answer';
  if (quote.kind === 'partial') return 'waiting.partial';
  if (!quote.cue) return 'waiting.context';
  return null;
};

/** The same as a sentence for the editor. */
export const waitingReason = (...about: Parameters<typeof waitingFor>): string | null => {
  const key = waitingFor(...about);
  return key && say(key);
};
