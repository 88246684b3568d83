import { APOSTROPHE, classes, HYPHEN, SPACE } from '../language/characters';
import { APOSTROPHE_SYMBOL, TrieBuilder, type Trie } from './trie';
import type { Stem } from './inflection';

/** What a scan found, in the order of the hits' ends; `pattern[i]` stands at `start[i]`..`end[i]`. */
export interface Hits {
  pattern: number[];
  start: number[];
  end: number[];
}

const ANY_ENDING = -1;
const NO_ENDING = -2;
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
  constructor(
    private readonly trie: Trie,
    private readonly words: WordTable,
    private readonly phrases: PhraseTable,
  ) {}

  /** Every pattern in the text, overlapping ones included. Linear in the text's length. */
  scan(text: string): Hits {
    const { base, check, symbols } = this.trie;
    const { accept } = this.words;
    const { single, opens } = this.phrases;
    const length = text.length;
    const hits: Hits = { pattern: [], start: [], end: [] };
    // Stems passed by the current word, and the words that it turned out to be.
    const states: number[] = [];
    const ends: number[] = [];
    const ids: number[] = [];
    let open: { state: number; start: number }[] = [];
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
      if (passed === 0) {
        if (open.length > 0) open = [];
        continue;
      }
      let end = at;
      while (end > start && classes[text.charCodeAt(end - 1)] === APOSTROPHE) end--;
      ids.length = 0;
      for (let i = passed - 1; i >= 0; i--)
        this.identify(text, start, ends[i] ?? 0, end, states[i] ?? 0, ids);
      if (ids.length === 0) {
        if (open.length > 0) open = [];
        continue;
      }
      if (open.length > 0) open = joined(text, lastEnd, start) ? this.extend(open, ids, end, hits) : [];
      for (const id of ids) {
        const pattern = single[id] ?? -1;
        if (pattern >= 0) push(hits, pattern, start, end);
        const phrase = opens[id] ?? -1;
        if (phrase >= 0) open.push({ state: phrase, start });
      }
      lastEnd = end;
    }
    return hits;
  }

  /** Adds to `ids` the vocabulary words that a stem and the rest of the word make. */
  private identify(
    text: string,
    start: number,
    stemEnd: number,
    end: number,
    state: number,
    ids: number[],
  ): void {
    if (stemEnd > end) return;
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
      if (!ids.includes(id)) ids.push(id);
    }
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

  private extend(
    open: { state: number; start: number }[],
    ids: number[],
    end: number,
    hits: Hits,
  ): typeof open {
    const longer: typeof open = [];
    for (const { state, start } of open) {
      for (const id of ids) {
        const next = this.phrases.steps.get(step(state, id));
        if (next === undefined) continue;
        const pattern = this.phrases.complete[next] ?? -1;
        if (pattern >= 0) push(hits, pattern, start, end);
        longer.push({ state: next, start });
      }
    }
    return longer;
  }
}

interface WordTable {
  /** By state: the first of its acceptances, 0 for none. */
  accept: Int32Array;
  /** By state: 1 where an ending is complete. */
  final: Uint8Array;
  ending: Int32Array;
  word: Int32Array;
  /** The letters as they must be printed, where case matters. */
  exact: (string | null)[];
  next: Int32Array;
}

interface PhraseTable {
  /** By word: the pattern that the word alone is, or -1. */
  single: Int32Array;
  /** By word: the state of phrases that begin with it, or -1. */
  opens: Int32Array;
  steps: Map<number, number>;
  /** By state: the pattern that is complete there, or -1. */
  complete: number[];
}

/** Words and phrases on their way into a matcher. */
export class MatcherBuilder {
  private readonly trie = new TrieBuilder();
  private readonly root = this.trie.addRoot();
  private readonly acceptances: { node: number; ending: number; word: number; exact: string | null }[] = [];
  private readonly endings = new Map<readonly string[], number>();
  private readonly endingNodes: number[] = [];
  private wordCount = 0;
  private patternCount = 0;
  private readonly single = new Map<number, number>();
  private readonly opens = new Map<number, number>();
  private readonly steps = new Map<number, number>();
  private readonly complete: number[] = [];

  /** @param written where given, the word counts only in these very letters */
  addWord(stems: Stem[], written: string | null): number {
    const word = this.wordCount++;
    for (const { stem, endings } of stems) {
      if (stem.length === 0) continue;
      const exact = written === null ? null : written.slice(0, stem.length);
      this.acceptances.push({
        node: this.trie.insert(this.root, stem),
        ending: this.ending(endings),
        word,
        exact,
      });
    }
    return word;
  }

  /** Returns the pattern's number; the same words give the same number. */
  addPattern(words: readonly number[]): number {
    const [first, ...rest] = words;
    if (first === undefined) throw new Error('A pattern needs at least one word.');
    if (rest.length === 0) return put(this.single, first, () => this.patternCount++);
    let state = put(this.opens, first, () => this.complete.push(-1) - 1);
    for (const word of rest) state = put(this.steps, step(state, word), () => this.complete.push(-1) - 1);
    const known = this.complete[state] ?? -1;
    if (known >= 0) return known;
    return (this.complete[state] = this.patternCount++);
  }

  build(): Matcher {
    const { trie, stateOf, states } = this.trie.pack();
    const accept = new Int32Array(states);
    const final = new Uint8Array(states);
    const ending = new Int32Array(this.acceptances.length + 1);
    const word = new Int32Array(this.acceptances.length + 1);
    const next = new Int32Array(this.acceptances.length + 1);
    const exact: (string | null)[] = [null];
    this.acceptances.forEach((acceptance, i) => {
      const state = stateOf[acceptance.node] ?? 0;
      ending[i + 1] = acceptance.ending < 0 ? acceptance.ending : (stateOf[acceptance.ending] ?? 0);
      word[i + 1] = acceptance.word;
      exact.push(acceptance.exact);
      next[i + 1] = accept[state] ?? 0;
      accept[state] = i + 1;
    });
    for (const node of this.endingNodes) final[stateOf[node] ?? 0] = 1;
    const byWord = (map: Map<number, number>): Int32Array => {
      const table = new Int32Array(this.wordCount).fill(-1);
      for (const [key, value] of map) table[key] = value;
      return table;
    };
    return new Matcher(
      trie,
      { accept, final, ending, word, exact, next },
      { single: byWord(this.single), opens: byWord(this.opens), steps: this.steps, complete: this.complete },
    );
  }

  private ending(list: readonly string[] | null): number {
    if (list === null) return ANY_ENDING;
    if (list.length === 1 && list[0] === '') return NO_ENDING;
    return put(this.endings, list, () => {
      const root = this.trie.addRoot();
      for (const ending of list) this.endingNodes.push(this.trie.insert(root, ending));
      return root;
    });
  }
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

function put<K>(map: Map<K, number>, key: K, make: () => number): number {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}

const step = (state: number, word: number): number => state * 0x200000 + word;

/** The words of a term as the scanner would cut them, folded; a final `*` stays with its word. */
export function termWords(term: string): string[] {
  return (term.match(/[\p{L}\p{M}\p{Nd}'’ʼ]+\*?/gu) ?? [])
    .map((word) => word.replace(/^['’ʼ]+|['’ʼ]+$/g, ''))
    .filter((word) => word !== '');
}
