// Strapi Blocks to DOM, and highlights at the offsets that the analysis gives.

/** An element with attributes and children; strings become text nodes, null is left out. */
export function el(name, attributes, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

/** One element a block, in order, so that the analysis' block numbers find theirs. */
export const renderBlocks = (blocks) => blocks.map(renderBlock);

function renderBlock(block) {
  const children = () => (block.children ?? []).map(renderInline);
  switch (block.type) {
    case 'heading':
      // The page's headline is h1; the body's own headings stand below it.
      return el(`h${Math.min(6, Math.max(2, block.level ?? 2))}`, {}, ...children());
    case 'quote':
      return el('blockquote', {}, ...children());
    case 'code':
      return el('pre', {}, el('code', {}, ...children()));
    case 'list':
      return el(
        block.format === 'ordered' ? 'ol' : 'ul',
        {},
        ...block.children.map((item) =>
          item.type === 'list'
            ? el('li', { class: 'nested' }, renderBlock(item))
            : el('li', {}, ...item.children.map(renderInline)),
        ),
      );
    case 'image':
      return el('img', { src: safeAddress(block.image?.url), alt: block.image?.alternativeText ?? '' });
    default:
      return el('p', {}, ...children());
  }
}

const MARKS = { bold: 'strong', italic: 'em', underline: 'u', strikethrough: 's', code: 'code' };

function renderInline(node) {
  if (node.type === 'link') {
    return el('a', { href: safeAddress(node.url), rel: 'noopener' }, ...node.children.map(renderInline));
  }
  return Object.entries(MARKS).reduce(
    (inner, [mark, name]) => (node[mark] ? el(name, {}, inner) : inner),
    document.createTextNode(node.text ?? ''),
  );
}

function safeAddress(address) {
  const url = URL.canParse(address ?? '', location.href) ? new URL(address, location.href) : null;
  return url && ['http:', 'https:', 'mailto:'].includes(url.protocol) ? url.href : '#';
}

/**
 * Wraps the code units [start, end) of an element's plain text in marks. List items are a line feed apart, as the
 * server joins them. The first mark carries the quote's number, linked to the list of quotes.
 */
export function highlight(element, { start, end }, { number, label }) {
  let offset = 0;
  let item = null;
  const hits = [];
  for (const node of textNodes(element)) {
    const itsItem = node.parentElement.closest('li');
    if (item !== null && itsItem !== item) offset += 1;
    item = itsItem;
    const from = Math.max(0, start - offset);
    const to = Math.min(node.length, end - offset);
    if (from < to) hits.push({ node, from, to });
    offset += node.length;
  }
  hits.forEach(({ node, from, to }) => {
    const words = from > 0 ? node.splitText(from) : node;
    if (to - from < words.length) words.splitText(to - from);
    const mark = el('mark', {});
    words.replaceWith(mark);
    mark.append(words);
    if (!document.getElementById(`quote-${number}`) && !element.querySelector(`#quote-${number}`))
      mark.id = `quote-${number}`;
    if (node === hits.at(-1).node) refer(mark, reference(number, label));
  });
}

/** The number behind a quote; its digits are drawn by the stylesheet, so that they never count as article text. */
const reference = (number, label) =>
  el('a', { class: 'reference', href: `#said-${number}`, 'aria-label': label, 'data-number': number });

/** Behind the closing mark, where a reader looks for it, and never inside the article's own link. */
function refer(mark, number) {
  const after = mark.nextSibling;
  if (after?.nodeType === 3 /* Node.TEXT_NODE */ && /^["”“»’]/.test(after.data)) {
    after.splitText(1);
    after.after(number);
  } else {
    (mark.closest('a') ?? mark).after(number);
  }
}

function textNodes(element) {
  const walker = document.createTreeWalker(element, 4 /* NodeFilter.SHOW_TEXT */);
  const nodes = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  return nodes;
}
