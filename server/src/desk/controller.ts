import type { Core } from '@strapi/types';
import { errors } from '@strapi/utils';
import { INTERVIEW, PERSON, TOPIC } from '../config/uids';
import { importArticle, previewImport } from '../interviews';
import { newsroomOf } from '../newsroom';
import { decideQuote, decideTopic, QUOTE_VERBS, TOPIC_VERBS } from './decide';
import type { ImportRequest, QuoteDecision, Settings } from './contract';
import { bodyOf, oneOf, route, type Context } from './context';
import { createDoors } from './doors';
import { formFields } from './live';
import { PERMISSIONS, requireContentPermission } from './permissions';
import { readQuoteOf } from './quote-of';

const FORMATS = ['auto', 'text', 'markdown', 'html'] as const;

const importRequest = (ctx: Context): ImportRequest => {
  const { source, format = 'auto', locale, sourceUrl } = bodyOf(ctx);
  if (typeof source !== 'string')
    throw new errors.ValidationError('Send the article as a string in `source`.');
  const known = FORMATS.find((name) => name === format);
  if (!known) throw new errors.ValidationError(`\`format\` must be one of ${FORMATS.join(', ')}.`);
  return {
    source,
    format: known,
    ...(typeof locale === 'string' && locale && { locale }),
    ...(typeof sourceUrl === 'string' && sourceUrl && { sourceUrl }),
  };
};

const SEARCH_LIMIT = 20;

export const createDeskController = ({ strapi }: { strapi: Core.Strapi }) => {
  const { keyOf, admit, answer } = createDoors(strapi);

  const search = async (uid: string, ctx: Context, fields: string[]): Promise<Record<string, unknown>[]> => {
    const term = typeof ctx.query.search === 'string' ? ctx.query.search.trim().slice(0, 100) : '';
    return strapi.db.query(uid).findMany({
      select: fields,
      where: term ? { name: { $containsi: term } } : {},
      orderBy: { name: 'asc' },
      limit: SEARCH_LIMIT,
    });
  };

  return {
    settings(ctx: Context) {
      const { subjects } = newsroomOf(strapi);
      const body: Settings = {
        subjects: [...subjects.keys()],
        forms: Object.fromEntries(
          [...subjects].map(([uid, subject]) => [
            uid,
            { fields: formFields(subject), topics: subject.topics },
          ]),
        ),
      };
      ctx.body = body;
    },

    async preview(ctx: Context) {
      requireContentPermission(strapi, ctx, INTERVIEW, 'create');
      ctx.body = await previewImport(newsroomOf(strapi), importRequest(ctx));
    },

    async import(ctx: Context) {
      requireContentPermission(strapi, ctx, INTERVIEW, 'create');
      try {
        ctx.body = await importArticle(newsroomOf(strapi), importRequest(ctx));
        ctx.status = 201;
      } catch (error) {
        const details =
          error instanceof errors.ApplicationError
            ? (error.details as { code?: string } | undefined)
            : undefined;
        if (details?.code !== 'newsroom.import.duplicate') throw error;
        ctx.status = 409;
        ctx.body = {
          data: null,
          error: { status: 409, name: 'ConflictError', message: (error as Error).message, details },
        };
      }
    },

    async subject(ctx: Context) {
      const newsroom = newsroomOf(strapi);
      const key = await keyOf(
        newsroom,
        String(ctx.params.uid),
        String(ctx.params.documentId),
        ctx.query.locale,
      );
      await admit(newsroom, ctx, key, 'read');
      await answer(newsroom, ctx, key);
    },

    async decideTopic(ctx: Context) {
      const newsroom = newsroomOf(strapi);
      const verb = oneOf(ctx.params.verb, TOPIC_VERBS);
      const key = await keyOf(
        newsroom,
        String(ctx.params.uid),
        String(ctx.params.documentId),
        bodyOf(ctx).locale,
      );
      await admit(newsroom, ctx, key, 'update');
      await decideTopic(newsroom, key, String(ctx.params.topic), verb);
      await answer(newsroom, ctx, key);
    },

    async decideQuote(ctx: Context) {
      const newsroom = newsroomOf(strapi);
      const verb = oneOf(ctx.params.verb, QUOTE_VERBS);
      const { quote, key } = await readQuoteOf(strapi, String(ctx.params.documentId));
      await admit(newsroom, ctx, key, 'update');
      await decideQuote(newsroom, key, quote, verb, bodyOf(ctx) as QuoteDecision);
      await answer(newsroom, ctx, key);
    },

    async people(ctx: Context) {
      ctx.body = { people: await search(PERSON, ctx, ['documentId', 'name']) };
    },

    async topics(ctx: Context) {
      ctx.body = { topics: await search(TOPIC, ctx, ['documentId', 'slug', 'name']) };
    },
  };
};

const deskRoute = (method: 'GET' | 'POST', path: string, handler: string, ...actions: string[]) =>
  route(method, path, `desk.${handler}`, ...actions);

export const routes = [
  deskRoute('GET', '/settings', 'settings', PERMISSIONS.read),
  deskRoute('POST', '/imports/preview', 'preview', PERMISSIONS.import),
  deskRoute('POST', '/imports', 'import', PERMISSIONS.import),
  deskRoute('GET', '/subjects/:uid/:documentId', 'subject', PERMISSIONS.read),
  deskRoute('POST', '/subjects/:uid/:documentId/topics/:topic/:verb', 'decideTopic', PERMISSIONS.decide),
  deskRoute('POST', '/quotes/:documentId/:verb', 'decideQuote', PERMISSIONS.decide),
  deskRoute('GET', '/people', 'people', PERMISSIONS.decide),
  deskRoute('GET', '/topics', 'topics', PERMISSIONS.decide),
];
