import { makeAnchor } from '../../../server/src/analysis';
import { createSurroundings } from '../../../server/src/desk/around';

const TEXT =
  'The tide turned early. “We were ready,” she said. “Nobody was late.” The gates closed at noon. Gulls came.';

const spanOf = (words: string): [number, number] => {
  const start = TEXT.indexOf(words);
  return [start, start + words.length];
};
const said = (parts: { text: string }[]) => parts.map(({ text }) => text).join('');

describe('what stands around words', () => {
  it('shows a quote of two spans between its neighbours', () => {
    const anchor = makeAnchor(TEXT, [spanOf('We were ready,'), spanOf('Nobody was late.')]);
    const parts = createSurroundings(TEXT).quote(anchor);
    expect(parts.filter(({ found }) => found).map(({ text }) => text)).toEqual([
      'We were ready,',
      'Nobody was late.',
    ]);
    expect(said(parts)).toMatch(/^The tide turned early\. .*closed at noon\.$/);
  });

  it('shows the anchor’s own words where the text no longer has them', () => {
    const anchor = makeAnchor(TEXT, [spanOf('We were ready,')]);
    const changed = createSurroundings(TEXT.replace('ready', 'asleep'));
    expect(changed.quote(anchor)).toEqual([{ text: 'We were ready,', found: true }]);
    expect(createSurroundings('').quote(anchor)).toEqual([{ text: 'We were ready,', found: true }]);
    expect(createSurroundings(TEXT).quote({ spans: [] })).toEqual([]);
  });

  it('gathers the words of one sentence, and never splits a text without stops into more than a few lines', () => {
    const found = createSurroundings(TEXT).words([spanOf('noon'), spanOf('gates'), spanOf('tide')]);
    expect(found.map(said)).toEqual(['The tide turned early.', 'The gates closed at noon.']);
    expect(found[1]!.filter((part) => part.found).map(({ text }) => text)).toEqual(['gates', 'noon']);
    const endless = 'word '.repeat(9000);
    const [shown] = createSurroundings(endless).words([[20_000, 20_004]]);
    expect(said(shown!).length).toBeLessThan(700);
    expect(shown!.some((part) => part.found)).toBe(true);
  });
});
