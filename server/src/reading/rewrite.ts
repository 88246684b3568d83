import { errors } from '@strapi/utils';
import type { Where } from './shown';

/** What of an attribute's metadata tells where it leads. */
export interface ModelAttribute {
  type: string;
  /** Of a relation: oneToMany, morphToMany … Components, dynamic zones and media are relations, too. */
  relation?: string;
  /** The type that a relation leads to; none where it may be any. */
  target?: string;
  joinTable?: { morphColumn?: { typeField?: string } };
}

/** The schemas as the database knows them, and what readers see of each type. */
export interface House {
  attributes(uid: string): Record<string, ModelAttribute>;
  /** The condition under which readers see a row of that type; undefined where they see all that Strapi shows. */
  shown(uid: string): Where | undefined;
  /** True of a relation to a guarded type that from public rows leads to public rows alone. */
  isOpen(uid: string, attribute: string): boolean;
}

/** The parts of a query on the database that look into related rows. */
export interface QueryParams {
  where?: unknown;
  orderBy?: unknown;
  populate?: unknown;
  /** A condition, or what makes one, for this query and each one that populates it. */
  filters?: unknown;
  on?: unknown;
  count?: unknown;
}

/** Objects without a prototype count, too: GraphQL makes its arguments of them. Dates and queries do not. */
const isRecord = (value: unknown): value is Record<string, unknown> => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
};

const refuse = (what: string): never => {
  throw new errors.ValidationError(what);
};

/** True of `null`, `{ $null: true }`, and the same asked of the related row's id. */
const asksForNull = (value: unknown): boolean => {
  if (!isRecord(value)) return value === null;
  const [[key, inner] = ['', undefined], ...more] = Object.entries(value);
  if (more.length) return false;
  return ['$null', '$notNull'].includes(key) || (['id', 'documentId'].includes(key) && asksForNull(inner));
};

/** A relation's condition on the related row alone: ids and operators stand for its id. */
const onRow = (house: House, uid: string, value: unknown): unknown => {
  if (!isRecord(value)) return { id: value };
  const [key] = Object.keys(value);
  const isOperator = key?.startsWith('$') && !['$and', '$or', '$not'].includes(key);
  return isOperator ? { id: value } : guardWhere(house, uid, value);
};

const guardKey = (house: House, uid: string, key: string, value: unknown): Where => {
  if (key === '$and' || key === '$or')
    return { [key]: Array.isArray(value) ? value.map((item) => guardWhere(house, uid, item)) : value };
  if (key === '$not') return { $not: guardWhere(house, uid, value) };
  const attribute = house.attributes(uid)[key];
  if (attribute?.type !== 'relation' || !attribute.target) return { [key]: value };
  const shown = house.shown(attribute.target);
  if (!shown) return { [key]: isRecord(value) ? guardWhere(house, attribute.target, value) : value };
  if (asksForNull(value)) {
    // Nothing there, or nothing that readers see: a join cannot tell one from the other.
    if (house.isOpen(uid, key)) return { [key]: value };
    refuse(
      `A filter cannot ask whether "${key}" is empty: what stands there may not be public. Filter by its values.`,
    );
  }
  return { [key]: { $and: [shown, onRow(house, attribute.target, value)] } };
};

/**
 * Adds to each condition that looks into a related row that readers may see this row. Each key gets an object of its own:
 * Strapi lays conditions of two relations over each other where both are groups, and the later one would win.
 */
export const guardWhere = (house: House, uid: string, where: unknown): unknown => {
  if (Array.isArray(where)) return where.map((item) => guardWhere(house, uid, item));
  if (!isRecord(where)) return where;
  const parts = Object.entries(where).map(([key, value]) => guardKey(house, uid, key, value));
  return parts.length > 1 ? { $and: parts } : (parts[0] ?? where);
};

/** @throws ValidationError where the order of rows would tell what stands in rows that readers may not see */
export const guardOrder = (house: House, uid: string, orderBy: unknown): void => {
  if (Array.isArray(orderBy)) return orderBy.forEach((item) => guardOrder(house, uid, item));
  if (!isRecord(orderBy)) return;
  for (const [key, value] of Object.entries(orderBy)) {
    const { type, target } = house.attributes(uid)[key] ?? {};
    if (type !== 'relation' || !target) continue;
    if (house.shown(target) && !house.isOpen(uid, key))
      refuse(`A list cannot be sorted through "${key}": what stands there may not be public.`);
    guardOrder(house, target, value);
  }
};

const isZone = ({ joinTable }: ModelAttribute): boolean =>
  joinTable?.morphColumn?.typeField === '__component';

/**
 * What a populated relation of any type may not hold, because it cannot be known here what it would look into. Its rows
 * are counted without a look at them; the parts of a dynamic zone are their owner's own.
 */
const refuseBlind = (key: string, value: Record<string, unknown>, mayCount: boolean): void => {
  if (value.where || value.orderBy || (value.count && !mayCount))
    refuse(`"${key}" may be of several types: filter and sort there type by type, with "on".`);
  if (!isRecord(value.populate)) return;
  for (const [inner, nested] of Object.entries(value.populate))
    if (isRecord(nested)) refuseBlind(inner, nested, false);
};

const guardPopulated = (
  house: House,
  attribute: ModelAttribute | undefined,
  key: string,
  value: unknown,
): unknown => {
  if (!isRecord(value) || !attribute) return value;
  if (attribute.target) return guardNested(house, attribute.target, value);
  const { on, ...others } = value;
  refuseBlind(key, others, isZone(attribute));
  if (!isRecord(on)) return value;
  // Strapi hands its conditions down to objects alone: `on: { type: true }` would come back unguarded.
  const typed = Object.entries(on)
    .filter(([, of]) => of)
    .map(([uid, of]) => [uid, guardNested(house, uid, isRecord(of) ? of : {})]);
  return { ...others, on: Object.fromEntries(typed) };
};

const guardNested = (house: House, uid: string, params: QueryParams): QueryParams => {
  const { filters, ...guarded } = guardLooks(house, uid, params);
  // A populated query's own `filters` would take the place of those that come down to it.
  if (filters === undefined) return guarded;
  return { ...guarded, filters: allOf(filters, ({ uid: at }) => house.shown(at)) };
};

/** Guards what a query looks into, at every depth. The rows that it answers with are the business of `filters`. */
export const guardLooks = (house: House, uid: string, params: QueryParams): QueryParams => {
  guardOrder(house, uid, params.orderBy);
  const attributes = house.attributes(uid);
  const { where, populate } = params;
  return {
    ...params,
    ...(where !== undefined && { where: guardWhere(house, uid, where) }),
    ...(isRecord(populate) && {
      populate: Object.fromEntries(
        Object.entries(populate).map(([key, value]) => [
          key,
          guardPopulated(house, attributes[key], key, value),
        ]),
      ),
    }),
  };
};

interface Building {
  uid: string;
}

export type Filters = (building: Building) => Where | undefined;

/** Strapi's `filters` of a query: a condition, or a function that makes one for it and for each query that populates it. */
export const allOf =
  (first: unknown, second: Filters): Filters =>
  (building) => {
    const before = typeof first === 'function' ? (first as Filters)(building) : (first as Where | undefined);
    const after = second(building);
    return before && after ? { $and: [before, after] } : (before ?? after);
  };
