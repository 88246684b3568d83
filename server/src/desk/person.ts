import { errors } from '@strapi/utils';
import { PERSON } from '../config/uids';
import type { Newsroom } from '../newsroom';
import { registerPeople } from '../people';
import type { QuoteDecision } from './contract';

/**
 * The person whom an editor named: known, or new.
 *
 * @throws NotFoundError, ValidationError
 */
export const choosePerson = async (
  newsroom: Newsroom,
  person: QuoteDecision['person'],
): Promise<{ id: number; documentId: string }> => {
  if (person && 'documentId' in person) {
    const known = await newsroom.strapi.db
      .query(PERSON)
      .findOne({ where: { documentId: String(person.documentId) }, select: ['id', 'documentId'] });
    if (known) return known;
    throw new errors.NotFoundError('This person no longer exists. Choose another one.');
  }
  const name = typeof person?.name === 'string' ? person.name.trim() : '';
  if (!name || name.length > 255)
    throw new errors.ValidationError('Name the person in `person.name` (1 to 255 characters).');
  const created = (await registerPeople(newsroom.strapi, [name])).get(name);
  if (!created) throw new errors.ApplicationError(`The person “${name}” could not be stored. Try again.`);
  return created;
};
