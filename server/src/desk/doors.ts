import type { Core } from '@strapi/types';
import { errors } from '@strapi/utils';
import type { Newsroom } from '../newsroom';
import { defaultLocale, readRow } from '../saving';
import { say } from '../sentences';
import { requireSubject, type SubjectKey } from '../subjects';
import type { Context } from './context';
import { documentRights, requireDeed, type Deed, type DocumentRights } from './document-rights';
import { PERMISSIONS } from './permissions';
import { CREATOR, type AdminContext } from './rights';
import { subjectState } from './state';
import { sightOf, within } from './sight';

/** How every request about one document comes in and goes out. */
export const createDoors = (strapi: Core.Strapi) => {
  /** @returns null where the document has no draft in that language */
  const rightsOn = async (
    newsroom: Newsroom,
    ctx: AdminContext,
    key: SubjectKey,
  ): Promise<DocumentRights | null> => {
    const subject = requireSubject(newsroom.subjects, key.uid);
    const row = await readRow(strapi, subject, key, 'draft');
    const entity =
      row && (await strapi.db.query(subject.uid).findOne({ where: { id: row.id }, populate: CREATOR }));
    return entity && documentRights(strapi, ctx, subject, entity);
  };

  return {
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

    /**
     * Checks the Content Manager's rights on the very document: fields, conditions and language included.
     *
     * @throws ForbiddenError, NotFoundError
     */
    admit: async (newsroom: Newsroom, ctx: AdminContext, key: SubjectKey, deed: Deed): Promise<void> => {
      const subject = requireSubject(newsroom.subjects, key.uid);
      requireDeed(documentRights(strapi, ctx, subject), subject, deed);
      const rights = await rightsOn(newsroom, ctx, key);
      if (!rights) throw new errors.NotFoundError(say('document.unsaved'));
      requireDeed(rights, subject, deed);
    },

    answer: async (newsroom: Newsroom, ctx: Context, key: SubjectKey): Promise<void> => {
      const decide = ctx.state.userAbility.can(PERMISSIONS.decide);
      const sight = await sightOf(newsroom, ctx, key);
      ctx.body = within(sight, await subjectState(newsroom, key, { decide }));
    },
  };
};
