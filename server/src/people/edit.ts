import type { Core } from '@strapi/types';
import { errors } from '@strapi/utils';
import { DECISION, PERSON } from '../config/uids';
import { currentActor, logDecisions } from '../decisions';
import { moveRelations } from '../merging';
import { say } from '../sentences';
import { bumpVersion } from '../versions';
import { aliasesOf, LONGEST, MANY } from './names';
import { sameNameKey } from './register';

interface StoredPerson {
  id: number;
  documentId: string;
  name: string;
  aliases: unknown;
  role: string | null;
  organisation: string | null;
  wikidataId: string | null;
  portrait: { id: number } | null;
}

/** Each name once, the person's own left out, as `registerPeople` compares them. */
const tidy = (names: readonly string[], own: string): string[] => {
  const known = new Set([sameNameKey(own)]);
  return names
    .map((name) => name.replace(/\s+/g, ' ').trim())
    .filter((name) => {
      const key = sameNameKey(name);
      return key !== '' && !known.has(key) && known.add(key);
    });
};

const require = async (strapi: Core.Strapi, documentId: string): Promise<StoredPerson> => {
  const person: StoredPerson | null = await strapi.db
    .query(PERSON)
    .findOne({ where: { documentId }, populate: { portrait: { select: ['id'] } } });
  if (person) return person;
  throw new errors.NotFoundError(say('person.gone'));
};

/**
 * Replaces a person's other names.
 *
 * @throws NotFoundError, ValidationError: a name that is another person's would give that one's quotes to two people
 */
export const saveAliases = async (
  strapi: Core.Strapi,
  documentId: string,
  aliases: unknown,
): Promise<void> => {
  if (!Array.isArray(aliases) || !aliases.every((alias) => typeof alias === 'string'))
    throw new errors.ValidationError('Send `aliases` as a list of names.');
  if (aliases.length > MANY || aliases.some((alias) => alias.length > LONGEST))
    throw new errors.ValidationError(say('person.aliases', { most: MANY, longest: LONGEST }));
  await strapi.db.transaction(async () => {
    // The version's row is the lock under which people come to be.
    await bumpVersion(strapi, 'people');
    const person = await require(strapi, documentId);
    const wanted = tidy(aliases, person.name);
    const keys = new Map(wanted.map((alias) => [sameNameKey(alias), alias]));
    const others: StoredPerson[] = await strapi.db
      .query(PERSON)
      .findMany({ select: ['name', 'aliases'], where: { documentId: { $ne: documentId } } });
    const before = new Set(aliasesOf(person).map(sameNameKey));
    for (const other of others) {
      const taken = [other.name, ...aliasesOf(other)]
        .map(sameNameKey)
        .find((key) => keys.has(key) && !before.has(key));
      if (taken !== undefined)
        throw new errors.ValidationError(
          say('person.taken', { alias: keys.get(taken) ?? '', name: other.name }),
        );
    }
    await strapi.documents(PERSON).update({ documentId, data: { aliases: wanted } as never });
  });
};

/**
 * Makes one person out of two. Quotes, interviews and whatever else names them go to the one that stays, who also takes
 * the other's names; what one lacks of role, organisation, portrait and Wikidata id comes from the other. One
 * transaction, in the history; it cannot be undone.
 *
 * @throws NotFoundError, ValidationError
 */
export const mergePerson = async (strapi: Core.Strapi, from: string, into: string): Promise<void> =>
  strapi.db.transaction(async () => {
    if (from === into) throw new errors.ValidationError(say('person.itself'));
    await bumpVersion(strapi, 'people');
    const [gone, kept] = [await require(strapi, from), await require(strapi, into)];
    const aliases = tidy([...aliasesOf(kept), gone.name, ...aliasesOf(gone)], kept.name);
    if (aliases.length > MANY)
      throw new errors.ValidationError(say('person.aliases', { most: MANY, longest: LONGEST }));
    await strapi.db.query(PERSON).update({
      where: { id: kept.id },
      data: {
        aliases,
        role: kept.role || gone.role,
        organisation: kept.organisation || gone.organisation,
        wikidataId: kept.wikidataId || gone.wikidataId,
        ...(!kept.portrait && gone.portrait && { portrait: gone.portrait.id }),
      },
    });
    await moveRelations(strapi, PERSON, gone.id, kept.id);
    await strapi.db.query(DECISION).updateMany({ where: { person: from }, data: { person: into } });
    await strapi.db.query(PERSON).delete({ where: { id: gone.id } });
    await logDecisions(strapi, { uid: PERSON, documentId: into, locale: '' }, currentActor(strapi), [
      { action: 'person-merged', person: into, details: { name: gone.name } },
    ]);
  });
