import type { Core, UID } from '@strapi/types';
import { QUOTE } from '../config/uids';
import { newsroomOf } from '../newsroom';
import { beyondReaders, isReader } from '../trust';
import { isNaming } from './public-people';
import {
  allOf,
  guardLooks,
  type Filters,
  type House,
  type ModelAttribute,
  type QueryParams,
} from './rewrite';
import { shownTypes, type Shown } from './shown';

interface Guard {
  house: House;
  shown: ReadonlyMap<string, Shown>;
  /** Types whose drafts are no business of readers: those above, and those with a relation to them. */
  published: ReadonlySet<string>;
}

const components = (attribute: { component?: string; components?: string[] }): string[] => [
  ...(attribute.component ? [attribute.component] : []),
  ...(attribute.components ?? []),
];

/** True where a type, or a component in it, has a relation to one of the targets. */
const leadsTo = (
  strapi: Core.Strapi,
  uid: string,
  targets: ReadonlySet<string>,
  seen = new Set<string>(),
): boolean => {
  if (seen.has(uid)) return false;
  seen.add(uid);
  const schema = strapi.contentTypes[uid as UID.ContentType] ?? strapi.components[uid as UID.Component];
  return Object.values(schema?.attributes ?? {}).some((attribute) => {
    const { target = '', ...inside } = attribute as {
      target?: string;
      component?: string;
      components?: string[];
    };
    return targets.has(target) || components(inside).some((inner) => leadsTo(strapi, inner, targets, seen));
  });
};

const createGuard = (strapi: Core.Strapi): Guard => {
  const { subjects } = newsroomOf(strapi);
  const shown = shownTypes(strapi, subjects);
  const drafted = new Set([...subjects.keys(), QUOTE]);
  const isDrafted = (uid: string): boolean =>
    strapi.contentTypes[uid as UID.ContentType]?.options?.draftAndPublish === true;
  return {
    shown,
    published: new Set(
      Object.keys(strapi.contentTypes).filter(
        (uid) => isDrafted(uid) && (drafted.has(uid) || leadsTo(strapi, uid, drafted)),
      ),
    ),
    house: {
      attributes: (uid) => (strapi.db.metadata.get(uid)?.attributes ?? {}) as Record<string, ModelAttribute>,
      shown: (uid) => shown.get(uid)?.(),
      isOpen: isNaming,
    },
  };
};

interface ReadEvent {
  model: { uid: string };
  params: QueryParams;
}

interface DocumentContext {
  uid: string;
  action: string;
  params: Record<string, unknown>;
}

type Written = { id: number } & Record<string, unknown>;

/** What a write answers with: a row, or the rows of several languages. */
const mapWritten = async (result: unknown, map: (row: Written) => Promise<Written>): Promise<unknown> => {
  const { entries } = (result ?? {}) as { entries?: Written[] };
  if (entries) return { ...(result as object), entries: await Promise.all(entries.map(map)) };
  return result ? map(result as Written) : result;
};

/** The same for all that a query populates, but not for the rows that it was asked for: Strapi builds these first. */
const belowRoot = (filters: Filters): Filters => {
  let isRoot = true;
  return (building) => {
    if (!isRoot) return filters(building);
    isRoot = false;
    return undefined;
  };
};

const READS = new Set(['findMany', 'findFirst', 'findOne', 'count']);

/**
 * Keeps from readers what is not public, on every way in and at every depth: core routes of app types, this plugin's own
 * routes, GraphQL, uploads, and code that runs in a public request.
 *
 * It stands at the database's own lifecycle, because many ways never pass the document service (GraphQL's relations, the
 * upload plugin, `strapi.db.query`). Strapi hands a query's `filters` down to each query that populates it, whatever the
 * attribute: relation, component, dynamic zone, a file's `related`, localizations. What `where` and `orderBy` look into is
 * rewritten before it runs, or refused with a 400.
 *
 * @returns what removes it again, for destroy
 */
export const installGuard = (strapi: Core.Strapi): (() => void) => {
  let made: Guard | null = null;
  const guard = (): Guard => (made ??= createGuard(strapi));

  const visible: Filters = ({ uid }) => guard().shown.get(uid)?.();
  const narrow = ({ model, params }: ReadEvent): void => {
    if (!isReader(strapi)) return;
    Object.assign(params, guardLooks(guard().house, model.uid, params), {
      filters: allOf(params.filters, visible),
    });
  };
  const unsubscribe = strapi.db.lifecycles.subscribe({
    beforeFindOne: narrow,
    beforeFindMany: narrow,
    beforeCount: narrow,
  } as unknown as Parameters<typeof strapi.db.lifecycles.subscribe>[0]);

  /**
   * A write reads drafts in order to write them, and answers with what the caller wrote. What this leads to is no more
   * theirs than on a read: `PUT /api/pages/…?populate[interview]=true` would answer with the draft.
   */
  const write = async (ctx: DocumentContext, next: () => Promise<unknown>): Promise<unknown> => {
    const { populate: asked, ...params } = ctx.params;
    if (!asked) return beyondReaders(next);
    ctx.params = params;
    const result = await beyondReaders(next);
    const uid = ctx.uid as UID.ContentType;
    const { populate } = guardLooks(
      guard().house,
      uid,
      strapi.get('query-params').transform(uid, { populate: asked }),
    );
    const withRelations = async <Row extends { id: number }>(row: Row): Promise<Row> => {
      const filters = belowRoot(visible);
      const found: object | null = await beyondReaders(() =>
        strapi.db.query(uid).findOne({ where: { id: row.id }, select: ['id'], populate, filters } as never),
      );
      return { ...row, ...found };
    };
    return mapWritten(result, withRelations);
  };

  const middleware = async (ctx: DocumentContext, next: () => Promise<unknown>): Promise<unknown> => {
    if (!isReader(strapi)) return next();
    if (!READS.has(ctx.action)) return write(ctx, next);
    if (!guard().published.has(ctx.uid)) return next();
    // The document service takes a missing or unknown `status` for "draft": the answer would be empty.
    const { publicationFilter: _, hasPublishedVersion: __, ...params } = ctx.params;
    ctx.params = { ...params, status: 'published' };
    return next();
  };
  const use = strapi.documents.use as unknown as (handler: typeof middleware) => () => void;
  const remove = use(middleware);
  return () => {
    remove();
    unsubscribe();
  };
};
