import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/types';
import type { NewsroomConfig } from '../config';
import { QUOTE } from '../config/uids';
import { logDecisions, type Actor } from '../decisions';
import type { SubjectKey } from '../subjects';
import { asHouse } from './internal';
import { withArticle, type Article, type Settled } from './published';
import { waitingFor } from './review';
import { readQuotes, type QuoteRow } from './row';

/** Fields in which a published quote may fall behind its draft. */
const PUBLIC_FIELDS = [
  'text',
  'display',
  'kind',
  'mention',
  'speakerRole',
  'cue',
  'order',
  'featured',
  'integrity',
  'review',
  'repaired',
  'confidence',
  'rule',
  'anchor',
] as const satisfies readonly (keyof QuoteRow)[];

const isCurrent = (draft: QuoteRow, published: QuoteRow | undefined): boolean =>
  published !== undefined &&
  draft.speaker?.id === published.speaker?.id &&
  PUBLIC_FIELDS.every((field) => isDeepStrictEqual(draft[field], published[field]));

/**
 * Approves, in the publishing editor's name, the quotes that need no judgement. An API token publishes too, but
 * decides nothing.
 */
export const approveOnPublish = async (
  strapi: Core.Strapi,
  key: SubjectKey,
  actor: Actor,
  approve: NewsroomConfig['quotes']['approve'],
): Promise<void> => {
  if (actor.kind !== 'editor' || approve !== 'on-publish') return;
  const ready = (await readQuotes(strapi, key, 'draft')).filter(
    (quote) => quote.review === 'suggested' && waitingFor(quote, approve) === null,
  );
  if (!ready.length) return;
  await strapi.db
    .query(QUOTE)
    .updateMany({ where: { id: { $in: ready.map(({ id }) => id) } }, data: { review: 'approved' } });
  await logDecisions(
    strapi,
    key,
    actor,
    ready.map(({ documentId }) => ({ action: 'quote-approved', quote: documentId })),
  );
};

export const withdrawQuote = (strapi: Core.Strapi, documentId: string) =>
  asHouse(() => strapi.documents(QUOTE).unpublish({ documentId }));

/**
 * Publishing copies the draft's row; what readers get of it is what the public text bears out.
 *
 * @param publish Strapi's own step
 */
export const publishSettled = async <R>(
  strapi: Core.Strapi,
  draft: QuoteRow,
  settled: Settled,
  publish: () => Promise<R>,
): Promise<R> => {
  const result = await publish();
  const { documentId } = draft;
  const differs = Object.entries(settled).some(
    ([field, value]) => !isDeepStrictEqual(value, draft[field as keyof Settled]),
  );
  if (differs)
    await strapi.db
      .query(QUOTE)
      .updateMany({ where: { documentId, publishedAt: { $notNull: true } }, data: settled });
  return result;
};

/**
 * Makes exactly the publishable quotes of a draft public and withdraws the others. Must run before the subject's
 * own publishing: Strapi drops relations to targets that are not public yet.
 *
 * @param article what becomes public with them
 * @returns the quotes that were withdrawn, for the article no longer bears them out
 */
export const publishQuotes = async (
  strapi: Core.Strapi,
  key: SubjectKey,
  article: Article,
): Promise<QuoteRow[]> => {
  const [drafts, published] = [
    await readQuotes(strapi, key, 'draft'),
    await readQuotes(strapi, key, 'published'),
  ];
  const before = new Map(published.map((row) => [row.documentId, row]));
  const keep = new Set<string>();

  for (const draft of drafts) {
    const settled = withArticle(draft, article);
    if (!settled) continue;
    const { documentId } = draft;
    keep.add(documentId);
    if (isCurrent({ ...draft, ...settled }, before.get(documentId))) continue;
    await publishSettled(strapi, draft, settled, () =>
      asHouse(() => strapi.documents(QUOTE).publish({ documentId })),
    );
  }
  const withdrawn = published.filter(({ documentId }) => !keep.has(documentId));
  for (const { documentId } of withdrawn) await withdrawQuote(strapi, documentId);
  return withdrawn;
};

export const unpublishQuotes = async (strapi: Core.Strapi, key: SubjectKey): Promise<void> => {
  for (const { documentId } of await readQuotes(strapi, key, 'published'))
    await withdrawQuote(strapi, documentId);
};

/** Drafts become what readers see again. Quotes that never were public stay; the next analysis decides on them. */
export const discardQuoteDrafts = async (strapi: Core.Strapi, key: SubjectKey): Promise<void> => {
  for (const { documentId } of await readQuotes(strapi, key, 'published')) {
    await asHouse(() => strapi.documents(QUOTE).discardDraft({ documentId }));
  }
};
