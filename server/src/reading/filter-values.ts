import { errors } from '@strapi/utils';

/** What of an attribute's schema tells which values it is compared with. */
export interface FilterAttribute {
  type: string;
  /** Of a relation: the type that it leads to. */
  target?: string;
  component?: string;
}

/** The attributes of a type or component; null for one that nobody knows. */
export type AttributesOf = (uid: string) => Record<string, FilterAttribute> | null;

export const refuse = (sentence: string): never => {
  throw new errors.ValidationError(sentence);
};

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const LARGEST_INTEGER = 2 ** 31 - 1;

const isNumber = (text: string, most: number): boolean =>
  /^-?\d{1,30}(\.\d{1,30})?$/.test(text) && Math.abs(Number(text)) <= most;
const isInteger = (text: string): boolean => /^-?\d+$/.test(text) && isNumber(text, LARGEST_INTEGER);
const isMoment = (text: string): boolean =>
  /^(?!0000)\d{4}-\d{2}-\d{2}(T[\d:.]+(Z|[+-]\d{2}:?\d{2})?)?$/.test(text) && !Number.isNaN(Date.parse(text));

interface Kind {
  /** What stands in the refusal: "must be …". */
  wanted: string;
  accepts(text: string): boolean;
}

const WHOLE: Kind = { wanted: 'a whole number of at most 2147483647', accepts: isInteger };
const NUMBER: Kind = { wanted: 'a number', accepts: (text) => isNumber(text, 1e15) };
const MOMENT: Kind = { wanted: 'a moment such as 2026-03-17T10:00:00Z', accepts: isMoment };
const TEXT: Kind = { wanted: 'a text', accepts: () => true };

/** The databases answer a value that is none of the column's with an error, each in its own way, and Strapi with a 500. */
const KINDS: Record<string, Kind> = {
  integer: WHOLE,
  biginteger: { wanted: 'a whole number', accepts: (text) => /^-?\d{1,18}$/.test(text) },
  decimal: NUMBER,
  float: NUMBER,
  boolean: { wanted: 'true or false', accepts: (text) => /^(true|false|t|f|1|0)$/i.test(text) },
  date: {
    wanted: 'a day such as 2026-03-17',
    accepts: isMoment,
  },
  datetime: MOMENT,
  timestamp: MOMENT,
  time: {
    wanted: 'a time such as 10:30:00.000',
    accepts: (text) => /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,3})?)?$/.test(text),
  },
};

const ON_ANY = ['$null', '$notNull'];
const ON_TEXT_ALONE = /^\$(not)?(contains|startsWith|endsWith)i?$|^\$(eqi|nei)$/;
const LISTS = ['$in', '$notIn', '$between'];
const GROUPS = ['$and', '$or', '$not'];
const MOST_VALUES = 500;

const refuseValue = (name: string, value: unknown, { wanted, accepts }: Kind): void => {
  if (value === null) return;
  if (!['string', 'number', 'boolean'].includes(typeof value) || !accepts(String(value)))
    refuse(`A filter by "${name}" must give ${wanted}.`);
};

const refuseList = (name: string, operator: string, value: unknown, kind: Kind): void => {
  const values: unknown[] = Array.isArray(value) ? value : [value];
  if (operator === '$between' && values.length !== 2) refuse(`"$between" of "${name}" needs two values.`);
  if (values.length > MOST_VALUES)
    refuse(`"${operator}" of "${name}" may list ${MOST_VALUES} values at most.`);
  values.forEach((one) => refuseValue(name, one, kind));
};

/** Refuses what cannot be compared with a column of this type. */
export const refuseComparison = (name: string, { type }: FilterAttribute, value: unknown): void => {
  const kind = Object.hasOwn(KINDS, type) ? KINDS[type]! : TEXT;
  if (Array.isArray(value)) return refuseList(name, '$in', value, kind);
  const isStructured = type === 'json' || type === 'blocks';
  if (!isRecord(value)) {
    if (isStructured && value !== null)
      refuse(`"${name}" is no text: ask only whether it is there, with $null.`);
    return refuseValue(name, value, kind);
  }
  for (const [operator, inner] of Object.entries(value)) {
    if (ON_ANY.includes(operator)) {
      refuseValue(`${name}.${operator}`, inner, KINDS.boolean!);
    } else if (GROUPS.includes(operator)) {
      for (const one of Array.isArray(inner) ? inner : [inner]) refuseComparison(name, { type }, one);
    } else if (isStructured) {
      // PostgreSQL has no LIKE for JSON, and what equals what in it is another matter in each database.
      refuse(`"${name}" is no text: ask only whether it is there, with $null.`);
    } else if (ON_TEXT_ALONE.test(operator) && kind !== TEXT) {
      refuse(`"${operator}" compares texts, and "${name}" is none.`);
    } else if (LISTS.includes(operator)) {
      refuseList(name, operator, inner, kind);
    } else {
      refuseValue(name, inner, kind);
    }
  }
};

const ROW = { id: { type: 'integer' }, documentId: { type: 'string' } };

const refuseKey = (attributesOf: AttributesOf, uid: string, key: string, value: unknown): void => {
  if (key === '$and' || key === '$or') {
    if (!Array.isArray(value)) return refuse(`"${key}" needs a list: filters[${key}][0][title][$eq]=…`);
    return value.forEach((one) => refuseFilters(attributesOf, uid, one));
  }
  if (key === '$not') return refuseFilters(attributesOf, uid, value);
  const attributes = { ...ROW, ...attributesOf(uid) };
  // What Strapi does not know it refuses itself.
  if (!Object.hasOwn(attributes, key)) return;
  const attribute: FilterAttribute = (attributes as Record<string, FilterAttribute>)[key]!;
  const target =
    attribute.type === 'media' ? 'plugin::upload.file' : (attribute.target ?? attribute.component);
  if (!target) return refuseComparison(key, attribute, value);
  const isOnRow =
    !isRecord(value) || Object.keys(value).some((name) => name.startsWith('$') && !GROUPS.includes(name));
  if (isOnRow) return refuseComparison(key, ROW.id, value);
  refuseFilters(attributesOf, target, value);
};

/**
 * Refuses filters of another shape than Strapi's, and values that are none of the attribute's type.
 *
 * @throws ValidationError (400) with what to write instead
 */
export const refuseFilters = (attributesOf: AttributesOf, uid: string, filters: unknown): void => {
  if (!isRecord(filters)) return refuse('Filters name an attribute and an operator: filters[title][$eq]=…');
  for (const [key, value] of Object.entries(filters)) refuseKey(attributesOf, uid, key, value);
};
