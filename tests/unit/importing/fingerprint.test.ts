import fc from 'fast-check';
import { fingerprint } from '../../../server/src/importing';

const TEXT = 'Marta Holm said: "A dark coast is a promise broken." Маяк ещё стоит.';

test('sixteen hex digits, the same for ever', () => {
  // Stored with every interview: another value here means that archives no longer recognise what they hold.
  expect(fingerprint('A lamp for Skarn')).toBe('5846748a528d310c');
  expect(fingerprint(TEXT)).toMatch(/^[0-9a-f]{16}$/);
});

test.each([
  ['other marks', TEXT.replace(/"/g, '”').replace('.', '!')],
  ['other spaces', TEXT.replace(/ /g, ' \n\t')],
  ['other case', TEXT.toUpperCase()],
  ['ё as е', TEXT.replace('ё', 'е')],
  ['letters composed of two', TEXT.normalize('NFD')],
])('%s make no difference', (_, other) => expect(fingerprint(other)).toBe(fingerprint(TEXT)));

test('one word more or another order makes one', () => {
  expect(fingerprint(`${TEXT} Да.`)).not.toBe(fingerprint(TEXT));
  expect(fingerprint('lamp for a')).not.toBe(fingerprint('for a lamp'));
});

test('different letters have different fingerprints', () => {
  const seen = new Map<string, string>();
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z0-9]{1,12}$/), (text) => {
      const known = seen.get(fingerprint(text));
      seen.set(fingerprint(text), text);
      expect(known ?? text).toBe(text);
    }),
    { numRuns: 2_000 },
  );
});
