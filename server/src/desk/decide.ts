import { errors } from '@strapi/utils';
import { makeAnchor, reconcileQuotes } from '../analysis';
import { PERSON, QUOTE, TOPIC } from '../config/uids';
import { currentActor, logDecisions, type DecisionEntry } from '../decisions';
import type { Newsroom } from '../newsroom';
import { addAlias, registerPeople } from '../people';
import { displayText, readQuotes, toStored, withdrawQuote, type QuoteRow } from '../quotes';
import { forgetAnalysis, lockRow, readRow, textOf, topicIdsOf } from '../saving';
import { requireSubject, type SubjectKey } from '../subjects';
import { readAssignments, writeAssignments } from '../topics';
import type { QuoteDecision } from './contract';

export type TopicVerb = 'accept' | 'reject' | 'undo';
export type QuoteVerb = 'approve' | 'reject' | 'undo' | 'speaker' | 'restore';

export const TOPIC_VERBS: readonly TopicVerb[] = ['accept', 'reject', 'undo'];
export const QUOTE_VERBS: readonly QuoteVerb[] = ['approve', 'reject', 'undo', 'speaker', 'restore'];

/** Saves the draft through the one door, so that merging, the log and quotes follow as on any other save. */
const resave = (newsroom: Newsroom, key: SubjectKey, data: Record<string, unknown>) =>
  newsroom.strapi
    .documents(requireSubject(newsroom.subjects, key.uid).uid)
    .update({ documentId: key.documentId, ...(key.locale && { locale: key.locale }), data });

/**
 * An editor's word on one topic. Accepting and rejecting an applied topic change the document's relation; rejecting
 * a suggestion only remembers the word; undoing forgets it and lets the machine speak again.
 */
export const decideTopic = async (
  newsroom: Newsroom,
  key: SubjectKey,
  topicId: string,
  verb: TopicVerb,
): Promise<void> =>
  newsroom.strapi.db.transaction(async () => {
    const { strapi } = newsroom;
    const subject = requireSubject(newsroom.subjects, key.uid);
    const topic = await strapi.db
      .query(TOPIC)
      .findOne({ where: { documentId: topicId }, select: ['id', 'documentId'] });
    if (!topic || !subject.topics)
      throw new errors.NotFoundError('This topic no longer exists. Reload the page.');
    await lockRow(strapi, subject, key);
    const row = await readRow(strapi, subject, key, 'draft');
    if (!row) throw new errors.NotFoundError('This document is not saved in this language yet.');
    const related = topicIdsOf(subject, row).includes(topicId);

    if (verb === 'accept') {
      await resave(newsroom, key, { [subject.topics]: { connect: [{ documentId: topicId }] } });
      return;
    }
    if (verb === 'reject' && related) {
      await resave(newsroom, key, { [subject.topics]: { disconnect: [{ documentId: topicId }] } });
      return;
    }
    const actor = currentActor(strapi);
    const others = (await readAssignments(strapi, key, 'draft')).filter((known) => known.topic !== topicId);
    if (verb === 'reject') {
      const before = (await readAssignments(strapi, key, 'draft')).find((known) => known.topic === topicId);
      await writeAssignments(strapi, key, 'draft', [
        ...others,
        {
          topic: topicId,
          state: 'rejected',
          source: 'editor',
          score: before?.score ?? null,
          evidence: before?.evidence ?? [],
        },
      ]);
      await logDecisions(strapi, key, actor, [{ action: 'topic-removed', topic: topicId }]);
      return;
    }
    await writeAssignments(strapi, key, 'draft', others);
    if (related) {
      await strapi.db
        .query(subject.uid)
        .update({ where: { id: row.id }, data: { [subject.topics]: { disconnect: [{ id: topic.id }] } } });
    }
    await logDecisions(strapi, key, actor, [{ action: 'topic-undone', topic: topicId }]);
    await forgetAnalysis(strapi, key);
    await resave(newsroom, key, {});
  });

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
    throw new errors.ApplicationError(
      'The article has no passage in quotation marks that fits this quote. Restore its words there, or reject the quote.',
    );
  }
  return {
    text: found.text,
    display: displayText(found.text),
    anchor: makeAnchor(document.text, found.spans),
    integrity: 'verbatim',
    articleWords: null,
    repaired: found.repaired,
  };
};

const choosePerson = async (
  newsroom: Newsroom,
  person: QuoteDecision['person'],
): Promise<{ id: number; documentId: string }> => {
  if (person && 'documentId' in person) {
    const known = await newsroom.strapi.db
      .query(PERSON)
      .findOne({ where: { documentId: String(person.documentId) }, select: ['id', 'documentId'] });
    if (known) return known;
    throw new errors.NotFoundError('This person no longer exists. Choose another one.');
  }
  const name = typeof person?.name === 'string' ? person.name.trim() : '';
  if (!name || name.length > 255)
    throw new errors.ValidationError('Name the person in `person.name` (1 to 255 characters).');
  const created = (await registerPeople(newsroom.strapi, [name])).get(name);
  if (!created) throw new errors.ApplicationError(`The person “${name}” could not be stored. Try again.`);
  return created;
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
        await write({ speaker: person.id, edited: true });
        if (decision.alias && quote.mention) await addAlias(strapi, person.documentId, quote.mention);
        return log({ action: 'quote-speaker', person: person.documentId });
      }
      case 'restore':
        await write(await articleWords(newsroom, key, quote));
        return log({ action: 'quote-restored' });
    }
  });
