import type { Core, UID } from '@strapi/types';
import { errors } from '@strapi/utils';
import type { FieldSpec } from '../markup';
import { say } from '../sentences';
import type { SubjectType } from '../subjects';

/** What the Content Manager lets a role do to documents of a type; see `plugin::content-manager.explorer.*`. */
export type ContentAction = 'read' | 'create' | 'update' | 'delete' | 'publish';

export interface AdminContext {
  state: { userAbility: unknown; user: { id: number } };
}

/** A field by its name, or a text field of a subject: a role may have a component's fields one by one. */
export type Field = string | FieldSpec;

/** Conditions of Strapi's own ask who made a document, and in which role. */
export const CREATOR = { createdBy: { populate: ['roles'] } };

/** All that the words of a document may come from. Quotes and evidence are made of it: they are read with it or not at all. */
export const textOfSubject = ({ title, fields }: SubjectType): Field[] => [title, ...fields];

/** The relation to topics; none where the type keeps quotes alone. */
export const topicsOfSubject = ({ topics }: SubjectType): Field[] => (topics ? [topics] : []);

interface Rule {
  conditions?: Record<string, unknown>;
}

/** The part of CASL's ability that is used here. Strapi makes no rules that take something away. */
interface Ability {
  can(action: string, subject: unknown, field?: string): boolean;
  rulesFor(action: string, subject: string, field?: string): Rule[];
}

const abilityOf = (ctx: AdminContext): Ability => ctx.state.userAbility as Ability;

const nameOfAction = (action: ContentAction): string => `plugin::content-manager.explorer.${action}`;

/** The names under which a role may have a field: its own, or those of all that it holds. */
const pathsOf = (may: (path: string) => boolean, field: Field, before = ''): string[] => {
  const path = before + (typeof field === 'string' ? field : field.path);
  if (typeof field === 'string' || field.type !== 'component' || !field.fields.length || may(path))
    return [path];
  return field.fields.flatMap((inner) => pathsOf(may, inner, `${path}.`));
};

/**
 * Whether the Content Manager lets the editor do this to all of these fields of a type's documents, or of one document:
 * conditions and locales are held against the document itself.
 *
 * @param fields none for what concerns a document as a whole: deleting and publishing
 * @param entity the row with `CREATOR`; without it the answer is whether there may be such a document
 */
export const mayOn = (
  strapi: Core.Strapi,
  ctx: AdminContext,
  action: ContentAction,
  uid: string,
  fields: readonly Field[],
  entity?: object,
): boolean => {
  const manager = strapi
    .service('admin::permission')
    .createPermissionsManager({ ability: ctx.state.userAbility, action: nameOfAction(action), model: uid });
  const subject: unknown = entity ? manager.toSubject(entity) : uid;
  const may = (path?: string): boolean => abilityOf(ctx).can(nameOfAction(action), subject, path);
  return may() && fields.every((field) => pathsOf(may, field).every(may));
};

/** @throws ForbiddenError that names what the role lacks */
export const requireOn = (...asked: Parameters<typeof mayOn>): void => {
  if (!mayOn(...asked)) throw new errors.ForbiddenError(say('document.mayNot', { action: asked[2] }));
};

/**
 * Checks a right on a record that is no subject: a person, a topic.
 *
 * @throws ForbiddenError; NotFoundError with the given sentence where there is no such record
 */
export const requireRecord = async (
  strapi: Core.Strapi,
  ctx: AdminContext,
  action: ContentAction,
  uid: UID.ContentType,
  documentId: string,
  fields: readonly Field[],
  gone: string,
): Promise<void> => {
  requireOn(strapi, ctx, action, uid, fields);
  const entity = await strapi.db.query(uid).findOne({ where: { documentId }, populate: CREATOR });
  if (!entity) throw new errors.NotFoundError(gone);
  requireOn(strapi, ctx, action, uid, fields, entity);
};

/**
 * Whether the editor may do this to at least one of the fields: whoever may edit a part of a text decides on its quotes.
 */
export const mayOnAny = (
  strapi: Core.Strapi,
  ctx: AdminContext,
  action: ContentAction,
  uid: string,
  fields: readonly Field[],
  entity?: object,
): boolean => fields.some((field) => mayOn(strapi, ctx, action, uid, [field], entity));

/** What a new document would be in the eyes of conditions: made by the editor, in this language. */
export const toBeCreated = (ctx: AdminContext, locale: string | null): object => ({
  createdBy: ctx.state.user,
  ...(locale !== null && { locale }),
});

/** Which documents of a type an editor may do something to: all, none, or those that this `where` finds. */
export type Allowed = 'all' | 'none' | Record<string, unknown>;

/** CASL's names for what Strapi's queries call differently. */
const OPERATORS: Record<string, string> = { $nin: '$notIn', $exists: '$notNull' };

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A condition (`{ 'createdBy.id': 1 }`, `$elemMatch`) as the database's `where` has it. */
const whereOf = (condition: unknown): unknown => {
  if (Array.isArray(condition)) return condition.map(whereOf);
  if (!isRecord(condition)) return condition;
  if ('$elemMatch' in condition) return whereOf(condition.$elemMatch);
  return Object.fromEntries(
    Object.entries(condition).map(([key, value]) => {
      const [first = key, ...path] = key.split('.');
      const inner = path.reduceRight<unknown>((held, name) => ({ [name]: held }), whereOf(value));
      return [OPERATORS[first] ?? first, inner];
    }),
  );
};

/** A condition for documents in one language: what it asks of the language is answered. */
const inLocale = (condition: unknown, locale: string): unknown => {
  if (!isRecord(condition)) return condition;
  const { locale: asked, $and, $or, ...others } = condition;
  if (isRecord(asked) && Array.isArray(asked.$in) && !asked.$in.includes(locale)) return false;
  const parts: unknown[] = [
    ...(asked !== undefined && !(isRecord(asked) && Array.isArray(asked.$in)) ? [{ locale: asked }] : []),
    ...(Object.keys(others).length ? [others] : []),
    ...(Array.isArray($and) ? $and.map((part) => inLocale(part, locale)) : []),
  ];
  if (Array.isArray($or)) {
    const choices = $or.map((part) => inLocale(part, locale)).filter((part) => part !== false);
    if (!choices.length) return false;
    if (!choices.includes(true)) parts.push({ $or: choices });
  }
  if (parts.includes(false)) return false;
  const left = parts.filter((part) => part !== true);
  return left.length ? { $and: left } : true;
};

/**
 * Which documents of a type the editor may do this to, with all of these fields, as a query.
 *
 * @param locale of the documents; null where the type has none
 */
export const allowedOn = (
  ctx: AdminContext,
  action: ContentAction,
  uid: string,
  fields: readonly Field[],
  locale: string | null = null,
): Allowed => {
  const ability = abilityOf(ctx);
  const rules = (path?: string): Rule[] => ability.rulesFor(nameOfAction(action), uid, path);
  const paths = fields.flatMap((field) => pathsOf((path) => rules(path).length > 0, field));
  const clauses: unknown[] = [];
  for (const path of paths.length ? paths : [undefined]) {
    const choices = rules(path)
      .map(({ conditions }) => conditions ?? true)
      .map((condition) => (locale === null ? condition : inLocale(condition, locale)))
      .filter((condition) => condition !== false);
    if (!choices.length) return 'none';
    if (!choices.includes(true)) clauses.push({ $or: whereOf(choices) });
  }
  return clauses.length ? { $and: clauses } : 'all';
};
