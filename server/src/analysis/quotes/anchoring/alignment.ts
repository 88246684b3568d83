/** Pairs of equal items of two sequences, in order: `[index in a, index in b]`. */
export type Pair = readonly [a: number, b: number];

/** Up to this many cells the longest common subsequence is worked out exactly. */
const EXACT_CELLS = 8192;
const MAX_DEPTH = 6;

/**
 * Lines two sequences of numbers up. Short ones by their longest common subsequence; long ones as patience diff
 * does, by the numbers that both hold exactly once, and then between those. Cost is bounded by the sequences'
 * length times a constant.
 */
export function align(a: ArrayLike<number>, b: ArrayLike<number>): Pair[] {
  const pairs: Pair[] = [];
  alignRange(a, b, { a0: 0, a1: a.length, b0: 0, b1: b.length }, 0, pairs);
  return pairs;
}

interface Range {
  a0: number;
  a1: number;
  b0: number;
  b1: number;
}

function alignRange(
  a: ArrayLike<number>,
  b: ArrayLike<number>,
  range: Range,
  depth: number,
  out: Pair[],
): void {
  let { a0, a1, b0, b1 } = range;
  if ((a1 - a0) * (b1 - b0) <= EXACT_CELLS) {
    commonSubsequence(a, b, range, out);
    return;
  }
  if (depth > 0) {
    while (a0 < a1 && b0 < b1 && a[a0] === b[b0]) out.push([a0++, b0++]);
  }
  const tail: Pair[] = [];
  if (depth > 0) {
    while (a0 < a1 && b0 < b1 && a[a1 - 1] === b[b1 - 1]) tail.unshift([--a1, --b1]);
  }
  if (depth < MAX_DEPTH) {
    for (const [pairA, pairB] of [...uniquePairs(a, b, { a0, a1, b0, b1 }), [a1, b1] as const]) {
      alignRange(a, b, { a0, a1: pairA, b0, b1: pairB }, depth + 1, out);
      if (pairA < a1) out.push([pairA, pairB]);
      [a0, b0] = [pairA + 1, pairB + 1];
    }
  }
  out.push(...tail);
}

/** The longest rising chain of numbers that stand exactly once in either range. */
function uniquePairs(a: ArrayLike<number>, b: ArrayLike<number>, { a0, a1, b0, b1 }: Range): Pair[] {
  const inA = onlyPlaces(a, a0, a1);
  const inB = onlyPlaces(b, b0, b1);
  const pairs: Pair[] = [];
  for (const [value, at] of inA) {
    const other = inB.get(value);
    if (at >= 0 && other !== undefined && other >= 0) pairs.push([at, other]);
  }
  return risingChain(pairs);
}

/** Where each value stands; -1 when it stands more than once. In the order of first appearance. */
function onlyPlaces(list: ArrayLike<number>, from: number, to: number): Map<number, number> {
  const places = new Map<number, number>();
  for (let at = from; at < to; at++) {
    const value = list[at];
    if (value !== undefined) places.set(value, places.has(value) ? -1 : at);
  }
  return places;
}

/** Patience sorting: the longest subsequence of pairs, ascending in `a`, that also ascends in `b`. */
function risingChain(pairs: readonly Pair[]): Pair[] {
  const piles: number[] = [];
  const before: number[] = [];
  pairs.forEach(([, b], i) => {
    let [low, high] = [0, piles.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((pairs[piles[middle] ?? 0]?.[1] ?? 0) < b) low = middle + 1;
      else high = middle;
    }
    before[i] = piles[low - 1] ?? -1;
    piles[low] = i;
  });
  const chain: Pair[] = [];
  for (let i = piles[piles.length - 1] ?? -1; i >= 0; i = before[i] ?? -1) {
    const pair = pairs[i];
    if (pair) chain.push(pair);
  }
  return chain.reverse();
}

function commonSubsequence(
  a: ArrayLike<number>,
  b: ArrayLike<number>,
  { a0, a1, b0, b1 }: Range,
  out: Pair[],
): void {
  const width = b1 - b0 + 1;
  const lengths = new Uint16Array((a1 - a0 + 1) * width);
  for (let i = a1 - a0 - 1; i >= 0; i--) {
    for (let j = b1 - b0 - 1; j >= 0; j--) {
      const cell = i * width + j;
      if (a[a0 + i] === b[b0 + j]) {
        lengths[cell] = (lengths[cell + width + 1] ?? 0) + 1;
      } else {
        const [down, right] = [lengths[cell + width] ?? 0, lengths[cell + 1] ?? 0];
        lengths[cell] = down > right ? down : right;
      }
    }
  }
  let [i, j] = [0, 0];
  while (i < a1 - a0 && j < b1 - b0) {
    const cell = i * width + j;
    if (a[a0 + i] === b[b0 + j]) out.push([a0 + i++, b0 + j++]);
    else if ((lengths[cell + width] ?? 0) >= (lengths[cell + 1] ?? 0)) i++;
    else j++;
  }
}
