import type { Steps } from '../steps';
import { classes, DIGIT, folded, LETTER, APOSTROPHE } from '../language/characters';

/**
 * A trie packed into two arrays ("double array": J. Aoe, 1989). The child of state `s` by symbol `c` is the state
 * `base[s] + c`, if `check` of that state is `s`. One step costs two loads; the size follows the number of nodes
 * whatever the alphabet, where a dense table of 10,000 terms in a script of thousands of signs would take gigabytes.
 */
export interface Trie {
  base: Int32Array;
  check: Int32Array;
  /** The symbol of each code unit: 0 separates words, 1 is a letter or digit that no term uses. */
  symbols: Uint16Array;
}

/** So many nodes are packed between two pauses: some milliseconds. */
const NODES = 4_000;

/** Apostrophes stand inside words ("аб'ект") and around them; the scanner must tell them at a glance. */
export const APOSTROPHE_SYMBOL = 2;

const FREE = -1;
const ROOT = -2;

/** Collects strings under any number of roots, then packs them. Nodes are numbers; `stateOf` maps them to states. */
export class TrieBuilder {
  private readonly symbols = new Uint16Array(0x10000);
  private symbolCount = APOSTROPHE_SYMBOL + 1;
  private readonly symbol: number[] = [];
  private readonly child: number[] = [];
  private readonly sibling: number[] = [];
  private readonly roots: number[] = [];

  constructor() {
    this.symbols[0x27] = APOSTROPHE_SYMBOL;
  }

  addRoot(): number {
    const root = this.addNode(0, -1);
    this.roots.push(root);
    return root;
  }

  /** Adds a folded string below a node and returns the node at its end. */
  insert(from: number, text: string): number {
    let node = from;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      const symbol = (this.symbols[unit] ||= this.symbolCount++);
      let next = this.child[node] ?? -1;
      while (next >= 0 && this.symbol[next] !== symbol) next = this.sibling[next] ?? -1;
      if (next < 0) {
        next = this.addNode(symbol, this.child[node] ?? -1);
        this.child[node] = next;
      }
      node = next;
    }
    return node;
  }

  /** The symbol of a string's first letter. */
  symbolOf(text: string): number {
    return this.symbols[text.charCodeAt(0)] ?? 0;
  }

  *pack(): Steps<{ trie: Trie; stateOf: Int32Array; states: number }> {
    const slots = new Slots(this.symbol.length * 2 + this.symbolCount + 64);
    const stateOf = new Int32Array(this.symbol.length);
    const queue: number[] = [];
    this.roots.forEach((root, state) => {
      slots.take(state, ROOT);
      stateOf[root] = state;
      queue.push(root);
    });
    const children: number[] = [];
    let packed = 0;
    for (const node of queue) {
      if (++packed % NODES === 0) yield;
      children.length = 0;
      for (let c = this.child[node] ?? -1; c >= 0; c = this.sibling[c] ?? -1) children.push(c);
      if (children.length === 0) continue;
      const state = stateOf[node] ?? 0;
      const base = slots.place(children.map((c) => this.symbol[c] ?? 0));
      slots.base[state] = base;
      for (const c of children) {
        const target = base + (this.symbol[c] ?? 0);
        slots.take(target, state);
        stateOf[c] = target;
        queue.push(c);
      }
    }
    // Every step may look `symbolCount` beyond the last state; the arrays end after that.
    const states = slots.used + this.symbolCount;
    slots.ensure(states);
    return {
      trie: {
        base: slots.base.subarray(0, states),
        check: slots.check.subarray(0, states),
        symbols: this.symbolTable(),
      },
      stateOf,
      states,
    };
  }

  private addNode(symbol: number, sibling: number): number {
    this.child.push(-1);
    this.sibling.push(sibling);
    return this.symbol.push(symbol) - 1;
  }

  private symbolTable(): Uint16Array {
    const table = new Uint16Array(0x10000);
    for (let unit = 0; unit < 0x10000; unit++) {
      const kind = classes[unit];
      if (kind !== LETTER && kind !== DIGIT && kind !== APOSTROPHE) continue;
      table[unit] = this.symbols[folded[unit] ?? 0] || 1;
    }
    return table;
  }
}

/** Which states are taken; free ones form a linked list, so that packing does not search full ground again. */
class Slots {
  base: Int32Array;
  check: Int32Array;
  private next: Int32Array;
  private previous: Int32Array;
  private head = 0;
  used = 0;

  constructor(size: number) {
    this.base = new Int32Array(size);
    this.check = new Int32Array(size).fill(FREE);
    this.next = new Int32Array(size);
    this.previous = new Int32Array(size);
    for (let i = 0; i < size; i++) {
      this.next[i] = i + 1;
      this.previous[i] = i - 1;
    }
  }

  /** The smallest base at which every symbol falls on a free state. */
  place(symbols: number[]): number {
    const first = symbols[0] ?? 0;
    for (let slot = this.head; ; slot = this.next[slot] ?? slot + 1) {
      const base = slot - first;
      if (base < 0) continue;
      let fits = true;
      for (const symbol of symbols) {
        this.ensure(base + symbol + 1);
        if (this.check[base + symbol] !== FREE) {
          fits = false;
          break;
        }
      }
      if (fits) return base;
    }
  }

  take(slot: number, owner: number): void {
    this.ensure(slot + 2);
    this.check[slot] = owner;
    const before = this.previous[slot] ?? -1;
    const after = this.next[slot] ?? slot + 1;
    if (before < 0) this.head = after;
    else this.next[before] = after;
    this.previous[after] = before;
    if (slot >= this.used) this.used = slot + 1;
  }

  ensure(size: number): void {
    const old = this.check.length;
    if (size <= old) return;
    const grown = Math.max(size, old * 2);
    const copy = (array: Int32Array, fill: (index: number) => number): Int32Array => {
      const larger = new Int32Array(grown);
      larger.set(array);
      for (let i = old; i < grown; i++) larger[i] = fill(i);
      return larger;
    };
    const lastFree = this.lastFree(old);
    this.base = copy(this.base, () => 0);
    this.check = copy(this.check, () => FREE);
    this.next = copy(this.next, (i) => i + 1);
    this.previous = copy(this.previous, (i) => (i === old ? lastFree : i - 1));
  }

  private lastFree(size: number): number {
    for (let slot = size - 1; slot >= 0; slot--) if (this.check[slot] === FREE) return slot;
    return -1;
  }
}
