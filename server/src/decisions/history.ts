import type { Core } from '@strapi/types';
import { DECISION } from '../config/uids';
import type { SubjectKey } from '../subjects';
import type { DecisionAction, DecisionDetails } from './log';

export interface DecisionRow {
  id: number;
  action: DecisionAction;
  subjectType: string;
  subjectId: string;
  subjectLocale: string;
  topic: string | null;
  quote: string | null;
  person: string | null;
  details: DecisionDetails | null;
  byName: string;
  createdAt: string | Date;
}

export interface HistoryFilter {
  subjectType?: string;
  subjectId?: string;
  subjectLocale?: string;
  topic?: string;
  person?: string;
  quote?: string;
}

/** Decisions, newest first. @param filter a `where` @param without actions that the asker may not know of */
export const readDecisions = async (
  strapi: Core.Strapi,
  filter: Record<string, unknown>,
  without: readonly DecisionAction[],
  page: { offset: number; limit: number },
): Promise<{ rows: DecisionRow[]; total: number }> => {
  const where = { $and: [filter], ...(without.length && { action: { $notIn: [...without] } }) };
  const query = strapi.db.query(DECISION);
  return {
    rows: await query.findMany({ where, orderBy: { id: 'desc' }, ...page }),
    total: await query.count({ where }),
  };
};

/** Until the transaction ends: of two who take back the same decision, the second must see what the first did. */
export const lockDecision = async (strapi: Core.Strapi, id: number): Promise<void> =>
  strapi.db.transaction(async ({ trx }) => {
    const { tableName } = strapi.db.metadata.get(DECISION);
    await strapi.db.getConnection(tableName).transacting(trx).where({ id }).select('id').forUpdate();
  });

export const readDecision = async (strapi: Core.Strapi, id: number): Promise<DecisionRow | null> =>
  strapi.db.query(DECISION).findOne({ where: { id } });

/** Decisions on one thing: each of a family replaces the one before, so that only the newest can be taken back. */
const FAMILIES: readonly (readonly DecisionAction[])[] = [
  ['topic-added', 'topic-removed', 'topic-undone'],
  ['quote-approved', 'quote-rejected', 'quote-undone'],
  ['quote-speaker', 'quote-speaker-undone'],
  ['quote-reattached', 'quote-reattach-undone', 'quote-restored'],
  ['topic-created', 'topic-saved', 'topic-deleted', 'topic-merged', 'topics-imported'],
  ['person-created', 'person-saved', 'person-deleted', 'person-merged'],
];

const REVERSIBLE = new Set<DecisionAction>([
  'topic-added',
  'topic-removed',
  'quote-approved',
  'quote-rejected',
]);

/** These can be taken back where they say what they replaced; older rows of the log do not. */
const KEEPING = new Set<DecisionAction>(['quote-speaker', 'quote-reattached', 'topic-saved', 'person-saved']);

/** Whether a decision of this kind can be taken back at all; a merge cannot, and neither can a deletion. */
export const isReversible = ({ action, details }: DecisionRow): boolean =>
  REVERSIBLE.has(action) || (KEEPING.has(action) && details?.before !== undefined);

const familyOf = (action: DecisionAction): DecisionAction[] => [
  ...(FAMILIES.find((actions) => actions.includes(action)) ?? [action]),
];

/**
 * The decisions that stand on the quotes of a subject and can be taken back, of one kind: quote documentId -> decision.
 */
export const standingOnQuotes = async (
  strapi: Core.Strapi,
  key: SubjectKey,
  action: DecisionAction,
): Promise<Map<string, DecisionRow>> => {
  const rows: DecisionRow[] = await strapi.db.query(DECISION).findMany({
    where: {
      subjectType: key.uid,
      subjectId: key.documentId,
      subjectLocale: key.locale,
      action: { $in: familyOf(action) },
    },
    orderBy: { id: 'asc' },
  });
  const newest = new Map(rows.map((row) => [row.quote ?? '', row]));
  return new Map([...newest].filter(([, row]) => row.action === action && isReversible(row)));
};

/** True when nobody decided on the same thing since. */
export const isNewest = async (strapi: Core.Strapi, row: DecisionRow): Promise<boolean> => {
  const { subjectType, subjectId, subjectLocale, topic, quote } = row;
  const ofRecord = row.action.endsWith('-saved');
  const later = await strapi.db.query(DECISION).findOne({
    select: ['id'],
    where: {
      id: { $gt: row.id },
      action: { $in: familyOf(row.action) },
      // An import may have touched any topic; it names none.
      ...(ofRecord
        ? { $or: [{ subjectType, subjectId }, { action: 'topics-imported' }] }
        : { subjectType, subjectId, subjectLocale, ...(quote ? { quote } : { topic }) }),
    },
  });
  return later === null;
};
