import { findQuotes } from '../../../server/src/analysis/quotes';
import type { Turn } from '../../../server/src/analysis/types';
import { checkOffsets } from './read';

const text = [
  'Anna Berg: Does the dam hold?',
  'Tom Reed: It does. My father used to say, “Never trust the river.”',
  'We check it every day.',
  'Anna Berg: The mayor told us: “We will pay for it.” Is that true?',
  'Tom Reed: “Ask the mayor himself.”',
].join('\n');

function turn(role: Turn['role'], speaker: string | null, words: string, last = words): Turn {
  const start = text.indexOf(words);
  return { role, speaker, start, end: text.indexOf(last, start) + last.length };
}

const turns: Turn[] = [
  turn('question', 'Anna Berg', 'Does the dam hold?'),
  turn('answer', 'Tom Reed', 'It does. My father', 'We check it every day.'),
  turn('question', 'Anna Berg', 'The mayor told us', 'Is that true?'),
  turn('answer', 'Tom Reed', '“Ask the mayor himself.”'),
];

describe('a transcript', () => {
  const quotes = findQuotes(text, 'en', turns);

  test('each answer is one quote, a span for each paragraph, whatever is quoted in it', () => {
    expect(quotes.map((quote) => quote.kind)).toEqual(['answer', 'direct', 'answer']);
    expect(quotes[0]?.spans).toHaveLength(2);
    expect(quotes[0]?.text).toBe(
      'It does. My father used to say, “Never trust the river.” We check it every day.',
    );
    quotes.forEach((quote) => checkOffsets(text, quote));
  });

  test('the label is the mention', () => {
    expect(quotes[0]).toMatchObject({
      rule: 'label',
      cue: null,
      speaker: { mention: 'Tom Reed', name: null },
    });
    expect(quotes[0]?.speaker?.mentionSpan).toEqual([text.indexOf('Tom Reed'), text.indexOf('Tom Reed') + 8]);
  });

  test('marks around a whole answer are left out', () => {
    expect(quotes[2]?.text).toBe('Ask the mayor himself.');
  });

  test('a question may quote somebody', () => {
    expect(quotes[1]).toMatchObject({ text: 'We will pay for it.', speaker: { mention: 'The mayor' } });
  });

  test('an answer without a label has no speaker yet', () => {
    const bare = '— Does it hold?\n\n— It does, and it will.';
    const start = bare.lastIndexOf('It does');
    const [quote] = findQuotes(bare, 'en', [{ role: 'answer', speaker: null, start, end: bare.length }]);
    expect(quote).toMatchObject({ kind: 'answer', text: 'It does, and it will.', speaker: null });
  });
});
