import { PERSON, QUOTE, TOPIC } from '../config/uids';
import type { DecisionRow } from '../decisions';
import type { Newsroom } from '../newsroom';
import type { SubjectKey } from '../subjects';
import type { HistoryEntry, Named } from './history-contract';
import { isSingle, nameOf, readReadable, type ReadableSubject } from './readable';
import { mayOn, type AdminContext } from './rights';

const keyOf = ({ subjectType, subjectId, subjectLocale }: DecisionRow): SubjectKey => ({
  uid: subjectType,
  documentId: subjectId,
  locale: subjectLocale,
});

const textsOf = async (
  { strapi }: Newsroom,
  uid: string,
  field: 'name' | 'text',
  ids: readonly (string | null)[],
): Promise<Map<string, string>> => {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  if (!wanted.length) return new Map();
  const rows: { documentId: string; name: string; text: string }[] = await strapi.db
    .query(uid)
    .findMany({ select: ['documentId', field], where: { documentId: { $in: wanted } } });
  return new Map(rows.map((row) => [row.documentId, row[field]]));
};

/**
 * Decisions with the names of what they were about: one query a kind. Titles and quotes only of documents that the
 * editor may read.
 *
 * @param undoable which of them the editor may take back, by id
 */
export const withNames = async (
  newsroom: Newsroom,
  ctx: AdminContext,
  rows: readonly DecisionRow[],
  undoable: (row: DecisionRow, mayUpdate: boolean) => Promise<boolean>,
): Promise<HistoryEntry[]> => {
  const topics = await textsOf(
    newsroom,
    TOPIC,
    'name',
    rows.map(({ topic }) => topic),
  );
  const people = await textsOf(
    newsroom,
    PERSON,
    'name',
    rows.map(({ person }) => person),
  );
  const quotes = await textsOf(
    newsroom,
    QUOTE,
    'text',
    rows.map(({ quote }) => quote),
  );
  const readable = await readReadable(newsroom, ctx, rows.map(keyOf), false);

  const named = (names: Map<string, string>, id: string | null): Named | null =>
    id === null ? null : { documentId: id, name: names.get(id) ?? null };
  const mayUpdate = (row: DecisionRow, found: ReadableSubject | undefined): boolean => {
    if (found) return found.rights[row.topic ? 'decideTopics' : 'decideQuotes'];
    const fields = Object.keys(row.details?.before ?? {});
    return (
      (row.subjectType === TOPIC || row.subjectType === PERSON) &&
      mayOn(newsroom.strapi, ctx, 'update', row.subjectType, fields)
    );
  };
  const entries: HistoryEntry[] = [];
  for (const row of rows) {
    const type = newsroom.subjects.get(row.subjectType);
    const found = readable.get(nameOf(keyOf(row)));
    entries.push({
      id: row.id,
      action: row.action,
      by: row.byName,
      at: new Date(row.createdAt).toISOString(),
      subject: type
        ? {
            uid: row.subjectType,
            documentId: row.subjectId,
            locale: row.subjectLocale || null,
            single: isSingle(newsroom.strapi, row.subjectType),
            title: found ? String(found.row[type.title] ?? '') : null,
          }
        : null,
      topic: found && !found.rights.readTopics ? null : named(topics, row.topic),
      person: named(people, row.person),
      quote: found && row.quote ? (quotes.get(row.quote) ?? null) : null,
      gone: row.action.endsWith('-saved') ? null : (row.details?.name ?? null),
      counts: row.details?.counts ?? null,
      undoable: await undoable(row, mayUpdate(row, found)),
    });
  }
  return entries;
};
