/**
 * Puts a text into the form in which two wordings that differ in typography alone are equal: quotation marks of
 * every style, dashes, spaces, soft hyphens, ellipses, compatibility characters. Case stays: "May" is not "may".
 */

export interface Normalised {
  text: string;
  /** Where each code unit of `text` begins in the source, and where it ends. */
  starts: Uint32Array;
  ends: Uint32Array;
}

/** What every quotation mark and apostrophe becomes: nested marks change their level with the style. */
export const MARK = "'";

const PLAIN = 1;
const BLANK = 2;
const DASH = 3;
const QUOTE = 4;
const IGNORED = 5;
const DOT = 6;
const COMBINING = 7;
const CLUSTER = 8;

/** Unicode's Stream-Safe Text Format (UAX #15): sorting an endless run of combining marks is quadratic. */
const MAX_COMBINING = 30;

const PATTERNS: readonly (readonly [kind: number, pattern: RegExp])[] = [
  [DOT, /[.…‥]/u],
  [QUOTE, /[\p{Quotation_Mark}`´ʼ′″‵]/u],
  [DASH, /[\p{Pd}−]/u],
  [COMBINING, /[\p{M}\u1160-\u11ff]/u],
  // Before blanks: \s holds the byte order mark, which prints nothing.
  [IGNORED, /[\p{Default_Ignorable_Code_Point}]/u],
  [BLANK, /\s/u],
  [IGNORED, /\p{Cc}/u],
  [CLUSTER, /\p{Cs}/u],
  // NFKC would turn 10² into 102, which is another number.
  [PLAIN, /[⁰¹²³⁴-⁹]/u],
];

const kinds = new Uint8Array(0x10000);

/** The kind of a code unit, worked out once: most texts use a few hundred of the 65,536. */
function kindOf(unit: number): number {
  const known = kinds[unit];
  if (known) return known;
  const character = String.fromCharCode(unit);
  const kind =
    PATTERNS.find(([, pattern]) => pattern.test(character))?.[0] ??
    (character.normalize('NFKC') === character ? PLAIN : CLUSTER);
  kinds[unit] = kind;
  return kind;
}

/** Linear in the text's length. Spaces at either end are dropped. */
export function normalise(source: string): Normalised {
  const out = new Output(source.length + 16);
  const { length } = source;
  let at = 0;
  while (at < length) {
    const unit = source.charCodeAt(at);
    const kind = kindOf(unit);
    const start = at++;
    if (kind === PLAIN && (at === length || kindOf(source.charCodeAt(at)) !== COMBINING)) {
      out.put(unit, start, at);
    } else if (kind === BLANK) {
      while (at < length && kindOf(source.charCodeAt(at)) === BLANK) at++;
      out.blank(start, at);
    } else if (kind === DASH) {
      while (at < length && kindOf(source.charCodeAt(at)) === DASH) at++;
      out.putLoose(HYPHEN_UNIT, start, at);
    } else if (kind === QUOTE) {
      // Two typewriter apostrophes or backticks are one mark: ``like this''.
      if ((unit === 0x27 || unit === 0x60) && source.charCodeAt(at) === unit) at++;
      out.putLoose(MARK_UNIT, start, at);
    } else if (kind === DOT) {
      at = putDots(source, start, out);
    } else if (kind !== IGNORED) {
      at = putCluster(source, start, out);
    }
  }
  return out.finish();
}

const HYPHEN_UNIT = 0x2d;
const MARK_UNIT = MARK.charCodeAt(0);
const DOT_UNIT = 0x2e;
const SPACE_UNIT = 0x20;

/** One full stop stays; "…", "..", "...." and ". . ." are all one ellipsis. Returns where the dots end. */
function putDots(source: string, start: number, out: Output): number {
  let end = start;
  let dots = 0;
  for (let at = start; at < source.length; at++) {
    const kind = kindOf(source.charCodeAt(at));
    if (kind === DOT) {
      dots += source.charCodeAt(at) === DOT_UNIT ? 1 : 2;
      end = at + 1;
    } else if (kind !== BLANK) {
      break;
    }
  }
  if (dots === 1) out.put(DOT_UNIT, start, end);
  else out.putEllipsis(start, end);
  return end;
}

/** A base character with its combining marks, in NFKC. Returns where the cluster ends. */
function putCluster(source: string, start: number, out: Output): number {
  const pair = (source.codePointAt(start) ?? 0) > 0xffff;
  let end = start + (pair ? 2 : 1);
  const limit = Math.min(source.length, end + MAX_COMBINING);
  while (end < limit && kindOf(source.charCodeAt(end)) === COMBINING) end++;
  const composed = source.slice(start, end).normalize('NFKC');
  for (let i = 0; i < composed.length; i++) {
    const unit = composed.charCodeAt(i);
    const kind = kindOf(unit);
    if (kind === BLANK) out.blank(start, end);
    else if (kind === DASH) out.putLoose(HYPHEN_UNIT, start, end);
    else if (kind === QUOTE) out.putLoose(MARK_UNIT, start, end);
    else if (kind !== IGNORED) out.put(unit, start, end);
  }
  return end;
}

/** Collects units with their origin; a blank waits until it is known whether it separates two words. */
class Output {
  private units: Uint16Array;
  private starts: Uint32Array;
  private ends: Uint32Array;
  private length = 0;
  private blankStart = -1;
  private blankEnd = -1;
  /** True after a mark, a dash or an ellipsis, beside which spaces are a matter of house style. */
  private loose = true;

  constructor(capacity: number) {
    this.units = new Uint16Array(capacity);
    this.starts = new Uint32Array(capacity);
    this.ends = new Uint32Array(capacity);
  }

  blank(start: number, end: number): void {
    if (this.blankStart < 0) this.blankStart = start;
    this.blankEnd = end;
  }

  put(unit: number, start: number, end: number): void {
    // French print sets a thin space before these four: 0x21 ! 0x3a : 0x3b ; 0x3f ?
    const tight = unit === 0x21 || unit === 0x3a || unit === 0x3b || unit === 0x3f;
    if (this.blankStart >= 0 && !this.loose && !tight) this.push(SPACE_UNIT, this.blankStart, this.blankEnd);
    this.blankStart = -1;
    this.loose = false;
    this.push(unit, start, end);
  }

  putLoose(unit: number, start: number, end: number): void {
    this.blankStart = -1;
    this.loose = true;
    this.push(unit, start, end);
  }

  putEllipsis(start: number, end: number): void {
    for (let i = 0; i < 3; i++) this.putLoose(DOT_UNIT, start, end);
  }

  finish(): Normalised {
    return {
      text: stringOf(this.units.subarray(0, this.length)),
      starts: this.starts.subarray(0, this.length),
      ends: this.ends.subarray(0, this.length),
    };
  }

  private push(unit: number, start: number, end: number): void {
    // One compatibility character may become eighteen (U+FDFA).
    if (this.length === this.units.length) this.grow();
    this.units[this.length] = unit;
    this.starts[this.length] = start;
    this.ends[this.length] = end;
    this.length++;
  }

  private grow(): void {
    const capacity = this.units.length * 2;
    const [units, starts, ends] = [
      new Uint16Array(capacity),
      new Uint32Array(capacity),
      new Uint32Array(capacity),
    ];
    units.set(this.units);
    starts.set(this.starts);
    ends.set(this.ends);
    [this.units, this.starts, this.ends] = [units, starts, ends];
  }
}

/** A string of code units; in pieces, because a function takes only so many arguments. */
function stringOf(units: Uint16Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < units.length; at += 4096) {
    // Not by spreading, which walks the array with an iterator: ten times slower.
    pieces.push(Reflect.apply(String.fromCharCode, null, units.subarray(at, at + 4096)));
  }
  return pieces.join('');
}
