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
/** micromark takes some 50 µs for each mark, and grows with the square of what is nested. */
const TANGLE = { marks: 20_000, depth: 32 };

/**
 * Refuses a block or paragraph that would hold up everybody else.
 *
 * @throws MarkupError above 200 KB
 */
export function checkPart(part: string): void {
  if (part.length > PART) throw tooLargePart();
}

/**
 * Refuses a part of Markdown that takes the parser long.
 *
 * @throws MarkupError above 20,000 marks or 32 levels of quotations and lists
 */
export function checkTangle(part: string): void {
  if ((part.match(/[*_~[\]`<!|&]/g)?.length ?? 0) > TANGLE.marks) {
    throw new MarkupError(
      'too-many-elements',
      'One paragraph of the text has too many marks of Markdown. Paste it as plain text, or split it.',
    );
  }
  if (/^(?:[ \t]*(?:>|(?:[*+-]|\d{1,9}[.)])[ \t])){33}/m.test(part)) throw tooDeep(TANGLE.depth);
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
