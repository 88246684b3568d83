import type { Core } from '@strapi/types';
import { reconcileQuotes, type Analysis, type CreatedQuote, type KeptQuote, type Quote } from '../analysis';
import { QUOTE } from '../config/uids';
import { registerPeople, type PersonRow } from '../people';
import type { SubjectKey } from '../subjects';
import { displayText } from './display';
import { stands } from './review';
import { deleteQuote, readQuotes, toStored, type QuoteRow } from './row';

type Values = Partial<Omit<QuoteRow, 'speaker'>> & { speaker?: number | null };

const cap = (value: string | null, length = 255): string | null =>
  value === null ? null : value.slice(0, length);

/** Who says it and how, as the text has it now. */
const attribution = (quote: Quote, people: Map<string, PersonRow>) => {
  const person = people.get(quote.speaker?.name ?? '');
  return {
    kind: quote.kind,
    mention: cap(quote.speaker?.mention ?? null),
    speaker: person?.id ?? null,
    speakerRole: person?.role ?? null,
    cue: cap(quote.cue),
    rule: quote.rule,
    repaired: quote.repaired,
    confidence: quote.confidence,
  };
};

/**
 * Who says it as a row holds it. The role is that of the moment in which they became the speaker: it changes with the
 * speaker and never with the person, whose next post says nothing about what they said in the last one.
 */
const attributed = (row: QuoteRow, quote: Quote, people: Map<string, PersonRow>) => {
  const { speakerRole, ...values } = attribution(quote, people);
  return values.speaker === (row.speaker?.id ?? null) ? values : { ...values, speakerRole };
};

/** What the text makes of a stored quote. */
export const followed = (row: QuoteRow, kept: KeptQuote, people: Map<string, PersonRow>): Values => ({
  text: kept.text,
  display: kept.text === row.text ? row.display : displayText(...kept.anchor.spans.map(({ exact }) => exact)),
  anchor: kept.anchor,
  integrity: kept.integrity,
  articleWords: kept.articleWords,
  order: kept.order,
  // A renamed speaker is followed; one that a person chose is not. What stands in an altered passage is a candidate
  // only and says nothing about the quote.
  ...(kept.found &&
    stands(kept) &&
    (row.edited ? { repaired: kept.found.repaired } : attributed(row, kept.found, people))),
});

/** A quote that the machine found and nobody has judged yet. */
export const suggested = ({ quote, anchor, order }: CreatedQuote, people: Map<string, PersonRow>) => ({
  text: quote.text,
  display: displayText(...anchor.spans.map(({ exact }) => exact)),
  ...attribution(quote, people),
  anchor,
  order,
  integrity: 'verbatim' as const,
  review: 'suggested' as const,
});

const changed = (row: QuoteRow, values: Values): boolean =>
  Object.entries(values).some(([name, value]) => {
    const old = name === 'speaker' ? (row.speaker?.id ?? null) : row[name as keyof QuoteRow];
    return typeof value === 'object' && value !== null
      ? JSON.stringify(value) !== JSON.stringify(old)
      : value !== (old ?? null);
  });

/** So many quotes a document keeps: publishing 2,500 took 35 s, while SQLite's readers waited. */
export const MOST_QUOTES = 1_000;

/** The first ones in the order of the text. */
export const withinBounds = (quotes: readonly Quote[]): readonly Quote[] =>
  quotes.length <= MOST_QUOTES
    ? quotes
    : [...quotes].sort((a, b) => (a.spans[0]?.[0] ?? 0) - (b.spans[0]?.[0] ?? 0)).slice(0, MOST_QUOTES);

/**
 * Brings the stored quotes of a draft in step with its text: kept under the same documentId, created, or removed
 * where the machine alone had suggested them. Only rows that differ are written.
 *
 * @param interviewId the draft row's id where the owner is an interview, else null
 */
export const keepQuotes = async (
  strapi: Core.Strapi,
  key: SubjectKey,
  interviewId: number | null,
  analysis: Pick<Analysis, 'quotes'>,
  text: string,
): Promise<void> => {
  const stored = await readQuotes(strapi, key, 'draft');
  const found = withinBounds(analysis.quotes);
  if (found.length < analysis.quotes.length) {
    strapi.log.warn(
      `newsroom: ${key.uid} ${key.documentId} has ${analysis.quotes.length} quotes; the first ${MOST_QUOTES} are kept.`,
    );
  }
  const people = await registerPeople(
    strapi,
    found.flatMap(({ speaker }) => speaker?.name ?? []),
  );
  const byId = new Map(stored.map((row) => [row.documentId, row]));
  const outcome = reconcileQuotes(stored.map(toStored), found, text);
  const query = strapi.db.query(QUOTE);

  for (const kept of outcome.kept) {
    const row = byId.get(kept.id);
    if (!row) continue;
    const values = followed(row, kept, people);
    if (changed(row, values)) await query.update({ where: { id: row.id }, data: values });
  }

  // What people decided on stays, wherever it stands.
  const free = Math.max(0, MOST_QUOTES - outcome.kept.length);
  for (const item of outcome.created.slice(0, free)) {
    await query.create({
      data: {
        ...suggested(item, people),
        // Strapi's own default is now: a row of a draft & publish type is born published.
        publishedAt: null,
        subjectType: key.uid,
        subjectId: key.documentId,
        subjectLocale: key.locale,
        ...(interviewId !== null && { interview: interviewId }),
      },
    });
  }

  for (const id of outcome.removed) await deleteQuote(strapi, id);
};
