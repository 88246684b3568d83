import { errors } from '@strapi/utils';

type Query = Record<string, unknown>;

const KNOWN = ['fields', 'populate', 'filters', 'sort', 'pagination', 'locale', 'status', '_q'];
/** The largest id that an integer column of PostgreSQL and MySQL holds. */
const LARGEST_ID = 2_147_483_647;

const refuse = (message: string): never => {
  throw new errors.ValidationError(message);
};

const isText = (value: unknown): value is string => typeof value === 'string';

const isRecord = (value: unknown): value is Query =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `filters[$or][0]=…` is read as a list, past a certain length as an object of numbers. */
const membersOf = (value: unknown): unknown[] | null => {
  if (Array.isArray(value)) return value;
  const isNumbered = isRecord(value) && Object.keys(value).every((key) => /^\d+$/.test(key));
  return isNumbered ? Object.values(value) : null;
};

const isTexts = (value: unknown): boolean => isText(value) || membersOf(value)?.every(isText) === true;

const checkFilters = (filters: unknown, path = 'filters'): void => {
  if (!isRecord(filters)) {
    return refuse(`"${path}" must name an attribute: filters[title][$contains]=word.`);
  }
  for (const [key, value] of Object.entries(filters)) {
    const at = `${path}[${key}]`;
    if (key === '$and' || key === '$or') {
      const members = membersOf(value) ?? refuse(`"${at}" must be a list: ${at}[0][title]=word.`);
      members.forEach((member, index) => checkFilters(member, `${at}[${index}]`));
    } else if (key === '$not' || isRecord(value)) {
      checkFilters(value, at);
    }
    if (key === 'id') checkIds(value, at);
  }
};

const checkIds = (value: unknown, at: string): void => {
  if (isText(value)) {
    if (!/^-?\d+$/.test(value)) refuse(`"${at}" must be a number; documents are found by documentId.`);
    if (Math.abs(Number(value)) > LARGEST_ID) refuse(`"${at}" is larger than any id.`);
  } else if (typeof value === 'object' && value !== null) {
    for (const [operator, inner] of Object.entries(value)) {
      if (operator !== '$null' && operator !== '$notNull') checkIds(inner, at);
    }
  }
};

const checkPagination = (pagination: unknown): void => {
  if (!isRecord(pagination)) return refuse('"pagination" must have parts: pagination[page]=1.');
  for (const [key, value] of Object.entries(pagination)) {
    const isFit = isText(value) && (key === 'withCount' || /^-?\d{1,9}$/.test(value));
    if (!isFit) refuse(`"pagination[${key}]" must be a whole number of at most nine digits, given once.`);
  }
};

/** PostgreSQL knows no text with a NUL in it. */
const checkMarks = (value: unknown): void => {
  if (isText(value)) {
    if (value.includes('\0')) refuse('The query holds a NUL character. Leave it out.');
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      checkMarks(key);
      checkMarks(inner);
    }
  }
};

const CHECKS: Record<string, (value: unknown) => void> = {
  filters: (value) => checkFilters(value),
  pagination: checkPagination,
  locale: (value) => {
    if (!isText(value) || !/^(\*|[\w-]{0,35})$/.test(value)) {
      refuse('"locale" must be a language such as en, ru or be, given once.');
    }
  },
  status: (value) => {
    if (!isText(value)) refuse('Give "status" once, as plain text.');
  },
  _q: (value) => {
    if (!isText(value)) refuse('Give "_q" once, as plain text.');
  },
  fields: (value) => {
    if (!isTexts(value)) refuse('"fields" must be names of attributes: fields[0]=title.');
  },
};

/**
 * Strapi lets unknown query keys pass; a mistyped one then silently answers another question. Known ones of a shape
 * that Strapi or the database stumbles over would end in a 500.
 *
 * @throws ValidationError (400) that names the key, and the known ones or the shape that it must have
 */
export const refuseUnknownKeys = (query: Query, known: string[] = KNOWN): void => {
  const unknown = Object.keys(query).filter((key) => !known.includes(key));
  if (unknown.length) {
    refuse(`Unknown parameter "${unknown[0]}". Known here: ${known.join(', ')}.`);
  }
  checkMarks(query);
  // The other routes read each parameter by themselves, and say what it must be.
  if (known !== KNOWN) return;
  for (const [key, value] of Object.entries(query)) {
    if (Object.hasOwn(CHECKS, key)) CHECKS[key]?.(value);
  }
};
