/**
 * What the review queue asks and what the server answers; see contract.ts. All paths stand under the admin prefix
 * `/newsroom`. The permission is `plugin::newsroom.read` to look and `plugin::newsroom.decide` to decide; beyond that,
 * only documents that the editor may read in the Content Manager are shown, and only those that they may update decided.
 *
 *   GET    /queue?kind=&after=&limit=                              -> QueuePage
 *   GET    /queue/count                                            -> QueueCount
 *   POST   /queue/quotes/:quote/:verb            { seen }          -> QueueAnswer    verb: approve | reject | undo
 *   POST   /queue/topics/:uid/:documentId/:topic/:verb  { seen, locale }  -> QueueAnswer    verb: accept | reject | undo
 *
 * `seen` is the state that the editor looked at. When another one stands there by now, nothing is changed: 409, with the
 * item as it is in `error.details.item`.
 */
import type { QuoteKind } from '../analysis/types';
import type { AssignmentState, Integrity, PersonChoice, Review } from './contract';

export type QueueKind = 'all' | 'quotes' | 'topics';
export type QueueQuoteVerb = 'approve' | 'reject' | 'undo';
export type QueueTopicVerb = 'accept' | 'reject' | 'undo';

export interface QueuePage {
  /** The longest waiting first. May be shorter than asked for, and still have a `next`. */
  items: QueueItem[];
  /** What to send as `after` for the items behind these; null at the end. Stays good while others decide. */
  next: string | null;
}

export interface QueueCount {
  waiting: number;
  /** True when more wait than were counted. */
  more: boolean;
  /** Since when the oldest waits, ISO 8601 in UTC. */
  oldest: string | null;
}

export interface QueueSubject {
  uid: string;
  documentId: string;
  /** Null where the type is not localised. */
  locale: string | null;
  title: string;
  /** Whether the Content Manager keeps it under its single types. */
  single: boolean;
}

/** A stretch of the article; `found` marks the words that the item is about. */
export interface Stretch {
  text: string;
  found: boolean;
}

interface QueueItemBase {
  /** Names the item among all others. */
  id: string;
  subject: QueueSubject;
  /** ISO 8601, UTC. */
  since: string;
  /** What the editor may do here; the server enforces the same. */
  canDecide: boolean;
  /** The decision that stands, if a person made one. */
  decidedBy: { name: string; at: string } | null;
}

export interface QueueQuote extends QueueItemBase {
  kind: 'quote';
  state: Review;
  quote: {
    documentId: string;
    text: string;
    kind: QuoteKind;
    mention: string | null;
    speaker: PersonChoice | null;
    cue: string | null;
    confidence: number;
    integrity: Integrity;
    repaired: boolean;
    /** Why publishing would not make it public, as a sentence; null when it would. */
    waiting: string | null;
  };
  /** The quote between the sentences around it; only the quote itself where the article no longer has it. */
  context: Stretch[];
}

export interface QueueTopic extends QueueItemBase {
  kind: 'topic';
  state: AssignmentState;
  topic: { documentId: string; name: string; score: number | null };
  /** The weightiest sentences that speak for it, in the order of the article. */
  context: Stretch[][];
}

export type QueueItem = QueueQuote | QueueTopic;

/** Null once nothing is left of it: its words or its document went away. */
export interface QueueAnswer {
  item: QueueItem | null;
}
