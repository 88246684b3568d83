import type { Block, List } from '../markup';
import { splitParagraphs } from './lines';

const BULLET = /^[•◦▪‣●]\s*/u;
const NUMBER = /^(\d{1,3})[.)]\s+/;
/** A hyphen may open speech: it opens a list only under a line that announces one. */
const DASH_ITEM = /^[-–*]\s+/;

/** Plain text as Blocks: paragraphs, and lists where bullets, numbers in order or an announced list say so. */
export function plainBlocks(text: string): Block[] {
  const paragraphs = splitParagraphs(text);
  const blocks: Block[] = [];
  let at = 0;
  while (at < paragraphs.length) {
    const list = listAt(paragraphs, at);
    if (list) {
      blocks.push(list);
      at += list.children.length;
    } else {
      blocks.push({ type: 'paragraph', children: [{ type: 'text', text: paragraphs[at] ?? '' }] });
      at += 1;
    }
  }
  return blocks;
}

/** The list of two items or more that starts at a paragraph. */
function listAt(paragraphs: string[], at: number): List | null {
  const announced = paragraphs[at - 1]?.endsWith(':') ?? false;
  const first = paragraphs[at] ?? '';
  const number = NUMBER.exec(first)?.[1];
  const marker = BULLET.test(first) ? BULLET : number ? NUMBER : announced ? DASH_ITEM : null;
  if (!marker || (number && number !== '1')) return null;
  const items: string[] = [];
  for (let n = at; n < paragraphs.length; n += 1) {
    const match = marker.exec(paragraphs[n] ?? '');
    if (!match || (number && match[1] !== String(items.length + 1))) break;
    items.push((paragraphs[n] ?? '').slice(match[0].length));
  }
  if (items.length < 2) return null;
  return {
    type: 'list',
    format: number ? 'ordered' : 'unordered',
    children: items.map((text) => ({ type: 'list-item', children: [{ type: 'text', text }] })),
  };
}
