import { delimiterOf, pairDelimiters, type Delimiter, type Piece } from './emphasis';
import { escapeHtml } from './render';

/** Addresses of `[label]: address` lines, by label. */
export type References = Map<string, string>;

/** Labels differ by neither case nor white space. */
export const referenceKey = (label: string): string => label.trim().replace(/\s+/g, ' ').toLowerCase();

const ESCAPABLE = /[!-/:-@[-`{-~]/;
const TAG = /<\/?[a-zA-Z][\w:-]*(?:\s[^<>]*)?\/?>/y;
const AUTOLINK = /<((?:https?|mailto|tel):[^\s<>]*|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8})>/iy;
const BARE_LINK = /https?:\/\/[^\s<>*`|\]]+/iy;
const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/iy;
const SPACE = '[ \\t\\n]';
/** Every part is bounded: an unclosed title would otherwise be searched to the text's end once for each link. */
const TARGET = new RegExp(
  `\\(${SPACE}{0,8}(?:<([^<>\\n]{0,2000})>|((?:[^\\s()<>]|\\([^\\s()]{0,500}\\)){0,2000}))` +
    `(?:${SPACE}{1,8}(?:"[^"]{0,500}"|'[^']{0,500}'|\\([^()]{0,500}\\)))?${SPACE}{0,8}\\)`,
  'y',
);
const LABEL = /\[([^[\]]{0,200})\]/y;
interface Bracket {
  piece: Piece;
  image: boolean;
  /** Where its text starts in the source. */
  start: number;
  /** How many delimiters stood before it. */
  delimiters: number;
}

/**
 * The inline part of Markdown as HTML: emphasis, code, links, images, autolinks, line breaks. Raw tags pass. Linear:
 * each character is read a bounded number of times.
 */
export function inlineHtml(text: string, references: References): string {
  return new Scanner(text, references).read();
}

class Scanner {
  private at = 0;
  private pieces: Piece[] = [];
  private delimiters: Delimiter[] = [];
  private brackets: Bracket[] = [];
  /** So many of the open brackets already hold a link. */
  private spent = 0;
  private readonly closingTicks: Map<number, number[]>;
  private noComments = false;

  constructor(
    private readonly source: string,
    private readonly references: References,
  ) {
    this.closingTicks = tickRuns(source);
  }

  read(): string {
    const { source } = this;
    while (this.at < source.length) {
      const start = this.at;
      while (this.at < source.length && !SPECIAL.has(source.charCodeAt(this.at)) && !this.startsLink())
        this.at++;
      if (this.at > start) this.push(source.slice(start, this.at));
      if (this.at < source.length) this.special(source.charAt(this.at));
    }
    this.emphasise(0);
    return this.pieces.map(({ text, opening, closing }) => closing + text + opening).join('');
  }

  private push(text: string): Piece {
    const piece = { text, opening: '', closing: '' };
    this.pieces.push(piece);
    return piece;
  }

  /** A bare address begins at a word's start; inside brackets it may become a link's own text. */
  private startsLink(): boolean {
    const unit = this.source.charCodeAt(this.at);
    if ((unit | 32) !== 0x68 || this.brackets.length > 0) return false;
    return !/[\p{L}\p{N}]/u.test(this.source.charAt(this.at - 1)) && this.match(BARE_LINK) !== null;
  }

  private match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    return pattern.exec(this.source);
  }

  private special(mark: string): void {
    switch (mark) {
      case '\\':
        return this.escape();
      case '`':
        return this.code();
      case '<':
        return this.angle();
      case '&':
        return this.entity();
      case '[':
      case '!':
        return this.openBracket(mark);
      case ']':
        return this.closeBracket();
      case '\n':
        return this.lineBreak();
      case '*':
      case '_':
      case '~':
        return this.delimiter(mark);
      default:
        return mark === '>' || mark === '"' ? this.literal(mark) : this.bareLink();
    }
  }

  private literal(mark: string): void {
    this.push(LITERAL[mark] ?? mark);
    this.at += mark.length;
  }

  private escape(): void {
    const next = this.source.charAt(this.at + 1);
    if (next === '\n') this.push('<br>\n');
    else if (ESCAPABLE.test(next)) this.push(LITERAL[next] ?? next);
    else return this.literal('\\');
    this.at += 2;
  }

  private code(): void {
    let end = this.at;
    while (this.source.charAt(end) === '`') end++;
    const size = end - this.at;
    const runs = this.closingTicks.get(size) ?? [];
    // The runs stand in reverse, so that those already passed come off the end.
    while ((runs.at(-1) ?? Infinity) < end) runs.pop();
    const close = runs.at(-1);
    if (close === undefined) {
      this.push(this.source.slice(this.at, end));
      this.at = end;
      return;
    }
    const words = this.source.slice(end, close).replace(/\n/g, ' ');
    const padded = words.length > 2 && words.startsWith(' ') && words.endsWith(' ') && /[^ ]/.test(words);
    this.push(`<code>${escapeHtml(padded ? words.slice(1, -1) : words)}</code>`);
    this.at = close + size;
  }

  private angle(): void {
    const link = this.match(AUTOLINK);
    if (link) {
      const address = link[1] ?? '';
      const target = /^[a-z]+:/i.test(address) ? address : `mailto:${address}`;
      this.push(`<a href="${escapeHtml(target)}">${escapeHtml(address)}</a>`);
      this.at += link[0].length;
      return;
    }
    if (this.source.startsWith('<!--', this.at) && !this.noComments) {
      const end = this.source.indexOf('-->', this.at + 4);
      this.noComments = end < 0;
      if (end >= 0) {
        this.at = end + 3;
        return;
      }
    }
    const tag = this.match(TAG);
    if (!tag) return this.literal('<');
    this.push(tag[0]);
    this.at += tag[0].length;
  }

  private entity(): void {
    const entity = this.match(ENTITY)?.[0];
    if (!entity) return this.literal('&');
    this.push(entity);
    this.at += entity.length;
  }

  private lineBreak(): void {
    const before = this.pieces.at(-1);
    if (before && /\s$/.test(before.text)) {
      const hard = before.text.endsWith('  ');
      before.text = before.text.trimEnd();
      if (hard) this.push('<br>');
    }
    this.push('\n');
    this.at++;
  }

  private bareLink(): void {
    const found = this.match(BARE_LINK)?.[0] ?? '';
    const address = trimAddress(found);
    this.push(`<a href="${escapeHtml(address)}">${escapeHtml(address)}</a>`);
    this.at += address.length;
  }

  private openBracket(mark: string): void {
    const image = mark === '!';
    if (image && this.source.charAt(this.at + 1) !== '[') return this.literal('!');
    const size = image ? 2 : 1;
    const piece = this.push(mark === '!' ? '![' : '[');
    this.at += size;
    this.brackets.push({ piece, image, start: this.at, delimiters: this.delimiters.length });
  }

  private closeBracket(): void {
    const bracket = this.takeBracket();
    const label = bracket ? this.source.slice(bracket.start, Math.min(this.at, bracket.start + 201)) : '';
    this.at++;
    const address = bracket && this.target(label);
    if (!bracket || address === null || address === undefined) {
      this.push(']');
      return;
    }
    this.emphasise(bracket.delimiters);
    bracket.piece.text = bracket.image
      ? `<img src="${escapeHtml(address)}" alt="`
      : `<a href="${escapeHtml(address)}">`;
    if (bracket.image) {
      const words = this.pieces.splice(this.pieces.lastIndexOf(bracket.piece) + 1).map(({ text }) => text);
      this.push(`${words.join('').replace(/<[^<>]*>/g, '')}">`);
      return;
    }
    this.push('</a>');
    // A link inside a link is none: the brackets around this one stay text.
    this.spent = this.brackets.length;
  }

  private takeBracket(): Bracket | undefined {
    const bracket = this.brackets.pop();
    const isSpent = this.brackets.length < this.spent;
    this.spent = Math.min(this.spent, this.brackets.length);
    return isSpent && !bracket?.image ? undefined : bracket;
  }

  private target(label: string): string | null {
    const inline = this.match(TARGET);
    if (inline) {
      this.at += inline[0].length;
      return unescape(inline[1] ?? inline[2] ?? '');
    }
    const reference = this.match(LABEL);
    const key = referenceKey(reference?.[1] || label);
    const address = this.references.get(key);
    if (address === undefined) return null;
    if (reference) this.at += reference[0].length;
    return unescape(address);
  }

  private delimiter(mark: string): void {
    const start = this.at;
    while (this.source.charAt(this.at) === mark) this.at++;
    const piece = this.push(mark.repeat(this.at - start));
    const delimiter = delimiterOf(piece, pointBefore(this.source, start), pointAt(this.source, this.at));
    if (delimiter) this.delimiters.push(delimiter);
  }

  private emphasise(from: number): void {
    pairDelimiters(this.delimiters.splice(from));
  }
}

const SPECIAL = new Set([...'\\`<>&"[]!\n*_~'].map((mark) => mark.charCodeAt(0)));
const LITERAL: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;' };

const unescape = (address: string): string => address.replace(/\\([!-/:-@[-`{-~])/g, '$1');

/** The positions of runs of backticks by their length, last first. */
function tickRuns(source: string): Map<number, number[]> {
  const runs = new Map<number, number[]>();
  for (const { 0: run, index } of source.matchAll(/`+/g)) {
    const known = runs.get(run.length);
    if (known) known.push(index);
    else runs.set(run.length, [index]);
  }
  for (const positions of runs.values()) positions.reverse();
  return runs;
}

/** Full stops and unpaired brackets after an address belong to the sentence. */
function trimAddress(found: string): string {
  let end = found.length;
  while (end > 0 && /[.,:;!?'"»”…_~]/.test(found.charAt(end - 1))) end--;
  if (found.charAt(end - 1) === ')' && !found.slice(0, end).includes('(')) end--;
  return found.slice(0, end);
}

const pointAt = (text: string, at: number): string =>
  at < text.length ? String.fromCodePoint(text.codePointAt(at)!) : ' ';
function pointBefore(text: string, at: number): string {
  if (at === 0) return ' ';
  const low = text.charCodeAt(at - 1);
  return low >= 0xdc00 && low <= 0xdfff && at > 1 ? pointAt(text, at - 2) : text.charAt(at - 1);
}
