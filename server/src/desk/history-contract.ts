/**
 * The history: who decided what, and when. All paths stand under `/newsroom`.
 *
 *   GET    /history?page=&uid=&documentId=&locale=&topic=&person=&quote=   -> HistoryPage    newest first
 *   POST   /history/:id/undo                                               -> { undone: true }
 *
 * Reading takes `read`. Undoing takes what deciding took: `decide` and the Content Manager's right to update for
 * documents and people, `vocabulary` and that right for topics. Told is what was decided on what the editor may read; what
 * was decided on rates and on settings is told to those who may see them.
 */
export interface HistoryPage {
  entries: HistoryEntry[];
  page: number;
  pages: number;
  total: number;
}

/** What can be decided; the log of decisions is written in the same words. */
export type HistoryAction =
  | 'topic-added'
  | 'topic-removed'
  | 'topic-undone'
  | 'quote-approved'
  | 'quote-rejected'
  | 'quote-undone'
  | 'quote-speaker'
  | 'quote-speaker-undone'
  | 'quote-restored'
  | 'quote-reattached'
  | 'quote-reattach-undone'
  | 'quote-featured'
  | 'quote-unfeatured'
  | 'quote-made'
  | 'rate-accepted'
  | 'rate-dropped'
  | 'topic-created'
  | 'topic-saved'
  | 'topic-deleted'
  | 'topic-merged'
  | 'topics-imported'
  | 'person-created'
  | 'person-saved'
  | 'person-deleted'
  | 'person-merged'
  | 'option-set'
  | 'option-reset';

export interface HistoryEntry {
  id: number;
  action: HistoryAction;
  by: string;
  /** ISO 8601. */
  at: string;
  /** The document that was decided on; its title is null where the editor may not read it, or it is gone. */
  subject: DecidedDocument | null;
  topic: Named | null;
  person: Named | null;
  /** Words of the quote; null where there is none, it is gone, or the editor may not read its document. */
  quote: string | null;
  /** The name that went away: of what was merged or deleted; the name of an option. */
  gone: string | null;
  counts: { created: number; updated: number } | null;
  /** True for the newest decision on its thing, where it can be taken back and the editor may do so. */
  undoable: boolean;
}

export interface DecidedDocument {
  uid: string;
  documentId: string;
  locale: string | null;
  /** Whether the Content Manager keeps it under its single types. */
  single: boolean;
  title: string | null;
}

export interface Named {
  documentId: string;
  /** Null for one that is gone. */
  name: string | null;
}
