import type { UID } from '@strapi/types';
import { factories } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { INTERVIEW } from '../config/uids';
import { newsroomOf } from '../newsroom';
import {
  answerRevalidated,
  mayPreview,
  neverShared,
  readRoutes,
  refuseMalformed,
  refuseUnknownKeys,
  refuseUnreadable,
  refuseUnknownPath,
} from '../reading';
import { beyondReaders } from '../trust';
import { publicAnalysis } from './analysis';

const localeOf = (query: Record<string, unknown>): string | undefined =>
  typeof query.locale === 'string' ? query.locale : undefined;

export const controller = factories.createCoreController(INTERVIEW as UID.ContentType, ({ strapi }) => ({
  async find(ctx) {
    return answerRevalidated(ctx, () => {
      refuseMalformed(strapi, INTERVIEW, ctx.query);
      return super.find(ctx);
    });
  },

  async findOne(ctx) {
    return answerRevalidated(ctx, () => {
      refuseUnknownPath(ctx.params);
      refuseMalformed(strapi, INTERVIEW, ctx.query);
      return super.findOne(ctx);
    });
  },

  async analysis(ctx) {
    refuseUnknownPath(ctx.params);
    refuseUnknownKeys(ctx.query, ['locale']);
    refuseUnreadable(ctx.query);
    if (ctx.query.locale !== undefined && typeof ctx.query.locale !== 'string') {
      throw new errors.ValidationError('Send "locale" once, as text.');
    }
    return answerRevalidated(ctx, async () => ({
      data: await publicAnalysis(newsroomOf(strapi), ctx.params.id, localeOf(ctx.query)),
    }));
  },

  /** The draft, for API tokens that were given this very permission. */
  async preview(ctx) {
    neverShared(ctx);
    if (!mayPreview(ctx.state)) {
      throw new errors.ForbiddenError('Drafts are read with an API token that has the permission "preview".');
    }
    refuseUnknownPath(ctx.params);
    refuseMalformed(strapi, INTERVIEW, ctx.query);
    ctx.query = { ...ctx.query, status: 'draft' };
    return beyondReaders(() => super.findOne(ctx));
  },
}));

export const routes = [
  ...readRoutes('interviews', 'interview'),
  { method: 'GET', path: '/interviews/:id/analysis', handler: 'interview.analysis', config: {} },
  { method: 'GET', path: '/interviews/:id/preview', handler: 'interview.preview', config: {} },
];
