import { setImmediate } from 'node:timers/promises';
import { detectLanguage, type TopicDefinition } from '../analysis';
import { finishPatiently } from '../analysis/steps';
import { compileTaxonomy, tagInSteps, type CompiledTaxonomy } from '../analysis/topics';
import { ASSIGNMENT } from '../config/uids';
import { documentText } from '../markup';
import type { Newsroom } from '../newsroom';
import { textPopulate, type SubjectKey, type SubjectType } from '../subjects';
import { branchOf } from './draft';

/** Documents beyond this many, newest first, are not looked at; the answer says so. */
export const IMPACT_CAP = 5000;
/** Read from the database at once: bodies may be long. */
const BATCH = 10;
/** A part takes about so long (milliseconds). */
const BUDGET = 400;

/** Where the next part goes on: the subject type's place in the list, and the row's id below which it reads. */
export interface ImpactCursor {
  type: number;
  below: number | null;
  checked: number;
}

export interface Changed extends SubjectKey {
  /** A word that speaks for the topic: after the change for a gain, before it for a loss. */
  word: string | null;
}

export interface ImpactPart {
  /** Documents that this part looked at. */
  done: number;
  gained: Changed[];
  lost: Changed[];
  /** A person decided here, so that nothing changes whatever the words say. */
  held: SubjectKey[];
  next: ImpactCursor | null;
}

type Row = Record<string, unknown> & { id: number; documentId: string; locale?: string | null };

const draftsOf = (subject: SubjectType) => (subject.draftAndPublish ? { publishedAt: null } : {});

const taking = ({ subjects }: Newsroom): SubjectType[] =>
  [...subjects.values()].filter((subject) => subject.topics !== null);

/** How many documents, language versions counted apart, a complete look goes through. */
export const countForImpact = async (newsroom: Newsroom): Promise<number> => {
  let total = 0;
  for (const subject of taking(newsroom)) {
    total += await newsroom.strapi.db.query(subject.uid).count({ where: draftsOf(subject) });
  }
  return total;
};

/**
 * Documents of these rows on which a person or a program decided over the topic, as `documentId locale`; without a
 * locale where a person rejected it, which holds for all.
 */
const decidedOn = async (
  newsroom: Newsroom,
  uid: string,
  rows: Row[],
  topic: string,
): Promise<Set<string>> => {
  const decided: { subjectId: string; subjectLocale: string; state: string }[] = await newsroom.strapi.db
    .query(ASSIGNMENT)
    .findMany({
      where: {
        subjectType: uid,
        topic,
        version: 'draft',
        subjectId: { $in: rows.map(({ documentId }) => documentId) },
        source: { $ne: 'machine' },
      },
    });
  return new Set(
    decided.map(({ subjectId, subjectLocale, state }) =>
      state === 'rejected' ? subjectId : `${subjectId} ${subjectLocale}`,
    ),
  );
};

/**
 * Prepares the answer to "what would this change of words do?": each draft is read with the words as they stand and as they
 * would be. Nothing is written. The event loop gets its turn after each document, and within long ones.
 *
 * @param topic the stored topic's documentId; null for a topic that is not saved yet
 * @returns answers part by part; `next` of a part is where the one after it begins
 */
export const openImpact = async (
  newsroom: Newsroom,
  topic: string | null,
  draft: TopicDefinition,
): Promise<(cursor?: ImpactCursor) => Promise<ImpactPart>> => {
  const { strapi } = newsroom;
  const { definitions } = await newsroom.vocabulary.get();
  const before = compileTaxonomy(branchOf(definitions, draft.slug));
  const after = compileTaxonomy(branchOf(definitions, draft.slug, draft));
  const subjects = taking(newsroom);

  const readWith = async (compiled: CompiledTaxonomy, input: Parameters<typeof tagInSteps>[0]) =>
    (await finishPatiently(tagInSteps(input, compiled))).find(
      ({ slug, applied }) => slug === draft.slug && applied,
    );

  return async (cursor = { type: 0, below: null, checked: 0 }) => {
    const part: ImpactPart = { done: 0, gained: [], lost: [], held: [], next: null };
    const started = performance.now();
    let { type, below } = cursor;

    while (type < subjects.length && cursor.checked + part.done < IMPACT_CAP) {
      if (performance.now() - started > BUDGET)
        return { ...part, next: { type, below, checked: cursor.checked + part.done } };
      const subject = subjects[type]!;
      const rows: Row[] = await strapi.db.query(subject.uid).findMany({
        where: { ...draftsOf(subject), ...(below !== null && { id: { $lt: below } }) },
        orderBy: { id: 'desc' },
        limit: Math.min(BATCH, IMPACT_CAP - cursor.checked - part.done),
        populate: textPopulate(subject.fields),
      });
      if (!rows.length) {
        type += 1;
        below = null;
        continue;
      }
      const decided = topic ? await decidedOn(newsroom, subject.uid, rows, topic) : new Set<string>();
      for (const row of rows) {
        below = row.id;
        part.done += 1;
        const locale = subject.localized ? String(row.locale ?? '') : '';
        if (decided.has(row.documentId) || decided.has(`${row.documentId} ${locale}`)) {
          part.held.push({ uid: subject.uid, documentId: row.documentId, locale });
          continue;
        }
        const title = typeof row[subject.title] === 'string' ? (row[subject.title] as string) : '';
        const { text } = documentText(row, subject.fields);
        await setImmediate();
        const input = { title, text, language: detectLanguage(text || title) };
        const [was, is] = [await readWith(before, input), await readWith(after, input)];
        if (Boolean(was) === Boolean(is)) continue;
        const word = (is ?? was)?.evidence[0]?.form ?? null;
        const change = { uid: subject.uid, documentId: row.documentId, locale, word };
        (is ? part.gained : part.lost).push(change);
      }
    }
    return part;
  };
};
