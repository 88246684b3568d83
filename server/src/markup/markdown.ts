import { escapeHtml } from './render';
import { inlineHtml, referenceKey, type References } from './markdown-inline';

/** Deeper quotes and lists stay text: each level reads its lines again, and an article has two. */
const DEPTH = 12;

const FENCE = /^ {0,3}(?:(`{3,})([^`]*)|(~{3,})(.*))$/;
const HEADING = /^ {0,3}(#{1,6})(?:[ \t]|$)/;
const RULE = /^ {0,3}(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const QUOTE = /^ {0,3}>[ \t]?/;
const ITEM = /^( {0,3}(?:([-*+])|(\d{1,9})([.)])))(?:([ \t]+)(?=\S)|[ \t]*$)/;
const UNDERLINE = /^ {0,3}(?:(=)=*|(-)-*)[ \t]*$/;
const DEFINITION =
  /^ {0,3}\[([^[\]]{1,200})\]:[ \t]*(<[^<>]*>|\S+)(?:[ \t]+(?:"[^"]*"|'[^']*'|\([^()]*\)))?[ \t]*$/;
const TABLE_RULE = /^ {0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;
const BLOCK_TAG =
  /^ {0,3}<\/?(?:address|article|aside|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|meta|nav|noscript|ol|optgroup|option|p|pre|script|search|section|style|summary|table|tbody|td|textarea|tfoot|th|thead|title|tr|track|ul)(?:[\s/>]|$)/i;
const COMMENT = /^ {0,3}<!--/;

/**
 * Markdown (CommonMark's blocks and inlines, GitHub's tables and strikethrough) as HTML. Raw HTML passes through: the
 * answer is not clean. Indented text is a paragraph, not code: newspapers indent paragraphs.
 *
 * Own code, because it must be linear in the worst case: marked 16 took 39 s for 8 KB of `[a](` and overflowed the
 * stack on 8 KB of `>`.
 */
export function markdownToHtml(markdown: string): string {
  const lines = markdown.replace(/\r\n?/g, '\n').split('\n');
  const references: References = new Map();
  for (const line of lines) {
    const [, label, address] = DEFINITION.exec(line) ?? [];
    const key = referenceKey(label ?? '');
    if (address && !references.has(key)) references.set(key, address.replace(/^<|>$/g, ''));
  }
  return new Reader(references).blocks(lines, 0);
}

class Reader {
  constructor(private readonly references: References) {}

  blocks(lines: readonly string[], depth: number): string {
    const html: string[] = [];
    let at = 0;
    while (at < lines.length) {
      const line = lines[at]!;
      if (isBlank(line) || DEFINITION.test(line)) {
        at++;
        continue;
      }
      const read =
        this.fence(lines, at, html) ||
        this.heading(line, html) ||
        (RULE.test(line) && html.push('<hr>') && 1) ||
        (depth < DEPTH && (this.quote(lines, at, html, depth) || this.list(lines, at, html, depth))) ||
        this.raw(lines, at, html) ||
        this.table(lines, at, html);
      at += read || this.paragraph(lines, at, html);
    }
    return html.join('\n');
  }

  private inline(text: string): string {
    return inlineHtml(text, this.references);
  }

  private fence(lines: readonly string[], at: number, html: string[]): number {
    const match = FENCE.exec(lines[at]!);
    if (!match) return 0;
    const mark = match[1] ?? match[3] ?? '';
    const language = /^\s*([\w+#.-]{1,40})/.exec(match[2] ?? match[4] ?? '')?.[1];
    let end = at + 1;
    while (end < lines.length && !closesFence(lines[end]!, mark)) end++;
    const code = escapeHtml(lines.slice(at + 1, end).join('\n'));
    html.push(`<pre><code${language ? ` class="language-${language}"` : ''}>${code}\n</code></pre>`);
    return end + 1 - at;
  }

  private heading(line: string, html: string[]): number {
    const hashes = HEADING.exec(line)?.[1];
    if (!hashes) return 0;
    const words = line.trim().slice(hashes.length).trim();
    const closing = words.lastIndexOf(' ');
    const bare = /^#+$/.test(words.slice(closing + 1))
      ? words.slice(0, Math.max(0, closing)).trimEnd()
      : words;
    html.push(`<h${hashes.length}>${this.inline(bare)}</h${hashes.length}>`);
    return 1;
  }

  private quote(lines: readonly string[], at: number, html: string[], depth: number): number {
    if (!QUOTE.test(lines[at]!)) return 0;
    const inner: string[] = [];
    let end = at;
    for (; end < lines.length; end++) {
      const line = lines[end]!;
      const mark = QUOTE.exec(line);
      // "Lazy" lines: the rest of a paragraph may leave its mark away.
      if (!mark && (isBlank(line) || isBlank(inner.at(-1) ?? '') || startsBlock(line))) break;
      inner.push(mark ? line.slice(mark[0].length) : line);
    }
    html.push(`<blockquote>\n${this.blocks(inner, depth + 1)}\n</blockquote>`);
    return end - at;
  }

  private list(lines: readonly string[], at: number, html: string[], depth: number): number {
    const first = ITEM.exec(lines[at]!);
    if (!first) return 0;
    const kind = first[2] ?? first[4];
    const tag = first[3] === undefined ? 'ul' : 'ol';
    const start = first[3] === undefined || Number(first[3]) === 1 ? '' : ` start="${Number(first[3])}"`;
    const items: string[] = [];
    let end = at;
    while (end < lines.length) {
      const item = ITEM.exec(lines[end]!);
      if (!item || (item[2] ?? item[4]) !== kind || RULE.test(lines[end]!)) break;
      const gap = item[5]?.length ?? 1;
      const indent = (item[1]?.length ?? 0) + (gap > 4 ? 1 : gap);
      const inner = [lines[end]!.slice(indent)];
      for (end++; end < lines.length; end++) {
        const line = lines[end]!;
        const inside = indentOf(line) >= indent;
        const lazy = !isBlank(line) && !isBlank(inner.at(-1) ?? '') && !ITEM.test(line) && !startsBlock(line);
        if (!inside && !lazy && !isBlank(line)) break;
        inner.push(inside ? line.slice(indent) : isBlank(line) ? '' : line);
      }
      items.push(`<li>${this.blocks(inner, depth + 1)}</li>`);
    }
    html.push(`<${tag}${start}>\n${items.join('\n')}\n</${tag}>`);
    return end - at;
  }

  /** A block of raw HTML ends at an empty line, a comment where it is closed. */
  private raw(lines: readonly string[], at: number, html: string[]): number {
    const isComment = COMMENT.test(lines[at]!);
    if (!isComment && !BLOCK_TAG.test(lines[at]!)) return 0;
    let end = at;
    if (isComment) {
      while (end < lines.length && !lines[end]!.includes('-->')) end++;
      if (end === lines.length) return 0;
      end++;
    } else while (end < lines.length && !isBlank(lines[end]!)) end++;
    html.push(lines.slice(at, end).join('\n'));
    return end - at;
  }

  private table(lines: readonly string[], at: number, html: string[]): number {
    const head = lines[at]!;
    const rule = lines[at + 1];
    if (!head.includes('|') || rule === undefined || !rule.includes('-') || !TABLE_RULE.test(rule)) return 0;
    const width = cells(head).length;
    if (cells(rule).length !== width) return 0;
    // No empty cells to fill a row up: 14 KB of a wide head over many rows would become 36 MB.
    const row = (line: string, tag: string): string => {
      const columns = cells(line).slice(0, width);
      return `<tr>${columns.map((text) => `<${tag}>${this.inline(text)}</${tag}>`).join('')}</tr>`;
    };
    let end = at + 2;
    const rows: string[] = [];
    for (; end < lines.length && !isBlank(lines[end]!) && !startsBlock(lines[end]!); end++)
      rows.push(row(lines[end]!, 'td'));
    html.push(`<table><thead>${row(head, 'th')}</thead><tbody>${rows.join('')}</tbody></table>`);
    return end - at;
  }

  private paragraph(lines: readonly string[], at: number, html: string[]): number {
    const taken = [lines[at]!.trimStart()];
    let end = at + 1;
    for (; end < lines.length; end++) {
      const line = lines[end]!;
      const underline = UNDERLINE.exec(line);
      if (underline) {
        const tag = underline[1] ? 'h1' : 'h2';
        html.push(`<${tag}>${this.inline(taken.join('\n').trim())}</${tag}>`);
        return end + 1 - at;
      }
      if (isBlank(line) || startsBlock(line)) break;
      taken.push(line.trimStart());
    }
    html.push(`<p>${this.inline(taken.join('\n').trimEnd())}</p>`);
    return end - at;
  }
}

const isBlank = (line: string): boolean => !/\S/.test(line);

function indentOf(line: string): number {
  let at = 0;
  while (line.charAt(at) === ' ' || line.charAt(at) === '\t') at++;
  return at < line.length ? at : 0;
}

/** Whether a line ends a paragraph by beginning something else; a numbered list does so only with its first number. */
function startsBlock(line: string): boolean {
  const item = ITEM.exec(line);
  return (
    FENCE.test(line) ||
    HEADING.test(line) ||
    RULE.test(line) ||
    QUOTE.test(line) ||
    (item?.[5] !== undefined && (item[3] === undefined || Number(item[3]) === 1)) ||
    BLOCK_TAG.test(line)
  );
}

function closesFence(line: string, mark: string): boolean {
  const closing = line.trim();
  return closing.length >= mark.length && closing === mark.charAt(0).repeat(closing.length);
}

function cells(row: string): string[] {
  const parts: string[] = [];
  const line = row.trim();
  let start = line.startsWith('|') ? 1 : 0;
  for (let at = start; at < line.length; at++) {
    if (line.charAt(at) === '\\') at++;
    else if (line.charAt(at) === '|') {
      parts.push(cellOf(line.slice(start, at)));
      start = at + 1;
    }
  }
  if (start < line.length) parts.push(cellOf(line.slice(start)));
  return parts;
}

const cellOf = (source: string): string => source.trim().replace(/\\\|/g, '|');
