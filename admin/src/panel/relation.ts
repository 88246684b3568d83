import type { DeskTopic } from '../../../server/src/desk/contract';

/** A row of the relation field as the Content Manager keeps it until the form is saved. */
export interface RelationRow {
  id: number;
  apiData: { id: number; documentId: string; isTemporary: true };
  name: string;
  label: string;
  href: string;
  /** The rows are sorted by it. */
  __temp_key__: string;
}

/** The rows with one more at their end. A key of fractional indexing with a letter added sorts right behind it. */
export const withTopic = (
  rows: readonly RelationRow[],
  { id, documentId, name }: Pick<DeskTopic, 'id' | 'documentId' | 'name'>,
): RelationRow[] => {
  if (rows.some((row) => row.apiData.documentId === documentId)) return [...rows];
  const last = rows
    .map((row) => row.__temp_key__)
    .sort()
    .at(-1);
  return [
    ...rows,
    {
      id,
      apiData: { id, documentId, isTemporary: true },
      name,
      label: name,
      href: `../collection-types/plugin::newsroom.topic/${documentId}?`,
      __temp_key__: last === undefined ? 'a0' : `${last}V`,
    },
  ];
};
