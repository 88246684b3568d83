import { embedUrl } from './embeds';
import { safeUrl } from './links';
import { ADDRESSES, ALLOWED_ATTRIBUTES, ALLOWED_TAGS, isAllowedClass } from './policy';

/**
 * Raw HTML in Markdown, tag by tag: an element of the policy may begin in one block and end in another, and none of them
 * changes how what follows is parsed. Only a frame does; it stands as one piece, with nothing inside.
 */
const TAGS = new Set(ALLOWED_TAGS.filter((tag) => tag !== 'iframe'));
const VALUE = `"[^"]*"|'[^']*'|[^\\s"'=<>\`]+`;
const ATTRIBUTE = new RegExp(`\\s+([a-zA-Z_:][\\w:.-]*)(?:\\s*=\\s*(${VALUE}))?`, 'g');
const TAG = new RegExp(
  `<(/?)([a-zA-Z][\\w-]*)((?:\\s+[a-zA-Z_:][\\w:.-]*(?:\\s*=\\s*(?:${VALUE}))?)*)(\\s*/?)>`,
  'g',
);
/** No mark of Markdown that can open anything: a renderer that looks for links inside attributes finds none. */
const PLAIN_VALUE = /^(?:"[^"<>[\]`|\\\n\u0001]*"|'[^'"<>[\]`|\\\n\u0001]*'|[\w./:#%-]+)$/;
const PLAYER =
  /^<iframe src="([^"]*)"(?: (?:width|height)="\d{1,4}"){0,2} title="Video" allowfullscreen loading="lazy"><\/iframe>$/;

export const PLAYER_PATTERN = '<iframe [^<>\\n]*></iframe>';
export const isPlayer = (source: string): boolean => {
  const address = PLAYER.exec(source)?.[1];
  return address !== undefined && embedUrl(address) === address;
};

/** Whether a tag can stand as it is in any renderer's hands. */
export function isHarmlessTag(tag: string): boolean {
  return !tag.includes('\n') && cleanTags(tag, () => '') === tag;
}

/**
 * A piece of raw HTML with its allowed tags alone.
 *
 * @param asText writes what is no allowed tag so that every renderer shows it as text
 */
export function cleanTags(html: string, asText: (text: string) => string): string {
  const parts: string[] = [];
  let from = 0;
  for (const {
    0: found,
    1: slash = '',
    2: name = '',
    3: attributes = '',
    4: end = '',
    index,
  } of html.matchAll(TAG)) {
    parts.push(asText(html.slice(from, index)), cleanTag(slash, name, attributes, end) ?? asText(found));
    from = index + found.length;
  }
  parts.push(asText(html.slice(from)));
  return parts.join('');
}

function cleanTag(slash: string, name: string, attributes: string, end: string): string | null {
  const tag = name.toLowerCase();
  if (tag === 'iframe') return slash ? '' : player(attributes);
  if (!TAGS.has(tag)) return null;
  if (slash) return `</${name}>`;
  const seen = new Set<string>();
  const kept: string[] = [];
  for (const [whole, attribute = '', value] of attributes.matchAll(ATTRIBUTE)) {
    const known = attribute.toLowerCase();
    if (seen.has(known) || !isAllowed(tag, known, attributes)) continue;
    const written = value === undefined ? ` ${attribute}` : valueOf(tag, attribute, value, whole);
    if (written === null) continue;
    seen.add(known);
    kept.push(written);
  }
  return `<${name}${kept.join('')}${end.replace(/\s+/, ' ')}>`;
}

const isAllowed = (tag: string, name: string, attributes: string): boolean => {
  // A page opened in a new window can steer the one that opened it, unless told not to.
  if (name === 'target' && !/rel\s*=\s*"[^"]*noopener/i.test(attributes)) return false;
  return (
    name === 'class' ||
    (ALLOWED_ATTRIBUTES['*'] ?? []).includes(name) ||
    (ALLOWED_ATTRIBUTES[tag] ?? []).includes(name)
  );
};

function valueOf(tag: string, attribute: string, value: string, whole: string): string | null {
  const name = attribute.toLowerCase();
  const bare = value.replace(/^["']|["']$/g, '');
  if (name === 'class' && !bare.split(/\s+/).every((one) => isAllowedClass(tag, one))) return null;
  if (ADDRESSES.has(name) && !isAddress(tag, bare)) return null;
  if (PLAIN_VALUE.test(value)) return /^ [^\s=]+=\S/.test(whole) ? whole : ` ${attribute}=${value}`;
  return ` ${attribute}="${bare.replace(/\s+/g, ' ').replace(/["<>[\]`|\\\u0001]/g, entity)}"`;
}

/** Entities can spell a scheme; only `&amp;` between parameters is let in. */
function isAddress(tag: string, address: string): boolean {
  const head = /^[^/?#]*/.exec(address)?.[0] ?? '';
  if (/&(?:#|(?!amp;)\w+;)/.test(address) || head.includes('&')) return false;
  return safeUrl(address) === address && (tag === 'a' || !/^(?:mailto|tel):/i.test(address));
}

function player(attributes: string): string | null {
  const values = new Map(
    [...attributes.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [
      name.toLowerCase(),
      value.replace(/^["']|["']$/g, ''),
    ]),
  );
  const address = embedUrl((values.get('src') ?? '').replace(/&amp;/g, '&'));
  if (!address) return null;
  const size = ['width', 'height'].flatMap((name) =>
    /^\d{1,4}$/.test(values.get(name) ?? '') ? [` ${name}="${values.get(name)}"`] : [],
  );
  return `<iframe src="${address}"${size.join('')} title="Video" allowfullscreen loading="lazy"></iframe>`;
}

/** A character as a number: no renderer takes it for a mark, every browser shows it. */
export const entity = (character: string): string =>
  character === '<' ? '&lt;' : `&#${character.codePointAt(0) ?? 0};`;
