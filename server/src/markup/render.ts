import { blockUrl, MARKS, type Block, type Inline, type List, type ListItem, type Text } from './blocks';

/**
 * Blocks as HTML that is safe to show, whatever the Blocks hold: text escaped, addresses checked, images by their stored
 * address. A link that may not be followed leaves its words.
 */
export function blocksToHtml(blocks: readonly Block[]): string {
  return blocks.map(blockHtml).join('\n');
}

function blockHtml(block: Block): string {
  switch (block.type) {
    case 'paragraph':
      return `<p>${inlines(block.children)}</p>`;
    case 'heading':
      return `<h${block.level}>${inlines(block.children)}</h${block.level}>`;
    case 'quote':
      return `<blockquote><p>${inlines(block.children)}</p></blockquote>`;
    case 'code':
      return `<pre><code>${block.children.map(({ text }) => escapeHtml(text)).join('')}</code></pre>`;
    case 'list':
      return listHtml(block);
    case 'image': {
      const url = blockUrl(block.image.url);
      const alt = typeof block.image.alternativeText === 'string' ? block.image.alternativeText : '';
      return url && !/^(?:mailto|tel):/i.test(url)
        ? `<figure><img src="${escapeHtml(url)}" alt="${escapeHtml(alt)}"></figure>`
        : '';
    }
  }
}

function listHtml(list: List): string {
  const tag = list.format === 'ordered' ? 'ol' : 'ul';
  const items: string[] = [];
  for (const child of list.children) {
    const html = child.type === 'list' ? listHtml(child) : inlines((child as ListItem).children);
    // HTML sets an inner list inside the item before it.
    if (child.type === 'list' && items.length > 0) items.push(`${items.pop() ?? ''}${html}`);
    else items.push(html);
  }
  return `<${tag}>${items.map((item) => `<li>${item}</li>`).join('')}</${tag}>`;
}

const TAGS = { bold: 'strong', italic: 'em', underline: 'u', strikethrough: 's', code: 'code' } as const;

function inlines(children: readonly Inline[]): string {
  return children
    .map((inline) => {
      if (inline.type === 'text') return leafHtml(inline);
      const words = inline.children.map(leafHtml).join('');
      const url = blockUrl(inline.url);
      return url ? `<a href="${escapeHtml(url)}">${words}</a>` : words;
    })
    .join('');
}

const leafHtml = (leaf: Text): string =>
  MARKS.reduceRight(
    (html, mark) => (leaf[mark] === true ? `<${TAGS[mark]}>${html}</${TAGS[mark]}>` : html),
    escapeHtml(leaf.text).replace(/\n/g, '<br>'),
  );

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it may stand between tags and in quoted attributes. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark);
