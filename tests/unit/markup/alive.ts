import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';

const isElement = (node: Tree.ChildNode): node is Tree.Element => 'tagName' in node;

const elements = (parent: Tree.ParentNode): Tree.Element[] =>
  parent.childNodes.flatMap((node) => {
    if (!isElement(node)) return [];
    const inside = 'content' in node ? elements(node.content) : [];
    return [node, ...inside, ...elements(node)];
  });

const RUNS_OR_LOADS = new Set(
  (
    'script style svg math object embed applet form input button textarea select template noscript noembed xmp base ' +
    'meta link frame frameset plaintext portal title listing animate set animatetransform animatemotion discard ' +
    'audio video source track canvas map area applet bgsound marquee dialog'
  ).split(' '),
);
const FRAME =
  /^https:\/\/(?:www\.youtube-nocookie\.com\/embed\/[\w-]{11}|player\.vimeo\.com\/video\/\d+(?:\?h=[0-9a-f]+)?)$/;

/** The scheme as a browser reads it: white space and controls before and inside it do not count. */
const schemeOf = (address: string): string | undefined =>
  /^([a-z][a-z0-9+.-]*):/i
    .exec(address.replace(/[\s\u0000-\u0020\u007f-\u00a0\u200b-\u200f\u2028-\u202f\u2060\ufeff]/g, ''))?.[1]
    ?.toLowerCase();

const attributeAlive = (element: Tree.Element, { name, value }: { name: string; value: string }): boolean => {
  if (/^on|^style$|^srcdoc$|^formaction$|^srcset$|^is$|^(?:low|dyn)src$|^ping$|^background$/.test(name))
    return true;
  if (!/^(?:href|src|cite|url|action|data|poster|background|ping|xlink:href)$/.test(name)) return false;
  const scheme = schemeOf(value);
  return scheme !== undefined && !['http', 'https', 'mailto', 'tel'].includes(scheme);
};

/**
 * What a browser would run, load or follow against the reader's will, found by parsing as it does; with scripting on and
 * off, because `<noscript>` reads differently. [] for safe HTML.
 */
export function alive(html: string): string[] {
  return [true, false].flatMap((scriptingEnabled) =>
    elements(parseFragment(html, { scriptingEnabled })).flatMap((element) => {
      const source = element.attrs.find(({ name }) => name === 'src')?.value ?? '';
      const badFrame = element.tagName === 'iframe' && (!FRAME.test(source) || element.childNodes.length > 0);
      const foreign = element.namespaceURI !== 'http://www.w3.org/1999/xhtml';
      return [
        ...(RUNS_OR_LOADS.has(element.tagName) || foreign || badFrame ? [element.tagName] : []),
        ...element.attrs
          .filter((attr) => attributeAlive(element, attr))
          .map(({ name }) => `${element.tagName}[${name}]`),
      ];
    }),
  );
}
