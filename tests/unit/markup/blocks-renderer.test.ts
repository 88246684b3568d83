/** Blocks as Strapi's own renderer for React shows them, once they are cleaned. */
import { BlocksRenderer, type BlocksContent } from '@strapi/blocks-react-renderer';
import fc from 'fast-check';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { cleanBlocks } from '../../../server/src/markup';
import { alive } from './alive';
import { PAYLOADS } from './payloads';

const show = (blocks: unknown): string =>
  renderToStaticMarkup(createElement(BlocksRenderer, { content: blocks as BlocksContent }));

const ADDRESSES = [
  'javascript:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'java\tscript:alert(1)',
  '\u2028javascript:alert(1)',
  '\u00a0javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'vbscript:x',
  'data:text/html,<script>alert(1)</script>',
  'https://example.org/a?b=c',
  '/relative',
];

const address = fc.oneof(fc.constantFrom(...ADDRESSES), fc.constantFrom(...PAYLOADS), fc.string());
const words = fc
  .oneof(fc.constantFrom(...PAYLOADS), fc.string())
  .map((text) => ({ type: 'text', text, bold: true }));
const link = fc.tuple(address, words).map(([url, child]) => ({ type: 'link', url, children: [child] }));
const inline = fc.array(fc.oneof(words, link), { minLength: 1, maxLength: 4 });
const block = fc.oneof(
  inline.map((children) => ({ type: 'paragraph', children })),
  fc
    .tuple(fc.integer({ min: 1, max: 6 }), inline)
    .map(([level, children]) => ({ type: 'heading', level, children })),
  inline.map((children) => ({ type: 'quote', children })),
  inline.map((children) => ({
    type: 'list',
    format: 'unordered',
    children: [{ type: 'list-item', children }],
  })),
  words.map((child) => ({ type: 'code', children: [{ type: 'text', text: child.text }] })),
  fc.tuple(address, words).map(([url, { text }]) => ({
    type: 'image',
    image: { url, alternativeText: text, name: 'x', width: 1, height: 1, formats: { small: { url } } },
    children: [{ type: 'text', text: '' }],
  })),
);
const documents = fc.array(block, { minLength: 1, maxLength: 5 });

const RUNS = Number(process.env.NEWSROOM_MUTATIONS ?? 500);

test('nothing acts, and a second pass changes nothing', () => {
  fc.assert(
    fc.property(documents, (blocks) => {
      const clean = cleanBlocks(blocks);
      expect(alive(show(clean))).toEqual([]);
      expect(cleanBlocks(clean)).toEqual(clean);
    }),
    { numRuns: RUNS, seed: 7 },
  );
});

test('uncleaned, some of it acts', () => {
  const image = { url: 'javascript:alert(1)', alternativeText: '', width: 1, height: 1 };
  const blocks = [
    {
      type: 'paragraph',
      children: [{ type: 'link', url: 'data:text/html,x', children: [{ type: 'text', text: 'x' }] }],
    },
    { type: 'image', image, children: [{ type: 'text', text: '' }] },
  ];
  // React itself complains of the address.
  const complaint = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  expect(alive(show(blocks)).length).toBeGreaterThan(0);
  expect(complaint).toHaveBeenCalled();
  complaint.mockRestore();
  expect(alive(show(cleanBlocks(blocks)))).toEqual([]);
});
