import type { Core } from '@strapi/types';
import type { Anchor, QuoteKind, StoredQuote } from '../analysis';
import { QUOTE } from '../config/uids';
import type { SubjectKey } from '../subjects';
import type { Integrity, Review } from '../desk/contract';

/** A quote as stored: the draft row is what editors see, the published row what readers do. */
export interface QuoteRow {
  id: number;
  documentId: string;
  text: string;
  display: string | null;
  kind: QuoteKind;
  speaker: { id: number; documentId: string; name: string } | null;
  mention: string | null;
  speakerRole: string | null;
  cue: string | null;
  order: number;
  anchor: Anchor;
  integrity: Integrity;
  articleWords: string | null;
  review: Review;
  repaired: boolean;
  confidence: number;
  rule: string;
  edited: boolean;
  featured: boolean;
}

const where = (key: SubjectKey) => ({
  subjectType: key.uid,
  subjectId: key.documentId,
  subjectLocale: key.locale,
});

const speaker = { populate: { speaker: { select: ['id', 'documentId', 'name'] } } };

/** The subject's quotes in the order of the text. */
export const readQuotes = async (
  strapi: Core.Strapi,
  key: SubjectKey,
  version: 'draft' | 'published',
): Promise<QuoteRow[]> =>
  strapi.db.query(QUOTE).findMany({
    where: { ...where(key), publishedAt: version === 'draft' ? null : { $notNull: true } },
    orderBy: [{ order: 'asc' }, { id: 'asc' }],
    ...speaker,
  });

/** Whose quote it is. Null for a quote that was made by hand without an owner. */
export const ownerOf = (row: {
  subjectType?: string | null;
  subjectId?: string | null;
  subjectLocale?: string | null;
}): SubjectKey | null =>
  row.subjectType && row.subjectId
    ? { uid: row.subjectType, documentId: row.subjectId, locale: row.subjectLocale ?? '' }
    : null;

/** Removes every version. Row by row, since `deleteMany` leaves the relations' rows behind. */
export const deleteQuote = async (strapi: Core.Strapi, documentId: string): Promise<void> => {
  const rows = await strapi.db.query(QUOTE).findMany({ where: { documentId }, select: ['id'] });
  for (const { id } of rows) await strapi.db.query(QUOTE).delete({ where: { id } });
};

/** A row as the pure reconciliation knows it. */
export const toStored = (row: QuoteRow): StoredQuote => ({
  id: row.documentId,
  text: row.text,
  anchor: row.anchor ?? { spans: [] },
  review: row.review,
  edited: row.edited,
  repaired: row.repaired,
  order: row.order,
  speakerMention: row.mention,
});
