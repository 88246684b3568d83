import type { Core } from '@strapi/types';
import { errors } from '@strapi/utils';
import { PERSON, QUOTE } from '../config/uids';
import { newsroomOf } from '../newsroom';
import { mergePerson, readPerson, readRegister, saveAliases, type RegisterLine } from '../people';
import { ownerOf, type QuoteRow } from '../quotes';
import { say } from '../sentences';
import { bodyOf, pageOf, type Context } from './context';
import { mayEnter, PERSON_SHOWN, route } from './entrances';
import type { PersonLine, PersonPage, SaidQuote } from './people-contract';
import { createMergeRights } from './merge-rights';
import { narrowed, ownersWhere, readingText, type Owners } from './owners';
import { isSingle, nameOf, readReadable } from './readable';
import { allowedOn, requireRecord } from './rights';

const PAGE = 25;

type SaidRow = QuoteRow & Parameters<typeof ownerOf>[0] & { createdAt: string };

const dateOf = (day: unknown): string =>
  typeof day === 'string' ? day : new Date(day as Date | number).toISOString();

/** The register of people; see people-contract.ts. */
export const createPeopleDeskController = ({ strapi }: { strapi: Core.Strapi }) => {
  /** Quotes of which the editor may read the document, and those of no document. */
  const quotesOf = (id: number, owners: Owners) => ({
    speaker: { id },
    publishedAt: null,
    ...(owners !== 'all' && {
      $or: [{ subjectType: null }, narrowed({ subjectType: { $notNull: true } }, owners)],
    }),
  });

  const lineOf = async ({ id, quotes, ...line }: RegisterLine, owners: Owners): Promise<PersonLine> => ({
    ...line,
    quotes: owners === 'all' ? quotes : await strapi.db.query(QUOTE).count({ where: quotesOf(id, owners) }),
  });

  const can = (ctx: Context) => ({ edit: mayEnter(ctx, 'POST /register/:documentId') });

  /** Quotes with their documents. */
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
    const gone = say('person.gone');
    await requireRecord(strapi, ctx, 'read', PERSON, documentId, PERSON_SHOWN, gone);
    const person = await readPerson(strapi, documentId);
    if (!person) throw new errors.NotFoundError(gone);
    const owners = await ownersWhere(newsroomOf(strapi), readingText(ctx));
    const line = await lineOf(person, owners);
    const { page, offset } = pageOf(ctx, PAGE);
    const rows: SaidRow[] = await strapi.db.query(QUOTE).findMany({
      where: quotesOf(person.id, owners),
      orderBy: { id: 'desc' },
      offset,
      limit: PAGE,
    });
    return {
      person: line,
      quotes: await said(ctx, rows),
      page,
      pages: Math.max(1, Math.ceil(line.quotes / PAGE)),
      can: can(ctx),
    };
  };

  return {
    async register(ctx: Context) {
      const search = typeof ctx.query.search === 'string' ? ctx.query.search.trim().slice(0, 100) : '';
      const { page, offset } = pageOf(ctx, PAGE);
      const owners = await ownersWhere(newsroomOf(strapi), readingText(ctx));
      const allowed = allowedOn(ctx, 'read', PERSON, PERSON_SHOWN);
      const { people, total } = await readRegister(strapi, search, narrowed({}, allowed), {
        offset,
        limit: PAGE,
      });
      ctx.body = {
        people: await Promise.all(people.map((person) => lineOf(person, owners))),
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
      await requireRecord(strapi, ctx, 'update', PERSON, documentId, ['aliases'], say('person.gone'));
      await saveAliases(strapi, documentId, bodyOf(ctx).aliases);
      ctx.body = await personPage(ctx, documentId);
    },

    async merge(ctx: Context) {
      const { into } = bodyOf(ctx);
      if (typeof into !== 'string') throw new errors.ValidationError('Name the person who stays in `into`.');
      const from = String(ctx.params.documentId);
      await strapi.db.transaction(async () => {
        await createMergeRights(newsroomOf(strapi), ctx).people(from, into);
        await mergePerson(strapi, from, into);
      });
      ctx.body = await personPage(ctx, into);
    },
  };
};

export const peopleRoutes = [
  route('GET /register', 'people-desk.register'),
  route('GET /register/:documentId', 'people-desk.person'),
  route('POST /register/:documentId', 'people-desk.save'),
  route('POST /register/:documentId/merge', 'people-desk.merge'),
];
