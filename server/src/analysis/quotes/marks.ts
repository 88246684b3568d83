import { SPACE, classes } from '../language/characters';
import type { Span } from '../types';
import { isStop } from './shape';
import { closes, opens, type MarkStyle } from './style';

/** A stretch between quotation marks, outermost only. */
export interface Segment {
  /** Where the opening mark stands (or the paragraph, where that mark was lost). */
  open: number;
  /** The words inside the marks. */
  start: number;
  end: number;
  /** Behind the closing mark. */
  close: number;
  /** `lost`: no opening mark; `unclosed`: no closing mark, a paragraph ends it. */
  fault: 'lost' | 'unclosed' | null;
  /** Its paragraph ends before it does, and the next paragraph opens again: the same quote goes on there. */
  continues: boolean;
  /** The marks are single ones though the document quotes with double ones. */
  secondary: boolean;
}

/** Families of marks: a mark closes only what its own family opened. */
const enum Family {
  Curly,
  Ascii,
  Angle,
  AngleSingle,
  Single,
  Corner,
  Typed,
}

const enum Side {
  Open,
  Close,
}

interface Mark {
  at: number;
  width: number;
  family: Family;
  side: Side;
}

interface Pending {
  mark: Mark;
  /** Index in `found` of the first segment that stands inside it. */
  inside: number;
}

/** Deeper nesting than this is noise; it bounds the work on a line of opening marks. */
const DEEPEST = 8;
/** An unclosed quotation shorter than this is a stray mark. */
const SHORTEST_UNCLOSED = 40;

/**
 * The outermost marked segments of one paragraph, in order. `reopened` tells whether the next paragraph begins with
 * an opening mark: then an open quotation ends with its paragraph by custom and nothing is at fault.
 * Never gives up: a mark without a partner is dropped, or supplied where the words leave no doubt.
 */
export function segmentsOf(text: string, [from, to]: Span, style: MarkStyle, reopened: boolean): Segment[] {
  const found: Segment[] = [];
  const stack: Pending[] = [];
  let orphan: Mark | null = null;
  const marks = marksOf(text, from, to, style);
  for (let m = 0; m < marks.length; m++) {
    const mark = marks[m];
    if (!mark) continue;
    if (mark.side === Side.Open) {
      const top = stack[stack.length - 1];
      // Only « » nest within themselves; a second “ means that the first was never closed.
      if (
        top &&
        top.mark.family === mark.family &&
        mark.family !== Family.Angle &&
        mark.family !== Family.Corner
      ) {
        if (mark.family === Family.Curly && text.charCodeAt(mark.at) === text.charCodeAt(top.mark.at))
          stack.pop();
        else if (mark.family !== Family.Curly) stack.pop();
      }
      if (stack.length < DEEPEST) stack.push({ mark, inside: found.length });
      continue;
    }
    let depth = partnerOf(stack, mark.family);
    // “Text." is one quotation typed on two keyboards.
    if (depth < 0 && mark.family === Family.Ascii) depth = partnerOf(stack, Family.Curly);
    if (depth < 0 && mark.family === Family.Curly) depth = partnerOf(stack, Family.Ascii);
    const partner = stack[depth];
    if (!partner) {
      if (
        (mark.family !== Family.Single || style.single) &&
        found.length === 0 &&
        stack.length === 0 &&
        !orphan
      )
        orphan = mark;
      continue;
    }
    stack.length = depth;
    found.length = partner.inside;
    found.push(segment(text, partner.mark, mark, style));
  }
  const last = stack[0];
  if (last) settle(text, last, to, reopened, found, style);
  if (orphan) {
    const lost = segmentFrom(text, from, from, orphan.at, orphan.at + orphan.width);
    if (!found.some((s) => s.open < lost.close)) found.unshift({ ...lost, fault: 'lost' });
  }
  return found.filter((s) => s.end > s.start);
}

function partnerOf(stack: readonly Pending[], family: Family): number {
  let depth = stack.length - 1;
  while (depth >= 0 && stack[depth]?.mark.family !== family) depth--;
  return depth;
}

/** What becomes of a quotation that its paragraph does not close. */
function settle(
  text: string,
  last: Pending,
  to: number,
  reopened: boolean,
  found: Segment[],
  style: MarkStyle,
): void {
  const { mark, inside } = last;
  const nested = found[found.length - 1];
  // «Text «Name»: Russian print often closes both with one mark.
  if (mark.family === Family.Angle && nested && found.length > inside && nested.close >= to - 1) {
    found.length = inside;
    found.push(segmentFrom(text, mark.at, mark.at + mark.width, nested.end, nested.close));
    return;
  }
  if (mark.family === Family.Single && !style.single) return;
  const unclosed = segmentFrom(text, mark.at, mark.at + mark.width, to, to);
  if (reopened) {
    found.length = inside;
    found.push({ ...unclosed, continues: true });
    return;
  }
  if (
    isStop(text.charCodeAt(unclosed.end - 1)) &&
    unclosed.end - unclosed.start >= SHORTEST_UNCLOSED &&
    found.length === inside
  ) {
    found.push({ ...unclosed, fault: 'unclosed' });
  }
}

function segment(text: string, open: Mark, close: Mark, style: MarkStyle): Segment {
  const made = segmentFrom(text, open.at, open.at + open.width, close.at, close.at + close.width);
  return open.family === Family.Single && !style.single ? { ...made, secondary: true } : made;
}

function segmentFrom(text: string, open: number, start: number, end: number, close: number): Segment {
  let a = start;
  let b = end;
  while (a < b && classes[text.charCodeAt(a)] === SPACE) a++;
  while (b > a && classes[text.charCodeAt(b - 1)] === SPACE) b--;
  return { open, start: a, end: b, close, fault: null, continues: false, secondary: false };
}

/** Every quotation mark between two offsets with the side that it stands on. */
function marksOf(text: string, from: number, to: number, style: MarkStyle): Mark[] {
  const marks: Mark[] = [];
  /** Whether „ or another mark opened, for each curly quotation that is still open. */
  const low: boolean[] = [];
  let singles = 0;
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80 && unit !== 0x22 && unit !== 0x27 && unit !== 0x60) continue;
    const family = familyOf(text, i);
    if (family === null) continue;
    const width = family === Family.Typed ? 2 : 1;
    let side: Side | null;
    if (family === Family.Ascii) side = asciiSide(text, i, from, to, marks);
    else if (family === Family.Typed) side = unit === 0x60 ? Side.Open : style.typed ? Side.Close : null;
    else if (family === Family.Single) {
      side = singleSide(text, i, to, singles > 0, style.single);
      if (side !== null) singles = Math.max(0, singles + (side === Side.Open ? 1 : -1));
    } else if (family === Family.Curly) {
      side = curlySide(text, i, low, style);
      if (side === Side.Open) low.push(unit === 0x201e || unit === 0x201f);
      else low.pop();
    } else if (family === Family.Corner) side = unit === 0x300c || unit === 0x300e ? Side.Open : Side.Close;
    else side = (unit === 0xab || unit === 0x2039) === style.inward ? Side.Close : Side.Open;
    if (side !== null) marks.push({ at: i, width, family, side });
    i += width - 1;
  }
  return marks;
}

function familyOf(text: string, at: number): Family | null {
  switch (text.charCodeAt(at)) {
    case 0x22:
      return Family.Ascii;
    case 0x27:
      return text.charCodeAt(at + 1) === 0x27 ? Family.Typed : Family.Single;
    case 0x60:
      return text.charCodeAt(at + 1) === 0x60 ? Family.Typed : null;
    case 0xab:
    case 0xbb:
      return Family.Angle;
    case 0x2018:
    case 0x2019:
    case 0x201a:
    case 0x201b:
      return Family.Single;
    case 0x201c:
    case 0x201d:
    case 0x201e:
    case 0x201f:
      return Family.Curly;
    case 0x2039:
    case 0x203a:
      return Family.AngleSingle;
    case 0x300c:
    case 0x300d:
    case 0x300e:
    case 0x300f:
      return Family.Corner;
    default:
      return null;
  }
}

/** “ opens in English and closes in German and Belarusian; ” closes, unless it was typed where a quotation begins. */
function curlySide(text: string, at: number, low: readonly boolean[], style: MarkStyle): Side {
  const unit = text.charCodeAt(at);
  if (unit === 0x201e || unit === 0x201f) return Side.Open;
  const opening = opens(text, at);
  if (unit === 0x201d) return low.length === 0 && opening ? Side.Open : Side.Close;
  if (opening) return Side.Open;
  return low.length > 0 || style.low || closes(text, at) ? Side.Close : Side.Open;
}

/** The straight mark tells nothing by itself; its neighbours do, and only where they do not, the mark before it. */
function asciiSide(text: string, at: number, from: number, to: number, marks: readonly Mark[]): Side {
  const start = at === from || opens(text, at);
  const end = at + 1 >= to || closes(text, at);
  if (start !== end) return start ? Side.Open : Side.Close;
  for (let m = marks.length - 1; m >= 0; m--) {
    const mark = marks[m];
    if (mark?.family === Family.Ascii) return mark.side === Side.Open ? Side.Close : Side.Open;
  }
  return Side.Open;
}

/**
 * An apostrophe is none of ours: a single mark has white space or punctuation on its outer side. `primary` marks may
 * close what lost its opening mark.
 */
function singleSide(text: string, at: number, to: number, open: boolean, primary: boolean): Side | null {
  const unit = text.charCodeAt(at);
  if (unit === 0x201a) return Side.Open;
  if (opens(text, at)) {
    // ’90s, ’em: an apostrophe that stands for lost letters.
    if (unit === 0x2019 || (unit === 0x27 && !closesLater(text, at + 1, to))) return null;
    return Side.Open;
  }
  if (!closes(text, at) || (unit === 0x2018 && !open)) return null;
  const before = text.charCodeAt(at - 1);
  if (!open) return primary && (before === 0x2c || isStop(before)) ? Side.Close : null;
  // "the voters’ choice": a possessive plural closes nothing while a better mark follows.
  const after = at + 1 >= to ? SPACE : classes[text.charCodeAt(at + 1)];
  if ((before === 0x73 || before === 0x53) && after === SPACE && closesLater(text, at + 1, to)) return null;
  return Side.Close;
}

/** How far ahead a single mark looks for its partner; keeps the scan linear. */
const LOOKAHEAD = 400;

function closesLater(text: string, from: number, to: number): boolean {
  const end = Math.min(to, from + LOOKAHEAD);
  for (let i = from; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0x2018 || unit === 0x22 || unit === 0x201c || unit === 0x201d) return false;
    if (unit !== 0x27 && unit !== 0x2019) continue;
    if (closes(text, i)) return true;
    if (unit === 0x27 && opens(text, i)) return false;
  }
  return false;
}
