/**
 * The topics workbench: what the admin asks and what the server answers. All paths stand under `/newsroom`; reading takes
 * the permission `read`, changing `vocabulary`.
 *
 *   GET    /vocabulary                                         -> Workbench
 *   GET    /vocabulary/topics/:documentId                      -> WorkbenchTopic
 *   POST   /vocabulary/topics               { topic }          -> WorkbenchTopic (201)          a new topic
 *   POST   /vocabulary/topics/:documentId   SaveRequest        -> WorkbenchTopic                409: saved by somebody else
 *   POST   /vocabulary/topics/:documentId/merge  { into }      -> Workbench                     cannot be undone
 *   POST   /vocabulary/try                  TryRequest         -> TryAnswer                     writes nothing
 *   GET    /vocabulary/export?format=                          -> VocabularyFile
 *   POST   /vocabulary/import/preview       ImportVocabulary   -> ImportPlan                    writes nothing
 *   POST   /vocabulary/import               ImportVocabulary   -> { created, updated, unchanged }
 *
 * The topic in a request is a TopicDefinition; what is wrong with it comes back in `details.errors`, each with its path.
 */
import type { Evidence, TopicDefinition } from '../analysis/types';

export interface Workbench {
  /** By name. */
  topics: TopicLine[];
  /** What the editor may do here; the server enforces the same. */
  can: { edit: boolean };
}

export interface TopicLine {
  documentId: string;
  slug: string;
  name: string;
  names: Record<string, string>;
  /** Slug of the parent. */
  parent: string | null;
  enabled: boolean;
  /** How many terms, over all languages. */
  words: number;
  /**
   * On how many drafts it is applied, language versions counted apart; null for who may not read all of them.
   */
  documents: number | null;
}

export interface WorkbenchTopic {
  documentId: string;
  /** What changes are based on; send it back when saving. */
  savedAt: string;
  topic: TopicDefinition;
}

export interface SaveRequest {
  topic: TopicDefinition;
  /** Null saves over whatever somebody else may have saved meanwhile. */
  savedAt: string | null;
}

export interface TryRequest {
  /** At most 100,000 characters. */
  text: string;
  title?: string;
  /** The topic as it stands on the screen, saved or not; without it the saved words alone read the text. */
  draft?: { documentId: string | null; topic: TopicDefinition };
}

export type Refusal = 'requires' | 'forbids' | 'name' | 'covered' | 'against';

export interface TriedTopic {
  score: number;
  threshold: number;
  applied: boolean;
  /** Highest share first; 500 at most, and `more` is how many others count. */
  evidence: (Evidence & { weight: number })[];
  more: number;
  /** Words of the topic that stand in the text and do not count, the first 500; `by` covers the word (reason `covered`). */
  refused: (Omit<Evidence, 'share'> & { reason: Refusal; by: string | null })[];
}

export interface TryAnswer {
  language: string;
  /** Null without a draft, or for a topic that is switched off. */
  topic: TriedTopic | null;
  others: { slug: string; name: string; score: number; applied: boolean }[];
}

/** The plugin's own JSON and CSV; SKOS as Turtle and RDF/XML. */
export type VocabularyFormat = 'json' | 'csv' | 'ttl' | 'rdf';

export interface VocabularyFile {
  name: string;
  /** Media type. */
  type: string;
  text: string;
}

/** As JSON; or as a form with the file in `files`, which may be larger than Strapi takes JSON. */
export interface ImportVocabulary {
  format: VocabularyFormat;
  text: string;
  /** SKOS: a topic's names speak for it, too, with a weight of 0.8. */
  namesAsWords?: boolean;
}

export interface ImportPlan {
  /** As many as an answer of 2 MB holds; `more` says how many others there are, where there are any. */
  created: string[];
  updated: { name: string; fields: string[] }[];
  more?: { created: number; updated: number };
  unchanged: number;
  /** Sentences on what a list in another form left out, likewise. */
  notes: string[];
}
