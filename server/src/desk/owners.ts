import type { Newsroom } from '../newsroom';
import type { SubjectType } from '../subjects';
import { allowedOn, textOfSubject, topicsOfSubject, type AdminContext, type Allowed } from './rights';

/** Quotes, assignments and decisions name their document in three columns: whose rows are meant, as a `where` on these. */
export type Owners = Allowed;

/** What may be done to documents of a type in one language; the language is '' where the type has none. */
type Ask = (type: SubjectType, locale: string | null) => Allowed;

export const both = (one: Allowed, other: Allowed): Allowed => {
  if (one === 'none' || other === 'none') return 'none';
  if (one === 'all') return other;
  return other === 'all' ? one : { $and: [one, other] };
};

export const either = (choices: readonly Allowed[]): Allowed => {
  if (choices.includes('all')) return 'all';
  const some = choices.filter((choice) => typeof choice === 'object');
  return some.length ? { $or: some } : 'none';
};

export const readingText =
  (ctx: AdminContext): Ask =>
  (type, locale) =>
    allowedOn(ctx, 'read', type.uid, textOfSubject(type), locale);

export const readingTopics =
  (ctx: AdminContext): Ask =>
  (type, locale) =>
    type.topics
      ? both(readingText(ctx)(type, locale), allowedOn(ctx, 'read', type.uid, topicsOfSubject(type), locale))
      : 'none';

const publishing = (ctx: AdminContext, type: SubjectType, locale: string | null): Allowed =>
  type.draftAndPublish ? allowedOn(ctx, 'publish', type.uid, [], locale) : 'all';

/** @param published whether readers see what is changed */
export const changingQuotes =
  (ctx: AdminContext, published: boolean): Ask =>
  (type, locale) =>
    both(
      either(textOfSubject(type).map((field) => allowedOn(ctx, 'update', type.uid, [field], locale))),
      published ? publishing(ctx, type, locale) : 'all',
    );

/** @param published whether readers see what is changed */
export const changingTopics =
  (ctx: AdminContext, published: boolean): Ask =>
  (type, locale) =>
    type.topics
      ? both(
          allowedOn(ctx, 'update', type.uid, topicsOfSubject(type), locale),
          published ? publishing(ctx, type, locale) : 'all',
        )
      : 'none';

const localeCodes = async ({ strapi }: Newsroom): Promise<string[]> => {
  const found: { code: string }[] = (await strapi.plugin('i18n')?.service('locales').find()) ?? [];
  return found.map(({ code }) => code);
};

/**
 * The rows of the plugin's own tables whose documents pass a question about rights: a query, so that pages and counts of
 * any archive are right. Where nothing depends on the single document, those of deleted documents pass, too.
 */
export const ownersWhere = async (newsroom: Newsroom, ask: Ask): Promise<Owners> => {
  const { strapi, subjects } = newsroom;
  const codes = await localeCodes(newsroom);
  const clauses: Record<string, unknown>[] = [];
  let isAll = true;
  for (const type of subjects.values()) {
    const { uid: subjectType } = type;
    for (const locale of type.localized ? codes : [null]) {
      const allowed = ask(type, locale);
      if (allowed !== 'all') isAll = false;
      if (allowed === 'none') continue;
      const clause = { subjectType, ...(locale !== null && { subjectLocale: locale }) };
      if (allowed === 'all') clauses.push(clause);
      else {
        const documents = strapi.db
          .queryBuilder(type.uid)
          .select(['documentId'])
          .where({
            ...(type.draftAndPublish && { publishedAt: null }),
            $and: [allowed, ...(locale === null ? [] : [{ locale }])],
          })
          .getKnexQuery();
        clauses.push({ ...clause, subjectId: { $in: documents } });
      }
    }
  }
  if (isAll) return 'all';
  return clauses.length ? { $or: clauses } : 'none';
};

/** A `where` narrowed to the owners; no row at all where there are none. */
export const narrowed = (where: Record<string, unknown>, owners: Owners): Record<string, unknown> => {
  if (owners === 'all') return where;
  return { $and: [where, owners === 'none' ? { id: { $in: [] } } : owners] };
};
