import { INTERVIEW } from '../config/uids';
import { keepQuotes, deleteQuote, discardQuoteDrafts, readQuotes, unpublishQuotes } from '../quotes';
import type { Newsroom } from '../newsroom';
import type { SubjectKey, SubjectType } from '../subjects';
import { copyAssignments, deleteAssignments } from '../topics';
import { analyseOrLog } from './analyse';
import { contentHash, keysOf, readRow, textOf } from './document';
import type { DocumentContext, Next } from './context';
import { ratesOfCopy, repairsOf } from './gate';
import { wholeFields } from './own-fields';
import { freeSlug } from './slug';
import { deleteState, writeState } from './state';

type Handler = (
  newsroom: Newsroom,
  subject: SubjectType,
  ctx: DocumentContext,
  next: Next,
) => Promise<unknown>;

/** Runs the action, then lets quotes and assignments follow in each locale that it meant, in one transaction. */
const following =
  (follow: (newsroom: Newsroom, subject: SubjectType, key: SubjectKey) => Promise<void>): Handler =>
  (newsroom, subject, ctx, next) =>
    newsroom.strapi.db.transaction(async () => {
      const keys = await keysOf(newsroom, subject, ctx.params);
      const result = await next();
      for (const key of keys) await follow(newsroom, subject, key);
      return result;
    });

export const unpublish = following(async ({ strapi }, _, key) => {
  await unpublishQuotes(strapi, key);
  await deleteAssignments(strapi, key, 'published');
});

export const remove = following(async ({ strapi }, _, key) => {
  for (const quote of await readQuotes(strapi, key, 'draft')) await deleteQuote(strapi, quote.documentId);
  await deleteAssignments(strapi, key);
  await deleteState(strapi, key);
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

export const discardDraft = following(restore);

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
    let whole = wholeFields(strapi, subject.uid, ctx.params.data ?? {});
    if (subject.isInterview) {
      const data = { ...ctx.params.data };
      const original = await strapi.db
        .query(INTERVIEW)
        .findOne({ where: { documentId: source, publishedAt: null }, select: ['slug', 'locale', 'rates'] });
      if (data.rates !== undefined || original?.rates)
        data.rates = await ratesOfCopy(newsroom, original?.rates, data.rates);
      whole = wholeFields(strapi, INTERVIEW, data);
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
      const row = await readRow(strapi, subject, { ...from, documentId: result.documentId }, 'draft');
      // The update lets the saving path analyse the clone as any other save, and mends what its source held uncleaned.
      // Strapi merges lists into the source's, entry by entry: what the caller gave is written as it was given.
      await strapi.documents(subject.uid).update({
        documentId: result.documentId,
        ...(locale && { locale }),
        data: { ...(row && (await repairsOf(newsroom, subject, row, 'clone'))), ...whole } as never,
      });
    }
    return result;
  });
