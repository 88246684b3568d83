import type { Core, UID } from '@strapi/types';
import { errors } from '@strapi/utils';
import { isRecord, refuse, refuseFilters, type AttributesOf, type FilterAttribute } from './filter-values';

const KNOWN = ['fields', 'populate', 'filters', 'sort', 'pagination', 'locale', 'status', '_q'];

/** Strapi looks attributes up by their names, and finds what every object inherits: `fields=constructor` was a 500. */
const isInherited = (name: string): boolean => name in Object.prototype;
/** As deep a query as anybody has written by hand. */
const DEEPEST = 20;

/** PostgreSQL keeps no NUL in a text, and fails the statement. */
const refuseText = (text: string): void => {
  if (text.includes('\0')) refuse('A query holds no NUL bytes.');
};

/**
 * For what goes into a statement as it came; a route that reads its parameters one by one says more of each.
 *
 * @throws ValidationError (400) for what no database reads
 */
export const refuseUnreadable = (value: unknown, depth = 0): void => {
  if (depth > DEEPEST) refuse(`A query is nested ${DEEPEST} levels deep at most.`);
  if (typeof value === 'string') refuseText(value);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    refuseText(key);
    if (isInherited(key)) refuse(`Unknown parameter "${key}".`);
    refuseUnreadable(inner, depth + 1);
  }
};

/**
 * Strapi lets unknown query keys pass; a mistyped one then silently answers another question.
 *
 * @throws ValidationError (400) that names the key and the known ones
 */
export const refuseUnknownKeys = (query: Record<string, unknown>, known: string[] = KNOWN): void => {
  const unknown = Object.keys(query).filter((key) => !known.includes(key));
  if (unknown.length) {
    throw new errors.ValidationError(`Unknown parameter "${unknown[0]}". Known here: ${known.join(', ')}.`);
  }
};

/** @throws ValidationError (400) for a parameter of a path that no row can have */
export const refuseUnknownPath = (params: Record<string, string>): void =>
  Object.values(params).forEach(refuseText);

const isName = (value: unknown): boolean =>
  typeof value === 'string' && !value.split(/[\s,.:]+/).some(isInherited);

const isNames = (value: unknown): boolean => isName(value) || (Array.isArray(value) && value.every(isName));

const refuseNames = (name: string, value: unknown): void => {
  if (!isNames(value)) refuse(`"${name}" lists attributes: ${name}=title or ${name}[0]=title.`);
};

/** Orders stand at attributes, and objects at relations alone. */
const isOrder = (attributesOf: AttributesOf, uid: string, value: unknown): boolean =>
  isRecord(value) &&
  Object.entries(value).every(([key, inner]) => {
    if (typeof inner === 'string') return /^(asc|desc)$/i.test(inner);
    const target = attributesOf(uid)?.[key]?.target;
    return target !== undefined && isOrder(attributesOf, target, inner);
  });

const isSort = (attributesOf: AttributesOf, uid: string, value: unknown): boolean =>
  Array.isArray(value)
    ? value.every((one) => isSort(attributesOf, uid, one))
    : isName(value) || isOrder(attributesOf, uid, value);

/** The largest that every database takes as an offset. */
const LAST_ROW = 2 ** 31 - 1;

const refusePagination = (value: unknown): void => {
  if (!isRecord(value)) return refuse('Pagination names a page: pagination[page]=2&pagination[pageSize]=25.');
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'withCount') {
      if (!/^(true|false|t|f|1|0)$/.test(String(inner))) refuse('"pagination[withCount]" is true or false.');
    } else if (!/^-?\d{1,10}$/.test(String(inner)) || Math.abs(Number(inner)) > LAST_ROW) {
      refuse(`"pagination[${key}]" must be a whole number of at most ${LAST_ROW}.`);
    }
  }
  const { page, pageSize } = value;
  if (Math.abs(Number(page ?? 0) * Number(pageSize ?? 100)) > LAST_ROW) refuse('There is no such page.');
};

const refusePopulate = (attributesOf: AttributesOf, uid: string, populate: unknown): void => {
  if (typeof populate === 'boolean' || isNames(populate)) return;
  if (!isRecord(populate))
    return refuse('"populate" lists relations: populate=speaker or populate[speaker]=true.');
  for (const [key, value] of Object.entries(populate)) {
    if (/^(true|false|t|f|1|0|\*)$/.test(String(value))) continue;
    if (!isRecord(value))
      return refuse(`"populate[${key}]" is true, or an object with fields, filters, populate.`);
    const attributes = attributesOf(uid) ?? {};
    const { type, target, component } = (Object.hasOwn(attributes, key) && attributes[key]) || { type: '' };
    const { on, ...inner } = value;
    refuseParts(attributesOf, type === 'media' ? 'plugin::upload.file' : (target ?? component ?? ''), inner);
    if (on === undefined) continue;
    if (!isRecord(on))
      return refuse(`"populate[${key}][on]" names types: populate[${key}][on][api::page.page]=true.`);
    refusePopulateOn(attributesOf, on);
  }
};

const refusePopulateOn = (attributesOf: AttributesOf, on: Record<string, unknown>): void => {
  for (const [uid, value] of Object.entries(on)) if (isRecord(value)) refuseParts(attributesOf, uid, value);
};

/** The parts that a query and each populated relation have alike. */
const refuseParts = (attributesOf: AttributesOf, uid: string, query: Record<string, unknown>): void => {
  const { fields, sort, populate, filters, pagination } = query;
  if (fields !== undefined) refuseNames('fields', fields);
  if (sort !== undefined && !isSort(attributesOf, uid, sort))
    refuse('"sort" names an attribute and an order: sort=title:asc.');
  if (pagination !== undefined) refusePagination(pagination);
  if (populate !== undefined) refusePopulate(attributesOf, uid, populate);
  if (filters !== undefined) refuseFilters(attributesOf, uid, filters);
};

const attributesIn =
  (strapi: Core.Strapi): AttributesOf =>
  (uid) => {
    const schema = strapi.contentTypes[uid as UID.ContentType] ?? strapi.components[uid as UID.Component];
    return (schema?.attributes as Record<string, FilterAttribute> | undefined) ?? null;
  };

/**
 * Refuses a query that Strapi or a database would answer with a 500: unknown keys, parts of another shape, values that
 * are none of the attribute's type, beyond what a column holds, or no text.
 *
 * @throws ValidationError (400) with what to write instead
 */
export const refuseMalformed = (strapi: Core.Strapi, uid: string, query: Record<string, unknown>): void => {
  refuseUnknownKeys(query);
  refuseUnreadable(query);
  for (const name of ['locale', 'status', '_q'])
    if (query[name] !== undefined && typeof query[name] !== 'string') refuse(`Send "${name}" once, as text.`);
  refuseParts(attributesIn(strapi), uid, query);
};
