import type { Core } from '@strapi/types';
import { PERSON, TOPIC } from '../config/uids';
import { currentActor, logDecisions, type DecisionAction } from '../decisions';
import type { DocumentContext, Next } from './context';

const KINDS: Record<string, 'topic' | 'person'> = { [TOPIC]: 'topic', [PERSON]: 'person' };

/** What an editor may change on a record, so that the history can tell it and put it back. */
const FIELDS: Record<string, readonly string[]> = {
  [TOPIC]: [
    'name',
    'names',
    'vocabulary',
    'threshold',
    'suggestOnly',
    'enabled',
    'iptcCode',
    'iptcMatch',
    'wikidataId',
  ],
  [PERSON]: ['name', 'aliases', 'role', 'organisation', 'wikidataId'],
};

type Snapshot = Record<string, unknown> & { name?: string };

const snapshot = async (strapi: Core.Strapi, uid: string, documentId: string): Promise<Snapshot | null> => {
  const row = await strapi.db.query(uid).findOne({
    where: { documentId },
    select: [...FIELDS[uid]!],
    ...(uid === TOPIC && { populate: { parent: { select: ['documentId'] } } }),
  });
  if (!row) return null;
  const values = Object.fromEntries(FIELDS[uid]!.map((field) => [field, row[field] ?? null]));
  return uid === TOPIC ? { ...values, parent: row.parent?.documentId ?? null } : values;
};

const actionOf = (
  kind: 'topic' | 'person',
  before: Snapshot | null,
  after: Snapshot | null,
): DecisionAction | null => {
  if (!after) return before && `${kind}-deleted`;
  if (!before) return `${kind}-created`;
  return JSON.stringify(before) === JSON.stringify(after) ? null : `${kind}-saved`;
};

/** Writes a change of a topic or a person into the history, through whichever door an editor made it. */
export const remembered = async (strapi: Core.Strapi, ctx: DocumentContext, next: Next): Promise<unknown> => {
  const actor = currentActor(strapi);
  if (actor.kind !== 'editor') return next();
  const { uid } = ctx;
  const kind = KINDS[uid]!;
  // A clone names its source; what it makes is new.
  const known = ctx.action === 'clone' ? undefined : ctx.params.documentId;
  const before = known ? await snapshot(strapi, uid, known) : null;
  const result = (await next()) as { documentId?: string } | null;
  const documentId = known ?? result?.documentId;
  if (!documentId) return result;
  const after = await snapshot(strapi, uid, documentId);
  const action = actionOf(kind, before, after);
  if (action) {
    await logDecisions(strapi, { uid, documentId, locale: '' }, actor, [
      {
        action,
        [kind]: documentId,
        details: { name: (after ?? before)?.name, ...(before && after && { before }) },
      },
    ]);
  }
  return result;
};
