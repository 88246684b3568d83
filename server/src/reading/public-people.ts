import type { Core } from '@strapi/types';
import { INTERVIEW, QUOTE } from '../config/uids';
import { embargoed } from './embargo';

interface JoinTable {
  name: string;
  joinColumn: { name: string };
  inverseJoinColumn: { name: string };
}

const joinTable = (strapi: Core.Strapi, uid: string, attribute: string): JoinTable =>
  (strapi.db.metadata.get(uid).attributes[attribute] as unknown as { joinTable: JoinTable }).joinTable;

/** The relations that make a person public. */
const NAMING = [
  [INTERVIEW, 'interviewees'],
  [INTERVIEW, 'interviewers'],
  [QUOTE, 'speaker'],
] as const;

/** True of a relation whose people are public because it leads to them. */
export const isNaming = (uid: string, attribute: string): boolean =>
  NAMING.some(([type, relation]) => type === uid && relation === attribute);

/**
 * The ids of the people whom something public names: an interview, or a quote, that readers may see. A query for a query
 * to look into: computed, because a stored flag would have to be right after every publish, unpublish and delete on ten
 * instances, and never a list of ids, because SQLite takes 32,766 values in a statement.
 * It gathers them in one go: looked up one by one, PostgreSQL without fresh statistics took minutes for 10,000.
 */
export const publicPeople = (strapi: Core.Strapi) => {
  const named = ([uid, attribute]: (typeof NAMING)[number]) => {
    const { name, joinColumn, inverseJoinColumn } = joinTable(strapi, uid, attribute);
    const { tableName } = strapi.db.metadata.get(uid);
    const person = `${name}.${inverseJoinColumn.name}`;
    const query = strapi.db
      .getConnection(name)
      .select(person)
      .join(tableName, `${tableName}.id`, `${name}.${joinColumn.name}`)
      .whereNotNull(`${tableName}.published_at`)
      .whereNotNull(person)
      .whereNotIn(`${tableName}.${uid === INTERVIEW ? 'document_id' : 'subject_id'}`, embargoed(strapi));
    return uid === QUOTE ? query.where(`${tableName}.review`, 'approved') : query;
  };
  const [first, ...others] = NAMING.map(named);
  return first!.unionAll(others);
};
