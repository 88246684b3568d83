import { classes, LETTER, SPACE } from '../language/characters';
import type { Hits } from './matcher';

/** Answers which patterns stand in the sentence of a hit; finds the sentences only when first asked. */
export class SentenceContext {
  private breaks: number[] | null = null;
  private places: Map<number, number[]> | null = null;

  /** @param watched by pattern: 1 where some term requires or forbids it */
  constructor(
    private readonly text: string,
    private readonly hits: Hits,
    private readonly watched: Uint8Array,
  ) {}

  /** True if one of the patterns stands in the sentence around `position`. */
  near(position: number, patterns: readonly number[]): boolean {
    this.breaks ??= sentenceBreaks(this.text);
    this.places ??= this.watchedPlaces();
    const next = firstAbove(this.breaks, position);
    const from = this.breaks[next - 1] ?? 0;
    const to = this.breaks[next] ?? this.text.length;
    for (const pattern of patterns) {
      const places = this.places.get(pattern);
      if (!places) continue;
      const place = places[firstAbove(places, from - 1)];
      if (place !== undefined && place < to) return true;
    }
    return false;
  }

  private watchedPlaces(): Map<number, number[]> {
    const places = new Map<number, number[]>();
    for (let i = 0; i < this.hits.pattern.length; i++) {
      const pattern = this.hits.pattern[i] ?? 0;
      if (this.watched[pattern] !== 1) continue;
      const list = places.get(pattern);
      const start = this.hits.start[i] ?? 0;
      if (list) list.push(start);
      else places.set(pattern, [start]);
    }
    return places;
  }
}

/**
 * Where sentences begin. Rough on purpose: for "in the same sentence" an abbreviation that cuts one short costs less
 * than a second reading of the text; initials and single letters ("U.S.") do not cut.
 */
function sentenceBreaks(text: string): number[] {
  const breaks: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0x0a) {
      if (text.charCodeAt(i + 1) === 0x0a) breaks.push(i + 1);
      continue;
    }
    if (unit !== 0x2e && unit !== 0x21 && unit !== 0x3f && unit !== 0x2026) continue;
    if (classes[text.charCodeAt(i + 1)] !== SPACE) continue;
    if (unit === 0x2e && (i < 2 || classes[text.charCodeAt(i - 2)] !== LETTER)) continue;
    breaks.push(i + 1);
  }
  return breaks;
}

/** Index of the first element above `value` in an ascending list. */
function firstAbove(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) > value) high = middle;
    else low = middle + 1;
  }
  return low;
}
