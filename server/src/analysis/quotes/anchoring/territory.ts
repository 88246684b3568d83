import type { Span } from '../../types';
import { lowerBound } from './words';

/** Who holds which part of the text. No part is ever held twice, so that a look-up is a binary search. */
export class Territory<Owner> {
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private readonly owners: Owner[] = [];

  /** Gives the spans to `owner`; false, and nothing is given, when somebody holds a part of them. */
  claim(spans: readonly Span[], owner: Owner): boolean {
    if (this.under(spans).size > 0) return false;
    for (const [start, end] of spans) {
      const at = lowerBound(this.starts, start);
      this.starts.splice(at, 0, start);
      this.ends.splice(at, 0, end);
      this.owners.splice(at, 0, owner);
    }
    return true;
  }

  /** The owners under these spans, and how many code units of each. */
  under(spans: readonly Span[]): Map<Owner, number> {
    const shares = new Map<Owner, number>();
    for (const [start, end] of spans) {
      for (let at = lowerBound(this.ends, start + 1); (this.starts[at] ?? Infinity) < end; at++) {
        const owner = this.owners[at];
        const shared = Math.min(end, this.ends[at] ?? 0) - Math.max(start, this.starts[at] ?? 0);
        if (owner !== undefined && shared > 0) shares.set(owner, (shares.get(owner) ?? 0) + shared);
      }
    }
    return shares;
  }
}

export function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((total, [start, end]) => total + end - start, 0);
}
