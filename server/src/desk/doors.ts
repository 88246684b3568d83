import type { Core } from '@strapi/types';
import { errors } from '@strapi/utils';
import type { Newsroom } from '../newsroom';
import { defaultLocale, readRow } from '../saving';
import { say } from '../sentences';
import { requireSubject, type SubjectKey } from '../subjects';
import type { Context } from './context';
import { PERMISSIONS, requireContentPermission, type AdminContext, type ContentAction } from './permissions';
import { CREATOR } from './readable';
import { subjectState } from './state';

/** How every request about one document comes in and goes out. */
export const createDoors = (strapi: Core.Strapi) => ({
  keyOf: async (
    newsroom: Newsroom,
    uid: string,
    documentId: string,
    locale: unknown,
  ): Promise<SubjectKey> => {
    const subject = requireSubject(newsroom.subjects, uid);
    const given = subject.localized && typeof locale === 'string' && locale;
    return { uid: subject.uid, documentId, locale: given || (await defaultLocale(newsroom, subject)) };
  },

  /** Checks the Content Manager's permission on the very document, conditions included. */
  admit: async (
    newsroom: Newsroom,
    ctx: AdminContext,
    key: SubjectKey,
    action: ContentAction,
  ): Promise<void> => {
    const subject = requireSubject(newsroom.subjects, key.uid);
    requireContentPermission(strapi, ctx, key.uid, action);
    const row = await readRow(strapi, subject, key, 'draft');
    if (!row) throw new errors.NotFoundError(say('document.unsaved'));
    const entity = await strapi.db.query(subject.uid).findOne({ where: { id: row.id }, populate: CREATOR });
    requireContentPermission(strapi, ctx, key.uid, action, entity);
  },

  answer: async (newsroom: Newsroom, ctx: Context, key: SubjectKey): Promise<void> => {
    const decide = ctx.state.userAbility.can(PERMISSIONS.decide);
    ctx.body = await subjectState(newsroom, key, { decide });
  },
});
