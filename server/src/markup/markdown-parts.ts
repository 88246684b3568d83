import { costOf } from './bounds';

/** A stretch of Markdown between empty lines, with the empty lines that follow it. */
export interface Part {
  source: string;
  gap: string;
}

/** Marks that a parser is given at once; some 50 ms. */
const STRETCH = 500;

/** Cuts an endless part where its lines allow, so that only the stretches that need it are written anew. */
export function stretchesOf(part: string): string[] {
  const stretches: string[] = [];
  let lines: string[] = [];
  let cost = 0;
  let end: RegExp | null = null;
  for (const line of part.split('\n')) {
    if (end === null && cost > STRETCH) {
      stretches.push(lines.join('\n'));
      lines = [];
      cost = 0;
    }
    lines.push(line);
    // What stands in a fence is not parsed.
    if (end === null) cost += costOf(line);
    if (end === null) end = endAfter(line);
    else if (end.test(line)) end = null;
  }
  return [...stretches, lines.join('\n')];
}

const FENCE = /^ {0,3}(`{3,}|~{3,})(.*)$/;
const RAW = /<(?:(pre|script|style|textarea)\b|(!--))/i;

/**
 * Cuts Markdown at empty lines before unindented lines, never within a fence, a comment or preformatted HTML. Joined
 * again, sources and gaps are the text. Linear.
 */
export function partsOf(markdown: string): Part[] {
  const parts: Part[] = [];
  let lines: string[] = [];
  let blanks: string[] = [];
  let end: RegExp | null = null;
  const take = (end: string): void => {
    const gap = blanks.length > 0 ? `${blanks.join('\n')}${end}` : '';
    // An empty text has no lines that the empty ones could follow.
    parts.push({ source: lines.join('\n'), gap: lines.length > 0 && blanks.length > 0 ? `\n${gap}` : gap });
    lines = [];
    blanks = [];
  };
  for (const line of markdown.split('\n')) {
    if (end === null && line.trim() === '') {
      blanks.push(line);
      continue;
    }
    if (blanks.length > 0) {
      if (lines.length === 0 || /^\S/.test(line)) take('\n');
      else lines.push(...blanks.splice(0));
    }
    lines.push(line);
    if (end === null) end = endAfter(line);
    else if (end.test(line)) end = null;
  }
  take('');
  return parts;
}

/** What ends the stretch that this line opens and does not close. */
function endAfter(line: string): RegExp | null {
  const [, fence, info = ''] = FENCE.exec(line) ?? [];
  if (fence !== undefined && !(fence.startsWith('`') && info.includes('`')))
    return new RegExp(`^ {0,3}${fence.charAt(0)}{${fence.length},}[ \\t]*$`);
  const raw = RAW.exec(line);
  if (!raw) return null;
  const close = raw[2] === undefined ? new RegExp(`</${raw[1]}`, 'i') : /-->/;
  return close.test(line.slice(raw.index)) ? null : close;
}
