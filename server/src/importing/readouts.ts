/** A figure of the page's rate ticker; nothing on the page says which currency it prices. */
export interface Readout {
  /** As printed: "3,27 BYN". */
  text: string;
  /** The digits with a point as decimal mark and no grouping: "3.27". */
  value: string;
  /** ISO 4217 code. */
  currency: string;
}

const READOUT = /(\d{1,12}(?:[.,\u00a0\u202f ]\d{1,8}){0,3})[ \u00a0\u202f\t]?([A-Z]{3})(?![\p{L}\d])/gu;
/** A ticker has a handful of figures; a longer line is something else. */
const LONGEST = 120;

/** The readouts of a line that holds nothing else ("3.63 BYN", "3,63 BYN | 3,08 BYN"); null for any other line. */
export function readReadouts(line: string): Readout[] | null {
  if (line.length > LONGEST) return null;
  const found = [...line.matchAll(READOUT)];
  if (found.length === 0) return null;
  if (!/^[\s|/·•;,]*$/.test(line.replace(READOUT, ''))) return null;
  return found.map(([text, digits = '', currency = '']) => ({ text, value: decimal(digits), currency }));
}

/** The last of several unlike marks is the decimal one; a mark that repeats only groups thousands. */
function decimal(digits: string): string {
  const compact = digits.replace(/[\u00a0\u202f ]/g, '');
  const marks = compact.replace(/\d/g, '');
  const last = marks.at(-1);
  if (last === undefined) return compact;
  if (marks.length > 1 && marks.indexOf(last) !== marks.length - 1) return compact.replace(/[.,]/g, '');
  const at = compact.lastIndexOf(last);
  return `${compact.slice(0, at).replace(/[.,]/g, '')}.${compact.slice(at + 1)}`;
}
