import { embedUrl } from './embeds';
import { safeUrl } from './links';
import { ADDRESSES, ALLOWED_ATTRIBUTES, ALLOWED_TAGS, DROPPED_WHOLE, SILENT } from './policy';
import { cleanText } from './text';
import {
  attribute,
  isElementNode,
  isTextNode,
  textContent,
  type Element,
  type Node,
  type Parent,
} from './tree';
import { joinWordLists } from './word-lists';

const ALLOWED = new Set(ALLOWED_TAGS);
const HTML = 'http://www.w3.org/1999/xhtml';
/** Word's formulas, drawings and fields (`m:`, `v:`, `w:`); its smart tags (`st1:City`) and `o:p` only wrap words. */
const WORD_WHOLE = /^(?:m|v|w|x):/;
/** A filler that Word and web pages use for layout; one non-breaking space is typography («10 %», «г. Минск») and stays. */
const SPACES = /[ \t\n\u00a0]{2,}/g;
const RENAMED: Readonly<Record<string, string>> = { strike: 's', acronym: 'abbr' };
const WORD_CLASSES: Readonly<Record<string, string>> = {
  MsoTitle: 'h1',
  MsoQuote: 'blockquote',
  MsoIntenseQuote: 'blockquote',
};

/**
 * Makes a parsed page sober, in place: scripts and their like go with their content, players become canonical embeds,
 * looks that mean something (bold spans of Google Docs, Word's titles and lists) become elements, other looks go.
 *
 * @returns what was lost, each name once: elements ("script"), attributes ("onclick"), addresses ("javascript link")
 */
export function tidy(root: Parent): string[] {
  const removed = new Set<string>();
  tidyChildren(root, removed, false);
  return [...removed];
}

function tidyChildren(parent: Parent, removed: Set<string>, preformatted: boolean): void {
  joinWordLists(parent);
  const kept: Node[] = [];
  for (const child of parent.childNodes) {
    if (isTextNode(child)) {
      const text = cleanText(child.value);
      child.value = preformatted ? text : text.replace(SPACES, (run) => (run.includes('\u00a0') ? ' ' : run));
      kept.push(child);
    } else if (isElementNode(child)) kept.push(...tidyElement(child, removed, preformatted));
  }
  for (const child of kept) child.parentNode = parent;
  parent.childNodes = kept;
}

function tidyElement(element: Element, removed: Set<string>, preformatted: boolean): Node[] {
  const style = styleOf(element);
  const name = rename(element);
  if (DROPPED_WHOLE.has(name) || WORD_WHOLE.test(name) || element.namespaceURI !== HTML) {
    if (!SILENT.has(name) && !WORD_WHOLE.test(name)) removed.add(name);
    return [];
  }
  if (/(?:^|;)(?:display:none|mso-hide:all)/.test(style) || attribute(element, 'hidden') !== undefined) {
    if (textContent(element).trim()) removed.add('hidden text');
    return [];
  }
  if (isWordFiller(element)) return [];
  if (name === 'iframe') return embed(element, removed);
  tidyChildren(element, removed, preformatted || name === 'pre');
  if (name === 'pre') dropLeadingBreaks(element);
  cleanAttributes(element, removed);

  if (name === 'img' && attribute(element, 'src') === undefined) return [];
  if (name === 'a' && attribute(element, 'href') === undefined) return element.childNodes;
  if (isNeutralised(name, style)) return element.childNodes;
  if (name === 'span' || name === 'font') {
    const children = emphasised(element, style);
    return attribute(element, 'dir') ? [withChildren(element, children)] : children;
  }
  if (ALLOWED.has(name)) return [element];
  if (!SILENT.has(name) && !/^\w+:/.test(name)) removed.add(name);
  return element.childNodes;
}

const styleOf = (element: Element): string =>
  (attribute(element, 'style') ?? '').toLowerCase().replace(/\s+/g, '');

function rename(element: Element): string {
  const wordClass = element.tagName === 'p' ? WORD_CLASSES[attribute(element, 'class') ?? ''] : undefined;
  const name = wordClass ?? RENAMED[element.tagName] ?? element.tagName;
  element.tagName = name;
  element.nodeName = name;
  return name;
}

/** Word sets an empty paragraph where a typist pressed Return twice. */
const isWordFiller = (element: Element): boolean =>
  element.tagName === 'p' &&
  /^Mso/.test(attribute(element, 'class') ?? '') &&
  !element.childNodes.some((child) => isElementNode(child) && child.tagName === 'img') &&
  textContent(element).trim() === '';

/** Google Docs wraps a whole document in `<b style="font-weight:normal">`; Word's `mso-bidi-font-weight` is no weight. */
const isNeutralised = (name: string, style: string): boolean =>
  ((name === 'b' || name === 'strong') && /(?:^|;)font-weight:(?:normal|400)/.test(style)) ||
  ((name === 'i' || name === 'em') && /(?:^|;)font-style:normal/.test(style));

const LOOKS: [pattern: RegExp, tag: string][] = [
  [/(?:^|;)font-weight:(?:bold|[6-9]00)/, 'strong'],
  [/(?:^|;)font-style:italic/, 'em'],
  [/(?:^|;)text-decoration(?:-line)?:[^;]*line-through/, 's'],
  [/(?:^|;)vertical-align:super/, 'sup'],
  [/(?:^|;)vertical-align:sub(?:;|$)/, 'sub'],
];

function emphasised(element: Element, style: string): Node[] {
  if (textContent(element).trim() === '') return element.childNodes;
  let children = element.childNodes;
  for (const [pattern, tag] of LOOKS) {
    if (pattern.test(style))
      children = [withChildren({ ...element, tagName: tag, nodeName: tag, attrs: [] }, children)];
  }
  return children;
}

function withChildren(element: Element, children: Node[]): Element {
  element.childNodes = children;
  for (const child of children) child.parentNode = element;
  return element;
}

/** What stands between the tags of an iframe is markup to one parser and text to another: it never stays. */
function embed(element: Element, removed: Set<string>): Node[] {
  const address = embedUrl(attribute(element, 'src') ?? '');
  if (!address) {
    removed.add('iframe');
    return [];
  }
  const size = (name: string) => /^\d{1,4}$/.exec(attribute(element, name) ?? '')?.[0];
  const given: [string, string | undefined][] = [
    ['src', address],
    ['title', cleanText(attribute(element, 'title') ?? '').trim() || 'Video'],
    ['width', size('width')],
    ['height', size('height')],
    ['allowfullscreen', ''],
    ['loading', 'lazy'],
    ['referrerpolicy', 'strict-origin-when-cross-origin'],
  ];
  element.attrs = given.flatMap(([name, value]) => (value === undefined ? [] : [{ name, value }]));
  element.childNodes = [];
  return [element];
}

/** A parser swallows one line break after `<pre>`; what a second parsing would swallow must not be there. */
function dropLeadingBreaks(element: Element): void {
  const [first] = element.childNodes;
  if (first && isTextNode(first)) first.value = first.value.replace(/^\n+/, '');
}

function cleanAttributes(element: Element, removed: Set<string>): void {
  const own = ALLOWED_ATTRIBUTES[element.tagName] ?? [];
  const everywhere = ALLOWED_ATTRIBUTES['*'] ?? [];
  element.attrs = element.attrs.flatMap(({ name, value }) => {
    if (name.startsWith('on')) removed.add(name);
    if (name === 'class') return [{ name, value }];
    // Google Docs says `ltr` on every paragraph; only the other direction tells anything.
    if (name === 'dir' && !/^(?:rtl|auto)$/i.test(value)) return [];
    if (!own.includes(name) && !everywhere.includes(name)) return [];
    if (!ADDRESSES.has(name)) return [{ name, value: cleanText(value) }];
    const address = safeUrl(value);
    const fits = address !== null && (element.tagName === 'a' || !/^(?:mailto|tel):/i.test(address));
    if (fits) return [{ name, value: address }];
    const scheme = /^[\s\u0000-\u001f]*([a-z][a-z0-9+.-]*):/i.exec(value)?.[1]?.toLowerCase();
    removed.add(scheme === undefined ? 'unreadable link' : `${scheme} link`);
    return [];
  });
}
