import { MarkupError } from './error';

/** sanitize-html is quadratic in nesting (256 KB of `<b>`: 1.4 s, 1 MB: over 25 s): nothing beyond these reaches it. */
export const BOUNDS = { size: 1024 * 1024, elements: 20_000, depth: 256 };

/**
 * Siblings that the parser looks through while it repairs crossed tags; some 100 ms. 250 crossed tags around 10,000
 * line breaks would take it half a minute, real articles stay below a thousandth.
 */
const MOVES = 50_000_000;

/**
 * Refuses what is too large to be parsed at all; the other bounds hold while parsing, by a Meter.
 *
 * @throws MarkupError above 1 MB, counted in UTF-16 code units
 */
export const checkBounds = (html: string): void => checkSize(html.length);

export function checkSize(length: number): void {
  if (length > BOUNDS.size) {
    throw new MarkupError('too-large', 'The text is larger than 1 MB. Split it into several documents.');
  }
}

/** UTF-16 code units between two empty lines of Markdown, or in one block. */
export const PART = 200 * 1024;
/** Lines of quotations and lists cost micromark most, and nesting grows with its square. */
const TANGLE = { line: 2_000, depth: 32 };

/** What a line of Markdown costs its parser, in marks. */
export const costOf = (line: string): number =>
  5 + (line.match(/[*_~[\]`<!|&>\\@]|:\/\/|www/g)?.length ?? 0) + (/^\s*/.exec(line)?.[0].length ?? 0) / 2;

/**
 * Refuses a block or paragraph that would hold up everybody else.
 *
 * @throws MarkupError above 200 KB
 */
export function checkPart(part: string): void {
  if (part.length > PART) throw tooLargePart();
}

/**
 * Refuses a line of Markdown that takes its parser long.
 *
 * @throws MarkupError above 2,000 marks or 32 levels of quotations and lists
 */
export function checkTangle(line: string): void {
  if (costOf(line) > TANGLE.line) {
    throw new MarkupError(
      'too-many-elements',
      'One paragraph of the text has too many marks of Markdown. Paste it as plain text, or split it.',
    );
  }
  if (/^(?:[ \t]*(?:>|(?:[*+-]|\d{1,9}[.)])[ \t])){33}/.test(line)) throw tooDeep(TANGLE.depth);
}

/** Counts while a parser works, and stops it with a MarkupError at the bounds. */
export class Meter {
  private elements = 0;
  private open = 0;
  private values = 0;
  private moves = 0;

  /** @param size the length of the element's attributes: an unclosed link is repeated in every paragraph after it */
  create(size: number): void {
    this.values += size;
    if (this.values > 2 * BOUNDS.size) throw tooMany();
    if (++this.elements > BOUNDS.elements) throw tooMany();
  }

  push(): void {
    this.checkDepth(++this.open);
  }

  pop(): void {
    this.open--;
  }

  move(siblings: number): void {
    this.moves += siblings;
    if (this.moves > MOVES) throw tooMany();
  }

  checkDepth(depth: number): void {
    if (depth > BOUNDS.depth) {
      throw tooDeep(BOUNDS.depth);
    }
  }
}

export const tooLargePart = (): MarkupError =>
  new MarkupError(
    'too-large',
    'One paragraph of the text is larger than 200 KB. Split it into several paragraphs.',
  );

const tooDeep = (levels: number): MarkupError =>
  new MarkupError('too-deep', `The markup is nested deeper than ${levels} levels. Paste it as plain text.`);

const tooMany = (): MarkupError =>
  new MarkupError(
    'too-many-elements',
    `The markup has more than ${BOUNDS.elements.toLocaleString('en')} elements. Paste it as plain text, or split it.`,
  );
