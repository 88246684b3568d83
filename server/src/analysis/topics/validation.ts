import type { Term, TopicDefinition } from '../types';

export interface Problem {
  /** In the file that was read, counted from 1. */
  line: number;
  field: string;
  message: string;
}

/** Everything that is wrong with a taxonomy file, so that its editor mends it in one go. */
export class TaxonomyError extends Error {
  constructor(readonly problems: readonly Problem[]) {
    const shown = problems
      .slice(0, 20)
      .map(({ line, field, message }) => `Line ${line}, ${field}: ${message}`);
    if (problems.length > shown.length) shown.push(`… and ${problems.length - shown.length} more.`);
    super(shown.join('\n'));
    this.name = 'TaxonomyError';
  }
}

type Report = (path: string, message: string) => void;

const TOPIC_FIELDS = new Set(
  'slug name names parent vocabulary threshold suggestOnly enabled iptc wikidataId'.split(' '),
);
const TERM_FIELDS = new Set('term weight exactCase requires forbids against'.split(' '));
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const LANGUAGE = /^[a-z]{2,3}$/;

/**
 * Reads unknown data as topics. Every mistake goes to `report` with its path ("topics[2].vocabulary.en[0].weight");
 * what is wrong is left out of the result.
 */
export function readTopics(data: unknown, report: Report): TopicDefinition[] {
  if (!Array.isArray(data)) {
    report('topics', 'This must be a list of topics.');
    return [];
  }
  const topics = data.map((entry: unknown, i) => readTopic(entry, `topics[${i}]`, report));
  const seen = new Set<string>();
  topics.forEach(({ slug }, i) => {
    if (slug && seen.has(slug))
      report(`topics[${i}].slug`, `The slug "${slug}" is there twice. Give each topic its own.`);
    seen.add(slug);
  });
  const parents = new Map(topics.map(({ slug, parent }) => [slug, parent ?? null]));
  topics.forEach(({ slug, parent }, i) => {
    if (!parent) return;
    if (!seen.has(parent)) report(`topics[${i}].parent`, `There is no topic "${parent}".`);
    const above = new Set([slug]);
    for (let at: string | null = parent; at; at = parents.get(at) ?? null) {
      if (above.has(at)) {
        if (at === slug)
          report(`topics[${i}].parent`, 'The topic is its own ancestor. Choose another parent.');
        break;
      }
      above.add(at);
    }
  });
  return topics;
}

function readTopic(entry: unknown, path: string, report: Report): TopicDefinition {
  const topic: TopicDefinition = { slug: '', name: '', vocabulary: {} };
  if (!isObject(entry)) {
    report(path, 'This must be a topic with a slug, a name and a vocabulary.');
    return topic;
  }
  refuseUnknown(entry, TOPIC_FIELDS, path, report);
  if (typeof entry.slug === 'string' && SLUG.test(entry.slug)) topic.slug = entry.slug;
  else report(`${path}.slug`, 'A slug is small Latin letters and digits, joined by single hyphens.');
  if (typeof entry.name === 'string' && entry.name.trim() !== '') topic.name = entry.name;
  else report(`${path}.name`, 'A topic needs a name.');
  if (entry.names !== undefined) topic.names = readNames(entry.names, `${path}.names`, report);
  if (entry.parent !== undefined && entry.parent !== null) {
    if (typeof entry.parent === 'string') topic.parent = entry.parent;
    else report(`${path}.parent`, 'This must be the slug of another topic, or null.');
  }
  const threshold = readFraction(entry.threshold, `${path}.threshold`, report);
  if (threshold !== null) topic.threshold = threshold;
  for (const flag of ['suggestOnly', 'enabled'] as const) {
    const value = readFlag(entry[flag], `${path}.${flag}`, report);
    if (value !== null) topic[flag] = value;
  }
  if (entry.iptc !== undefined && entry.iptc !== null) {
    const { code, match } = isObject(entry.iptc) ? entry.iptc : {};
    if (typeof code === 'string' && /^\d{8}$/.test(code) && (match === 'exact' || match === 'broad')) {
      topic.iptc = { code, match };
    } else report(`${path}.iptc`, 'This needs a code of eight digits and a match, "exact" or "broad".');
  }
  if (entry.wikidataId !== undefined && entry.wikidataId !== null) {
    if (typeof entry.wikidataId === 'string' && /^Q\d+$/.test(entry.wikidataId))
      topic.wikidataId = entry.wikidataId;
    else report(`${path}.wikidataId`, 'A Wikidata id is a Q and digits, such as Q11660.');
  }
  topic.vocabulary = readVocabulary(entry.vocabulary ?? {}, `${path}.vocabulary`, report);
  return topic;
}

function readNames(value: unknown, path: string, report: Report): Record<string, string> {
  const names: Record<string, string> = {};
  if (!isObject(value)) report(path, 'This must be names by language, such as { "en": "Energy" }.');
  else {
    for (const [language, name] of Object.entries(value)) {
      if (!LANGUAGE.test(language)) report(`${path}.${language}`, `"${language}" is no language code.`);
      else if (typeof name !== 'string' || name.trim() === '')
        report(`${path}.${language}`, 'This must be a name.');
      else names[language] = name;
    }
  }
  return names;
}

function readVocabulary(value: unknown, path: string, report: Report): Record<string, Term[]> {
  const vocabulary: Record<string, Term[]> = {};
  if (!isObject(value)) {
    report(path, 'This must be lists of terms by language.');
    return vocabulary;
  }
  for (const [language, list] of Object.entries(value)) {
    const at = `${path}.${language}`;
    if (!LANGUAGE.test(language)) report(at, `"${language}" is no language code.`);
    else if (!Array.isArray(list)) report(at, 'This must be a list of terms.');
    else vocabulary[language] = list.map((term: unknown, i) => readTerm(term, `${at}[${i}]`, report));
  }
  return vocabulary;
}

function readTerm(entry: unknown, path: string, report: Report): Term {
  if (!isObject(entry)) {
    report(path, 'This must be a term, such as { "term": "solar panel" }.');
    return { term: '' };
  }
  refuseUnknown(entry, TERM_FIELDS, path, report);
  const term: Term = { term: readPhrase(entry.term, `${path}.term`, report) };
  const weight = readFraction(entry.weight, `${path}.weight`, report);
  if (weight !== null) term.weight = weight;
  for (const flag of ['exactCase', 'against'] as const) {
    const value = readFlag(entry[flag], `${path}.${flag}`, report);
    if (value !== null) term[flag] = value;
  }
  for (const list of ['requires', 'forbids'] as const) {
    const value = entry[list];
    if (value === undefined || value === null) continue;
    if (!Array.isArray(value)) report(`${path}.${list}`, 'This must be a list of words.');
    else term[list] = value.map((word: unknown, i) => readPhrase(word, `${path}.${list}[${i}]`, report));
  }
  return term;
}

function readPhrase(value: unknown, path: string, report: Report): string {
  if (typeof value !== 'string' || !/[\p{L}\p{Nd}]/u.test(value))
    report(path, 'A term needs at least one letter or digit.');
  else if (/\*(?=\S)|(?<![\p{L}\p{Nd}])\*/u.test(value))
    report(path, 'The sign * stands at the end of a word only.');
  else return value.trim();
  return '';
}

function readFraction(value: unknown, path: string, report: Report): number | null {
  if (value === undefined || value === null) return null;
  if (typeof value === 'number' && value >= 0 && value <= 1) return value;
  report(path, 'This must be a number from 0 to 1.');
  return null;
}

function readFlag(value: unknown, path: string, report: Report): boolean | null {
  if (value === undefined || value === null) return null;
  if (typeof value === 'boolean') return value;
  report(path, 'This must be true or false.');
  return null;
}

function refuseUnknown(
  entry: Record<string, unknown>,
  known: Set<string>,
  path: string,
  report: Report,
): void {
  for (const field of Object.keys(entry)) {
    if (!known.has(field))
      report(`${path}.${field}`, `There is no such field. Known are: ${[...known].join(', ')}.`);
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
