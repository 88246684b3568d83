import type { IOptions } from 'sanitize-html';
import { safeUrl } from './links';

/** Elements with their meaning; none of them can run or load a script, style a page or change how the rest is parsed. */
export const ALLOWED_TAGS = [
  ...['address', 'article', 'aside', 'footer', 'header', 'main', 'section', 'nav', 'div'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'br', 'hr', 'blockquote', 'pre', 'figure', 'figcaption'],
  ...['ul', 'ol', 'li', 'dl', 'dt', 'dd', 'details', 'summary'],
  ...['table', 'caption', 'colgroup', 'col', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
  ...[
    'a',
    'abbr',
    'b',
    'bdi',
    'cite',
    'code',
    'del',
    'dfn',
    'em',
    'i',
    'ins',
    'kbd',
    'mark',
    'q',
    's',
    'samp',
  ],
  ...['small', 'span', 'strong', 'sub', 'sup', 'time', 'u', 'var', 'wbr'],
  ...['img', 'iframe', 'oembed'],
];

/** Elements whose content is no text for readers: they go with all that is in them. */
export const DROPPED_WHOLE = new Set([
  ...[
    'script',
    'style',
    'template',
    'noscript',
    'textarea',
    'xmp',
    'noembed',
    'noframes',
    'plaintext',
    'title',
  ],
  ...[
    'svg',
    'math',
    'object',
    'embed',
    'applet',
    'audio',
    'video',
    'canvas',
    'map',
    'frameset',
    'frame',
    'portal',
  ],
  ...[
    'select',
    'datalist',
    'option',
    'button',
    'input',
    'meter',
    'progress',
    'dialog',
    'xml',
    'head',
    'base',
  ],
  ...['link', 'meta', 'param', 'source', 'track', 'listing', 'selectedcontent'],
]);

/** Wrappers that carry looks only; their loss is not worth a word. */
export const SILENT = new Set([
  ...[
    'font',
    'center',
    'big',
    'tt',
    'nobr',
    'basefont',
    'span',
    'o:p',
    'html',
    'body',
    'head',
    'meta',
    'link',
  ],
]);

const FIGURE_CLASSES = ['image', 'image_resized', 'image-style-*', 'image-inline', 'table', 'media'];
const ALLOWED_CLASSES: Readonly<Record<string, string[]>> = {
  figure: FIGURE_CLASSES,
  img: FIGURE_CLASSES,
  table: ['table'],
  code: ['language-*'],
  ul: ['todo-list'],
};

/** Whether an element may carry this class; a star at the end of a rule stands for letters, digits and hyphens. */
export const isAllowedClass = (tag: string, name: string): boolean =>
  (ALLOWED_CLASSES[tag] ?? []).some((rule) =>
    rule.endsWith('*') ? name.startsWith(rule.slice(0, -1)) && /^[\w-]+$/.test(name) : name === rule,
  );

export const ALLOWED_ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  '*': ['lang', 'dir', 'title'],
  a: ['href', 'target', 'rel', 'hreflang', 'download'],
  blockquote: ['cite'],
  q: ['cite'],
  del: ['cite', 'datetime'],
  ins: ['cite', 'datetime'],
  time: ['datetime'],
  img: ['src', 'alt', 'width', 'height', 'loading'],
  ol: ['start', 'reversed', 'type'],
  li: ['value'],
  td: ['colspan', 'rowspan', 'headers'],
  th: ['colspan', 'rowspan', 'headers', 'scope'],
  col: ['span'],
  colgroup: ['span'],
  details: ['open'],
  iframe: ['src', 'title', 'width', 'height', 'allowfullscreen', 'loading', 'referrerpolicy'],
  oembed: ['url'],
};

/** Attributes that hold an address. */
export const ADDRESSES = new Set(['href', 'src', 'cite', 'url']);

/** Where the policy is enforced; tidying before it only makes the loss smaller. */
export const OPTIONS: IOptions = {
  allowedTags: ALLOWED_TAGS,
  allowedAttributes: Object.fromEntries(
    Object.entries(ALLOWED_ATTRIBUTES).map(([tag, names]) => [tag, [...names]]),
  ),
  allowedClasses: ALLOWED_CLASSES,
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
  allowedSchemesByTag: { img: ['http', 'https'], iframe: ['https'], oembed: ['https'] },
  allowedSchemesAppliedToAttributes: [...ADDRESSES],
  allowProtocolRelative: true,
  allowedIframeHostnames: ['www.youtube-nocookie.com', 'player.vimeo.com'],
  allowIframeRelativeUrls: false,
  allowVulnerableTags: false,
  nonTextTags: [...DROPPED_WHOLE],
  parseStyleAttributes: false,
  transformTags: {
    a: (tagName, attribs) => ({ tagName, attribs: linkAttributes(attribs) }),
  },
};

/** A page opened by `target=_blank` can steer the one that opened it, unless told not to. */
function linkAttributes({ target, rel, href, ...others }: Record<string, string>): Record<string, string> {
  const address = href === undefined ? null : safeUrl(href);
  const words = (rel ?? '')
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => REL.has(word));
  const blank = target === '_blank';
  const rels = [...new Set([...words, ...(blank ? ['noopener', 'noreferrer'] : [])])];
  return {
    ...(address !== null && { href: address }),
    ...others,
    ...(blank && { target: '_blank' }),
    ...(rels.length > 0 && { rel: rels.join(' ') }),
  };
}
const REL = new Set([
  'nofollow',
  'noopener',
  'noreferrer',
  'sponsored',
  'ugc',
  'author',
  'license',
  'external',
]);
