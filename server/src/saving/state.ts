import type { Core } from '@strapi/types';
import type { SubjectKey } from '../subjects';

const TABLE = 'newsroom_subjects';
const MODEL = 'newsroom::subject';

/**
 * What the last analysis of a draft saw. Derived data in a plain table, so that `strapi export` skips it; losing it
 * costs one analysis. The slug is here because it stays frozen after the published version is gone.
 */
export interface SubjectState {
  /** Hash over title, text, and vocabulary version; '' asks for a new analysis. */
  hash: string;
  /** False when only the head of the text was analysed. */
  complete: boolean;
  /** The slug at first publication. */
  frozenSlug: string | null;
}

/** Called in register: the table belongs to no content type. */
export const registerStateTable = (strapi: Core.Strapi): void => {
  const text = (length: number) => ({ type: 'string', column: { type: 'string', args: [length] } });
  strapi.get('models').add({
    uid: MODEL,
    singularName: 'newsroom-subject',
    tableName: TABLE,
    attributes: {
      id: { type: 'increments' },
      subjectType: text(120),
      subjectId: text(40),
      subjectLocale: text(36),
      hash: text(64),
      complete: { type: 'boolean' },
      frozenSlug: text(255),
    },
    indexes: [
      {
        name: 'newsroom_subjects_key',
        columns: ['subject_id', 'subject_locale', 'subject_type'],
        type: 'unique',
      },
    ],
  });
};

const where = (key: SubjectKey) => ({
  subjectType: key.uid,
  subjectId: key.documentId,
  subjectLocale: key.locale,
});

export const readState = async (strapi: Core.Strapi, key: SubjectKey): Promise<SubjectState | null> =>
  strapi.db.query(MODEL).findOne({ where: where(key) });

export const writeState = async (
  strapi: Core.Strapi,
  key: SubjectKey,
  state: Partial<SubjectState>,
): Promise<void> => {
  // Looked up first: on MariaDB an update that finds nothing locks the gap, and two documents made at once block each other.
  const known = await strapi.db.query(MODEL).findOne({ select: ['id'], where: where(key) });
  if (known) {
    await strapi.db.query(MODEL).update({ where: { id: known.id }, data: state });
    return;
  }
  const initial: SubjectState = { hash: '', complete: true, frozenSlug: null };
  await strapi.db.query(MODEL).create({ data: { ...where(key), ...initial, ...state } });
};

export const deleteState = async (strapi: Core.Strapi, key: SubjectKey): Promise<void> => {
  await strapi.db.query(MODEL).deleteMany({ where: where(key) });
};
