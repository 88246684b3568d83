import { excessOf, isTooDeep, MOST } from '../../../server/src/saving/bounds';

const nested = (depth: number): unknown => {
  let value: unknown = 1;
  for (let i = 0; i < depth; i++) value = i % 2 ? [value] : { a: value };
  return value;
};

describe('what a field may hold', () => {
  test.each([
    ['string', 'x'.repeat(255)],
    ['string', 12],
    ['text', 'x'.repeat(MOST.text)],
    ['json', nested(MOST.depth)],
    ['json', Array.from({ length: MOST.entries }, () => 1)],
    ['relation', { connect: Array.from({ length: MOST.entries }, () => 1) }],
    ['relation', 7],
    ['json', null],
    ['string', undefined],
  ] as const)('%s %#', (type, value) => expect(excessOf(value, type)).toBeNull());

  test.each([
    ['string', 'x'.repeat(256), 'bound.text'],
    ['string', { a: 1 }, 'bound.notText'],
    ['text', ['x'], 'bound.notText'],
    ['text', 'x'.repeat(MOST.text + 1), 'bound.text'],
    ['json', nested(MOST.depth + 1), 'bound.deep'],
    ['json', nested(100_000), 'bound.deep'],
    ['json', ['x'.repeat(MOST.size)], 'bound.size'],
    ['json', { ['x'.repeat(MOST.size)]: 1 }, 'bound.size'],
    ['json', { list: Array.from({ length: MOST.entries + 1 }, () => 1) }, 'bound.list'],
    ['relation', { set: Array.from({ length: MOST.entries + 1 }, () => 1) }, 'bound.list'],
    ['relation', Array.from({ length: MOST.entries + 1 }, () => 1), 'bound.list'],
  ] as const)('%s %# is too much', (type, value, key) => expect(excessOf(value, type)?.key).toBe(key));

  test('a field of any kind nests no deeper than its readers follow', () => {
    expect(isTooDeep(nested(MOST.documentDepth))).toBe(false);
    expect(isTooDeep(nested(100_000))).toBe(true);
  });
});
