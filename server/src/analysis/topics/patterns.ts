import type { Steps } from '../steps';
import type { Stem } from './inflection';
import { ANY_ENDING, Matcher, NO_ENDING, step } from './matcher';
import { TrieBuilder } from './trie';

interface EndingClass {
  /** The trie's root of these endings, or one of the two special classes. */
  ending: number;
  /** Length of the longest ending. */
  reach: number;
  /** See `WordTable.begins`. */
  begins: number;
}

interface Acceptance extends EndingClass {
  node: number;
  word: number;
  exact: string | null;
}

/** Words and phrases on their way into a matcher. */
export class MatcherBuilder {
  private readonly trie = new TrieBuilder();
  private readonly root = this.trie.addRoot();
  private readonly acceptances: Acceptance[] = [];
  private longestStem = 0;
  private readonly endings = new Map<readonly string[], EndingClass>();
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
      const node = this.trie.insert(this.root, stem);
      this.acceptances.push({ node, ...this.ending(endings), word, exact });
      this.longestStem = Math.max(this.longestStem, stem.length);
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

  *build(): Steps<Matcher> {
    const { trie, stateOf, states } = yield* this.trie.pack();
    yield;
    const accept = new Int32Array(states);
    const final = new Uint8Array(states);
    const reach = new Int32Array(states);
    const begins = new Int32Array(states);
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
      reach[state] = Math.max(reach[state] ?? 0, acceptance.reach);
      begins[state] = (begins[state] ?? 0) | acceptance.begins;
    });
    for (const node of this.endingNodes) final[stateOf[node] ?? 0] = 1;
    const byWord = (map: Map<number, number>): Int32Array => {
      const table = new Int32Array(this.wordCount).fill(-1);
      for (const [key, value] of map) table[key] = value;
      return table;
    };
    return new Matcher(
      trie,
      { accept, reach, begins, final, ending, word, exact, next },
      { single: byWord(this.single), opens: byWord(this.opens), steps: this.steps, complete: this.complete },
      this.longestStem,
    );
  }

  private ending(list: readonly string[] | null): EndingClass {
    if (list === null) return { ending: ANY_ENDING, reach: 0x7fffffff, begins: -1 };
    let known = this.endings.get(list);
    if (!known) {
      known = { ending: NO_ENDING, reach: 0, begins: 1 };
      if (list.length > 1 || list[0] !== '') {
        const root = this.trie.addRoot();
        known = { ending: root, reach: Math.max(...list.map((ending) => ending.length)), begins: 0 };
        for (const ending of list) {
          this.endingNodes.push(this.trie.insert(root, ending));
          known.begins |= 1 << (ending === '' ? 0 : this.trie.symbolOf(ending) & 31);
        }
      }
      this.endings.set(list, known);
    }
    return known;
  }
}

function put<K>(map: Map<K, number>, key: K, make: () => number): number {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}

/** The words of a term as the scanner would cut them, folded; a final `*` stays with its word. */
export function termWords(term: string): string[] {
  return (term.match(/[\p{L}\p{M}\p{Nd}'’ʼ]+\*?/gu) ?? [])
    .map((word) => word.replace(/^['’ʼ]+|['’ʼ]+$/g, ''))
    .filter((word) => word !== '');
}
