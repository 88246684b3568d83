import type { Core } from '@strapi/types';
import type { TopicAssignment } from '../analysis';
import { ASSIGNMENT, QUOTE } from '../config/uids';
import type { QuoteRow } from '../quotes';
import type { SubjectKey } from '../subjects';
import type { QueueKind } from './queue-contract';

interface Owned {
  id: number;
  subjectType: string;
  subjectId: string;
  subjectLocale: string | null;
  createdAt: string | Date;
}

export type WaitingQuote = Owned & QuoteRow;
export type WaitingTopic = Owned & TopicAssignment;

/** A row that waits for a decision, of one of the two tables. */
export type Waiting = { kind: 'quote'; row: WaitingQuote } | { kind: 'topic'; row: WaitingTopic };

/**
 * Up to which row of each table a reader of the queue has come. Row numbers only grow, so that a place in the queue
 * stays good while others decide before it and machines add behind it.
 */
export interface Place {
  quote: number;
  topic: number;
}

export const START: Place = { quote: 0, topic: 0 };

export const writePlace = ({ quote, topic }: Place): string => `${quote}.${topic}`;

/** @returns null for what no page of the queue ever said */
export const readPlace = (text: string): Place | null => {
  const [, quote, topic] = /^(\d{1,15})\.(\d{1,15})$/.exec(text) ?? [];
  return quote && topic ? { quote: Number(quote), topic: Number(topic) } : null;
};

export const keyOf = ({ row }: Waiting): SubjectKey => ({
  uid: row.subjectType,
  documentId: row.subjectId,
  locale: row.subjectLocale ?? '',
});

export const sinceOf = (row: Pick<Owned, 'createdAt'>): string => new Date(row.createdAt).toISOString();

/** The older of two, each table in its own order: rows of one table never overtake each other. */
const mergeByAge = (quotes: WaitingQuote[], topics: WaitingTopic[]): Waiting[] => {
  const merged: Waiting[] = [];
  let [q, t] = [0, 0];
  while (q < quotes.length || t < topics.length) {
    const [quote, topic] = [quotes[q], topics[t]];
    if (quote && (!topic || sinceOf(quote) <= sinceOf(topic))) {
      merged.push({ kind: 'quote', row: quote });
      q++;
    } else if (topic) {
      merged.push({ kind: 'topic', row: topic });
      t++;
    }
  }
  return merged;
};

/** The next rows that wait behind a place, of these types, the oldest first. */
export const readWaiting = async (
  strapi: Core.Strapi,
  types: string[],
  kind: QueueKind,
  { quote, topic }: Place,
  limit: number,
): Promise<Waiting[]> => {
  if (!types.length) return [];
  const behind = (id: number) => ({ subjectType: { $in: types }, id: { $gt: id } });
  const page = { orderBy: { id: 'asc' as const }, limit };
  const quotes: WaitingQuote[] =
    kind === 'topics'
      ? []
      : await strapi.db.query(QUOTE).findMany({
          where: { ...behind(quote), review: 'suggested', publishedAt: null },
          populate: { speaker: { select: ['id', 'documentId', 'name'] } },
          ...page,
        });
  const topics: WaitingTopic[] =
    kind === 'quotes'
      ? []
      : await strapi.db
          .query(ASSIGNMENT)
          .findMany({ where: { ...behind(topic), state: 'suggested', version: 'draft' }, ...page });
  return mergeByAge(quotes, topics).slice(0, limit);
};

/** The place right behind a row. */
export const placeBehind = (place: Place, { kind, row }: Waiting): Place => ({ ...place, [kind]: row.id });
