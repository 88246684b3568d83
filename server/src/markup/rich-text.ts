import { checkBounds } from './bounds';
import { embedUrl } from './embeds';
import { safeUrl } from './links';
import { cleanText } from './text';

/** Rich text fields hold Markdown in Strapi's own editor, HTML in others; HTML starts with a tag and closes one. */
export const looksLikeHtml = (text: string): boolean =>
  /^\s*<[a-z!]/i.test(text) && /<\/[a-z][^<>]*>/i.test(text);

/** Elements that run, load, take input, or change how the rest of a page is parsed. */
const DANGEROUS = new Set(
  (
    'script style iframe object embed applet svg math template noscript noembed noframes textarea xmp plaintext ' +
    'listing title link meta base form input button select option optgroup frame frameset portal head body html ' +
    'audio video source track canvas dialog foreignobject'
  ).split(' '),
);
const ADDRESSED = /^(?:href|src|cite|action|formaction|data|poster|background|longdesc|ping|xlink:href|url)$/;
const FORBIDDEN = /^(?:on|style$|srcdoc$|srcset$|is$|name$|id$|form)/;

const NAME = '[a-zA-Z_:][\\w:.-]*';
const VALUE = '"[^"<>]*"|\'[^\'<>]*\'|[^\\s"\'=<>`]+';
const ATTRIBUTE = new RegExp(`\\s+(${NAME})(?:\\s*=\\s*(${VALUE}))?`, 'g');
/** Whatever can open a tag, a comment or an autolink, with the tag itself where it is well formed. */
const OPENING = new RegExp(
  `<(?:(/?)([a-zA-Z][a-zA-Z0-9-]*)((?:\\s+${NAME}(?:\\s*=\\s*(?:${VALUE}))?)*)(\\s*/?>)|(?=[a-zA-Z/!?]))`,
  'g',
);
const COMMENT = /<!--(?!-?>)[^<>]*?-->/y;
const AUTOLINK = /<(?:(?:https?|mailto|tel):[^\s<>]*|[\w.+-]{1,64}@[\w.-]{1,255})>/iy;
/** `](` and `]:`, where Markdown takes an address from, in prose or not; a quotation's `>` may stand before it. */
const TARGET = /\](?:\(|:)[\s<>]*/g;
/** What says whether an address is safe; no scheme that runs has eighty letters. */
const HEAD = /[^\s()<>/?#]{0,80}/y;
const ADDRESS = /(?:[^\s()<>]|\([^\s()<>]*\))+/y;

/**
 * A rich text value that is safe whichever renderer shows it, as Markdown or as HTML; a harmless one comes back as it
 * is. Tags that could act lose their bad attributes or, where the element itself is the danger, are parted after `<`
 * and become text; unsafe addresses become `#`. Code is treated like prose, because renderers disagree on
 * where code ends, and what one shows as code another runs. Idempotent, linear.
 *
 * @throws MarkupError above 1 MB
 */
export function cleanMarkdown(markdown: string): string {
  checkBounds(markdown);
  const text = emptyTargets(escapeAlts(cleanText(markdown)));
  return text.replace(
    OPENING,
    (found, slash: string | undefined, name: string, attributes: string, end: string, at: number) =>
      name === undefined ? openAt(text, at) : cleanTag(found, slash ?? '', name, attributes, end),
  );
}

/** Goes on behind each `](`, not behind its address, which may hide another. */
function emptyTargets(text: string): string {
  const parts: string[] = [];
  let from = 0;
  for (const { 0: opening, index } of text.matchAll(TARGET)) {
    const start = index + opening.length;
    HEAD.lastIndex = ADDRESS.lastIndex = start;
    if (start < from || isSafe(HEAD.exec(text)?.[0] ?? '')) continue;
    parts.push(text.slice(from, start), '#');
    from = start + (ADDRESS.exec(text)?.[0].length ?? 0);
  }
  return parts.join('') + text.slice(from);
}

/** marked (16.4) writes a picture's words into `alt="…"` without escaping: `![a" onerror=alert(1) "](x)` ran. */
function escapeAlts(text: string): string {
  const parts: string[] = [];
  let from = 0;
  for (let at = text.indexOf('![') + 2; at > 1; at = text.indexOf('![', from) + 2) {
    const end = endOfLabel(text, at);
    parts.push(text.slice(from, at), text.slice(at, end).replace(/\\?"/g, '&quot;'));
    from = end;
  }
  return parts.join('') + text.slice(from);
}

/** Up to the bracket that an address follows; where brackets do not pair, rather too far, up to an empty line. */
function endOfLabel(text: string, start: number): number {
  let depth = 1;
  for (let at = start; at < text.length; at++) {
    const mark = text.charAt(at);
    if (mark === '\\') at++;
    else if (mark === '[') depth++;
    else if (mark === ']' && --depth <= 0 && /[([]/.test(text.charAt(at + 1))) return at;
    else if (mark === '\n' && text.charAt(at + 1) === '\n') return at;
  }
  return text.length;
}

/** A `<` that is no well-formed tag: a comment and an autolink stay, anything else is parted. */
function openAt(text: string, at: number): string {
  const stays = [COMMENT, AUTOLINK].some((pattern) => {
    pattern.lastIndex = at;
    return pattern.test(text);
  });
  return stays ? '<' : '< ';
}

function cleanTag(found: string, slash: string, name: string, attributes: string, end: string): string {
  const tag = name.toLowerCase();
  // In a quotation the `>` of a next line is the quotation's mark, and the tag goes on behind it.
  const isBroken = end.includes('\n');
  if (tag === 'iframe' && !isBroken) return slash ? found : embed(attributes);
  if (DANGEROUS.has(tag) || isBroken) return `< ${found.slice(1)}`;
  const kept = [...attributes.matchAll(ATTRIBUTE)]
    .filter(([, attribute = '', value = '']) => isHarmless(attribute.toLowerCase(), value))
    .map(([whole]) => whole)
    .join('');
  return kept === attributes ? found : `<${slash}${name}${kept}${end}`;
}

const isHarmless = (name: string, value: string): boolean =>
  ADDRESSED.test(name) ? isSafe(value.replace(/^["']|["']$/g, '')) : !FORBIDDEN.test(name);

/** Entities and escapes can spell a scheme: before the first `/`, `?` or `#` they make an address unsafe. */
function isSafe(address: string): boolean {
  const head = /^[^/?#]*/.exec(address)?.[0] ?? '';
  return address === '' || (!/[&\\]/.test(head) && safeUrl(address) !== null);
}

function embed(attributes: string): string {
  const values = new Map(
    [...attributes.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [
      name.toLowerCase(),
      value.replace(/^["']|["']$/g, ''),
    ]),
  );
  const address = embedUrl((values.get('src') ?? '').replace(/&amp;/g, '&'));
  if (!address) return '< iframe>';
  const size = ['width', 'height'].flatMap((name) =>
    /^\d{1,4}$/.test(values.get(name) ?? '') ? [` ${name}="${values.get(name)}"`] : [],
  );
  return `<iframe src="${address}"${size.join('')} title="Video" allowfullscreen loading="lazy">`;
}
