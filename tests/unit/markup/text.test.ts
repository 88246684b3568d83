import fc from 'fast-check';
import {
  blocksText,
  cleanBlocks,
  cleanText,
  documentText,
  htmlToBlocks,
  locate,
  makeSlug,
  safeUrl,
  uniqueSlug,
  wordCount,
  type FieldSpec,
} from '../../../server/src/markup';

describe('cleanText', () => {
  test.each([
    ['NUL and controls', 'a\u0000b\u0007c', 'abc'],
    ['lone surrogates', 'x\ud800y\udc00z', 'xyz'],
    ['pairs stay', 'ok 😀', 'ok 😀'],
    ['zero width and bidi overrides', 'a\u200bb\u202ec\ufeff', 'abc'],
    ['line ends', 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['a joiner inside a word', 'зв\u200dезда', 'звезда'],
    ['a joiner inside an emoji stays', '👩\u200d🚀', '👩\u200d🚀'],
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

describe('htmlToBlocks', () => {
  test('keeps headings, lists, links, emphasis and quotations', () => {
    const { blocks } = htmlToBlocks(
      '<h2>Part</h2><p>Some <strong>bold</strong>, <em>slanted</em> <a href="https://example.org">link</a>.</p>' +
        '<ul><li>One<ul><li>Inner</li></ul></li><li>Two</li></ul><blockquote><p>Said so.</p></blockquote><pre>let x</pre>',
    );
    expect(blocks.map(({ type }) => type)).toEqual(['heading', 'paragraph', 'list', 'quote', 'code']);
    expect(blocksText(blocks)).toBe(
      'Part\n\nSome bold, slanted link.\n\nOne\nInner\nTwo\n\nSaid so.\n\nlet x',
    );
    expect(cleanBlocks(blocks)).toEqual(blocks);
  });

  test('what it makes, cleanBlocks takes, whatever the HTML', () => {
    fc.assert(
      fc.property(fc.string(), (html) => {
        const { blocks } = htmlToBlocks(html);
        expect(cleanBlocks(blocks)).toEqual(
          blocks.map((block) => expect.objectContaining({ type: block.type })),
        );
      }),
    );
  });
});

describe('cleanBlocks', () => {
  test('drops what Strapi does not know and unsafe addresses', () => {
    const link = {
      type: 'link',
      url: 'javascript:x()',
      children: [{ type: 'text', text: 'here', onclick: 'x' }],
    };
    expect(cleanBlocks([{ type: 'paragraph', extra: 1, children: [link] }])).toEqual([
      { type: 'paragraph', children: [{ type: 'text', text: 'here' }] },
    ]);
  });
  test.each([['text'], [{}], [[1]], [[{ type: 'script' }]]])('%j is refused with a sentence', (value) => {
    expect(() => cleanBlocks(value)).toThrow(/Blocks format/);
  });
  test('never crashes on any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        try {
          cleanBlocks(value);
        } catch (error) {
          expect(error).toMatchObject({ reason: 'no-blocks' });
        }
      }),
    );
  });
});

describe('documentText', () => {
  const fields: FieldSpec[] = [
    { path: 'lead', type: 'richtext' },
    { path: 'body', type: 'blocks' },
    { path: 'parts', type: 'component', repeatable: true, fields: [{ path: 'text', type: 'text' }] },
    { path: 'zone', type: 'dynamiczone', components: { 'a.b': [{ path: 'html', type: 'html' }] } },
  ];
  const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });
  const data = {
    lead: 'A **bold** start',
    body: [paragraph('First.'), paragraph(''), paragraph('Second.')],
    parts: [{ text: 'Part one.' }, { text: 'Part two.' }],
    zone: [
      { __component: 'a.b', html: '<p>In the zone</p>' },
      { __component: 'c.d', html: 'left alone' },
    ],
  };

  test('joins all fields and finds the way back', () => {
    const document = documentText(data, fields);
    expect(document.text).toBe('A bold start\n\nFirst.\n\nSecond.\n\nPart one.\n\nPart two.\n\nIn the zone');
    const at = document.text.indexOf('two');
    expect(locate(document, [at, at + 3])).toEqual([
      { field: 'parts.1.text', block: null, start: 5, end: 8 },
    ]);
    const second = document.text.indexOf('Second');
    expect(locate(document, [second, second + 6])).toEqual([{ field: 'body', block: 2, start: 0, end: 6 }]);
  });

  test('every segment holds its own words', () => {
    const { text, segments } = documentText(data, fields);
    expect(segments.map(({ start, end }) => text.slice(start, end)).join('\n\n')).toBe(text);
  });

  test('takes the head of a text that is too long, and says so', () => {
    const long = documentText(
      { body: Array.from({ length: 4000 }, () => paragraph('Words that fill a line. '.repeat(10))) },
      fields,
    );
    expect(long.truncated).toBe(true);
    expect(long.text.length).toBeLessThanOrEqual(256 * 1024);
    expect(long.text.length).toBeGreaterThan(250 * 1024);
  });
});

describe('slugs', () => {
  test.each([
    ['The tide pays, at last!', 'the-tide-pays-at-last'],
    ['Щедрый вечер у моря', 'shchedryj-vecher-u-morya'],
    ['Ўсё пра з’езд: інтэрв’ю', 'usyo-pra-zezd-intervyu'],
    ['???', 'interview'],
  ])('%s', (title, slug) => expect(makeSlug(title)).toBe(slug));

  test('are cut at a word', () => {
    const slug = makeSlug('island '.repeat(40));
    expect(slug.length).toBeLessThanOrEqual(80);
    expect(slug.endsWith('island')).toBe(true);
  });

  test('take the first free number', async () => {
    const taken = new Set(['tide', 'tide-2']);
    expect(await uniqueSlug('tide', async (slug) => taken.has(slug))).toBe('tide-3');
  });
});

test('words are counted as a reader would', () => {
  expect(wordCount('The island’s tide-mill costs 3.5 million — really.')).toBe(8);
});
