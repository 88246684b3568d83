import fc from 'fast-check';
import { cleanText, makeSlug, readingTime, safeUrl, uniqueSlug, wordCount } from '../../../server/src/markup';

describe('cleanText', () => {
  test.each([
    ['NUL and controls', 'a\u0000b\u0007c', 'abc'],
    ['lone surrogates', 'x\ud800y\udc00z', 'xyz'],
    ['pairs stay', 'ok 😀', 'ok 😀'],
    ['zero width and bidi overrides', 'a\u200bb\u202ec\ufeff', 'abc'],
    ['overrides and isolates', 'a\u202db\u202ac\u202bd\u202ce\u2066f\u2067g\u2068h\u2069', 'abcdefgh'],
    ['line ends', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['a joiner inside a word', 'зв\u200dезда', 'звезда'],
    ['a joiner inside an emoji stays', '👩\u200d🚀', '👩\u200d🚀'],
    ['a joiner that shapes an Indic letter stays', 'क्\u200dष', 'क्\u200dष'],
    ['soft hyphens of a web page', 'electri\u00adcity', 'electricity'],
    ['a direction mark among Latin letters', '\u200eMarsh\u200f', 'Marsh'],
    ['a direction mark among Hebrew letters stays', 'שלום\u200f!', 'שלום\u200f!'],
    ['control characters of Windows', 'a\u0093b', 'ab'],
    ['tabs and line breaks stay', 'a\tb\n', 'a\tb\n'],
  ])('%s', (_, dirty, clean) => expect(cleanText(dirty)).toBe(clean));

  test('caps a run of combining marks', () => {
    expect(cleanText(`e${'\u0301'.repeat(5000)}`)).toHaveLength(31);
  });

  test('is idempotent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => cleanText(cleanText(text)) === cleanText(text)),
    );
  });
});

describe('safeUrl', () => {
  test.each([
    'https://example.org/a',
    'http://example.org',
    'mailto:desk@example.org',
    'tel:+375170000000',
    '/news',
    '#top',
  ])('%s is taken', (url) => expect(safeUrl(url)).toBe(url));
  test.each([
    'javascript:x',
    'JaVa\tScript:x',
    '\u2028javascript:x',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc',
    '',
  ])('%j is refused', (url) => expect(safeUrl(url)).toBeNull());
});

describe('slugs', () => {
  test.each([
    ['The tide pays, at last!', 'the-tide-pays-at-last'],
    ['Щедрый вечер у моря', 'shchedryj-vecher-u-morya'],
    ['Ўсё пра з’езд: інтэрв’ю', 'usyo-pra-zezd-intervyu'],
    ['???', 'interview'],
    ['Ёлка і щука: 100 % удачи', 'yolka-i-shchuka-100-udachi'],
    ['Łódź & Ångström', 'lodz-angstrom'],
  ])('%s', (title, slug) => expect(makeSlug(title)).toBe(slug));

  test('are cut at a word', () => {
    const slug = makeSlug('island '.repeat(40));
    expect(slug.length).toBeLessThanOrEqual(80);
    expect(slug.endsWith('island')).toBe(true);
  });

  test('are ASCII, at most 80 characters, never empty, and slugs of themselves', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (title) => {
        const slug = makeSlug(title);
        expect(slug).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
        expect(slug.length).toBeLessThanOrEqual(80);
        expect(makeSlug(slug)).toBe(slug);
      }),
    );
  });

  test('stay within 80 characters with their number', async () => {
    const slug = await uniqueSlug(
      'a'.repeat(80),
      async (candidate) => candidate.length === 80 && !candidate.includes('-'),
    );
    expect(slug).toBe(`${'a'.repeat(78)}-2`);
  });

  test('take the first free number', async () => {
    const taken = new Set(['tide', 'tide-2']);
    expect(await uniqueSlug('tide', async (slug) => taken.has(slug))).toBe('tide-3');
  });
});

test('reading takes whole minutes, by the language’s reading speed', () => {
  expect(readingTime('', 'en')).toBe(0);
  expect(readingTime('Two words', 'en')).toBe(1);
  expect(readingTime('word '.repeat(2280), 'en')).toBe(10);
  expect(readingTime('слово '.repeat(1840), 'ru')).toBe(10);
});

test('words are counted as a reader would', () => {
  expect(wordCount('The island’s tide-mill costs 3.5 million — really.')).toBe(8);
});
