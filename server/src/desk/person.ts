import { errors } from '@strapi/utils';
import { PERSON } from '../config/uids';
import type { Newsroom } from '../newsroom';
import { registerPeople, type PersonRow } from '../people';
import { say } from '../sentences';
import type { QuoteDecision } from './contract';

/**
 * The person whom an editor named: known, or new.
 *
 * @throws NotFoundError, ValidationError
 */
export const choosePerson = async (
  newsroom: Newsroom,
  person: QuoteDecision['person'],
): Promise<PersonRow> => {
  if (person && 'documentId' in person) {
    const known = await newsroom.strapi.db.query(PERSON).findOne({
      where: { documentId: String(person.documentId) },
      select: ['id', 'documentId', 'name', 'role'],
    });
    if (known) return known;
    throw new errors.NotFoundError(say('person.goneChoose'));
  }
  const name = typeof person?.name === 'string' ? person.name.trim() : '';
  if (!name || name.length > 255) throw new errors.ValidationError(say('person.name'));
  const created = (await registerPeople(newsroom.strapi, [name])).get(name);
  if (!created) throw new errors.ApplicationError(say('person.notStored', { name }));
  return created;
};
