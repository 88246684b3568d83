import fc from 'fast-check';
import { highlight } from '../../../admin/src/importing/highlight';

const TEXT =
  'The mill runs again.\n\n"It never stopped for us," the miller said, "not for a day."\n\nThe river rose.';
const spanOf = (words: string): [number, number] => {
  const start = TEXT.indexOf(words);
  return [start, start + words.length];
};

describe('highlight', () => {
  it('cuts a text into its paragraphs', () => {
    expect(highlight(TEXT, []).map((runs) => runs.map(({ text }) => text))).toEqual([
      ['The mill runs again.'],
      ['"It never stopped for us," the miller said, "not for a day."'],
      ['The river rose.'],
    ]);
  });

  it('marks both spans of a broken quote and opens it once', () => {
    const quotes = [{ spans: [spanOf('It never stopped for us,'), spanOf('not for a day.')] }];
    expect(highlight(TEXT, quotes)[1]).toEqual([
      { text: '"', quote: null, opens: false },
      { text: 'It never stopped for us,', quote: 0, opens: true },
      { text: '" the miller said, "', quote: null, opens: false },
      { text: 'not for a day.', quote: 0, opens: false },
      { text: '"', quote: null, opens: false },
    ]);
  });

  it('carries a span over the end of a paragraph without the break between them', () => {
    const [first, , last] = highlight(TEXT, [{ spans: [[10, TEXT.length - 6]] }]);
    expect(first).toEqual([
      { text: 'The mill r', quote: null, opens: false },
      { text: 'uns again.', quote: 0, opens: true },
    ]);
    expect(last).toEqual([
      { text: 'The river', quote: 0, opens: false },
      { text: ' rose.', quote: null, opens: false },
    ]);
  });

  it('gives overlapping words to the quote that starts first', () => {
    const runs = highlight('abcdef', [{ spans: [[2, 5]] }, { spans: [[0, 3]] }])[0];
    expect(runs).toEqual([
      { text: 'abc', quote: 1, opens: true },
      { text: 'de', quote: 0, opens: true },
      { text: 'f', quote: null, opens: false },
    ]);
  });

  it('never loses, adds or moves a word, whatever the spans', () => {
    const span = fc
      .tuple(fc.nat(80), fc.nat(80))
      .map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]);
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'б', ' ', '\n', '"'), maxLength: 60 }),
        fc.array(fc.record({ spans: fc.array(span, { maxLength: 3 }) }), { maxLength: 4 }),
        (text, quotes) => {
          const shown = highlight(text, quotes).map((runs) => runs.map((run) => run.text).join(''));
          expect(shown).toEqual(text.split(/\n{2,}/).filter(Boolean));
        },
      ),
    );
  });

  it('reads a long article with many quotes in linear time', () => {
    const text = 'word '.repeat(200_000);
    const quotes = Array.from({ length: 50_000 }, (_, index) => ({
      spans: [[index * 20, index * 20 + 4] as [number, number]],
    }));
    const started = performance.now();
    expect(highlight(text, quotes)[0]!.filter(({ quote }) => quote !== null)).toHaveLength(50_000);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
