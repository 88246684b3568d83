import { errors } from '@strapi/utils';

const KNOWN = ['fields', 'populate', 'filters', 'sort', 'pagination', 'locale', 'status', '_q'];

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
