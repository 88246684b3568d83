import { APOSTROPHE, DIGIT, LETTER, classes } from '../../language/characters';
import { normalise, type Normalised } from './normalise';

/** A normalised text with its words, and where each word stands. */
export interface WordIndex extends Normalised {
  /** Half-open ranges of the words in the normalised text. */
  wordStarts: readonly number[];
  wordEnds: readonly number[];
  /** The word at each place, as a number; equal words (but for case) have equal numbers. */
  ids: Int32Array;
  /** The places of the word with this id, ascending: a view, not a copy. */
  placesOf(id: number): Uint32Array;
  /** The id of a case-folded word, or -1 where the text does not have it. */
  idOf(word: string): number;
}

export function isWordUnit(unit: number): boolean {
  const kind = classes[unit];
  return kind === LETTER || kind === DIGIT;
}

/** Thai, Lao, kana and Chinese characters: their words are not set apart, so that each counts as one. */
function standsAlone(unit: number): boolean {
  return (unit >= 0x3040 && unit <= 0x9fff) || (unit >= 0x0e00 && unit <= 0x0eff);
}

/** True where a text may be cut without cutting a word: not in "par|ty", nor in "don|'t" and «п|'яна». */
export function isWordEdge(text: string, at: number): boolean {
  const [before, after] = [text.charCodeAt(at - 1), text.charCodeAt(at)];
  if (isWordUnit(before) && isWordUnit(after)) return standsAlone(before) || standsAlone(after);
  if (classes[after] === APOSTROPHE) return !isWordUnit(before) || !isWordUnit(text.charCodeAt(at + 1));
  if (classes[before] === APOSTROPHE) return !isWordUnit(after) || !isWordUnit(text.charCodeAt(at - 2));
  return true;
}

/** Calls `visit` with each case-folded word of a normalised text and its range. */
function eachWord(text: string, visit: (word: string, start: number, end: number) => void): void {
  const lower = foldCase(text);
  let start = -1;
  for (let at = 0; at <= text.length; at++) {
    const unit = text.charCodeAt(at);
    const inside = at < text.length && isWordUnit(unit);
    if (start >= 0 && (!inside || standsAlone(unit) || standsAlone(text.charCodeAt(at - 1)))) {
      visit(lower.slice(start, at), start, at);
      start = -1;
    }
    if (inside && start < 0) start = at;
  }
}

export function wordsOf(text: string): { word: string; start: number }[] {
  const words: { word: string; start: number }[] = [];
  eachWord(text, (word, start) => words.push({ word, start }));
  return words;
}

export function indexWords(source: string): WordIndex {
  const normalised = normalise(source);
  const numbers = new Map<string, number>();
  const [ids, wordStarts, wordEnds]: [number[], number[], number[]] = [[], [], []];
  eachWord(normalised.text, (word, start, end) => {
    let id = numbers.get(word);
    if (id === undefined) numbers.set(word, (id = numbers.size));
    ids.push(id);
    wordStarts.push(start);
    wordEnds.push(end);
  });

  // Places sorted by word in one array: `firsts[id]` is where the places of a word begin.
  const firsts = new Uint32Array(numbers.size + 1);
  for (const id of ids) firsts[id + 1] = (firsts[id + 1] ?? 0) + 1;
  for (let id = 0; id < numbers.size; id++) firsts[id + 1] = (firsts[id + 1] ?? 0) + (firsts[id] ?? 0);
  const next = firsts.slice();
  const places = new Uint32Array(ids.length);
  ids.forEach((id, place) => {
    const slot = next[id] ?? 0;
    places[slot] = place;
    next[id] = slot + 1;
  });

  return {
    ...normalised,
    wordStarts,
    wordEnds,
    ids: Int32Array.from(ids),
    placesOf: (id) => places.subarray(firsts[id] ?? 0, firsts[id + 1] ?? 0),
    idOf: (word) => numbers.get(word) ?? -1,
  };
}

/** One unit to one unit: İ alone would become two. Print mostly drops the dots of ё. */
function foldCase(text: string): string {
  return text.replaceAll('İ', 'I').toLowerCase().replaceAll('ё', 'е');
}

/** The first index in an ascending list whose value is not below `value`. */
export function lowerBound(sorted: ArrayLike<number>, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
