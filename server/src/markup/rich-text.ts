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
/** `](address` and `]: address`: where Markdown takes an address from, in prose or not. */
const TARGET = /(\](?:\(|:)[ \t\n]{0,8}<?)([^\s<>)]+)/g;

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
  const text = cleanText(markdown);
  return text
    .replace(
      OPENING,
      (found, slash: string | undefined, name: string, attributes: string, end: string, at: number) =>
        name === undefined ? openAt(text, at) : cleanTag(found, slash ?? '', name, attributes, end),
    )
    .replace(TARGET, (found, before: string, address: string) => (isSafe(address) ? found : `${before}#`));
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
  if (tag === 'iframe') return slash ? found : embed(attributes);
  if (DANGEROUS.has(tag)) return `< ${found.slice(1)}`;
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
