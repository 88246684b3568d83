import { setImmediate } from 'node:timers/promises';
import type { Core } from '@strapi/types';
import { errors } from '@strapi/utils';
import type { TopicDefinition } from '../analysis';
import { TOPIC } from '../config/uids';
import { uniqueSlug } from '../markup';
import type { Newsroom } from '../newsroom';
import { say } from '../sentences';
import { bumpVersion } from '../versions';
import { readDraft } from './draft';
import { topicSlug } from './slug';
import { rowOf } from './taxonomy';
import { readTaxonomy } from './vocabulary';

export interface TopicState {
  documentId: string;
  /** ISO 8601: what an editor's changes are based on. */
  savedAt: string;
  topic: TopicDefinition;
}

/** @throws NotFoundError */
export const topicState = async (strapi: Core.Strapi, documentId: string): Promise<TopicState> => {
  const { definitions, rows } = await readTaxonomy(strapi);
  const topic = definitions[rows.findIndex((row) => row.documentId === documentId)];
  const stored = await strapi.db.query(TOPIC).findOne({ where: { documentId }, select: ['updatedAt'] });
  if (!topic || !stored) throw new errors.NotFoundError(say('topic.gone'));
  return { documentId, savedAt: new Date(stored.updatedAt).toISOString(), topic };
};

/**
 * An editor's draft of a stored topic, or of a new one, checked but not saved.
 *
 * @param documentId null for a new topic
 * @throws NotFoundError, ValidationError naming all that is wrong
 */
export const draftWith = async (
  newsroom: Newsroom,
  documentId: string | null,
  input: unknown,
): Promise<TopicDefinition> => {
  const { definitions, byDocumentId, bySlug } = await newsroom.vocabulary.get();
  const slugOf = async (): Promise<string> => {
    if (documentId !== null) {
      const known = byDocumentId.get(documentId);
      if (!known) throw new errors.NotFoundError(say('topic.gone'));
      return known.slug;
    }
    const name = typeof input === 'object' && input !== null && 'name' in input ? String(input.name) : '';
    return uniqueSlug(topicSlug(name), async (candidate) => bySlug.has(candidate));
  };
  const slug = await slugOf();
  // SQLite answers within the same turn: taking in thousands of words, checking them, and what the caller does with them
  // would be one stretch.
  await setImmediate();
  const draft = readDraft(definitions, input, slug);
  await setImmediate();
  return draft;
};

/**
 * Saves a topic's names, words and settings; its slug stays, because links and filters use it.
 *
 * @param documentId null for a new topic
 * @param savedAt what the changes are based on; null overwrites whatever stands there
 * @returns its documentId
 * @throws NotFoundError, ValidationError, ApplicationError (`details.code` newsroom.topic.outdated) when somebody else
 *   saved it meanwhile: two editors' words must not replace each other unseen
 */
export const saveTopic = async (
  newsroom: Newsroom,
  documentId: string | null,
  input: unknown,
  savedAt: string | null,
): Promise<string> => {
  const { strapi } = newsroom;
  return strapi.db.transaction(async () => {
    // The version's row is the lock: of two saves at once the second sees the first.
    await bumpVersion(strapi, 'topics');
    const topic = await draftWith(newsroom, documentId, input);
    if (documentId && savedAt !== null && savedAt !== (await topicState(strapi, documentId)).savedAt) {
      throw new errors.ApplicationError(say('topic.outdated', { name: topic.name }), {
        code: 'newsroom.topic.outdated',
      });
    }
    const parent = topic.parent
      ? await strapi.db.query(TOPIC).findOne({ where: { slug: topic.parent }, select: ['documentId'] })
      : null;
    const data = { ...rowOf(topic), parent: parent ? parent.documentId : null } as never;
    if (documentId) {
      await strapi.documents(TOPIC).update({ documentId, data });
      return documentId;
    }
    return (await strapi.documents(TOPIC).create({ data })).documentId;
  });
};
