import fc from 'fast-check';
import { marked } from 'marked';
import { cleanMarkdown, cleanMarkdownAsync, markdownToHtml } from '../../../server/src/markup';
import { alive } from './alive';
import { hostileMarkdown } from './hostile';
import { mutations } from './mutations';
import { PAYLOADS } from './payloads';
import { acting } from './renderers';

const RUNS = Number(process.env.NEWSROOM_MUTATIONS ?? 2000);
const SEED = process.env.NEWSROOM_SEED === undefined ? {} : { seed: Number(process.env.NEWSROOM_SEED) };

describe('harmless text comes back as it is', () => {
  test.each([
    '# Tide\n\n> A *quiet* [harbour](https://example.org/a_(b)) & `code <b>`\n\n- one\n- two < three, 1<2\n\n<https://example.org>',
    'Mail <desk@example.org> or [call](tel:+375170000000), see [notes](#notes) and [more](/more?a=1&b=2).',
    '<figure><img src="/quay.png" alt="Quay" width=300></figure>\n\n<p lang="be">Порт</p>\n\n<!--more-->\n\n[a]: https://example.org',
    '![Quay](/quay.png "The quay") She said "now".',
    '```html\n<section class="promo"><my-widget data-x="1"></my-widget></section>\n```',
    '',
    '\n\na\n\n\n\nb\n',
    'a  \nb\\\nc',
    '# A\n## B ##\n\nC\n===\n\nD\n---',
    '**bold** __bold__ *italic* _italic_ ***both*** ~~gone~~ snake_case 2 * 3',
    '«**Порт**», _сказал_ он. — «Ні!»',
    '- a\n  - b\n    1. c\n- d\n\n* e\n+ f',
    '1. a\n2. b\n\n   still b\n10) c',
    '- [ ] to do\n- [x] done',
    '> a\n> > b\nlazy\n>\n> c',
    '| a | b |\n|:--|--:|\n| `x` | *y* |\n| [z](/z) | ![p](/p.png) |',
    '---\n\n***\n\n_ _ _',
    '`code`, ``c ` d``, `a[0]`, `a && b`',
    '`<script>alert(1)</script>` is how it begins.',
    '```js\nlet x = `<b>${y}</b>`;\n\nif (a < b) alert("<script>");\n```\n\nAfter it.',
    '~~~\nplain\n~~~\n\n````\nplain too\n````\n\n    indented',
    '<u>a</u>, H<sub>2</sub>O, x<sup>2</sup>, <mark>m</mark><br>b<br />c',
    '<details>\n<summary>More</summary>\n\nIn *Markdown*.\n\n</details>',
    '<a href="https://example.org/?a=1&amp;b=2" target="_blank" rel="noopener">a</a>',
    '<pre>\n\nkept\n\n  as it is\n</pre>',
    '[sic] he said, [a][b], [b], ![p][b]\n\n[b]: /x "The title"',
    "[a](/b 'c'), [d](), [e](/f(g)), [Почта](https://пример.бел/путь)",
    'A note.[^1]\n\n[^1]: The note, with [a link](/x).\n\n[^сноска]: «Да: так».',
    '&nbsp;&mdash; &copy; AT&T &#169; a & b',
    '\\*not bold\\* and C:\\temp\\x, 1 < 2 > 0, <3, a<-b',
    'https://example.org/a_b, www.example.org, desk@example.org',
    'Wait! [Later] (he laughed) it went: "so" (again).',
    '🙂 👩‍🚀 שלום\u200f! क्‍ष',
    'Rates: $5, 100 %, {a}, ^b^, ==c==, :smile:, @desk, #tag',
  ])('%j', (text) => {
    expect(cleanMarkdown(text)).toBe(text);
    expect(acting(text)).toEqual([]);
  });
});

describe('what could act is disarmed', () => {
  test.each([
    ['<script>alert(1)</script>', '&lt;script>alert(1)&lt;/script>'],
    ['<img src=x onerror=alert(1)>', '<img src=x>'],
    ['<img src=x onerror=alert(1)', '&lt;img src=x onerror=alert(1)'],
    ['<p style="color:red" id=a>a</p>', '<p>a</p>'],
    ['<a href="javascript:alert(1)" title="t">x</a>', '<a title="t">x</a>'],
    ['<a href="jav&#x61;script:alert(1)">x</a>', '<a>x</a>'],
    ['[x](javascript:alert(1))', 'x'],
    ['[*x* y](java&#115;cript:x)', '*x* y'],
    ['[x]: javascript:x', '[x]: #'],
    ['![x](data:text/html,x)', 'x'],
    ['![](/"onerror=alert&#40;1&#41;//)', '![](/%22onerror=alert%281%29//)'],
    ['![a" onerror=alert(1) "](x)', '![a&#34; onerror&#61;alert(1) &#34;](x)'],
    ['![`](`" onerror=alert(1) "](x)', '![&#93;(&#34; onerror&#61;alert(1) &#34;](x)'],
    ['[x](<a b> "q")', '[x](a%20b "q")'],
    ['> <img\n> src=x onerror=alert(1)>', '> <img src=x>'],
    ['<svg><animate onbegin=alert(1)></svg>', '&lt;svg>&lt;animate onbegin=alert(1)>&lt;/svg>'],
    ['<img lowsrc=javascript:x dynsrc=javascript:x src=/a>', '<img src=/a>'],
    ['~~~\n<script>\n~~~', '```\n<script>\n```'],
    ['    <script>', '```\n<script>\n```'],
    ['<b>a</b> `<script>`', '<b>a</b> <samp>&lt;script&#62;</samp>'],
    ['[^1]: javascript:x\n\n[^1]', '[^1]: <span>javascript:x</span>\n\n[^1]'],
  ])('%j', (text, expected) => {
    expect(cleanMarkdown(text)).toBe(expected);
    expect(cleanMarkdown(expected)).toBe(expected);
  });

  test('and its neighbours stay byte for byte', () => {
    const around = (middle: string): string => `__a__\n* b\n\n\n${middle}\n\n_c_  \nd`;
    expect(cleanMarkdown(around('[x](javascript:y) __z__'))).toBe(around('x **z**'));
  });
});

test('a player stays as the canonical one', () => {
  const player =
    '<iframe src="https://www.youtube-nocookie.com/embed/abc_DEF-123" width="560" title="Video" allowfullscreen loading="lazy"></iframe>';
  expect(
    cleanMarkdown(
      '<iframe width="560" onload="x()" src="https://www.youtube.com/embed/abc_DEF-123"></iframe>',
    ),
  ).toBe(player);
  expect(cleanMarkdown(player)).toBe(player);
  expect(cleanMarkdown('<iframe src="https://example.org/"></iframe>')).not.toContain('<iframe');
});

const settles = (text: string): void => {
  const once = cleanMarkdown(text);
  expect(acting(once)).toEqual([]);
  expect(cleanMarkdown(once)).toBe(once);
};

describe('nothing runs, whichever renderer shows it, and cleaning twice changes nothing', () => {
  test('of the payloads', () => PAYLOADS.forEach(settles));
  test('of mutations', () => fc.assert(fc.property(mutations, settles), { numRuns: RUNS, ...SEED }));
  test('of hostile HTML in Markdown', () =>
    fc.assert(fc.property(hostileMarkdown, settles), { numRuns: RUNS, ...SEED }));
});

describe('the check has teeth', () => {
  test('most payloads act before they are cleaned', () => {
    expect(PAYLOADS.length).toBeGreaterThan(1000);
    expect(PAYLOADS.filter((text) => acting(text).length > 0).length).toBeGreaterThan(900);
  });

  test('what passes code untouched fails it', () => {
    const trusting = (text: string): string =>
      text
        .split(/(`+[^`]+`+)/)
        .map((part, n) => (n % 2 ? part : cleanMarkdown(part)))
        .join('');
    const check = fc.check(
      fc.property(
        hostileMarkdown,
        (text) => alive(marked.parse(trusting(text), { async: false })).length === 0,
      ),
      { numRuns: 5000 },
    );
    expect(check.failed).toBe(true);
  });
});

test('letters in are letters out', () => {
  const letters = (text: string): string => text.replace(/&\w+;|&#\d+;|[^\p{L}\p{N}]/gu, '');
  const shown = (text: string): string => letters(text.replace(/<[^>]*>/g, ''));
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom(
          'Порт',
          'word',
          ' ',
          '\n',
          '\n\n',
          '*',
          '`',
          '[',
          ']',
          '(',
          '<',
          '> ',
          '- ',
          '!',
          '"',
          '\\',
          '|',
        ),
        {
          maxLength: 20,
        },
      ),
      (pieces) => {
        const text = pieces.join('');
        expect(shown(markdownToHtml(cleanMarkdown(text)))).toBe(letters(text));
      },
    ),
    { numRuns: 2000 },
  );
});

test('in turns it comes to the same, with a pause between any two parts', async () => {
  const text = PAYLOADS.slice(0, 300).join('\n\n');
  let pauses = 0;
  const pause = (): Promise<void> => {
    pauses++;
    return Promise.resolve();
  };
  expect(await cleanMarkdownAsync(text, pause)).toBe(cleanMarkdown(text));
  expect(pauses).toBeGreaterThan(300);
  await expect(cleanMarkdownAsync('x'.repeat(205 * 1024), pause)).rejects.toThrow(/larger than 200 KB/);
});
