import type { Core } from '@strapi/types';
import { DECISION } from '../config/uids';
import type { SubjectKey } from '../subjects';

/** Who decided, and when (ISO 8601, UTC). */
export interface Decided {
  name: string;
  at: string;
}

/** The decision that was taken last on each topic and each quote of these subjects, undone or not. */
export const lastDecisions = async (
  strapi: Core.Strapi,
  keys: readonly SubjectKey[],
): Promise<{ on(key: SubjectKey, what: { quote: string } | { topic: string }): Decided | null }> => {
  const rows = keys.length
    ? await strapi.db.query(DECISION).findMany({
        where: { subjectId: { $in: [...new Set(keys.map(({ documentId }) => documentId))] } },
        orderBy: { id: 'asc' },
      })
    : [];
  const nameOf = (uid: string, id: string, locale: string, quote: unknown, topic: unknown) =>
    JSON.stringify([uid, id, locale, quote ?? null, topic ?? null]);
  const last = new Map(
    rows.map((row) => [
      nameOf(row.subjectType, row.subjectId, row.subjectLocale ?? '', row.quote, row.topic),
      row,
    ]),
  );
  return {
    on: (key, what) => {
      const name = nameOf(
        key.uid,
        key.documentId,
        key.locale,
        'quote' in what ? what.quote : null,
        'topic' in what ? what.topic : null,
      );
      const row = last.get(name);
      return row ? { name: row.byName, at: new Date(row.createdAt).toISOString() } : null;
    },
  };
};
