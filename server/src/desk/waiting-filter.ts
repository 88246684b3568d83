import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core, UID } from '@strapi/types';
import { errors } from '@strapi/utils';
import { ASSIGNMENT, QUOTE, TOPIC } from '../config/uids';
import { newsroomOf } from '../newsroom';
import { say } from '../sentences';
import type { SubjectType } from '../subjects';
import { documentRights } from './document-rights';
import { PERMISSIONS } from './permissions';
import type { AdminContext } from './rights';
import { WAITING_FILTERS, type WaitingFilter } from './list-contract';

interface Wanted {
  uid: string;
  /** Documents of which something waits (true), or nothing does (false). */
  filters: { name: WaitingFilter; waits: boolean }[];
}

/** What the request at hand asks for. A name that no attribute has would not get past the Content Manager's own checks. */
const asked = new AsyncLocalStorage<Wanted>();

interface ListRequest {
  method: string;
  params: { model?: string };
  request: { query: { filters?: { $and?: unknown } } };
}

const isFilter = (name: string): name is WaitingFilter =>
  (WAITING_FILTERS as readonly string[]).includes(name);

/** @throws ValidationError for another comparison than with true or false */
const waitsOf = (name: string, comparison: unknown): boolean => {
  const [[operator, value] = [], ...more] = Object.entries(comparison ?? {});
  if (operator === '$eq' && !more.length && (value === 'true' || value === 'false')) return value === 'true';
  throw new errors.ValidationError(say('list.waitingValue', { name }));
};

/** Takes our own filters out of the query's list and leaves the others to the Content Manager. */
const takeFilters = (list: unknown[]): { ours: Wanted['filters']; others: unknown[] } => {
  const ours: Wanted['filters'] = [];
  const others = list.filter((filter) => {
    const [[name, comparison] = [''], ...more] = Object.entries(filter ?? {});
    if (more.length || !isFilter(name)) return true;
    ours.push({ name, waits: waitsOf(name, comparison) });
    return false;
  });
  return { ours, others };
};

/**
 * The row ids of the type's documents, each in its own language, of which something waits: a query for a query to look
 * into, so that an archive of any size needs no list of ids.
 */
const waitingRows = (strapi: Core.Strapi, type: SubjectType, name: WaitingFilter) => {
  const { db } = strapi;
  const tableOf = (uid: UID.ContentType) => db.metadata.get(uid).tableName;
  const subjects = db.metadata.get(type.uid).tableName;
  const owned = tableOf(name === 'newsroomQuotesWaiting' ? QUOTE : ASSIGNMENT);
  const query = db
    .getConnection(subjects)
    .select(`${subjects}.id`)
    .join(owned, (on) => {
      on.on(`${owned}.subject_id`, `${subjects}.document_id`);
      if (type.localized) on.on(`${owned}.subject_locale`, `${subjects}.locale`);
    })
    .where(`${owned}.subject_type`, type.uid);
  if (name === 'newsroomQuotesWaiting')
    return query.where(`${owned}.review`, 'suggested').whereNull(`${owned}.published_at`);
  const topics = tableOf(TOPIC);
  return (
    query
      .where({ [`${owned}.state`]: 'suggested', [`${owned}.version`]: 'draft' })
      // What was suggested before its topic was deleted waits for nobody.
      .join(topics, `${topics}.document_id`, `${owned}.topic`)
  );
};

const requireRead = (strapi: Core.Strapi, type: SubjectType, filters: Wanted['filters']): void => {
  const { state } = (strapi.requestContext.get() ?? {}) as Partial<AdminContext>;
  const ability = state?.userAbility as { can(action: string): boolean } | undefined;
  const rights = state && ability?.can(PERMISSIONS.read) && documentRights(strapi, { state }, type);
  const asks = filters.some(({ name }) => name !== 'newsroomQuotesWaiting') ? 'readTopics' : 'read';
  if (!rights || !rights[asks]) throw new errors.ForbiddenError(say('list.mayNotSee'));
};

/**
 * Lets the Content Manager's list of a type that takes part be filtered by what waits, which stands beside the documents
 * and not in them. The condition is added to the very queries that the list makes, pages and counts alike, next to its
 * own: whoever may not read a document does not get it from here.
 *
 * @returns what removes it again, for destroy
 */
export const installWaitingFilter = (strapi: Core.Strapi): (() => void) => {
  const takeOurs = ({ method, params, request }: ListRequest, next: () => Promise<unknown>): unknown => {
    const { filters } = request.query;
    const uid = params.model ?? '';
    if (method !== 'GET' || !Array.isArray(filters?.$and) || !newsroomOf(strapi).subjects.has(uid))
      return next();
    const { ours, others } = takeFilters(filters.$and);
    if (!ours.length) return next();
    filters.$and = others;
    return asked.run({ uid, filters: ours }, next);
  };
  strapi.server.router.use('/content-manager/collection-types/:model', takeOurs as never);

  const narrow = ({ model, params }: { model: { uid: string }; params: { where?: unknown } }): void => {
    const wanted = asked.getStore();
    const type = wanted && wanted.uid === model.uid && newsroomOf(strapi).subjects.get(model.uid);
    if (!type) return;
    requireRead(strapi, type, wanted.filters);
    const conditions = wanted.filters.map(({ name, waits }) => ({
      id: { [waits ? '$in' : '$notIn']: waitingRows(strapi, type, name) },
    }));
    params.where = { $and: [params.where ?? {}, ...conditions] };
  };
  return strapi.db.lifecycles.subscribe({
    beforeFindMany: narrow,
    beforeCount: narrow,
  } as unknown as Parameters<typeof strapi.db.lifecycles.subscribe>[0]);
};
