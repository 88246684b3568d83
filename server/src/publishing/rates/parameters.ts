import { errors } from '@strapi/utils';

/** A query as Strapi has read it: `a[b]=c` is no string. */
export type Query = Record<string, unknown>;

/** @throws ValidationError for a parameter that is there, but no text */
export const textIn = (query: Query, name: string): string | null => {
  const value = query[name];
  if (value === undefined || value === '') return null;
  if (typeof value !== 'string') throw new errors.ValidationError(`Send \`${name}\` once, as text.`);
  return value;
};

/** @throws ValidationError (400) that names the bounds */
export const wholeNumberIn = (
  query: Query,
  name: string,
  { least, most, otherwise }: { least: number; most: number; otherwise: number },
): number => {
  const text = textIn(query, name);
  if (text === null) return otherwise;
  const value = /^\d{1,6}$/.test(text) ? Number(text) : NaN;
  if (value >= least && value <= most) return value;
  throw new errors.ValidationError(`\`${name}\` must be a whole number from ${least} to ${most}.`);
};

/** @throws ValidationError (400) for what cannot be a locale */
export const localeIn = (query: Query): string | null => {
  const text = textIn(query, 'locale');
  if (text === null || /^[a-z]{2,3}([-_][a-z0-9]{1,8}){0,4}$/i.test(text)) return text;
  throw new errors.ValidationError('`locale` must be a language such as "ru" or "be-BY".');
};
