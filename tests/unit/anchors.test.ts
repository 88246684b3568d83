import fc from 'fast-check';
import { checkAnchor, indexText, makeAnchor, type Anchor } from '../../server/src/analysis/quotes/anchors';
import { normalise } from '../../server/src/analysis/quotes/anchoring/normalise';
import type { Span } from '../../server/src/analysis/types';

const article = [
  'The harbour reopened on Monday after a winter of repairs.',
  '"We have waited a long winter for this morning," the harbour master said. "Now the first ferry can sail — and it will sail full."',
  'Ticket prices stay as they were. A party of schoolchildren bought the first forty.',
  'Asked about the cost, she called the sum "a fair price for a safe quay" and went back to work.',
].join('\n\n');

function anchorOf(text: string, ...words: string[]): Anchor {
  let from = 0;
  const spans = words.map((exact): Span => {
    const start = text.indexOf(exact, from);
    if (start < 0) throw new Error(`The test's own text lacks "${exact}".`);
    from = start + exact.length;
    return [start, from];
  });
  return makeAnchor(text, spans);
}

const whole = anchorOf(article, 'We have waited a long winter for this morning');
const broken = anchorOf(
  article,
  'We have waited a long winter for this morning',
  'Now the first ferry can sail — and it will sail full.',
);
const partial = anchorOf(article, 'a fair price for a safe quay');

function wordsOf(text: string, spans: Span[] | null): string[] | null {
  return spans && spans.map(([start, end]) => text.slice(start, end));
}

describe('an anchor', () => {
  it('holds the words, 32 code units on either side, and the place', () => {
    const [span] = partial.spans;
    expect(span).toEqual({
      exact: 'a fair price for a safe quay',
      prefix: 't the cost, she called the sum "',
      suffix: '" and went back to work.',
      start: article.indexOf('a fair price'),
      end: article.indexOf('" and went back'),
    });
  });

  it('does not cut a surrogate pair in two', () => {
    const text = `${'😀'.repeat(20)}x "Yes" ${'y😀'.repeat(20)}`;
    const [span] = anchorOf(text, 'Yes').spans;
    expect(span?.prefix).toBe(`${'😀'.repeat(14)}x "`);
    expect(span?.suffix.length).toBeLessThanOrEqual(32);
    // With the u flag a surrogate class matches lone halves only.
    expect(`${span?.prefix}|${span?.suffix}`).not.toMatch(/\p{Cs}/u);
  });
});

describe('verbatim', () => {
  it('stands where it was', () => {
    expect(checkAnchor(whole, article)).toEqual({
      integrity: 'verbatim',
      spans: [[whole.spans[0]?.start, whole.spans[0]?.end]],
      articleWords: null,
    });
  });

  it('is found again after a paragraph above', () => {
    const text = `Ferries are slow news.\n\n${article}`;
    const check = checkAnchor(broken, text);
    expect(check.integrity).toBe('verbatim');
    expect(wordsOf(text, check.spans)).toEqual(broken.spans.map(({ exact }) => exact));
  });

  it('is found when the words around it are all new', () => {
    const text = 'She told us: "a fair price for a safe quay", and no more.';
    expect(checkAnchor(partial, text).integrity).toBe('verbatim');
  });

  it('chooses by context among equal words', () => {
    const text = '"Never," the minister said.\n\nThe crowd waited. "Never," the singer said.';
    const second = makeAnchor(text, [[text.lastIndexOf('Never'), text.lastIndexOf('Never') + 5]]);
    const moved = `The crowd waited. "Never," the singer said.\n\nIt rained.\n\n"Never," the minister said.`;
    const check = checkAnchor(second, moved);
    expect(check.integrity).toBe('verbatim');
    expect(check.spans).toEqual([[19, 24]]);
  });

  it('stays at its place when the context tells of no other', () => {
    const text = 'One said "Enough" to the press. Two said "Enough" to the court.';
    const first = anchorOf(text, 'Enough');
    const edited = 'One says "Enough" in the press. Two says "Enough" in the court.';
    expect(checkAnchor(first, edited)).toMatchObject({ integrity: 'verbatim', spans: [[10, 16]] });
  });

  it('takes the nearest of places that are alike on both sides', () => {
    const refrain =
      'And the choir sang the same line again: "Hold on to the rope" until the lights went out at last.';
    const text = [refrain, 'First night.', refrain, 'Second night.'].join('\n\n');
    const start = text.lastIndexOf('Hold');
    const anchor = makeAnchor(text, [[start, start + 'Hold on to the rope'.length]]);
    const check = checkAnchor(anchor, `Prologue.\n\n${text}`);
    expect(check).toMatchObject({ integrity: 'verbatim', spans: [[start + 11, start + 30]] });
  });

  it('knows whole words only', () => {
    const art = anchorOf('He called it art, and left.', 'art');
    expect(checkAnchor(art, 'He called it party, and left.').integrity).not.toBe('verbatim');
    expect(checkAnchor(art, 'The party of the artist starts.').integrity).toBe('missing');
    const don = anchorOf('They call him "Don" at home.', 'Don');
    expect(checkAnchor(don, 'Don\u2019t call, he told them on the phone.').integrity).toBe('missing');
  });

  it.each([
    ['an accent that follows', 'the cafe', 'We met at the cafe\u0301 again.'],
    ['a breve that makes another letter', 'кои', 'Тут кои\u0306 рядом.'],
    ['dots that follow the full stop', 'I will pay.', 'She said I will pay… and left.'],
    ['another case', 'may day', 'The May Day is here.'],
    ['a raised number', 'about 102 litres', 'It takes about 10² litres.'],
  ])('is not %s', (_, words, text) => {
    const anchor = anchorOf(`So it was: ${words}`, words);
    expect(['altered', 'missing']).toContain(checkAnchor(anchor, text).integrity);
  });
});

describe('typographic', () => {
  it.each([
    ['dashes', (text: string) => text.replace(' — ', ' -- ')],
    ['no spaces around the dash', (text: string) => text.replace(' — ', '—')],
    ['no-break spaces', (text: string) => text.replaceAll('first ', 'first\u00a0')],
    ['soft hyphens and zero widths', (text: string) => text.replaceAll('ferry', 'fer\u00adry\u200b')],
    ['a line break', (text: string) => text.replaceAll('will sail', 'will\nsail')],
    ['full-width letters', (text: string) => text.replaceAll('full.', 'ｆｕｌｌ.')],
    ['ligatures', (text: string) => text.replaceAll('first', 'ﬁrst')],
  ])('sees through %s, and maps the place back', (_, edit) => {
    const text = `Later.\n\n${edit(article)}`;
    const check = checkAnchor(broken, text);
    expect(check.integrity).toBe('typographic');
    const words = wordsOf(text, check.spans) ?? [];
    expect(words[0]).toBe(broken.spans[0]?.exact);
    expect(words[1]?.startsWith('Now')).toBe(true);
    expect(words[1]?.endsWith('.')).toBe(true);
    expect(normalise(words.join(' ')).text).toBe(
      normalise(broken.spans.map(({ exact }) => exact).join(' ')).text,
    );
  });

  it.each([
    ['Она сказала: «Проект „Маяк“ готов…» и ушла.', 'Она сказала: “Проект «Маяк» готов...” и ушла.'],
    ["She said: \"It's a 'smart' move, isn't it?\"", 'She said: “It’s a “smart” move, isn’t it ?”'],
    [
      'Яна сказала: «Гэта наша ён\u0456ка, і й наш ё».',
      'Яна сказала: «Гэта наша ён\u0456ка, і и\u0306 наш е\u0308».',
    ],
    ["Tom said: ``It's 20--30 pages . . . or so''.", 'Tom said: “It’s 20–30 pages… or so”.'],
  ])('%s', (text, styled) => {
    const inner = (source: string): Span => [
      source.indexOf(': ') + 3,
      Math.max(...'”»?\'"'.split('').map((mark) => source.lastIndexOf(mark))),
    ];
    const anchor = makeAnchor(text, [inner(text)]);
    const check = checkAnchor(anchor, `Новое.\n\n${styled}`);
    expect(check.integrity).toBe('typographic');
  });
});

describe('ambiguous', () => {
  it('says so when nothing but the position could decide', () => {
    const anchor = anchorOf(
      'The coach had one word for it: "Enough" was that word on Friday night.',
      'Enough',
    );
    const text = 'Ann shouted "Enough" at noon. Later Bob whispered "Enough" too.';
    expect(checkAnchor(anchor, text)).toEqual({ integrity: 'ambiguous', spans: null, articleWords: null });
  });
});

describe('altered', () => {
  it.each([
    ['a word changed', 'long winter', 'long summer', 'We have waited a long summer for this morning'],
    ['a word dropped', 'long ', '', 'We have waited a winter for this morning'],
    ['a word put in', 'have waited', 'have not waited', 'We have not waited a long winter for this morning'],
    ['the first word changed', 'We have', 'They have', 'They have waited a long winter for this morning'],
    ['the last word changed', 'this morning', 'this day', 'We have waited a long winter for this day'],
    ['words put before', '"We', '"Frankly, we', 'Frankly, we have waited a long winter for this morning'],
    [
      'words put after',
      'this morning',
      'this bright cold morning',
      'We have waited a long winter for this bright cold morning',
    ],
    ['the case', 'a long', 'a LONG', 'We have waited a LONG winter for this morning'],
  ])('shows the article’s words: %s', (_, from, to, words) => {
    const text = `News first.\n\n${article.replace(from, to)}`;
    expect(checkAnchor(whole, text)).toEqual({ integrity: 'altered', spans: null, articleWords: words });
  });

  it('shows both fragments of a broken quote', () => {
    const text = article.replace('first ferry', 'last ferry');
    expect(checkAnchor(broken, text).articleWords).toBe(
      'We have waited a long winter for this morning Now the last ferry can sail — and it will sail full.',
    );
  });

  it('keeps fragments in their order', () => {
    const text = article
      .replace(
        'We have waited a long winter for this morning,',
        'Now the first ferry can sail — and it will sail full.',
      )
      .replace(/said\. "Now.*full\."/, 'said. "We have waited a long winter for this morning,"');
    expect(checkAnchor(broken, text).integrity).toBe('altered');
  });

  it('does not take fragments that are pages apart for one quote', () => {
    const filler = 'The tide tables were printed and nobody read them twice. '.repeat(60);
    const text = article.replace('the harbour master said.', `the harbour master said. ${filler}`);
    expect(checkAnchor(broken, text).spans).toBeNull();
    const far = anchorOf(text, ...broken.spans.map(({ exact }) => exact));
    expect(checkAnchor(far, `Again.\n\n${text}`).integrity).toBe('verbatim');
  });

  it('needs the words around it to see what became of one or two words', () => {
    const text = 'The minister called the plan "quite sensible" in his speech on Thursday evening.';
    const anchor = anchorOf(text, 'quite sensible');
    expect(checkAnchor(anchor, text.replace('quite sensible', 'utterly foolish'))).toMatchObject({
      integrity: 'altered',
      articleWords: 'utterly foolish',
    });
    expect(checkAnchor(anchor, 'It was quite a day. A sensible plan, said nobody.').integrity).toBe(
      'missing',
    );
  });

  it('does not find one or two words again in plain prose', () => {
    const text = 'Buyers were curious. The owner called it a "smart kettle" and smiled. Nobody bought it.';
    const anchor = anchorOf(text, 'smart kettle');
    const prose = 'A smart kettle is a kettle that talks. Nobody bought it.';
    expect(checkAnchor(anchor, prose).integrity).toBe('missing');
    expect(checkAnchor(anchor, `${prose} Critics said "smart kettle" twice.`).integrity).toBe('verbatim');
    expect(checkAnchor(anchor, text.replaceAll('"', '')).integrity).toBe('verbatim');
  });

  it('works in Russian', () => {
    const text =
      'В прошлом году было трудно. «Мы построили мост за одну зиму, и никто не жаловался», — сказал инженер.';
    const anchor = anchorOf(text, 'Мы построили мост за одну зиму, и никто не жаловался');
    expect(checkAnchor(anchor, text.replace('одну зиму', 'две зимы'))).toMatchObject({
      integrity: 'altered',
      articleWords: 'Мы построили мост за две зимы, и никто не жаловался',
    });
  });
});

describe('missing', () => {
  it('says so when the passage was cut', () => {
    const text = article
      .split('\n\n')
      .filter((_, i) => i !== 1)
      .join('\n\n');
    expect(checkAnchor(whole, text)).toEqual({ integrity: 'missing', spans: null, articleWords: null });
    expect(checkAnchor(broken, text).integrity).toBe('missing');
  });

  it('is not moved by shared small words', () => {
    const text = 'It was for the best of a long day. We have to go on with this, for a while, in the end.';
    expect(checkAnchor(whole, text).integrity).toBe('missing');
  });

  it.each(['', ' ', '\n\n', '"'])('in a text without words: %j', (text) => {
    expect(checkAnchor(whole, text).integrity).toBe('missing');
  });

  it('for an anchor of nothing', () => {
    expect(checkAnchor({ spans: [] }, article).integrity).toBe('missing');
    expect(checkAnchor(makeAnchor(article, [[5, 5]]), article).integrity).toBe('missing');
  });
});

describe('normalising', () => {
  it('maps every unit back into the source', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (source) => {
        const { text, starts, ends } = normalise(source);
        expect(starts.length).toBe(text.length);
        for (let i = 0; i < text.length; i++) {
          expect(ends[i]).toBeGreaterThan(starts[i] ?? Infinity);
          expect(ends[i]).toBeLessThanOrEqual(source.length);
          if (i > 0) expect(starts[i]).toBeGreaterThanOrEqual(starts[i - 1] ?? Infinity);
        }
      }),
    );
  });

  it('takes long runs of combining marks in pieces', () => {
    const started = performance.now();
    normalise(`a${'\u0323\u0307'.repeat(500_000)}`);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

const word = fc.constantFrom(
  ...'bread river lantern quiet market seven honest window promise winter голос берег слово небо дорога ветер'.split(
    ' ',
  ),
);
const sentence = fc
  .array(word, { minLength: 3, maxLength: 9 })
  .map((words) => `${words.join(' ')}.`.replace(/^./, (first) => first.toUpperCase()));
const paragraphs = fc.array(sentence, { minLength: 1, maxLength: 8 });

describe('properties', () => {
  const textWithSpan = fc.tuple(paragraphs, fc.nat(), fc.nat()).map(([list, a, b]) => {
    const text = list.join('\n\n');
    const edges = [...text.matchAll(/[\p{L}]+/gu)].map((match): Span => [
      match.index,
      match.index + match[0].length,
    ]);
    const [first, last] = [a % edges.length, b % edges.length].sort((x, y) => x - y);
    return { text, span: [edges[first ?? 0]?.[0] ?? 0, edges[last ?? 0]?.[1] ?? 0] as Span };
  });

  it('an anchor stands verbatim in its own text, at its own place', () => {
    fc.assert(
      fc.property(textWithSpan, ({ text, span }) => {
        expect(checkAnchor(makeAnchor(text, [span]), text)).toMatchObject({
          integrity: 'verbatim',
          spans: [span],
        });
      }),
    );
  });

  it('found spans always hold the same words, but for typography', () => {
    fc.assert(
      fc.property(textWithSpan, paragraphs, paragraphs, ({ text, span }, before, after) => {
        const moved = [...before, text, ...after].join('\n\n').replaceAll(' ', '\u00a0\u200b');
        const anchor = makeAnchor(text, [span]);
        const check = checkAnchor(anchor, moved);
        expect(['verbatim', 'typographic', 'ambiguous']).toContain(check.integrity);
        for (const [start, end] of check.spans ?? []) {
          expect(normalise(moved.slice(start, end)).text).toBe(normalise(anchor.spans[0]?.exact ?? '').text);
        }
      }),
    );
  });

  it('never stands where the words do not', () => {
    fc.assert(
      fc.property(textWithSpan, paragraphs, ({ text, span }, other) => {
        const strange = other.join('\n\n');
        const anchor = makeAnchor(text, [span]);
        const words = normalise(anchor.spans[0]?.exact ?? '').text;
        const check = checkAnchor(anchor, strange);
        const stands = normalise(strange).text.includes(words);
        if (!stands) expect(check.spans).toBeNull();
        expect(check.articleWords === null).toBe(check.integrity !== 'altered');
        if (check.articleWords !== null) expect(strange).toContain(check.articleWords);
      }),
    );
  });
});

describe('cost', () => {
  const vocabulary = Array.from({ length: 3000 }, (_, i) => `word${((i * 7919) % 3000).toString(36)}`);
  const long = Array.from({ length: 30_000 }, (_, i) => {
    const next = vocabulary[Math.floor(Math.abs(Math.sin(i) * 3000))] ?? 'word';
    return i % 12 === 11 ? `${next}.${i % 60 === 59 ? '\n\n' : ''}` : next;
  }).join(' ');
  const anchors = Array.from({ length: 100 }, (_, i) => {
    const start = long.indexOf(' ', i * 2000) + 1;
    return makeAnchor(long, [[start, long.indexOf(' ', start + 220)]]);
  });
  const measure = (run: () => void): number => {
    run();
    const started = performance.now();
    run();
    return performance.now() - started;
  };
  const checkAll = (text: string): void => {
    const index = indexText(text);
    for (const anchor of anchors) checkAnchor(anchor, index);
  };

  it('of 100 quotes in 200 KB stays within a moment, moved or changed', () => {
    const figures = {
      unchanged: measure(() => checkAll(long)),
      moved: measure(() => checkAll(`New paragraph.\n\n${long}`)),
      altered: measure(() => checkAll(long.replaceAll('word1', 'changed1'))),
      missing: measure(() => checkAll(long.replaceAll('word', 'other'))),
    };
    for (const cost of Object.values(figures)) expect(cost).toBeLessThan(1500);
  });

  it.each([
    ['one word again and again', 'tick '.repeat(50_000)],
    ['one endless word', 'a'.repeat(1_000_000)],
    ['a wall of signs', `${'='.repeat(500_000)} word ${'"'.repeat(500_000)}`],
    ['alternating words', 'tick tock '.repeat(25_000)],
  ])('stays bounded for %s', (_, text) => {
    const started = performance.now();
    const index = indexText(text);
    const quote = makeAnchor(`x ${text.slice(0, 20_000)} y`, [[2, 20_002]]);
    for (let i = 0; i < 20; i++) checkAnchor(quote, index);
    const other = makeAnchor('tick tock tick tick tock tock', [[0, 29]]);
    for (let i = 0; i < 20; i++) checkAnchor(other, index);
    expect(performance.now() - started).toBeLessThan(4000);
  });
});
