/**
 * Long work at the desk: it goes on when the page, the browser or the server is closed. All paths stand under
 * `/newsroom`. Starting answers at once (202) with the job; how far it is, is asked for again and again.
 *
 *   GET    /jobs                                     -> Jobs         permission `read`; newest first
 *   GET    /jobs/:id                                 -> JobDetail    `read`
 *   POST   /jobs/documents   DocumentsRequest        -> Job          `decide`
 *   POST   /jobs/archive     { }                     -> Job          `decide` and `vocabulary`
 *   POST   /jobs/impact      ImpactRequest           -> Job          `vocabulary`
 *   POST   /jobs/:id/stop    { }                     -> Job          `read`
 *   POST   /jobs/:id/remove  { }                     -> Jobs         `read`; only what is over
 *
 * Everybody sees, stops and removes their own work. Work on the whole archive concerns the whole desk: whoever may start
 * it sees and stops that of others, too. What somebody may not read in the Content Manager has no title for them.
 */
import type { TopicDefinition } from '../analysis/types';

export type JobState = 'waiting' | 'running' | 'done' | 'stopped' | 'failed';

export interface Job {
  id: number;
  /** `documents`: chosen ones are analysed again; `archive`: all are; `impact`: what would a change of words do? */
  kind: 'documents' | 'archive' | 'impact';
  state: JobState;
  /** Documents, language versions counted apart. */
  total: number;
  done: number;
  /** Documents that could not be analysed. */
  failed: number;
  /** Documents in which something changed; 0 for `impact`. */
  changed: number;
  /** Documents of the archive that whoever started it may not edit. */
  left: number;
  /** A sentence on why the work as a whole failed; null otherwise. */
  message: string | null;
  /** The type of the chosen documents. */
  uid: string | null;
  /** Of `impact`; documentId null for a topic that was not saved yet. */
  topic: { documentId: string | null; name: string } | null;
  /** Who started it. */
  by: string;
  mine: boolean;
  /** ISO 8601 */
  startedAt: string;
  finishedAt: string | null;
}

export interface Jobs {
  jobs: Job[];
  /** Whether the editor may have the whole archive analysed. */
  can: { archive: boolean };
}

export interface JobFailure {
  uid: string;
  documentId: string;
  locale: string | null;
  /** Whether the Content Manager keeps it under its single types. */
  single: boolean;
  /** Null for a document that is gone or that the editor may not read. */
  title: string | null;
  message: string;
}

export interface JobDetail extends Job {
  /** The first 50 of them. */
  failures: JobFailure[];
  impact: Impact | null;
}

export interface DocumentsRequest {
  uid: string;
  /** 1 to 1,000. A locale that is missing or null is the default one. */
  documents: { documentId: string; locale?: string | null }[];
}

export interface ImpactRequest {
  /** The topic as it stands on the screen; `documentId` is null for one that is not saved yet. */
  draft: { documentId: string | null; topic: TopicDefinition };
}

export interface Impact {
  /** The topic as it was sent, as JSON: the words on the screen may have changed since. */
  asked: string;
  /** Only the newest so many documents are looked at. */
  cap: number;
  /** How many documents the archive holds. */
  archive: number;
  gains: number;
  losses: number;
  /** Documents where a person decided, so that nothing changes. */
  held: number;
  /** Examples, at most 20 of each. */
  gained: ImpactDocument[];
  lost: ImpactDocument[];
}

export interface ImpactDocument {
  uid: string;
  documentId: string;
  locale: string | null;
  single: boolean;
  title: string;
  /** A word that makes the difference. */
  word: string | null;
}
