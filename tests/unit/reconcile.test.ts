import { makeAnchor } from '../../server/src/analysis/quotes/anchors';
import {
  reconcileQuotes,
  type Reconciliation,
  type StoredQuote,
} from '../../server/src/analysis/quotes/reconcile';
import type { Quote } from '../../server/src/analysis/types';

/** A newspaper in miniature: every passage in double or angle marks is a quote, said by the word after it. */
function read(text: string): Quote[] {
  return [...text.matchAll(/["“«]([^"“”«»]+)["”»],? (\p{Lu}\p{L}+)?/gu)].map((match): Quote => {
    const start = match.index + 1;
    const words = match[1] ?? '';
    const mention = match[2];
    return {
      kind: 'direct',
      spans: [[start, start + words.length]],
      text: words,
      speaker: mention ? { mention, mentionSpan: null, name: null } : null,
      cue: 'said',
      cueSpan: null,
      rule: 'cue-after',
      repaired: false,
      confidence: 0.9,
    };
  });
}

function store(text: string, reviews: Partial<StoredQuote>[] = []): StoredQuote[] {
  return read(text).map((quote, order) => ({
    id: `q${order + 1}`,
    text: quote.text,
    anchor: makeAnchor(text, quote.spans),
    review: 'suggested',
    edited: false,
    repaired: false,
    order,
    speakerMention: quote.speaker?.mention ?? null,
    ...reviews[order],
  }));
}

function summary({ kept, created, removed }: Reconciliation) {
  return {
    kept: kept.map(({ id, integrity, text }) => `${id} ${integrity}: ${text}`),
    created: created.map(({ quote }) => quote.text),
    removed,
  };
}

const bakery = [
  'The bakery on Mill Lane closes in May after ninety years.',
  '"My grandfather lit this oven before the war," Anna said. She kept the key in her apron.',
  'Neighbours came with flowers. "Where shall we get our rye bread now," Peter said on the steps.',
  'The council has plans for the house. "Nothing is decided," Ruth said.',
].join('\n\n');
const quotes = [
  'My grandfather lit this oven before the war,',
  'Where shall we get our rye bread now,',
  'Nothing is decided,',
];
const [oven, bread, nothing] = quotes as [string, string, string];
const approved = { review: 'approved' } as const;
const rejected = { review: 'rejected' } as const;

describe('a text that stays', () => {
  it('keeps every quote as it is', () => {
    const stored = store(bakery, [approved, {}, rejected]);
    const result = reconcileQuotes(stored, read(bakery), bakery);
    expect(summary(result)).toEqual({
      kept: [`q1 verbatim: ${oven}`, `q2 verbatim: ${bread}`, `q3 verbatim: ${nothing}`],
      created: [],
      removed: [],
    });
    expect(result.kept.map(({ anchor }) => anchor)).toEqual(stored.map(({ anchor }) => anchor));
    expect(result.kept.map(({ order }) => order)).toEqual([0, 1, 2]);
  });

  it('creates all quotes of a new document in the order of the text', () => {
    const result = reconcileQuotes([], read(bakery).reverse(), bakery);
    expect(result.created.map(({ quote, order }) => [order, quote.text])).toEqual([
      [0, oven],
      [1, bread],
      [2, nothing],
    ]);
  });
});

describe('a text that moves', () => {
  it.each([
    ['a paragraph above', `It snows again.\n\n${bakery}`],
    ['paragraphs swapped', bakery.split('\n\n').reverse().join('\n\n')],
    ['a word changed beside a quote', bakery.replace('Neighbours came', 'Many came')],
  ])('keeps ids and words: %s', (_, text) => {
    const result = reconcileQuotes(store(bakery, [approved, {}, rejected]), read(text), text);
    const kept = [...result.kept].sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(kept.map(({ id, text: words, integrity }) => [id, words, integrity])).toEqual([
      ['q1', oven, 'verbatim'],
      ['q2', bread, 'verbatim'],
      ['q3', nothing, 'verbatim'],
    ]);
    expect(result.created).toEqual([]);
    for (const { anchor } of result.kept) {
      for (const { exact, start, end } of anchor.spans) expect(text.slice(start, end)).toBe(exact);
    }
    expect(result.kept.map(({ order }) => order)).toEqual([0, 1, 2]);
    const starts = result.kept.map(({ anchor }) => anchor.spans[0]?.start ?? -1);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  it('keeps ids when the marks change their style', () => {
    const text = bakery.replace(/"([^"]+)"/g, '«$1»');
    expect(summary(reconcileQuotes(store(bakery, [approved, {}, rejected]), read(text), text))).toEqual({
      kept: [`q1 verbatim: ${oven}`, `q2 verbatim: ${bread}`, `q3 verbatim: ${nothing}`],
      created: [],
      removed: [],
    });
  });

  it('calls an approved quote typographic when its own words change their typography', () => {
    const before = bakery
      .replace('before the war', 'before the "great" war')
      .replace(/"My(.*)war,"/, '“My$1war,”');
    const words = 'My grandfather lit this oven before the "great" war,';
    const stored = { ...store(bakery, [approved])[0], text: words } as StoredQuote;
    stored.anchor = makeAnchor(before, [[before.indexOf('My'), before.indexOf('My') + words.length]]);
    const text = before.replace('"great"', '‘great’');
    const result = reconcileQuotes([stored], [], text);
    expect(summary(result).kept).toEqual([`q1 typographic: ${words}`]);
    expect(result.kept[0]?.anchor.spans[0]?.exact).toBe(
      'My grandfather lit this oven before the ‘great’ war,',
    );
  });
});

describe('a suggestion', () => {
  it('takes the new words of its passage', () => {
    const text = bakery.replace('this oven', 'the old oven');
    expect(summary(reconcileQuotes(store(bakery), read(text), text))).toEqual({
      kept: [
        'q1 verbatim: My grandfather lit the old oven before the war,',
        `q2 verbatim: ${bread}`,
        `q3 verbatim: ${nothing}`,
      ],
      created: [],
      removed: [],
    });
  });

  it('grows and shrinks with its marks', () => {
    const text = bakery.replace('before the war,"', 'before the war, and it never went out,"');
    const grown = reconcileQuotes(store(bakery), read(text), text);
    expect(summary(grown).kept[0]).toBe(
      'q1 verbatim: My grandfather lit this oven before the war, and it never went out,',
    );
    const back = reconcileQuotes(store(text), read(bakery), bakery);
    expect(summary(back).kept[0]).toBe(`q1 verbatim: ${oven}`);
  });

  it('goes with its passage, and a new one comes with new words', () => {
    const text = bakery.replace(
      /"My.*war," Anna said/,
      '"Seven students rent the upper floor today," Clara said',
    );
    expect(summary(reconcileQuotes(store(bakery), read(text), text))).toEqual({
      kept: [`q2 verbatim: ${bread}`, `q3 verbatim: ${nothing}`],
      created: ['Seven students rent the upper floor today,'],
      removed: ['q1'],
    });
  });

  it('goes when its marks go, unless a person decided about it', () => {
    const text = bakery.replaceAll('"', '');
    const result = reconcileQuotes(store(bakery, [approved, {}, { edited: true }]), read(text), text);
    expect(summary(result)).toEqual({
      kept: [`q1 verbatim: ${oven}`, `q3 verbatim: ${nothing}`],
      created: [],
      removed: ['q2'],
    });
    expect(result.kept.map(({ found }) => found)).toEqual([null, null]);
  });

  it('keeps its id when the lost mark of a repaired quote is put back', () => {
    const broken = bakery.replace('"My', 'My');
    const guess = makeAnchor(broken, [[broken.indexOf('My'), broken.indexOf('" Anna')]]);
    const stored: StoredQuote[] = [
      { ...(store(bakery)[0] as StoredQuote), anchor: guess, repaired: true },
      { ...(store(bakery)[0] as StoredQuote), id: 'edited', anchor: guess, repaired: true, edited: true },
    ];
    for (const quote of stored) {
      const result = reconcileQuotes([quote], read(bakery), bakery);
      expect(result.kept[0]).toMatchObject({ id: quote.id, text: oven, integrity: 'verbatim' });
      expect(result.kept[0]?.found?.repaired).toBe(false);
      expect(result.created).toHaveLength(2);
    }
  });

  it('takes the true extent of a repaired quote although a person chose its speaker', () => {
    const broken = 'The sea was calm. We sailed at noon with a full crew and came home by night," Olga said.';
    const whole = broken.slice(0, broken.indexOf('"'));
    const stored: StoredQuote = {
      id: 'q1',
      text: whole,
      anchor: makeAnchor(broken, [[0, whole.length]]),
      review: 'suggested',
      edited: true,
      repaired: true,
      order: 0,
      speakerMention: 'Olga',
    };
    const text = broken.replace('We sailed', '"We sailed');
    const result = reconcileQuotes([stored], read(text), text);
    expect(summary(result).kept).toEqual([
      'q1 verbatim: We sailed at noon with a full crew and came home by night,',
    ]);
    const asApproved = reconcileQuotes([{ ...stored, review: 'approved' }], read(text), text);
    expect(asApproved.kept).toMatchObject([
      {
        integrity: 'altered',
        text: whole,
        articleWords: 'We sailed at noon with a full crew and came home by night,',
      },
    ]);
  });
});

describe('what a person approved', () => {
  it('never changes its words; the passage is the candidate, not a new quote', () => {
    const text = bakery.replace('this oven', 'the old oven');
    const result = reconcileQuotes(store(bakery, [approved]), read(text), text);
    expect(summary(result)).toEqual({
      kept: [`q1 altered: ${oven}`, `q2 verbatim: ${bread}`, `q3 verbatim: ${nothing}`],
      created: [],
      removed: [],
    });
    expect(result.kept[0]).toMatchObject({
      articleWords: 'My grandfather lit the old oven before the war,',
      anchor: store(bakery)[0]?.anchor,
      found: { text: 'My grandfather lit the old oven before the war,' },
    });
  });

  it('is missing when its passage was cut, and comes back with it', () => {
    const text = bakery.replace(/\n\n"My.*apron\./, '');
    const cut = reconcileQuotes(store(bakery, [approved]), read(text), text);
    expect(summary(cut)).toEqual({
      kept: [`q1 missing: ${oven}`, `q2 verbatim: ${bread}`, `q3 verbatim: ${nothing}`],
      created: [],
      removed: [],
    });
    const stored = store(bakery, [approved]).map((quote) => {
      const kept = cut.kept.find(({ id }) => id === quote.id);
      return kept ? { ...quote, anchor: kept.anchor, order: kept.order } : quote;
    });
    expect(summary(reconcileQuotes(stored, read(bakery), bakery)).kept[0]).toBe(`q1 verbatim: ${oven}`);
  });

  it('is not mistaken for another quote that is like it', () => {
    const text = [
      '"We will build the new school in spring," Vera said.',
      'The room was full. "We will build the new bridge in spring," Vera said later.',
    ].join('\n\n');
    const cut = text.slice(text.indexOf('The room'));
    expect(summary(reconcileQuotes(store(text, [approved, approved]), read(cut), cut)).kept).toEqual(
      [
        'q1 missing: We will build the new school in spring,',
        'q2 verbatim: We will build the new bridge in spring,',
      ].sort(),
    );
  });

  it('is ambiguous when its words stand twice and nothing tells which', () => {
    const before = 'The vote was close. "Enough," Max said before he left the hall.';
    const text = 'First came tea. "Enough," Eva said. Then came cake. "Enough," Tom said.';
    const result = reconcileQuotes(store(before, [approved]), read(text), text);
    expect(summary(result)).toEqual({ kept: ['q1 ambiguous: Enough,'], created: [], removed: [] });
    expect(result.kept[0]?.anchor).toEqual(store(before)[0]?.anchor);
  });

  it('follows the printed speaker among equal words', () => {
    const before = 'The vote was close. "Enough," Max said before he left the hall.';
    const text = 'First came tea. "Enough," Eva said. Then came cake. "Enough," Max called.';
    const result = reconcileQuotes(store(before, [approved]), read(text), text);
    expect(summary(result)).toEqual({ kept: ['q1 verbatim: Enough,'], created: ['Enough,'], removed: [] });
    expect(result.kept[0]?.found?.speaker?.mention).toBe('Max');
  });

  it('is checked by the words that a person gave it', () => {
    const [quote] = store(bakery, [{ review: 'approved', edited: true }]);
    const shorter = { ...(quote as StoredQuote), text: 'My grandfather lit this oven' };
    const altered = { ...(quote as StoredQuote), text: 'My grandmother lit this oven before the war,' };
    expect(summary(reconcileQuotes([shorter], read(bakery), bakery)).kept).toEqual([
      `q1 verbatim: ${shorter.text}`,
    ]);
    const result = reconcileQuotes([altered], read(bakery), bakery);
    expect(summary(result).kept).toEqual([`q1 altered: ${altered.text}`]);
    expect(result.kept[0]?.articleWords).toBe(oven);
  });
});

describe('what a person rejected', () => {
  it('is not suggested again, though the text moves', () => {
    const text = `Again.\n\n${bakery.split('\n\n').reverse().join('\n\n')}`;
    const result = reconcileQuotes(store(bakery, [rejected, {}, rejected]), read(text), text);
    expect(result.created).toEqual([]);
    expect(result.kept.map(({ id }) => id).sort()).toEqual(['q1', 'q2', 'q3']);
  });

  it('is remembered while its passage is away', () => {
    const text = bakery.replace(/\n\n"My.*apron\./, '');
    const result = reconcileQuotes(store(bakery, [rejected]), read(text), text);
    expect(summary(result).kept).toContain(`q1 missing: ${oven}`);
  });

  it('stays rejected where the same words turn up elsewhere', () => {
    const text = `${bakery}\n\nOn the wall hung a sign: “${nothing}” Someone had framed it.`;
    expect(reconcileQuotes(store(bakery, [{}, {}, rejected]), read(text), text).created).toEqual([]);
  });
});

describe('equal quotes', () => {
  const twice = 'Anna nodded. "Yes," Anna said. Peter nodded. "Yes," Peter said. Ruth did not nod.';

  it('are kept apart in order', () => {
    const text = `Later that day.\n\n${twice}`;
    const result = reconcileQuotes(store(twice), read(text), text);
    expect(result.kept.map(({ id, anchor }) => [id, anchor.spans[0]?.start])).toEqual([
      ['q1', text.indexOf('Yes')],
      ['q2', text.lastIndexOf('Yes')],
    ]);
    expect(result.created).toEqual([]);
  });

  it('are kept apart in order when all the words around them changed', () => {
    const text = 'He: "Yes," and that was all of it. Then a long silence. She: "Yes," and no more.';
    const result = reconcileQuotes(store(twice, [approved, approved]), read(text), text);
    expect(result.kept.map(({ id, integrity, anchor }) => [id, integrity, anchor.spans[0]?.start])).toEqual([
      ['q1', 'verbatim', text.indexOf('Yes')],
      ['q2', 'verbatim', text.lastIndexOf('Yes')],
    ]);
  });

  it('leave one behind when one of them is cut', () => {
    const text = 'Peter nodded. "Yes," Peter said. Ruth did not nod.';
    expect(
      summary(reconcileQuotes(store(twice, [approved, approved]), read(text), text)).kept.sort(),
    ).toEqual(['q1 missing: Yes,', 'q2 verbatim: Yes,']);
  });

  it('never hold the same place, even when stored twice', () => {
    const stored = [...store(bakery, [approved]), { ...(store(bakery)[0] as StoredQuote), id: 'twin' }];
    expect(summary(reconcileQuotes(stored, read(bakery), bakery))).toEqual({
      kept: [`q1 verbatim: ${oven}`, `q2 verbatim: ${bread}`, `q3 verbatim: ${nothing}`],
      created: [],
      removed: ['twin'],
    });
  });
});
