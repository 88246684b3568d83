import type { Core } from '@strapi/types';
import { DECISION } from '../config/uids';
import type { HistoryAction } from '../desk/history-contract';
import type { SubjectKey } from '../subjects';
import type { Actor } from './actor';

export type DecisionAction = HistoryAction;

export interface DecisionEntry {
  action: DecisionAction;
  /** documentIds */
  topic?: string;
  quote?: string;
  person?: string;
  details?: DecisionDetails;
}

export interface DecisionDetails {
  /** The name of what was decided on: it may be gone when somebody reads the history. */
  name?: string;
  /** What the record or the quote held before, as the document service or the quote's row takes it. */
  before?: Record<string, unknown>;
  /** The words that a quote was given. */
  words?: string;
  /** A name that was remembered along with the choice of a speaker. */
  alias?: string;
  /** Counts of an import. */
  counts?: { created: number; updated: number };
}

/** Adds a person's decisions to the log; what the system does is no decision and leaves no row. */
export const logDecisions = async (
  strapi: Core.Strapi,
  key: SubjectKey,
  actor: Actor,
  entries: DecisionEntry[],
): Promise<void> => {
  if (actor.kind !== 'editor') return;
  for (const entry of entries) {
    await strapi.db.query(DECISION).create({
      data: {
        subjectType: key.uid,
        subjectId: key.documentId,
        subjectLocale: key.locale,
        byId: actor.id,
        byName: actor.name,
        ...entry,
      },
    });
  }
};

/**
 * The decision that stands on each topic of a subject: topic documentId -> who and when (ISO 8601). One that was undone
 * is none: the machine speaks again.
 */
export const lastTopicDecisions = async (
  strapi: Core.Strapi,
  key: SubjectKey,
): Promise<Map<string, { name: string; at: string }>> => {
  const rows = await strapi.db.query(DECISION).findMany({
    where: {
      subjectType: key.uid,
      subjectId: key.documentId,
      subjectLocale: key.locale,
      topic: { $notNull: true },
    },
    orderBy: { id: 'asc' },
  });
  const last = new Map(rows.map((row) => [row.topic, row]));
  return new Map(
    [...last]
      .filter(([, { action }]) => action !== 'topic-undone')
      .map(([topic, { byName, createdAt }]) => [
        topic,
        { name: byName, at: new Date(createdAt).toISOString() },
      ]),
  );
};
