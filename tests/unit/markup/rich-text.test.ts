import fc from 'fast-check';
import { marked } from 'marked';
import { cleanMarkdown, markdownToHtml } from '../../../server/src/markup';
import { alive } from './alive';
import { hostileMarkdown } from './hostile';

test.each([
  '# Tide\n\n> A *quiet* [harbour](https://example.org/a_(b)) & `code <b>`\n\n- one\n- two < three, 1<2\n\n<https://example.org>',
  'Mail <desk@example.org> or [call](tel:+375170000000), see [notes](#notes) and [more](/more?a=1&b=2).',
  '<figure><img src="/quay.png" alt="Quay" width=300></figure>\n\n<p lang="be">Порт</p>\n\n<!--more-->\n\n[a]: https://example.org',
  '![Quay](/quay.png "The quay") She said "now".',
  '```html\n<section class="promo"><my-widget data-x="1"></my-widget></section>\n```',
])('harmless text comes back as it is (%#)', (text) => expect(cleanMarkdown(text)).toBe(text));

test.each([
  ['<script>alert(1)</script>', '< script>alert(1)< /script>'],
  ['<img src=x onerror=alert(1)>', '<img src=x>'],
  ['<img src=x onerror=alert(1)', '< img src=x onerror=alert(1)'],
  ['<p style="color:red" id=a>a</p>', '<p>a</p>'],
  ['<a href="javascript:alert(1)" title="t">x</a>', '<a title="t">x</a>'],
  ['<a href="jav&#x61;script:alert(1)">x</a>', '<a>x</a>'],
  ['[x](javascript:alert(1))', '[x](#)'],
  ['[x](\njavascript:x)', '[x](\n#)'],
  ['[x](java&#115;cript:x)', '[x](#)'],
  ['[x](java\\script:x)', '[x](#)'],
  ['[x]: javascript:x', '[x]: #'],
  ['[x](<javascript:x>)', '[x](<#>)'],
  ['[x](<javascript:alert(1)>)', '[x](<#>)'],
  ['[x]([y](\njavascript:x)', '[x]([y](\n#)'],
  ['> [x](\n> javascript:x)', '> [x](\n> #)'],
  ['[x](                    javascript:x)', '[x](                    #)'],
  ['> <img\n> src=x onerror=alert(1)>', '> < img\n> src=x onerror=alert(1)>'],
  ['<img/onerror=alert(1)/src=x>', '< img/onerror=alert(1)/src=x>'],
  ['![x](data:text/html,x)', '![x](#)'],
  ['<javascript:alert(1)>', '< javascript:alert(1)>'],
  ['![a" onerror=alert(1) "](x)', '![a&quot; onerror=alert(1) &quot;](x)'],
  ['`<script>`', '`< script>`'],
])('%s is disarmed', (text, expected) => {
  expect(cleanMarkdown(text)).toBe(expected);
  expect(cleanMarkdown(expected)).toBe(expected);
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

test('nothing runs, whichever renderer shows it', () => {
  fc.assert(
    fc.property(hostileMarkdown, (text) => {
      const once = cleanMarkdown(text);
      // A player's text fallback belongs to its HTML, which no Markdown renderer takes apart.
      const shown = (html: string): string[] => alive(html).filter((what) => what !== 'iframe');
      expect(shown(once)).toEqual([]);
      expect(shown(markdownToHtml(once))).toEqual([]);
      expect(shown(marked.parse(once, { async: false }))).toEqual([]);
      expect(cleanMarkdown(once)).toBe(once);
    }),
    { numRuns: 3000 },
  );
});

test('the check has teeth: what passes code untouched fails it', () => {
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
