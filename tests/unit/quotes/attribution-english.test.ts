import { one, read } from './read';

describe('cue after the quote', () => {
  test.each([
    ['“The dam holds,” Reed said.', 'Reed', 'said'],
    ['“The dam holds,” said Olga Brand, who built it.', 'Olga Brand, who built it', 'said'],
    ['“The dam holds,” she told the Harbour Post on Monday.', 'she', 'told'],
    ['“Does the dam hold?” asked Reed.', 'Reed', 'asked'],
    ['“The dam holds!” the mayor shouted.', 'the mayor', 'shouted'],
    ['“The dam holds,” Brand has said in speeches.', 'Brand', 'said'],
    ['“The dam holds,” the engineer later explained.', 'the engineer', 'explained'],
    ['“The dam holds,” he pointed out.', 'he', 'pointed out'],
    ['“The dam holds,” Reed shot back with a laugh.', 'Reed', 'shot back'],
    ['“The dam holds,” he’d said.', 'he', 'said'],
  ])('%s', (text, by, cue) => {
    expect(one(text)).toMatchObject({ by, cue, rule: 'cue-after', kind: 'direct' });
  });

  test('a new sentence behind a full stop is no cue', () => {
    const quotes = read('Brand said: “The dam holds.” Reed said nothing about it.');
    expect(quotes.map((quote) => quote.by)).toEqual(['Brand']);
  });
});

describe('titles, party tags and abbreviations belong to the mention', () => {
  test.each([
    ['“We need a plan,” said Rep. Jane Dole (D-Wis.).', 'Rep. Jane Dole (D-Wis.)'],
    ['“We need a plan,” Dole (R-Ky.) said.', 'Dole (R-Ky.)'],
    ['“We need a plan,” Sen. Jane Dole, R-Ky., said.', 'Sen. Jane Dole, R-Ky.'],
    ['“We need a plan,” said U.S. Judge J. K. Moss.', 'U.S. Judge J. K. Moss'],
    ['Gov. Jane Dole said: “We need a plan.”', 'Gov. Jane Dole'],
  ])('%s', (text, by) => {
    expect(one(text).by).toBe(by);
  });
});

describe('appositions', () => {
  test.each([
    ['“It heals,” Hugh Moor, a doctor, said.', 'Hugh Moor, a doctor'],
    [
      '“It heals,” said Hugh Moor, a doctor at the Harbour Clinic, in an interview.',
      'Hugh Moor, a doctor at the Harbour Clinic',
    ],
    ['Anna Berg, who replaced Tom Reed, said: “It heals.”', 'Anna Berg, who replaced Tom Reed'],
    ['“It heals,” Moor, 57, said.', 'Moor, 57'],
    [
      '“It heals,” Anna Lapp, director of the Harbour Fund, a charity, said.',
      'Anna Lapp, director of the Harbour Fund, a charity',
    ],
    ['“It heals,” said Hugh Moor and other doctors.', 'Hugh Moor and other doctors'],
    ['“It heals,” said Hugh Moor, who added that nobody paid.', 'Hugh Moor'],
  ])('%s', (text, by) => {
    expect(one(text).by).toBe(by);
  });
});

describe('cue before the quote', () => {
  test.each([
    ['Reed said, “The dam holds.”', 'Reed', 'said'],
    ['In a letter on Monday, Reed wrote: “The dam holds.”', 'Reed', 'wrote'],
    ['Asked about the flood, Brand replied: “The dam holds.”', 'Brand', 'replied'],
    [
      'Looking back, the engineer stressed that the town was safe: “The dam holds.”',
      'the engineer',
      'stressed',
    ],
    ['When Reed left, Brand said, “The dam holds.”', 'Brand', 'said'],
    ['Brand did not answer, but Reed said, “The dam holds.”', 'Reed', 'said'],
    ['As Reed put it, “The dam holds.”', 'Reed', 'put it'],
    ['PORT NORD, May 3 (HP) — The mayor said: “The dam holds.”', 'The mayor', 'said'],
    ['A month later, Reed wrote: “The dam holds.”', 'Reed', 'wrote'],
  ])('%s', (text, by, cue) => {
    expect(one(text)).toMatchObject({ by, cue, rule: 'cue-before' });
  });

  test('the outer verb speaks: "X said Y’s plan was “…”"', () => {
    expect(one('The mayor said Reed’s plan was “a very bad joke.”')).toMatchObject({
      by: 'The mayor',
      kind: 'partial',
    });
  });

  test('the antecedent of "who", not the word itself', () => {
    expect(one('The town trusts Olga Brand, who says the dam is “strong enough for us.”').by).toBe(
      'Olga Brand',
    );
  });

  test('"with Reed shouting" has a subject of its own', () => {
    expect(one('Brand left the hall, with Reed shouting: “The dam holds!”').by).toBe('Reed');
  });

  test('who is asked does not speak', () => {
    expect(one('Reed was asked about the flood and Brand said, “The dam holds.”').by).toBe('Brand');
  });
});

describe('around a fragment', () => {
  test('a loose verb', () => {
    expect(one('Brand called the project “a waste of our money.”')).toMatchObject({
      by: 'Brand',
      cue: 'called',
      rule: 'loose-cue',
      kind: 'partial',
    });
  });

  test('"and" splits it in two', () => {
    const quotes = read('Brand called the project “a waste of our money” and “the end of the harbour.”');
    expect(quotes.map((quote) => quote.words)).toEqual([
      ['a waste of our money'],
      ['the end of the harbour.'],
    ]);
    expect(quotes.map((quote) => quote.by)).toEqual(['Brand', 'Brand']);
  });

  test('a participle has the subject of its sentence', () => {
    const quotes = read('“The dam holds,” Brand said, adding that the town was “in no danger at all.”');
    expect(quotes.map((quote) => [quote.by, quote.cue])).toEqual([
      ['Brand', 'said'],
      ['Brand', 'adding'],
    ]);
  });

  test('the cue at the end of the sentence', () => {
    expect(one('The pier was “closed for no reason” for two years, the union says.')).toMatchObject({
      by: 'the union',
      rule: 'cue-end',
    });
  });

  test('according to', () => {
    expect(one('According to the ministry, the bridge is “safe for many years.”')).toMatchObject({
      by: 'the ministry',
      cue: 'According to',
      rule: 'according-to',
    });
    expect(one('The bridge is “safe for many years,” according to the ministry.').by).toBe('the ministry');
  });
});

describe('one quote broken by its cue', () => {
  test.each(['“We waited, and,” he said, “nobody came.”', '“We waited,” he said. “Nobody came.”'])(
    '%s',
    (text) => {
      expect(one(text).words).toHaveLength(2);
    },
  );

  test('a second cue makes two of it', () => {
    expect(read('“We waited,” he said. He added: “Nobody came.”').map((quote) => quote.cue)).toEqual([
      'said',
      'added',
    ]);
  });
});

describe('without a cue of its own', () => {
  test('continuation in the paragraph', () => {
    const quotes = read('“We waited,” said Brand. It was late. “Nobody came.”');
    expect(quotes[1]).toMatchObject({ by: 'Brand', rule: 'continuation', cue: null });
  });

  test('a paragraph that ends with a colon introduces the next one', () => {
    expect(one('The Gazette reports:\n\n“The dam holds, and the river falls.”')).toMatchObject({
      by: 'The Gazette',
      rule: 'block-introduction',
    });
  });

  test('a signature', () => {
    expect(one('“Bread is life, and we bake it daily.” ― Rosa Klein')).toMatchObject({
      by: 'Rosa Klein',
      rule: 'signature',
    });
    expect(one('“Bread is life, and we bake it daily.”\n― Rosa Klein, baker').by).toBe('Rosa Klein');
  });

  test('carried over from the last paragraphs, not from far away', () => {
    const quotes = read('“We waited,” said Brand.\n\nIt was late.\n\n“Nobody came to open the door.”');
    expect(quotes[1]).toMatchObject({ by: 'Brand', rule: 'carry-over' });
    const far = read(
      `“We waited,” said Brand.\n\n${'It was late.\n\n'.repeat(6)}“Nobody came to open the door.”`,
    );
    expect(far[1]).toMatchObject({ by: null, rule: 'none' });
  });
});
