import { blockText, blockUrl, type Block, type Inline, type List, type ListItem, type Text } from './blocks';
import { joinLeaves } from './inlines';
import { DROPPED_WHOLE } from './policy';
import {
  attribute,
  isElementNode,
  isTextNode,
  parseHtml,
  textContent,
  type Element,
  type Node,
} from './tree';

type Marks = Omit<Text, 'type' | 'text'>;

const MARK_OF: Readonly<Record<string, keyof Marks>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strikethrough',
  del: 'strikethrough',
  code: 'code',
  kbd: 'code',
};

const BLOCK_TAGS = new Set(
  (
    'p div section article header footer aside main nav address dl dt dd table thead tbody tfoot tr caption figure ' +
    'figcaption hr details summary li'
  ).split(' '),
);

/** How the words met next are to be written. */
interface Style {
  marks: Marks;
  url: string | null;
  type: 'paragraph' | 'quote';
}

const PLAIN: Style = { marks: {}, url: null, type: 'paragraph' };

/**
 * Turns HTML into Strapi's Blocks: words, structure, emphasis and links that Strapi accepts. Safe by structure, whatever
 * the HTML. What Blocks cannot hold is named in `dropped`: `image`, because Strapi's image block needs a file of the
 * media library.
 *
 * @throws MarkupError beyond 1 MB, 20,000 elements or 256 levels
 */
export function htmlToBlocks(html: string): { blocks: Block[]; dropped: string[] } {
  const writer = new BlockWriter();
  writer.write(parseHtml(html).childNodes, PLAIN);
  return { blocks: writer.finish(PLAIN), dropped: [...writer.dropped].sort() };
}

class BlockWriter {
  private readonly blocks: Block[] = [];
  private run: Inline[] = [];
  /** True after a line break with nothing but space since. */
  private atBreak = false;
  readonly dropped = new Set<string>();

  finish(style: Style): Block[] {
    this.endParagraph(style);
    return this.blocks;
  }

  write(nodes: readonly Node[], style: Style): void {
    for (const node of nodes) {
      if (isTextNode(node)) this.words(collapse(node.value), style);
      else if (isElementNode(node) && !DROPPED_WHOLE.has(node.tagName)) this.element(node, style);
    }
  }

  private element(element: Element, style: Style): void {
    const { tagName, childNodes } = element;
    if (/^h[1-6]$/.test(tagName)) return this.heading(Number(tagName[1]) as 1, childNodes, style);
    if (BLOCK_TAGS.has(tagName)) return this.apart(style, () => this.paragraphs(element, style));
    switch (tagName) {
      case 'ul':
      case 'ol':
        return this.apart(style, () => this.list(element, style));
      case 'blockquote': {
        const quote: Style = { ...style, type: 'quote' };
        return this.apart(style, () => this.apart(quote, () => this.write(childNodes, quote)));
      }
      case 'pre':
        return this.apart(style, () => this.code(element));
      case 'iframe':
        return this.apart(style, () => this.video(element));
      case 'br':
        return this.lineBreak(style);
      case 'img':
        this.dropped.add('image');
        return;
      case 'q':
        // Browsers draw the marks; the words alone would lose that they are quoted.
        this.words('“', style);
        this.write(childNodes, style);
        return this.words('”', style);
      default: {
        const mark = MARK_OF[tagName];
        const url = tagName === 'a' ? blockUrl(attribute(element, 'href')) : null;
        const marks = mark ? { ...style.marks, [mark]: true } : style.marks;
        return this.write(childNodes, { ...style, marks, url: url ?? style.url });
      }
    }
  }

  /** What stands before and after a block element are paragraphs of their own. */
  private apart(style: Style, inside: () => void): void {
    this.endParagraph(style);
    inside();
    this.endParagraph(style);
  }

  private paragraphs({ tagName, childNodes }: Element, style: Style): void {
    if (tagName !== 'tr') return this.write(childNodes, style);
    childNodes.filter(isElementNode).forEach((cell, n) => {
      if (n > 0) this.words(' | ', style);
      this.words(collapse(textContent(cell)).trim(), style);
    });
  }

  private heading(level: 1, nodes: readonly Node[], style: Style): void {
    this.endParagraph(style);
    this.write(nodes, style);
    const children = this.takeRun();
    if (children.length > 0) this.blocks.push({ type: 'heading', level, children });
  }

  private code(element: Element): void {
    const [inner] = element.childNodes.filter(isElementNode);
    const language = /(?:^|\s)language-([\w+#.-]{1,40})/.exec(
      (inner && attribute(inner, 'class')) ?? '',
    )?.[1];
    const text = textContent(element).replace(/\n$/, '');
    if (text.trim() === '') return;
    this.blocks.push({ type: 'code', ...(language && { language }), children: [{ type: 'text', text }] });
  }

  private video(element: Element): void {
    const url = blockUrl(attribute(element, 'src'));
    if (!url) return;
    const children: Text[] = [{ type: 'text', text: url }];
    this.blocks.push({ type: 'paragraph', children: [{ type: 'link', url, children }] });
  }

  private list(element: Element, style: Style): void {
    const format = element.tagName === 'ol' ? 'ordered' : 'unordered';
    const children = element.childNodes.flatMap((node): (ListItem | List)[] => {
      const item = new BlockWriter();
      const inner: Style = { ...style, type: 'paragraph' };
      item.write(isElementNode(node) && node.tagName === 'li' ? node.childNodes : [node], inner);
      const items = itemsOf(item.finish(inner));
      item.dropped.forEach((name) => this.dropped.add(name));
      return items;
    });
    if (children.length > 0) this.blocks.push({ type: 'list', format, children });
  }

  private words(text: string, { marks, url }: Style): void {
    const leaf: Text = { type: 'text', text, ...marks };
    if (text.trim() !== '') this.atBreak = false;
    const last = this.run.at(-1);
    if (url === null) this.run.push(leaf);
    else if (last?.type === 'link' && last.url === url) last.children.push(leaf);
    else this.run.push({ type: 'link', url, children: [leaf] });
  }

  /** Two line breaks in a row are how pages without `<p>` part their paragraphs. */
  private lineBreak(style: Style): void {
    if (this.atBreak) return this.endParagraph(style);
    this.words('\n', { ...style, url: null });
    this.atBreak = true;
  }

  private endParagraph({ type }: Style): void {
    const children = this.takeRun();
    if (children.length > 0) this.blocks.push({ type, children });
  }

  private takeRun(): Inline[] {
    const run = joinLeaves(this.run);
    this.run = [];
    this.atBreak = false;
    return run;
  }
}

/** A list item holds one line of inlines, and lists; its paragraphs become lines of it. */
function itemsOf(blocks: Block[]): (ListItem | List)[] {
  const items: (ListItem | List)[] = [];
  let open: ListItem | null = null;
  for (const block of blocks) {
    if (block.type === 'list') {
      items.push(block);
      open = null;
      continue;
    }
    const children: Inline[] =
      block.type === 'code' ? [{ type: 'text', text: blockText(block), code: true }] : block.children;
    if (open) open.children.push({ type: 'text', text: '\n' }, ...children);
    else items.push((open = { type: 'list-item', children: [...children] }));
  }
  return items;
}

/** HTML's white space is one space; a no-break space is the writer's own. */
const collapse = (text: string): string => text.replace(/[ \t\n\r\f]+/g, ' ');
