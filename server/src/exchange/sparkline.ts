import { numberOf } from './formats/day-numbers';
import type { Point } from './readout';

export interface Box {
  width: number;
  height: number;
  /** Kept free on every side, for the width of the line and the dot at its end. */
  padding: number;
}

/** A line to draw, and the points that a description names. */
export interface Sparkline {
  /** For the `d` of an SVG path; empty without points. */
  path: string;
  /** Where the line ends. */
  last: { x: number; y: number } | null;
  min: Point | null;
  max: Point | null;
  first: Point | null;
  lastPoint: Point | null;
}

/**
 * The geometry of a small chart: days run evenly from left to right, so that a gap is as wide as it is long, and the
 * lowest and highest rate touch the padding. One point stands at the right, equal rates in the middle.
 *
 * @param points oldest first, as `history` gives them
 */
export const sparkline = (points: readonly Point[], { width, height, padding }: Box): Sparkline => {
  // A picture may be drawn in floats; nothing is read back from it.
  const rates = points.map(({ rate }) => Number(rate));
  let lowest = 0;
  let highest = 0;
  rates.forEach((rate, i) => {
    if (rate < (rates[lowest] ?? rate)) lowest = i;
    if (rate > (rates[highest] ?? rate)) highest = i;
  });
  const first = points[0] ?? null;
  const lastPoint = points.at(-1) ?? null;
  const min = points[lowest] ?? null;
  const max = points[highest] ?? null;
  if (!first || !lastPoint) return { path: '', last: null, min, max, first, lastPoint };

  const begin = numberOf(first.date);
  const days = numberOf(lastPoint.date) - begin;
  const low = rates[lowest] ?? 0;
  const spread = (rates[highest] ?? 0) - low;
  const places = points.map(({ date }, i) => ({
    x: place(days === 0 ? 1 : (numberOf(date) - begin) / days, width, padding),
    y: place(spread === 0 ? 0.5 : 1 - ((rates[i] ?? low) - low) / spread, height, padding),
  }));
  const path = places.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${x} ${y}`).join('');
  return { path, last: places.at(-1) ?? null, min, max, first, lastPoint };
};

/** A share of what the padding leaves, to a hundredth: no screen shows less. */
const place = (share: number, size: number, padding: number): number =>
  Math.round((padding + share * (size - 2 * padding)) * 100) / 100;
