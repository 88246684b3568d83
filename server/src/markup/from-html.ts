import { blockUrl, type Block, type Inline, type List, type ListItem, type Text } from './blocks';
import {
  attribute,
  isElementNode,
  isTextNode,
  parseHtml,
  textContent,
  type Element,
  type Node,
} from './tree';

type Marks = Omit<Text, 'type' | 'text'>;

const MARK_OF: Record<string, keyof Marks> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strikethrough',
  del: 'strikethrough',
  code: 'code',
  kbd: 'code',
};

const BLOCK_TAGS = new Set(
  (
    'p div section article header footer aside main h1 h2 h3 h4 h5 h6 ul ol dl dt dd blockquote pre table thead tbody ' +
    'tfoot tr figure figcaption caption hr iframe'
  ).split(' '),
);

const isBlock = (node: Node): node is Element => isElementNode(node) && BLOCK_TAGS.has(node.tagName);

/** HTML's white space is one space; a no-break space is the writer's own. */
const collapse = (text: string): string => text.replace(/[ \t\n\r\f]+/g, ' ');

/** Joins neighbours of one style, and takes the space from the block's edges and after another space. */
const tidy = (inlines: Inline[]): Inline[] => {
  const joined: Inline[] = [];
  let open = true;
  const append = (leaf: Text, into: Inline[]): void => {
    const text = open ? leaf.text.replace(/^ +/, '') : leaf.text;
    if (!text) return;
    open = /[ \n]$/.test(text);
    const last = into.at(-1);
    const style = ({ type: _, text: __, ...marks }: Text): string => JSON.stringify(marks);
    if (last?.type === 'text' && style(last) === style(leaf)) last.text += text;
    else into.push({ ...leaf, text });
  };
  for (const inline of inlines) {
    if (inline.type === 'text') append(inline, joined);
    else {
      const inner: Inline[] = [];
      inline.children.forEach((leaf) => append(leaf, inner));
      if (inner.length) joined.push({ ...inline, children: inner as Text[] });
    }
  }
  const last = joined.at(-1);
  const leaf = last?.type === 'link' ? last.children.at(-1) : last;
  if (leaf?.type === 'text') leaf.text = leaf.text.trimEnd();
  return joined.filter((inline) => inline.type === 'link' || inline.text !== '');
};

/** Turns cleaned HTML into Strapi's Blocks. What Blocks cannot hold is named in `dropped`. */
export const htmlToBlocks = (html: string): { blocks: Block[]; dropped: string[] } => {
  const blocks: Block[] = [];
  const dropped = new Set<string>();

  const inlineOf = (node: Node, marks: Marks): Inline[] => {
    if (isTextNode(node)) return [{ type: 'text', text: collapse(node.value), ...marks }];
    if (!isElementNode(node)) return [];
    if (node.tagName === 'br') return [{ type: 'text', text: '\n', ...marks }];
    if (node.tagName === 'img') {
      dropped.add('image');
      return [];
    }
    const mark = MARK_OF[node.tagName];
    const inner = node.childNodes.flatMap((child) =>
      inlineOf(child, mark ? { ...marks, [mark]: true } : marks),
    );
    const url = node.tagName === 'a' ? blockUrl(attribute(node, 'href')) : null;
    if (!url) return inner;
    const children = inner.flatMap((inline) => (inline.type === 'link' ? inline.children : [inline]));
    return children.length ? [{ type: 'link', url, children }] : [];
  };

  const push = (type: 'paragraph' | 'quote', inlines: Inline[]): void => {
    const children = tidy(inlines);
    if (children.length) blocks.push({ type, children });
  };

  const listOf = (element: Element): List => {
    const items: (ListItem | List)[] = [];
    for (const item of element.childNodes) {
      if (!isElementNode(item)) continue;
      if (item.tagName === 'ul' || item.tagName === 'ol') {
        items.push(listOf(item));
        continue;
      }
      const isList = (child: Node): child is Element =>
        isElementNode(child) && (child.tagName === 'ul' || child.tagName === 'ol');
      const own = item.childNodes.filter((child) => !isList(child));
      const children = tidy(own.flatMap((child) => inlineOf(child, {})));
      if (children.length) items.push({ type: 'list-item', children });
      item.childNodes.filter(isList).forEach((child) => items.push(listOf(child)));
    }
    return {
      type: 'list',
      format: element.tagName === 'ol' ? 'ordered' : 'unordered',
      children: items.filter((item) => item.children.length > 0),
    };
  };

  const flow = (nodes: Node[], type: 'paragraph' | 'quote'): void => {
    let run: Inline[] = [];
    const flush = (): void => {
      push(type, run);
      run = [];
    };
    for (const node of nodes) {
      if (isBlock(node)) {
        flush();
        block(node, type);
      } else if (isElementNode(node) && node.childNodes.some(isBlock)) {
        flush();
        flow(node.childNodes, type);
      } else run.push(...inlineOf(node, {}));
    }
    flush();
  };

  const block = (element: Element, type: 'paragraph' | 'quote'): void => {
    const { tagName, childNodes } = element;
    if (/^h[1-6]$/.test(tagName)) {
      const children = tidy(childNodes.flatMap((node) => inlineOf(node, {})));
      if (children.length) blocks.push({ type: 'heading', level: Number(tagName[1]) as 1, children });
    } else if (tagName === 'ul' || tagName === 'ol') {
      const list = listOf(element);
      if (list.children.length) blocks.push(list);
    } else if (tagName === 'blockquote') flow(childNodes, 'quote');
    else if (tagName === 'pre') {
      const text = textContent(element).replace(/\n$/, '');
      if (text) blocks.push({ type: 'code', children: [{ type: 'text', text }] });
    } else if (tagName === 'tr') {
      const cells = childNodes.filter(isElementNode).map((cell) => collapse(textContent(cell)).trim());
      push('paragraph', [{ type: 'text', text: cells.filter(Boolean).join(' | ') }]);
    } else if (tagName === 'iframe') {
      const url = attribute(element, 'src') ?? '';
      push('paragraph', [{ type: 'link', url, children: [{ type: 'text', text: url }] }]);
    } else flow(childNodes, type);
  };

  flow(parseHtml(html).childNodes, 'paragraph');
  return { blocks, dropped: [...dropped].sort() };
};
