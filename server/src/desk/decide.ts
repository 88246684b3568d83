import { errors } from '@strapi/utils';
import { makeAnchor, reconcileQuotes } from '../analysis';
import { QUOTE } from '../config/uids';
import { currentActor, logDecisions, type DecisionEntry } from '../decisions';
import type { Newsroom } from '../newsroom';
import { addAlias } from '../people';
import { displayText, readQuotes, toStored, withdrawQuote, type QuoteRow } from '../quotes';
import { readRow, textOf, withVerdicts } from '../saving';
import { say } from '../sentences';
import { requireSubject, type SubjectKey } from '../subjects';
import type { QuoteDecision, QuoteVerb, TopicVerb } from './contract';
import { choosePerson } from './person';
import { reattached } from './reattach';
import { REATTACHED, takeBackReattachment, takeBackSpeaker } from './take-back';

export const TOPIC_VERBS: readonly TopicVerb[] = ['accept', 'reject', 'undo'];
export const QUOTE_VERBS: readonly QuoteVerb[] = [
  'approve',
  'reject',
  'undo',
  'speaker',
  'undo-speaker',
  'restore',
  'reattach',
  'undo-reattach',
  'feature',
  'unfeature',
];

/**
 * An editor's word on one topic: accepted, it is theirs; rejected, it never comes back by itself; undone, the machine
 * speaks again. An empty save carries it, so that merging, relation, quotes and log follow as on any other.
 */
export const decideTopic = async (
  newsroom: Newsroom,
  key: SubjectKey,
  topic: string,
  verdict: TopicVerb,
): Promise<void> => {
  const subject = requireSubject(newsroom.subjects, key.uid);
  const { byDocumentId } = await newsroom.vocabulary.get();
  if (!subject.topics || !byDocumentId.has(topic)) {
    throw new errors.NotFoundError(say('topic.gone'));
  }
  await withVerdicts([{ topic, verdict }], () =>
    newsroom.strapi
      .documents(subject.uid)
      .update({ documentId: key.documentId, ...(key.locale && { locale: key.locale }), data: {} }),
  );
};

/** What the article now says in a changed quote's place, found by the same reconciliation as on each save. */
const articleWords = async (
  newsroom: Newsroom,
  key: SubjectKey,
  quote: QuoteRow,
): Promise<Partial<QuoteRow>> => {
  const subject = requireSubject(newsroom.subjects, key.uid);
  const row = await readRow(newsroom.strapi, subject, key, 'draft');
  const { title, document } = textOf(subject, row ?? {});
  const { analyst } = await newsroom.vocabulary.get();
  const stored = (await readQuotes(newsroom.strapi, key, 'draft')).map(toStored);
  const { quotes } = analyst.analyze({ title, text: document.text });
  const found = reconcileQuotes(stored, quotes, document.text).kept.find(
    ({ id }) => id === quote.documentId,
  )?.found;
  if (!found) {
    throw new errors.ApplicationError(say('quote.noPassage'));
  }
  return {
    text: found.text,
    display: displayText(...found.spans.map(([start, end]) => document.text.slice(start, end))),
    anchor: makeAnchor(document.text, found.spans),
    integrity: 'verbatim',
    articleWords: null,
    repaired: found.repaired,
  };
};

const PRONOUNS = /^(he|she|they|it|we|i|он|она|они|ён|яна|яны)$/i;

/** @throws ValidationError for a mention that could be anybody: "he" as an alias would make one person of many */
const nameIn = (mention: string | null): string => {
  if (mention && /^\p{Lu}/u.test(mention) && !PRONOUNS.test(mention) && !/^the /i.test(mention))
    return mention;
  throw new errors.ValidationError(say('quote.noName', { mention: mention ?? '' }));
};

/** An editor's word on one quote. What readers see of it changes at once only when it must no longer be seen. */
export const decideQuote = async (
  newsroom: Newsroom,
  key: SubjectKey,
  quote: QuoteRow,
  verb: QuoteVerb,
  decision: QuoteDecision,
): Promise<void> =>
  newsroom.strapi.db.transaction(async () => {
    const { strapi } = newsroom;
    const write = (data: Record<string, unknown>) =>
      strapi.db.query(QUOTE).update({ where: { id: quote.id }, data });
    const log = (entry: DecisionEntry) =>
      logDecisions(strapi, key, currentActor(strapi), [{ ...entry, quote: quote.documentId }]);

    switch (verb) {
      case 'approve':
        await write({ review: 'approved' });
        return log({ action: 'quote-approved' });
      case 'reject':
        await write({ review: 'rejected' });
        await withdrawQuote(strapi, quote.documentId);
        return log({ action: 'quote-rejected' });
      case 'undo':
        await write({ review: 'suggested' });
        await withdrawQuote(strapi, quote.documentId);
        return log({ action: 'quote-undone' });
      case 'speaker': {
        const person = await choosePerson(newsroom, decision.person);
        const isSame = person.documentId === quote.speaker?.documentId;
        await write({ speaker: person.id, edited: true, ...(!isSame && { speakerRole: person.role }) });
        const alias = decision.alias ? nameIn(quote.mention) : null;
        const isNew = alias !== null && (await addAlias(strapi, person.documentId, alias));
        const before = {
          speaker: quote.speaker?.documentId ?? null,
          speakerRole: quote.speakerRole,
          edited: quote.edited,
        };
        return log({
          action: 'quote-speaker',
          person: person.documentId,
          details: { before, ...(isNew && { alias }) },
        });
      }
      case 'undo-speaker':
        return takeBackSpeaker(newsroom, key, quote.documentId);
      case 'restore':
        await write(await articleWords(newsroom, key, quote));
        return log({ action: 'quote-restored' });
      case 'reattach': {
        const values = await reattached(newsroom, key, quote, decision.candidate);
        await write(values);
        const before = Object.fromEntries(REATTACHED.map((field) => [field, quote[field]]));
        return log({ action: 'quote-reattached', details: { before, words: values.text } });
      }
      case 'undo-reattach':
        return takeBackReattachment(newsroom, key, quote.documentId);
      case 'feature':
        await write({ featured: true });
        return log({ action: 'quote-featured' });
      case 'unfeature':
        await write({ featured: false });
        return log({ action: 'quote-unfeatured' });
    }
  });
