import { stringify } from 'csv-stringify/sync';
import { finish, type Steps } from '../steps';
import type { TopicDefinition } from '../types';
import { readCsv } from './csv';
import { LIST, META, NAME_PREFIX, TERM } from './columns';
import { jsonLines } from './json-lines';
import { nearestLine, type Source } from './source';
import { readTopicsInSteps, TaxonomyError, type Problem } from './validation';

export { TaxonomyError, type Problem } from './validation';

export type TaxonomyFormat = 'json' | 'csv';

/**
 * Reads a taxonomy from the plugin's own JSON or CSV.
 *
 * @throws TaxonomyError naming line and field of everything that is wrong
 */
export function parseTaxonomy(text: string, format: TaxonomyFormat): TopicDefinition[] {
  return finish(parseTaxonomyInSteps(text, format));
}

/** The same with pauses: a megabyte of rows would hold everybody else up for two seconds. */
export function* parseTaxonomyInSteps(text: string, format: TaxonomyFormat): Steps<TopicDefinition[]> {
  const { data, lineOf } = yield* format === 'json' ? fromJson(text) : readCsv(text);
  const problems: Problem[] = [];
  const topics = yield* readTopicsInSteps(data, (path, message) =>
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

function* fromJson(text: string): Steps<Source> {
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
  yield;
  const wrapped = typeof data === 'object' && data !== null && 'topics' in data ? data : null;
  const lines = yield* jsonLines(json);
  return {
    data: wrapped ? wrapped.topics : data,
    lineOf: (path) => nearestLine(path, (at) => lines.get(wrapped ? at : at.replace(/^topics/, ''))),
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
