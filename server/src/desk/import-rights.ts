import type { Core } from '@strapi/types';
import { errors } from '@strapi/utils';
import { INTERVIEW, PERSON } from '../config/uids';
import type { PlannedImport } from '../interviews';
import type { Newsroom } from '../newsroom';
import { requireSubject } from '../subjects';
import type { ImportPreview, ImportResult } from './contract';
import { requirePeople } from './person';
import { nameOf, readReadable } from './readable';
import { mayOn, requireOn, toBeCreated, topicsOfSubject, type AdminContext } from './rights';

/** Which record stands behind a printed name. */
export const mayReadPeople = (strapi: Core.Strapi, ctx: AdminContext): boolean =>
  mayOn(strapi, ctx, 'read', PERSON, ['name']);

/** Hidden from every form, and so from every role: the machine's own. */
const HIDDEN = ['readouts'];

const isGiven = (value: unknown): boolean =>
  value !== null && value !== undefined && !(Array.isArray(value) && !value.length);

/**
 * An import writes what its editor could type into the form, and no more.
 *
 * @throws ForbiddenError
 */
export const requireImport = async (
  { strapi }: Newsroom,
  ctx: AdminContext,
  { data, locale, people }: PlannedImport,
): Promise<void> => {
  const fields = Object.entries(data).flatMap(([name, value]) =>
    isGiven(value) && !HIDDEN.includes(name) ? [name] : [],
  );
  requireOn(strapi, ctx, 'create', INTERVIEW, fields, toBeCreated(ctx, locale));
  await requirePeople(strapi, ctx, people);
};

const mayTopics = ({ strapi, subjects }: Newsroom, ctx: AdminContext): boolean =>
  mayOn(strapi, ctx, 'create', INTERVIEW, topicsOfSubject(requireSubject(subjects, INTERVIEW)));

type Duplicate = NonNullable<ImportPreview['duplicate']>;

/** The document that holds the same words already, out of the error that an import ends with; else null. */
export const duplicateIn = (error: unknown): Duplicate | null => {
  if (!(error instanceof errors.ApplicationError)) return null;
  const { code, duplicate } = (error.details ?? {}) as { code?: string; duplicate?: Duplicate };
  return code === 'newsroom.import.duplicate' && duplicate ? duplicate : null;
};

/** @returns null where the editor may not read it */
export const readableDuplicate = async (
  newsroom: Newsroom,
  ctx: AdminContext,
  duplicate: Duplicate,
): Promise<Duplicate | null> => {
  const key = { uid: INTERVIEW, documentId: duplicate.documentId, locale: duplicate.locale ?? '' };
  return (await readReadable(newsroom, ctx, [key], false)).has(nameOf(key)) ? duplicate : null;
};

export const withholdFromPreview = async (
  newsroom: Newsroom,
  ctx: AdminContext,
  preview: ImportPreview,
): Promise<ImportPreview> => ({
  ...preview,
  topics: mayTopics(newsroom, ctx) ? preview.topics : [],
  duplicate: preview.duplicate && (await readableDuplicate(newsroom, ctx, preview.duplicate)),
});

export const withholdFromResult = (
  newsroom: Newsroom,
  ctx: AdminContext,
  result: ImportResult,
): ImportResult => ({
  ...result,
  topics: mayTopics(newsroom, ctx) ? result.topics : [],
  people: mayReadPeople(newsroom.strapi, ctx) ? result.people : [],
});
