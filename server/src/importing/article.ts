import { detectLanguage, findOccasion } from '../analysis';
import { finish, finishPatiently, type Steps } from '../analysis/steps';
import { blocksText, cleanText, type Block } from '../markup';
import { ImportError } from './error';
import { detectFormat, type SourceFormat } from './format';
import { oneLine } from './headline';
import { sortParts, type Parts } from './parts';
import type { Readout } from './readouts';
import { readSource, type Draft } from './source';

export interface ParsedArticle {
  title: string;
  /** Null unless the source sets one apart: the first paragraph is never taken for it. */
  standfirst: string | null;
  /** The authors' names, without "By". */
  byline: string | null;
  body: Block[];
  /** The body's words, as the analysis reads them. */
  text: string;
  interviewees: string[];
  interviewers: string[];
  outlet: string | null;
  /** BCP 47 primary subtag. */
  language: string;
  readouts: Readout[];
  /** Sentences for the editor; `code` is `title`, `no-body`, `furniture` or `dropped`. */
  warnings: { code: string; message: string }[];
  format: SourceFormat;
}

/** UTF-16 code units; JSON bodies of Strapi end there too. */
const LONGEST_SOURCE = 1024 * 1024;
/** Whom an article talked to stands in its first pages. */
const OCCASION_REACH = 256 * 1024;
/** More would hide the warnings that matter. */
const MOST_LEFT_OUT = 12;
const EXCERPT = 80;

/**
 * Reads a pasted article: plain text, Markdown, a page or a piece of one. Words and marks stay as they are; only what
 * is certainly not the article's (share buttons, a cookie notice) is left out, and reported. Pure, linear.
 *
 * @throws ImportError for an empty or too large source
 * @throws MarkupError for HTML that is nested too deeply or has too many elements
 */
export function parseArticle(source: string, format: SourceFormat | 'auto' = 'auto'): ParsedArticle {
  return finish(articleInSteps(source, format));
}

/** The same with pauses between the steps: a megabyte read at once would hold everybody else up. */
export async function parseArticleAsync(
  source: string,
  format: SourceFormat | 'auto' = 'auto',
): Promise<ParsedArticle> {
  return finishPatiently(articleInSteps(source, format));
}

function* articleInSteps(source: string, format: SourceFormat | 'auto'): Steps<ParsedArticle> {
  if (source.length > LONGEST_SOURCE) {
    throw new ImportError('too-large', 'The text is longer than a million characters. Import it in parts.');
  }
  const clean = cleanText(source);
  if (clean.trim() === '') throw new ImportError('empty', 'There is no text. Paste an article first.');
  yield;
  const draft = readSource(clean, format === 'auto' ? detectFormat(clean) : format);
  yield;
  const parts = sortParts(draft);
  yield;
  if (parts.title === '') {
    throw new ImportError('empty', 'There are no words to read in this source. Paste an article first.');
  }
  const text = blocksText(parts.body);
  yield;
  const language = detectLanguage(`${parts.title}\n${text.slice(0, OCCASION_REACH)}`);
  yield;
  const told = [text.slice(0, OCCASION_REACH), parts.credit].filter(Boolean).join('\n\n');
  return {
    title: parts.title,
    standfirst: parts.standfirst,
    byline: parts.byline,
    body: parts.body,
    text,
    ...findOccasion(told, parts.title, language),
    language,
    readouts: parts.readouts,
    warnings: warn(parts, draft),
    format: draft.format,
  };
}

function warn({ hasHeadline, body, leftOut }: Parts, { dropped }: Draft): ParsedArticle['warnings'] {
  const warnings: ParsedArticle['warnings'] = [];
  if (!hasHeadline) {
    const message = 'The text has no headline. Its first sentence stands in for it: write a better one.';
    warnings.push({ code: 'title', message });
  }
  if (body.length === 0) {
    const message = 'There is a headline, but no text under it. Paste the whole article.';
    warnings.push({ code: 'no-body', message });
  }
  for (const { text, kind } of leftOut.slice(0, MOST_LEFT_OUT)) {
    const what = kind ?? 'part of the page around the article';
    warnings.push({ code: 'furniture', message: `Left out as ${what}: “${excerpt(text)}”.` });
  }
  if (leftOut.length > MOST_LEFT_OUT) {
    const message = `Left out ${leftOut.length - MOST_LEFT_OUT} more parts of the page around the article.`;
    warnings.push({ code: 'furniture', message });
  }
  if (dropped.length > 0) {
    const message = `Not imported: ${dropped.join(', ')}. Add what is missing in the editor.`;
    warnings.push({ code: 'dropped', message });
  }
  return warnings;
}

function excerpt(text: string): string {
  const line = oneLine(text.slice(0, 4 * EXCERPT));
  return line.length <= EXCERPT ? line : `${line.slice(0, EXCERPT).replace(/\s\S*$/, '')}…`;
}
