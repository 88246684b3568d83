/** Players whose address is rebuilt from the video's id alone, so that nothing of the pasted address survives. */
const PLAYERS: { hosts: Set<string>; id: RegExp; address: (id: string, secret: string | null) => string }[] =
  [
    {
      hosts: new Set([
        'youtube.com',
        'www.youtube.com',
        'm.youtube.com',
        'youtube-nocookie.com',
        'www.youtube-nocookie.com',
      ]),
      id: /^\/(?:embed|shorts|live|v)\/([\w-]{11})\/?$/,
      address: (id) => `https://www.youtube-nocookie.com/embed/${id}`,
    },
    {
      hosts: new Set(['youtu.be']),
      id: /^\/([\w-]{11})\/?$/,
      address: (id) => `https://www.youtube-nocookie.com/embed/${id}`,
    },
    {
      hosts: new Set(['player.vimeo.com', 'vimeo.com', 'www.vimeo.com']),
      id: /^\/(?:video\/)?(\d{1,12})\/?$/,
      address: (id, secret) => `https://player.vimeo.com/video/${id}${secret ? `?h=${secret}` : ''}`,
    },
  ];
const WATCH = /^[\w-]{11}$/;
const SECRET = /^[0-9a-f]{6,16}$/;

/**
 * The address that an embedded player is given, or null for anything but a YouTube or Vimeo video over https on its
 * exact host, without port or credentials. Idempotent.
 */
export function embedUrl(address: string): string | null {
  const trimmed = address.trim();
  const absolute = trimmed.startsWith('//') ? `https:${trimmed}` : trimmed;
  if (!/^https:\/\/[\w.-]+\//i.test(absolute) || !URL.canParse(absolute)) return null;
  const { protocol, hostname, port, username, password, pathname, searchParams } = new URL(absolute);
  if (protocol !== 'https:' || port || username || password) return null;
  const player = PLAYERS.find(({ hosts }) => hosts.has(hostname));
  if (!player) return null;
  const watched = pathname === '/watch' && hostname.includes('youtube') ? searchParams.get('v') : null;
  const id = watched !== null && WATCH.test(watched) ? watched : player.id.exec(pathname)?.[1];
  const secret = searchParams.get('h');
  return id ? player.address(id, secret && SECRET.test(secret) ? secret : null) : null;
}
