import { createHash } from 'node:crypto';
import type { Core } from '@strapi/types';
import { documentText, type DocumentText } from '../markup';
import type { Newsroom } from '../newsroom';
import { requireSubject, textPopulate, type SubjectKey, type SubjectType } from '../subjects';
import type { TopicRow } from '../topics';

/** A version of a subject as the database holds it, with its text fields and topics. */
export type SubjectRow = Record<string, unknown> & { id: number; documentId: string };

const rowWhere = (subject: SubjectType, key: SubjectKey, version: 'draft' | 'published') => ({
  documentId: key.documentId,
  ...(subject.localized && { locale: key.locale }),
  ...(subject.draftAndPublish && { publishedAt: version === 'draft' ? null : { $notNull: true } }),
});

export const readRow = async (
  strapi: Core.Strapi,
  subject: SubjectType,
  key: SubjectKey,
  version: 'draft' | 'published',
): Promise<SubjectRow | null> =>
  strapi.db.query(subject.uid).findOne({
    where: rowWhere(subject, key, version),
    populate: {
      ...textPopulate(subject.fields),
      ...(subject.topics && { [subject.topics]: { select: ['id', 'documentId'] } }),
    },
  });

/**
 * Locks the draft row until the transaction ends: of twenty concurrent read-modify-writes of a relation without a
 * lock, one survived. SQLite has one writer anyway and ignores it.
 */
export const lockRow = async (strapi: Core.Strapi, subject: SubjectType, key: SubjectKey): Promise<void> =>
  strapi.db.transaction(async ({ trx }) => {
    await strapi.db
      .getConnection(subject.tableName)
      .transacting(trx)
      .where({ document_id: key.documentId, ...(subject.localized && { locale: key.locale }) })
      .select('id')
      .forUpdate();
  });

/** The same lock for those who write beside the saving path; call it inside a transaction. */
export const lockSubject = async ({ strapi, subjects }: Newsroom, key: SubjectKey): Promise<void> =>
  lockRow(strapi, requireSubject(subjects, key.uid), key);

export const topicIdsOf = (subject: SubjectType, row: SubjectRow | null): string[] =>
  subject.topics
    ? ((row?.[subject.topics] as TopicRow[] | undefined) ?? []).map(({ documentId }) => documentId)
    : [];

/** Title and text of a row, as the analysis reads them. */
export const textOf = (
  subject: SubjectType,
  values: Record<string, unknown>,
): { title: string; document: DocumentText } => ({
  title: typeof values[subject.title] === 'string' ? (values[subject.title] as string) : '',
  document: documentText(values, subject.fields),
});

export const contentHash = (title: string, text: string, vocabularyVersion: string): string =>
  createHash('sha256')
    .update(title)
    .update('\0')
    .update(text)
    .update('\0')
    .update(vocabularyVersion)
    .digest('hex');

/** The locale that Strapi falls back to; '' for a type that is not localised. */
export const defaultLocale = async ({ strapi }: Newsroom, subject: SubjectType): Promise<string> =>
  subject.localized ? strapi.plugin('i18n').service('locales').getDefaultLocale() : '';

/** The locales of a document that an action's `locale` parameter means: one, a list, `*`, or the default. */
export const keysOf = async (
  newsroom: Newsroom,
  subject: SubjectType,
  params: { documentId?: string; locale?: unknown },
): Promise<SubjectKey[]> => {
  const { documentId = '', locale } = params;
  const key = (locale: string): SubjectKey => ({ uid: subject.uid, documentId, locale });
  if (!subject.localized) return [key('')];
  if (typeof locale === 'string' && locale !== '*' && locale !== '') return [key(locale)];
  if (Array.isArray(locale)) return locale.map(String).map(key);
  if (locale !== '*') return [key(await defaultLocale(newsroom, subject))];
  const rows = await newsroom.strapi.db
    .query(subject.uid)
    .findMany({ where: { documentId }, select: ['locale'] });
  return [...new Set(rows.map((row) => String(row.locale)))].map(key);
};
