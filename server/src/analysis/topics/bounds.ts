import { DEEPEST_TREE } from './tree';

/** What one list of topics may hold. The largest thesauri of newsrooms stay below all of these. */
export const BOUNDS = {
  topics: 20_000,
  /** In all languages of one topic. */
  terms: 10_000,
  /** Required, and forbidden, by one term. */
  neighbours: 200,
  languages: 200,
  /** Of a name or a term. */
  letters: 255,
  levels: DEEPEST_TREE,
} as const;
