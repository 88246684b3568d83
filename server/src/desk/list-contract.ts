/**
 * What the Content Manager's list view asks of the newsroom; see contract.ts. All paths stand under the admin prefix
 * `/newsroom`.
 *
 *   GET    /list/:uid?ids=a,b&locale=       -> ListRows      permission `plugin::newsroom.read`; at most 100 ids
 *   POST   /list/:uid/:documentId/analyse  { locale }  -> Analysed     permission `plugin::newsroom.decide`
 *
 * Documents that the editor may not read are left out; those that they may not update are not analysed (403).
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

export interface Analysed {
  /** False when the text and the vocabulary were as the last analysis saw them. */
  changed: boolean;
}
