/**
 * The register of people: what the admin asks and what the server answers. All paths stand under `/newsroom`; reading
 * takes the permission `read`, changing `decide`.
 *
 *   GET    /register?search=&page=                       -> RegisterPage       by name
 *   GET    /register/:documentId?page=                   -> PersonPage         quotes newest first
 *   POST   /register/:documentId        PersonChange     -> PersonPage
 *   POST   /register/:documentId/merge  { into }         -> PersonPage         of the one that stays; cannot be undone
 */
import type { Integrity, Review } from './contract';

export interface RegisterPage {
  people: PersonLine[];
  page: number;
  pages: number;
  total: number;
  can: { edit: boolean };
}

export interface PersonLine {
  documentId: string;
  name: string;
  role: string | null;
  organisation: string | null;
  aliases: string[];
  /** Drafts; how many of their quotes stand in documents that the editor may read, language versions counted apart. */
  quotes: number;
}

export interface PersonPage {
  person: PersonLine;
  quotes: SaidQuote[];
  page: number;
  pages: number;
  can: { edit: boolean };
}

export interface SaidQuote {
  documentId: string;
  /** As shown on its own; null for a quote of no document. */
  text: string | null;
  /** What the person was when they said it, as the article prints it. */
  role: string | null;
  /** The day of the interview, else of the document; ISO 8601. */
  date: string;
  review: Review;
  integrity: Integrity;
  public: boolean;
  source: SourceDocument | null;
}

export interface SourceDocument {
  uid: string;
  documentId: string;
  locale: string | null;
  /** Whether the Content Manager keeps it under its single types. */
  single: boolean;
  title: string;
}

export interface PersonChange {
  aliases?: string[];
}
