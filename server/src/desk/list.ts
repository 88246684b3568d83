import type { Core } from '@strapi/types';
import { errors } from '@strapi/utils';
import { ASSIGNMENT, QUOTE } from '../config/uids';
import { newsroomOf } from '../newsroom';
import { requireSubject } from '../subjects';
import { type Context } from './context';
import { route } from './entrances';
import { documentRights, requireDeed } from './document-rights';
import { createDoors } from './doors';
import type { ListRow, ListRows } from './list-contract';
import { readReadable } from './readable';

/** As many as the Content Manager shows on one page. */
const MOST = 100;

/** The list view's columns; see list-contract.ts. */
export const createListController = ({ strapi }: { strapi: Core.Strapi }) => {
  const { keyOf } = createDoors(strapi);

  return {
    async rows(ctx: Context) {
      const newsroom = newsroomOf(strapi);
      const { uid = '' } = ctx.params;
      const subject = requireSubject(newsroom.subjects, uid);
      requireDeed(documentRights(strapi, ctx, subject), subject, 'read');
      const ids =
        typeof ctx.query.ids === 'string' ? [...new Set(ctx.query.ids.split(',').filter(Boolean))] : [];
      if (!ids.length || ids.length > MOST)
        throw new errors.ValidationError(`Name 1 to ${MOST} documents in \`ids\`, with commas between them.`);
      const { locale } = await keyOf(newsroom, uid, '', ctx.query.locale);
      const keys = ids.map((documentId) => ({ uid: subject.uid, documentId, locale }));
      const readable = [...(await readReadable(newsroom, ctx, keys, false)).values()];
      const rows: Record<string, ListRow> = Object.fromEntries(
        readable.map(({ key }) => [key.documentId, { topics: [], quotesWaiting: 0, topicsWaiting: 0 }]),
      );
      const owned = {
        subjectType: uid,
        subjectLocale: locale,
        subjectId: { $in: Object.keys(rows) },
      };
      const withTopics = readable.filter(({ rights }) => rights.readTopics).map(({ key }) => key.documentId);
      const quotes = await strapi.db.query(QUOTE).findMany({
        select: ['subjectId'],
        where: { ...owned, review: 'suggested', publishedAt: null },
      });
      for (const quote of quotes) rows[quote.subjectId]!.quotesWaiting += 1;
      const assignments = await strapi.db.query(ASSIGNMENT).findMany({
        select: ['subjectId', 'topic', 'state', 'score'],
        where: { ...owned, subjectId: { $in: withTopics }, version: 'draft', state: { $ne: 'rejected' } },
      });
      const { byDocumentId } = await newsroom.vocabulary.get();
      assignments.sort((a, b) => (b.score ?? 1) - (a.score ?? 1) || a.id - b.id);
      for (const { subjectId, topic, state } of assignments) {
        const known = byDocumentId.get(topic);
        if (known && state === 'applied') rows[subjectId]!.topics.push(known.name);
        else if (known) rows[subjectId]!.topicsWaiting += 1;
      }
      ctx.body = { rows } satisfies ListRows;
    },
  };
};

export const listRoutes = [route('GET /list/:uid', 'list-desk.rows')];
