import { errors } from '@strapi/utils';
import { checkAnchor, indexText, makeAnchor, type Span } from '../analysis';
import { QUOTE } from '../config/uids';
import { currentActor, logDecisions } from '../decisions';
import type { Newsroom } from '../newsroom';
import { findPeople } from '../people';
import { displayText, keepQuotes, readQuotes, type QuoteRow } from '../quotes';
import { lockSubject, readRow, textOf } from '../saving';
import { say } from '../sentences';
import { requireSubject, type SubjectKey } from '../subjects';
import type { MakeQuote } from './contract';
import { choosePerson } from './person';

/** UTF-16 code units; the words of a quote, and of the context on either side. */
const LONGEST = 10_000;
const CONTEXT = 32;

const EDGES = /^([\s\p{Quotation_Mark}]*)(.*?)([\s\p{Quotation_Mark}]*)$/su;

/**
 * The selected words without the marks and spaces around them, which then count as context.
 *
 * @throws ValidationError
 */
const readSelection = ({ exact, prefix = '', suffix = '' }: Partial<MakeQuote>) => {
  if (typeof exact !== 'string' || typeof prefix !== 'string' || typeof suffix !== 'string')
    throw new errors.ValidationError('Send the words as strings in `exact`, `prefix` and `suffix`.');
  if (exact.length > LONGEST) throw new errors.ValidationError(say('quote.tooLong'));
  const [, before = '', words = '', after = ''] = EDGES.exec(exact) ?? [];
  if (!/[\p{L}\p{N}]/u.test(words)) throw new errors.ValidationError(say('quote.nothing'));
  return {
    exact: words,
    prefix: `${prefix}${before}`.slice(-CONTEXT),
    suffix: `${after}${suffix}`.slice(0, CONTEXT),
  };
};

/** @throws ApplicationError when the saved article has no such words, or several and nothing to tell which */
const placeOf = (text: string, selection: ReturnType<typeof readSelection>): Span => {
  const { integrity, spans } = checkAnchor({ spans: [{ ...selection, start: 0, end: 0 }] }, text);
  const [span] = spans ?? [];
  if (span) return span;
  throw new errors.ApplicationError(say(integrity === 'ambiguous' ? 'quote.twice' : 'quote.nowhere'));
};

/** @throws ApplicationError when another quote holds a part of the passage: no words belong to two */
const refuseOverlap = (stored: readonly QuoteRow[], text: string, [start, end]: Span): void => {
  const index = indexText(text);
  const other = stored.find(({ anchor }) =>
    checkAnchor(anchor, index).spans?.some(([from, to]) => from < end && start < to),
  );
  if (!other) return;
  const key = other.review === 'rejected' ? 'quote.takenRejected' : 'quote.taken';
  throw new errors.ApplicationError(say(key, { words: other.text }), { quote: other.documentId });
};

/** Whole sentences begin and end as such. */
const kindOf = (words: string): 'direct' | 'partial' =>
  /^\P{L}*\p{Lu}/u.test(words) && /[.!?…,]$/u.test(words) ? 'direct' : 'partial';

/**
 * Makes a passage that an editor selected a quote of theirs: the machine never drops it, and it waits for approval as
 * any other. Its speaker is the one whom the editor names, or the one of whom the analysis is sure at that very place.
 *
 * @returns the new quote's documentId
 */
export const makeQuote = async (
  newsroom: Newsroom,
  key: SubjectKey,
  request: Partial<MakeQuote>,
): Promise<string> => {
  const { strapi } = newsroom;
  const selection = readSelection(request);
  return strapi.db.transaction(async () => {
    await lockSubject(newsroom, key);
    const subject = requireSubject(newsroom.subjects, key.uid);
    const row = await readRow(strapi, subject, key, 'draft');
    if (!row) throw new errors.NotFoundError(say('document.unsaved'));
    const { title, document } = textOf(subject, row);
    const { text } = document;
    const [start, end] = placeOf(text, selection);
    refuseOverlap(await readQuotes(strapi, key, 'draft'), text, [start, end]);

    const { analyst } = await newsroom.vocabulary.get();
    const analysis = analyst.analyze({ title, text });
    const there = analysis.quotes.find(({ spans }) => spans.some(([from, to]) => from < end && start < to));
    const name = there?.speaker?.name ?? '';
    const speaker = request.person
      ? await choosePerson(newsroom, request.person)
      : (await findPeople(strapi, name ? [name] : [])).get(name);
    const words = text.slice(start, end);
    const { documentId } = await strapi.db.query(QUOTE).create({
      data: {
        text: words,
        display: displayText(words),
        kind: kindOf(words),
        speaker: speaker?.id ?? null,
        speakerRole: speaker?.role ?? null,
        mention: there?.speaker?.mention.slice(0, 255) ?? null,
        cue: there?.cue?.slice(0, 255) ?? null,
        rule: 'editor',
        confidence: 1,
        repaired: false,
        anchor: makeAnchor(text, [[start, end]]),
        order: 0,
        integrity: 'verbatim',
        review: 'suggested',
        edited: true,
        featured: false,
        // Strapi's own default is now: a row of a draft & publish type is born published.
        publishedAt: null,
        subjectType: key.uid,
        subjectId: key.documentId,
        subjectLocale: key.locale,
        ...(subject.isInterview && { interview: row.id }),
      },
    });
    // As on any save: each quote gets its place in the order, and what the machine suggested here gives way.
    await keepQuotes(strapi, key, subject.isInterview ? row.id : null, analysis, text);
    await logDecisions(strapi, key, currentActor(strapi), [{ action: 'quote-made', quote: documentId }]);
    return documentId;
  });
};
