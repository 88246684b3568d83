import type { TopicDefinition } from '../analysis';
import { finishPatiently } from '../analysis/steps';
import type { SkosOptions } from '../analysis/topics/skos/read';
import { topicSlug } from './slug';

export const FILE_FORMATS = ['json', 'csv', 'ttl', 'rdf'] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

export interface FileReading {
  topics: TopicDefinition[];
  /** Sentences on what a list in another form left out. */
  notes: string[];
}

/**
 * Topics out of a file in the plugin's own forms (JSON, CSV) or in SKOS (Turtle, RDF/XML). The readers of each are loaded
 * when they are used.
 *
 * @param stored what SKOS cannot say is taken from the topics that stand
 * @param options for SKOS alone
 * @throws TaxonomyError naming the line of everything that is wrong
 */
export const readTopicsFile = async (
  text: string,
  format: FileFormat,
  stored: readonly TopicDefinition[],
  options: SkosOptions = {},
): Promise<FileReading> => {
  if (format === 'json' || format === 'csv') {
    const { parseTaxonomyInSteps } = await import('../analysis/topics/exchange');
    return { topics: await finishPatiently(parseTaxonomyInSteps(text, format)), notes: [] };
  }
  const { parseRdf } = await import('./rdf/parse');
  const { readSkos } = await import('../analysis/topics/skos/read');
  return finishPatiently(readSkos(await parseRdf(text, format), stored, topicSlug, options));
};

export const writeTopicsFile = async (
  topics: readonly TopicDefinition[],
  format: FileFormat,
): Promise<string> => {
  if (format === 'json' || format === 'csv') {
    const { formatTaxonomy } = await import('../analysis/topics/exchange');
    return formatTaxonomy(topics, format);
  }
  const { formatSkos } = await import('./rdf/write');
  return formatSkos(topics, format);
};
