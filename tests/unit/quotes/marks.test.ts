import { one, read } from './read';

const PAIRS: [string, string][] = [
  ['“', '”'],
  ['"', '"'],
  ['«', '»'],
  ['„', '“'],
  ['„', '”'],
  ['‘', '’'],
  ['‚', '‘'],
  ["'", "'"],
  ['‹', '›'],
  ['「', '」'],
  ['『', '』'],
  ['``', "''"],
];

describe('pairs of marks', () => {
  test.each(PAIRS)('reads %s…%s', (open, close) => {
    const text = `${open}The ferry didn’t sail today,${close} said Olga Brand. ${open}The wind was too strong.${close}`;
    expect(one(text)).toMatchObject({
      words: ['The ferry didn’t sail today,', 'The wind was too strong.'],
      by: 'Olga Brand',
      repaired: false,
    });
  });

  test('»…« opens inward where the document does so throughout', () => {
    const text = '»The ferry did not sail,« said Olga Brand. »The wind was too strong.«';
    expect(one(text).words).toEqual(['The ferry did not sail,', 'The wind was too strong.']);
  });

  test('« … » with French spaces', () => {
    expect(one('« The ferry did not sail today », said Olga Brand.').words).toEqual([
      'The ferry did not sail today',
    ]);
  });

  test('two keyboards: “…" is one pair', () => {
    const text = '“The ferry did not sail today," said Olga Brand. “It stays in port."';
    expect(one(text).words).toEqual(['The ferry did not sail today,', 'It stays in port.']);
  });

  test('two apostrophes without `` are the italics of a wiki', () => {
    expect(read("She edits ''The Harbour Post'' and said nothing.")).toEqual([]);
  });
});

describe('the straight mark is told by its neighbours, not by counting', () => {
  test('an inch mark shifts nothing', () => {
    const text = 'The plank of 12" was cut. "It will hold the roof," said Olga Brand. "We tested it."';
    expect(one(text).words).toEqual(['It will hold the roof,', 'We tested it.']);
  });

  test('a dash and a bracket before it', () => {
    expect(one('He knew the answer ("The bridge will be closed," Brand said).').words).toEqual([
      'The bridge will be closed,',
    ]);
  });
});

describe('apostrophes', () => {
  test('are no marks inside words, before years and behind plurals', () => {
    const text = '‘It’s the sailors’ choice since the ’90s, and nobody else’s,’ said Olga Brand. ‘Ask them.’';
    expect(one(text).words).toEqual([
      'It’s the sailors’ choice since the ’90s, and nobody else’s,',
      'Ask them.',
    ]);
  });

  test('single marks in a document with double ones only nest', () => {
    const text = '“She asked me, ‘Who owns the pier?’ and left,” said Olga Brand. The ‘owner’ never came.';
    expect(one(text).words).toEqual(['She asked me, ‘Who owns the pier?’ and left,']);
  });
});

describe('nested quotations', () => {
  test('only the outermost counts', () => {
    expect(one('“Reed told me ‘never again’ and meant it,” Brand said.').words).toEqual([
      'Reed told me ‘never again’ and meant it,',
    ]);
  });

  test('« inside « nests', () => {
    const text = '«Завод «Маяк» работает без остановки», — сказала Анна Лис.';
    expect(one(text, 'ru').words).toEqual(['Завод «Маяк» работает без остановки']);
  });

  test('one » closes both where Russian print drops the second', () => {
    const text = 'Анна Лис сказала: «Мы открыли новый цех на заводе «Маяк».';
    expect(one(text, 'ru').words).toEqual(['Мы открыли новый цех на заводе «Маяк']);
  });

  test('„…“ inside «…»', () => {
    const text = '«Спектакль „Чайка“ мы сыграем в мае», — сообщила Анна Лис.';
    expect(one(text, 'ru').words).toEqual(['Спектакль „Чайка“ мы сыграем в мае']);
  });
});

describe('a quotation over several paragraphs', () => {
  test('goes on where the next paragraph opens again', () => {
    const text = '“The first boat left in May.\n\n“The second one followed in June,” said Olga Brand.';
    expect(one(text)).toMatchObject({
      words: ['The first boat left in May.', 'The second one followed in June,'],
      by: 'Olga Brand',
      repaired: false,
    });
  });

  test('three of them are still one', () => {
    const text =
      'Olga Brand said: "The first boat left.\n"The second followed.\n"The third never came."\nIt rained.';
    expect(one(text).words).toHaveLength(3);
  });

  test('a closed one does not', () => {
    const text =
      '“The first boat left in May,” said Olga Brand.\n\n“The second one followed in June,” said Tom Reed.';
    expect(read(text).map((quote) => quote.by)).toEqual(['Olga Brand', 'Tom Reed']);
  });
});

describe('lost marks', () => {
  test('an orphan closing mark with a cue: the quote starts where the paragraph starts', () => {
    const text =
      'It rained all day.\nThe bridge is older than the town. It will outlive us all," Reed concluded.\nHe left.';
    expect(one(text)).toMatchObject({
      words: ['The bridge is older than the town. It will outlive us all,'],
      by: 'Reed',
      cue: 'concluded',
      kind: 'direct',
      repaired: true,
    });
  });

  test.each([
    ['«', '»'],
    ['„', '“'],
    ['“', '”'],
  ])('the same with %s %s', (open, close) => {
    const text = `${open}We stay,${close} Reed said.\nThe bridge is old. It will outlive us all,${close} Reed concluded.`;
    expect(read(text).map((quote) => quote.repaired)).toEqual([false, true]);
  });

  test('an orphan without a cue is dropped', () => {
    expect(read('The pipe measures 6" and holds. The rest of the story has no speaker at all."')).toEqual([]);
  });

  test('an unclosed quotation ends with its paragraph if it reads like one', () => {
    const text =
      'Olga Brand said: “The ferry will sail again when the storm is over.\nThe port stays closed.';
    expect(one(text)).toMatchObject({
      words: ['The ferry will sail again when the storm is over.'],
      by: 'Olga Brand',
      repaired: true,
    });
  });

  test('a stray opening mark is dropped and the rest goes on', () => {
    const text = 'The “ferry sailed.\n“The storm is over,” said Olga Brand.';
    expect(one(text)).toMatchObject({ words: ['The storm is over,'], repaired: false });
  });

  test('a repaired quote is never sure', () => {
    const quotes = read('The bridge is old," Reed said.\n“It will fall,” Reed said.');
    expect(quotes.map((quote) => quote.repaired)).toEqual([true, false]);
  });
});
