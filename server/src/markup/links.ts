const SCHEMES = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/**
 * The address without white space and controls, if its scheme is safe to follow; null otherwise. Browsers ignore
 * white space inside a scheme, Unicode's included (`\u2028javascript:`), so it goes before the check. Relative
 * addresses are taken; `//host` counts as https.
 */
export const safeUrl = (address: string): string | null => {
  const url = address.replace(/[\s\p{C}\p{Z}]+/gu, '');
  if (url === '') return null;
  if (url.startsWith('//')) return safeUrl(`https:${url}`);
  if (/^[/?#]/.test(url)) return url;
  try {
    const { protocol } = new URL(url, 'https://relative.invalid/');
    return SCHEMES.has(protocol) ? url : null;
  } catch {
    return null;
  }
};

const ID = '([A-Za-z0-9_-]{6,20})';
const EMBEDS: { host: RegExp; path: RegExp; embed: (id: string) => string }[] = [
  {
    host: /^(www\.)?(youtube\.com|youtube-nocookie\.com)$/,
    path: new RegExp(`^/embed/${ID}$`),
    embed: (id) => `https://www.youtube-nocookie.com/embed/${id}`,
  },
  {
    host: /^player\.vimeo\.com$/,
    path: /^\/video\/(\d{5,12})$/,
    embed: (id) => `https://player.vimeo.com/video/${id}`,
  },
];

/** The canonical address of a video embed, built anew from its id; null for any other frame. */
export const embedUrl = (address: string): string | null => {
  const url = safeUrl(address);
  if (!url?.startsWith('https://')) return null;
  const { host, username, password, pathname } = new URL(url);
  if (username || password) return null;
  for (const { host: known, path, embed } of EMBEDS) {
    const id = known.test(host) ? path.exec(pathname)?.[1] : undefined;
    if (id) return embed(id);
  }
  return null;
};
