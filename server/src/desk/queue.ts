import type { Core } from '@strapi/types';
import { errors } from '@strapi/utils';
import { ASSIGNMENT, QUOTE } from '../config/uids';
import { newsroomOf, type Newsroom } from '../newsroom';
import { lockSubject } from '../saving';
import { say } from '../sentences';
import { requireSubject } from '../subjects';
import { bodyOf, oneOf, type Context } from './context';
import { route } from './entrances';
import type { AssignmentState, Review } from './contract';
import { decideQuote, decideTopic } from './decide';
import { requireDeed } from './document-rights';
import type { QueueAnswer, QueueCount, QueueItem, QueueKind, QueuePage } from './queue-contract';
import { describe, isShown } from './queue-items';
import { requireVerb } from './quote-rights';
import { nameOf, readableTypes, readReadable } from './readable';
import {
  keyOf,
  placeBehind,
  readPlace,
  readWaiting,
  sinceOf,
  START,
  writePlace,
  type Place,
  type Waiting,
} from './waiting';

const KINDS: readonly QueueKind[] = ['all', 'quotes', 'topics'];
const QUOTE_VERBS = ['approve', 'reject', 'undo'] as const;
const TOPIC_VERBS = ['accept', 'reject', 'undo'] as const;
const REVIEWS: readonly Review[] = ['suggested', 'approved', 'rejected'];
const STATES: readonly AssignmentState[] = ['applied', 'suggested', 'rejected'];

const PAGE = 20;
const LONGEST_PAGE = 50;
/** Rows that one request looks at before it answers with fewer items than asked for, and where to go on. */
const LOOKED_AT = 500;

const isOneOf = <T extends string>(value: unknown, known: readonly T[]): value is T =>
  known.some((one) => one === value);

const seenState = <T extends string>(ctx: Context, known: readonly T[]): T => {
  const { seen } = bodyOf(ctx);
  if (isOneOf(seen, known)) return seen;
  throw new errors.ValidationError(
    `Send the state that you decide about in \`seen\`: one of ${known.join(', ')}.`,
  );
};

const pageQuery = ({ query }: Context): { kind: QueueKind; place: Place; limit: number } => {
  const { kind = 'all', after, limit = String(PAGE) } = query;
  if (!isOneOf(kind, KINDS)) throw new errors.ValidationError(`\`kind\` must be one of ${KINDS.join(', ')}.`);
  const place = after === undefined ? START : readPlace(String(after));
  if (!place) throw new errors.ValidationError('`after` must be the `next` of an earlier page.');
  const count = Number(limit);
  if (!Number.isInteger(count) || count < 1 || count > LONGEST_PAGE)
    throw new errors.ValidationError(`\`limit\` must be a whole number from 1 to ${LONGEST_PAGE}.`);
  return { kind, place, limit: count };
};

/** 409 with the item as it stands: what somebody else decided is shown, never overwritten unseen. */
const refuseStale = (ctx: Context, item: QueueItem | null): void => {
  const details = { code: 'newsroom.queue.stale', item };
  ctx.status = 409;
  ctx.body = {
    data: null,
    error: { status: 409, name: 'ConflictError', message: say('queue.stale'), details },
  };
};

/** The review queue; see queue-contract.ts. */
export const createQueueController = ({ strapi }: { strapi: Core.Strapi }) => {
  const readQuote = async (documentId: string): Promise<Extract<Waiting, { kind: 'quote' }> | null> => {
    const row = await strapi.db.query(QUOTE).findOne({
      where: { documentId, publishedAt: null },
      populate: { speaker: { select: ['id', 'documentId', 'name'] } },
    });
    return row?.subjectId ? { kind: 'quote', row } : null;
  };

  const readTopic = async ({
    uid = '',
    documentId = '',
    topic = '',
    locale = '',
  }: Record<string, string>): Promise<Extract<Waiting, { kind: 'topic' }> | null> => {
    const row = await strapi.db.query(ASSIGNMENT).findOne({
      where: { subjectType: uid, subjectId: documentId, subjectLocale: locale, version: 'draft', topic },
    });
    return row && { kind: 'topic', row };
  };

  /** @throws ForbiddenError, or NotFoundError for a document that is gone or may not be read */
  const admit = async (newsroom: Newsroom, ctx: Context, waiting: Waiting) => {
    const key = keyOf(waiting);
    const subject = (await readReadable(newsroom, ctx, [key], false)).get(nameOf(key));
    if (!subject || !isShown(waiting, subject)) throw new errors.NotFoundError(say('document.gone'));
    requireDeed(subject.rights, subject.type, waiting.kind === 'quote' ? 'quotes' : 'topics');
    return subject;
  };

  const answer = async (newsroom: Newsroom, ctx: Context, waiting: Waiting | null): Promise<QueueAnswer> => {
    const [item = null] = waiting ? await describe(newsroom, ctx, [waiting]) : [];
    return { item };
  };

  return {
    async page(ctx: Context) {
      const newsroom = newsroomOf(strapi);
      const { kind, place: start, limit } = pageQuery(ctx);
      const types = readableTypes(newsroom, ctx);
      const items: QueueItem[] = [];
      let place: Place | null = start;
      for (let looked = 0; place && items.length < limit && looked < LOOKED_AT;) {
        const wanted = limit - items.length;
        const rows: Waiting[] = await readWaiting(strapi, types, kind, place, wanted);
        looked += rows.length;
        items.push(...(await describe(newsroom, ctx, rows)).filter((item) => item !== null));
        place = rows.length < wanted ? null : rows.reduce<Place>(placeBehind, place);
      }
      ctx.body = { items, next: place && writePlace(place) } satisfies QueuePage;
    },

    async count(ctx: Context) {
      const newsroom = newsroomOf(strapi);
      const rows = await readWaiting(strapi, readableTypes(newsroom, ctx), 'all', START, LOOKED_AT);
      const readable = await readReadable(newsroom, ctx, rows.map(keyOf), false);
      const { byDocumentId } = await newsroom.vocabulary.get();
      const shown = rows.filter((waiting) => {
        const subject = readable.get(nameOf(keyOf(waiting)));
        return (
          subject &&
          isShown(waiting, subject) &&
          (waiting.kind === 'quote' || byDocumentId.has(waiting.row.topic))
        );
      });
      ctx.body = {
        waiting: shown.length,
        more: rows.length === LOOKED_AT,
        oldest: shown[0] ? sinceOf(shown[0].row) : null,
      } satisfies QueueCount;
    },

    async decideQuote(ctx: Context) {
      const newsroom = newsroomOf(strapi);
      const verb = oneOf(ctx.params.verb, QUOTE_VERBS);
      const quote = String(ctx.params.quote);
      const before = await readQuote(quote);
      if (!before) throw new errors.NotFoundError(say('quote.gone'));
      const { key } = await admit(newsroom, ctx, before);
      await requireVerb(newsroom, ctx, key, before.row, verb, {});
      const seen = seenState(ctx, REVIEWS);
      const done = await strapi.db.transaction(async () => {
        await lockSubject(newsroom, key);
        const present = await readQuote(quote);
        if (present?.row.review !== seen) return false;
        await decideQuote(newsroom, key, present.row, verb, {});
        return true;
      });
      const { item } = await answer(newsroom, ctx, await readQuote(quote));
      if (done) ctx.body = { item } satisfies QueueAnswer;
      else refuseStale(ctx, item);
    },

    async decideTopic(ctx: Context) {
      const newsroom = newsroomOf(strapi);
      const verb = oneOf(ctx.params.verb, TOPIC_VERBS);
      const { locale } = bodyOf(ctx);
      const { uid = '', documentId = '', topic = '' } = ctx.params;
      requireSubject(newsroom.subjects, uid);
      const asked = { uid, documentId, topic, locale: typeof locale === 'string' ? locale : '' };
      const before = await readTopic(asked);
      if (!before) throw new errors.NotFoundError(say('queue.noTopic'));
      const { key } = await admit(newsroom, ctx, before);
      const seen = seenState(ctx, STATES);
      const done = await strapi.db.transaction(async () => {
        await lockSubject(newsroom, key);
        if ((await readTopic(asked))?.row.state !== seen) return false;
        await decideTopic(newsroom, key, topic, verb);
        return true;
      });
      const { item } = await answer(newsroom, ctx, await readTopic(asked));
      if (done) ctx.body = { item } satisfies QueueAnswer;
      else refuseStale(ctx, item);
    },
  };
};

export const queueRoutes = [
  route('GET /queue', 'queue-desk.page'),
  route('GET /queue/count', 'queue-desk.count'),
  route('POST /queue/quotes/:quote/:verb', 'queue-desk.decideQuote'),
  route('POST /queue/topics/:uid/:documentId/:topic/:verb', 'queue-desk.decideTopic'),
];
