import { setImmediate as nextTask } from 'node:timers/promises';
import type { TopicAssignment } from '../analysis';
import { currentActor } from '../decisions';
import type { DocumentText } from '../markup';
import type { Newsroom } from '../newsroom';
import { findPeople } from '../people';
import { foreseeQuotes, readQuotes, type ForeseenQuote } from '../quotes';
import type { SubjectKey, SubjectType } from '../subjects';
import { cleanData } from './clean';
import { readRow, textOf, type SubjectRow } from './document';
import { mergeSubject } from './merging';
import { requireDepth } from './own-fields';
import type { RelationInput } from './relations';

export interface Foresight {
  /** The stored draft with the unsaved values over it. */
  values: Record<string, unknown>;
  title: string;
  document: DocumentText;
  quotes: ForeseenQuote[];
  assignments: TopicAssignment[];
}

/**
 * What saving these values now would find, by the same steps as a save. Writes nothing, takes no lock, and pauses
 * between the steps: it runs while somebody types.
 *
 * @param key null for a document that is not stored yet
 * @throws ValidationError for markup beyond the bounds
 */
export const foreseeSave = async (
  newsroom: Newsroom,
  subject: SubjectType,
  key: SubjectKey | null,
  unsaved: Record<string, unknown>,
): Promise<Foresight> => {
  const { strapi } = newsroom;
  requireDepth(unsaved);
  const row: SubjectRow | null = key && (await readRow(strapi, subject, key, 'draft'));
  const values = { ...row, ...(await cleanData(subject, unsaved)) };
  await nextTask();
  const { title, document } = textOf(subject, values);
  await nextTask();
  const vocabulary = await newsroom.vocabulary.get();
  const analysis = await vocabulary.analyst.analyzeAsync({ title, text: document.text });
  const stored = key ? await readQuotes(strapi, key, 'draft') : [];
  const known = await findPeople(
    strapi,
    analysis.quotes.flatMap(({ speaker }) => speaker?.name ?? []),
  );
  const quotes = await foreseeQuotes(stored, analysis, document.text, known);
  const input = subject.topics ? (unsaved[subject.topics] as RelationInput | undefined) : undefined;
  const { assignments } = subject.topics
    ? await mergeSubject(newsroom, subject, key, row, input, analysis, vocabulary, currentActor(strapi))
    : { assignments: [] };
  return { values, title, document, quotes, assignments };
};
