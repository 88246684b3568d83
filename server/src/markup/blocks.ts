import { MarkupError } from './error';
import { safeUrl } from './links';
import { finish, type Steps } from './steps';
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

/** Keys of a file of the media library that readers' pages load or follow. */
const FILE_ADDRESSES = new Set(['url', 'previewUrl', 'src', 'href']);
const MAX_FILE_DEPTH = 8;

/** A file as the block holds it: text cleaned, addresses that may not be loaded emptied, in its formats too. */
const cleanFile = (value: unknown, depth = 0): unknown => {
  if (typeof value === 'string') return cleanText(value);
  if (typeof value !== 'object' || value === null) return value;
  if (depth > MAX_FILE_DEPTH) return null;
  if (Array.isArray(value)) return value.map((item) => cleanFile(item, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      FILE_ADDRESSES.has(key) ? imageUrl(inner) : cleanFile(inner, depth + 1),
    ]),
  );
};

/** Strapi asks each image for an address that is a string. */
const imageUrl = (address: unknown): string | null => {
  if (typeof address !== 'string') return null;
  const url = blockUrl(address);
  return url === null || /^(?:mailto|tel):/i.test(url) ? '' : url;
};

/** A picture whose address may not be loaded leaves its words. */
const imageBlock = (node: Json, image: Json): Block | null => {
  if (imageUrl(image.url))
    return { type: 'image', image: cleanFile(image) as Json, children: cleanInlines(node) };
  const words = [image.alternativeText, image.caption].filter((text) => typeof text === 'string');
  return wordsBlock([...new Set(words), wordsIn(node, 0)].join(' '));
};

const wordsBlock = (words: string): Block | null => {
  const text = cleanText(words).trim();
  return text === '' ? null : { type: 'paragraph', children: [{ type: 'text', text }] };
};

const wordsIn = (node: Json, depth: number): string =>
  depth > MAX_DEPTH
    ? ''
    : `${leafText(node)}${children(node)
        .map((child) => wordsIn(child, depth + 1))
        .join('')}`;

const cleanBlock = (node: unknown): Block | null => {
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
      return isJson(node.image) ? imageBlock(node, node.image) : refuse('an image block has no image');
    default: {
      // A type of a newer Strapi, or of a plugin: its words stay.
      if (typeof node.type !== 'string' || !Array.isArray(node.children))
        return refuse(`there is no block type "${String(node.type).slice(0, 40)}"`);
      return wordsBlock(wordsIn(node, 0));
    }
  }
};

/**
 * Blocks with nothing in them but what Strapi knows: unknown keys dropped, text cleaned, addresses of links and pictures
 * checked. What Strapi does not know leaves its words.
 *
 * @throws MarkupError when the value is no Blocks at all
 */
export const cleanBlocks = (value: unknown): Block[] => finish(blocksSteps(value));

/** The same block by block: between two of them others may have their turn. */
export function* blocksSteps(value: unknown): Steps<Block[]> {
  if (!Array.isArray(value)) return refuse('it is no array');
  if (value.length > MAX_BLOCKS) return refuse(`it has more than ${MAX_BLOCKS.toLocaleString('en')} blocks`);
  const blocks: Block[] = [];
  for (const node of value as unknown[]) {
    const block = cleanBlock(node);
    if (block) blocks.push(block);
    yield;
  }
  return blocks;
}

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
