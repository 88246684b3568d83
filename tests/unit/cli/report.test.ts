import type { Analysis } from '../../../server/src/analysis/types';
import { report } from '../../../server/src/cli/report';

const text = 'The lighthouse text';

const analysis: Analysis = {
  language: 'en',
  turns: [],
  quotes: [
    {
      kind: 'direct',
      spans: [[0, 3]],
      text: 'The lamp is new, the stairs are old, and the keeper is older than both of them together.',
      speaker: { mention: 'the keeper', mentionSpan: [0, 3], name: 'Olaf Brandt' },
      cue: 'grumbled',
      cueSpan: null,
      rule: 'cue-after',
      repaired: true,
      confidence: 0.914,
    },
    {
      kind: 'partial',
      spans: [[4, 7]],
      text: 'dim',
      speaker: null,
      cue: null,
      cueSpan: null,
      rule: 'none',
      repaired: false,
      confidence: 0.4,
    },
  ],
  topics: [
    {
      slug: 'shipping',
      name: 'Shipping',
      score: 0.8,
      applied: true,
      evidence: ['ships', 'harbour', 'ships'].map((form) => ({
        term: form,
        form,
        start: 0,
        end: 1,
        field: 'text' as const,
        share: 1 / 3,
      })),
    },
    { slug: 'transport', name: 'Transport', score: 0.3, applied: false, evidence: [] },
  ],
};

describe('the readable report', () => {
  test('tells each quote with its speaker, words and reason', () => {
    expect(report(analysis, text)).toBe(
      `Language: English

Quotes: 2

1. “The lamp is new, the stairs are old, and the keeper is older than both of
   them together.”
   Olaf Brandt (as printed: the keeper); said with "grumbled"; direct; rule
   cue-after; confidence 91 %
   A mark is missing in the article; its place is our guess.

2. “dim”
   speaker unknown; partial; rule none; confidence 40 %

Topics: 1

Shipping (shipping), score 80 %
   because of "ships" (2 times), "harbour"

Topics suggested: 1

Transport (transport), score 30 %
   because of the topics below it
`,
    );
  });

  test('says that nothing was found', () => {
    const nothing = report({ ...analysis, quotes: [], topics: [] }, text);
    expect(nothing).toBe(
      'Language: English\n\nNo quotes were found.\n\nNo topic is spoken for strongly enough.\n',
    );
  });

  test('counts the turns of a transcript', () => {
    const turns = (['question', 'answer', 'answer'] as const).map((role) => ({
      role,
      speaker: null,
      start: 0,
      end: 1,
    }));
    expect(report({ ...analysis, turns }, text)).toContain('A transcript with 1 question and 2 answers.');
  });

  test('an empty text is called empty', () => {
    expect(report({ ...analysis, quotes: [], topics: [] }, ' \n')).toBe('The text is empty.\n');
  });
});
