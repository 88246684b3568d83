import type { Core, UID } from '@strapi/types';
import { errors } from '@strapi/utils';
import { cleanText, fromJson } from '../markup';
import { say } from '../sentences';
import { excessOf, isTooDeep, MOST, type BoundedType } from './bounds';

export type Values = Record<string, unknown>;

/** How each of Strapi's types is bounded and cleaned; types that hold no free text are Strapi's own to check. */
const TYPES: Record<string, BoundedType> = {
  string: 'string',
  uid: 'string',
  email: 'string',
  text: 'text',
  json: 'json',
  relation: 'relation',
};

/** They have bounds of their own, and their words and digits are compared letter by letter. */
const SPECIAL = new Set(['vocabulary', 'rates', 'anchor']);

/** Names and labels stand on one line. */
const oneLine = (text: string): string => cleanText(text).replace(/[\n\t]/g, ' ');

const cleanDeep = (value: unknown): unknown => {
  if (typeof value === 'string') return cleanText(value);
  if (Array.isArray(value)) return value.map(cleanDeep);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, child]) => [cleanText(name), cleanDeep(child)]),
  );
};

const cleanValue = (value: unknown, type: BoundedType): unknown => {
  if (type === 'json') return cleanDeep(fromJson(value));
  if (typeof value !== 'string') return value;
  return type === 'string' ? oneLine(value) : type === 'text' ? cleanText(value) : value;
};

interface Field {
  name: string;
  type: BoundedType;
}

/** The bounded attributes of a content type, out of its schema, so that a new attribute cannot be forgotten. */
export const fieldsOf = (strapi: Core.Strapi, uid: string): Field[] =>
  Object.entries(strapi.contentTypes[uid as UID.ContentType]?.attributes ?? {}).flatMap(
    ([name, { type }]) => {
      const own = TYPES[type];
      return own && !SPECIAL.has(name) ? [{ name, type: own }] : [];
    },
  );

/** @throws ValidationError that names the field */
export const requireBounds = (fields: readonly Field[], data: Values): void => {
  for (const { name, type } of fields) {
    const excess = excessOf(type === 'json' ? fromJson(data[name]) : data[name], type);
    if (excess) throw new errors.ValidationError(say(excess.key, { field: name, most: excess.most }));
  }
};

/** @throws ValidationError that names the field */
export const requireDepth = (data: Values): void => {
  for (const [field, value] of Object.entries(data))
    if (isTooDeep(value))
      throw new errors.ValidationError(say('bound.deep', { field, most: MOST.documentDepth }));
};

export const cleanOwn = (fields: readonly Field[], data: Values): Values => ({
  ...data,
  ...Object.fromEntries(
    fields.flatMap(({ name, type }) => (name in data ? [[name, cleanValue(data[name], type)]] : [])),
  ),
});

/** The lists and objects among the values: a clone merges them into those of its source, entry by entry. */
export const wholeFields = (strapi: Core.Strapi, uid: string, data: Values): Values => {
  const attributes = strapi.contentTypes[uid as UID.ContentType]?.attributes ?? {};
  return Object.fromEntries(
    Object.entries(data).filter(([name]) => ['json', 'blocks'].includes(attributes[name]?.type ?? '')),
  );
};
