import { defaultTreeAdapter, parseFragment, serialize, type DefaultTreeAdapterTypes } from 'parse5';

export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;
export type Fragment = DefaultTreeAdapterTypes.DocumentFragment;
export type Parent = DefaultTreeAdapterTypes.ParentNode;

export const { isElementNode, isTextNode } = defaultTreeAdapter;

export const parseHtml = (html: string): Fragment => parseFragment(html);

export const writeHtml = (fragment: Fragment): string => serialize(fragment);

export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((known) => known.name === name)?.value;

/** All text below a node, as it stands. */
export const textContent = (node: Node | Parent): string => {
  if (isTextNode(node as Node)) return (node as DefaultTreeAdapterTypes.TextNode).value;
  return 'childNodes' in node ? node.childNodes.map(textContent).join('') : '';
};
