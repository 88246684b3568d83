/**
 * Reads articles: language, question and answer turns, quotes with their speakers, topics with reasons. Pure and
 * deterministic: no Strapi, no database, no clock. This is what `strapi-plugin-newsroom/analysis` exports.
 */
export { createAnalyst } from './analyze';
export { detectLanguage } from './language/detect';
export { paragraphs, sentences } from './language/sentences';
export { checkAnchor, indexText, makeAnchor, wordsAt } from './quotes/anchors';
export type { Anchor, AnchorCheck, AnchorSpan, Integrity, TextIndex } from './quotes/anchors';
export { findCandidates, type Candidate } from './quotes/anchoring/candidates';
export { findOccasion, type Occasion } from './quotes/occasion';
export { findPeople, type PersonCluster, type PersonMention } from './quotes/people';
export { reconcileQuotes, reconcileQuotesAsync } from './quotes/reconcile';
export type { CreatedQuote, KeptQuote, Reconciliation, StoredQuote } from './quotes/reconcile';
export { defaultTaxonomy } from './topics';
export { mergeTopics } from './topics/merge';
export type {
  AssignmentSource,
  AssignmentState,
  MachineAnswer,
  MergeInput,
  MergeResult,
  TopicAssignment,
  TopicDecision,
  TopicVerdict,
} from './topics/merge';
export { findTurns } from './turns';
export type * from './types';
