import { errors } from '@strapi/utils';
import { checkAnchor, makeAnchor, type Span } from '../analysis';
import { QUOTE } from '../config/uids';
import { currentActor, logDecisions, type DecisionAction } from '../decisions';
import type { Newsroom } from '../newsroom';
import { displayText, isPublishable, ownerOf, withdrawQuote, type QuoteRow } from '../quotes';
import { say, type SentenceKey } from '../sentences';
import type { SubjectKey } from '../subjects';
import { readRow, textOf } from './document';
import type { DocumentContext, Next, WriteAction } from './context';

type StoredQuote = QuoteRow & {
  subjectType: string | null;
  subjectId: string | null;
  subjectLocale: string | null;
  speaker: { role: string | null } | null;
};

const readStored = (newsroom: Newsroom, documentId: string): Promise<StoredQuote | null> =>
  newsroom.strapi.db.query(QUOTE).findOne({
    where: { documentId, publishedAt: null },
    populate: { speaker: { select: ['id', 'documentId', 'name', 'role'] } },
  });

const textOfOwner = async (
  newsroom: Newsroom,
  owner: SubjectKey | null,
  version: 'draft' | 'published',
): Promise<string | null> => {
  const subject = owner && newsroom.subjects.get(owner.uid);
  const row = subject && (await readRow(newsroom.strapi, subject, owner, version));
  return subject && row ? textOf(subject, row).document.text : null;
};

/**
 * A quote becomes public only when it is approved, its subject is public, and its words stand in the published
 * text, whoever calls.
 *
 * @throws ApplicationError that says which of the three is missing
 */
const publishQuote = async (newsroom: Newsroom, ctx: DocumentContext, next: Next): Promise<unknown> => {
  const quote = await readStored(newsroom, String(ctx.params.documentId));
  if (!quote) return next();
  const refuse = (why: Extract<SentenceKey, `publish.quote${string}`>): never => {
    throw new errors.ApplicationError(say(why, { text: quote.text }), { code: 'newsroom.quote' });
  };
  if (quote.review !== 'approved') refuse('publish.quoteNotApproved');
  const text = await textOfOwner(newsroom, ownerOf(quote), 'published');
  if (text === null) return refuse('publish.quoteNotPublic');
  const { integrity } = checkAnchor(quote.anchor, text);
  if (!isPublishable({ ...quote, integrity })) refuse('publish.quoteNotThere');
  return next();
};

/** What only the analysis may say about a quote; a form or an API that sends it is not heard. */
const MACHINE_FIELDS = ['anchor', 'integrity', 'articleWords', 'rule', 'confidence', 'repaired'] as const;

const withoutMachineFields = (data: Record<string, unknown> = {}): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(data).filter(([name]) => !(MACHINE_FIELDS as readonly string[]).includes(name)),
  );

const spanOf = (text: string, words: string): Span[] => {
  const start = text.indexOf(words);
  return words && start >= 0 ? [[start, start + words.length]] : [];
};

/** Words that a person wrote are held against the draft at once, as every quote's are. */
const anchored = (text: string | null, words: string): Partial<QuoteRow> => {
  const spans = text === null ? [] : spanOf(text, words);
  if (text === null || !spans.length) {
    return {
      integrity: 'missing',
      anchor: { spans: [{ exact: words, prefix: '', suffix: '', start: 0, end: 0 }] },
    };
  }
  const anchor = makeAnchor(text, spans);
  return { anchor, integrity: checkAnchor(anchor, text).integrity };
};

const REVIEW_ACTIONS: Record<string, DecisionAction> = {
  approved: 'quote-approved',
  rejected: 'quote-rejected',
  suggested: 'quote-undone',
};

/**
 * Gives a quote whose speaker was chosen the role that the person holds now, unless the same form or call says another.
 *
 * @param before null for a quote that was just created
 * @returns the role that it has
 */
const noteRole = async (
  { strapi }: Newsroom,
  before: StoredQuote | null,
  after: StoredQuote,
  said: unknown,
): Promise<string | null> => {
  const isOwn = said !== undefined && said !== (before?.speakerRole ?? null);
  if (isOwn || (before?.speaker?.id ?? null) === (after.speaker?.id ?? null)) return after.speakerRole;
  const speakerRole = after.speaker?.role ?? null;
  await strapi.db.query(QUOTE).update({ where: { id: after.id }, data: { speakerRole } });
  return speakerRole;
};

/** An answer that shows the role shows the one that was noted after it. */
const withRole = <R extends object | null>(result: R, speakerRole: string | null): R =>
  result && 'speakerRole' in result ? { ...result, speakerRole } : result;

const sendToPublish = async (newsroom: Newsroom, documentId: string): Promise<unknown> =>
  (await newsroom.strapi.documents(QUOTE).publish({ documentId })).entries[0] ?? null;

const createQuote = async (newsroom: Newsroom, ctx: DocumentContext, next: Next): Promise<unknown> =>
  newsroom.strapi.db.transaction(async () => {
    const toPublish = ctx.params.status === 'published';
    const data = withoutMachineFields(ctx.params.data);
    const words = typeof data.text === 'string' ? data.text : '';
    const text = await textOfOwner(newsroom, ownerOf(data), 'draft');
    ctx.params = {
      ...ctx.params,
      ...(toPublish && { status: 'draft' as const }),
      data: { display: displayText(words), ...data, ...anchored(text, words), edited: true },
    };
    const created = (await next()) as { documentId: string };
    const { documentId } = created;
    const stored = await readStored(newsroom, documentId);
    const speakerRole = stored && (await noteRole(newsroom, null, stored, data.speakerRole));
    return toPublish ? sendToPublish(newsroom, documentId) : withRole(created, speakerRole);
  });

const updateQuote = async (newsroom: Newsroom, ctx: DocumentContext, next: Next): Promise<unknown> =>
  newsroom.strapi.db.transaction(async () => {
    const documentId = String(ctx.params.documentId);
    const before = await readStored(newsroom, documentId);
    if (!before) return next();
    const toPublish = ctx.params.status === 'published';
    const data = withoutMachineFields(ctx.params.data);
    const owner = ownerOf(before);
    const words = typeof data.text === 'string' && data.text !== before.text ? data.text : null;
    if (words !== null) {
      Object.assign(data, anchored(await textOfOwner(newsroom, owner, 'draft'), words), {
        display: displayText(words),
        edited: true,
      });
    }
    if ('speaker' in data) data.edited = true;
    ctx.params = { ...ctx.params, data, ...(toPublish && { status: 'draft' as const }) };
    const updated = (await next()) as object | null;

    const after = await readStored(newsroom, documentId);
    const speakerRole = after && (await noteRole(newsroom, before, after, data.speakerRole));
    if (after && owner && after.review !== before.review) {
      const action = REVIEW_ACTIONS[after.review];
      if (action)
        await logDecisions(newsroom.strapi, owner, currentActor(newsroom.strapi), [
          { action, quote: documentId },
        ]);
    }
    if (after && after.review !== 'approved') await withdrawQuote(newsroom.strapi, documentId);
    return toPublish ? sendToPublish(newsroom, documentId) : withRole(updated, speakerRole);
  });

/** A copy has nobody's approval. */
const cloneQuote = async (_: Newsroom, ctx: DocumentContext, next: Next): Promise<unknown> => {
  ctx.params = { ...ctx.params, data: { ...ctx.params.data, review: 'suggested' } };
  return next();
};

const pass = (_: Newsroom, __: DocumentContext, next: Next): Promise<unknown> => next();

/** Quotes' own actions pass the same gate as their subjects'. */
export const quoteActions = {
  create: createQuote,
  update: updateQuote,
  clone: cloneQuote,
  publish: publishQuote,
  unpublish: pass,
  discardDraft: pass,
  delete: pass,
} satisfies Record<WriteAction, (newsroom: Newsroom, ctx: DocumentContext, next: Next) => Promise<unknown>>;
