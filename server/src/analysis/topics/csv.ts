import { CsvError, parse } from 'csv-parse/sync';
import type { Steps } from '../steps';
import { BOUNDS } from './bounds';
import { META, NAME_PREFIX, TERM } from './columns';
import { nearestLine, type Source } from './source';
import { TaxonomyError, type Problem } from './validation';

/** So many code units or rows are read between two pauses: some milliseconds. */
const PIECE = 16 * 1024;
const ROWS = 500;
const MOST_COLUMNS = META.length + TERM.length + BOUNDS.languages;

interface Row {
  cells: Map<string, string>;
  line: number;
}

/**
 * The topics of a CSV file, unchecked. Yields after each piece of rows.
 *
 * @throws TaxonomyError for what is no table of known columns
 */
export function* readCsv(text: string): Steps<Source> {
  const problems: Problem[] = [];
  const topics: Record<string, unknown>[] = [];
  const vocabularies: Map<string, unknown[]>[] = [];
  const bySlug = new Map<string, number>();
  const lines = new Map<string, number>();
  const take = ({ cells, line }: Row): void => {
    const slug = cells.get('slug') ?? '';
    if (!cells.get('term')) {
      lines.set(`topics[${topics.length}]`, line);
      if (!bySlug.has(slug)) bySlug.set(slug, topics.length);
      topics.push(topicOf(cells));
      vocabularies.push(new Map());
      return;
    }
    const index = bySlug.get(slug);
    if (index === undefined) {
      problems.push({ line, field: 'slug', message: `No row above describes the topic "${slug}".` });
      return;
    }
    const language = cells.get('language') ?? '';
    const list = vocabularies[index]?.get(language) ?? [];
    vocabularies[index]?.set(language, list);
    const path = `topics[${index}].vocabulary.${language}`;
    if (list.length === 0) lines.set(path, line);
    lines.set(`${path}[${list.length}]`, line);
    list.push(termOf(cells));
  };

  for (const rows of readRows(text, problems)) {
    rows.forEach(take);
    yield;
  }
  if (problems.length > 0) throw new TaxonomyError(problems);
  topics.forEach((topic, i) => (topic.vocabulary = Object.fromEntries(vocabularies[i] ?? [])));
  return { data: topics, lineOf: (path) => nearestLine(path, (at) => lines.get(at)) };
}

/** The rows below the header, piece by piece; columns that nobody knows become problems. */
function* readRows(text: string, problems: Problem[]): Generator<Row[], void> {
  const source = text.replace(/^\uFEFF/, '');
  const header = /^[^\r\n]*/.exec(source)?.[0] ?? '';
  // Spreadsheets write semicolons where the comma is the decimal sign.
  const delimiter = header.split(';').length > header.split(',').length ? ';' : ',';
  const record_delimiter = /\r\n|\n|\r/.exec(source)?.[0] ?? '\n';
  const options = { delimiter, record_delimiter, info: true, skip_empty_lines: true, trim: true } as const;
  let before = 0;
  let columns: string[] | null = null;
  for (const piece of piecesOf(source, record_delimiter)) {
    try {
      if (!columns) {
        const [head] = parse(piece, options) as unknown as { record: string[] }[];
        before += linesIn(piece);
        if (!head) continue;
        columns = head.record;
        if (columns.length > MOST_COLUMNS) throw refused(1, `There are more than ${MOST_COLUMNS} columns.`);
        problems.push(...unknownColumns(columns));
        continue;
      }
      const records = parse(piece, { ...options, columns }) as unknown as {
        record: Record<string, string>;
        info: { lines: number };
      }[];
      yield records.map(({ record, info }) => ({
        cells: new Map(Object.entries(record).map(([column, value]) => [column, unguarded(value)])),
        line: before + info.lines,
      }));
    } catch (error) {
      if (error instanceof TaxonomyError) throw error;
      const line = error instanceof CsvError && typeof error.lines === 'number' ? error.lines : 1;
      throw refused(before + line, 'This row does not fit the header. Check its quotes and commas.');
    }
    before += linesIn(piece);
  }
}

const refused = (line: number, message: string): TaxonomyError =>
  new TaxonomyError([{ line, field: 'file', message }]);

const linesIn = (piece: string): number => piece.split(/\r\n|\n|\r/).length - 1;

/**
 * The header's row first, then pieces of whole rows: a row ends at a line's end that no quotation marks enclose, where
 * their number so far is even.
 */
function* piecesOf(text: string, end: string): Generator<string, void> {
  let start = 0;
  let quoted = false;
  let counted = 0;
  let rows = 0;
  for (let at = text.indexOf(end); at >= 0; at = text.indexOf(end, at + end.length)) {
    for (; counted < at; counted++) if (text.charCodeAt(counted) === 0x22) quoted = !quoted;
    if (quoted) continue;
    rows++;
    if (start > 0 && at - start < PIECE && rows < ROWS) continue;
    yield text.slice(start, at + end.length);
    start = at + end.length;
    rows = 0;
  }
  if (start < text.length) yield text.slice(start);
}

const unknownColumns = (columns: readonly string[]): Problem[] =>
  columns
    .filter((column) => !META.includes(column) && !TERM.includes(column) && !column.startsWith(NAME_PREFIX))
    .map((field) => ({
      line: 1,
      field,
      message: `There is no such column. Known are: ${[...META, ...TERM].join(', ')}.`,
    }));

/** What a spreadsheet must not run was written with a quote before it; see exchange.ts. */
const unguarded = (value: string): string => value.replace(/^'('*[=+\-@\t\r])/, '$1');

function topicOf(row: Map<string, string>): Record<string, unknown> {
  const topic: Record<string, unknown> = { slug: row.get('slug'), name: row.get('name') };
  const names: Record<string, string> = {};
  for (const [column, value] of row) {
    if (column.startsWith(NAME_PREFIX) && value !== '') names[column.slice(NAME_PREFIX.length)] = value;
  }
  if (Object.keys(names).length > 0) topic.names = names;
  for (const field of ['parent', 'wikidataId']) if (row.get(field)) topic[field] = row.get(field);
  if (row.get('threshold')) topic.threshold = number(row.get('threshold'));
  for (const field of ['suggestOnly', 'enabled']) if (row.get(field)) topic[field] = flag(row.get(field));
  const iptc = row.get('iptc');
  if (iptc) topic.iptc = { code: iptc.replace(/^≈/, ''), match: iptc.startsWith('≈') ? 'broad' : 'exact' };
  return topic;
}

function termOf(row: Map<string, string>): Record<string, unknown> {
  const term: Record<string, unknown> = { term: row.get('term') };
  if (row.get('weight')) term.weight = number(row.get('weight'));
  for (const field of ['exactCase', 'against']) if (row.get(field)) term[field] = flag(row.get(field));
  for (const field of ['requires', 'forbids']) {
    const list = row.get(field);
    if (list) term[field] = list.split('|').map((word) => word.trim());
  }
  return term;
}

/** Left as text where it is no number, so that validation names it. */
function number(value = ''): number | string {
  const read = Number(value.replace(',', '.'));
  return Number.isNaN(read) ? value : read;
}

function flag(value = ''): boolean | string {
  const read = value.toLowerCase();
  return read === 'true' ? true : read === 'false' ? false : value;
}
