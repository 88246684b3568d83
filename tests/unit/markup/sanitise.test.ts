import fc from 'fast-check';
import sanitizePackage from 'sanitize-html/package.json';
import { cleanHtml, type MarkupError } from '../../../server/src/markup';
import {
  attribute,
  isElementNode,
  parseHtml,
  type Element,
  type Parent,
} from '../../../server/src/markup/tree';

const elements = (parent: Parent): Element[] =>
  parent.childNodes.flatMap((node) => (isElementNode(node) ? [node, ...elements(node)] : []));

const FORBIDDEN =
  /^(script|style|svg|math|object|embed|form|input|textarea|template|noscript|xmp|base|meta|link)$/;

/** What a browser would run or follow, found by parsing as it does. */
const alive = (html: string): string[] =>
  elements(parseHtml(html)).flatMap((element) => [
    ...(FORBIDDEN.test(element.tagName) ? [element.tagName] : []),
    ...element.attrs.flatMap(({ name, value }) =>
      /^on|^style$|^srcdoc$|^formaction$/.test(name) ||
      (/^(href|src|cite)$/.test(name) && /^\s*(javascript|data|vbscript)\s*:/i.test(value))
        ? [`${element.tagName}[${name}]`]
        : [],
    ),
    ...(element.tagName === 'iframe' &&
    !/^https:\/\/(www\.youtube-nocookie\.com\/embed\/|player\.vimeo\.com\/video\/)[\w-]+$/.test(
      attribute(element, 'src') ?? '',
    )
      ? ['iframe']
      : []),
  ]);

const PIECES = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg><p><style><!--</style><img title="--><img src=x onerror=alert(1)>">',
  '<math><mi><mglyph><style><img src=x onerror=alert(1)>',
  '<a href="java\u0000script:alert(1)">',
  '<a href="\u2028javascript:alert(1)">x</a>',
  '<a href=" \u00a0javascript:alert(1)">x</a>',
  '<a href="jav&#x09;ascript:alert(1)">x</a>',
  '<iframe src="https://www.youtube.com:8443/embed/abcdefgh"></iframe>',
  '<iframe src="https://user@www.youtube.com/embed/abcdefgh">text<script>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<textarea><img src=x onerror=alert(1)></textarea>',
  '<xmp><p>',
  '<template><script></template>',
  '<p style="background:url(javascript:x)">',
  '<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>',
  '<table><td><select><script>',
  '<!--><img src=x onerror=alert(1)>-->',
  '<![CDATA[<img src=x onerror=alert(1)>]]>',
  '<b>',
  '</b>',
  '<p>',
  '<a target=_blank href="https://example.org/">',
  'plain & text',
  '"',
  "'",
  '`',
  '<',
  '>',
  '\u202e',
];

const hostile = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 8 })), { maxLength: 12 })
  .map((parts) => parts.join(''));

test('the sanitiser is the version whose fixes were checked', () => {
  expect(sanitizePackage.version).toBe('2.18.1');
});

test('nothing runs, and cleaning twice changes nothing', () => {
  fc.assert(
    fc.property(hostile, (html) => {
      const clean = cleanHtml(html).html;
      expect(alive(clean)).toEqual([]);
      expect(cleanHtml(clean).html).toBe(clean);
    }),
    { numRuns: 3000 },
  );
});

test('the check has teeth: a naive cleaner fails it', () => {
  const naive = (html: string): string => html.replace(/<script[^>]*>.*?<\/script>/g, '');
  expect(() =>
    fc.assert(
      fc.property(hostile, (html) => alive(naive(html)).length === 0),
      { numRuns: 200 },
    ),
  ).toThrow();
});

test('frames are built anew from the video’s id', () => {
  expect(
    cleanHtml('<iframe src="https://www.youtube.com/embed/abc_DEF-123?autoplay=1" onload=x()>hi</iframe>')
      .html,
  ).toBe(
    '<iframe src="https://www.youtube-nocookie.com/embed/abc_DEF-123" title="Video" allowfullscreen="" ' +
      'loading="lazy" referrerpolicy="strict-origin-when-cross-origin"></iframe>',
  );
  expect(cleanHtml('<iframe src="https://evil.test/embed/abcdefgh"></iframe>')).toEqual({
    html: '',
    removed: ['iframe'],
  });
});

test('the clipboard of Word and Google Docs comes out plain', () => {
  const word =
    '<!--[if gte mso 9]><xml></xml><![endif]--><p class=MsoNormal style="mso-margin:0"><o:p></o:p><span lang=EN>Plain <b>words</b></span></p>';
  expect(cleanHtml(word).html).toBe('<p>Plain <b>words</b></p>');
  const docs =
    '<b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"><span>Not bold</span></p></b>';
  expect(cleanHtml(docs).html).toBe('<p>Not bold</p>');
});

test.each([
  ['too-deep', '<b>'.repeat(80_000)],
  ['too-large', 'x'.repeat(1024 * 1024 + 1)],
  ['too-many-elements', '<br>'.repeat(20_001)],
])('%s is refused in no time', (reason, html) => {
  const start = performance.now();
  expect(() => cleanHtml(html)).toThrow(expect.objectContaining({ reason }) as MarkupError);
  expect(performance.now() - start).toBeLessThan(500);
});

test('a long flat article is taken', () => {
  const { html } = cleanHtml('<p>A line of the story.</p>'.repeat(9_000));
  expect(html.length).toBeGreaterThan(200_000);
});
