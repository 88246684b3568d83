/**
 * What the admin's pages ask and what the server answers. Both sides compile against this file, so that neither
 * can drift. All paths stand under the admin prefix `/newsroom`.
 *
 *   GET    /settings                                                             -> Settings
 *   POST   /imports/preview                                      ImportRequest   -> ImportPreview
 *   POST   /imports                                              ImportRequest   -> ImportResult    (409: already imported)
 *   GET    /subjects/:uid/:documentId?locale=                                    -> SubjectState
 *   POST   /subjects/:uid/:documentId/topics/:topic/:verb        { locale }      -> SubjectState    verb: accept | reject | undo
 *   POST   /subjects/:uid/:documentId/quotes                     MakeQuote       -> QuoteMade       a passage that an editor selected
 *   POST   /subjects/:uid/:documentId/quotes/approve             ApproveAbove    -> ApprovedAbove
 *   GET    /quotes/:documentId/candidates                                        -> { candidates: QuoteCandidate[] }
 *   POST   /quotes/:documentId/:verb                             QuoteDecision   -> SubjectState    verb: approve | reject | undo | speaker | restore
 *                                                                                                         | feature | unfeature | reattach
 *                                                                                                         | undo-speaker | undo-reattach
 *   POST   /subjects/:uid/live                                   LiveRequest     -> LiveState       of text that is not saved; writes nothing
 *   GET    /people?search=                                                       -> { people: PersonChoice[] }
 *   GET    /topics?search=                                                       -> { topics: TopicChoice[] }
 *
 * `restore` puts the quote's stored words back in step with the article ("Use the article's words"); `reattach` does so at
 * the candidate that an editor chose.
 * Errors are Strapi's: `{ error: { status, name, message, details } }`; `message` is a sentence for the editor.
 */
import type { Evidence, QuoteKind, Span } from '../analysis/types';

export type Integrity = 'verbatim' | 'typographic' | 'altered' | 'ambiguous' | 'missing';
export type Review = 'suggested' | 'approved' | 'rejected';
export type AssignmentState = 'applied' | 'suggested' | 'rejected';
export type Source = 'machine' | 'editor' | 'system';

export interface Settings {
  /** The content types that take part. */
  subjects: string[];
  /** By content type: the fields of its form that the panel follows while they are typed. */
  forms: Record<string, { fields: string[]; topics: string | null }>;
}

export interface ImportRequest {
  /** The pasted article: plain text, Markdown or HTML. */
  source: string;
  format?: 'auto' | 'text' | 'markdown' | 'html';
  /** A Strapi locale code; without it the detected language decides, or the default locale with a warning. */
  locale?: string;
  sourceUrl?: string;
}

export interface Warning {
  code: string;
  message: string;
}

export interface ImportPreview {
  title: string;
  standfirst: string | null;
  byline: string | null;
  outlet: string | null;
  language: string;
  locale: string | null;
  /** Paragraphs of the plain text, which the spans below count in. */
  text: string;
  readouts: { text: string; value: string; currency: string }[];
  interviewees: PersonChoice[];
  interviewers: PersonChoice[];
  /** The first 1,000. */
  quotes: PreviewQuote[];
  /** Each with its weightiest evidence, 100 pieces at most. */
  topics: PreviewTopic[];
  warnings: Warning[];
  /** Set when the same text stands in the archive already. */
  duplicate: { documentId: string; locale: string | null; title: string } | null;
}

export interface PreviewQuote {
  kind: QuoteKind;
  text: string;
  spans: Span[];
  mention: string | null;
  name: string | null;
  cue: string | null;
  rule: string;
  repaired: boolean;
  confidence: number;
}

export interface PreviewTopic {
  slug: string;
  name: string;
  score: number;
  applied: boolean;
  evidence: Evidence[];
}

export interface ImportResult {
  documentId: string;
  locale: string | null;
  title: string;
  paragraphs: number;
  quotes: number;
  topics: string[];
  people: string[];
  warnings: Warning[];
}

export interface SubjectState {
  uid: string;
  documentId: string;
  locale: string | null;
  title: string;
  /** False when the text grew past what is analysed; `warnings` says where it stopped. */
  complete: boolean;
  quotes: DeskQuote[];
  topics: DeskTopic[];
  warnings: Warning[];
  /** What to look at before publishing, what stops it first. */
  checks: Check[];
  /** What the editor may do here; the server enforces the same. */
  can: { decide: boolean };
}

/** The fields of a form as they stand there, saved or not. */
export interface LiveRequest {
  /** Missing until the document, or this language of it, is saved for the first time. */
  documentId?: string;
  locale?: string | null;
  values: Record<string, unknown>;
  /** documentIds that the form's own relation adds and takes away. */
  topics?: { connect: string[]; disconnect: string[] };
}

/** What saving the form now would find. */
export type LiveState = Omit<SubjectState, 'documentId' | 'quotes'> & {
  documentId: string | null;
  quotes: LiveQuote[];
};

/** `documentId` is null for a quote that saving would create. */
export type LiveQuote = Omit<DeskQuote, 'documentId'> & { documentId: string | null };

export type CheckCode =
  | 'embargo'
  | 'quote-altered'
  | 'quote-ambiguous'
  | 'quote-missing'
  | 'quote-speaker'
  | 'topics'
  | 'rate-corrected'
  | 'rate-superseded';

/** One thing to look at before publishing. */
export interface Check {
  code: CheckCode;
  /** True when the server refuses to publish because of it. */
  blocks: boolean;
  /** documentId of the quote that it is about; null for any other, and for one that is not stored. */
  quote: string | null;
  /** The quote's words, the frozen rate, or the end of the embargo (ISO 8601). */
  subject: string | null;
  /** What stands there now: the article's words, the corrected rate. */
  now: string | null;
}

export interface DeskQuote {
  documentId: string;
  text: string;
  /** The article's present words where they differ from `text` (integrity `altered`); else null. */
  articleWords: string | null;
  kind: QuoteKind;
  mention: string | null;
  speaker: PersonChoice | null;
  cue: string | null;
  rule: string;
  confidence: number;
  repaired: boolean;
  integrity: Integrity;
  review: Review;
  featured: boolean;
  /** True while readers can see it. */
  public: boolean;
  /** Why it would not become public on publishing, as a sentence; null when it would, or is. */
  waiting: string | null;
  /** Choices of a person on it that stand and can be taken back. */
  undoable: QuoteChoice[];
  order: number;
}

export type QuoteChoice = 'speaker' | 'reattach';

export interface DeskTopic {
  /** The row's id, by which the form's own relation field knows it. */
  id: number;
  documentId: string;
  slug: string;
  name: string;
  state: AssignmentState;
  source: Source;
  /** Null for a topic that only a person applied. */
  score: number | null;
  /** The weightiest places in the order of the article, 20 at most; `sentence` is cut to 400 code units around its words. */
  evidence: { term: string; form: string; sentence: string; offset: number; share: number }[];
  /** How many more there are. */
  more: number;
  /** Who decided last, for the history line; null when no person did. */
  decidedBy: { name: string; at: string } | null;
}

export interface PersonChoice {
  documentId: string | null;
  name: string;
}

export interface TopicChoice {
  documentId: string;
  slug: string;
  name: string;
}

/** What an editor can do with a topic and with a quote; see the paths above. */
export type TopicVerb = 'accept' | 'reject' | 'undo';
export type QuoteVerb =
  | 'approve'
  | 'reject'
  | 'undo'
  | 'speaker'
  | 'undo-speaker'
  | 'restore'
  | 'reattach'
  | 'undo-reattach'
  | 'feature'
  | 'unfeature';

export interface QuoteDecision {
  /** verb `speaker`: an existing person, or a new one by name. */
  person?: { documentId: string } | { name: string };
  /** verb `speaker`: also remember the printed mention as an alias of that person. */
  alias?: boolean;
  /** verb `reattach`: one of the quote's candidates, as it was sent. */
  candidate?: Pick<QuoteCandidate, 'spans' | 'words'>;
}

/** A passage of the saved draft to which a quote may be attached again. */
export interface QuoteCandidate {
  /** UTF-16 offsets into the plain text of the draft. */
  spans: Span[];
  /** The words there, and what stands before and after them. */
  words: string;
  before: string;
  after: string;
  /** 0..1; 1 for the quote's very words. */
  similarity: number;
}

/** Words that an editor selected, with up to 32 code units around them, as the form shows them. */
export interface MakeQuote {
  locale?: string | null;
  exact: string;
  prefix: string;
  suffix: string;
  /** An existing person, or a new one by name; without it, the one whom the passage itself names. */
  person?: QuoteDecision['person'];
}

export interface QuoteMade {
  /** documentId of the new quote. */
  quote: string;
  state: SubjectState;
}

export interface ApproveAbove {
  locale?: string | null;
  /** 0..1, inclusive. */
  confidence: number;
}

export interface ApprovedAbove {
  approved: number;
  state: SubjectState;
}
