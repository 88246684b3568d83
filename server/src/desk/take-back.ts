import type { Core } from '@strapi/types';
import { errors } from '@strapi/utils';
import { PERSON, QUOTE } from '../config/uids';
import { currentActor, logDecisions, standingOnQuotes, type DecisionRow } from '../decisions';
import type { Newsroom } from '../newsroom';
import { forgetAlias } from '../people';
import { keepQuotes, type QuoteRow } from '../quotes';
import { lockSubject, readRow, textOf } from '../saving';
import { say, type SentenceKey } from '../sentences';
import { requireSubject, type SubjectKey } from '../subjects';
import type { QuoteChoice } from './contract';
import { readQuoteOf } from './quote-of';

/** What attaching a quote to another passage replaces. */
export const REATTACHED = [
  'text',
  'display',
  'anchor',
  'integrity',
  'articleWords',
  'repaired',
] as const satisfies readonly (keyof QuoteRow)[];

type Held = Pick<QuoteRow, 'text'> & { speaker: { documentId: string | null } | null };

const ACTIONS = { speaker: 'quote-speaker', reattach: 'quote-reattached' } as const;

/** Whether the quote still is as the choice made it: a form of the Content Manager leaves no decision. */
const STANDS: Record<QuoteChoice, (quote: Held, row: DecisionRow) => boolean> = {
  speaker: (quote, row) => (quote.speaker?.documentId ?? null) === row.person,
  reattach: (quote, row) => quote.text === row.details?.words,
};

const CHOICES = Object.keys(ACTIONS) as QuoteChoice[];

/** Answers, for the quotes of one subject, which choices on them can be taken back. */
export const readUndoable = async (
  strapi: Core.Strapi,
  key: SubjectKey,
): Promise<(quote: Held & { documentId: string | null }) => QuoteChoice[]> => {
  const standing = {
    speaker: await standingOnQuotes(strapi, key, ACTIONS.speaker),
    reattach: await standingOnQuotes(strapi, key, ACTIONS.reattach),
  };
  return (quote) =>
    CHOICES.filter((choice) => {
      const row = standing[choice].get(quote.documentId ?? '');
      return row !== undefined && STANDS[choice](quote, row);
    });
};

const CHANGED = {
  speaker: 'quote.speakerChanged',
  reattach: 'quote.wordsChanged',
} as const satisfies Record<QuoteChoice, SentenceKey>;

/**
 * The choice that stands on a quote, and the quote as it is now: of two who take back the same, the second sees what the
 * first did.
 *
 * @throws ApplicationError when there is none, or something newer stands in the way
 */
const standing = async (newsroom: Newsroom, key: SubjectKey, documentId: string, choice: QuoteChoice) => {
  await lockSubject(newsroom, key);
  const { quote } = await readQuoteOf(newsroom.strapi, documentId);
  const row = (await standingOnQuotes(newsroom.strapi, key, ACTIONS[choice])).get(documentId);
  if (!row) throw new errors.ApplicationError(say('quote.backAlready'));
  if (!STANDS[choice](quote, row)) throw new errors.ApplicationError(say(CHANGED[choice]));
  return { quote, row, before: row.details?.before ?? {} };
};

/**
 * Gives a quote the speaker whom a choice replaced, with the role noted then; a name that was remembered along with the
 * choice is forgotten.
 *
 * @throws ApplicationError
 */
export const takeBackSpeaker = async (
  newsroom: Newsroom,
  key: SubjectKey,
  documentId: string,
): Promise<void> => {
  const { strapi } = newsroom;
  const { quote, row, before } = await standing(newsroom, key, documentId, 'speaker');
  const { speaker, ...values } = before;
  const former =
    speaker === null ? null : await strapi.db.query(PERSON).findOne({ where: { documentId: speaker } });
  if (speaker !== null && !former) throw new errors.ApplicationError(say('quote.speakerGone'));
  await strapi.db
    .query(QUOTE)
    .update({ where: { id: quote.id }, data: { ...values, speaker: former?.id ?? null } });
  if (row.person && row.details?.alias) await forgetAlias(strapi, row.person, row.details.alias);
  await logDecisions(strapi, key, currentActor(strapi), [
    { action: 'quote-speaker-undone', quote: documentId, ...(row.person && { person: row.person }) },
  ]);
};

/**
 * Gives a quote back the words and the place that attaching it replaced, and holds them against the present draft as a
 * save would.
 *
 * @throws ApplicationError
 */
export const takeBackReattachment = async (
  newsroom: Newsroom,
  key: SubjectKey,
  documentId: string,
): Promise<void> => {
  const { strapi } = newsroom;
  const { quote, before } = await standing(newsroom, key, documentId, 'reattach');
  await strapi.db.query(QUOTE).update({ where: { id: quote.id }, data: before });
  const subject = requireSubject(newsroom.subjects, key.uid);
  const row = await readRow(strapi, subject, key, 'draft');
  if (row) {
    const { title, document } = textOf(subject, row);
    const { analyst } = await newsroom.vocabulary.get();
    const analysis = analyst.analyze({ title, text: document.text });
    await keepQuotes(strapi, key, subject.isInterview ? row.id : null, analysis, document.text);
  }
  await logDecisions(strapi, key, currentActor(strapi), [
    { action: 'quote-reattach-undone', quote: documentId },
  ]);
};
