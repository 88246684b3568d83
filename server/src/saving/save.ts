import { fingerprint } from '../importing';
import { detectLanguage, type Analysis, type TopicAssignment as Assignment } from '../analysis';
import { currentActor, logDecisions, type Actor, type DecisionEntry } from '../decisions';
import { readingTime, wordCount } from '../markup';
import type { Newsroom } from '../newsroom';
import { approveOnPublish, articleOf, keepQuotes, publishQuotes, type Article } from '../quotes';
import { checkFrozen } from '../rates';
import type { SubjectKey, SubjectType } from '../subjects';
import { copyAssignments, writeAssignments, type Vocabulary } from '../topics';
import { analyseOrLog } from './analyse';
import {
  contentHash,
  defaultLocale,
  lockRow,
  readRow,
  textOf,
  topicIdsOf,
  type SubjectRow,
} from './document';
import type { DocumentContext, Next } from './context';
import { mergeSubject, resolver } from './merging';
import { intendedSet, withMachine, type RelationInput } from './relations';
import { slugToSave } from './slug';
import { readState, writeState, type SubjectState } from './state';
import { currentVerdicts } from './verdicts';

type Values = Record<string, unknown>;

interface Plan {
  analysis: Analysis;
  text: string;
  state: Pick<SubjectState, 'hash' | 'complete'>;
  assignments: Assignment[];
  decisions: DecisionEntry[];
}

const mergeInto = async (
  newsroom: Newsroom,
  subject: SubjectType,
  key: SubjectKey | null,
  row: SubjectRow | null,
  data: Values,
  analysis: Analysis,
  vocabulary: Vocabulary,
  actor: Actor,
): Promise<Pick<Plan, 'assignments' | 'decisions'>> => {
  if (!subject.topics) return { assignments: [], decisions: [] };
  const input = data[subject.topics] as RelationInput | undefined;
  const merged = await mergeSubject(newsroom, subject, key, row, input, analysis, vocabulary, actor);
  const relationInput = withMachine(input, merged, resolver(vocabulary));
  if (relationInput !== undefined) data[subject.topics] = relationInput;
  return {
    assignments: merged.assignments,
    decisions: merged.decisions.map(({ topic, action }) => ({
      topic,
      action: `topic-${action}` as const,
    })),
  };
};

const sameSet = (a: string[], b: string[]): boolean =>
  a.length === b.length && a.every((item) => b.includes(item));

/** A type without draft & publish is public as soon as it is saved, and so are its quotes. */
const showSaved = async (
  newsroom: Newsroom,
  key: SubjectKey,
  actor: Actor,
  article: Article,
): Promise<void> => {
  const { quotes } = await newsroom.settings.now();
  await approveOnPublish(newsroom.strapi, key, actor, quotes.approve);
  await publishQuotes(newsroom.strapi, key, article);
  await copyAssignments(newsroom.strapi, key, 'draft', key, 'published');
};

/**
 * create and update of a subject: read what a partial update lacks, analyse what passed the gate, merge topics into the same
 * save, and bring quotes and assignments in step afterwards. All in one transaction; a document whose title, text,
 * vocabulary and topics are as the last analysis saw them passes with two small reads.
 */
export const save = async (
  newsroom: Newsroom,
  subject: SubjectType,
  ctx: DocumentContext,
  next: Next,
): Promise<unknown> => {
  const { strapi } = newsroom;
  const actor = currentActor(strapi);
  const { params } = ctx;

  return strapi.db.transaction(async () => {
    const locale = subject.localized ? params.locale || (await defaultLocale(newsroom, subject)) : '';
    const key =
      ctx.action === 'update' && params.documentId
        ? { uid: subject.uid, documentId: params.documentId, locale }
        : null;
    if (key) await lockRow(strapi, subject, key);
    const row = key && (await readRow(strapi, subject, key, 'draft'));
    const state = key && (await readState(strapi, key));

    const data: Values = { ...params.data };
    const { title, document } = textOf(subject, { ...row, ...data });
    if (subject.isInterview) {
      const slug = await slugToSave(
        strapi,
        { uid: subject.uid, documentId: key?.documentId ?? null, locale },
        state?.frozenSlug ?? null,
        data.slug,
        row?.slug,
        title,
      );
      if (slug !== undefined) data.slug = slug;
      data.wordCount = wordCount(document.text);
      // By the text's own language: without a Russian locale, a Russian text stands in the default one.
      data.readingTime = readingTime(document.text, detectLanguage(document.text));
      data.fingerprint = fingerprint(document.text);
      if (data.rates !== undefined) data.rates = await checkFrozen(strapi, data.rates, row?.rates);
    }

    const vocabulary = await newsroom.vocabulary.get();
    const hash = contentHash(title, document.text, vocabulary.version);
    const relation = topicIdsOf(subject, row);
    const intended = subject.topics
      ? intendedSet(data[subject.topics] as RelationInput | undefined, relation, resolver(vocabulary))
      : null;
    const isKnown =
      state?.hash === hash && (intended === null || sameSet(intended, relation)) && !currentVerdicts().length;

    let plan: Plan | null = null;
    if (!isKnown) {
      const analysis = await analyseOrLog(newsroom, key ?? subject, vocabulary, title, document.text);
      if (analysis) {
        const merged = await mergeInto(newsroom, subject, key, row, data, analysis, vocabulary, actor);
        plan = { analysis, text: document.text, state: { hash, complete: !document.truncated }, ...merged };
      }
    }

    const toPublish = subject.draftAndPublish && params.status === 'published';
    ctx.params = { ...params, data, ...(toPublish && { status: 'draft' as const }) };
    const saved = (await next()) as SubjectRow | null;
    if (!saved) return saved;

    const savedKey = key ?? { uid: subject.uid, documentId: saved.documentId, locale };
    if (plan) {
      const interviewId = subject.isInterview ? (row?.id ?? saved.id) : null;
      await keepQuotes(strapi, savedKey, interviewId, plan.analysis, plan.text);
      await writeAssignments(strapi, savedKey, 'draft', plan.assignments);
      await logDecisions(strapi, savedKey, actor, plan.decisions);
      await writeState(strapi, savedKey, plan.state);
    } else if (!isKnown) {
      await writeState(strapi, savedKey, { hash: '' });
    }
    if (!subject.draftAndPublish) await showSaved(newsroom, savedKey, actor, articleOf(title, document.text));
    if (!toPublish) return saved;

    // `status: 'published'` never reaches the action `publish`; send it there, so that one gate serves both ways.
    const { documentId: _, data: __, status: ___, ...selection } = ctx.params;
    const published = await strapi
      .documents(subject.uid)
      .publish({ ...selection, ...(locale && { locale }), documentId: saved.documentId });
    return published.entries[0] ?? null;
  });
};
