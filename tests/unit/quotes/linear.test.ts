import fc from 'fast-check';
import { findQuotes } from '../../../server/src/analysis/quotes';
import { checkOffsets } from './read';

const PIECES = [
  ...'“”"«»„‘’\'`()[]—–-,.:;!?… \n'.split(''),
  '“The dam holds,” ',
  'said Brand',
  ' he said ',
  'Reed, who left, said',
  'according to ',
  'сказал Орлов',
  '— сказала она. — ',
  'по словам ',
  'што ',
  'что ',
  '\n\n',
  '\u0000',
  '\ud800',
  '\u200f',
  'word ',
  'Слово ',
];

test('never fails, and every offset is true, whatever the text', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...PIECES), { maxLength: 80 }),
      fc.constantFrom('en', 'ru', 'be', 'fr'),
      (pieces, language) => {
        const text = pieces.join('');
        const quotes = findQuotes(text, language, []);
        let last = -1;
        for (const quote of quotes) {
          checkOffsets(text, quote);
          expect(quote.spans[0]?.[0]).toBeGreaterThan(last);
          last = quote.spans[quote.spans.length - 1]?.[1] ?? last;
          if (quote.repaired) expect(quote.confidence).toBeLessThanOrEqual(0.5);
        }
        expect(findQuotes(text, language, [])).toEqual(quotes);
      },
    ),
    { numRuns: 400 },
  );
});

/** The fastest of three runs, in milliseconds: the others may have waited for the machine. */
function time(text: string, language: string): number {
  let best = Infinity;
  for (let run = 0; run < 3; run++) {
    const start = performance.now();
    findQuotes(text, language, []);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

describe('four times the text takes about four times as long', () => {
  test.each([
    ['opening marks', '“', 'en'],
    ['straight marks', '" ', 'en'],
    ['nested marks', '« a', 'ru'],
    ['quotes on one line', '“It holds,” Brand said. ', 'en'],
    ['cues on one line', '- a, — said ', 'en'],
    ['dialogue on one line', '— a, — сказал он. ', 'ru'],
    ['subjects without an end', 'Brand, who left, ', 'en'],
    ['apostrophes', "'a ", 'en'],
  ])('%s', (_, piece, language) => {
    const small = piece.repeat(Math.ceil(30_000 / piece.length));
    const large = piece.repeat(Math.ceil(120_000 / piece.length));
    time(small, language);
    // Quadratic work would take sixteen times as long; the rest is for a busy machine.
    expect(time(large, language)).toBeLessThan(Math.max(time(small, language), 4) * 10);
  });
});
