import { marked } from 'marked';
import { blocksText, htmlToBlocks, markdownToHtml } from '../../../server/src/markup';

const html = (markdown: string): string => markdownToHtml(markdown).replace(/\n/g, '');

test.each([
  ['paragraphs', 'One\nline.\n\n\nTwo.', '<p>Oneline.</p><p>Two.</p>'],
  ['headings', '# A *b* #\n\nB\n===\n\nC\n---', '<h1>A <em>b</em></h1><h1>B</h1><h2>C</h2>'],
  [
    'emphasis',
    '**a *b* c** _d_ snake_case_word',
    '<p><strong>a <em>b</em> c</strong> <em>d</em> snake_case_word</p>',
  ],
  [
    'emphasis in Cyrillic and guillemets',
    '«**Порт**», *сказал* он',
    '<p>«<strong>Порт</strong>», <em>сказал</em> он</p>',
  ],
  ['both at once', '***a***', '<p><em><strong>a</strong></em></p>'],
  ['marks without a partner', '2 * 3 ** 4 and *x', '<p>2 * 3 ** 4 and *x</p>'],
  ['strikethrough', '~~a~~', '<p><del>a</del></p>'],
  ['code', 'a `b <i>` and `` c ` d ``', '<p>a <code>b &lt;i&gt;</code> and <code>c ` d</code></p>'],
  [
    'links',
    '[a *b*](https://example.org/x_(y) "t")',
    '<p><a href="https://example.org/x_(y)">a <em>b</em></a></p>',
  ],
  [
    'links by reference',
    '[a][R], [r]\n\n[r]: https://example.org "T"',
    '<p><a href="https://example.org">a</a>, <a href="https://example.org">r</a></p>',
  ],
  ['brackets that are no links', '[sic] a [b', '<p>[sic] a [b</p>'],
  [
    'bare addresses',
    'See https://example.org/a, now.',
    '<p>See <a href="https://example.org/a">https://example.org/a</a>, now.</p>',
  ],
  ['autolinks', '<desk@example.org>', '<p><a href="mailto:desk@example.org">desk@example.org</a></p>'],
  ['images', '![a *b*](/c.png)', '<p><img src="/c.png" alt="a b"></p>'],
  ['quotations, with lazy lines', '> a\nb\n>\n> c', '<blockquote><p>ab</p><p>c</p></blockquote>'],
  [
    'lists, nested',
    '- a\n  1. b\n  2. c\n- d',
    '<ul><li><p>a</p><ol><li><p>b</p></li><li><p>c</p></li></ol></li><li><p>d</p></li></ul>',
  ],
  ['a list that starts at 3', '3. a\n4. b', '<ol start="3"><li><p>a</p></li><li><p>b</p></li></ol>'],
  ['a year is no list', 'In the year\n1986. was', '<p>In the year1986. was</p>'],
  ['fences', '~~~js\n<b>\n~~~', '<pre><code class="language-js">&lt;b&gt;</code></pre>'],
  ['a fence without end', '```\na', '<pre><code>a</code></pre>'],
  [
    'tables',
    '| a | b |\n|--|:-:|\n| `x\\|y` | *z* |',
    '<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td><code>x|y</code></td><td><em>z</em></td></tr></tbody></table>',
  ],
  ['rules', '***\n\n- - -', '<hr><hr>'],
  ['hard breaks', 'a  \nb\\\nc', '<p>a<br>b<br>c</p>'],
  ['escapes and entities', '\\*a\\* &amp; & < 1', '<p>*a* &amp; &amp; &lt; 1</p>'],
  ['raw HTML', '<div>\n*a*\n</div>\n\nb <u>c</u>', '<div>*a*</div><p>b <u>c</u></p>'],
  ['comments go', 'a <!-- b --> c', '<p>a  c</p>'],
  ['an indented paragraph, as newspapers set them', '    Once upon a time', '<p>Once upon a time</p>'],
])('%s', (_, markdown, expected) => expect(html(markdown)).toBe(expected));

test('what people write reads as another parser reads it', () => {
  const article = [
    '# The tide pays\n\n*By Ada Brook*\n\nThe **island** sells power. "We *never* asked," [she](https://example.org/ada) said.',
    '> A quiet harbour\n> is a `poor` one.\n\n- flour\n- water\n  - salt\n\n1. Knead\n2. Wait\n\n---\n\n![Quay](/q.png)\n\nEnd __here__.',
  ].join('\n\n');
  const words = (source: string): string => blocksText(htmlToBlocks(source).blocks);
  expect(words(markdownToHtml(article))).toBe(words(marked.parse(article, { async: false })));
  expect(htmlToBlocks(markdownToHtml(article)).blocks).toEqual(
    htmlToBlocks(marked.parse(article, { async: false })).blocks,
  );
});

test('quotes and lists nested beyond reason stay text', () => {
  expect(markdownToHtml('> '.repeat(500) + 'deep')).toContain('deep');
  expect(markdownToHtml('- '.repeat(500) + 'deep')).toContain('deep');
});
