import type { Core } from '@strapi/types';
import { errors } from '@strapi/utils';
import { QUOTE } from '../config/uids';
import { newsroomOf } from '../newsroom';
import { mergePerson, readPerson, readRegister, saveAliases, type RegisterLine } from '../people';
import { ownerOf, type QuoteRow } from '../quotes';
import { say } from '../sentences';
import { bodyOf, pageOf, route, type Context } from './context';
import type { PersonLine, PersonPage, SaidQuote } from './people-contract';
import { PERMISSIONS } from './permissions';
import { isSingle, nameOf, readReadable } from './readable';

const PAGE = 25;

type SaidRow = QuoteRow & Parameters<typeof ownerOf>[0] & { createdAt: string };

const dateOf = (day: unknown): string =>
  typeof day === 'string' ? day : new Date(day as Date | number).toISOString();

const lineOf = ({ id: _, ...line }: RegisterLine): PersonLine => line;

/** The register of people; see people-contract.ts. */
export const createPeopleDeskController = ({ strapi }: { strapi: Core.Strapi }) => {
  const can = (ctx: Context) => ({ edit: ctx.state.userAbility.can(PERMISSIONS.decide) });

  /** Quotes with their documents; their words stay away from who may not read those. */
  const said = async (ctx: Context, rows: readonly SaidRow[]): Promise<SaidQuote[]> => {
    const published: { documentId: string }[] = await strapi.db.query(QUOTE).findMany({
      select: ['documentId'],
      where: { documentId: { $in: rows.map((row) => row.documentId) }, publishedAt: { $notNull: true } },
    });
    const shown = new Set(published.map((row) => row.documentId));
    const readable = await readReadable(
      newsroomOf(strapi),
      ctx,
      rows.flatMap((row) => ownerOf(row) ?? []),
      false,
    );
    return rows.map((quote) => {
      const key = ownerOf(quote);
      const found = key && readable.get(nameOf(key));
      return {
        documentId: quote.documentId,
        text: found ? (quote.display ?? quote.text) : null,
        role: quote.speakerRole,
        date: dateOf(found?.row.conductedOn ?? found?.row.createdAt ?? quote.createdAt),
        review: quote.review,
        integrity: quote.integrity,
        public: shown.has(quote.documentId),
        source: found
          ? {
              uid: found.key.uid,
              documentId: found.key.documentId,
              locale: found.key.locale || null,
              single: isSingle(strapi, found.key.uid),
              title: String(found.row[found.type.title] ?? ''),
            }
          : null,
      };
    });
  };

  const personPage = async (ctx: Context, documentId: string): Promise<PersonPage> => {
    const person = await readPerson(strapi, documentId);
    if (!person) throw new errors.NotFoundError(say('person.gone'));
    const { page, offset } = pageOf(ctx, PAGE);
    const rows: SaidRow[] = await strapi.db.query(QUOTE).findMany({
      where: { speaker: { id: person.id }, publishedAt: null },
      orderBy: { id: 'desc' },
      offset,
      limit: PAGE,
    });
    return {
      person: lineOf(person),
      quotes: await said(ctx, rows),
      page,
      pages: Math.max(1, Math.ceil(person.quotes / PAGE)),
      can: can(ctx),
    };
  };

  return {
    async register(ctx: Context) {
      const search = typeof ctx.query.search === 'string' ? ctx.query.search.trim().slice(0, 100) : '';
      const { page, offset } = pageOf(ctx, PAGE);
      const { people, total } = await readRegister(strapi, search, { offset, limit: PAGE });
      ctx.body = {
        people: people.map(lineOf),
        page,
        pages: Math.max(1, Math.ceil(total / PAGE)),
        total,
        can: can(ctx),
      };
    },

    async person(ctx: Context) {
      ctx.body = await personPage(ctx, String(ctx.params.documentId));
    },

    async save(ctx: Context) {
      const documentId = String(ctx.params.documentId);
      await saveAliases(strapi, documentId, bodyOf(ctx).aliases);
      ctx.body = await personPage(ctx, documentId);
    },

    async merge(ctx: Context) {
      const { into } = bodyOf(ctx);
      if (typeof into !== 'string') throw new errors.ValidationError('Name the person who stays in `into`.');
      await mergePerson(strapi, String(ctx.params.documentId), into);
      ctx.body = await personPage(ctx, into);
    },
  };
};

const peopleRoute = (method: 'GET' | 'POST', path: string, action: string, permission: string) =>
  route(method, `/register${path}`, `people-desk.${action}`, permission);

export const peopleRoutes = [
  peopleRoute('GET', '', 'register', PERMISSIONS.read),
  peopleRoute('GET', '/:documentId', 'person', PERMISSIONS.read),
  peopleRoute('POST', '/:documentId', 'save', PERMISSIONS.decide),
  peopleRoute('POST', '/:documentId/merge', 'merge', PERMISSIONS.decide),
];
