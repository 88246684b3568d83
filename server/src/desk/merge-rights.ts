import type { Core, UID } from '@strapi/types';
import { errors } from '@strapi/utils';
import { ASSIGNMENT, DECISION, PERSON, QUOTE, TOPIC } from '../config/uids';
import type { Newsroom } from '../newsroom';
import { say } from '../sentences';
import { PERSON_MERGED, PERSON_SHOWN, TOPIC_MERGED } from './entrances';
import { both, changingQuotes, changingTopics, narrowed, ownersWhere, type Owners } from './owners';
import { allowedOn, requireRecord, type AdminContext, type Allowed } from './rights';

interface Attribute {
  type: string;
  target?: string;
  component?: string;
  components?: string[];
  writable?: boolean;
}

interface Schema {
  uid: string;
  attributes: Record<string, Attribute>;
  options?: { draftAndPublish?: boolean };
  pluginOptions?: Record<string, { visible?: boolean } | undefined>;
}

/** Without those that Strapi itself keeps: `localizations` leads from each record to itself, and no role holds it. */
const relationsTo = ({ attributes }: Schema, target: string): string[] =>
  Object.entries(attributes).flatMap(([name, { type, target: to, writable }]) =>
    type === 'relation' && to === target && writable !== false ? [name] : [],
  );

/** Types that the Content Manager hides belong to programs: no role has a right on them. */
const isShown = ({ pluginOptions }: Schema): boolean => pluginOptions?.['content-manager']?.visible !== false;

/** Fields that hold a component of this type, at whatever depth: [type, field]. */
const holders = (strapi: Core.Strapi, component: string): [Schema, string][] => {
  const inside = new Set([component]);
  const holds = ({ component: one = '', components = [] }: Attribute): boolean =>
    [one, ...components].some((uid) => inside.has(uid));
  // A set that grows while it is walked: components within components.
  for (const _ of inside) {
    for (const { uid, attributes } of Object.values(strapi.components) as unknown as Schema[])
      if (Object.values(attributes).some(holds)) inside.add(uid);
  }
  return (Object.values(strapi.contentTypes) as unknown as Schema[]).filter(isShown).flatMap((schema) =>
    Object.entries(schema.attributes)
      .filter(([, attribute]) => holds(attribute))
      .map(([name]): [Schema, string] => [schema, name]),
  );
};

/** What merging a record away would change, and an editor may not: a number of places. */
export const createMergeRights = (newsroom: Newsroom, ctx: AdminContext) => {
  const { strapi } = newsroom;

  const changing = ({ uid, options }: Schema, field: string, published: boolean): Allowed =>
    both(
      allowedOn(ctx, 'update', uid, [field]),
      published && options?.draftAndPublish ? allowedOn(ctx, 'publish', uid, []) : 'all',
    );

  const outside = async (uid: string, where: Record<string, unknown>, allowed: Owners): Promise<number> => {
    const query = strapi.db.query(uid);
    const all = await query.count({ where });
    return all && allowed !== 'all' ? all - (await query.count({ where: narrowed(where, allowed) })) : 0;
  };

  const versions = (schema: Schema): [published: boolean, where: Record<string, unknown>][] =>
    schema.options?.draftAndPublish
      ? [
          [false, { publishedAt: null }],
          [true, { publishedAt: { $notNull: true } }],
        ]
      : [[true, {}]];

  /** Relations that an app's editors see, but for those that quotes and topics keep. */
  const inTypes = async (target: string, id: number, without: ReadonlySet<string>): Promise<number> => {
    let count = 0;
    for (const schema of Object.values(strapi.contentTypes) as unknown as Schema[]) {
      for (const name of isShown(schema) && !without.has(schema.uid) ? relationsTo(schema, target) : [])
        for (const [published, where] of versions(schema))
          count += await outside(schema.uid, { ...where, [name]: { id } }, changing(schema, name, published));
    }
    return count;
  };

  /** Which document a component stands in cannot be asked in one query: it takes the right on all that may hold it. */
  const inComponents = async (target: string, id: number): Promise<number> => {
    let count = 0;
    for (const schema of Object.values(strapi.components) as unknown as Schema[]) {
      const isFree = holders(strapi, schema.uid).every(
        ([holder, field]) => changing(holder, field, true) === 'all',
      );
      for (const name of isFree ? [] : relationsTo(schema, target))
        count += await strapi.db.query(schema.uid).count({ where: { [name]: { id } } });
    }
    return count;
  };

  const refuse = (count: number): void => {
    if (count) throw new errors.ForbiddenError(say('merge.documents', { count }));
  };

  const idOf = async (uid: UID.ContentType, documentId: string, gone: string): Promise<number> => {
    const row = await strapi.db.query(uid).findOne({ where: { documentId }, select: ['id'] });
    if (!row) throw new errors.NotFoundError(gone);
    return Number(row.id);
  };

  return {
    /** @throws ForbiddenError, NotFoundError */
    async people(from: string, into: string): Promise<void> {
      const gone = say('person.gone');
      for (const person of [from, into])
        await requireRecord(strapi, ctx, 'read', PERSON, person, PERSON_SHOWN, gone);
      await requireRecord(strapi, ctx, 'delete', PERSON, from, [], gone);
      await requireRecord(strapi, ctx, 'update', PERSON, into, PERSON_MERGED, gone);
      const id = await idOf(PERSON, from, gone);
      let count = await inTypes(PERSON, id, new Set([QUOTE, DECISION, ASSIGNMENT]));
      for (const published of [false, true]) {
        const where = { speaker: { id }, publishedAt: published ? { $notNull: true } : null };
        const owned = { ...where, subjectType: { $notNull: true } };
        count += await outside(QUOTE, owned, await ownersWhere(newsroom, changingQuotes(ctx, published)));
        // Quotes that somebody wrote by hand, of no document.
        const quote = strapi.contentTypes[QUOTE] as unknown as Schema;
        count += await outside(QUOTE, { ...where, subjectType: null }, changing(quote, 'speaker', published));
      }
      refuse(count + (await inComponents(PERSON, id)));
    },

    /** @throws ForbiddenError, NotFoundError */
    async topics(from: string, into: string): Promise<void> {
      const gone = say('topic.oneGone');
      await requireRecord(strapi, ctx, 'delete', TOPIC, from, [], gone);
      await requireRecord(strapi, ctx, 'update', TOPIC, into, TOPIC_MERGED, gone);
      const id = await idOf(TOPIC, from, gone);
      let count = await inTypes(TOPIC, id, new Set([DECISION, ASSIGNMENT, ...newsroom.subjects.keys()]));
      for (const published of [false, true]) {
        const where = { topic: from, version: published ? 'published' : 'draft' };
        count += await outside(
          ASSIGNMENT,
          where,
          await ownersWhere(newsroom, changingTopics(ctx, published)),
        );
      }
      refuse(count + (await inComponents(TOPIC, id)));
    },
  };
};
