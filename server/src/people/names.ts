import { errors } from '@strapi/utils';
import { cleanText, fromJson } from '../markup';
import { say } from '../sentences';

/** Other names that one person may have, and characters of one name. */
export const MANY = 100;
export const LONGEST = 255;

/**
 * A name as it may be compared: without what no reader sees, and with runs of combining marks cut, because
 * `normalize()` is quadratic on them (one name of 200,000 marks made each save take 23 s).
 */
const readable = (name: string): string => cleanText(name).replace(/\s+/g, ' ').trim();

const fits = (name: string): boolean => name.length <= LONGEST && readable(name) !== '';

/**
 * A person's other names as a row holds them. The row may have been written past the gate: whatever is no name of a
 * sane length is left out, since one broken row would otherwise stop the analysis of every document.
 */
export const aliasesOf = ({ aliases }: { aliases: unknown }): string[] =>
  Array.isArray(aliases)
    ? aliases
        .slice(0, 10 * MANY)
        .filter((alias): alias is string => typeof alias === 'string' && fits(alias))
        .map(readable)
    : [];

/**
 * The other names that a person is about to be stored with, whoever writes; JSON may come as text.
 *
 * @throws ValidationError for what is no list of names, and beyond the bounds
 */
export const requireAliases = (value: unknown): string[] => {
  const list = fromJson(value);
  if (list === null || list === '') return [];
  if (!Array.isArray(list) || !list.every((alias) => typeof alias === 'string'))
    throw new errors.ValidationError(say('person.aliasList'));
  if (list.length > MANY || list.some((alias) => alias.length > LONGEST))
    throw new errors.ValidationError(say('person.aliases', { most: MANY, longest: LONGEST }));
  const names = list.map(readable);
  if (names.includes('')) throw new errors.ValidationError(say('person.aliasList'));
  return names;
};
