import type { Core } from '@strapi/types';
import { INTERVIEW } from '../config/uids';
import { makeSlug, uniqueSlug } from '../markup';
import type { SubjectKey } from '../subjects';

/** Unique among the interviews of one locale. Draft and published row of one document share it. */
export const freeSlug = async (
  strapi: Core.Strapi,
  wanted: string,
  locale: string,
  documentId: string | null,
): Promise<string> =>
  uniqueSlug(makeSlug(wanted), async (slug) =>
    Boolean(
      await strapi.db
        .query(INTERVIEW)
        .count({ where: { slug, locale, ...(documentId && { documentId: { $ne: documentId } }) } }),
    ),
  );

/**
 * The slug to save: frozen at first publication because links point to it; else the caller's, or one from the title.
 * Undefined leaves the stored one alone.
 */
export const slugToSave = async (
  strapi: Core.Strapi,
  key: Omit<SubjectKey, 'documentId'> & { documentId: string | null },
  frozen: string | null,
  given: unknown,
  stored: unknown,
  title: string,
): Promise<string | undefined> => {
  if (frozen) return frozen;
  if (typeof given === 'string' && given !== '') {
    return given === stored ? undefined : freeSlug(strapi, given, key.locale, key.documentId);
  }
  return typeof stored === 'string' && stored !== ''
    ? stored
    : freeSlug(strapi, title, key.locale, key.documentId);
};
