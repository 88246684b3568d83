import type {
  Association,
  Code,
  Definition,
  FootnoteDefinition,
  Image,
  Link,
  Parents,
  PhrasingContent,
  Text,
} from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown, gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown, type Handle, type Options } from 'mdast-util-to-markdown';
import { gfm } from 'micromark-extension-gfm';
import { safeUrl } from './links';
import { isHarmlessAddress } from './markdown-lint';
import { cleanTags, entity } from './markdown-tags';

/** Whether code keeps its backticks, or is written as an element with its marks as numbers. */
export type CodeForm = 'marks' | 'element';

/**
 * Reads a part of a text by CommonMark's rules with GitHub's additions, and writes it anew: structure by an allow list,
 * addresses checked and encoded, raw HTML by the policy, and every character of the words that another renderer could
 * take for a mark as a number.
 */
export function rewrite(source: string, code: CodeForm): string {
  const tree = fromMarkdown(source, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  return toMarkdown(tree, code === 'marks' ? WITH_MARKS : WITH_ELEMENTS).replace(/\n$/, '');
}

/** A text as nothing but its words, letter by letter, whatever it meant to be. */
export const asWords = (source: string): string =>
  source
    .split('\n')
    .map((line) => escapeStart(escapeMarks(line.trim()).replace(/[[\]]/g, entity)))
    .join('\n');

const escapeMarks = (text: string): string => text.replace(/[<`\\*_~|]|!(?=\[)/g, entity);
const escapeStart = (line: string): string =>
  line.replace(/^([ \t]*\d*)([#>+=:.)-])/, (_, before: string, mark: string) => `${before}${entity(mark)}`);

/** Brackets around a few words, as in "[sic]", are prose or a reference to a definition that is checked itself. */
const BRACKETS = /\[[\p{L}\p{N} .,^-]{1,200}\](?!\s*[(:]|$)|[[\]]/gu;

function escapeWords(value: string, isFirst: boolean): string {
  const escaped = escapeMarks(value.replace(/&(?=[#\w])/g, '&amp;')).replace(BRACKETS, (found) =>
    found.length > 1 ? found : entity(found),
  );
  return escaped
    .split('\n')
    .map((line, n) => (n > 0 || isFirst ? escapeStart(line) : line))
    .join('\n');
}

/** An address that may be followed, with every character encoded that could leave an attribute; null for any other. */
function addressOf(url: string): string | null {
  const address = safeUrl(url);
  if (address === null) return null;
  const encoded = address
    .replace(
      /[<>"'`\\[\](){}|^*_~\s]/g,
      (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
    )
    .replace(/&(?=#|\w+;)/g, '%26');
  return isHarmlessAddress(encoded) ? encoded : null;
}

/** Words for an attribute. */
const attributeWords = (words: string): string =>
  words
    .replace(/\s+/g, ' ')
    .replace(/&(?=[#\w])/g, '&amp;')
    .replace(/["'<>=`\\[\]*_~|!]/g, entity);

const titled = (address: string, title: string | null | undefined): string =>
  title ? `${address} "${attributeWords(title)}"` : address;

const text: Handle = (node: Text, parent: Parents | undefined) =>
  escapeWords(node.value, parent?.children[0] === node);

const link: Handle = (node: Link, _, state, info) => {
  const words = state.containerPhrasing(node, { ...info, before: '[', after: ']' });
  const address = addressOf(node.url);
  return address === null ? words : `[${words}](${titled(address, node.title)})`;
};

const image: Handle = (node: Image) => {
  const address = addressOf(node.url);
  return address === null || /^(?:mailto|tel):/i.test(address)
    ? escapeWords(node.alt ?? '', true)
    : `![${attributeWords(node.alt ?? '')}](${titled(address, node.title)})`;
};

const labelOf = (node: Association): string =>
  attributeWords(node.label ?? node.identifier).replace(/\^/g, entity);

const definition: Handle = (node: Definition) =>
  `[${labelOf(node)}]: ${titled(addressOf(node.url) ?? '#', node.title)}`;

const html: Handle = (node: { value: string }) =>
  cleanTags(
    node.value.replace(/<!--([\s\S]*?)-->/g, (found) => (/^<!--[\w\s.,:;-]*-->$/.test(found) ? found : '')),
    (words) =>
      words
        .split(/(<!--[\w\s.,:;-]*-->)/)
        .map((piece, n) => (n % 2 ? piece : asLines(piece)))
        .join(''),
  );
const asLines = (words: string): string =>
  words
    .split('\n')
    .map((line, n) => (n > 0 ? escapeStart(line) : line))
    .map((line) => escapeMarks(line).replace(/[[\]]/g, entity))
    .join('\n');

const inNumbers = (code: string): string => code.replace(/[^\p{L}\p{N} ,;.]/gu, entity);

const handlers = (form: CodeForm): Options['handlers'] => ({
  text,
  link,
  image,
  definition,
  html,
  break: () => '  \n',
  linkReference: (node, _, state, info) => {
    const words = state.containerPhrasing(node, { ...info, before: '[', after: ']' });
    return `[${words}][${labelOf(node)}]`;
  },
  footnoteDefinition: (node: FootnoteDefinition, _, state, info) => {
    // A renderer without footnotes takes the note for an address; no scheme begins with a tag.
    const [first] = node.children;
    const tag = (value: string): PhrasingContent => ({ type: 'html', value });
    const children: FootnoteDefinition['children'] =
      first?.type === 'paragraph'
        ? [
            { ...first, children: [tag('<span>'), ...first.children, tag('</span>')] },
            ...node.children.slice(1),
          ]
        : node.children;
    const words = state.indentLines(
      state.containerFlow({ ...node, children }, info),
      (line, n, blank) => (n === 0 || blank ? '' : '    ') + line,
    );
    return `[^${node.identifier.replace(/[^\p{L}\p{N}_-]/gu, '-')}]: ${words}`;
  },
  footnoteReference: (node: Association) => `[^${node.identifier.replace(/[^\p{L}\p{N}_-]/gu, '-')}]`,
  imageReference: (node) => `![${attributeWords(node.alt ?? '')}][${labelOf(node)}]`,
  inlineCode: (node: { value: string }) =>
    form === 'marks' && !/[\n`|]|\]\s*:|^\s|\s$/.test(node.value) && node.value !== ''
      ? `\`${node.value}\``
      : `<samp>${inNumbers(node.value)}</samp>`,
  code: (node: Code, parent: Parents | undefined) => {
    const info = [node.lang, node.meta].filter(Boolean).join(' ');
    const language = /^\w*$/.test(info) ? info : '';
    const value = language === info ? node.value : `${info}\n${node.value}`;
    const fits =
      form === 'marks' &&
      parent?.type === 'root' &&
      value.trim() !== '' &&
      !/```|\]\s*:|^\s*(?:-{3,}|={3,})/.test(value);
    return fits ? `\`\`\`${language}\n${value}\n\`\`\`` : `<pre>${inNumbers(value)}</pre>`;
  },
});

const options = (form: CodeForm): Options => ({
  bullet: '-',
  rule: '-',
  fences: true,
  listItemIndent: 'one',
  extensions: [gfmToMarkdown({ tablePipeAlign: false })],
  handlers: handlers(form),
});
const WITH_MARKS = options('marks');
const WITH_ELEMENTS = options('element');
