import { reuse } from '../../../admin/src/panel/reuse';
import type { LiveState } from '../../../server/src/desk/contract';
import { findWords } from '../../../admin/src/panel/passages';
import { cut } from '../../../admin/src/panel/selected';
import { withTopic } from '../../../admin/src/panel/relation';

describe('the words that speak for a topic, in an editor’s text', () => {
  const text =
    'The grid is ready.\nThe grid of the harbour is old, and the harbour knows.\nThe grid is ready.\n';

  it('are found in their own sentence alone, wherever it stands', () => {
    expect(findWords(text, { sentence: 'The grid is ready.', forms: ['grid'] })).toEqual([
      [4, 8],
      [78, 82],
    ]);
  });

  it('are found each time, in the order of the text', () => {
    const passage = {
      sentence: 'The grid of the harbour is old, and the harbour knows.',
      forms: ['harbour', 'grid'],
    };
    expect(findWords(text, passage).map(([start, end]) => text.slice(start, end))).toEqual([
      'grid',
      'harbour',
      'harbour',
    ]);
  });

  it('are not found where the form says something else', () => {
    expect(findWords(text, { sentence: 'Nothing of the sort.', forms: ['grid'] })).toEqual([]);
    expect(findWords(text, { sentence: '', forms: [''] })).toEqual([]);
  });
});

describe('a selection', () => {
  it('comes with its neighbourhood, without what nobody sees', () => {
    const before = `${'x'.repeat(40)} she said: “`;
    expect(cut(before, 'We\ufeff agreed', '” and left.\ufeff')).toEqual({
      exact: 'We agreed',
      prefix: before.slice(-32),
      suffix: '” and left.',
    });
  });

  it('of no words is none', () => {
    expect(cut('a', ' … ', 'b')).toBeNull();
    expect(cut('a', '', 'b')).toBeNull();
  });
});

describe('accepting a topic before the first save', () => {
  const topic = (id: number) => ({ id, documentId: `topic-${id}`, name: `Topic ${id}` });

  it('adds rows that sort in the order in which they came', () => {
    const rows = withTopic(withTopic(withTopic([], topic(7)), topic(3)), topic(5));
    expect(rows.map(({ id }) => id)).toEqual([7, 3, 5]);
    expect([...rows].sort((a, b) => (a.__temp_key__ < b.__temp_key__ ? -1 : 1))).toEqual(rows);
  });

  it('adds no topic twice', () => {
    expect(withTopic(withTopic([], topic(7)), topic(7))).toHaveLength(1);
  });
});

describe('an answer to the text as it is typed', () => {
  const quote = (documentId: string | null, text: string) => ({ documentId, text, order: 0 });
  const state = (quotes: object[], topics: object[] = []) =>
    ({ quotes, topics, checks: [] }) as unknown as LiveState;

  it('keeps the objects of what did not change, so that only the rest is drawn', () => {
    const before = state(
      [quote('a', 'one'), quote('b', 'two'), quote(null, 'three')],
      [{ documentId: 't', score: 1 }],
    );
    const now = reuse(
      before,
      state([quote(null, 'three'), quote('a', 'one'), quote('b', 'too')], [{ documentId: 't', score: 2 }]),
    );
    expect(now.quotes[0]).toBe(before.quotes[2]);
    expect(now.quotes[1]).toBe(before.quotes[0]);
    expect(now.quotes[2]).toEqual(quote('b', 'too'));
    expect(now.topics).toEqual([{ documentId: 't', score: 2 }]);
    expect(now.checks).toBe(before.checks);
  });

  it('stands for itself when nothing was there before', () => {
    const now = state([quote('a', 'one')]);
    expect(reuse(undefined, now)).toBe(now);
  });
});
