import { reconcileQuotesAsync, type Analysis, type Quote } from '../analysis';
import type { PersonRow } from '../people';
import { followed, MOST_QUOTES, suggested, withinBounds } from './keep';
import { toStored, type QuoteRow } from './row';

/** A quote as a text that is not saved yet would have it: `documentId` is null for one that is not stored. */
export interface ForeseenQuote extends Omit<QuoteRow, 'id' | 'documentId' | 'speaker'> {
  documentId: string | null;
  speaker: { documentId: string | null; name: string } | null;
}

/** What nobody has said about a quote that is not stored. */
const UNSEEN = { documentId: null, articleWords: null, edited: false, featured: false };

/**
 * What `keepQuotes` would make of the stored quotes and of the text, in the order of the text. Writes nothing.
 *
 * @param known the people of the register by the names of the text; the others would be created on saving
 */
export const foreseeQuotes = async (
  stored: readonly QuoteRow[],
  analysis: Pick<Analysis, 'quotes'>,
  text: string,
  known: Map<string, PersonRow>,
): Promise<ForeseenQuote[]> => {
  const byId = new Map(stored.map((row) => [row.documentId, row]));
  const people = new Map([...known.values()].map((person) => [person.id, person]));
  const outcome = await reconcileQuotesAsync(stored.map(toStored), withinBounds(analysis.quotes), text);
  const speakerOf = (found: Quote | null, id: number | null | undefined): ForeseenQuote['speaker'] => {
    const name = found?.speaker?.name;
    return people.get(id ?? NaN) ?? (name ? { documentId: null, name } : null);
  };
  const kept = outcome.kept.flatMap((item): ForeseenQuote[] => {
    const row = byId.get(item.id);
    if (!row) return [];
    const { speaker, ...values } = followed(row, item, known);
    return [
      { ...row, ...values, speaker: speaker === undefined ? row.speaker : speakerOf(item.found, speaker) },
    ];
  });
  const created = outcome.created
    .slice(0, Math.max(0, MOST_QUOTES - kept.length))
    .map((item): ForeseenQuote => {
      const { speaker, ...values } = suggested(item, known);
      return { ...UNSEEN, ...values, speaker: speakerOf(item.quote, speaker) };
    });
  return [...kept, ...created].sort((a, b) => a.order - b.order);
};
