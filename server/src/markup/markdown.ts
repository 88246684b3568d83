import { marked } from 'marked';
import { cleanHtml } from './sanitise';
import { safeUrl } from './links';
import { cleanText } from './text';
import { parseHtml, textContent } from './tree';

/** Rich text fields hold Markdown in Strapi's own editor, HTML in others; HTML starts with a tag and closes one. */
export const looksLikeHtml = (text: string): boolean =>
  /^\s*<[a-z!]/i.test(text) && /<\/[a-z][^<>]*>/i.test(text);

/** Markdown (CommonMark with GitHub's tables) as HTML; not cleaned. */
export const markdownToHtml = (markdown: string): string =>
  marked.parse(markdown, { async: false, gfm: true });

const PLAIN_TAGS = new Set(
  'b strong i em u s del ins sub sup br p mark small code kbd blockquote'.split(' '),
);

const cleanTag = (tag: string, slash: string, name: string): string => {
  if (/^(https?|mailto):/i.test(name)) return tag;
  return PLAIN_TAGS.has(name.toLowerCase()) ? `<${slash}${name.toLowerCase()}>` : '';
};

const isSafeTarget = (target: string): boolean => {
  // Renderers decode entities in addresses, so that `java&#115;cript:` runs.
  const decoded = textContent(parseHtml(target.replace(/^<|>$/g, '')));
  return decoded === '' || safeUrl(decoded) !== null;
};

const cleanProse = (prose: string): string =>
  prose
    .replace(/<(\/?)([a-zA-Z][^\s/<>]*)[^<>]*>?/g, cleanTag)
    .replace(/<[!?][^<>]*>?/g, '')
    .replace(/(\]\(\s*)(<[^<>]*>|[^\s()]*(?:\([^\s()]*\))?)/g, (link, open: string, target: string) =>
      isSafeTarget(target) ? link : `${open}#`,
    )
    .replace(/^(\s{0,3}\[[^\]]{1,200}\]:\s*)(\S+)/, (definition, open: string, target: string) =>
      isSafeTarget(target) ? definition : `${open}#`,
    );

/** Code is shown, not run: a line's code spans pass as they are. */
const cleanLine = (line: string): string =>
  line
    .split(/(`+[^`]+`+)/)
    .map((part, n) => (n % 2 ? part : cleanProse(part)))
    .join('');

/**
 * A rich text value that is safe whichever renderer shows it, else unchanged: raw tags reduced to plain emphasis,
 * unsafe addresses emptied. HTML goes through the HTML cleaner.
 *
 * @throws MarkupError for HTML beyond the bounds
 */
export const cleanMarkdown = (markdown: string): string => {
  if (looksLikeHtml(markdown)) return cleanHtml(markdown).html;
  let fence: string | null = null;
  return cleanText(markdown)
    .split('\n')
    .map((line) => {
      const mark = /^ {0,3}(```|~~~)/.exec(line)?.[1];
      if (mark && (fence === null || fence === mark)) fence = fence === null ? mark : null;
      return fence === null ? cleanLine(line) : line;
    })
    .join('\n');
};
