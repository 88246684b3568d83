/** Browsers drop tabs and line breaks inside a scheme, and U+2028 or U+00A0 before it hid `javascript:` from others. */
const INVISIBLE =
  /[\u0000-\u0020\u007f-\u00a0\u00ad\u034f\u061c\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\u3000\ufeff\ufff9-\ufffd]/g;
const EDGES = new RegExp(`^${INVISIBLE.source}+|${INVISIBLE.source}+$`, 'g');
const BREAKS = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ufeff]/g;

const SCHEME = /^([a-z][a-z0-9+.-]*):/i;
const ALLOWED = new Set(['http', 'https', 'mailto', 'tel']);

/** No address that a reader follows is longer; a parser that repeats an unclosed link would repeat it thousands of times. */
export const URL_LENGTH = 4_096;

/**
 * The address, trimmed, if a reader may safely follow it: http, https, mailto, tel, or relative (`//host` becomes
 * https). Null for every other
 * scheme, for what hides a scheme behind white space or entities, and for more than 4,096 characters.
 */
export function safeUrl(url: string): string | null {
  if (url.length > URL_LENGTH) return null;
  const bare = url.replace(INVISIBLE, '');
  if (bare === '') return null;
  const scheme = SCHEME.exec(bare)?.[1];
  if (scheme ? !ALLOWED.has(scheme.toLowerCase()) : /^[^/?#]*:/.test(bare)) return null;
  const address = url.replace(BREAKS, '').replace(EDGES, '').replace(/\s/g, '%20');
  return address.startsWith('//') ? `https:${address}` : address;
}
