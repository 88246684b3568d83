export type Next = () => Promise<unknown>;

export interface Params {
  /** Absent on create. */
  documentId?: string;
  data?: Record<string, unknown>;
  locale?: string;
  status?: 'draft' | 'published';
  [key: string]: unknown;
}

/** What the document service hands to a middleware; changing `params` before `next()` changes what is done. */
export interface DocumentContext {
  uid: string;
  action: string;
  params: Params;
}

/** Every action that changes a document. The compiler keeps the tables of actions complete as this list grows. */
export type WriteAction = 'create' | 'update' | 'clone' | 'publish' | 'unpublish' | 'discardDraft' | 'delete';
