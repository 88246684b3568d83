import MarkdownIt from 'markdown-it';
import { marked } from 'marked';
import { remark } from 'remark';
import remarkHtml from 'remark-html';
import showdown from 'showdown';
import snarkdown from 'snarkdown';
import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { markdownToHtml } from '../../../server/src/markup';
import { alive } from './alive';

/** What a site of a hundred lines does: patterns, and nothing escaped but code, which it sets aside first. */
function naive(markdown: string): string {
  const codes: string[] = [];
  const aside = (code: string): string =>
    `\u0002${codes.push(code.replace(/&/g, '&amp;').replace(/</g, '&lt;')) - 1}\u0002`;
  return markdown
    .replace(/^```\w*\n([\s\S]*?)\n```$/gm, (_, code: string) => aside(code))
    .replace(/`([^`\n]+)`/g, (_, code: string) => aside(code))
    .replace(/!\[([^\]]*)\]\(([^)]*)\)/g, '<img src="$2" alt="$1">')
    .replace(/\[([^\]]*)\]\(([^)]*)\)/g, '<a href="$2">$1</a>')
    .replace(/\*\*([^*]+)\*\*/g, '<b>$1</b>')
    .replace(/^#+ (.*)$/gm, '<h2>$1</h2>')
    .replace(/\u0002(\d+)\u0002/g, (_, n: string) => `<code>${codes[Number(n)] ?? ''}</code>`);
}

const markdownIt = new MarkdownIt({ html: true });
const linkifying = new MarkdownIt({ html: true, linkify: true, typographer: true });
const plainShowdown = new showdown.Converter();
const githubShowdown = new showdown.Converter();
githubShowdown.setFlavor('github');
const remarked = remark().use(remarkHtml, { sanitize: false });

export const RENDERERS: readonly [name: string, render: (markdown: string) => string][] = [
  ['marked', (text) => marked.parse(text, { async: false })],
  ['markdown-it', (text) => markdownIt.render(text)],
  ['markdown-it with links', (text) => linkifying.render(text)],
  ['showdown', (text) => plainShowdown.makeHtml(text)],
  ['showdown as GitHub', (text) => githubShowdown.makeHtml(text)],
  ['snarkdown', (text) => snarkdown(text)],
  ['remark-html', (text) => String(remarked.processSync(text))],
  ['patterns', naive],
  ['our own', markdownToHtml],
];

const KNOWN = new Set(
  (
    'a abbr address article aside b bdi blockquote br caption cite code col colgroup dd del details dfn div dl dt em ' +
    'figcaption figure footer h1 h2 h3 h4 h5 h6 header hr i iframe img ins kbd li main mark nav oembed ol p pre q s ' +
    'samp section small span strong sub summary sup table tbody td tfoot th thead time tr u ul var wbr'
  ).split(' '),
);
/** snarkdown takes `<https://…>` and `<desk@example.org>` for elements. */
const AUTOLINK = /^(?:https?:|mailto:|tel:|[^@]+@)/;

function unknown(parent: Tree.ParentNode): string[] {
  return parent.childNodes.flatMap((node) => {
    if (!('tagName' in node)) return [];
    const isTask =
      node.tagName === 'input' &&
      node.attrs.some(({ name, value }) => name === 'type' && value === 'checkbox');
    const isKnown = KNOWN.has(node.tagName) || isTask || AUTOLINK.test(node.tagName);
    return [...(isKnown ? [] : [`<${node.tagName}>`]), ...unknown(node)];
  });
}

/** What would act in a reader's browser, by renderer. A box of a task list is what GitHub's additions draw. */
export function acting(markdown: string): string[] {
  return RENDERERS.flatMap(([name, render]) => {
    const html = render(markdown).replace(
      /<input (?:type="checkbox"|disabled(?:="")?|checked(?:="")?|style="[^"]*"|\s)+\s*\/?>/g,
      '☐',
    );
    // snarkdown makes `<em>` of the `_` in a player's id: that player is broken, but on its host.
    const BROKEN = /(src="https:\/\/www\.youtube-nocookie\.com\/embed\/[\w-]*)<\/?em>(?=[\w-]*")/g;
    // What the patterns make of a quotation mark in a title are names of no handler.
    const found = alive(
      html.replace(BROKEN, '$1_').replace(/ style="(?:text-align: ?\w+;?|list-style-type: ?none;?)"/g, ''),
    ).filter((what) => !/\[on[a-z]*[^a-z\]]/.test(what));
    return [...found, ...unknown(parseFragment(html))].map((what) => `${name}: ${what}`);
  });
}
