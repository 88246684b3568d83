import { mergeTopics, type Analysis, type MergeResult } from '../analysis';
import type { Actor } from '../decisions';
import type { Newsroom } from '../newsroom';
import type { SubjectKey, SubjectType } from '../subjects';
import { readAssignments, rejectedElsewhere, type Vocabulary } from '../topics';
import { topicIdsOf, type SubjectRow } from './document';
import { intendedSet, type RelationInput, type Resolve } from './relations';
import { currentVerdicts } from './verdicts';

/** Relation input names topics by id, documentId or a number in a string. */
export const resolver =
  ({ byDocumentId, byId }: Vocabulary): Resolve =>
  (id) =>
    byDocumentId.get(String(id))?.documentId ?? byId.get(Number(id))?.documentId ?? null;

/**
 * What a save would make of a subject's topics, given what its caller says of them. Writes nothing.
 *
 * @param key null for a document that is not stored yet
 */
export const mergeSubject = async (
  { strapi }: Newsroom,
  subject: SubjectType,
  key: SubjectKey | null,
  row: SubjectRow | null,
  input: RelationInput | undefined,
  analysis: Analysis,
  vocabulary: Vocabulary,
  actor: Actor,
): Promise<MergeResult> => {
  const relation = topicIdsOf(subject, row);
  const own = key ? await readAssignments(strapi, key, 'draft') : [];
  const elsewhere = key ? await rejectedElsewhere(strapi, key) : [];
  return mergeTopics({
    before: [...own, ...elsewhere.filter(({ topic }) => !own.some((known) => known.topic === topic))],
    relation,
    intended: intendedSet(input, relation, resolver(vocabulary)),
    answers: analysis.topics.flatMap(({ slug, score, applied, evidence }) => {
      const topic = vocabulary.bySlug.get(slug)?.documentId;
      return topic ? [{ topic, score, applied, evidence }] : [];
    }),
    actor: actor.kind,
    verdicts: currentVerdicts(),
  });
};
