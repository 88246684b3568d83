import { errors } from '@strapi/utils';
import { checkAnchor, makeAnchor, type Span } from '../analysis';
import { INTERVIEW, QUOTE } from '../config/uids';
import { currentActor, logDecisions, type DecisionAction } from '../decisions';
import type { Newsroom } from '../newsroom';
import {
  alone,
  articleOf,
  displayText,
  isPrinted,
  MOST_QUOTES,
  ownerOf,
  publishSettled,
  readQuotes,
  showsItsWords,
  withdrawQuote,
  type Article as PublicArticle,
  type QuoteRow,
} from '../quotes';
import { say, type SentenceKey } from '../sentences';
import type { SubjectKey } from '../subjects';
import { readRow, textOf } from './document';
import type { DocumentContext, Next, WriteAction } from './context';
import type { Values } from './own-fields';

type Article = PublicArticle & { title: string };

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

const articleOfOwner = async (
  newsroom: Newsroom,
  owner: SubjectKey | null,
  version: 'draft' | 'published',
): Promise<Article | null> => {
  const subject = owner && newsroom.subjects.get(owner.uid);
  const row = subject && (await readRow(newsroom.strapi, subject, owner, version));
  if (!subject || !row) return null;
  const { title, document } = textOf(subject, row);
  return { title, ...articleOf(title, document.text) };
};

/** What readers get of a quote that becomes public beside its article; null where the public text does not bear it out. */
const settledAlone = async (newsroom: Newsroom, quote: StoredQuote, key: SubjectKey, article: Article) => {
  const others = await readQuotes(newsroom.strapi, key, 'published');
  const settled = alone(quote, article, [], others);
  if (!settled || (settled.mention === quote.mention && settled.cue === quote.cue)) return settled;
  const { analyst } = await newsroom.vocabulary.get();
  const { quotes } = await analyst.analyzeAsync({ title: article.title, text: article.text });
  return alone(quote, article, quotes, others);
};

/**
 * A quote becomes public only when it is approved, its subject is public, its words stand in the published text, and
 * readers see no other words, whoever calls. What stands around it is the published text's, never the draft's.
 *
 * @throws ApplicationError that says what is missing
 */
const publishQuote = async (newsroom: Newsroom, ctx: DocumentContext, next: Next): Promise<unknown> =>
  newsroom.strapi.db.transaction(async () => {
    const quote = await readStored(newsroom, String(ctx.params.documentId));
    if (!quote) return next();
    const refuse = (why: Extract<SentenceKey, `publish.quote${string}`>): never => {
      throw new errors.ApplicationError(say(why, { text: quote.text }), { code: 'newsroom.quote' });
    };
    if (quote.review !== 'approved') refuse('publish.quoteNotApproved');
    const owner = ownerOf(quote);
    const article = await articleOfOwner(newsroom, owner, 'published');
    if (owner === null || article === null) return refuse('publish.quoteNotPublic');
    if (!showsItsWords(quote)) refuse('publish.quoteDisplay');
    const settled = await settledAlone(newsroom, quote, owner, article);
    if (!settled) return refuse('publish.quoteNotThere');
    const result = (await publishSettled(newsroom.strapi, quote, settled, next)) as { entries?: object[] };
    return { ...result, entries: result.entries?.map((entry) => ({ ...entry, ...settled })) };
  });

/** What only the analysis may say about a quote; a form or an API that sends it is not heard. */
const MACHINE_FIELDS = new Set([
  'anchor',
  'integrity',
  'articleWords',
  'rule',
  'confidence',
  'repaired',
  'order',
  'edited',
]);

/** Whose quote it is stays as it was made: words of one article are no evidence for another. */
const OWNER_FIELDS = new Set(['subjectType', 'subjectId', 'subjectLocale', 'interview']);

const without = (data: Values = {}, ...fields: ReadonlySet<string>[]): Values =>
  Object.fromEntries(Object.entries(data).filter(([name]) => !fields.some((set) => set.has(name))));

/**
 * Holds what readers would see against the words and the article. An empty `display` is the machine's own.
 *
 * @param before what the row holds; what an editor leaves as it was is not theirs to answer for
 * @throws ValidationError
 */
const requireShown = (
  data: Values,
  words: string,
  article: Article | null,
  before: Partial<StoredQuote>,
): void => {
  const { display } = data;
  if (display === null || display === '') data.display = displayText(words);
  else if (display !== undefined && !showsItsWords(shownRow(words, String(display), before))) {
    throw new errors.ValidationError(say('quote.display', { words }));
  }
  for (const field of ['mention', 'cue'] as const) {
    const said = data[field];
    if (typeof said !== 'string' || said === before[field] || !article) continue;
    if (!isPrinted(said, article.plain))
      throw new errors.ValidationError(say('quote.notPrinted', { words: said }));
  }
};

/** A row as readers would see it; its spans are evidence for its own words only. */
const shownRow = (text: string, display: string, before: Partial<StoredQuote>) => ({
  text,
  display,
  anchor: text === before.text && before.anchor ? before.anchor : { spans: [] },
});

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

/** @throws ValidationError for a document that has its full number of quotes */
const belongTo = async ({ strapi }: Newsroom, owner: SubjectKey, data: Values): Promise<void> => {
  const { uid, documentId, locale } = owner;
  const count: number = await strapi.db.query(QUOTE).count({
    where: { subjectType: uid, subjectId: documentId, subjectLocale: locale, publishedAt: null },
  });
  if (count >= MOST_QUOTES) throw new errors.ValidationError(say('quote.tooMany', { most: MOST_QUOTES }));
  delete data.interview;
  if (uid === INTERVIEW) data.interview = { documentId, locale };
};

const createQuote = async (newsroom: Newsroom, ctx: DocumentContext, next: Next): Promise<unknown> =>
  newsroom.strapi.db.transaction(async () => {
    const toPublish = ctx.params.status === 'published';
    const data = without(ctx.params.data, MACHINE_FIELDS);
    const words = typeof data.text === 'string' ? data.text : '';
    const owner = ownerOf(data);
    const article = await articleOfOwner(newsroom, owner, 'draft');
    if (owner) await belongTo(newsroom, owner, data);
    requireShown(data, words, article, {});
    ctx.params = {
      ...ctx.params,
      ...(toPublish && { status: 'draft' as const }),
      data: {
        display: displayText(words),
        ...data,
        ...anchored(article?.text ?? null, words),
        rule: 'editor',
        edited: true,
      },
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
    const owner = ownerOf(before);
    const data = without(ctx.params.data, MACHINE_FIELDS, owner ? OWNER_FIELDS : new Set());
    const words = typeof data.text === 'string' && data.text !== before.text ? data.text : null;
    const isShown = ['text', 'display', 'mention', 'cue'].some((name) => name in data);
    const article = isShown ? await articleOfOwner(newsroom, owner, 'draft') : null;
    if (words !== null) {
      Object.assign(data, anchored(article?.text ?? null, words), {
        display: displayText(words),
        edited: true,
      });
    }
    requireShown(data, words ?? before.text, article, before);
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

/** A copy has nobody's approval, is nobody's choice for the front page, and shows its own words as any other. */
const cloneQuote = async (newsroom: Newsroom, ctx: DocumentContext, next: Next): Promise<unknown> => {
  const source = await readStored(newsroom, String(ctx.params.documentId));
  if (!source) return next();
  const owner = ownerOf(source);
  const data = without(ctx.params.data, MACHINE_FIELDS, OWNER_FIELDS);
  const article = await articleOfOwner(newsroom, owner, 'draft');
  const words = typeof data.text === 'string' ? data.text : source.text;
  if (words !== source.text) {
    Object.assign(data, anchored(article?.text ?? null, words), { display: displayText(words) });
  } else if (data.display === undefined && !showsItsWords(source)) {
    data.display = displayText(words);
  }
  requireShown(data, words, article, source);
  const { status: _, ...params } = ctx.params;
  ctx.params = { ...params, data: { ...data, review: 'suggested', featured: false } };
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
