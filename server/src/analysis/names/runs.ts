import { isAbbreviation } from '../language/sentences';
import { APOSTROPHE, classes, HYPHEN, isUpper, LETTER, SPACE } from '../language/characters';

export interface Word {
  start: number;
  end: number;
  text: string;
}

/** Capitalised words in a row, as names are printed: "Prime Minister Anna van der Berg's". */
export interface Run {
  words: Word[];
  /** Followed by 's. */
  possessive: boolean;
  /** Number of the sentence, roughly: enough to tell who was the subject of the last one. */
  sentence: number;
  /** Opens its sentence, so that its first capital says nothing. */
  opens: boolean;
  paragraph: number;
}

/** Small words inside surnames, and after which a name goes on. */
const PARTICLES = new Set(
  'de da di du del della der den van von la le el al bin ibn ter ten dos das af де фон ван бин дер ди да ибн аль дэ'.split(
    ' ',
  ),
);
const ABBREVIATED = new Set(
  'Mr Mrs Ms Dr Prof Sen Rep Gov Lt Col Gen Sgt Capt Cpl Maj Cmdr Adm Rev Hon St Jr Sr Pres Det Insp Supt Sens Reps'.split(
    ' ',
  ),
);
/** More words than this are a headline in title case. */
const LONGEST_RUN = 12;

const isLetter = (unit: number) => classes[unit] === LETTER;

/** Runs of capitalised words, in order, in one pass over the code units. */
export function* findRuns(text: string): Generator<Run> {
  let [sentence, paragraph] = [0, 0];
  let fresh = true;
  let i = 0;
  while (i < text.length) {
    const unit = text.charCodeAt(i);
    if (isLetter(unit)) {
      if (isUpper(unit)) {
        if (fresh) sentence++;
        const run = readRun(text, i, sentence, fresh, paragraph);
        yield run;
        i = run.words.at(-1)?.end ?? i + 1;
      } else {
        while (i < text.length && isLetter(text.charCodeAt(i))) i++;
      }
      fresh = false;
      continue;
    }
    if (unit === 0x0a) {
      paragraph++;
      fresh = true;
    } else if (unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x2026) {
      fresh ||= !(unit === 0x2e && isAbbreviation(text, i)) && endsSentence(text, i);
    }
    i++;
  }
}

/** A sentence goes on after "U.S. forces": only a capital, or a mark before one, opens the next. */
function endsSentence(text: string, at: number): boolean {
  let i = at + 1;
  const limit = Math.min(text.length, at + 8);
  while (i < limit && !isLetter(text.charCodeAt(i))) i++;
  return i > at + 1 && (i === limit || isUpper(text.charCodeAt(i)));
}

function readRun(text: string, from: number, sentence: number, opens: boolean, paragraph: number): Run {
  const run: Run = { words: [], possessive: false, sentence, opens, paragraph };
  let at = from;
  while (run.words.length < LONGEST_RUN) {
    const end = wordEnd(text, at);
    const word = text.slice(at, end);
    run.words.push({ start: at, end, text: word });
    run.possessive = isPossessive(text, end);
    if (run.possessive) break;
    const next = nextInRun(text, end, word.endsWith('.'));
    if (next === -1) break;
    at = next;
  }
  return run;
}

function wordEnd(text: string, from: number): number {
  let i = from;
  while (i < text.length) {
    const kind = classes[text.charCodeAt(i)];
    if (kind === LETTER) i++;
    else if (kind === APOSTROPHE && isLetter(text.charCodeAt(i + 1)) && !isPossessive(text, i)) i++;
    else if (kind === HYPHEN && text.charCodeAt(i) < 0x2012 && isLetter(text.charCodeAt(i + 1))) i++;
    else break;
  }
  const length = i - from;
  if (text.charCodeAt(i) !== 0x2e) return i;
  if (length === 1) return i + 1;
  return length <= 5 && ABBREVIATED.has(text.slice(from, i)) ? i + 1 : i;
}

/** An apostrophe and a lone s: the owner's name ends before it. */
function isPossessive(text: string, at: number): boolean {
  if (classes[text.charCodeAt(at)] !== APOSTROPHE) return false;
  const s = text.charCodeAt(at + 1) | 0x20;
  return s === 0x73 && !isLetter(text.charCodeAt(at + 2));
}

/** Where the next word of the run starts, or -1. */
function nextInRun(text: string, end: number, dotted: boolean): number {
  if (dotted && isUpper(text.charCodeAt(end))) return end;
  let at = gap(text, end);
  for (let particles = 0; at !== -1 && particles < 3; particles++) {
    if (isUpper(text.charCodeAt(at))) return at;
    let to = at;
    while (to < at + 6 && isLetter(text.charCodeAt(to))) to++;
    if (!PARTICLES.has(text.slice(at, to))) return -1;
    at = gap(text, to);
  }
  return -1;
}

/** One space, and a letter after it; -1 otherwise. */
function gap(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return classes[unit] === SPACE && unit !== 0x0a && isLetter(text.charCodeAt(at + 1)) ? at + 1 : -1;
}
