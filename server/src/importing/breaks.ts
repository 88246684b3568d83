import { blockText, type Block, type Inline } from '../markup';
import { VERSE } from './lines';

/**
 * Paragraphs that a page parts by single line breaks only (`<br>`), as the plain text of the same page would be read:
 * lines longer than verse are paragraphs of their own. Other blocks stay as they are.
 */
export function partAtBreaks(block: Block): Block[] {
  if (block.type !== 'paragraph') return [block];
  const lines = blockText(block).split('\n');
  if (lines.length < 2 || lines.every((line) => line.length <= VERSE)) return [block];
  const parted: Inline[][] = [[]];
  for (const inline of block.children) {
    if (inline.type === 'link') parted.at(-1)!.push(inline);
    else {
      inline.text.split('\n').forEach((text, n) => {
        if (n > 0) parted.push([]);
        if (text !== '') parted.at(-1)!.push({ ...inline, text });
      });
    }
  }
  return parted
    .filter((children) => children.length > 0)
    .map((children) => ({ type: 'paragraph', children }));
}
