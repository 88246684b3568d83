import { parseArticle, type ParsedArticle } from '../../../server/src/importing';
import { blockText } from '../../../server/src/markup';

const paragraphs = (article: ParsedArticle): string[] => article.body.map(blockText);
const types = (article: ParsedArticle): string[] => article.body.map(({ type }) => type);

const FIRST = 'The lighthouse at Skarn has had no keeper since the spring.';
const SECOND = '"A dark coast is a promise broken," Holm said.';

describe('Markdown', () => {
  test('headings, lists, links, emphasis and quotations are kept', () => {
    const article = parseArticle(
      `# A lamp for Skarn\n\n${FIRST}\n\n## The stairs\n\n- oil\n- a *wick*\n\nSee [the map](https://example.org/map) and **climb**.\n\n> ${SECOND}`,
    );
    expect(article).toMatchObject({ format: 'markdown', title: 'A lamp for Skarn', standfirst: null });
    expect(types(article)).toEqual(['paragraph', 'heading', 'list', 'paragraph', 'quote']);
    expect(article.body[1]).toMatchObject({ level: 2, children: [{ text: 'The stairs' }] });
    expect(article.body[3]).toMatchObject({
      children: [
        { text: 'See ' },
        { type: 'link', url: 'https://example.org/map', children: [{ text: 'the map' }] },
        { text: ' and ' },
        { text: 'climb', bold: true },
        { text: '.' },
      ],
    });
  });

  test('readouts above the headline', () => {
    const article = parseArticle(`3.63 ABC\n3.08 ABC\n\n# A lamp for Skarn\n\n${FIRST}`);
    expect(article.readouts).toHaveLength(2);
    expect(article.title).toBe('A lamp for Skarn');
    expect(paragraphs(article)).toEqual([FIRST]);
  });

  test('a line set in emphasis under the headline is the standfirst', () => {
    const article = parseArticle(
      `# A lamp for Skarn\n\n*Who climbs the stairs now.*\n\n*By Jane Roe*\n\n${FIRST}\n\n${SECOND}`,
    );
    expect(article).toMatchObject({ standfirst: 'Who climbs the stairs now.', byline: 'Jane Roe' });
    expect(paragraphs(article)).toEqual([FIRST, SECOND]);
  });

  test.each(['**Who climbs the stairs now?**', 'Who *climbs* the stairs now.'])(
    'no standfirst: %s',
    (line) => {
      const article = parseArticle(`# A lamp for Skarn\n\n${line}\n\n${FIRST}`);
      expect(article.standfirst).toBeNull();
      expect(article.body).toHaveLength(2);
    },
  );

  test('long lines part paragraphs without a blank line', () => {
    const long = `${FIRST} The village has not yet agreed who shall light it, and winter will not wait.`;
    expect(paragraphs(parseArticle(`# A lamp\n${long}\n${long}`))).toEqual([long, long]);
  });

  test('one format can be asked for', () => {
    expect(parseArticle(`# A lamp\n\n${FIRST}`, 'text').title).toBe('# A lamp');
    expect(parseArticle(`A lamp\n\n${FIRST}`, 'markdown').format).toBe('markdown');
  });
});

describe('HTML', () => {
  const PAGE = `<!doctype html><html><head><title>A lamp for Skarn | Coastal Courier</title>
    <style>p { color: red }</style><script>alert(1)</script></head><body>
    <nav><a href="/">Home</a> <a href="/news">News</a></nav>
    <div class="cookie-banner">We use cookies. <button>OK</button></div>
    <article><h1>A lamp for Skarn</h1><p class="article__standfirst">Who climbs the stairs now.</p>
    <p class="byline">By <a rel="author" href="/jane">Jane Roe</a></p><time>12 March 2024</time>
    <div class="share-buttons"><a href="#">Facebook</a></div>
    <p>${FIRST}</p><figure><img src="/lamp.jpg"><figcaption>The lamp. Photo: Olav Berg</figcaption></figure>
    <p onclick="alert(2)">${SECOND}</p>
    <blockquote><p>Keep it <strong>lit</strong>.</p></blockquote>
    <aside class="related"><h2>Read also</h2><ul><li><a href="/oil">Oil is dear</a></li></ul></aside></article>
    <footer>© Coastal Courier</footer></body></html>`;

  test('a page gives up its article', () => {
    const article = parseArticle(PAGE);
    expect(article).toMatchObject({
      format: 'html',
      title: 'A lamp for Skarn',
      standfirst: 'Who climbs the stairs now.',
      byline: 'Jane Roe',
    });
    expect(paragraphs(article)).toEqual([FIRST, SECOND, 'Keep it lit.']);
    expect(types(article)).toEqual(['paragraph', 'paragraph', 'quote']);
    expect(JSON.stringify(article.body)).not.toMatch(/alert|script|onclick/);
    const said = article.warnings.map(({ message }) => message).join('\n');
    for (const words of [
      'Home News',
      'We use cookies',
      'Facebook',
      '12 March 2024',
      'Oil is dear',
      'Photo: Olav Berg',
    ])
      expect(said).toContain(words);
  });

  test('the window title stands in for a headline', () => {
    const article = parseArticle(
      `<title>A lamp for Skarn | Coastal Courier</title><p>${FIRST}</p><p>${SECOND}</p>`,
    );
    expect(article.title).toBe('A lamp for Skarn');
    expect(paragraphs(article)).toEqual([FIRST, SECOND]);
  });

  test('a page whose only element is named like furniture keeps its text', () => {
    const article = parseArticle(`<div class="promo"><h1>A lamp</h1><p>${FIRST}</p></div>`);
    expect(paragraphs(article)).toEqual([FIRST]);
  });

  test('a Word paste: title, list and emphasis', () => {
    const article = parseArticle(
      `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body><!--StartFragment-->
      <p class=MsoTitle>A lamp for Skarn<o:p></o:p></p><p class=MsoNormal>${FIRST}<o:p></o:p></p>
      <p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;</span></span><![endif]>oil</p>
      <p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·</span>a wick</p>
      <p class=MsoNormal><o:p>&nbsp;</o:p></p><!--EndFragment--></body></html>`,
    );
    expect(article.title).toBe('A lamp for Skarn');
    expect(types(article)).toEqual(['paragraph', 'list']);
    expect(article.text).toBe(`${FIRST}\n\noil\na wick`);
  });

  test('a Google Docs paste is not all bold', () => {
    const article = parseArticle(
      `<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><h1><span>A lamp for Skarn</span></h1><p><span style="font-weight:400">${FIRST} </span><span style="font-weight:700">Soon.</span></p></b>`,
    );
    expect(article.body).toEqual([
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: `${FIRST} ` },
          { type: 'text', text: 'Soon.', bold: true },
        ],
      },
    ]);
  });

  test('empty lines made of line breaks part paragraphs', () => {
    const article = parseArticle(`<div>A lamp for Skarn<br><br>${FIRST}<br><br>${SECOND}</div>`);
    expect(article.title).toBe('A lamp for Skarn');
    expect(paragraphs(article)).toEqual([FIRST, SECOND]);
  });

  test('single line breaks part long lines, links and emphasis kept', () => {
    const article = parseArticle(
      `<div>3.63 ABC<br>A lamp for Skarn<br>${FIRST} <b>Soon.</b><br>See <a href="https://example.org/">the map</a> of all the dark coasts between Skarn and Holm.</div>`,
    );
    expect(article).toMatchObject({ title: 'A lamp for Skarn', readouts: [{ value: '3.63' }] });
    expect(article.body).toMatchObject([
      { children: [{ text: `${FIRST} ` }, { text: 'Soon.', bold: true }] },
      {
        children: [
          { text: 'See ' },
          { type: 'link' },
          { text: ' of all the dark coasts between Skarn and Holm.' },
        ],
      },
    ]);
  });

  test('readouts above the headline', () => {
    const article = parseArticle(
      `<div><span>3.63 ABC</span> <span>3,08 ABC</span></div><h1>A lamp</h1><p>${FIRST}</p>`,
    );
    expect(article.readouts.map(({ value }) => value)).toEqual(['3.63', '3.08']);
    expect(paragraphs(article)).toEqual([FIRST]);
  });

  test('scripts in links do not pass', () => {
    const article = parseArticle(
      `<h1>A lamp</h1><p><a href="java&#115;cript:alert(1)">Climb</a> now, keeper.</p><p>${FIRST}</p>`,
    );
    expect(JSON.stringify(article.body)).not.toContain('script:');
    expect(paragraphs(article)[0]).toBe('Climb now, keeper.');
  });
});
