import type { Core } from '@strapi/types';
import { errors } from '@strapi/utils';
import { PERSON } from '../config/uids';
import type { Newsroom } from '../newsroom';
import { findPeople, registerPeople, type PersonRow } from '../people';
import { say } from '../sentences';
import type { QuoteDecision } from './contract';
import { mayOn, requireRecord, toBeCreated, type AdminContext, type ContentAction } from './rights';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** @throws ValidationError for what is no name */
const nameIn = (person: unknown): string => {
  const name = isRecord(person) && typeof person.name === 'string' ? person.name.trim() : '';
  if (!name || name.length > 255) throw new errors.ValidationError(say('person.name'));
  return name;
};

/** @throws ForbiddenError for a name without a record, when the role may not create one */
export const requirePeople = async (
  strapi: Core.Strapi,
  ctx: AdminContext,
  names: readonly string[],
): Promise<void> => {
  const known = await findPeople(strapi, [...names]);
  const name = names.find((one) => !known.has(one));
  if (name !== undefined && !mayOn(strapi, ctx, 'create', PERSON, ['name'], toBeCreated(ctx, null)))
    throw new errors.ForbiddenError(say('person.mayNotCreate', { name }));
};

/**
 * Whoever names a speaker sees who it is: the known one takes reading people, a new one creating them.
 *
 * @throws ForbiddenError, NotFoundError, ValidationError
 */
export const requireChosen = async (
  { strapi }: Newsroom,
  ctx: AdminContext,
  person: unknown,
  rights: readonly (readonly [ContentAction, readonly string[]])[] = [['read', ['name']]],
): Promise<void> => {
  const named = isRecord(person) && 'documentId' in person ? null : nameIn(person);
  const known = named === null ? null : (await findPeople(strapi, [named])).get(named);
  if (named !== null && !known) return requirePeople(strapi, ctx, [named]);
  const documentId = known?.documentId ?? String((person as { documentId: unknown }).documentId);
  for (const [action, fields] of rights)
    await requireRecord(strapi, ctx, action, PERSON, documentId, fields, say('person.goneChoose'));
};

/**
 * The person whom an editor named: known, or new.
 *
 * @throws NotFoundError, ValidationError
 */
export const choosePerson = async (
  newsroom: Newsroom,
  person: QuoteDecision['person'],
): Promise<PersonRow> => {
  if (isRecord(person) && 'documentId' in person) {
    const known = await newsroom.strapi.db.query(PERSON).findOne({
      where: { documentId: String(person.documentId) },
      select: ['id', 'documentId', 'name', 'role'],
    });
    if (known) return known;
    throw new errors.NotFoundError(say('person.goneChoose'));
  }
  const name = nameIn(person);
  const created = (await registerPeople(newsroom.strapi, [name])).get(name);
  if (!created) throw new errors.ApplicationError(say('person.notStored', { name }));
  return created;
};
