import type { Core } from '@strapi/types';

interface JoinTable {
  name: string;
  joinColumn: { name: string };
  inverseJoinColumn: { name: string };
}

interface RelationAttribute {
  type: string;
  target?: string;
  joinTable?: JoinTable;
}

/** Every table in which something points to a record of this type, each once. */
const tablesPointingTo = (strapi: Core.Strapi, target: string): JoinTable[] => {
  const tables = new Map<string, JoinTable>();
  for (const { attributes } of strapi.db.metadata.values()) {
    for (const { type, target: to, joinTable } of Object.values(attributes) as RelationAttribute[]) {
      if (type === 'relation' && to === target && joinTable) tables.set(joinTable.name, joinTable);
    }
  }
  return [...tables.values()];
};

/**
 * Makes everything that points to one record point to another of the same type: in drafts and published versions, in
 * the plugin's types and in the app's. What points to both keeps the one. Row by row through the document service it
 * would change every document's date and save each anew.
 *
 * @param from id of the row, not documentId; it is left without relations to it
 */
export const moveRelations = async (
  strapi: Core.Strapi,
  target: string,
  from: number,
  to: number,
): Promise<void> =>
  strapi.db.transaction(async ({ trx }) => {
    for (const { name, joinColumn, inverseJoinColumn } of tablesPointingTo(strapi, target)) {
      const rows = () => strapi.db.getConnection(name).transacting(trx);
      const [owner, pointed] = [joinColumn.name, inverseJoinColumn.name];
      // MySQL reads no table that it changes, unless through a table of its own.
      const taken = strapi.db.connection(name).select(owner).where(pointed, to).as('taken');
      await rows()
        .where(pointed, from)
        .whereIn(owner, strapi.db.connection.select(owner).from(taken))
        .delete();
      await rows()
        .where(pointed, from)
        .update({ [pointed]: to });
    }
  });

/** Takes relations of a type's rows to one record away, past the document service as above. */
export const dropRelations = async (
  strapi: Core.Strapi,
  uid: string,
  attribute: string,
  owners: readonly number[],
  pointed: number,
): Promise<void> =>
  strapi.db.transaction(async ({ trx }) => {
    const { joinTable } = strapi.db.metadata.get(uid).attributes[attribute] as RelationAttribute;
    if (!joinTable || !owners.length) return;
    await strapi.db
      .getConnection(joinTable.name)
      .transacting(trx)
      .where(joinTable.inverseJoinColumn.name, pointed)
      .whereIn(joinTable.joinColumn.name, [...owners])
      .delete();
  });
