import { CsvError, parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import type { TopicDefinition } from '../types';
import { jsonLines } from './json-lines';
import { readTopics, TaxonomyError, type Problem } from './validation';

export { TaxonomyError, type Problem } from './validation';

export type TaxonomyFormat = 'json' | 'csv';

/**
 * Reads a taxonomy from the plugin's own JSON or CSV.
 *
 * @throws TaxonomyError naming line and field of everything that is wrong
 */
export function parseTaxonomy(text: string, format: TaxonomyFormat): TopicDefinition[] {
  const { data, lineOf } = format === 'json' ? fromJson(text) : fromCsv(text);
  const problems: Problem[] = [];
  const topics = readTopics(data, (path, message) =>
    problems.push({ line: lineOf(path), field: path.replace(/^topics\[\d+\]\.?/, '') || 'topic', message }),
  );
  if (problems.length > 0) throw new TaxonomyError(problems);
  return topics;
}

/**
 * Writes a taxonomy so that `parseTaxonomy` reads the same topics again.
 *
 * JSON keeps one term a line, for readable differences between versions. CSV has a row for each topic, followed by a
 * row for each of its terms; lists within a cell are parted by "|".
 */
export function formatTaxonomy(topics: readonly TopicDefinition[], format: TaxonomyFormat): string {
  return format === 'json' ? toJson(topics) : toCsv(topics);
}

interface Source {
  data: unknown;
  lineOf: (path: string) => number;
}

function fromJson(text: string): Source {
  const json = text.replace(/^\uFEFF/, '');
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const position = Number(/position (\d+)/.exec(message)?.[1] ?? json.length);
    const line = json.slice(0, position).split('\n').length;
    throw new TaxonomyError([{ line, field: 'file', message: 'This is no valid JSON here.' }]);
  }
  const wrapped = typeof data === 'object' && data !== null && 'topics' in data ? data : null;
  const lines = jsonLines(json);
  return {
    data: wrapped ? wrapped.topics : data,
    lineOf: (path) => {
      // What is missing has no line of its own; the nearest thing around it has.
      for (let at = path; at !== ''; at = at.replace(/(?:\.[^.[]*|\[\d+\]|^[^.[]*)$/, '')) {
        const line = lines.get(wrapped ? at : at.replace(/^topics/, ''));
        if (line !== undefined) return line;
      }
      return 1;
    },
  };
}

function toJson(topics: readonly TopicDefinition[]): string {
  const entries = topics.map(({ vocabulary, ...meta }) => {
    const head = Object.entries(meta)
      .filter(([, value]) => value !== undefined)
      .map(([field, value]) => `      ${JSON.stringify(field)}: ${JSON.stringify(value)},\n`);
    const languages = Object.entries(vocabulary).map(([language, terms]) => {
      const lines = terms.map((term) => `\n          ${JSON.stringify(term)}`);
      return `        ${JSON.stringify(language)}: [${lines.join(',')}${lines.length > 0 ? '\n        ' : ''}]`;
    });
    const body = languages.length > 0 ? `{\n${languages.join(',\n')}\n      }` : '{}';
    return `    {\n${head.join('')}      "vocabulary": ${body}\n    }`;
  });
  return `{\n  "topics": [${entries.length > 0 ? `\n${entries.join(',\n')}\n  ` : ''}]\n}\n`;
}

const META = ['slug', 'parent', 'name', 'threshold', 'suggestOnly', 'enabled', 'iptc', 'wikidataId'];
const TERM = ['language', 'term', 'weight', 'exactCase', 'against', 'requires', 'forbids'];
const NAME_PREFIX = 'name:';
const LIST = ' | ';

function toCsv(topics: readonly TopicDefinition[]): string {
  const languages = [...new Set(topics.flatMap((topic) => Object.keys(topic.names ?? {})))];
  const columns = [...META, ...languages.map((language) => NAME_PREFIX + language), ...TERM];
  const rows: Record<string, string>[] = [];
  const cell = (value: unknown): string => (value === undefined || value === null ? '' : String(value));
  for (const topic of topics) {
    const row: Record<string, string> = {};
    for (const field of [
      'slug',
      'parent',
      'name',
      'threshold',
      'suggestOnly',
      'enabled',
      'wikidataId',
    ] as const) {
      row[field] = cell(topic[field]);
    }
    if (topic.iptc) row.iptc = `${topic.iptc.match === 'broad' ? '≈' : ''}${topic.iptc.code}`;
    for (const [language, name] of Object.entries(topic.names ?? {})) row[NAME_PREFIX + language] = name;
    rows.push(row);
    for (const [language, terms] of Object.entries(topic.vocabulary)) {
      for (const term of terms) {
        rows.push({
          slug: topic.slug,
          language,
          term: term.term,
          weight: cell(term.weight),
          exactCase: cell(term.exactCase),
          against: cell(term.against),
          requires: (term.requires ?? []).join(LIST),
          forbids: (term.forbids ?? []).join(LIST),
        });
      }
    }
  }
  return stringify(rows, { header: true, columns, cast: { string: guarded } });
}

/** A spreadsheet would run a cell that begins with "="; a quote before it keeps it text. */
const guarded = (value: string): string => value.replace(/^'*[=+\-@\t\r]/, "'$&");
const unguarded = (value: string): string => value.replace(/^'('*[=+\-@\t\r])/, '$1');

function fromCsv(text: string): Source {
  const header = /^\uFEFF?([^\r\n]*)/.exec(text)?.[1] ?? '';
  // Spreadsheets write semicolons where the comma is the decimal sign.
  const delimiter = header.split(';').length > header.split(',').length ? ';' : ',';
  let records: { record: Record<string, string>; info: { lines: number } }[];
  try {
    records = parse(text, {
      bom: true,
      columns: true,
      delimiter,
      info: true,
      skip_empty_lines: true,
      trim: true,
    });
  } catch (error) {
    const line = error instanceof CsvError && typeof error.lines === 'number' ? error.lines : 1;
    throw new TaxonomyError([
      { line, field: 'file', message: 'This row does not fit the header. Check its quotes and commas.' },
    ]);
  }
  const problems: Problem[] = [];
  for (const column of header.split(delimiter).map((name) => name.trim().replace(/^"|"$/g, ''))) {
    if (META.includes(column) || TERM.includes(column) || column.startsWith(NAME_PREFIX)) continue;
    problems.push({
      line: 1,
      field: column,
      message: `There is no such column. Known are: ${[...META, ...TERM].join(', ')}.`,
    });
  }
  const topics: Record<string, unknown>[] = [];
  const vocabularies: Map<string, unknown[]>[] = [];
  const bySlug = new Map<string, number>();
  const lines = new Map<string, number>();
  for (const { record, info } of records) {
    const row = new Map(Object.entries(record).map(([column, value]) => [column, unguarded(value)]));
    const slug = row.get('slug') ?? '';
    if (!row.get('term')) {
      lines.set(`topics[${topics.length}]`, info.lines);
      if (!bySlug.has(slug)) bySlug.set(slug, topics.length);
      topics.push(topicOf(row));
      vocabularies.push(new Map());
      continue;
    }
    const index = bySlug.get(slug);
    if (index === undefined) {
      problems.push({
        line: info.lines,
        field: 'slug',
        message: `No row above describes the topic "${slug}".`,
      });
      continue;
    }
    const language = row.get('language') ?? '';
    const list = vocabularies[index]?.get(language) ?? [];
    vocabularies[index]?.set(language, list);
    const path = `topics[${index}].vocabulary.${language}`;
    if (list.length === 0) lines.set(path, info.lines);
    lines.set(`${path}[${list.length}]`, info.lines);
    list.push(termOf(row));
  }
  if (problems.length > 0) throw new TaxonomyError(problems);
  topics.forEach((topic, i) => (topic.vocabulary = Object.fromEntries(vocabularies[i] ?? [])));
  return {
    data: topics,
    lineOf: (path) => {
      for (let at = path; at !== ''; at = at.replace(/(?:\.[^.[]*|\[\d+\]|^[^.[]*)$/, '')) {
        const line = lines.get(at);
        if (line !== undefined) return line;
      }
      return 1;
    },
  };
}

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
