/**
 * What the Content Manager's list view asks of the newsroom; see contract.ts. All paths stand under the admin prefix
 * `/newsroom`.
 *
 *   GET    /list/:uid?ids=a,b&locale=       -> ListRows      permission `plugin::newsroom.read`; at most 100 ids
 *
 * Documents that the editor may not read are left out. Its bulk action is a job; see jobs-contract.ts.
 */
export interface ListRow {
  /** Names of the topics that are applied to the draft, the heaviest first. */
  topics: string[];
  quotesWaiting: number;
  topicsWaiting: number;
}

/** By documentId. */
export interface ListRows {
  rows: Record<string, ListRow>;
}

/**
 * Names in the list view's own filters, `filters[$and][0][newsroomQuotesWaiting][$eq]=true`, beside the attributes of a
 * type that takes part; permission `plugin::newsroom.read`.
 */
export const WAITING_FILTERS = ['newsroomQuotesWaiting', 'newsroomTopicsWaiting'] as const;

export type WaitingFilter = (typeof WAITING_FILTERS)[number];
