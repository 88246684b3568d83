import type { Core } from '@strapi/types';
import { errors } from '@strapi/utils';
import type { TopicDefinition } from '../analysis';
import { TOPIC } from '../config/uids';
import { newsroomOf } from '../newsroom';
import { say } from '../sentences';
import {
  appliedCounts,
  draftWith,
  mergeTopic,
  readTaxonomy,
  saveTopic,
  topicState,
  tryText,
} from '../topics';
import { bodyOf, conflict, type Context } from './context';
import { mayEnter, route, TOPIC_WRITTEN } from './entrances';
import { createMergeRights } from './merge-rights';
import { ownersWhere, readingTopics } from './owners';
import { requireOn, requireRecord, toBeCreated } from './rights';
import type { TriedTopic, TryAnswer, Workbench } from './topics-contract';

/** A pasted text is an article, not a book. */
const LONGEST_TEXT = 100_000;
/** As many places as anybody looks at: a text of one word has 25,000 of them. */
const MOST_PLACES = 500;

const inBrief = ({ evidence, refused, ...outcome }: Omit<TriedTopic, 'more'>): TriedTopic => ({
  ...outcome,
  evidence: evidence.slice(0, MOST_PLACES),
  more: Math.max(0, evidence.length - MOST_PLACES),
  refused: refused.slice(0, MOST_PLACES),
});

interface Draft {
  documentId: string | null;
  topic: TopicDefinition;
}

/** The topics workbench; see topics-contract.ts. */
export const createTopicsDeskController = ({ strapi }: { strapi: Core.Strapi }) => {
  const workbench = async (ctx: Context): Promise<Workbench> => {
    const { definitions, rows } = await readTaxonomy(strapi);
    const isWhole = (await ownersWhere(newsroomOf(strapi), readingTopics(ctx))) === 'all';
    const documents = isWhole ? await appliedCounts(strapi) : null;
    const topics = definitions.map((topic, index) => {
      const { documentId } = rows[index]!;
      return {
        documentId,
        slug: topic.slug,
        name: topic.name,
        names: topic.names ?? {},
        parent: topic.parent ?? null,
        enabled: topic.enabled !== false,
        words: Object.values(topic.vocabulary).reduce((sum, terms) => sum + terms.length, 0),
        documents: documents && (documents.get(documentId) ?? 0),
      };
    });
    return {
      topics: topics.sort((a, b) => a.name.localeCompare(b.name) || (a.slug < b.slug ? -1 : 1)),
      can: { edit: mayEnter(ctx, 'POST /vocabulary/topics/:documentId') },
    };
  };

  const draftOf = async (value: unknown): Promise<Draft> => {
    const { documentId, topic } = (value ?? {}) as Record<string, unknown>;
    const known = typeof documentId === 'string' ? documentId : null;
    return { documentId: known, topic: await draftWith(newsroomOf(strapi), known, topic) };
  };

  return {
    async workbench(ctx: Context) {
      ctx.body = await workbench(ctx);
    },

    async topic(ctx: Context) {
      ctx.body = await topicState(strapi, String(ctx.params.documentId));
    },

    async create(ctx: Context) {
      requireOn(strapi, ctx, 'create', TOPIC, TOPIC_WRITTEN, toBeCreated(ctx, null));
      const documentId = await saveTopic(newsroomOf(strapi), null, bodyOf(ctx).topic, null);
      ctx.body = await topicState(strapi, documentId);
      ctx.status = 201;
    },

    async save(ctx: Context) {
      const { topic, savedAt } = bodyOf(ctx);
      const documentId = String(ctx.params.documentId);
      if (typeof savedAt !== 'string' && savedAt !== null)
        throw new errors.ValidationError(
          'Send `savedAt` as it came with the topic, or null to save over it.',
        );
      await requireRecord(strapi, ctx, 'update', TOPIC, documentId, TOPIC_WRITTEN, say('topic.gone'));
      try {
        await saveTopic(newsroomOf(strapi), documentId, topic, savedAt);
        ctx.body = await topicState(strapi, documentId);
      } catch (error) {
        const outdated =
          error instanceof errors.ApplicationError &&
          (error.details as { code?: string }).code === 'newsroom.topic.outdated';
        if (!outdated) throw error;
        conflict(ctx, error);
      }
    },

    async merge(ctx: Context) {
      const { into } = bodyOf(ctx);
      if (typeof into !== 'string') throw new errors.ValidationError('Name the topic that stays in `into`.');
      const from = String(ctx.params.documentId);
      await strapi.db.transaction(async () => {
        await createMergeRights(newsroomOf(strapi), ctx).topics(from, into);
        await mergeTopic(strapi, newsroomOf(strapi).subjects, from, into);
      });
      ctx.body = await workbench(ctx);
    },

    async try(ctx: Context) {
      const { text, title = '', draft } = bodyOf(ctx);
      if (typeof text !== 'string' || typeof title !== 'string')
        throw new errors.ValidationError('Send the words to read as a string in `text`.');
      if (text.length + title.length > LONGEST_TEXT) throw new errors.ValidationError(say('topic.longText'));
      const topic = draft === undefined || draft === null ? null : (await draftOf(draft)).topic;
      const tried = await tryText(newsroomOf(strapi), { text, title }, topic);
      ctx.body = { ...tried, topic: tried.topic && inBrief(tried.topic) } satisfies TryAnswer;
    },
  };
};

export const topicsRoutes = [
  route('GET /vocabulary', 'topics-desk.workbench'),
  route('GET /vocabulary/topics/:documentId', 'topics-desk.topic'),
  route('POST /vocabulary/topics', 'topics-desk.create'),
  route('POST /vocabulary/topics/:documentId', 'topics-desk.save'),
  route('POST /vocabulary/topics/:documentId/merge', 'topics-desk.merge'),
  route('POST /vocabulary/try', 'topics-desk.try'),
];
