import {
  cleanHtml,
  cleanMarkdown,
  documentText,
  htmlToBlocks,
  markdownToHtml,
} from '../../../server/src/markup';

const MB = 1024 * 1024;
const fill = (piece: string, size = MB): string => piece.repeat(Math.floor(size / piece.length));
const each = (count: number, piece: (n: number) => string): string =>
  Array.from({ length: count }, (_, n) => piece(n)).join('');

/** Generous for a busy machine with two cores; a quadratic step takes minutes at this size. */
const SECONDS = 5;
const timed = <T>(run: () => T): T => {
  const start = performance.now();
  const result = run();
  expect(performance.now() - start).toBeLessThan(SECONDS * 1000);
  return result;
};

/** A part above 200 KB is refused since cleaning works by parts; what is refused is told. */
const cleanedOrRefused = (source: string): void => {
  try {
    cleanMarkdown(source);
  } catch (error) {
    expect(error).toMatchObject({
      name: 'MarkupError',
      message: expect.stringMatching(/Paste|Split/) as string,
    });
  }
};

describe('refused with a sentence that says what to do', () => {
  test.each([
    ['1 MB of <b>', 'too-deep', fill('<b>')],
    ['<b> that end tags of nothing seem to close', 'too-deep', fill('<b></x>')],
    [
      'formatting re-opened in each paragraph',
      'too-many-elements',
      each(30_000, (n) => `<p><b id=${n}></p>`),
    ],
    [
      'an unclosed link repeated in each paragraph',
      'too-many-elements',
      `<a href="${fill('x', 4000)}">${fill('<p>x</p>', 400_000)}`,
    ],
    [
      'crossed tags around many nodes',
      'too-many-elements',
      `${each(240, (n) => `<b id=${n}>`)}<p>${fill('<br>', 40_000)}${fill('</b>', 1000)}`,
    ],
    [
      'a table that throws its words out',
      'too-many-elements',
      `${fill('<br>', 40_000)}<table>${fill('a</x>', 700_000)}`,
    ],
    ['20,001 elements', 'too-many-elements', '<br>'.repeat(20_001)],
    ['more than 1 MB', 'too-large', fill('x', MB + 1)],
    ['what grows beyond 1 MB by escaping', 'too-large', fill('<')],
    ['many attributes', 'too-large', `<a ${each(150_000, (n) => `a${n} `)}>`],
  ])('%s: %s', (_, reason, html) => {
    timed(() =>
      expect(() => cleanHtml(html)).toThrow(
        expect.objectContaining({ reason, message: expect.stringMatching(/\. (?:Paste|Split)/) }) as Error,
      ),
    );
  });
});

describe('read in linear time', () => {
  test.each([
    ['words', fill('word ')],
    ['one word', fill('x')],
    ['spaces', fill(' ')],
    ['no-break spaces', fill('\u00a0 ')],
    ['entities', fill('&notit;')],
    ['comments', fill('<!---->')],
    ['an attribute without end', `<a title="${fill('x ', MB - 20)}`],
    ['words in 250 nested elements', `${fill('<div>', 1250)}${fill('word ', 800_000)}`],
    ['many joiners', fill('a\u200d')],
    ['lone surrogates', fill('\ud800')],
    ['combining marks', `a${fill('\u0301', MB - 1)}`],
  ])('HTML: %s', (_, html) => {
    const { html: cleaned } = timed(() => cleanHtml(html));
    timed(() => htmlToBlocks(cleaned));
  });

  test.each([
    ...[
      '*',
      '*a ',
      '**a *a ',
      '***a ',
      'a_',
      '[',
      '[a](',
      '[a](b "',
      '![a ',
      '![a](b)',
      '`a ``b ',
      '<a ',
      '<a b="',
      '<!-- -',
    ],
    ...[
      '> ',
      '> a\n',
      '- ',
      '- a\n',
      '1. a\n\n',
      '|a',
      '|a|b|\n',
      '|a|b|\n|-|-|\n',
      '```\n',
      '[a]: b "',
      'http://a.b ',
      '<a@b.',
    ],
    ...[
      '](',
      ']: ',
      '~a ~~',
      '&a',
      '\\',
      '# ',
      'a\n=\n',
      '- - ',
      '[a][b]',
      '*a _b **c __d ~~e ',
      'a                ',
    ],
  ])('Markdown: 256 KB of %j', (piece) => {
    const source = fill(piece, MB / 4);
    timed(() => markdownToHtml(source));
    timed(() => cleanedOrRefused(source));
    // Below the bound of one part, whose marks and depth have bounds of their own.
    timed(() => cleanedOrRefused(source.slice(0, 190 * 1024)));
    timed(() => cleanedOrRefused(`${source.slice(0, 4000)}<script>`));
    timed(() => documentText({ body: source }, [{ path: 'body', type: 'richtext' }]));
  });
});

test('a long flat article is taken', () => {
  const { html } = cleanHtml('<p>A line of the story.</p>'.repeat(9_000));
  expect(html).toHaveLength('<p>A line of the story.</p>'.length * 9_000);
});
