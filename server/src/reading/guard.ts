import type { Core } from '@strapi/types';
import { errors } from '@strapi/utils';
import { INTERVIEW, PERSON, QUOTE, RATE, WIDGET } from '../config/uids';
import { newsroomOf } from '../newsroom';
import { publicPeopleIds } from './public-people';
import { mayPreview } from './token';

interface ReadContext {
  uid: string;
  action: string;
  params: { status?: string; filters?: unknown; sort?: unknown; [key: string]: unknown };
}

const READS = new Set(['findMany', 'findFirst', 'findOne', 'count']);
/** What readers see of types without drafts: a rate that waits for an editor, or a widget switched off, is not theirs. */
const SHOWN: Record<string, object> = { [RATE]: { review: 'accepted' }, [WIDGET]: { enabled: true } };
const DRAFTED = [INTERVIEW, QUOTE];

/** A reader is whoever comes through the public API without the named permission to read drafts. */
const isReader = (strapi: Core.Strapi): boolean => {
  const state = strapi.requestContext.get()?.state;
  if (state?.route?.info?.type !== 'content-api') return false;
  return !mayPreview(state);
};

/** Types whose drafts a query could look into: ours, the configured ones, and those with a relation to ours. */
const guardedTypes = (strapi: Core.Strapi): Set<string> => {
  const related = Object.values(strapi.contentTypes)
    .filter((type) =>
      Object.values(type.attributes).some((attribute) =>
        DRAFTED.includes((attribute as { target?: string }).target ?? ''),
      ),
    )
    .map(({ uid }) => uid as string);
  return new Set([...DRAFTED, ...newsroomOf(strapi).subjects.keys(), ...related]);
};

const mentionsLocalizations = (query: unknown): boolean => {
  if (typeof query === 'string') return query.split(/[.,:]/).includes('localizations');
  if (Array.isArray(query)) return query.some(mentionsLocalizations);
  if (typeof query !== 'object' || query === null) return false;
  return Object.entries(query).some(
    ([key, value]) => key === 'localizations' || (typeof value === 'object' && mentionsLocalizations(value)),
  );
};

/**
 * Keeps drafts from readers on every way in: core routes of app types, this plugin's own routes, GraphQL and code
 * that runs in a public request. The document service treats a missing or unknown `status` as draft, so that
 * `?status=bogus` on a public route would otherwise return drafts.
 *
 * @returns what removes it again, for destroy
 */
export const installGuard = (strapi: Core.Strapi): (() => void) => {
  let guarded: Set<string> | null = null;
  const middleware = async (ctx: ReadContext, next: () => Promise<unknown>): Promise<unknown> => {
    if (!READS.has(ctx.action) || !isReader(strapi)) return next();
    guarded ??= guardedTypes(strapi);
    if (ctx.uid === PERSON) {
      const ids = await publicPeopleIds(strapi);
      ctx.params = { ...ctx.params, filters: { $and: [{ id: { $in: ids } }, ctx.params.filters ?? {}] } };
      return next();
    }
    const shown = SHOWN[ctx.uid];
    if (shown) {
      ctx.params = { ...ctx.params, filters: { $and: [shown, ctx.params.filters ?? {}] } };
      return next();
    }
    if (!guarded.has(ctx.uid)) return next();
    // Filters through `localizations` match unpublished locales, whatever the status.
    if (mentionsLocalizations(ctx.params.filters) || mentionsLocalizations(ctx.params.sort)) {
      throw new errors.ValidationError(
        'Filters and sorts cannot look through "localizations". Use the parameter "locale".',
      );
    }
    ctx.params = { ...ctx.params, status: 'published' };
    return next();
  };
  const use = strapi.documents.use as unknown as (handler: typeof middleware) => () => void;
  return use(middleware);
};
