import type { Core, UID } from '@strapi/types';
import { errors } from '@strapi/utils';
import { PERSON, TOPIC } from '../config/uids';
import { importArticle, previewImport } from '../interviews';
import { newsroomOf } from '../newsroom';
import { say } from '../sentences';
import { decideQuote, decideTopic, QUOTE_VERBS, TOPIC_VERBS } from './decide';
import type { ImportRequest, QuoteDecision, Settings } from './contract';
import { bodyOf, conflict, oneOf, type Context } from './context';
import { route } from './entrances';
import { createDoors } from './doors';
import { formFields } from './live';
import { narrowed } from './owners';
import {
  duplicateIn,
  mayReadPeople,
  readableDuplicate,
  requireImport,
  withholdFromPreview,
  withholdFromResult,
} from './import-rights';
import { readQuoteOf } from './quote-of';
import { requireVerb } from './quote-rights';
import { allowedOn } from './rights';

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

  const search = async (
    uid: UID.ContentType,
    ctx: Context,
    fields: string[],
  ): Promise<Record<string, unknown>[]> => {
    const term = typeof ctx.query.search === 'string' ? ctx.query.search.trim().slice(0, 100) : '';
    return strapi.db.query(uid).findMany({
      select: ['documentId', ...fields],
      where: narrowed(term ? { name: { $containsi: term } } : {}, allowedOn(ctx, 'read', uid, fields)),
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
      const newsroom = newsroomOf(strapi);
      const preview = await previewImport(newsroom, importRequest(ctx), mayReadPeople(strapi, ctx));
      ctx.body = await withholdFromPreview(newsroom, ctx, preview);
    },

    async import(ctx: Context) {
      const newsroom = newsroomOf(strapi);
      try {
        const done = await importArticle(newsroom, importRequest(ctx), (planned) =>
          requireImport(newsroom, ctx, planned),
        );
        ctx.body = withholdFromResult(newsroom, ctx, done);
        ctx.status = 201;
      } catch (error) {
        const found = duplicateIn(error);
        if (!found) throw error;
        const duplicate = await readableDuplicate(newsroom, ctx, found);
        const code = 'newsroom.import.duplicate';
        const message = duplicate ? (error as Error).message : say('import.duplicateElsewhere');
        conflict(ctx, new errors.ApplicationError(message, { code, duplicate }));
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
      await admit(newsroom, ctx, key, 'topics');
      await decideTopic(newsroom, key, String(ctx.params.topic), verb);
      await answer(newsroom, ctx, key);
    },

    async decideQuote(ctx: Context) {
      const newsroom = newsroomOf(strapi);
      const verb = oneOf(ctx.params.verb, QUOTE_VERBS);
      const { quote, key } = await readQuoteOf(strapi, String(ctx.params.documentId));
      const decision = bodyOf(ctx) as QuoteDecision;
      await requireVerb(newsroom, ctx, key, quote, verb, decision);
      await decideQuote(newsroom, key, quote, verb, decision);
      await answer(newsroom, ctx, key);
    },

    async people(ctx: Context) {
      ctx.body = { people: await search(PERSON, ctx, ['name']) };
    },

    async topics(ctx: Context) {
      ctx.body = { topics: await search(TOPIC, ctx, ['slug', 'name']) };
    },
  };
};

export const routes = [
  route('GET /settings', 'desk.settings'),
  route('POST /imports/preview', 'desk.preview'),
  route('POST /imports', 'desk.import'),
  route('GET /subjects/:uid/:documentId', 'desk.subject'),
  route('POST /subjects/:uid/:documentId/topics/:topic/:verb', 'desk.decideTopic'),
  route('POST /quotes/:documentId/:verb', 'desk.decideQuote'),
  route('GET /people', 'desk.people'),
  route('GET /topics', 'desk.topics'),
];
