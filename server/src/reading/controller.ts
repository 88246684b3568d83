import type { UID } from '@strapi/types';
import { factories } from '@strapi/strapi';
import { answerRevalidated } from './caching';
import { refuseMalformed, refuseUnknownPath } from './query';

/** Strapi's own find and findOne, with malformed queries refused. The guard keeps drafts away. */
export const createReadController = (uid: UID.ContentType) =>
  factories.createCoreController(uid, ({ strapi }) => ({
    async find(ctx) {
      return answerRevalidated(ctx, () => {
        refuseMalformed(strapi, uid, ctx.query);
        return super.find(ctx);
      });
    },
    async findOne(ctx) {
      return answerRevalidated(ctx, () => {
        refuseUnknownPath(ctx.params);
        refuseMalformed(strapi, uid, ctx.query);
        return super.findOne(ctx);
      });
    },
  }));

/** Content API routes for one type. String handlers: a function handler would be open to every user. */
export const readRoutes = (plural: string, controller: string) => [
  { method: 'GET', path: `/${plural}`, handler: `${controller}.find`, config: {} },
  { method: 'GET', path: `/${plural}/:id`, handler: `${controller}.findOne`, config: {} },
];
