import type { Core } from '@strapi/types';
import { QUOTE, RATE } from '../config/uids';

const LAST_DOCUMENTS = '/content-manager/homepage/recent-documents';

/** What people make of the types that the machine writes too; null for nothing. */
const BY_PEOPLE: Record<string, object | null> = { [QUOTE]: null, [RATE]: { bank: 'manual' } };

interface ListContext {
  uid: string;
  action: string;
  params: { filters?: object };
}

/**
 * Keeps "Last edited" and "Last published" on Strapi's home page to what people did: one save of an article writes a dozen
 * quotes and one refresh hundreds of rates, and either list has four places.
 *
 * @returns what removes it again, for destroy
 */
export const installHomepage = (strapi: Core.Strapi): (() => void) => {
  const middleware = async (ctx: ListContext, next: () => Promise<unknown>): Promise<unknown> => {
    const filter = BY_PEOPLE[ctx.uid];
    if (filter === undefined || ctx.action !== 'findMany') return next();
    if (strapi.requestContext.get()?.path !== LAST_DOCUMENTS) return next();
    if (!filter) return [];
    ctx.params = { ...ctx.params, filters: { $and: [filter, ctx.params.filters ?? {}] } };
    return next();
  };
  const use = strapi.documents.use as unknown as (handler: typeof middleware) => () => void;
  return use(middleware);
};
