import type { Core } from '@strapi/types';
import type { NewsroomConfig } from '../config';
import { QUOTE } from '../config/uids';
import { logDecisions, type Actor } from '../decisions';
import type { SubjectKey } from '../subjects';
import { asHouse } from './internal';
import { isPublishable, waitingFor } from './review';
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
  PUBLIC_FIELDS.every((field) => JSON.stringify(draft[field]) === JSON.stringify(published[field]));

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
 * Makes exactly the publishable quotes of a draft public and withdraws the others. Must run before the subject's
 * own publishing: Strapi drops relations to targets that are not public yet.
 *
 * @returns the quotes that were withdrawn because their words left the article
 */
export const publishQuotes = async (strapi: Core.Strapi, key: SubjectKey): Promise<QuoteRow[]> => {
  const [drafts, published] = [
    await readQuotes(strapi, key, 'draft'),
    await readQuotes(strapi, key, 'published'),
  ];
  const before = new Map(published.map((row) => [row.documentId, row]));
  const wanted = drafts.filter(isPublishable);
  const keep = new Set(wanted.map(({ documentId }) => documentId));

  for (const draft of wanted) {
    if (isCurrent(draft, before.get(draft.documentId))) continue;
    await asHouse(() => strapi.documents(QUOTE).publish({ documentId: draft.documentId }));
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
