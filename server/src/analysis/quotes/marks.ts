import { APOSTROPHE, LETTER, SPACE, classes } from '../language/characters';
import type { Span } from '../types';
import { opens, type MarkStyle } from './style';

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
      if (mark.family !== Family.Single && found.length === 0 && stack.length === 0 && !orphan) orphan = mark;
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
  const end = text.charCodeAt(unclosed.end - 1);
  const stops = end === 0x2e || end === 0x21 || end === 0x3f || end === 0x2026;
  if (stops && unclosed.end - unclosed.start >= SHORTEST_UNCLOSED && found.length === inside) {
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
  const low: boolean[] = [];
  let singles = 0;
  let typed = false;
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    let family: Family;
    let side: Side;
    let width = 1;
    if (unit === 0x22) {
      family = Family.Ascii;
      const side22 = asciiSide(text, i, from, to, marks);
      side = side22;
    } else if (unit < 0x60 && unit !== 0x27) continue;
    else if (unit === 0x27 && text.charCodeAt(i + 1) === 0x27) {
      // Two apostrophes close ``; alone they are the italics of a wiki, mostly around a title.
      if (!typed) {
        i++;
        continue;
      }
      family = Family.Typed;
      width = 2;
      side = Side.Close;
      typed = false;
    } else if (unit === 0x60 && text.charCodeAt(i + 1) === 0x60) {
      family = Family.Typed;
      width = 2;
      side = Side.Open;
      typed = true;
    } else if (unit === 0x27 || unit === 0x2018 || unit === 0x2019 || unit === 0x201a || unit === 0x201b) {
      const single = singleSide(text, i, to, singles > 0);
      if (single === null) continue;
      family = Family.Single;
      side = single;
      singles += side === Side.Open ? 1 : -1;
    } else if (unit === 0xab || unit === 0xbb) {
      family = Family.Angle;
      side = (unit === 0xab) === style.inward ? Side.Close : Side.Open;
    } else if (unit === 0x2039 || unit === 0x203a) {
      family = Family.AngleSingle;
      side = (unit === 0x2039) === style.inward ? Side.Close : Side.Open;
    } else if (unit === 0x201e || unit === 0x201f) {
      family = Family.Curly;
      side = Side.Open;
      low.push(true);
    } else if (unit === 0x201c) {
      family = Family.Curly;
      const closesLow = low.length > 0 && low[low.length - 1] === true && !opens(text, i);
      side =
        closesLow || (!opens(text, i) && endsWord(text, i, to)) || (low.length > 0 && style.low)
          ? Side.Close
          : Side.Open;
      if (side === Side.Open) low.push(false);
      else low.pop();
    } else if (unit === 0x201d) {
      family = Family.Curly;
      // A closing mark typed where a quotation begins: ”Text”.
      side = low.length === 0 && opens(text, i) ? Side.Open : Side.Close;
      if (side === Side.Open) low.push(false);
      else low.pop();
    } else if (unit === 0x300c || unit === 0x300e) {
      family = Family.Corner;
      side = Side.Open;
    } else if (unit === 0x300d || unit === 0x300f) {
      family = Family.Corner;
      side = Side.Close;
    } else continue;
    marks.push({ at: i, width, family, side });
    i += width - 1;
  }
  return marks;
}

/** The straight mark tells nothing by itself; its neighbours do, and only where they do not, the mark before it. */
function asciiSide(text: string, at: number, from: number, to: number, marks: readonly Mark[]): Side {
  const start = at === from || opens(text, at);
  const end = at + 1 >= to || endsWord(text, at, to);
  if (start !== end) return start ? Side.Open : Side.Close;
  for (let m = marks.length - 1; m >= 0; m--) {
    const mark = marks[m];
    if (mark?.family === Family.Ascii) return mark.side === Side.Open ? Side.Close : Side.Open;
  }
  return Side.Open;
}

/** True where a word or a sentence ended right before `at`, and no letter follows. */
function endsWord(text: string, at: number, to: number): boolean {
  const before = classes[text.charCodeAt(at - 1)];
  if (at === 0 || before === SPACE) return false;
  if (at + 1 >= to) return true;
  const after = classes[text.charCodeAt(at + 1)];
  return after !== LETTER;
}

/** An apostrophe is none of ours: a single mark has white space or punctuation on its outer side. */
function singleSide(text: string, at: number, to: number, open: boolean): Side | null {
  const unit = text.charCodeAt(at);
  if (unit === 0x201a) return Side.Open;
  const before = at === 0 ? 0x20 : text.charCodeAt(at - 1);
  if (opens(text, at)) {
    // ’90s, ’em: an apostrophe that stands for lost letters.
    if (unit === 0x2019) return null;
    if (unit === 0x27 && !closesLater(text, at + 1, to)) return null;
    return Side.Open;
  }
  if (!open || unit === 0x2018) return null;
  const after = at + 1 >= to ? 0x20 : text.charCodeAt(at + 1);
  if (classes[after] === LETTER || classes[after] === APOSTROPHE) return null;
  // "the voters’ choice": a possessive plural closes nothing while a better mark follows.
  if ((before === 0x73 || before === 0x53) && classes[after] === SPACE && closesLater(text, at + 1, to))
    return null;
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
    if (classes[text.charCodeAt(i - 1)] === SPACE) {
      if (unit === 0x27) return false;
      continue;
    }
    const after = i + 1 >= to ? 0x20 : text.charCodeAt(i + 1);
    if (classes[after] !== LETTER && classes[after] !== APOSTROPHE) return true;
  }
  return false;
}
