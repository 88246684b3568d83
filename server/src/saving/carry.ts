import { INTERVIEW } from '../config/uids';
import { keepQuotes, deleteQuote, discardQuoteDrafts, readQuotes, unpublishQuotes } from '../quotes';
import type { Newsroom } from '../newsroom';
import type { SubjectKey, SubjectType } from '../subjects';
import { copyAssignments, deleteAssignments } from '../topics';
import { analyseOrLog } from './analyse';
import { contentHash, keysOf, readRow, textOf } from './document';
import type { DocumentContext, Next } from './middleware';
import { freeSlug } from './slug';
import { deleteState, writeState } from './state';

/** Quotes and assignments follow their subject through the actions that change no text. */

export const unpublish = async (
  newsroom: Newsroom,
  subject: SubjectType,
  ctx: DocumentContext,
  next: Next,
): Promise<unknown> =>
  newsroom.strapi.db.transaction(async () => {
    const keys = await keysOf(newsroom, subject, ctx.params);
    const result = await next();
    for (const key of keys) {
      await unpublishQuotes(newsroom.strapi, key);
      await deleteAssignments(newsroom.strapi, key, 'published');
    }
    return result;
  });

export const remove = async (
  newsroom: Newsroom,
  subject: SubjectType,
  ctx: DocumentContext,
  next: Next,
): Promise<unknown> =>
  newsroom.strapi.db.transaction(async () => {
    const keys = await keysOf(newsroom, subject, ctx.params);
    const result = await next();
    for (const key of keys) {
      for (const quote of await readQuotes(newsroom.strapi, key, 'draft')) {
        await deleteQuote(newsroom.strapi, quote.documentId);
      }
      await deleteAssignments(newsroom.strapi, key);
      await deleteState(newsroom.strapi, key);
    }
    return result;
  });

/** The draft becomes the published text again, and so do its topics and quotes: the machine adds nothing of its own. */
const restore = async (newsroom: Newsroom, subject: SubjectType, key: SubjectKey): Promise<void> => {
  const { strapi } = newsroom;
  await discardQuoteDrafts(strapi, key);
  const row = await readRow(strapi, subject, key, 'draft');
  if (!row) return;
  await copyAssignments(strapi, key, 'published', key, 'draft');
  const { title, document } = textOf(subject, row);
  const vocabulary = await newsroom.vocabulary.get();
  const analysis = await analyseOrLog(newsroom, key, vocabulary, title, document.text);
  if (analysis) await keepQuotes(strapi, key, subject.isInterview ? row.id : null, analysis, document.text);
  await writeState(strapi, key, {
    hash: analysis ? contentHash(title, document.text, vocabulary.version) : '',
    complete: !document.truncated,
  });
};

export const discardDraft = async (
  newsroom: Newsroom,
  subject: SubjectType,
  ctx: DocumentContext,
  next: Next,
): Promise<unknown> =>
  newsroom.strapi.db.transaction(async () => {
    const keys = await keysOf(newsroom, subject, ctx.params);
    const result = await next();
    for (const key of keys) await restore(newsroom, subject, key);
    return result;
  });

/**
 * A clone is a new document with the decisions of its source. Strapi's clone would take the source's quotes away
 * from it (`quotes: []` does not prevent that, `set: []` does); each clone finds its own.
 */
export const clone = async (
  newsroom: Newsroom,
  subject: SubjectType,
  ctx: DocumentContext,
  next: Next,
): Promise<unknown> =>
  newsroom.strapi.db.transaction(async () => {
    const { strapi } = newsroom;
    const source = String(ctx.params.documentId);
    if (subject.isInterview) {
      const data = { ...ctx.params.data };
      const original = await strapi.db
        .query(INTERVIEW)
        .findOne({ where: { documentId: source }, select: ['slug', 'locale'] });
      data.quotes = { set: [] };
      data.slug = await freeSlug(
        strapi,
        String(data.slug || original?.slug || ''),
        String(original?.locale ?? ''),
        null,
      );
      ctx.params = { ...ctx.params, data };
    }
    const result = (await next()) as { documentId: string; entries: { locale?: string | null }[] };
    for (const entry of result.entries) {
      const locale = subject.localized ? String(entry.locale ?? '') : '';
      const from = { uid: subject.uid, documentId: source, locale };
      await copyAssignments(strapi, from, 'draft', { ...from, documentId: result.documentId }, 'draft');
      // An empty update lets the saving path analyse the clone as it would any other save.
      await strapi
        .documents(subject.uid)
        .update({ documentId: result.documentId, ...(locale && { locale }), data: {} });
    }
    return result;
  });
