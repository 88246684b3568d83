import type { VocabularyFormat } from '../../../server/src/desk/topics-contract';

export const FORMATS: { format: VocabularyFormat; name: string; endings: string[] }[] = [
  { format: 'json', name: 'JSON', endings: ['.json'] },
  { format: 'csv', name: 'CSV', endings: ['.csv'] },
  { format: 'ttl', name: 'SKOS (Turtle)', endings: ['.ttl'] },
  { format: 'rdf', name: 'SKOS (RDF/XML)', endings: ['.rdf', '.xml', '.rdfx'] },
];

/** By the file's ending; null for one that is not read. */
export const formatOfFile = (name: string): VocabularyFormat | null =>
  FORMATS.find(({ endings }) => endings.some((ending) => name.toLowerCase().endsWith(ending)))?.format ??
  null;

/** A list in the form of others, which may bring names and no words. */
export const isSkos = (format: VocabularyFormat): boolean => format === 'ttl' || format === 'rdf';
