import { blockText, cleanHtml, htmlToBlocks, markdownToHtml, type Block } from '../markup';
import { partAtBreaks } from './breaks';
import { ImportError } from './error';
import type { SourceFormat } from './format';
import { readPage, type Page } from './page';
import { plainBlocks } from './plain';
import { readReadouts, type Readout } from './readouts';

/** A source as blocks, with what its markup says about them. */
export interface Draft extends Omit<Page, 'html'> {
  format: SourceFormat;
  blocks: Block[];
  readouts: Readout[];
  /** Pictures and players, which Blocks do not take: `image`, `iframe`. */
  dropped: string[];
}

/**
 * UTF-16 code units of an article's own markup, without the page around it: a novel's length. It is parsed six times
 * on its way to clean Blocks, at 0.4 s a million.
 */
const LONGEST_MARKUP = 500_000;

/** What an editor would miss; scripts and styles nobody does. */
const MEDIA = new Set(['iframe', 'object', 'embed', 'video', 'audio']);

const NOTHING: Omit<Page, 'html'> = {
  headline: null,
  windowTitle: null,
  standfirst: null,
  byline: null,
  leftOut: [],
};

/** @throws MarkupError for markup beyond the bounds */
export function readSource(source: string, format: SourceFormat): Draft {
  if (format === 'html') {
    const { html, ...page } = readPage(source);
    return { ...page, ...fromHtml(html), readouts: [], format };
  }
  const { readouts, rest } = takeReadouts(source);
  if (format === 'text') return { ...NOTHING, blocks: plainBlocks(rest), readouts, dropped: [], format };
  const { blocks, dropped } = fromHtml(markdownToHtml(partParagraphs(rest)));
  const first = blocks.find((block) => block.type === 'heading' && block.level === 1);
  return { ...NOTHING, headline: first ? blockText(first) : null, blocks, readouts, dropped, format };
}

function fromHtml(source: string): { blocks: Block[]; dropped: string[] } {
  if (source.length > LONGEST_MARKUP) {
    throw new ImportError('too-large', 'The article is longer than 500,000 characters. Import it in parts.');
  }
  const { html, removed } = cleanHtml(source);
  const { blocks, dropped } = htmlToBlocks(html);
  const lost = [...removed.filter((name) => MEDIA.has(name)), ...dropped];
  return { blocks: blocks.flatMap(partAtBreaks), dropped: [...new Set(lost)].sort() };
}

/** Leading readouts, each on its line: Markdown would run them together into one paragraph. */
function takeReadouts(text: string): { readouts: Readout[]; rest: string } {
  const readouts: Readout[] = [];
  let at = 0;
  while (at < text.length) {
    const end = text.indexOf('\n', at);
    const line = text.slice(at, end < 0 ? text.length : end);
    const found = line.trim() === '' ? [] : readReadouts(line.trim());
    if (!found) break;
    readouts.push(...found);
    at = end < 0 ? text.length : end + 1;
  }
  return { readouts, rest: text.slice(at) };
}

/** Lines that Markdown reads by their beginning, or as part of a block. */
const MARKDOWN_LINE = /^(?:\s*(?:[-*+>|]|#{1,6}\s|\d{1,9}[.)]\s|```|~~~|={2,}\s*$|-{2,}\s*$)|\s{2,})/;
/** A wrapped line is not much longer. */
const WRAPPED = 100;

/** Where long lines follow each other without a blank one, each is a paragraph: nobody wraps Markdown that wide. */
function partParagraphs(markdown: string): string {
  const lines = markdown.split('\n');
  const parted: string[] = [];
  let fenced = false;
  lines.forEach((line, n) => {
    parted.push(line);
    if (/^\s{0,3}(?:```|~~~)/.test(line)) fenced = !fenced;
    const next = lines[n + 1];
    if (fenced || next === undefined || line.trim() === '' || next.trim() === '') return;
    const own = (text: string): boolean => MARKDOWN_LINE.test(text) && !/^\*\*/.test(text);
    if (own(next) || own(line)) return;
    const wide = line.length > WRAPPED || next.length > WRAPPED;
    if (wide || /^\*\*.*\*\*\s*$/.test(line) || /^\*\*/.test(next)) parted.push('');
  });
  return parted.join('\n');
}
