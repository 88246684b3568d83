import { classes, HYPHEN, SPACE } from '../language/characters';
import { APOSTROPHE_SYMBOL, type Trie } from './trie';

/** What a scan found, in the order of the hits' ends; `pattern[i]` stands at `start[i]`..`end[i]`. */
export interface Hits {
  pattern: number[];
  start: number[];
  end: number[];
}

export const ANY_ENDING = -1;
export const NO_ENDING = -2;
/** A gap between two words of a phrase longer than this is a layout, not a phrase. */
const LONGEST_GAP = 8;

/**
 * Finds words by stem and ending, and phrases of such words, in one pass.
 *
 * Each word of the text walks the trie of stems from its first letter and leaves at the first letter that no stem has,
 * which for most words is the second or third. The stems passed on the way are kept; where the word ends, each of
 * them asks whether the rest of the word is one of its endings. So «лед» is never found in «Гололед», "nuclear" is
 * found in "Nuclear's", and the cost does not grow with the number of terms. Phrases follow as paths over word
 * numbers; only one space, line break or hyphen may stand between their words, so none crosses a sentence's end.
 */
export class Matcher {
  /** Stems that the current word has passed, and where each ended. */
  private readonly states: Int32Array;
  private readonly ends: Int32Array;
  /** The vocabulary's words that the current word is. */
  private ids = new Int32Array(8);
  private idCount = 0;
  /** Phrases that the last word left unfinished, and where each began; read from one list, written to the other. */
  private open = new OpenPhrases();
  private longer = new OpenPhrases();

  constructor(
    private readonly trie: Trie,
    private readonly words: WordTable,
    private readonly phrases: PhraseTable,
    longestStem: number,
  ) {
    this.states = new Int32Array(longestStem + 1);
    this.ends = new Int32Array(longestStem + 1);
  }

  /** Every pattern in the text, overlapping ones included. Linear in the text's length. */
  scan(text: string): Hits {
    const { base, check, symbols } = this.trie;
    const { accept, reach, begins } = this.words;
    const { single, opens } = this.phrases;
    const { states, ends } = this;
    const length = text.length;
    const hits: Hits = { pattern: [], start: [], end: [] };
    this.open.count = 0;
    let lastEnd = 0;

    let at = 0;
    while (at < length) {
      let symbol = symbols[text.charCodeAt(at)] ?? 0;
      if (symbol === 0 || symbol === APOSTROPHE_SYMBOL) {
        at++;
        continue;
      }
      const start = at;
      let state = 0;
      let passed = 0;
      while (symbol !== 0) {
        const next = (base[state] ?? 0) + symbol;
        if (check[next] !== state) break;
        state = next;
        at++;
        if (accept[state] !== 0) {
          states[passed] = state;
          ends[passed++] = at;
        }
        symbol = at < length ? (symbols[text.charCodeAt(at)] ?? 0) : 0;
      }
      while (symbol !== 0) {
        at++;
        symbol = at < length ? (symbols[text.charCodeAt(at)] ?? 0) : 0;
      }
      let end = at;
      this.idCount = 0;
      if (passed > 0) {
        while (symbols[text.charCodeAt(end - 1)] === APOSTROPHE_SYMBOL) end--;
        while (passed-- > 0) {
          const stem = states[passed] ?? 0;
          const stemEnd = ends[passed] ?? 0;
          const tail = end - stemEnd;
          if (tail < 0 || tail > (reach[stem] ?? 0)) continue;
          const first = tail === 0 ? 0 : (symbols[text.charCodeAt(stemEnd)] ?? 0);
          if ((((begins[stem] ?? 0) >>> (first & 31)) & 1) === 1)
            this.identify(text, start, stemEnd, end, stem);
        }
      }
      if (this.idCount === 0) {
        this.open.count = 0;
        continue;
      }
      if (this.open.count > 0) this.extend(joined(text, lastEnd, start), end, hits);
      for (let i = 0; i < this.idCount; i++) {
        const id = this.ids[i] ?? 0;
        const pattern = single[id] ?? -1;
        if (pattern >= 0) push(hits, pattern, start, end);
        const phrase = opens[id] ?? -1;
        if (phrase >= 0) this.open.push(phrase, start);
      }
      lastEnd = end;
    }
    return hits;
  }

  /** Adds to `ids` the vocabulary's words that a stem and the rest of the text's word make. */
  private identify(text: string, start: number, stemEnd: number, end: number, state: number): void {
    const { accept, ending, word, exact, next } = this.words;
    for (let i = accept[state] ?? 0; i !== 0; i = next[i] ?? 0) {
      const kind = ending[i] ?? NO_ENDING;
      if (
        kind === NO_ENDING ? stemEnd !== end : kind !== ANY_ENDING && !this.isEnding(text, stemEnd, end, kind)
      )
        continue;
      const written = exact[i];
      if (written && !text.startsWith(written, start)) continue;
      const id = word[i] ?? 0;
      if (this.has(id)) continue;
      if (this.idCount === this.ids.length) this.ids = doubled(this.ids);
      this.ids[this.idCount++] = id;
    }
  }

  private has(id: number): boolean {
    for (let i = 0; i < this.idCount; i++) if (this.ids[i] === id) return true;
    return false;
  }

  private isEnding(text: string, from: number, to: number, root: number): boolean {
    const { base, check, symbols } = this.trie;
    let state = root;
    for (let i = from; i < to; i++) {
      const next = (base[state] ?? 0) + (symbols[text.charCodeAt(i)] ?? 0);
      if (check[next] !== state) return false;
      state = next;
    }
    return this.words.final[state] === 1;
  }

  /** Takes the open phrases one word further; all of them end where the gap before the word is none of a phrase. */
  private extend(isJoined: boolean, end: number, hits: Hits): void {
    const { open, longer } = this;
    longer.count = 0;
    for (let i = 0; isJoined && i < open.count; i++) {
      const start = open.start[i] ?? 0;
      for (let j = 0; j < this.idCount; j++) {
        const next = this.phrases.steps.get(step(open.state[i] ?? 0, this.ids[j] ?? 0));
        if (next === undefined) continue;
        const pattern = this.phrases.complete[next] ?? -1;
        if (pattern >= 0) push(hits, pattern, start, end);
        longer.push(next, start);
      }
    }
    this.open = longer;
    this.longer = open;
  }
}

class OpenPhrases {
  state = new Int32Array(16);
  start = new Int32Array(16);
  count = 0;

  push(state: number, start: number): void {
    if (this.count === this.state.length) {
      this.state = doubled(this.state);
      this.start = doubled(this.start);
    }
    this.state[this.count] = state;
    this.start[this.count++] = start;
  }
}

function doubled(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}

export interface WordTable {
  /** By state: the first of its acceptances, 0 for none. */
  accept: Int32Array;
  /** By state: how long the longest ending of its stems is. */
  reach: Int32Array;
  /** By state: a bit for each symbol that one of its endings begins with, modulo 32; bit 0 for no ending. */
  begins: Int32Array;
  /** By state: 1 where an ending is complete. */
  final: Uint8Array;
  ending: Int32Array;
  word: Int32Array;
  /** The letters as they must be printed, where case matters. */
  exact: (string | null)[];
  next: Int32Array;
}

export interface PhraseTable {
  /** By word: the pattern that the word alone is, or -1. */
  single: Int32Array;
  /** By word: the state of phrases that begin with it, or -1. */
  opens: Int32Array;
  steps: Map<number, number>;
  /** By state: the pattern that is complete there, or -1. */
  complete: number[];
}

/** One space, a line break within a paragraph, or a hyphen; also "&", and the full stop of an abbreviation ("U.N."). */
function joined(text: string, from: number, to: number): boolean {
  if (to - from > LONGEST_GAP) return false;
  let breaks = 0;
  for (let i = from; i < to; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0x0a && ++breaks > 1) return false;
    const kind = classes[unit];
    if (kind === SPACE || kind === HYPHEN || unit === 0x26) continue;
    if (unit === 0x2e && to - from === 1) continue;
    return false;
  }
  return to > from;
}

function push(hits: Hits, pattern: number, start: number, end: number): void {
  hits.pattern.push(pattern);
  hits.start.push(start);
  hits.end.push(end);
}

/** The key of a phrase's step: state and word together. */
export const step = (state: number, word: number): number => state * 0x200000 + word;
