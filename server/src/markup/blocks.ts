import { MarkupError } from './error';
import { safeUrl } from './links';
import { cleanText } from './text';

export interface Text {
  type: 'text';
  text: string;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strikethrough?: boolean;
  code?: boolean;
}
export interface Link {
  type: 'link';
  url: string;
  children: Text[];
}
export type Inline = Text | Link;
export interface ListItem {
  type: 'list-item';
  children: Inline[];
}
export interface List {
  type: 'list';
  format: 'ordered' | 'unordered';
  children: (ListItem | List)[];
}
/** Strapi's Blocks, as `@strapi/core` validates them. */
export type Block =
  | { type: 'paragraph' | 'quote'; children: Inline[] }
  | { type: 'heading'; level: 1 | 2 | 3 | 4 | 5 | 6; children: Inline[] }
  | { type: 'code'; language?: string; children: Text[] }
  | List
  | { type: 'image'; image: Record<string, unknown>; children: Inline[] };

export const MARKS = ['bold', 'italic', 'underline', 'strikethrough', 'code'] as const;

type Json = Record<string, unknown>;

const refuse = (what: string): never => {
  throw new MarkupError(
    'no-blocks',
    `The body is not in Strapi's Blocks format: ${what}. Send an array of blocks.`,
  );
};

const MAX_BLOCKS = 20_000;
const MAX_DEPTH = 32;

const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const children = (node: Json): Json[] => {
  if (!Array.isArray(node.children)) return [];
  return node.children.filter(isJson);
};

const cleanLeaf = (node: Json): Text => ({
  type: 'text',
  text: typeof node.text === 'string' ? cleanText(node.text) : '',
  ...Object.fromEntries(MARKS.filter((mark) => node[mark] === true).map((mark) => [mark, true])),
});

const SITE = 'https://site.invalid';

/** Strapi takes absolute addresses and those from the site's root; a link to anywhere else loses its address only. */
export const blockUrl = (address: unknown): string | null => {
  const url = typeof address === 'string' ? safeUrl(address) : null;
  return url && (url.startsWith('/') || /^[a-z]+:/i.test(url)) && URL.canParse(url, SITE) ? url : null;
};

const cleanInline = (node: Json): Inline[] => {
  if (node.type !== 'link') return [cleanLeaf(node)];
  const inner = children(node).map(cleanLeaf);
  const url = blockUrl(node.url);
  return url ? [{ type: 'link', url, children: inner }] : inner;
};

const cleanInlines = (node: Json): Inline[] => {
  const inlines = children(node).flatMap(cleanInline);
  return inlines.length ? inlines : [{ type: 'text', text: '' }];
};

const cleanList = (node: Json, depth: number): List => {
  if (depth > MAX_DEPTH) return refuse(`lists are nested deeper than ${MAX_DEPTH} levels`);
  const items = children(node).map((child): ListItem | List =>
    child.type === 'list'
      ? cleanList(child, depth + 1)
      : { type: 'list-item', children: cleanInlines(child) },
  );
  return {
    type: 'list',
    format: node.format === 'ordered' ? 'ordered' : 'unordered',
    children: items.length ? items : [{ type: 'list-item', children: [{ type: 'text', text: '' }] }],
  };
};

const cleanBlock = (node: unknown): Block => {
  if (!isJson(node)) return refuse('a block is no object');
  switch (node.type) {
    case 'paragraph':
    case 'quote':
      return { type: node.type, children: cleanInlines(node) };
    case 'heading': {
      const level = [1, 2, 3, 4, 5, 6].includes(node.level as number)
        ? (node.level as 1 | 2 | 3 | 4 | 5 | 6)
        : 2;
      return { type: 'heading', level, children: cleanInlines(node) };
    }
    case 'code':
      return {
        type: 'code',
        ...(typeof node.language === 'string' && { language: cleanText(node.language) }),
        children: children(node).length ? children(node).map(cleanLeaf) : [{ type: 'text', text: '' }],
      };
    case 'list':
      return cleanList(node, 1);
    case 'image':
      return isJson(node.image)
        ? { type: 'image', image: node.image, children: cleanInlines(node) }
        : refuse('an image block has no image');
    default:
      return refuse(`there is no block type "${String(node.type).slice(0, 40)}"`);
  }
};

/**
 * Blocks with nothing in them but what Strapi knows: unknown keys dropped, text cleaned, links checked.
 *
 * @throws MarkupError when the value is no Blocks at all
 */
export const cleanBlocks = (value: unknown): Block[] => {
  if (!Array.isArray(value)) return refuse('it is no array');
  if (value.length > MAX_BLOCKS) return refuse(`it has more than ${MAX_BLOCKS.toLocaleString('en')} blocks`);
  return value.map(cleanBlock);
};

const leafText = ({ text }: Json): string => (typeof text === 'string' ? text : '');

const inlineText = (inline: Json): string =>
  inline.type === 'link' ? children(inline).map(leafText).join('') : leafText(inline);

const textAt = (block: unknown, depth: number): string => {
  if (!isJson(block) || depth > MAX_DEPTH) return '';
  if (block.type !== 'list') return children(block).map(inlineText).join('');
  return children(block)
    .map((child) => textAt(child, depth + 1))
    .join('\n');
};

/**
 * A block's words as plain text; list items stand on lines of their own. Never throws: what was stored before the
 * plugin came may be anything.
 */
export const blockText = (block: Block | ListItem): string => textAt(block, 0);

/** The words of a document, its blocks parted by an empty line. */
export const blocksText = (blocks: Block[]): string =>
  blocks
    .map(blockText)
    .filter((text) => text.trim() !== '')
    .join('\n\n');
