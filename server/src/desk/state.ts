import { errors } from '@strapi/utils';
import { sentences } from '../analysis';
import { lastTopicDecisions } from '../decisions';
import type { Newsroom } from '../newsroom';
import { readQuotes, waitingReason } from '../quotes';
import { readRow, readState, textOf } from '../saving';
import { requireSubject, type SubjectKey } from '../subjects';
import { readAssignments } from '../topics';
import type { DeskQuote, DeskTopic, SubjectState, Warning } from './contract';

const STATE_ORDER = { applied: 0, suggested: 1, rejected: 2 };

/** The sentence around an offset, for "why": a term alone does not show what it meant there. */
const sentenceFinder = (text: string): ((offset: number) => string) => {
  const spans = sentences(text);
  return (offset) => {
    const span = spans.find(([start, end]) => start <= offset && offset < end);
    return span ? text.slice(span[0], span[1]).trim() : '';
  };
};

const publishOutlook = (quotes: DeskQuote[]): Warning[] => {
  const waiting = quotes.filter(({ review, waiting }) => review !== 'rejected' && waiting);
  const shown = quotes.filter((quote) => quote.public).length;
  if (!quotes.length) return [];
  const reasons = waiting.map(({ text, waiting }) => `“${text.slice(0, 40)}…”: ${waiting}`);
  const counts = `${shown} public, ${waiting.length} waiting`;
  return [{ code: 'quotes', message: reasons.length ? `${counts}. ${reasons.join(' ')}` : `${counts}.` }];
};

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
  const { strapi, config } = newsroom;
  const subject = requireSubject(newsroom.subjects, key.uid);
  const row = await readRow(strapi, subject, key, 'draft');
  if (!row) throw new errors.NotFoundError('This document is not saved in this language yet.');
  const { title, document } = textOf(subject, row);
  const state = await readState(strapi, key);
  const published = new Set((await readQuotes(strapi, key, 'published')).map(({ documentId }) => documentId));

  const quotes = (await readQuotes(strapi, key, 'draft')).map((quote): DeskQuote => ({
    documentId: quote.documentId,
    text: quote.text,
    articleWords: quote.integrity === 'altered' ? quote.articleWords : null,
    kind: quote.kind,
    mention: quote.mention,
    speaker: quote.speaker && { documentId: quote.speaker.documentId, name: quote.speaker.name },
    cue: quote.cue,
    rule: quote.rule,
    confidence: quote.confidence,
    repaired: quote.repaired,
    integrity: quote.integrity,
    review: quote.review,
    public: published.has(quote.documentId),
    waiting: waitingReason(quote, config.quotes.approve),
    order: quote.order,
  }));

  const { byDocumentId } = await newsroom.vocabulary.get();
  const decided = await lastTopicDecisions(strapi, key);
  const sentenceAt = { text: sentenceFinder(document.text), title: () => title };
  const topics = (await readAssignments(strapi, key, 'draft')).flatMap(
    ({ topic, state, source, score, evidence }): DeskTopic[] => {
      const known = byDocumentId.get(topic);
      if (!known) return [];
      return [
        {
          documentId: topic,
          slug: known.slug,
          name: known.name,
          state,
          source,
          score,
          evidence: evidence.map(({ term, form, start, field, share }) => ({
            term,
            form,
            share,
            offset: start,
            sentence: sentenceAt[field](start),
          })),
          decidedBy: decided.get(topic) ?? null,
        },
      ];
    },
  );
  topics.sort(
    (a, b) =>
      STATE_ORDER[a.state] - STATE_ORDER[b.state] ||
      (b.score ?? 0) - (a.score ?? 0) ||
      a.slug.localeCompare(b.slug),
  );

  const cut: Warning = {
    code: 'truncated',
    message: 'The text is longer than 256 KB; quotes and topics were looked for in its beginning only.',
  };
  const complete = state?.complete !== false;
  return {
    uid: key.uid,
    documentId: key.documentId,
    locale: key.locale || null,
    title,
    complete,
    quotes,
    topics,
    warnings: [...(complete ? [] : [cut]), ...publishOutlook(quotes)],
    can,
  };
};
