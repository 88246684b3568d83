import type { Core } from '@strapi/types';
import { INTERVIEW, QUOTE } from '../config/uids';

interface JoinTable {
  name: string;
  joinColumn: { name: string };
  inverseJoinColumn: { name: string };
}

const joinTable = (strapi: Core.Strapi, uid: string, attribute: string): JoinTable =>
  (strapi.db.metadata.get(uid).attributes[attribute] as unknown as { joinTable: JoinTable }).joinTable;

/**
 * Ids of the people whom something public names: a published interview or a published quote. Computed, not stored:
 * a flag would have to be right after every publish, unpublish and delete on ten instances.
 */
export const publicPeopleIds = async (strapi: Core.Strapi): Promise<number[]> => {
  const named = async (uid: string, attribute: string): Promise<number[]> => {
    const { name, joinColumn, inverseJoinColumn } = joinTable(strapi, uid, attribute);
    const { tableName } = strapi.db.metadata.get(uid);
    const rows: Record<string, number>[] = await strapi.db
      .getConnection(name)
      .distinct(`${name}.${inverseJoinColumn.name} as person`)
      .join(tableName, `${tableName}.id`, `${name}.${joinColumn.name}`)
      .whereNotNull(`${tableName}.published_at`);
    return rows.flatMap(({ person }) => person ?? []);
  };
  const ids = [
    await named(INTERVIEW, 'interviewees'),
    await named(INTERVIEW, 'interviewers'),
    await named(QUOTE, 'speaker'),
  ];
  return [...new Set(ids.flat())];
};
