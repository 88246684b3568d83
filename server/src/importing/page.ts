import {
  attribute,
  isElementNode,
  isTextNode,
  parseHtml,
  textContent,
  writeHtml,
  type Element,
  type Node,
  type Parent,
} from '../markup/tree';
import { readAuthor } from './byline';

/** What a page's markup says about its article, and the markup without the page around it. */
export interface Page {
  html: string;
  /** The `h1`; null if there is none. */
  headline: string | null;
  /** `og:title` or `title`, for a page without a headline. */
  windowTitle: string | null;
  standfirst: string | null;
  byline: string | null;
  /** The text of each part that was left out. */
  leftOut: string[];
}

/** An element named like furniture may still hold the article; one with more of the text than this does. */
const LARGEST_PART = 0.3;
const LONGEST_STANDFIRST = 600;
const LONGEST_BYLINE = 200;
/** A standfirst stands above the story: before it there is no more than this. */
const STANDFIRST_REACH = 400;

const named = (words: string): RegExp => new RegExp(`(?:^|[\\s_-])(?:${words})(?=[\\s_-]|$)`, 'i');
const STANDFIRST_CLASS = named('sub-?title|standfirst|deck|dek|description|MsoSubtitle');
const STANDFIRST_PROPERTY = /^(?:description|alternativeHeadline)$/;
const BYLINE_CLASS = named('byline|author|authors');
const FURNITURE_CLASS = named(
  'share|sharing|social|cookies?|breadcrumbs?|related|recommended|recommendations|newsletter|subscribe|comments|advert|ads?|promo|sidebar|menu|navbar',
);
const CHROME = new Set(['nav', 'footer', 'aside', 'form', 'button']);
const CHROME_ROLE = /^(?:navigation|banner|contentinfo|complementary|search|dialog|alertdialog)$/;
/** Their text is never shown. */
const UNSEEN = new Set(
  'script style noscript template svg math select textarea iframe object title'.split(' '),
);

const wordsOf = (node: Node | Parent): string => textContent(node).replace(/\s+/g, ' ').trim();
const classOf = (element: Element): string => attribute(element, 'class') ?? '';

/**
 * Reads a page or a piece of one, as copied from a browser or a word processor.
 *
 * @throws MarkupError for a page beyond the bounds of markup/
 */
export function readPage(source: string): Page {
  const tree = parseHtml(source);
  const windowTitle = readWindowTitle(tree);
  const leftOut: string[] = [];
  prune(tree, measure(tree).get(tree) ?? 0, measure(tree), leftOut);
  const headings = elements(tree, isHeadline);
  const root = articleOf(tree);
  const inside = root ? elements(root, isHeadline) : headings;
  const heading =
    inside[0] ?? headings.find((one) => attribute(one, 'itemprop') === 'headline') ?? headings[0] ?? null;
  const standfirst = takeStandfirst(tree, heading);
  const byline = takeByline(tree, measure(tree));
  const kept = parseHtml('');
  kept.childNodes = root ? root.childNodes : tree.childNodes;
  return {
    html: writeHtml(kept),
    headline: heading ? wordsOf(heading) || null : null,
    windowTitle,
    standfirst,
    byline,
    leftOut,
  };
}

const isHeadline = (element: Element): boolean =>
  element.tagName === 'h1' || (element.tagName === 'p' && classOf(element) === 'MsoTitle');

function elements(parent: Parent, wanted: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  const walk = (node: Parent): void => {
    for (const child of node.childNodes) {
      if (!isElementNode(child)) continue;
      if (wanted(child)) found.push(child);
      walk(child);
    }
  };
  walk(parent);
  return found;
}

function readWindowTitle(tree: Parent): string | null {
  const meta = (property: string): string | undefined => {
    const [found] = elements(
      tree,
      (element) => element.tagName === 'meta' && attribute(element, 'property') === property,
    );
    return found && attribute(found, 'content')?.trim();
  };
  const [title] = elements(tree, (element) => element.tagName === 'title');
  const site = meta('og:site_name');
  const text = meta('og:title') || (title ? wordsOf(title) : '');
  if (!text) return null;
  const named = site ? text.lastIndexOf(site) : -1;
  // "Headline | The Courier", "Headline - The Courier": the site's own name is no part of the headline.
  const cut = named > 0 && named + (site ?? '').length === text.length ? text.slice(0, named) : text;
  return (
    cut
      .replace(/\s[|][^|]{1,60}$/, '')
      .replace(/\s*[|—–-]\s*$/, '')
      .trim() || null
  );
}

/** How much text each element shows. */
function measure(tree: Parent): Map<Parent, number> {
  const sizes = new Map<Parent, number>();
  const walk = (parent: Parent): number => {
    let size = 0;
    for (const child of parent.childNodes) {
      if (isTextNode(child)) size += child.value.trim().length;
      else if (isElementNode(child) && !UNSEEN.has(child.tagName)) size += walk(child);
    }
    sizes.set(parent, size);
    return size;
  };
  walk(tree);
  return sizes;
}

function prune(parent: Parent, whole: number, sizes: Map<Parent, number>, leftOut: string[]): void {
  parent.childNodes = parent.childNodes.filter((node) => {
    if (!isElementNode(node)) return true;
    if (UNSEEN.has(node.tagName)) return node.tagName === 'iframe';
    const size = sizes.get(node) ?? 0;
    if (isFurniture(node, parent) && size <= whole * LARGEST_PART) {
      const words = wordsOf(node);
      if (words) leftOut.push(words);
      return false;
    }
    prune(node, whole, sizes, leftOut);
    return true;
  });
}

function isFurniture(element: Element, parent: Parent): boolean {
  if (attribute(element, 'hidden') !== undefined) return true;
  if (/display:\s*none|visibility:\s*hidden|mso-hide:\s*all/i.test(attribute(element, 'style') ?? ''))
    return true;
  if (CHROME_ROLE.test(attribute(element, 'role') ?? '')) return true;
  const names = `${classOf(element)} ${attribute(element, 'id') ?? ''}`;
  const inQuote = isElementNode(parent as Node) && (parent as Element).tagName === 'blockquote';
  if (CHROME.has(element.tagName)) return !inQuote && !/quote/i.test(names);
  if (element.tagName === 'figcaption') return true;
  return FURNITURE_CLASS.test(names) && !/^h[1-6]$/.test(element.tagName);
}

/** The one element that the page calls its article, if it holds most of the text. */
function articleOf(tree: Parent): Element | null {
  const sizes = measure(tree);
  const whole = sizes.get(tree) ?? 0;
  for (const wanted of [
    (element: Element) => element.tagName === 'article',
    (element: Element) => attribute(element, 'itemprop') === 'articleBody',
    (element: Element) => element.tagName === 'main',
  ]) {
    const found = elements(tree, wanted);
    const [one] = found;
    if (one && found.length === 1 && (sizes.get(one) ?? 0) > whole / 2) return one;
  }
  return null;
}

/** Takes the element out that the page itself calls the summary under the headline. */
function takeStandfirst(tree: Parent, heading: Element | null): string | null {
  const sizes = measure(tree);
  let read = 0;
  const walk = (parent: Parent): string | null => {
    for (const child of parent.childNodes) {
      if (read > STANDFIRST_REACH) return null;
      if (isTextNode(child)) read += child.value.trim().length;
      if (!isElementNode(child) || child === heading) continue;
      const property = attribute(child, 'itemprop') ?? '';
      const named = STANDFIRST_CLASS.test(classOf(child)) || STANDFIRST_PROPERTY.test(property);
      if (named && (sizes.get(child) ?? 0) <= LONGEST_STANDFIRST) {
        const words = wordsOf(child);
        if (words) {
          parent.childNodes = parent.childNodes.filter((other) => other !== child);
          return words;
        }
      }
      const found = walk(child);
      if (found) return found;
    }
    return null;
  };
  return walk(tree);
}

function takeByline(tree: Parent, sizes: Map<Parent, number>): string | null {
  const isByline = (element: Element): boolean =>
    BYLINE_CLASS.test(classOf(element)) ||
    attribute(element, 'rel') === 'author' ||
    attribute(element, 'itemprop') === 'author';
  const walk = (parent: Parent): string | null => {
    for (const child of parent.childNodes) {
      if (!isElementNode(child)) continue;
      if (isByline(child) && (sizes.get(child) ?? 0) <= LONGEST_BYLINE) {
        const author = readAuthor(wordsOf(child));
        if (author) {
          parent.childNodes = parent.childNodes.filter((other) => other !== child);
          return author;
        }
      }
      const found = walk(child);
      if (found) return found;
    }
    return null;
  };
  return walk(tree);
}
