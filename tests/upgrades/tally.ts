import type { Boot } from '../api/boot';
import { ARTICLE } from '../api/boot';
import { INTERVIEW, PERSON, QUOTE, TOPIC } from '../api/newsroom';

const DECISION = 'plugin::newsroom.decision';
const ASSIGNMENT = 'plugin::newsroom.topic-assignment';
const RATE = 'plugin::newsroom.rate';
const WIDGET = 'plugin::newsroom.rate-widget';

type Row = Record<string, unknown> & { documentId: string };

/**
 * All that people decided and that readers see, told by names instead of ids, so that one list holds for each database:
 * what an upgrade has to find again.
 */
export const tally = async ({ strapi }: Pick<Boot, 'strapi'>) => {
  const rows = (uid: string, query: object = {}): Promise<Row[]> =>
    strapi.db.query(uid).findMany({ orderBy: { id: 'asc' }, ...query });
  const names = new Map<unknown, unknown>();
  for (const [uid, field] of [
    [INTERVIEW, 'title'],
    [ARTICLE, 'title'],
    [TOPIC, 'slug'],
    [PERSON, 'name'],
    [QUOTE, 'text'],
  ] as const)
    for (const row of await rows(uid, { where: uid === INTERVIEW ? { publishedAt: null } : {} }))
      names.set(row.documentId, row[field]);
  const name = (id: unknown): unknown => names.get(id) ?? null;
  const pick = (row: Row, ...fields: string[]): Record<string, unknown> =>
    Object.fromEntries(fields.map((field) => [field, row[field] ?? null]));
  const lines = (list: unknown[]): string[] => list.map((one) => JSON.stringify(one)).sort();

  return {
    decisions: (await rows(DECISION)).map((row) => ({
      action: String(row.action),
      ...pick(row, 'byName', 'subjectType', 'subjectLocale'),
      subject: name(row.subjectId),
      topic: name(row.topic),
      quote: name(row.quote),
      person: name(row.person),
    })),
    assignments: lines(
      (await rows(ASSIGNMENT)).map((row) => ({
        ...pick(row, 'subjectLocale', 'version', 'state', 'source'),
        subject: name(row.subjectId),
        topic: name(row.topic),
      })),
    ),
    quotes: lines(
      (await rows(QUOTE, { populate: ['speaker'] })).map((row) => ({
        ...pick(row, 'text', 'display', 'review', 'integrity', 'featured', 'speakerRole', 'subjectLocale'),
        speaker: (row.speaker as Row | null)?.name ?? null,
        subject: name(row.subjectId),
        public: row.publishedAt !== null,
      })),
    ),
    interviews: lines(
      (await rows(INTERVIEW)).map((row) => ({
        ...pick(row, 'title', 'slug', 'locale'),
        public: row.publishedAt !== null,
      })),
    ),
    people: lines((await rows(PERSON)).map((row) => pick(row, 'name', 'slug', 'aliases', 'role'))),
    topics: lines((await rows(TOPIC)).map((row) => pick(row, 'name', 'slug', 'enabled', 'vocabulary'))),
    rates: lines(
      (await rows(RATE)).map((row) =>
        pick(row, 'bank', 'base', 'counter', 'nominal', 'value', 'effectiveDate', 'revision', 'review'),
      ),
    ),
    widgets: lines(
      (await rows(WIDGET)).map((row) => pick(row, 'slug', 'base', 'counter', 'bank', 'placement', 'enabled')),
    ),
  };
};
