import type { Core } from '@strapi/types';
import type { TopicAssignment as Assignment } from '../analysis';
import { ASSIGNMENT } from '../config/uids';
import type { SubjectKey } from '../subjects';

/** Assignments are kept per version, so that what is public shows the evidence of the published text. */
export type Version = 'draft' | 'published';

const where = (key: SubjectKey, version?: Version) => ({
  subjectType: key.uid,
  subjectId: key.documentId,
  subjectLocale: key.locale,
  ...(version && { version }),
});

export const readAssignments = async (
  strapi: Core.Strapi,
  key: SubjectKey,
  version: Version,
): Promise<Assignment[]> => {
  const rows = await strapi.db
    .query(ASSIGNMENT)
    .findMany({ where: where(key, version), orderBy: { id: 'asc' } });
  return rows.map(({ topic, state, source, score, evidence }) => ({
    topic,
    state,
    source,
    score,
    evidence: evidence ?? [],
  }));
};

/** Topics that a person rejected in other locales of the document: a decision holds for the document. */
export const rejectedElsewhere = async (strapi: Core.Strapi, key: SubjectKey): Promise<Assignment[]> => {
  if (key.locale === '') return [];
  const rows = await strapi.db.query(ASSIGNMENT).findMany({
    where: {
      subjectType: key.uid,
      subjectId: key.documentId,
      subjectLocale: { $ne: key.locale },
      version: 'draft',
      state: 'rejected',
    },
    orderBy: { id: 'asc' },
  });
  return rows.map(({ topic }) => ({ topic, state: 'rejected', source: 'editor', score: null, evidence: [] }));
};

const same = (a: Assignment, b: Assignment): boolean =>
  a.state === b.state &&
  a.source === b.source &&
  a.score === b.score &&
  JSON.stringify(a.evidence) === JSON.stringify(b.evidence);

/** Makes the stored set equal to `wanted`, touching only rows that differ. */
export const writeAssignments = async (
  strapi: Core.Strapi,
  key: SubjectKey,
  version: Version,
  wanted: Assignment[],
): Promise<void> => {
  const query = strapi.db.query(ASSIGNMENT);
  const stored = await query.findMany({ where: where(key, version) });
  const byTopic = new Map(stored.map((row) => [row.topic, row]));
  const gone = stored.filter((row) => !wanted.some(({ topic }) => topic === row.topic));
  if (gone.length) await query.deleteMany({ where: { id: { $in: gone.map(({ id }) => id) } } });
  for (const assignment of wanted) {
    const row = byTopic.get(assignment.topic);
    if (!row) await query.create({ data: { ...where(key, version), ...assignment } });
    else if (!same({ ...row, evidence: row.evidence ?? [] }, assignment)) {
      await query.update({ where: { id: row.id }, data: { ...assignment } });
    }
  }
};

export const copyAssignments = async (
  strapi: Core.Strapi,
  from: SubjectKey,
  fromVersion: Version,
  to: SubjectKey,
  toVersion: Version,
): Promise<void> => writeAssignments(strapi, to, toVersion, await readAssignments(strapi, from, fromVersion));

export const deleteAssignments = async (
  strapi: Core.Strapi,
  key: SubjectKey,
  version?: Version,
): Promise<void> => {
  await strapi.db.query(ASSIGNMENT).deleteMany({ where: where(key, version) });
};

/** On how many drafts each topic is applied, language versions counted apart: topic documentId -> count. */
export const appliedCounts = async (strapi: Core.Strapi): Promise<Map<string, number>> => {
  const rows: { topic: string; documents: number | string }[] = await strapi.db
    .getConnection(strapi.db.metadata.get(ASSIGNMENT).tableName)
    .select('topic')
    .count({ documents: '*' })
    .where({ state: 'applied', version: 'draft' })
    .groupBy('topic');
  // PostgreSQL counts in strings.
  return new Map(rows.map(({ topic, documents }) => [topic, Number(documents)]));
};
