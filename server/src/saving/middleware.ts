import type { Core } from '@strapi/types';
import { PERSON, QUOTE, TOPIC } from '../config/uids';
import { newsroomOf, type Newsroom } from '../newsroom';
import { isHouse } from '../quotes';
import type { SubjectType } from '../subjects';
import { bumpVersion, type Part } from '../versions';
import { clone, discardDraft, remove, unpublish } from './carry';
import type { DocumentContext, Next, WriteAction } from './context';
import { passGate } from './gate';
import { publish } from './publish';
import { quoteActions } from './quote-actions';
import { remembered } from './records';
import { save } from './save';

type Handler = (
  newsroom: Newsroom,
  subject: SubjectType,
  ctx: DocumentContext,
  next: Next,
) => Promise<unknown>;

const subjectActions = {
  create: save,
  update: save,
  clone,
  publish,
  unpublish,
  discardDraft,
  delete: remove,
} satisfies Record<WriteAction, Handler>;

const isWrite = (action: string): action is WriteAction => action in subjectActions;

const VOCABULARY: Record<string, Part> = { [TOPIC]: 'topics', [PERSON]: 'people' };

/**
 * The one document-service middleware. Ours by uid and action, found in constant time; every other call passes
 * untouched. Database lifecycles are no substitute: under draft and publish they fire twice for one save.
 *
 * @returns what removes it again, for destroy
 */
export const installSaving = (strapi: Core.Strapi): (() => void) => {
  const middleware = async (ctx: DocumentContext, next: Next): Promise<unknown> => {
    const { action } = ctx;
    if (!isWrite(action)) return next();
    const newsroom = newsroomOf(strapi);
    await passGate(newsroom, ctx, action);

    const part = VOCABULARY[ctx.uid];
    if (part) {
      return strapi.db.transaction(async () => {
        const result = await remembered(strapi, ctx, next);
        await bumpVersion(strapi, part);
        return result;
      });
    }
    if (ctx.uid === QUOTE) return isHouse() ? next() : quoteActions[action](newsroom, ctx, next);
    const subject = newsroom.subjects.get(ctx.uid);
    return subject ? subjectActions[action](newsroom, subject, ctx, next) : next();
  };
  // Strapi types the middleware's context per content type; ours is one function over several.
  const use = strapi.documents.use as unknown as (handler: typeof middleware) => () => void;
  return use(middleware);
};
