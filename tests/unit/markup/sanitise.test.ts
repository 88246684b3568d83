import fc from 'fast-check';
import sanitizePackage from 'sanitize-html/package.json';
import { cleanHtml, cleanHtmlAsync, cleanMarkdown } from '../../../server/src/markup';
import { alive } from './alive';
import { hostileHtml } from './hostile';

const clean = (html: string): string => cleanHtml(html).html;

test('sanitize-html is the version whose fixes were checked', () => {
  expect(sanitizePackage.version).toBe('2.18.1');
});

test('nothing runs, and cleaning twice changes nothing', () => {
  fc.assert(
    fc.property(hostileHtml, (html) => {
      const once = clean(html);
      expect(alive(once)).toEqual([]);
      expect(clean(once)).toBe(once);
    }),
    { numRuns: 3000 },
  );
});

describe('every element with every attribute that could act', () => {
  const ELEMENTS =
    'a abbr animate applet area article audio b base blockquote body br button code col del details div embed figure font ' +
    'form foreignObject frame iframe img input ins li link marquee math meta object ol p pre q script section select set ' +
    'source span style svg table tbody td template textarea th time tr track ul use video wbr my-element';
  const ADDRESSED =
    'action background cite classid codebase data dynsrc formaction href longdesc lowsrc manifest ping poster profile src srcset usemap xlink:href values to from url';
  const ADDRESSES = [
    'javascript:alert(1)',
    'JAVA&#10;SCRIPT:alert(1)',
    ' data:text/html,x',
    'vbscript:x',
    'x 1x, javascript:alert(1) 2x',
  ];
  const OTHERS = [
    'onclick=alert(1)',
    'onbegin=alert(1)',
    'onfoo=x',
    'style=color:red',
    'srcdoc="<script>x</script>"',
    'is=x-y',
    'id=x',
    'name=x',
    'contenteditable',
    'autofocus',
    'accesskey=x',
    'slot=x',
    'form=x',
    'http-equiv=refresh',
  ];
  const attributes = [
    ...ADDRESSED.split(' ').flatMap((name) => ADDRESSES.map((address) => `${name}="${address}"`)),
    ...OTHERS,
  ];
  const ASKED =
    /[\s/](?:on\w+|style|srcdoc|is|id|name|contenteditable|autofocus|accesskey|slot|form|http-equiv|srcset|ping|lowsrc|dynsrc|poster|background|formaction|action|data|values|to|from|xlink:href)\s*=/i;

  test.each(ELEMENTS.split(' '))('%s', (element) => {
    for (const attribute of attributes) {
      for (const html of [
        `<${element} ${attribute}>x</${element}>`,
        `<svg><${element} ${attribute} /></svg>`,
      ]) {
        const cleaned = clean(html);
        expect({ html, alive: alive(cleaned), asked: ASKED.exec(cleaned)?.[0] }).toEqual({
          html,
          alive: [],
          asked: undefined,
        });
        const text = cleanMarkdown(html);
        expect({ html, acting: alive(text) }).toEqual({ html, acting: [] });
      }
    }
  });
});

test('in turns it comes to the same, and one block above 200 KB is refused', async () => {
  const pause = (): undefined => undefined;
  const html = '<p>a <b onclick=x>b</b></p><ul><li>c</ul>text<script>x</script>'.repeat(2000);
  expect(await cleanHtmlAsync(html, pause)).toEqual(cleanHtml(html));
  await expect(cleanHtmlAsync(`<p>${'word '.repeat(50_000)}</p>`, pause)).rejects.toThrow(
    /larger than 200 KB/,
  );
});

test('the check has teeth: a naive cleaner fails it', () => {
  const naive = (html: string): string =>
    html
      .replace(/<(script|style|svg|math|iframe|object|embed)[^>]*>.*?<\/\1>/gis, '')
      .replace(/\son\w+="[^"]*"/g, '');
  const check = fc.check(
    fc.property(hostileHtml, (html) => alive(naive(html)).length === 0),
    { numRuns: 500 },
  );
  expect(check.failed).toBe(true);
});

test.each([
  ['a script', '<p>a<script>alert(1)</script>b</p>', '<p>ab</p>', ['script']],
  ['a handler', '<p onclick="x()">a</p>', '<p>a</p>', ['onclick']],
  ['a script address', '<a href="javascript:x()">a</a>', 'a', ['javascript link']],
  ['an address behind a line separator', '<a href="\u2028javascript:x()">a</a>', 'a', ['javascript link']],
  ['a picture inlined as data', '<p>a<img src="data:image/png;base64,AA"></p>', '<p>a</p>', ['data link']],
  ['foreign elements', '<svg><desc>x</desc></svg><math><mi>y</math>z', 'z', ['math', 'svg']],
  [
    'raw text elements',
    '<textarea>a</textarea><xmp>b</xmp><noscript>c</noscript>d',
    'd',
    ['noscript', 'textarea', 'xmp'],
  ],
  ['styles', '<p style="color:red">a</p><style>p{}</style>', '<p>a</p>', ['style']],
  [
    'forms, but not their words',
    '<form><label>a</label><input value=x></form>',
    'a',
    ['form', 'input', 'label'],
  ],
  ['what no reader sees', '<p>a<span style="display:none">b</span></p>', '<p>a</p>', ['hidden text']],
])('takes out %s and says so', (_, html, expected, removed) => {
  const answer = cleanHtml(html);
  expect(answer.html).toBe(expected);
  expect(answer.removed).toEqual(expect.arrayContaining(removed));
});

test('an article comes back as it is', () => {
  const article =
    '<h2 lang="ru">Порт</h2><p>Тарифы выросли на 10&nbsp;% — <a href="https://example.org/a?b=1&amp;c=2">here</a>.</p>' +
    '<blockquote cite="https://example.org/"><p>It is <em>not</em> &lt;safe&gt;.</p></blockquote>' +
    '<figure class="image image-style-side"><img src="/uploads/a.jpg" alt="Quay" width="640" height="480"><figcaption>Quay</figcaption></figure>' +
    '<figure class="table"><table><thead><tr><th scope="col">A</th></tr></thead><tbody><tr><td colspan="2">1</td></tr></tbody></table></figure>' +
    '<ul><li>One<ol start="3"><li>Two</li></ol></li></ul><pre><code class="language-js">let x;</code></pre>' +
    '<figure class="media"><oembed url="https://youtu.be/abc_DEF-123"></oembed></figure>';
  expect(cleanHtml(article)).toEqual({ html: article, removed: [] });
});

test('classes other than those of figures and code go', () => {
  expect(clean('<p class="promo">a</p><figure class="image evil"><img src="/a.png"></figure>')).toBe(
    '<p>a</p><figure class="image"><img src="/a.png"></figure>',
  );
});

test('a page opened in a new window cannot steer the article', () => {
  expect(clean('<a href="https://example.org/" target="_blank" rel="opener nofollow">a</a>')).toBe(
    '<a href="https://example.org/" target="_blank" rel="nofollow noopener noreferrer">a</a>',
  );
  expect(clean('<a href="/a" target="top">a</a>')).toBe('<a href="/a">a</a>');
});

describe('players', () => {
  const player = (src: string): string =>
    clean(`<iframe src="${src}" onload=x() width=560 height=100%>words<b></iframe>`);

  test.each([
    [
      'https://www.youtube.com/embed/abc_DEF-123?autoplay=1',
      'https://www.youtube-nocookie.com/embed/abc_DEF-123',
    ],
    [
      'https://www.youtube.com/watch?v=abc_DEF-123&amp;t=3',
      'https://www.youtube-nocookie.com/embed/abc_DEF-123',
    ],
    ['//youtu.be/abc_DEF-123', 'https://www.youtube-nocookie.com/embed/abc_DEF-123'],
    ['https://player.vimeo.com/video/12345?h=0a1b2c3d', 'https://player.vimeo.com/video/12345?h=0a1b2c3d'],
  ])('%s is built anew from its id', (src, address) => {
    expect(player(src)).toBe(
      `<iframe src="${address}" title="Video" width="560" allowfullscreen="" loading="lazy" ` +
        'referrerpolicy="strict-origin-when-cross-origin"></iframe>',
    );
  });

  test.each([
    'http://www.youtube.com/embed/abc_DEF-123',
    'https://www.youtube.com:8443/embed/abc_DEF-123',
    'https://user:pass@www.youtube.com/embed/abc_DEF-123',
    'https://www.youtube.com@example.org/embed/abc_DEF-123',
    'https://www.youtube.com.example.org/embed/abc_DEF-123',
    'https://example.org/embed/abc_DEF-123',
    'https://www.youtube.com/embed/too-short',
    'https://www.youtube.com/redirect?v=abc_DEF-123',
    'javascript:alert(1)',
    '/embed/abc_DEF-123',
  ])('%s is no player', (src) => expect(player(src)).toBe(''));
});
