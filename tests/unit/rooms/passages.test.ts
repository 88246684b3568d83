import type { Evidence } from '../../../server/src/analysis';
import { createSurroundings } from '../../../server/src/desk/around';
import { weightiest } from '../../../server/src/topics';

const hit = (start: number, share: number, field: Evidence['field'] = 'text'): Evidence => ({
  term: 'oil',
  form: 'oil',
  start,
  end: start + 3,
  field,
  share,
});

describe('the place of a word', () => {
  it('is its sentence', () => {
    const text = 'It rained. The oil rose. It fell.';
    expect(createSurroundings(text).passage([15, 18])).toBe('The oil rose.');
  });

  it('is a window of a text without full stops, the same for words side by side', () => {
    const lengths = [1_000, 4_000].map((count) => {
      const { passage } = createSurroundings('oil '.repeat(count));
      const shown = Array.from({ length: count }, (_, n) => passage([4 * n, 4 * n + 3]));
      for (const sentence of shown) expect(sentence).toMatch(/^(?=.{3,400}$)o?i?l?.*oil/s);
      return new Set(shown).size;
    });
    expect(Math.max(...lengths)).toBeLessThan(10);
  });
});

it('keeps the weightiest pieces in the order of the article, the title first', () => {
  const evidence = [hit(0, 0.1), hit(9, 0.4), hit(20, 0.2), hit(3, 0.2, 'title'), hit(30, 0.05)];
  expect(weightiest(evidence, 3).map(({ field, start }) => `${field} ${start}`)).toEqual([
    'title 3',
    'text 9',
    'text 20',
  ]);
  expect(weightiest(evidence, 9)).toHaveLength(5);
});
