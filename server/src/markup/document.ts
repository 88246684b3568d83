import type { Span } from '../analysis/types';
import { blockText, blocksText, type Block } from './blocks';
import { BOUNDS } from './bounds';
import { MarkupError } from './error';
import { htmlToBlocks } from './from-html';
import { markdownToHtml } from './markdown';
import { looksLikeHtml } from './rich-text';

/** An attribute that holds text, bound to its schema. `path` is the attribute's name. */
export type FieldSpec =
  | { path: string; type: 'string' | 'text' | 'richtext' | 'html' | 'blocks' }
  | { path: string; type: 'component'; repeatable: boolean; fields: FieldSpec[] }
  | { path: string; type: 'dynamiczone'; components: Record<string, FieldSpec[]> };

export interface Segment {
  /** `lead`, `body`, `sections.0.text` */
  field: string;
  /** Index of the top-level Block; null for other types. */
  block: number | null;
  start: number;
  end: number;
}

/** One plain text out of a document's fields, with the way back. */
export interface DocumentText {
  text: string;
  segments: Segment[];
  /** True when only the head was taken. */
  truncated: boolean;
}

/** A place in one field: offsets count within that segment's own plain text. */
export interface FieldSpan {
  field: string;
  block: number | null;
  start: number;
  end: number;
}

/** UTF-16 code units. What is beyond is saved, but not analysed: a save must end in bounded time. */
const LIMIT = 256 * 1024;

interface Piece {
  field: string;
  block: number | null;
  text: string;
  /** False when the value is too long or too tangled to be read to its end. */
  whole: boolean;
}

/** The words of HTML without its syntax. A text that was stored before the bounds held must not stop a save. */
const htmlText = (html: string): string => {
  try {
    return blocksText(htmlToBlocks(html).blocks);
  } catch (error) {
    if (!(error instanceof MarkupError)) throw error;
    return html.replace(/<[^<>]*>/g, ' ');
  }
};

const richText = (value: string): string => htmlText(looksLikeHtml(value) ? value : markdownToHtml(value));

const piecesOf = (data: unknown, fields: FieldSpec[], prefix: string): Piece[] => {
  if (typeof data !== 'object' || data === null) return [];
  return fields.flatMap((field): Piece[] => {
    const value = (data as Record<string, unknown>)[field.path];
    const path = `${prefix}${field.path}`;
    const one = (text: string, whole = true): Piece[] => [{ field: path, block: null, text, whole }];
    const read = (reader: (source: string) => string): Piece[] =>
      typeof value === 'string' ? one(reader(value.slice(0, BOUNDS.size)), value.length <= BOUNDS.size) : [];
    if (value === null || value === undefined) return [];
    switch (field.type) {
      case 'string':
      case 'text':
        return typeof value === 'string' ? one(value) : [];
      case 'richtext':
        return read(richText);
      case 'html':
        return read(htmlText);
      case 'blocks':
        return Array.isArray(value)
          ? (value as Block[]).map((block, n) => ({
              field: path,
              block: n,
              text: blockText(block),
              whole: true,
            }))
          : [];
      case 'component':
        return Array.isArray(value)
          ? value.flatMap((item, n) => piecesOf(item, field.fields, `${path}.${n}.`))
          : piecesOf(value, field.fields, `${path}.`);
      case 'dynamiczone':
        return Array.isArray(value)
          ? value.flatMap((item, n) =>
              piecesOf(item, field.components[String(item?.__component)] ?? [], `${path}.${n}.`),
            )
          : [];
    }
  });
};

/** The head that fits: up to a paragraph's end, or in one endless paragraph up to a sentence's or a word's. */
const cut = (text: string, room: number, isFirst: boolean): string => {
  const head = text.slice(0, room);
  const paragraph = head.lastIndexOf('\n');
  if (paragraph > 0 || !isFirst) return head.slice(0, Math.max(paragraph, 0)).trimEnd();
  const sentence = head.lastIndexOf('. ') + 1;
  return head.slice(0, sentence > 0 ? sentence : Math.max(head.lastIndexOf(' '), 0) || room);
};

/**
 * Fields in reading order, joined by an empty line; at most 256 K code units, cut at a paragraph's end, with `truncated`
 * set. Never throws, linear.
 */
export const documentText = (data: unknown, fields: FieldSpec[]): DocumentText => {
  const parts: string[] = [];
  const segments: Segment[] = [];
  let length = 0;
  let truncated = false;
  for (const { field, block, text, whole } of piecesOf(data, fields, '')) {
    if (text.trim() === '') continue;
    const gap = parts.length ? 2 : 0;
    const room = LIMIT - length - gap;
    const taken = text.length <= room ? text : cut(text, room, parts.length === 0);
    truncated ||= !whole || taken.length < text.length;
    if (taken) {
      parts.push(taken);
      segments.push({ field, block, start: length + gap, end: length + gap + taken.length });
      length += gap + taken.length;
    }
    if (taken.length < text.length) break;
  }
  return { text: parts.join('\n\n'), segments, truncated };
};

/** Where a span of the plain text stands in the fields; one place for each segment that it touches. */
export const locate = (document: DocumentText, [start, end]: Span): FieldSpan[] =>
  document.segments
    .filter((segment) => segment.start < end && start < segment.end)
    .map(({ field, block, ...segment }) => ({
      field,
      block,
      start: Math.max(start, segment.start) - segment.start,
      end: Math.min(end, segment.end) - segment.start,
    }));
