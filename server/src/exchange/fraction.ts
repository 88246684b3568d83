import type { Decimal, Observation } from './types';

/** An exact ratio. Integers, since long division digit by digit would take most of the time of a request. */
export interface Fraction {
  top: bigint;
  bottom: bigint;
}

/** `3.6709` is 36709 / 10000. */
export const fraction = (value: Decimal): Fraction => {
  const point = value.indexOf('.');
  if (point < 0) return { top: BigInt(value), bottom: 1n };
  const decimals = value.length - point - 1;
  return { top: BigInt(value.slice(0, point) + value.slice(point + 1)), bottom: 10n ** BigInt(decimals) };
};

/** What one unit of the base is in the counter currency. */
export const unitOf = ({ value, nominal }: Observation): Fraction => {
  const { top, bottom } = fraction(value);
  return { top, bottom: bottom * BigInt(nominal) };
};

export const times = (a: Fraction, b: Fraction): Fraction => ({
  top: a.top * b.top,
  bottom: a.bottom * b.bottom,
});

export const turned = ({ top, bottom }: Fraction): Fraction => ({ top: bottom, bottom: top });

/** So many places are kept of a quotient; no money is printed with more than eight. */
const PLACES = 30;
const SCALE = 10n ** BigInt(PLACES);

/** Written out, without idle zeros, a half at the last place to the even digit. @returns null for a division by zero */
export const quotient = ({ top, bottom }: Fraction): Decimal | null => {
  if (bottom === 0n) return null;
  const scaled = top * SCALE;
  const twice = (scaled % bottom) * 2n;
  let digits = scaled / bottom;
  if (twice > bottom || (twice === bottom && digits % 2n === 1n)) digits += 1n;
  const text = String(digits).padStart(PLACES + 1, '0');
  let end = text.length;
  while (text[end - 1] === '0' && end > text.length - PLACES) end -= 1;
  const whole = text.slice(0, -PLACES);
  const decimals = text.slice(-PLACES, end);
  return decimals ? `${whole}.${decimals}` : whole;
};
