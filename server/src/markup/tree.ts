import {
  defaultTreeAdapter,
  html as HTML,
  parseFragment,
  serialize,
  type DefaultTreeAdapterTypes,
} from 'parse5';
import { checkBounds, Meter } from './bounds';
import { URL_LENGTH } from './links';

export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;
export type TextNode = DefaultTreeAdapterTypes.TextNode;
export type Fragment = DefaultTreeAdapterTypes.DocumentFragment;
export type Parent = DefaultTreeAdapterTypes.ParentNode;

export const isElementNode: (node: Node) => node is Element = defaultTreeAdapter.isElementNode;
export const isTextNode: (node: Node) => node is TextNode = defaultTreeAdapter.isTextNode;
const { isCommentNode } = defaultTreeAdapter;

/**
 * Parses as a browser parses what is set inside a page's body, and stops at the bounds while parsing: a parser re-opens
 * unclosed formatting in every paragraph, so that counting tags in the source would miss most of a bomb. Comments
 * never enter the tree, nor do attribute values longer than any address.
 *
 * @throws MarkupError beyond 1 MB, 20,000 elements or 256 levels
 */
export function parseHtml(html: string): Fragment {
  checkBounds(html);
  const meter = new Meter();
  const fragment = parseFragment(defaultTreeAdapter.createElement('body', HTML.NS.HTML, []), html, {
    treeAdapter: {
      ...defaultTreeAdapter,
      createElement: (tag, namespace, attrs) => {
        const kept = attrs.filter(({ value }) => value.length <= URL_LENGTH);
        meter.create(kept.reduce((size, { name, value }) => size + name.length + value.length, 0));
        return defaultTreeAdapter.createElement(tag, namespace, kept);
      },
      onItemPush: () => meter.push(),
      onItemPop: () => meter.pop(),
      appendChild: (parent, node) => {
        if (!isCommentNode(node)) defaultTreeAdapter.appendChild(parent, node);
      },
      insertBefore: (parent, node, reference) => {
        meter.move(parent.childNodes.length);
        if (!isCommentNode(node)) defaultTreeAdapter.insertBefore(parent, node, reference);
      },
      insertTextBefore: (parent, text, reference) => {
        meter.move(parent.childNodes.length);
        defaultTreeAdapter.insertTextBefore(parent, text, reference);
      },
      detachNode: (node) => {
        meter.move(node.parentNode?.childNodes.length ?? 0);
        defaultTreeAdapter.detachNode(node);
      },
    },
  });
  // The repair of crossed tags moves nodes below parents that the parser has left: the tree can outgrow its stack.
  meter.checkDepth(depthOf(fragment));
  return fragment;
}

export const writeHtml = (parent: Parent): string => serialize(parent);

export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((known) => known.name === name)?.value;

/** All text below a node, as it stands. */
export function textContent(node: Node | Parent): string {
  const parts: string[] = [];
  const collect = (one: Node | Parent): void => {
    if (one.nodeName === '#text') parts.push((one as TextNode).value);
    else if ('childNodes' in one) one.childNodes.forEach(collect);
  };
  collect(node);
  return parts.join('');
}

function depthOf(root: Parent): number {
  let deepest = 0;
  const open: [Parent, number][] = [[root, 0]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [parent, depth] = next;
    deepest = Math.max(deepest, depth);
    for (const child of parent.childNodes) if (isElementNode(child)) open.push([child, depth + 1]);
  }
  return deepest;
}
