import { MarkupError } from './error';

const BYTES = 1024 * 1024;
const ELEMENTS = 20_000;
const DEPTH = 256;

const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
/** Elements that HTML closes by itself, so that a long list without end tags is not deep. */
const SELF_CLOSING = new Set('p li dt dd tr td th option'.split(' '));

/**
 * Refuses markup that the cleaner would choke on: it is quadratic in nesting (1 MB of `<b>`: over 25 s, and its own
 * limit does not help). One pass over the characters, before anything parses them.
 *
 * @throws MarkupError
 */
export const checkBounds = (html: string): void => {
  if (html.length > BYTES) {
    throw new MarkupError('too-large', 'The text is larger than 1 MB. Split it into several documents.');
  }
  let elements = 0;
  let depth = 0;
  for (const [, slash, name = '', rest = ''] of html.matchAll(/<(\/?)([a-zA-Z][^\s/<>]*)([^<>]*)/g)) {
    const tag = name.toLowerCase();
    if (VOID.has(tag) || SELF_CLOSING.has(tag) || rest.endsWith('/')) {
      elements += slash ? 0 : 1;
    } else if (slash) {
      depth = Math.max(0, depth - 1);
    } else {
      elements += 1;
      depth += 1;
    }
    if (depth > DEPTH) {
      throw new MarkupError(
        'too-deep',
        `The markup is nested deeper than ${DEPTH} levels. Paste it as plain text.`,
      );
    }
    if (elements > ELEMENTS) {
      throw new MarkupError(
        'too-many-elements',
        `The markup has more than ${ELEMENTS.toLocaleString('en')} elements. Paste it as plain text, or split it.`,
      );
    }
  }
};
