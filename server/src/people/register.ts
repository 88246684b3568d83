import type { Core } from '@strapi/types';
import { PERSON } from '../config/uids';
import { errors } from '@strapi/utils';
import { cleanText, makeSlug, uniqueSlug } from '../markup';
import { say } from '../sentences';
import { bumpVersion } from '../versions';
import { aliasesOf, LONGEST, MANY } from './names';

export interface PersonRow {
  id: number;
  documentId: string;
  name: string;
  role: string | null;
}

/** Case, spacing, «ё» and what nobody sees do not make two people out of one. */
export const sameNameKey = (name: string): string =>
  cleanText(name).normalize('NFKC').toLowerCase().replaceAll('ё', 'е').replace(/\s+/g, ' ').trim();

interface StoredPerson extends PersonRow {
  aliases: unknown;
}

const register = (stored: StoredPerson[]): Map<string, PersonRow> => {
  const known = new Map<string, PersonRow>();
  // Names after aliases: where one person's alias is another's name, the name wins.
  for (const person of stored) {
    for (const alias of aliasesOf(person)) {
      if (!known.has(sameNameKey(alias))) known.set(sameNameKey(alias), person);
    }
  }
  const names = new Set<string>();
  for (const person of stored) {
    const key = sameNameKey(person.name);
    if (!names.has(key)) known.set(key, person);
    names.add(key);
  }
  return known;
};

const readRegister = async (strapi: Core.Strapi): Promise<Map<string, PersonRow>> =>
  register(
    await strapi.db
      .query(PERSON)
      .findMany({ select: ['id', 'documentId', 'name', 'role', 'aliases'], orderBy: { id: 'asc' } }),
  );

const create = async (strapi: Core.Strapi, name: string): Promise<PersonRow> => {
  const slug = await uniqueSlug(makeSlug(name), async (candidate) =>
    Boolean(await strapi.db.query(PERSON).count({ where: { slug: candidate } })),
  );
  return strapi.db.query(PERSON).create({ data: { name, slug, aliases: [] } });
};

/** The people that stand behind names already, by name or alias; a name without a record is left out. */
export const findPeople = async (strapi: Core.Strapi, names: string[]): Promise<Map<string, PersonRow>> => {
  if (!names.length) return new Map();
  const known = await readRegister(strapi);
  return new Map(
    names.flatMap((name) => {
      const person = known.get(sameNameKey(name));
      return person ? [[name, person] as const] : [];
    }),
  );
};

/**
 * The people behind names: reused by name or alias, never doubled, created where missing. Runs inside the caller's
 * transaction; the version row that `bumpVersion` writes is the lock, so that two saves that both meet a new name
 * create one record.
 */
export const registerPeople = async (
  strapi: Core.Strapi,
  names: string[],
): Promise<Map<string, PersonRow>> => {
  // Longer ones are no names, and no column holds them.
  const wanted = [...new Set(names)].filter((name) => name.length <= LONGEST);
  const found = await findPeople(strapi, wanted);
  if (found.size === wanted.length) return found;

  await bumpVersion(strapi, 'people');
  const known = await readRegister(strapi);
  for (const name of wanted) {
    const key = sameNameKey(name);
    const person = known.get(key) ?? (await create(strapi, name));
    known.set(key, person);
    found.set(name, person);
  }
  return found;
};

/**
 * Remembers a printed mention as an alias; returns false when it is known already.
 *
 * @throws ValidationError for a person who has too many
 */
export const addAlias = async (strapi: Core.Strapi, documentId: string, alias: string): Promise<boolean> => {
  const person: StoredPerson | null = await strapi.db.query(PERSON).findOne({ where: { documentId } });
  if (!person) return false;
  const aliases = aliasesOf(person);
  if ([person.name, ...aliases].some((known) => sameNameKey(known) === sameNameKey(alias))) return false;
  if (aliases.length >= MANY)
    throw new errors.ValidationError(say('person.aliases', { most: MANY, longest: LONGEST }));
  await strapi.db
    .query(PERSON)
    .update({ where: { id: person.id }, data: { aliases: [...aliases, alias.trim()] } });
  await bumpVersion(strapi, 'people');
  return true;
};

/** Takes back what `addAlias` remembered. */
export const forgetAlias = async (strapi: Core.Strapi, documentId: string, alias: string): Promise<void> => {
  const person: StoredPerson | null = await strapi.db.query(PERSON).findOne({ where: { documentId } });
  const aliases = person ? aliasesOf(person) : [];
  const others = aliases.filter((known) => sameNameKey(known) !== sameNameKey(alias));
  if (!person || others.length === aliases.length) return;
  await strapi.db.query(PERSON).update({ where: { id: person.id }, data: { aliases: others } });
  await bumpVersion(strapi, 'people');
};
