import { errors } from '@strapi/utils';
import { lastTopicDecisions } from '../decisions';
import type { Newsroom } from '../newsroom';
import { MOST_QUOTES, readQuotes } from '../quotes';
import { foreseeSave, readRow, readState, textOf } from '../saving';
import { say } from '../sentences';
import { requireSubject, type SubjectKey } from '../subjects';
import { readAssignments } from '../topics';
import { checksOf } from './checks';
import type { LiveQuote, LiveState, SubjectState, Warning } from './contract';
import { showQuote, showStoredQuote, showTopics } from './shown';
import { readUndoable } from './take-back';

const cut = (): Warning => ({ code: 'truncated', message: say('panel.cut') });

/** The reasons that are told beside a list of quotes. */
const MOST_REASONS = 20;

const publishOutlook = (quotes: LiveQuote[]): Warning[] => {
  const waiting = quotes.filter(({ review, waiting }) => review !== 'rejected' && waiting);
  const shown = quotes.filter((quote) => quote.public).length;
  if (!quotes.length) return [];
  const reasons = waiting
    .slice(0, MOST_REASONS)
    .map(({ text, waiting }) => say('panel.waiting', { words: text.slice(0, 40), reason: waiting ?? '' }));
  const more = waiting.length - reasons.length;
  const counts = say('panel.outlook', { shown, waiting: waiting.length });
  const full = say('panel.manyQuotes', { most: MOST_QUOTES });
  return [
    ...(quotes.length < MOST_QUOTES ? [] : [{ code: 'truncated', message: full }]),
    {
      code: 'quotes',
      message: [counts, ...reasons, ...(more > 0 ? [say('topics.more', { count: more })] : [])].join(' '),
    },
  ];
};

const publicQuotes = async ({ strapi }: Newsroom, key: SubjectKey): Promise<Set<string | null>> =>
  new Set((await readQuotes(strapi, key, 'published')).map(({ documentId }) => documentId));

/**
 * Everything the side panel shows of the saved draft.
 *
 * @throws NotFoundError when the document has no draft in that locale
 */
export const subjectState = async (
  newsroom: Newsroom,
  key: SubjectKey,
  can: SubjectState['can'],
): Promise<SubjectState> => {
  const { strapi } = newsroom;
  const { approve, gate } = (await newsroom.settings.now()).quotes;
  const subject = requireSubject(newsroom.subjects, key.uid);
  const row = await readRow(strapi, subject, key, 'draft');
  if (!row) throw new errors.NotFoundError(say('document.unsaved'));
  const { title, document } = textOf(subject, row);
  const state = await readState(strapi, key);
  const published = await publicQuotes(newsroom, key);

  const undoable = await readUndoable(strapi, key);
  const stored = await readQuotes(strapi, key, 'draft');
  const quotes = stored
    .slice(0, MOST_QUOTES)
    .map((quote) => showStoredQuote(quote, published.has(quote.documentId), approve, undoable(quote)));
  const topics = showTopics(
    await readAssignments(strapi, key, 'draft'),
    await newsroom.vocabulary.get(),
    await lastTopicDecisions(strapi, key),
    title,
    document.text,
  );
  const complete = state?.complete !== false;
  return {
    uid: key.uid,
    documentId: key.documentId,
    locale: key.locale || null,
    title,
    complete,
    quotes,
    topics,
    warnings: [...(complete ? [] : [cut()]), ...publishOutlook(quotes)],
    checks: await checksOf(strapi, subject, gate, row, quotes, topics),
    can,
  };
};

/**
 * What the side panel shows of a form that is not saved: the same as after saving it, with what people decided. Writes
 * nothing.
 *
 * @param key null for a document that is not stored yet
 */
export const liveState = async (
  newsroom: Newsroom,
  uid: string,
  key: SubjectKey | null,
  unsaved: Record<string, unknown>,
  can: SubjectState['can'],
): Promise<LiveState> => {
  const { strapi } = newsroom;
  const { approve, gate } = (await newsroom.settings.now()).quotes;
  const subject = requireSubject(newsroom.subjects, uid);
  const foreseen = await foreseeSave(newsroom, subject, key, unsaved);
  const { title, document } = foreseen;
  const published: Set<string | null> = key ? await publicQuotes(newsroom, key) : new Set();

  const undoable = key && (await readUndoable(strapi, key));
  const quotes = foreseen.quotes
    .slice(0, MOST_QUOTES)
    .map((quote) => showQuote(quote, published.has(quote.documentId), approve, undoable?.(quote) ?? []));
  const topics = showTopics(
    foreseen.assignments,
    await newsroom.vocabulary.get(),
    key ? await lastTopicDecisions(strapi, key) : new Map(),
    title,
    document.text,
  );
  return {
    uid,
    documentId: key?.documentId ?? null,
    locale: key?.locale || null,
    title,
    complete: !document.truncated,
    quotes,
    topics,
    warnings: [...(document.truncated ? [cut()] : []), ...publishOutlook(quotes)],
    checks: await checksOf(strapi, subject, gate, foreseen.values, quotes, topics),
    can,
  };
};
