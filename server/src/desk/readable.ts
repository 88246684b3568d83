import type { Core, UID } from '@strapi/types';
import { textPopulate, type SubjectKey, type SubjectType } from '../subjects';
import type { Newsroom } from '../newsroom';
import type { SubjectRow } from '../saving';
import { documentRights, type DocumentRights } from './document-rights';
import { CREATOR, type AdminContext } from './rights';

/** A draft that the editor may read. */
export interface ReadableSubject {
  type: SubjectType;
  key: SubjectKey;
  row: SubjectRow;
  rights: DocumentRights;
}

export const nameOf = ({ uid, documentId, locale }: SubjectKey): string =>
  JSON.stringify([uid, documentId, locale]);

/** Whether the Content Manager keeps documents of this type under its single types. */
export const isSingle = (strapi: Core.Strapi, uid: string): boolean =>
  strapi.contentTypes[uid as UID.ContentType]?.kind === 'singleType';

/** The types of which the editor may read something. */
export const readableTypes = (newsroom: Newsroom, ctx: AdminContext): string[] =>
  [...newsroom.subjects.values()]
    .filter((type) => documentRights(newsroom.strapi, ctx, type).read)
    .map(({ uid }) => uid);

/**
 * Those of the subjects that exist as drafts and of which the editor may read the text, by name, in one query a
 * type. Fields, conditions and locales of the Content Manager are checked on each row.
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
      if (!names.has(nameOf(key))) continue;
      const rights = documentRights(strapi, ctx, type, row);
      if (rights.read) found.set(nameOf(key), { type, key, row, rights });
    }
  }
  return found;
};
