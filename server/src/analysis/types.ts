/**
 * The shapes that the analysis speaks in. Offsets everywhere are UTF-16 code units (JavaScript string indices)
 * into the analysed `text`; every span is half open: `[start, end)`.
 */

/** `en`, `ru`, `be`; any other BCP 47 primary subtag means that only language-neutral rules ran. */
export type Language = string;

export type Span = readonly [start: number, end: number];

/** `direct`: whole sentences. `partial`: a fragment inside a reported sentence. `answer`: a turn of a transcript. */
export type QuoteKind = 'direct' | 'partial' | 'answer';

export interface Speaker {
  /** As printed: "the President", "he", "Иванов". */
  mention: string;
  /** Where the mention stands; null when a rule supplied it (the one interviewee of a transcript). */
  mentionSpan: Span | null;
  /** The person that the mention resolves to, by full name; null when unsure: a name is never guessed. */
  name: string | null;
}

export interface Quote {
  kind: QuoteKind;
  /** One quote may be broken by "he said" or by a paragraph; spans cover the words inside the marks. */
  spans: Span[];
  /** The spans' words, joined by one space. */
  text: string;
  speaker: Speaker | null;
  /** The reporting words: "emphasized", "according to", «по словам». */
  cue: string | null;
  cueSpan: Span | null;
  /** The named rule that attributed the quote, such as `cue-after`. */
  rule: string;
  /** True when the analyser supplied a mark that the article lost; such a quote is never approved by itself. */
  repaired: boolean;
  /** 0..1: how often a rule of this kind is right on news text. */
  confidence: number;
}

export interface Evidence {
  /** The vocabulary's term, as its editor wrote it. */
  term: string;
  /** The words of the text that matched. */
  form: string;
  start: number;
  end: number;
  /** `title` offsets count within the title, `text` offsets within the text. */
  field: 'title' | 'text';
  /** This hit's part of the topic's score, 0..1; shares of one topic add up to 1. */
  share: number;
}

export interface TopicAnswer {
  slug: string;
  name: string;
  /** 0..1 */
  score: number;
  /** True when the score reaches the topic's own threshold (never for a `suggestOnly` topic). */
  applied: boolean;
  evidence: Evidence[];
}

export interface Turn {
  role: 'question' | 'answer';
  /** The label as printed; null where the transcript prints none. */
  speaker: string | null;
  start: number;
  end: number;
}

export interface AnalysisInput {
  text: string;
  title?: string;
  language?: Language;
  id?: string | number;
}

export interface Analysis {
  id?: string | number;
  language: Language;
  quotes: Quote[];
  topics: TopicAnswer[];
  turns: Turn[];
}

/** A word or phrase in one language that speaks for a topic, or against it. */
export interface Term {
  /** A phrase; `*` at a word's end stands for any ending. Inflected forms are matched without it. */
  term: string;
  /** 0..1, default 1: how much one hit says. One weak word alone never applies a topic. */
  weight?: number;
  /** Match the letters' case exactly ("OPEC", "May"). */
  exactCase?: boolean;
  /** At least one of these words or phrases must stand in the same sentence. */
  requires?: string[];
  /** None of these may stand in the same sentence. */
  forbids?: string[];
  /** Speaks against the topic: what it covers is no evidence ("economic space"), longest match wins. */
  against?: boolean;
}

export interface TopicDefinition {
  slug: string;
  name: string;
  /** By language; `name` is what a reader sees where a language is missing. */
  names?: Record<Language, string>;
  /** Slug of the parent topic. */
  parent?: string | null;
  vocabulary: Record<Language, Term[]>;
  /** 0..1, the score from which the topic is applied; default in topics/score.ts. */
  threshold?: number | null;
  suggestOnly?: boolean;
  enabled?: boolean;
  iptc?: { code: string; match: 'exact' | 'broad' } | null;
  wikidataId?: string | null;
}

/** A person known beforehand: helps to resolve mentions. */
export interface KnownPerson {
  name: string;
  aliases?: string[];
  role?: string | null;
}

export interface AnalystOptions {
  /** Default: the shipped taxonomy. */
  taxonomy?: TopicDefinition[];
  people?: KnownPerson[];
}

export interface Analyst {
  /** Pure and deterministic: text, language and vocabulary alone decide. Linear in the text's length. */
  analyze(input: AnalysisInput): Analysis;
  /** The same answer, given in steps of at most some 30 ms so that a server goes on serving. */
  analyzeAsync(input: AnalysisInput): Promise<Analysis>;
}
