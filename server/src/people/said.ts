import type { Core } from '@strapi/types';
import { PERSON, QUOTE } from '../config/uids';
import { aliasesOf } from './names';

export interface RegisterLine {
  id: number;
  documentId: string;
  name: string;
  role: string | null;
  organisation: string | null;
  aliases: string[];
  quotes: number;
}

interface JoinTable {
  name: string;
  joinColumn: { name: string };
  inverseJoinColumn: { name: string };
}

/** How many draft quotes each of these people has: id -> count. */
const quoteCounts = async (strapi: Core.Strapi, people: readonly number[]): Promise<Map<number, number>> => {
  if (!people.length) return new Map();
  const { joinTable } = strapi.db.metadata.get(QUOTE).attributes.speaker as unknown as {
    joinTable: JoinTable;
  };
  const quotes = strapi.db.metadata.get(QUOTE).tableName;
  const person = `${joinTable.name}.${joinTable.inverseJoinColumn.name}`;
  const rows: { person: number; said: number | string }[] = await strapi.db
    .getConnection(joinTable.name)
    .select(`${person} as person`)
    .count({ said: '*' })
    .join(quotes, `${quotes}.id`, `${joinTable.name}.${joinTable.joinColumn.name}`)
    .whereNull(`${quotes}.published_at`)
    .whereIn(person, [...people])
    .groupBy(person);
  // PostgreSQL counts in strings.
  return new Map(rows.map(({ person, said }) => [person, Number(said)]));
};

const asLines = async (
  strapi: Core.Strapi,
  rows: (RegisterLine & { aliases: unknown })[],
): Promise<RegisterLine[]> => {
  const counts = await quoteCounts(
    strapi,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => ({
    id: row.id,
    documentId: row.documentId,
    name: row.name,
    role: row.role,
    organisation: row.organisation,
    aliases: aliasesOf(row),
    quotes: counts.get(row.id) ?? 0,
  }));
};

/** People by name; `search` looks into names, roles and organisations, `within` is a `where` of its own. */
export const readRegister = async (
  strapi: Core.Strapi,
  search: string,
  within: Record<string, unknown>,
  page: { offset: number; limit: number },
): Promise<{ people: RegisterLine[]; total: number }> => {
  const found = search
    ? { $or: ['name', 'role', 'organisation'].map((field) => ({ [field]: { $containsi: search } })) }
    : {};
  const where = { $and: [found, within] };
  const rows = await strapi.db
    .query(PERSON)
    .findMany({ where, orderBy: [{ name: 'asc' }, { id: 'asc' }], ...page });
  return { people: await asLines(strapi, rows), total: await strapi.db.query(PERSON).count({ where }) };
};

export const readPerson = async (strapi: Core.Strapi, documentId: string): Promise<RegisterLine | null> => {
  const row = await strapi.db.query(PERSON).findOne({ where: { documentId } });
  return row ? (await asLines(strapi, [row]))[0]! : null;
};
