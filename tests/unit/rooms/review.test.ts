import { createAnalyst, makeAnchor } from '../../../server/src/analysis';
import { waitingReason } from '../../../server/src/quotes/review';

const analyst = createAnalyst();

/** Why the first quote of a text waits, had nobody touched it. */
const reason = (text: string): string | null => {
  const [quote] = analyst.analyze({ text }).quotes;
  if (!quote) throw new Error(`no quote in “${text}”`);
  return waitingReason(
    {
      text: quote.text,
      display: null,
      review: 'suggested',
      integrity: 'verbatim',
      kind: quote.kind,
      repaired: quote.repaired,
      cue: quote.cue,
      rule: quote.rule,
      speaker: quote.speaker?.name ? { id: 1, documentId: 'known', name: quote.speaker.name } : null,
      anchor: makeAnchor(text, quote.spans),
    },
    'on-publish',
  );
};

describe('why a quote waits', () => {
  test('not at all where nothing needs judgement', () => {
    expect(reason('“The cranes are quiet before the ice comes,” Olga Brandt said.')).toBeNull();
  });

  test('for its opening mark', () => {
    expect(reason('The cranes are quiet before the ice comes,” Olga Brandt said.')).toMatch(
      /^Opening mark missing .* begins/,
    );
  });

  test('for its closing mark', () => {
    const text =
      'Olga Brandt said: “The cranes are quiet before the ice comes, and nobody in the yard has any work until May.\n\n' +
      'The yard is the oldest on the coast.';
    expect(reason(text)).toMatch(/^Closing mark missing .* ends/);
  });

  test('as the answer of a transcript', () => {
    const text =
      'Lighthouse: Who works in the yard in winter?\n\nOlga Brandt: Nobody. The cranes are quiet.\n\n' +
      'Lighthouse: And in May?\n\nOlga Brandt: Then all of us do, day and night.';
    expect(reason(text)).toMatch(/^An answer/);
  });

  test('as a fragment', () => {
    expect(reason('Olga Brandt said that the cranes were “quieter than any church in the town”.')).toMatch(
      /^Not a whole sentence/,
    );
  });
});
