import { errors } from '@strapi/utils';
import { INTERVIEW, PERSON, QUOTE, RATE, TOPIC, WIDGET } from '../config/uids';
import { safeUrl } from '../markup';
import type { Newsroom } from '../newsroom';
import { requireAliases } from '../people';
import { checkFrozen } from '../rates';
import { say } from '../sentences';
import type { SubjectType } from '../subjects';
import { requireWords } from '../topics';
import { cleanData } from './clean';
import type { DocumentContext, WriteAction } from './context';
import { cleanOwn, fieldsOf, requireBounds, requireDepth, wholeFields, type Values } from './own-fields';

/** What an action brings into a row: what its caller gives, what a row holds already, both, or nothing. */
type Source = 'given' | 'stored';

interface Passage {
  bound: readonly Source[];
  clean: readonly Source[];
  check: readonly Source[];
}

const GIVEN: Passage = { bound: ['given'], clean: ['given'], check: ['given'] };
const NOTHING: Passage = { bound: [], clean: [], check: [] };

/**
 * The one gate before the database: the Content Manager, REST, GraphQL, imports, jobs and code all write through the
 * document service, and each of its actions passes here. Rows may be older than the gate: what an action copies out of
 * them is cleaned and checked as if somebody had sent it.
 */
export const GATE = {
  create: GIVEN,
  update: GIVEN,
  clone: { bound: ['given'], clean: ['given', 'stored'], check: ['given', 'stored'] },
  publish: { bound: [], clean: ['stored'], check: ['stored'] },
  unpublish: NOTHING,
  discardDraft: NOTHING,
  delete: NOTHING,
} satisfies Record<WriteAction, Passage>;

/** Our own types, every string and list of which the gate knows by the schema. */
const OWN = new Set([INTERVIEW, QUOTE, PERSON, TOPIC, WIDGET, RATE]);

/** Small records, of which a clone is checked as a whole; articles and quotes are cloned by their own handlers. */
const RECORDS = new Set([PERSON, TOPIC, WIDGET]);

const isWebAddress = (value: unknown): boolean =>
  typeof value === 'string' && /^https?:\/\//i.test(safeUrl(value) ?? '');

/** @throws ValidationError */
const requireAddress = (data: Values): void => {
  const { sourceUrl } = data;
  if (sourceUrl === undefined || sourceUrl === null || sourceUrl === '') return;
  if (!isWebAddress(sourceUrl)) throw new errors.ValidationError(say('import.address'));
  data.sourceUrl = safeUrl(String(sourceUrl));
};

const CHECKS: Record<string, (data: Values) => void> = {
  [INTERVIEW]: (data) => {
    requireAddress(data);
    // Whose quotes they are is told by their owner; the relation follows it.
    delete data.quotes;
  },
  [PERSON]: (data) => {
    if (data.aliases !== undefined) data.aliases = requireAliases(data.aliases);
  },
  [TOPIC]: (data) => requireWords(data),
};

const bounded = (newsroom: Newsroom, uid: string, subject: SubjectType | undefined, data: Values): void => {
  const { strapi } = newsroom;
  if (OWN.has(uid)) requireBounds(fieldsOf(strapi, uid), data);
  else if (subject) {
    const ownTexts = new Set([subject.title, ...subject.fields.map(({ path }) => path)]);
    requireBounds(
      fieldsOf(strapi, uid).filter(({ name }) => ownTexts.has(name)),
      data,
    );
  }
  requireDepth(data);
};

const cleaned = async (
  newsroom: Newsroom,
  uid: string,
  subject: SubjectType | undefined,
  data: Values,
): Promise<Values> => {
  const own = OWN.has(uid) ? cleanOwn(fieldsOf(newsroom.strapi, uid), data) : { ...data };
  return subject ? cleanData(subject, own) : own;
};

/** The record that a clone copies, without what Strapi gives each row anew. */
const recordBehind = async ({ strapi }: Newsroom, uid: string, documentId: string): Promise<Values> => {
  const row: Values | null = await strapi.db.query(uid).findOne({ where: { documentId } });
  const names = [...fieldsOf(strapi, uid).map(({ name }) => name), 'vocabulary'];
  return Object.fromEntries(names.flatMap((name) => (row?.[name] == null ? [] : [[name, row[name]]])));
};

/**
 * Takes what an action is about to write through the gate; changes `ctx.params.data`.
 *
 * @throws ValidationError, in the editor's language
 */
export const passGate = async (
  newsroom: Newsroom,
  ctx: DocumentContext,
  action: WriteAction,
): Promise<void> => {
  const { uid, params } = ctx;
  const subject = newsroom.subjects.get(uid);
  if (!OWN.has(uid) && !subject) return;
  const { bound, clean, check }: Passage = GATE[action];
  const isCopy = RECORDS.has(uid) && clean.includes('stored') && action === 'clone';
  if (!params.data && !isCopy) return;
  const stored = isCopy ? await recordBehind(newsroom, uid, String(params.documentId)) : {};
  if (bound.includes('given')) bounded(newsroom, uid, subject, { ...params.data });
  if (!clean.includes('given')) return;
  const data = await cleaned(newsroom, uid, subject, { ...stored, ...params.data });
  if (check.includes('given')) CHECKS[uid]?.(data);
  // A clone would merge a list into its source's, entry by entry, but takes JSON as text for what it is. The room of
  // rates looks at a widget's after this.
  const whole = isCopy && uid !== WIDGET ? wholeFields(newsroom.strapi, uid, data) : {};
  for (const [name, value] of Object.entries(whole)) data[name] = JSON.stringify(value);
  ctx.params = { ...params, data };
};

/**
 * What must change in a stored row before it may be copied or published: text that an earlier version let in uncleaned,
 * and an address that no reader may follow. Empty for nearly every row.
 */
export const repairsOf = async (
  newsroom: Newsroom,
  subject: SubjectType,
  row: Values,
  action: WriteAction,
): Promise<Values> => {
  const { clean: cleans, check: checks }: Passage = GATE[action];
  if (!cleans.includes('stored')) return {};
  const names = new Set([
    subject.title,
    ...subject.fields.map(({ path }) => path),
    ...(subject.isInterview
      ? fieldsOf(newsroom.strapi, subject.uid)
          .filter(({ type }) => type !== 'relation')
          .map(({ name }) => name)
      : []),
  ]);
  const own = Object.fromEntries(Object.entries(row).filter(([name]) => names.has(name)));
  const clean = await cleaned(newsroom, subject.uid, subject, own);
  if (checks.includes('stored') && subject.isInterview && clean.sourceUrl && !isWebAddress(clean.sourceUrl))
    clean.sourceUrl = null;
  // A slug is frozen once links point to it.
  delete clean.slug;
  return Object.fromEntries(
    Object.entries(clean).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(row[name])),
  );
};

/**
 * The frozen rates that a copy may carry: those of its source that a bank's published values still bear out.
 *
 * @param given what the caller says the copy shall hold; undefined for the source's
 * @throws ValidationError for a given rate that no bank published
 */
export const ratesOfCopy = async (
  { strapi }: Newsroom,
  source: unknown,
  given: unknown,
): Promise<unknown[]> => {
  const standing: unknown[] = [];
  for (const rate of Array.isArray(source) ? source : []) {
    try {
      standing.push(...(await checkFrozen(strapi, [rate])));
    } catch (error) {
      if (!(error instanceof errors.ValidationError)) throw error;
      strapi.log.warn(`newsroom: a copy leaves out a frozen rate of its source: ${error.message}`);
    }
  }
  return given === undefined ? standing : checkFrozen(strapi, given, standing);
};
