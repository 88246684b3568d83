import type { Core } from '@strapi/types';
import { errors } from '@strapi/utils';
import type { Term, TopicAssignment } from '../analysis';
import { ASSIGNMENT, DECISION, TOPIC } from '../config/uids';
import { currentActor, logDecisions } from '../decisions';
import { dropRelations, moveRelations } from '../merging';
import { say } from '../sentences';
import type { Subjects } from '../subjects';
import { bumpVersion } from '../versions';
import { joinAssignments, needsDates } from './join';

interface StoredTopic {
  id: number;
  documentId: string;
  name: string;
  names: Record<string, string> | null;
  vocabulary: Record<string, Term[]> | null;
  parent: { id: number; parent?: unknown } | null;
}

type AssignmentRow = TopicAssignment & {
  id: number;
  subjectType: string;
  subjectId: string;
  subjectLocale: string;
  version: 'draft' | 'published';
};

const PAGE = 200;

const read = (strapi: Core.Strapi, documentId: string): Promise<StoredTopic | null> =>
  strapi.db.query(TOPIC).findOne({ where: { documentId }, populate: { parent: { select: ['id'] } } });

const isAncestor = async (strapi: Core.Strapi, above: number, topic: StoredTopic): Promise<boolean> => {
  const seen = new Set<number>();
  let parent = topic.parent;
  while (parent && !seen.has(parent.id)) {
    if (parent.id === above) return true;
    seen.add(parent.id);
    const row: StoredTopic | null = await strapi.db
      .query(TOPIC)
      .findOne({ where: { id: parent.id }, populate: { parent: { select: ['id'] } } });
    parent = row?.parent ?? null;
  }
  return false;
};

const key = (term: Term): string => term.term.toLowerCase();

/** The words of both, by language; where both have a term, the one that stays keeps its own. */
export const joinVocabularies = (
  from: Record<string, Term[]>,
  into: Record<string, Term[]>,
): Record<string, Term[]> => {
  const joined = { ...into };
  for (const [language, terms] of Object.entries(from)) {
    const known = new Set((into[language] ?? []).map(key));
    joined[language] = [...(into[language] ?? []), ...terms.filter((term) => !known.has(key(term)))];
  }
  return joined;
};

const lastDecided = async (
  strapi: Core.Strapi,
  row: AssignmentRow,
  from: string,
  into: string,
): Promise<'from' | 'into'> => {
  const newest = await strapi.db.query(DECISION).findOne({
    where: { subjectType: row.subjectType, subjectId: row.subjectId, topic: { $in: [from, into] } },
    orderBy: { id: 'desc' },
  });
  return newest?.topic === from ? 'from' : 'into';
};

/** Moves one topic's assignments to another, page by page. @returns where the merged topic does not apply */
const moveAssignments = async (strapi: Core.Strapi, from: string, into: string): Promise<AssignmentRow[]> => {
  const query = strapi.db.query(ASSIGNMENT);
  const unapplied: AssignmentRow[] = [];
  for (;;) {
    // What is done is no longer the old topic's, so the next page is always the first.
    const rows: AssignmentRow[] = await query.findMany({
      where: { topic: from },
      orderBy: { id: 'asc' },
      limit: PAGE,
    });
    if (!rows.length) return unapplied;
    for (const row of rows) {
      const { subjectType, subjectId, subjectLocale, version } = row;
      const other: AssignmentRow | null = await query.findOne({
        where: { subjectType, subjectId, subjectLocale, version, topic: into },
      });
      const newer = needsDates(row, other) ? await lastDecided(strapi, row, from, into) : 'into';
      const { state, source, score, evidence } = joinAssignments(row, other, newer);
      if (other) await query.delete({ where: { id: row.id } });
      await query.update({
        where: { id: other?.id ?? row.id },
        data: { topic: into, state, source, score, evidence },
      });
      if (state !== 'applied') unapplied.push({ ...row, state });
    }
  }
};

/**
 * Makes one topic out of two. Words, names, subtopics, assignments, relations and decisions go to the one that stays; the
 * other is deleted. One transaction, in the history; it cannot be undone.
 *
 * @throws NotFoundError, ValidationError
 */
export const mergeTopic = async (
  strapi: Core.Strapi,
  subjects: Subjects,
  from: string,
  into: string,
): Promise<void> =>
  strapi.db.transaction(async () => {
    if (from === into) throw new errors.ValidationError(say('topic.itself'));
    // The version's row is the lock: two merges of the same topics at once come one after the other.
    await bumpVersion(strapi, 'topics');
    const [gone, kept] = [await read(strapi, from), await read(strapi, into)];
    if (!gone || !kept) throw new errors.NotFoundError(say('topic.oneGone'));

    const above = await isAncestor(strapi, gone.id, kept);
    await strapi.db.query(TOPIC).update({
      where: { id: kept.id },
      data: {
        names: { ...gone.names, ...kept.names },
        vocabulary: joinVocabularies(gone.vocabulary ?? {}, kept.vocabulary ?? {}),
        // A topic that swallows its own ancestor takes that one's place in the tree.
        ...(above && { parent: gone.parent?.id ?? null }),
      },
    });

    const unapplied = await moveAssignments(strapi, from, into);
    await moveRelations(strapi, TOPIC, gone.id, kept.id);
    for (const { subjectType, subjectId, subjectLocale, version } of unapplied) {
      const subject = subjects.get(subjectType);
      if (!subject?.topics) continue;
      const rows: { id: number }[] = await strapi.db.query(subject.uid).findMany({
        select: ['id'],
        where: {
          documentId: subjectId,
          ...(subject.localized && { locale: subjectLocale }),
          ...(subject.draftAndPublish && { publishedAt: version === 'draft' ? null : { $notNull: true } }),
        },
      });
      await dropRelations(
        strapi,
        subject.uid,
        subject.topics,
        rows.map(({ id }) => id),
        kept.id,
      );
    }
    await strapi.db.query(DECISION).updateMany({ where: { topic: from }, data: { topic: into } });
    await strapi.db.query(TOPIC).delete({ where: { id: gone.id } });
    await logDecisions(strapi, { uid: TOPIC, documentId: into, locale: '' }, currentActor(strapi), [
      { action: 'topic-merged', topic: into, details: { name: gone.name } },
    ]);
  });
