import fc from 'fast-check';
import { PAYLOADS, PIECES } from './payloads';

const at = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
const change = fc.oneof(
  fc.record({ kind: fc.constant('insert' as const), at, piece: fc.constantFrom(...PIECES) }),
  fc.record({ kind: fc.constant('drop' as const), at, size: fc.integer({ min: 1, max: 6 }) }),
  fc.record({ kind: fc.constant('join' as const), at, piece: fc.constantFrom(...PAYLOADS) }),
  fc.record({
    kind: fc.constant('wrap' as const),
    at,
    piece: fc.constantFrom('`', '```\n', '\n> ', '**', '"', '<!--', '~~~\n'),
  }),
);
type Change = typeof change extends fc.Arbitrary<infer Kind> ? Kind : never;

const changed = (text: string, one: Change): string => {
  const place = Math.floor(one.at * (text.length + 1));
  switch (one.kind) {
    case 'insert':
    case 'join':
      return text.slice(0, place) + one.piece + text.slice(place);
    case 'drop':
      return text.slice(0, place) + text.slice(place + one.size);
    case 'wrap':
      return one.piece + text.slice(0, place) + one.piece + text.slice(place);
  }
};

const mutated = fc
  .tuple(fc.constantFrom(...PAYLOADS), fc.array(change, { minLength: 1, maxLength: 6 }))
  .map(([payload, changes]) => changes.reduce(changed, payload));
const built = fc
  .array(fc.constantFrom(...PIECES), { minLength: 2, maxLength: 14 })
  .map((pieces) => pieces.join(''));

/** Hostile Markdown that nobody wrote: payloads with something put in, taken out or set around, and loose pieces. */
export const mutations: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: mutated },
  { weight: 1, arbitrary: built },
);
