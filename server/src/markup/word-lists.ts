import {
  attribute,
  isElementNode,
  isTextNode,
  textContent,
  type Element,
  type Node,
  type Parent,
} from './tree';

/** Word pastes a list as paragraphs: `style="mso-list:l0 level2 lfo1"`, the bullet in a span of `mso-list:Ignore`. */
const LEVEL = /mso-list:\s*l\d+\s+level(\d)/i;
const IGNORED = /mso-list:\s*ignore/i;
const NUMBER = /^[\s\u00a0(]*(?:\d+|[a-zа-я]|[ivxlc]+)[.)]/i;

interface Item {
  element: Element;
  level: number;
  ordered: boolean;
}

/** Puts runs of Word's list paragraphs among a node's children into real lists, nested by their level. */
export function joinWordLists(parent: Parent): void {
  if (!parent.childNodes.some((child) => itemOf(child))) return;
  const children: Node[] = [];
  let open: { list: Element; level: number }[] = [];
  for (const child of parent.childNodes) {
    const item = itemOf(child);
    if (!item) {
      if (!(isTextNode(child) && child.value.trim() === '')) open = [];
      children.push(child);
      continue;
    }
    while (open.length > 1 && (open.at(-1)?.level ?? 0) > item.level) open.pop();
    const current = open.at(-1);
    if (!current || (item.level > current.level && open.length < 9)) {
      const list = emptied(item.element, item.ordered ? 'ol' : 'ul');
      const last = current?.list.childNodes.at(-1);
      if (last && isElementNode(last)) last.childNodes.push(list);
      else children.push(list);
      open.push({ list, level: item.level });
    }
    const entry = emptied(item.element, 'li');
    entry.childNodes = withoutMarker(item.element);
    open.at(-1)?.list.childNodes.push(entry);
  }
  parent.childNodes = children;
}

function itemOf(node: Node): Item | null {
  if (!isElementNode(node) || !/^(?:p|h[1-6])$/.test(node.tagName)) return null;
  const level = LEVEL.exec(attribute(node, 'style') ?? '')?.[1];
  if (!level) return null;
  const marker = markerOf(node);
  return { element: node, level: Number(level), ordered: marker !== null && NUMBER.test(marker) };
}

const isMarker = (node: Node): boolean => isElementNode(node) && IGNORED.test(attribute(node, 'style') ?? '');

function markerOf(parent: Parent): string | null {
  for (const child of parent.childNodes) {
    if (!isElementNode(child)) continue;
    if (isMarker(child)) return textContent(child);
    const inner = markerOf(child);
    if (inner !== null) return inner;
  }
  return null;
}

function withoutMarker(parent: Parent): Node[] {
  return parent.childNodes.flatMap((child) => {
    if (isMarker(child)) return [];
    if (isElementNode(child)) child.childNodes = withoutMarker(child);
    return [child];
  });
}

const emptied = (element: Element, tag: string): Element => ({
  ...element,
  tagName: tag,
  nodeName: tag,
  attrs: [],
  childNodes: [],
});
