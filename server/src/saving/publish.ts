import { errors } from '@strapi/utils';
import type { NewsroomConfig } from '../config';
import { currentActor } from '../decisions';
import type { Newsroom } from '../newsroom';
import {
  approveOnPublish,
  articleOf,
  gateIssues,
  gateMessage,
  gateWarning,
  publishQuotes,
  readQuotes,
} from '../quotes';
import { say } from '../sentences';
import type { SubjectKey, SubjectType } from '../subjects';
import { copyAssignments } from '../topics';
import { keysOf, lockRow, readRow, textOf, type SubjectRow } from './document';
import type { DocumentContext, Next } from './context';
import { repairsOf } from './gate';
import { bringUpToDate } from './refresh';
import { readState, writeState } from './state';

/**
 * An embargoed text is not published at all, so that no query, feed or embed can leak it.
 *
 * @throws ApplicationError while the embargo lasts
 */
const refuseEmbargoed = (title: string, embargoUntil: unknown): void => {
  if (typeof embargoUntil !== 'string' && !(embargoUntil instanceof Date)) return;
  const until = new Date(embargoUntil);
  if (!(until.getTime() > Date.now())) return;
  throw new errors.ApplicationError(say('publish.embargo', { title, until: until.toISOString() }), {
    code: 'newsroom.embargo',
    embargoUntil: until.toISOString(),
  });
};

/** @throws ApplicationError with both wordings in `details` when an approved quote no longer matches */
const requireQuotes = async (
  newsroom: Newsroom,
  key: SubjectKey,
  title: string,
  gate: NewsroomConfig['quotes']['gate'],
): Promise<void> => {
  const { strapi } = newsroom;
  if (gate === 'off') return;
  const issues = gateIssues(await readQuotes(strapi, key, 'draft'));
  if (!issues.length) return;
  if (gate === 'block') {
    throw new errors.ApplicationError(gateMessage(say, title, issues), {
      code: 'newsroom.quotes',
      documentId: key.documentId,
      quotes: issues,
    });
  }
  strapi.log.warn(`newsroom: ${gateWarning(title, issues)}`);
};

/** The draft, after whatever an earlier version let in uncleaned was mended: what is published passed the gate. */
const readMended = async (
  newsroom: Newsroom,
  subject: SubjectType,
  key: SubjectKey,
): Promise<SubjectRow | null> => {
  const { strapi } = newsroom;
  const row = await readRow(strapi, subject, key, 'draft');
  const repairs = row ? await repairsOf(newsroom, subject, row, 'publish') : {};
  const fields = Object.keys(repairs);
  if (!fields.length) return row;
  const { uid, documentId, locale } = key;
  strapi.log.warn(`newsroom: cleaned ${fields.join(', ')} of ${uid} ${documentId} before publishing it.`);
  await strapi
    .documents(subject.uid)
    .update({ documentId, ...(locale && { locale }), data: repairs as never });
  return readRow(strapi, subject, key, 'draft');
};

/**
 * publish: gate, approval in the publisher's name, quotes before their subject, then the subject itself. One refusal
 * rolls everything back.
 */
export const publish = async (
  newsroom: Newsroom,
  subject: SubjectType,
  ctx: DocumentContext,
  next: Next,
): Promise<unknown> => {
  const { strapi } = newsroom;
  const actor = currentActor(strapi);

  return strapi.db.transaction(async () => {
    const { quotes } = await newsroom.settings.now();
    const keys = await keysOf(newsroom, subject, ctx.params);
    const slugs = new Map<SubjectKey, unknown>();
    for (const key of keys) {
      await lockRow(strapi, subject, key);
      const row = await readMended(newsroom, subject, key);
      if (!row) continue;
      const { title, document } = textOf(subject, row);
      if (subject.isInterview) refuseEmbargoed(title, row.embargoUntil);
      await bringUpToDate(newsroom, subject, key, row);
      await requireQuotes(newsroom, key, title, quotes.gate);
      await approveOnPublish(strapi, key, actor, quotes.approve);
      const withdrawn = await publishQuotes(strapi, key, articleOf(title, document.text));
      for (const quote of withdrawn) {
        strapi.log.warn(
          `newsroom: withdrew the quote “${quote.text}” of “${title}”: its words left the article, or it would show others.`,
        );
      }
      slugs.set(key, row.slug);
    }

    const result = await next();

    for (const [key, slug] of slugs) {
      await copyAssignments(strapi, key, 'draft', key, 'published');
      const state = await readState(strapi, key);
      if (subject.isInterview && !state?.frozenSlug && typeof slug === 'string') {
        await writeState(strapi, key, { frozenSlug: slug });
      }
    }
    return result;
  });
};
