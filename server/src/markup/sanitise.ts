import sanitizeHtml from 'sanitize-html';
import { checkBounds } from './bounds';
import { embedUrl, safeUrl } from './links';
import { cleanText } from './text';
import { attribute, isElementNode, isTextNode, parseHtml, writeHtml, type Element, type Parent } from './tree';

const words = (list: string): string[] => list.split(' ');

const TAGS = words(
  'p br hr h1 h2 h3 h4 h5 h6 blockquote q cite ul ol li dl dt dd a strong b em i u s del ins sub sup mark small ' +
    'code pre kbd abbr time figure figcaption img iframe table caption thead tbody tfoot tr th td div section article ' +
    'header footer aside main',
);

/** Gone with everything inside: their text is code or another language's markup. */
const DROPPED = new Set(
  words(
    'script style svg math textarea xmp noscript noembed noframes template title select option object embed applet ' +
      'head meta link base form input button frame frameset plaintext',
  ),
);

/** What the tree has taken out, by name, for a warning. */
type Removed = Set<string>;

/** Google Docs wraps every paste in a bold element that is not bold. */
const isFakeBold = (element: Element): boolean =>
  element.tagName === 'b' && /font-weight:\s*normal/.test(attribute(element, 'style') ?? '');

const cleanAttributes = (element: Element): void => {
  for (const known of element.attrs) known.value = cleanText(known.value);
  for (const name of ['href', 'src', 'cite']) {
    const known = element.attrs.find((candidate) => candidate.name === name);
    if (!known) continue;
    const url = safeUrl(known.value);
    if (url === null) element.attrs = element.attrs.filter((other) => other !== known);
    else known.value = url;
  }
};

const cleanTree = (parent: Parent, removed: Removed): void => {
  parent.childNodes = parent.childNodes.flatMap((node) => {
    // Here and not on the source: `&#1;` becomes a control character only by parsing.
    if (isTextNode(node)) node.value = cleanText(node.value);
    if (!isElementNode(node)) return isTextNode(node) ? [node] : [];
    if (DROPPED.has(node.tagName) || node.namespaceURI !== 'http://www.w3.org/1999/xhtml') {
      removed.add(node.tagName);
      return [];
    }
    if (node.tagName === 'iframe') {
      const src = embedUrl(attribute(node, 'src') ?? '');
      if (!src) {
        removed.add('iframe');
        return [];
      }
      node.attrs = [{ name: 'src', value: src }];
      node.childNodes = [];
      return [node];
    }
    cleanTree(node, removed);
    cleanAttributes(node);
    return isFakeBold(node) ? node.childNodes : [node];
  });
};

const OPTIONS: sanitizeHtml.IOptions = {
  allowedTags: TAGS,
  allowedAttributes: {
    a: ['href', 'title', 'target', 'rel'],
    img: ['src', 'alt', 'title', 'width', 'height'],
    iframe: ['src'],
    time: ['datetime'],
    abbr: ['title'],
    blockquote: ['cite'],
    q: ['cite'],
    ol: ['start'],
    th: ['colspan', 'rowspan', 'scope'],
    td: ['colspan', 'rowspan'],
  },
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
  allowedIframeHostnames: ['www.youtube-nocookie.com', 'player.vimeo.com'],
  transformTags: {
    a: (tagName, { target, rel: _, ...attribs }) => ({
      tagName,
      attribs: target === '_blank' ? { ...attribs, target, rel: 'noopener noreferrer' } : attribs,
    }),
  },
};

/**
 * HTML that is safe to show: no code, no style, no foreign elements, only links that can be followed safely, frames
 * only as canonical video embeds. Parsed before and after the sanitiser, because alone it is not idempotent on
 * hostile input; what comes out is what a browser will read.
 *
 * @returns the HTML and the names of elements that were taken out
 * @throws MarkupError before any parsing, when the input is beyond the bounds
 */
export const cleanHtml = (html: string): { html: string; removed: string[] } => {
  checkBounds(html);
  const removed: Removed = new Set();
  const tree = parseHtml(html);
  cleanTree(tree, removed);
  const safe = sanitizeHtml(writeHtml(tree), OPTIONS);
  return { html: writeHtml(parseHtml(safe)), removed: [...removed].sort() };
};
