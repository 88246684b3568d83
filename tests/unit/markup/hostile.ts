import fc from 'fast-check';

const words = (list: string): string[] => list.split(' ');

const TAGS = words(
  'a b i p div span table tr td tbody caption col svg math style script textarea title xmp noscript template iframe ' +
    'form input button select option ul li dl dd h1 pre listing plaintext image img br object embed marquee ' +
    'foreignObject desc mtext mi mglyph malignmark annotation-xml head body html frameset noembed nobr font big s ' +
    'details summary video base link meta o:p q abbr code ruby rt center dir',
);

const ATTRIBUTES = [
  'onerror=alert(1)',
  'onload="alert(1)"',
  'href="javascript:alert(1)"',
  'href=" \u2028javascript:alert(1)"',
  'href="\u00a0javascript:alert(1)"',
  'href="jav&#x09;ascript:alert(1)"',
  'href="&#x6a;avascript:alert(1)"',
  'href=https://example.org/',
  'src=x',
  'src="https://www.youtube.com/embed/abc_DEF-123"',
  'src="https://www.youtube.com:8443/embed/abc_DEF-123"',
  'src="https://user@www.youtube.com/embed/abc_DEF-123"',
  'src="https://www.youtube.com@example.org/embed/abc_DEF-123"',
  'src="https://player.vimeo.com/video/12345"',
  'srcdoc="<script>alert(1)</script>"',
  'style="background:url(javascript:x)"',
  'style="font-weight:700"',
  'style="mso-list:l0 level2 lfo1"',
  'style="mso-list:Ignore"',
  'title="</style><img src=x onerror=alert(1)>"',
  'title="--><img src=x onerror=alert(1)>"',
  'title="</noscript><img src=x onerror=alert(1)>"',
  'alt="`"',
  'xlink:href=javascript:1',
  'encoding=text/html',
  'formaction=javascript:1',
  'srcset="x 1x"',
  'target=_blank',
  'rel=opener',
  'class=MsoTitle',
  'hidden',
  'a"b=c',
  '=x',
];

const TEXTS = [
  ...[
    'x',
    ' ',
    '\n',
    '\r',
    '\f',
    '\0',
    '<',
    '>',
    '"',
    "'",
    '&',
    '`',
    '</',
    '-->',
    '<!--',
    '<!-->',
    '--!>',
    ']]>',
  ],
  ...[
    '<![CDATA[',
    '<?x?>',
    '<!x>',
    '</p>',
    '</br>',
    '&lt;script&gt;',
    '&nbsp; &nbsp;',
    '&#0;',
    '&#13;',
    '\ud800',
  ],
  ...['\u202e', 'javascript:', '&#x3c;img src=x onerror=alert(1)&#x3e;', '<a<b>', '</a/'],
];

const tag = fc
  .tuple(
    fc.constantFrom(...TAGS),
    fc.array(fc.tuple(fc.constantFrom(' ', '/', '\n'), fc.constantFrom(...ATTRIBUTES)), { maxLength: 2 }),
    fc.constantFrom('>', '>', '>', '/>', ''),
  )
  .map(([name, attributes, end]) => `<${name}${attributes.flat().join('')}${end}`);
const endTag = fc.constantFrom(...TAGS).map((name) => `</${name}>`);
const text = fc.oneof(fc.constantFrom(...TEXTS), fc.string({ maxLength: 6 }));

/** HTML that means harm: tags, attributes and odd ends in any order. */
export const hostileHtml = fc
  .array(
    fc.oneof({ weight: 5, arbitrary: tag }, { weight: 2, arbitrary: endTag }, { weight: 3, arbitrary: text }),
    {
      maxLength: 14,
    },
  )
  .map((parts) => parts.join(''));

const MARKDOWN = [
  ...[
    '# ',
    '> ',
    '- ',
    '1. ',
    '    ',
    '```\n',
    '``',
    '`',
    '~~~\n',
    '\n',
    '\n\n',
    '*',
    '**',
    '_',
    '~~',
    '[x](',
    '[x](',
  ],
  ...[
    '![',
    '](',
    ')',
    '[x]: ',
    '<',
    '>',
    '|',
    '\\',
    'javascript:alert(1)',
    'java&#115;cript:alert(1)',
    ' "t"',
  ],
  ...[
    'java\\script:alert(1)',
    '<javascript:alert(1)>',
    '&Tab;javascript:alert(1)',
    '[x](\njavascript:alert(1))',
    '> [x](\n> javascript:alert(1))',
    '](          javascript:alert(1)',
    '> <img\n> src=x onerror=alert(1)>',
    '\n> ',
  ],
  ...[
    '<https://example.org>',
    '<desk@example.org>',
    'https://example.org',
    'data:text/html,x',
    '<!-- c -->',
    '---\n',
  ],
];

/** Markdown with hostile HTML in it, in and around code. */
export const hostileMarkdown = fc
  .array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...MARKDOWN) }, tag, endTag, text), {
    maxLength: 14,
  })
  .map((parts) => parts.join(''));
