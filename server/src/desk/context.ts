import { errors } from '@strapi/utils';
import { say } from '../sentences';
import type { AdminContext } from './rights';

/** What Koa and the admin's authentication hand to an action. */
export interface Context extends AdminContext {
  params: Record<string, string>;
  query: Record<string, unknown>;
  request: { body?: unknown };
  status: number;
  body: unknown;
  state: AdminContext['state'] & { userAbility: { can(action: string): boolean } };
}

/** No document, topic or form of ours is nested as deep; what is deeper ends whoever walks it by recursion. */
const DEEPEST = 200;

/** Level by level, without recursion. @returns whether anything stands deeper than `DEEPEST` */
const isTooDeep = (body: unknown): boolean => {
  let level: unknown[] = [body];
  for (let depth = 0; level.length; depth += 1) {
    if (depth > DEEPEST) return true;
    level = level.flatMap((value): unknown[] =>
      typeof value === 'object' && value !== null ? Object.values(value) : [],
    );
  }
  return false;
};

/**
 * The request's JSON object; an empty one for anything else.
 *
 * @throws ValidationError when it is nested too deep
 */
export const bodyOf = (ctx: Context): Record<string, unknown> => {
  const { body } = ctx.request;
  if (isTooDeep(body)) throw new errors.ValidationError(say('request.deep', { most: DEEPEST }));
  return typeof body === 'object' && body !== null && !Array.isArray(body)
    ? (body as Record<string, unknown>)
    : {};
};

/** @throws NotFoundError that names the known actions */
export const oneOf = <T extends string>(value: string | undefined, known: readonly T[]): T => {
  const found = known.find((verb) => verb === value);
  if (!found)
    throw new errors.NotFoundError(`There is no action "${value}". Known here: ${known.join(', ')}.`);
  return found;
};

/** The language that the query asks for names in. */
export const localeOf = (ctx: Context): string => {
  const { locale } = ctx.query;
  return typeof locale === 'string' && /^[\w-]{2,35}$/.test(locale) ? locale : 'en';
};

/** The page that the query asks for, counted from 1. */
export const pageOf = (ctx: Context, size: number): { page: number; offset: number } => {
  const asked = Number(ctx.query.page);
  const page = Number.isInteger(asked) && asked > 0 && asked < 100_000 ? asked : 1;
  return { page, offset: (page - 1) * size };
};

/** Answers 409 with the sentence and details of an error that means "not as things stand now". */
export const conflict = (ctx: Context, { message, details }: errors.ApplicationError): void => {
  ctx.status = 409;
  ctx.body = { data: null, error: { status: 409, name: 'ConflictError', message, details } };
};
