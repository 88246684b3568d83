import { reasonsOf, wordsOf } from '../../../admin/src/why';

describe('why a topic', () => {
  it('names each word once with its count, the weightiest first', () => {
    expect(
      wordsOf([
        { form: 'harbour', share: 0.1 },
        { form: 'Freight', share: 0.3 },
        { form: 'freight', share: 0.3 },
        { form: 'harbour', share: 0.1 },
        { form: 'crane', share: 0.2 },
      ]),
    ).toEqual([
      { form: 'Freight', count: 2 },
      { form: 'harbour', count: 2 },
      { form: 'crane', count: 1 },
    ]);
  });

  it('shows a sentence once, with all its words in bold', () => {
    const sentence = 'The crane lifts freight, and more freight waits.';
    expect(
      reasonsOf([
        { form: 'freight', sentence, offset: 16 },
        { form: 'crane', sentence, offset: 4 },
      ]),
    ).toEqual([
      {
        sentence,
        forms: ['crane', 'freight'],
        parts: [
          { text: 'The ', found: false },
          { text: 'crane', found: true },
          { text: ' lifts ', found: false },
          { text: 'freight', found: true },
          { text: ', and more ', found: false },
          { text: 'freight', found: true },
          { text: ' waits.', found: false },
        ],
      },
    ]);
  });

  it('keeps the order of the article', () => {
    const reasons = reasonsOf([
      { form: 'tide', sentence: 'The tide turned.', offset: 90 },
      { form: 'dock', sentence: 'A dock opened.', offset: 10 },
    ]);
    expect(reasons.map(({ parts }) => parts.map(({ text }) => text).join(''))).toEqual([
      'A dock opened.',
      'The tide turned.',
    ]);
  });

  it('prefers the longer of two words that start at one place', () => {
    expect(
      reasonsOf([
        { form: 'wind', sentence: 'A wind farm.', offset: 2 },
        { form: 'wind farm', sentence: 'A wind farm.', offset: 2 },
      ])[0]!.parts,
    ).toEqual([
      { text: 'A ', found: false },
      { text: 'wind farm', found: true },
      { text: '.', found: false },
    ]);
  });

  it('shows the word itself where no sentence is known', () => {
    expect(reasonsOf([{ form: 'dock', sentence: '', offset: 0 }])).toEqual([
      { sentence: 'dock', forms: ['dock'], parts: [{ text: 'dock', found: true }] },
    ]);
  });

  it('cuts a page without a full stop down to the words around the find', () => {
    const sentence = `${'fog '.repeat(300)}lighthouse ${'fog '.repeat(300)}`;
    const [reason] = reasonsOf([{ form: 'lighthouse', sentence, offset: 1200 }]);
    const shown = reason!.parts.map(({ text }) => text).join('');
    expect(shown.length).toBeLessThan(450);
    expect(reason!.parts.filter(({ found }) => found)).toEqual([{ text: 'lighthouse', found: true }]);
    expect(shown).toMatch(/^….*…$/u);
  });
});
