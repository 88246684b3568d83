import { errors } from '@strapi/utils';
import {
  checkAnchor,
  findCandidates,
  indexText,
  makeAnchor,
  wordsAt,
  type Analysis,
  type AnalysisInput,
  type Quote,
  type Span,
} from '../analysis';
import type { Newsroom } from '../newsroom';
import { displayText, readQuotes, toStored, type QuoteRow } from '../quotes';
import { readRow, textOf } from '../saving';
import { say } from '../sentences';
import { requireSubject, type SubjectKey } from '../subjects';
import type { QuoteCandidate, QuoteDecision } from './contract';

/** Code units shown before and after a candidate: some ten words. */
const AROUND = 60;

/** What stands beside a passage in its paragraph, cut between words. */
const beside = (text: string, start: number, end: number): Pick<QuoteCandidate, 'before' | 'after'> => {
  const before =
    text
      .slice(0, start)
      .slice(-AROUND - 1)
      .split('\n')
      .at(-1) ?? '';
  const after = text.slice(end, end + AROUND + 1).split('\n')[0] ?? '';
  return {
    before: before.length > AROUND ? before.replace(/^\S*\s/, '') : before,
    after: after.length > AROUND ? after.replace(/\s\S*$/, '') : after,
  };
};

/** The quote that the analysis finds at a passage has its bounds from the marks; a passage found by likeness, from words. */
const withinMarks = (spans: readonly Span[], found: readonly Quote[]): readonly Span[] => {
  const length = (list: readonly Span[]) => list.reduce((sum, [start, end]) => sum + end - start, 0);
  const shared = (quote: Quote) =>
    quote.spans.reduce(
      (sum, [start, end]) =>
        sum +
        spans.reduce((part, [from, to]) => part + Math.max(0, Math.min(end, to) - Math.max(start, from)), 0),
      0,
    );
  const near = found.find((quote) => shared(quote) * 2 >= Math.max(length(quote.spans), length(spans)));
  return near?.spans ?? spans;
};

/**
 * The passages of the saved draft to which a quote may be attached again; none that another quote holds.
 *
 * @param read reads the draft: patiently, or at once inside a transaction
 */
export const candidatesFor = async (
  newsroom: Newsroom,
  key: SubjectKey,
  quote: QuoteRow,
  read: (input: AnalysisInput) => Analysis | Promise<Analysis>,
): Promise<{ text: string; candidates: QuoteCandidate[] }> => {
  const { strapi } = newsroom;
  const subject = requireSubject(newsroom.subjects, key.uid);
  const row = await readRow(strapi, subject, key, 'draft');
  const { title, document } = textOf(subject, row ?? {});
  const { text } = document;
  const analysis = await read({ title, text });
  const index = indexText(text);
  const others = (await readQuotes(strapi, key, 'draft')).filter(
    ({ documentId, review }) => documentId !== quote.documentId && review !== 'rejected',
  );
  const taken = others.flatMap(({ anchor }) => checkAnchor(anchor, index).spans ?? []);
  return {
    text,
    candidates: findCandidates(toStored(quote), index, taken).map(({ spans: passage, similarity }) => {
      const spans = similarity < 1 ? withinMarks(passage, analysis.quotes) : passage;
      return {
        spans: [...spans],
        similarity,
        words: wordsAt(text, spans),
        ...beside(text, spans[0]?.[0] ?? 0, spans.at(-1)?.[1] ?? 0),
      };
    }),
  };
};

const same = (a: QuoteCandidate, b: NonNullable<QuoteDecision['candidate']>): boolean =>
  a.words === b.words && JSON.stringify(a.spans) === JSON.stringify(b.spans);

/**
 * What a quote becomes where an editor attached it.
 *
 * @throws ApplicationError when the draft no longer has that passage
 */
export const reattached = async (
  newsroom: Newsroom,
  key: SubjectKey,
  quote: QuoteRow,
  chosen: QuoteDecision['candidate'],
): Promise<Partial<QuoteRow>> => {
  if (!chosen || typeof chosen.words !== 'string' || !Array.isArray(chosen.spans)) {
    throw new errors.ValidationError("Send one of the quote's candidates in `candidate`.");
  }
  const { analyst } = await newsroom.vocabulary.get();
  const { text, candidates } = await candidatesFor(newsroom, key, quote, analyst.analyze);
  const found = candidates.find((candidate) => same(candidate, chosen));
  if (!found) {
    throw new errors.ApplicationError(say('quote.outdated'));
  }
  return {
    text: found.words,
    display: displayText(...found.spans.map(([start, end]) => text.slice(start, end))),
    anchor: makeAnchor(text, found.spans),
    integrity: 'verbatim',
    articleWords: null,
    repaired: false,
  };
};
