import type { Point } from '../../exchange/readout';

export const sparkline = (
  points: readonly Point[],
  { width, height, padding }: { width: number; height: number; padding: number },
): { path: string; last: { x: number; y: number } | null; min: string | null; max: string | null } => {
  const values = points.map(({ rate }) => Number(rate));
  const low = Math.min(...values);
  const high = Math.max(...values);
  const at = (value: number, index: number) => ({
    x: points.length < 2 ? width / 2 : padding + (index * (width - 2 * padding)) / (points.length - 1),
    y: high === low ? height / 2 : padding + ((high - value) * (height - 2 * padding)) / (high - low),
  });
  const places = values.map(at);
  return {
    path: places.map(({ x, y }, i) => `${i ? 'L' : 'M'}${x.toFixed(1)} ${y.toFixed(1)}`).join(''),
    last: places.at(-1) ?? null,
    min: points[values.indexOf(low)]?.rate ?? null,
    max: points[values.indexOf(high)]?.rate ?? null,
  };
};
