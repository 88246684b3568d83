import path from 'node:path';
import fc from 'fast-check';
import {
  blocksText,
  blocksToHtml,
  cleanBlocks,
  cleanBlocksAsync,
  cleanHtml,
  htmlToBlocks,
  markdownToHtml,
  type Block,
} from '../../../server/src/markup';
import { alive } from './alive';
import { hostileHtml, hostileMarkdown } from './hostile';

interface Schema {
  validate(value: unknown): Promise<unknown>;
}
// The validator that Strapi runs on each save; its package does not export it.
const core = path.dirname(require.resolve('@strapi/core/package.json'));
const { blocksValidator } = jest.requireActual<{ blocksValidator: () => Schema }>(
  path.join(core, 'dist/services/entity-validator/blocks-validator.js'),
);
const strapiTakes = (blocks: Block[]): Promise<unknown> => blocksValidator().validate(blocks);

const paragraph = (...children: unknown[]): unknown => ({ type: 'paragraph', children });
const text = (words: string, marks = {}): Record<string, unknown> => ({
  type: 'text',
  text: words,
  ...marks,
});

describe('HTML becomes Blocks', () => {
  test('with headings, lists, links, emphasis, quotations and code', async () => {
    const { blocks } = htmlToBlocks(
      '<h2>Part</h2><p>Some <strong>bold <em>slanted</em></strong> <a href="https://example.org"><u>link</u></a>.</p>' +
        '<ul><li>One<ul><li>Inner</li></ul></li><li>Two</li></ul><blockquote><p>Said so.</p></blockquote>' +
        '<pre><code class="language-js">let x</code></pre>',
    );
    expect(blocks).toEqual([
      { type: 'heading', level: 2, children: [text('Part')] },
      paragraph(
        text('Some '),
        text('bold ', { bold: true }),
        text('slanted', { bold: true, italic: true }),
        text(' '),
        { type: 'link', url: 'https://example.org', children: [text('link', { underline: true })] },
        text('.'),
      ),
      {
        type: 'list',
        format: 'unordered',
        children: [
          { type: 'list-item', children: [text('One')] },
          { type: 'list', format: 'unordered', children: [{ type: 'list-item', children: [text('Inner')] }] },
          { type: 'list-item', children: [text('Two')] },
        ],
      },
      { type: 'quote', children: [text('Said so.')] },
      { type: 'code', language: 'js', children: [text('let x')] },
    ]);
    await expect(strapiTakes(blocks)).resolves.toBeDefined();
  });

  test.each([
    ['paragraphs inside inline elements stay apart', '<i><b><p>One</p><p>Two</p></b></i>', 'One\n\nTwo'],
    ['paragraphs of a list item stay apart', '<ul><li><p>One</p><p>Two</p></li></ul>', 'One\nTwo'],
    ['white space counts as in a browser', '<p> a  <b> b </b>\n c </p>', 'a b c'],
    [
      'a table’s cells stay apart',
      '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>',
      'a | b\n\nc',
    ],
    ['a browser’s own quotation marks are written', '<p>She <q>said</q> so.</p>', 'She “said” so.'],
    ['scripts and styles are no words', '<p>a<script>b</script><style>c</style></p>', 'a'],
    ['an empty paragraph is none', '<p> </p><p>&nbsp;</p><p><br></p><p>a</p>', 'a'],
  ])('%s', (_, html, expected) => expect(blocksText(htmlToBlocks(html).blocks)).toBe(expected));

  test('keeps the words of links that Strapi does not take, and names pictures', () => {
    const { blocks, dropped } = htmlToBlocks(
      '<p><a href="page.html">a</a> <a href="#b">b</a> <a href="javascript:x">c</a><img src="/d.png"></p>',
    );
    expect(blocks).toEqual([paragraph(text('a b c'))]);
    expect(dropped).toEqual(['image']);
  });

  test('a player becomes a link', () => {
    const { html } = cleanHtml('<p>See</p><iframe src="https://youtu.be/abc_DEF-123"></iframe>');
    const url = 'https://www.youtube-nocookie.com/embed/abc_DEF-123';
    expect(htmlToBlocks(html).blocks[1]).toEqual(paragraph({ type: 'link', url, children: [text(url)] }));
  });

  test('whatever comes in, Strapi takes what comes out, cleaning leaves it, and showing it runs nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(hostileHtml, hostileMarkdown.map(markdownToHtml)), async (html) => {
        const { blocks } = htmlToBlocks(cleanHtml(html).html);
        await strapiTakes(blocks);
        expect(cleanBlocks(blocks)).toEqual(blocks);
        expect(alive(blocksToHtml(blocks))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('cleanBlocks', () => {
  test('drops what Strapi does not know, unsafe addresses and unseen characters', () => {
    const link = (url: string): unknown => ({
      type: 'link',
      url,
      rel: 'x',
      children: [text('he\u0000re\ud800', { onclick: 'x' })],
    });
    expect(
      cleanBlocks([
        { type: 'paragraph', extra: 1, children: [link('javascript:x()'), link(' https://example.org ')] },
      ]),
    ).toEqual([
      paragraph(text('here'), { type: 'link', url: 'https://example.org', children: [text('here')] }),
    ]);
  });

  test.each([['text'], [{}], [[1]], [[{ type: 'script' }]], [null]])(
    '%j is refused with a sentence',
    (value) => {
      expect(() => cleanBlocks(value)).toThrow(/Blocks format/);
    },
  );

  const file = (url: unknown, more = {}): Record<string, unknown> => ({ name: 'quay.png', url, ...more });
  const image = (picture: unknown, ...children: unknown[]): unknown => ({
    type: 'image',
    image: picture,
    children,
  });

  test.each(['/uploads/quay.png', 'https://cdn.example.org/quay.png', 'http://example.org/q.png'])(
    'a picture at %s stays as it is',
    (url) => {
      const blocks = [
        image(
          file(url, { previewUrl: null, width: 3, formats: { small: { url, mime: 'image/png' } } }),
          text(''),
        ),
      ];
      expect(cleanBlocks(blocks)).toEqual(blocks);
    },
  );

  test.each([
    'javascript:alert(1)',
    'data:image/svg+xml,<svg>',
    'java\nscript:x',
    ' vbscript:x',
    'mailto:a@b.c',
    1,
    null,
  ])('a picture at %j leaves its words', (url) => {
    expect(cleanBlocks([image(file(url, { alternativeText: 'The quay' }), text('At dawn'))])).toEqual([
      paragraph(text('The quay At dawn')),
    ]);
    expect(cleanBlocks([image(file(url), text(''))])).toEqual([]);
  });

  test('an address that may not be loaded goes from a picture’s formats too', () => {
    const formats = { small: { url: 'javascript:x', name: 'a\u202eb' }, large: { url: '/l.png' } };
    expect(cleanBlocks([image(file('/q.png', { previewUrl: 'data:x', formats }), text(''))])).toEqual([
      image(
        file('/q.png', {
          previewUrl: '',
          formats: { small: { url: '', name: 'ab' }, large: { url: '/l.png' } },
        }),
        text(''),
      ),
    ]);
  });

  test('a type that Strapi does not know leaves its words', () => {
    expect(
      cleanBlocks([
        { type: 'callout', children: [{ type: 'x', children: [text('Mind')] }, text(' the \u202egap')] },
      ]),
    ).toEqual([paragraph(text('Mind the gap'))]);
  });

  test('in turns it comes to the same', async () => {
    const blocks = [paragraph(text('a')), image(file('javascript:x'), text('b'))];
    expect(await cleanBlocksAsync(blocks, () => undefined)).toEqual(cleanBlocks(blocks));
  });

  test('lists nested beyond reason are refused', () => {
    let list: unknown = { type: 'list-item', children: [text('deep')] };
    for (let level = 0; level < 5000; level++) list = { type: 'list', format: 'ordered', children: [list] };
    expect(() => cleanBlocks([list])).toThrow(/nested deeper/);
  });

  test('never crashes on any JSON', () => {
    const node: fc.Memo<unknown> = fc.memo((depth) =>
      fc.record(
        {
          type: fc.constantFrom(
            'paragraph',
            'heading',
            'list',
            'list-item',
            'link',
            'text',
            'quote',
            'code',
            'image',
            'x',
            1,
          ),
          text: fc.oneof(fc.string({ unit: 'binary' }), fc.jsonValue()),
          url: fc.oneof(fc.webUrl(), fc.constantFrom('javascript:x', '//a.b', 'https://[', 1)),
          level: fc.integer({ max: 9 }),
          format: fc.constantFrom('ordered', 'x'),
          language: fc.jsonValue(),
          image: fc.jsonValue(),
          bold: fc.jsonValue(),
          children:
            depth > 1
              ? fc.oneof(fc.array(node(depth - 1), { maxLength: 4 }), fc.jsonValue())
              : fc.jsonValue(),
        },
        { requiredKeys: ['type'] },
      ),
    );
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.array(node(4), { maxLength: 4 })), (value) => {
        try {
          const clean = cleanBlocks(value);
          expect(cleanBlocks(clean)).toEqual(clean);
          expect(alive(blocksToHtml(clean))).toEqual([]);
        } catch (error) {
          expect(error).toMatchObject({ reason: 'no-blocks' });
        }
      }),
      { numRuns: 2000 },
    );
  });
});

test('Blocks show as HTML with everything escaped', () => {
  const blocks = [
    { type: 'heading', level: 2, children: [text('A & <b>')] },
    paragraph(text('one\ntwo', { bold: true, code: true }), {
      type: 'link',
      url: 'javascript:x',
      children: [text('no')],
    }),
    paragraph({ type: 'link', url: 'https://example.org/?a="b', children: [text('yes')] }),
    {
      type: 'list',
      format: 'ordered',
      children: [
        { type: 'list-item', children: [text('1')] },
        { type: 'list', format: 'unordered', children: [{ type: 'list-item', children: [text('2')] }] },
      ],
    },
    { type: 'image', image: { url: 'javascript:x', alternativeText: '"' }, children: [text('')] },
    { type: 'quote', children: [text('"')] },
    { type: 'code', children: [text('<i>')] },
  ] as Block[];
  expect(blocksToHtml(blocks).split('\n')).toEqual([
    '<h2>A &amp; &lt;b&gt;</h2>',
    '<p><strong><code>one<br>two</code></strong>no</p>',
    '<p><a href="https://example.org/?a=&quot;b">yes</a></p>',
    '<ol><li>1<ul><li>2</li></ul></li></ol>',
    '',
    '<blockquote><p>&quot;</p></blockquote>',
    '<pre><code>&lt;i&gt;</code></pre>',
  ]);
});
