import { setImmediate } from 'node:timers/promises';
import { errors } from '@strapi/utils';
import { INTERVIEW } from '../config/uids';
import type { ImportPreview, ImportRequest, ImportResult, PersonChoice, Warning } from '../desk/contract';
import { fingerprint, ImportError, parseArticleAsync, type ParsedArticle } from '../importing';
import { documentText, MarkupError, safeUrl } from '../markup';
import type { Newsroom } from '../newsroom';
import { findPeople, registerPeople } from '../people';
import { readQuotes } from '../quotes';
import { retell, say } from '../sentences';
import { requireSubject } from '../subjects';
import { readAssignments, weightiest } from '../topics';

const TITLE_LENGTH = 255;
/** What one page shows: quotes, and for each topic the words that speak for it. */
const MOST_QUOTES = 1_000;
const MOST_EVIDENCE = 100;

interface Read {
  article: ParsedArticle;
  /** Title, standfirst and body as they will be saved. */
  data: { title: string; standfirst: string | null; byline: string | null; body: ParsedArticle['body'] };
  text: string;
  locale: string | null;
  warnings: Warning[];
}

const parse = async (source: string, format: ImportRequest['format']): Promise<ParsedArticle> => {
  try {
    return await parseArticleAsync(source, format);
  } catch (error) {
    if (error instanceof ImportError || error instanceof MarkupError) {
      throw new errors.ValidationError(retell(error.message), { code: `newsroom.import.${error.reason}` });
    }
    throw error;
  }
};

/** The Strapi locale for a language: `be` or `be-BY` for Belarusian; without one the default, and a warning. */
const chooseLocale = async (
  { strapi }: Newsroom,
  language: string,
  asked: string | undefined,
): Promise<{ locale: string | null; warnings: Warning[] }> => {
  const service = strapi.plugin('i18n')?.service('locales');
  if (!service) return { locale: null, warnings: [] };
  const codes: string[] = (await service.find()).map(({ code }: { code: string }) => code);
  if (asked) {
    if (!codes.includes(asked)) {
      throw new errors.ValidationError(say('import.noLocale', { locale: asked, known: codes.join(', ') }));
    }
    return { locale: asked, warnings: [] };
  }
  const fitting =
    codes.find((code) => code === language) ?? codes.find((code) => code.split('-')[0] === language);
  if (fitting) return { locale: fitting, warnings: [] };
  const fallback: string = await service.getDefaultLocale();
  const message = say('import.otherLocale', { language, locale: fallback });
  return { locale: fallback, warnings: [{ code: 'locale', message }] };
};

const read = async (newsroom: Newsroom, request: ImportRequest): Promise<Read> => {
  const article = await parse(request.source, request.format);
  const { locale, warnings } = await chooseLocale(newsroom, article.language, request.locale);
  const long = article.title.length > TITLE_LENGTH;
  if (long) {
    warnings.push({
      code: 'title',
      message: say('import.longTitle', { most: TITLE_LENGTH }),
    });
  }
  const data = {
    title: long ? article.title.slice(0, TITLE_LENGTH) : article.title,
    standfirst: article.standfirst,
    byline: article.byline?.slice(0, 255) ?? null,
    body: article.body,
  };
  const { fields } = requireSubject(newsroom.subjects, INTERVIEW);
  await setImmediate();
  const { text } = documentText(data, fields);
  await setImmediate();
  return {
    article,
    data,
    text,
    locale,
    warnings: [
      ...article.warnings.map(({ code, message }) => ({ code, message: retell(message) })),
      ...warnings,
    ],
  };
};

const findDuplicate = async ({ strapi }: Newsroom, text: string): Promise<ImportPreview['duplicate']> => {
  const row = await strapi.db
    .query(INTERVIEW)
    .findOne({ where: { fingerprint: fingerprint(text) }, select: ['documentId', 'locale', 'title'] });
  return row && { documentId: row.documentId, locale: row.locale ?? null, title: row.title };
};

/**
 * Shows what an import would bring; writes nothing.
 *
 * @param namesRecords whether the records behind printed names are told
 */
export const previewImport = async (
  newsroom: Newsroom,
  request: ImportRequest,
  namesRecords: boolean,
): Promise<ImportPreview> => {
  const { article, data, text, locale, warnings } = await read(newsroom, request);
  const { analyst } = await newsroom.vocabulary.get();
  const analysis = await analyst.analyzeAsync({ title: data.title, text });
  const named = namesRecords ? [...article.interviewees, ...article.interviewers] : [];
  const known = await findPeople(newsroom.strapi, named);
  const choice = (name: string): PersonChoice => ({
    name: known.get(name)?.name ?? name,
    documentId: known.get(name)?.documentId ?? null,
  });
  return {
    title: data.title,
    standfirst: data.standfirst,
    byline: data.byline,
    outlet: article.outlet,
    language: article.language,
    locale,
    text,
    readouts: article.readouts,
    interviewees: article.interviewees.map(choice),
    interviewers: article.interviewers.map(choice),
    quotes: analysis.quotes.slice(0, MOST_QUOTES).map(({ speaker, cueSpan: _, ...quote }) => ({
      ...quote,
      mention: speaker?.mention ?? null,
      name: speaker?.name ?? null,
    })),
    topics: analysis.topics.map((topic) => ({
      ...topic,
      evidence: weightiest(topic.evidence, MOST_EVIDENCE),
    })),
    warnings,
    duplicate: await findDuplicate(newsroom, text),
  };
};

/** What an import is about to write. */
export interface PlannedImport {
  data: Record<string, unknown>;
  locale: string | null;
  /** Names that will stand in the register. */
  people: string[];
}

/**
 * Makes a draft of a pasted article; quotes, people and topics come with its save.
 *
 * @param admit throws for who may not write this
 * @throws ApplicationError with `details.duplicate` when the same words stand in the archive already
 */
export const importArticle = async (
  newsroom: Newsroom,
  request: ImportRequest,
  admit: (planned: PlannedImport) => Promise<void>,
): Promise<ImportResult> => {
  // Before the transaction: reading pauses, and SQLite has one writer.
  const { article, data, text, locale, warnings } = await read(newsroom, request);
  return newsroom.strapi.db.transaction(async () => {
    const { strapi } = newsroom;
    const duplicate = await findDuplicate(newsroom, text);
    if (duplicate) {
      throw new errors.ApplicationError(say('import.duplicate', { title: duplicate.title }), {
        code: 'newsroom.import.duplicate',
        duplicate,
      });
    }
    const sourceUrl = request.sourceUrl ? safeUrl(request.sourceUrl) : null;
    if (request.sourceUrl && !/^https?:/i.test(sourceUrl ?? '')) {
      throw new errors.ValidationError(say('import.address'));
    }
    const { outlet, readouts, interviewees, interviewers } = article;
    const values = { ...data, outlet, sourceUrl, readouts };
    const names = [...interviewees, ...interviewers];
    await admit({ data: { ...values, interviewees, interviewers }, locale, people: names });
    const people = await registerPeople(strapi, names);
    const ids = (names: string[]): string[] => names.flatMap((name) => people.get(name)?.documentId ?? []);
    const created = await strapi.documents(INTERVIEW).create({
      ...(locale && { locale }),
      data: {
        ...values,
        interviewees: ids(interviewees),
        interviewers: ids(interviewers),
      },
    });
    const key = { uid: INTERVIEW, documentId: created.documentId, locale: locale ?? '' };
    const quotes = await readQuotes(strapi, key, 'draft');
    const { byDocumentId } = await newsroom.vocabulary.get();
    const topics = (await readAssignments(strapi, key, 'draft')).filter(({ state }) => state === 'applied');
    return {
      documentId: created.documentId,
      locale,
      title: data.title,
      paragraphs: data.body.length,
      quotes: quotes.length,
      topics: topics.flatMap(({ topic }) => byDocumentId.get(topic)?.slug ?? []),
      people: [
        ...new Set(
          [...people.values()].map(({ name }) => name).concat(quotes.flatMap((q) => q.speaker?.name ?? [])),
        ),
      ],
      warnings,
    };
  });
};
