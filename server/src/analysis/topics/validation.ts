import { finish, type Steps } from '../steps';
import type { Term, TopicDefinition } from '../types';
import { BOUNDS } from './bounds';
import { levelsOf, ringsOf } from './tree';

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

/** So many topics, terms and neighbours are read between two pauses: some milliseconds. */
const STRIDE = 1_000;

/** Says when a pause is due. */
class Pace {
  private read = 0;

  isDue(words: number): boolean {
    this.read += words;
    if (this.read < STRIDE) return false;
    this.read = 0;
    return true;
  }
}

/**
 * Reads unknown data as topics. Every mistake goes to `report` with its path ("topics[2].vocabulary.en[0].weight");
 * what is wrong is left out of the result.
 */
export function readTopics(data: unknown, report: Report): TopicDefinition[] {
  return finish(readTopicsInSteps(data, report));
}

/** The same with pauses. Linear in the data, whatever its shape. */
export function* readTopicsInSteps(data: unknown, report: Report): Steps<TopicDefinition[]> {
  if (!Array.isArray(data)) {
    report('topics', 'This must be a list of topics.');
    return [];
  }
  if (data.length > BOUNDS.topics) {
    report('topics', `There are more than ${BOUNDS.topics} topics. Split the list.`);
    return [];
  }
  const pace = new Pace();
  const topics: TopicDefinition[] = [];
  for (const [i, entry] of data.entries()) {
    topics.push(yield* readTopic(entry, `topics[${i}]`, report, pace));
    if (pace.isDue(1)) yield;
  }
  yield* checkTree(topics, report);
  return topics;
}

function* checkTree(topics: readonly TopicDefinition[], report: Report): Steps<void> {
  const seen = new Set<string>();
  topics.forEach(({ slug }, i) => {
    if (slug && seen.has(slug))
      report(`topics[${i}].slug`, `The slug "${slug}" is there twice. Give each topic its own.`);
    seen.add(slug);
  });
  yield;
  const parents = new Map(topics.map(({ slug, parent }) => [slug, parent]));
  const inRing = new Set(ringsOf(parents).flat());
  yield;
  const levels = levelsOf(parents);
  yield;
  topics.forEach(({ slug, parent }, i) => {
    if (!parent) return;
    const path = `topics[${i}].parent`;
    if (!seen.has(parent)) report(path, `There is no topic "${shortened(parent)}".`);
    else if (inRing.has(slug)) report(path, 'The topic is its own ancestor. Choose another parent.');
    // Those below it are no further mistakes.
    else if (levels.get(slug) === BOUNDS.levels + 1)
      report(path, `The topic stands deeper than ${BOUNDS.levels} levels. Choose a parent further up.`);
  });
}

function* readTopic(entry: unknown, path: string, report: Report, pace: Pace): Steps<TopicDefinition> {
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
  for (const field of ['slug', 'name'] as const) requireShort(topic[field], `${path}.${field}`, report);
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
  topic.vocabulary = yield* readVocabulary(entry.vocabulary ?? {}, `${path}.vocabulary`, report, pace);
  return topic;
}

function readNames(value: unknown, path: string, report: Report): Record<string, string> {
  const names: Record<string, string> = {};
  if (!isObject(value)) report(path, 'This must be names by language, such as { "en": "Energy" }.');
  else {
    const entries = Object.entries(value);
    if (entries.length > BOUNDS.languages) {
      report(path, `There are more than ${BOUNDS.languages} languages.`);
      return names;
    }
    for (const [code, name] of entries) {
      const language = shortened(code);
      if (!LANGUAGE.test(language)) report(`${path}.${language}`, `"${language}" is no language code.`);
      else if (typeof name !== 'string' || name.trim() === '')
        report(`${path}.${language}`, 'This must be a name.');
      else {
        names[language] = name;
        requireShort(name, `${path}.${language}`, report);
      }
    }
  }
  return names;
}

function* readVocabulary(
  value: unknown,
  path: string,
  report: Report,
  pace: Pace,
): Steps<Record<string, Term[]>> {
  const vocabulary: Record<string, Term[]> = {};
  if (!isObject(value)) {
    report(path, 'This must be lists of terms by language.');
    return vocabulary;
  }
  const entries = Object.entries(value);
  const count = entries.reduce((sum, [, list]) => sum + (Array.isArray(list) ? list.length : 0), 0);
  if (entries.length > BOUNDS.languages) {
    report(path, `There are more than ${BOUNDS.languages} languages.`);
    return vocabulary;
  }
  if (count > BOUNDS.terms) {
    report(path, `A topic has at most ${BOUNDS.terms} terms. Make several topics of it.`);
    return vocabulary;
  }
  for (const [code, list] of entries) {
    const language = shortened(code);
    const at = `${path}.${language}`;
    if (!LANGUAGE.test(language)) report(at, `"${language}" is no language code.`);
    else if (!Array.isArray(list)) report(at, 'This must be a list of terms.');
    else {
      const terms: Term[] = [];
      for (const [i, entry] of list.entries()) {
        const term = readTerm(entry, `${at}[${i}]`, report);
        terms.push(term);
        if (pace.isDue(1 + (term.requires?.length ?? 0) + (term.forbids?.length ?? 0))) yield;
      }
      vocabulary[language] = terms;
    }
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
    else if (value.length > BOUNDS.neighbours)
      report(`${path}.${list}`, `A term has at most ${BOUNDS.neighbours} such words.`);
    else term[list] = value.map((word: unknown, i) => readPhrase(word, `${path}.${list}[${i}]`, report));
  }
  return term;
}

function readPhrase(value: unknown, path: string, report: Report): string {
  if (typeof value !== 'string' || !/[\p{L}\p{Nd}]/u.test(value))
    report(path, 'A term needs at least one letter or digit.');
  else if (/\*(?=\S)|(?<![\p{L}\p{Nd}])\*/u.test(value))
    report(path, 'The sign * stands at the end of a word only.');
  else {
    requireShort(value, path, report);
    return value.trim();
  }
  return '';
}

function requireShort(value: string, path: string, report: Report): void {
  if (value.length > BOUNDS.letters) report(path, `This has at most ${BOUNDS.letters} characters.`);
}

/** A field's name as a sentence shows it: one of 500 kB would stand in the answer, and in a path of its own. */
const shortened = (name: string): string => (name.length > 60 ? `${name.slice(0, 59)}…` : name);

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
      report(`${path}.${shortened(field)}`, `There is no such field. Known are: ${[...known].join(', ')}.`);
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
