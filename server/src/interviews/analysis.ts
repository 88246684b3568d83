import { errors } from '@strapi/utils';
import { checkAnchor, indexText, type Evidence, type QuoteKind, type Span } from '../analysis';
import { INTERVIEW, PERSON } from '../config/uids';
import { locate, type FieldSpan } from '../markup';
import type { Newsroom } from '../newsroom';
import { readQuotes } from '../quotes';
import { defaultLocale, readRow, textOf } from '../saving';
import { requireSubject, type SubjectKey } from '../subjects';
import { readAssignments } from '../topics';
import { beyondReaders } from '../trust';

export interface PublicAnalysis {
  documentId: string;
  locale: string;
  title: string;
  text: string;
  quotes: {
    documentId: string;
    text: string;
    display: string;
    kind: QuoteKind;
    speaker: { documentId: string; name: string; slug: string } | null;
    mention: string | null;
    cue: string | null;
    /** UTF-16 offsets into `text`. */
    spans: Span[];
    /** The same places in the document's own fields. */
    places: FieldSpan[];
  }[];
  topics: { slug: string; name: string; score: number | null; source: string; evidence: Evidence[] }[];
}

/**
 * What readers may know of a published interview: its plain text, its public quotes in place, its applied topics
 * with their words. Never the draft.
 *
 * @throws NotFoundError when there is no published version in that locale
 */
export const publicAnalysis = async (
  newsroom: Newsroom,
  documentId: string,
  locale: string | undefined,
): Promise<PublicAnalysis> => {
  const { strapi } = newsroom;
  const subject = requireSubject(newsroom.subjects, INTERVIEW);
  const key: SubjectKey = {
    uid: INTERVIEW,
    documentId,
    locale: locale || (await defaultLocale(newsroom, subject)),
  };
  const row = await readRow(strapi, subject, key, 'published');
  if (!row) throw new errors.NotFoundError('No published interview with this id in this locale.');

  const { title, document } = textOf(subject, row);
  const vocabulary = await newsroom.vocabulary.get();
  const index = indexText(document.text);
  const quotes = await readQuotes(strapi, key, 'published');
  const speakers = new Map(
    (
      await strapi.db.query(PERSON).findMany({
        where: { id: { $in: quotes.flatMap(({ speaker }) => speaker?.id ?? []) } },
        select: ['id', 'documentId', 'name', 'slug'],
      })
    ).map(({ id, documentId, name, slug }) => [id, { documentId, name, slug }]),
  );

  const language = key.locale.split('-')[0] ?? '';

  return {
    documentId,
    locale: key.locale,
    title,
    text: document.text,
    quotes: quotes.flatMap((quote) => {
      const { spans } = checkAnchor(quote.anchor, index);
      if (!spans) return [];
      return [
        {
          documentId: quote.documentId,
          text: quote.text,
          display: quote.display ?? quote.text,
          kind: quote.kind,
          speaker: speakers.get(quote.speaker?.id) ?? null,
          mention: quote.mention,
          cue: quote.cue,
          spans,
          places: spans.flatMap((span) => locate(document, span)),
        },
      ];
    }),
    topics: (await beyondReaders(() => readAssignments(strapi, key, 'published'))).flatMap(
      ({ topic, state, score, source, evidence }) => {
        const known = vocabulary.byDocumentId.get(topic);
        return known && state === 'applied'
          ? [{ slug: known.slug, name: known.names[language] ?? known.name, score, source, evidence }]
          : [];
      },
    ),
  };
};
