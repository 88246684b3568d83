import { DIGIT, LETTER, classes, folded } from '../analysis/language/characters';

const PRIME = 0x01000193;
/** Two lanes of 32 bits with different seeds; the second one hashes each unit with its high byte in front. */
const FIRST_SEED = 0x811c9dc5;
const SECOND_SEED = 0x9e3779b9;

/** «й» may be typed as one unit or as «и» and a breve; runs stay short, since `normalize` is quadratic on long ones. */
const COMBINED = /\p{L}\p{M}{1,8}/gu;

const hex = (lane: number): string => (lane >>> 0).toString(16).padStart(8, '0');

/**
 * A 64-bit hash (FNV-1a, 16 hex digits) of the letters and digits alone, without case: the same article pasted with
 * other quotation marks, dashes or line breaks has the same fingerprint. Not meant against forgery. Linear.
 */
export function fingerprint(text: string): string {
  const composed = text.replace(COMBINED, (cluster) => cluster.normalize('NFC'));
  let first = FIRST_SEED;
  let second = SECOND_SEED;
  for (let i = 0; i < composed.length; i++) {
    const kind = classes[composed.charCodeAt(i)];
    if (kind !== LETTER && kind !== DIGIT) continue;
    const unit = folded[composed.charCodeAt(i)] ?? 0;
    first = Math.imul(Math.imul(first ^ (unit & 0xff), PRIME) ^ (unit >> 8), PRIME);
    second = Math.imul(Math.imul(second ^ (unit >> 8), PRIME) ^ (unit & 0xff), PRIME);
  }
  return hex(first) + hex(second);
}
