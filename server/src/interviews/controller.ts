import type { UID } from '@strapi/types';
import { factories } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { INTERVIEW } from '../config/uids';
import { newsroomOf } from '../newsroom';
import { mayPreview, readRoutes, refuseUnknownKeys } from '../reading';
import { beyondReaders } from '../trust';
import { publicAnalysis } from './analysis';

const localeOf = (query: Record<string, unknown>): string | undefined =>
  typeof query.locale === 'string' ? query.locale : undefined;

export const controller = factories.createCoreController(INTERVIEW as UID.ContentType, ({ strapi }) => ({
  async find(ctx) {
    refuseUnknownKeys(ctx.query);
    return super.find(ctx);
  },

  async findOne(ctx) {
    refuseUnknownKeys(ctx.query);
    return super.findOne(ctx);
  },

  async analysis(ctx) {
    refuseUnknownKeys(ctx.query, ['locale']);
    return { data: await publicAnalysis(newsroomOf(strapi), ctx.params.id, localeOf(ctx.query)) };
  },

  /** The draft, for API tokens that were given this very permission. */
  async preview(ctx) {
    if (!mayPreview(ctx.state)) {
      throw new errors.ForbiddenError('Drafts are read with an API token that has the permission "preview".');
    }
    ctx.query = { ...ctx.query, status: 'draft' };
    refuseUnknownKeys(ctx.query);
    return beyondReaders(() => super.findOne(ctx));
  },
}));

export const routes = [
  ...readRoutes('interviews', 'interview'),
  { method: 'GET', path: '/interviews/:id/analysis', handler: 'interview.analysis', config: {} },
  { method: 'GET', path: '/interviews/:id/preview', handler: 'interview.preview', config: {} },
];
