import type { Core, UID } from '@strapi/types';
import { textPopulate, type SubjectKey, type SubjectType } from '../subjects';
import type { Newsroom } from '../newsroom';
import type { SubjectRow } from '../saving';
import { hasContentPermission, type AdminContext } from './permissions';

/** Conditions of Strapi's own ask who made a document, and in which role. */
export const CREATOR = { createdBy: { populate: ['roles'] } };

/** A draft that the editor may read. */
export interface ReadableSubject {
  type: SubjectType;
  key: SubjectKey;
  row: SubjectRow;
  mayUpdate: boolean;
}

export const nameOf = ({ uid, documentId, locale }: SubjectKey): string =>
  JSON.stringify([uid, documentId, locale]);

/** Whether the Content Manager keeps documents of this type under its single types. */
export const isSingle = (strapi: Core.Strapi, uid: string): boolean =>
  strapi.contentTypes[uid as UID.ContentType]?.kind === 'singleType';

/** The types of which the editor may read something. */
export const readableTypes = (newsroom: Newsroom, ctx: AdminContext): string[] =>
  [...newsroom.subjects.keys()].filter((uid) => hasContentPermission(newsroom.strapi, ctx, uid, 'read'));

/**
 * Those of the subjects that exist as drafts and that the editor may read, by name, in one query a type. Conditions
 * and locales of the Content Manager are checked on each row.
 *
 * @param withText false where title, text and topics are not needed
 */
export const readReadable = async (
  { strapi, subjects }: Newsroom,
  ctx: AdminContext,
  keys: readonly SubjectKey[],
  withText: boolean,
): Promise<Map<string, ReadableSubject>> => {
  const found = new Map<string, ReadableSubject>();
  for (const uid of new Set(keys.map((key) => key.uid))) {
    const type = subjects.get(uid);
    if (!type) continue;
    const wanted = keys.filter((key) => key.uid === uid);
    const names = new Set(wanted.map(nameOf));
    const rows: SubjectRow[] = await strapi.db.query(type.uid).findMany({
      where: {
        documentId: { $in: [...new Set(wanted.map(({ documentId }) => documentId))] },
        ...(type.draftAndPublish && { publishedAt: null }),
      },
      populate: { ...CREATOR, ...(withText && textPopulate(type.fields)) },
    });
    for (const row of rows) {
      const key = { uid, documentId: row.documentId, locale: type.localized ? String(row.locale) : '' };
      if (!names.has(nameOf(key)) || !hasContentPermission(strapi, ctx, uid, 'read', row)) continue;
      const mayUpdate = hasContentPermission(strapi, ctx, uid, 'update', row);
      found.set(nameOf(key), { type, key, row, mayUpdate });
    }
  }
  return found;
};
