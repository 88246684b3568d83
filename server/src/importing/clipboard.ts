import {
  parseHtml,
  attribute,
  isElementNode,
  isTextNode,
  textContent,
  type Element,
  type Node,
  type Parent,
} from '../markup/tree';

const styleOf = (element: Element): string => attribute(element, 'style') ?? '';
const classOf = (element: Element): string => attribute(element, 'class') ?? '';

const create = (tagName: string, childNodes: Node[]): Element => {
  const [made] = parseHtml(`<${tagName}></${tagName}>`).childNodes as [Element];
  made.childNodes = childNodes;
  return made;
};

const rename = (element: Element, tagName: string): void => {
  element.tagName = tagName;
  element.nodeName = tagName;
};

/**
 * Says in plain HTML what word processors say in styles, which the cleaner drops: Word's titles, quotes and lists
 * (paragraphs with a typed bullet), Google Docs' bold and italic spans. Changes the tree in place.
 */
export function readClipboard(parent: Parent, inHeading = false): void {
  for (const node of parent.childNodes) {
    if (!isElementNode(node)) continue;
    const kind = classOf(node);
    if (node.tagName === 'p' && /^MsoTitle/.test(kind)) rename(node, 'h1');
    else if (node.tagName === 'p' && /^Mso(?:Intense)?Quote/.test(kind)) rename(node, 'blockquote');
    const heading = inHeading || /^h[1-6]$/.test(node.tagName);
    readClipboard(node, heading);
    if (node.tagName === 'span' && !heading) emphasise(node);
  }
  gatherLists(parent);
}

function emphasise(span: Element): void {
  const style = styleOf(span);
  const bold = /font-weight:\s*(?:bold|[6-9]00)/i.test(style);
  const italic = /font-style:\s*italic/i.test(style);
  if (bold && italic) span.childNodes = [create('em', span.childNodes)];
  if (bold || italic) rename(span, bold ? 'strong' : 'em');
}

const isWordItem = (node: Node): node is Element =>
  isElementNode(node) && node.tagName === 'p' && /mso-list:\s*l\d+ level\d/i.test(styleOf(node));

/** Word writes a list as paragraphs, each with its bullet or number in a span that other programs shall ignore. */
function gatherLists(parent: Parent): void {
  if (!parent.childNodes.some(isWordItem)) return;
  const result: Node[] = [];
  let open: Element | null = null;
  for (const node of parent.childNodes) {
    if (isWordItem(node)) {
      const marker = takeMarker(node);
      if (!open) {
        open = create(/^\(?[\p{L}\d]{1,4}[.)]/u.test(marker) ? 'ol' : 'ul', []);
        result.push(open);
      }
      open.childNodes.push(create('li', node.childNodes));
    } else if (open && isTextNode(node) && node.value.trim() === '') continue;
    else {
      if (isElementNode(node)) open = null;
      result.push(node);
    }
  }
  parent.childNodes = result;
}

function takeMarker(parent: Parent): string {
  let marker = '';
  parent.childNodes = parent.childNodes.filter((node) => {
    if (!isElementNode(node)) return true;
    if (/mso-list:\s*Ignore/i.test(styleOf(node))) {
      marker ||= textContent(node).trim();
      return false;
    }
    marker ||= takeMarker(node);
    return true;
  });
  return marker;
}
