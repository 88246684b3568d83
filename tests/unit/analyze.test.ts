import fc from 'fast-check';
import { createAnalyst, type Analysis, type AnalysisInput } from '../../server/src/analysis';
import { SECTION, sectionsOf } from '../../server/src/analysis/sections';

const analyst = createAnalyst({ taxonomy: [] });

/** Every span lies inside the text, runs forwards and says the words that the answer prints. */
function expectSound({ text }: AnalysisInput, { quotes, turns, topics }: Analysis): void {
  const check = (start: number, end: number) => {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(text.length);
  };
  for (const quote of quotes) {
    for (const [start, end] of quote.spans) check(start, end);
    expect(quote.text).toBe(quote.spans.map(([start, end]) => text.slice(start, end)).join(' '));
    if (quote.speaker?.mentionSpan)
      expect(text.slice(...quote.speaker.mentionSpan)).toBe(quote.speaker.mention);
    if (quote.cueSpan) expect(text.slice(...quote.cueSpan)).toBe(quote.cue);
    expect(quote.confidence).toBeGreaterThanOrEqual(0);
    expect(quote.confidence).toBeLessThanOrEqual(1);
  }
  for (const turn of turns) check(turn.start, turn.end);
  for (const { start, end, field } of topics.flatMap((topic) => topic.evidence))
    if (field === 'text') check(start, end);
}

const article =
  'Mayor Anna Berg opened the weir on Monday.\n“The river is older than our quarrels,” she said. “It will outlive them.”\n' +
  'The engineer Tom Lind replied: “Rivers never signed the contract.”';

describe('createAnalyst', () => {
  it('answers with language, quotes, speakers and turns', () => {
    const answer = analyst.analyze({ id: 7, text: article });
    expect(answer).toMatchObject({ id: 7, language: 'en', turns: [], topics: [] });
    expect(answer.quotes.map((quote) => quote.speaker?.name)).toEqual(['Anna Berg', 'Tom Lind']);
    expectSound({ text: article }, answer);
  });

  it('follows the text when the people in it change', () => {
    const renamed = article.replace('Anna Berg', 'Edda Quist').replace('Tom Lind', 'Nils Ravn');
    expect(analyst.analyze({ text: renamed }).quotes.map((quote) => quote.speaker?.name)).toEqual([
      'Edda Quist',
      'Nils Ravn',
    ]);
  });

  it('believes the language it is told, and leaves an id out where none came in', () => {
    const answer = analyst.analyze({ text: article, language: 'en-GB' });
    expect(answer.language).toBe('en');
    expect('id' in answer).toBe(false);
  });

  it('tags topics with the vocabulary it was given', () => {
    const taxonomy = [
      { slug: 'rivers', name: 'Rivers', vocabulary: { en: [{ term: 'river' }, { term: 'weir' }] } },
    ];
    const [topic] = createAnalyst({ taxonomy }).analyze({ text: article }).topics;
    expect(topic?.slug).toBe('rivers');
    expect(topic?.evidence.map((hit) => article.slice(hit.start, hit.end).toLowerCase())).toContain('river');
  });

  it('says what it needs instead of a text', () => {
    const wrong = (input: object) => () => analyst.analyze(input as AnalysisInput);
    expect(wrong({})).toThrow(
      new TypeError("The text to analyse must be a string, but it is undefined. Pass { text: '…' }."),
    );
    expect(wrong({ text: null })).toThrow('it is null');
    expect(wrong({ text: ['a'] })).toThrow('it is an array');
    expect(wrong({ text: 'a', title: 5 })).toThrow(
      'The title must be a string or left out, but it is number.',
    );
  });
});

describe('bad input', () => {
  it.each([
    ['nothing', ''],
    ['white space', ' \n\t\r\n  '],
    ['NUL', 'Anna\u0000Berg said: “\u0000”'],
    ['lone surrogates', '\ud83d “\udc00 she said \ud800” \udfff: — \ud83d?'],
    ['zero-width and right-to-left marks', '\u200b“\u200fWe \u202eswam,\u202c” Anna\u200d Berg said.\u2066'],
    ['marks alone', '“”"«»„““‘’—–-:?!…"""“““»»»'],
    ['one label', 'Q:'],
    ['dashes', '— — —\n—\n— ?\n— —'],
    ['capitals', 'A B C D E F G. A. B. C. «А» А. Б. В.'],
  ])('%s', (_, text) => {
    expectSound({ text }, analyst.analyze({ text, title: text }));
  });

  it('never throws, and its spans always hold', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '“',
        '”',
        '"',
        '«',
        '»',
        '— ',
        ': ',
        ', ',
        '. ',
        '? ',
        '\n',
        '\n\n',
        ' said Anna Berg',
        'Lind: ',
        'Q: ',
        ' — сказал ',
        'Пётр Ковш',
        ' Коўш',
        'Ms. ',
        '’s ',
        'the mayor',
        ' она ',
        'По словам ',
      ),
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.lorem({ maxCount: 6 }),
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 60 }),
        fc.constantFrom('en', 'ru', 'be', 'de', undefined),
        (pieces, language) => {
          const input = { text: pieces.join(''), ...(language ? { language } : {}) };
          expectSound(input, analyst.analyze(input));
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('long texts', () => {
  const long = Array.from({ length: 400 }, (_, i) => article.replace('Monday', `day ${i}`)).join('\n\n');

  it('are read in sections that cover them without gaps', () => {
    for (const text of [
      long,
      'x'.repeat(3 * SECTION),
      'word '.repeat(40_000),
      '\ud83d\ude00'.repeat(SECTION),
    ]) {
      const sections = sectionsOf(text);
      expect(sections.map(([start, end]) => text.slice(start, end)).join('')).toBe(text);
      for (const [start, end] of sections) expect(end - start).toBeLessThanOrEqual(SECTION);
      for (const [start] of sections) expect(text.charCodeAt(start) >>> 10).not.toBe(0xdc00 >>> 10);
    }
    expect(sectionsOf(article)).toEqual([[0, article.length]]);
    expect(sectionsOf(long).length).toBeGreaterThan(1);
    for (const [start] of sectionsOf(long).slice(1)) expect(long.charAt(start - 1)).toBe('\n');
  });

  it('give the same answer in steps as in one go', async () => {
    const whole = analyst.analyze({ text: long });
    expect(whole.quotes.length).toBe(800);
    expectSound({ text: long }, whole);
    expect(await analyst.analyzeAsync({ text: long })).toEqual(whole);
    expect(await analyst.analyzeAsync({ text: article })).toEqual(analyst.analyze({ text: article }));
  });

  it('let timers run in between', async () => {
    let ticks = 0;
    const timer = setInterval(() => ticks++, 1);
    await analyst.analyzeAsync({ text: long });
    clearInterval(timer);
    expect(ticks).toBeGreaterThan(1);
  });

  it('pass the error on', async () => {
    await expect(analyst.analyzeAsync({ text: 5 } as unknown as AnalysisInput)).rejects.toThrow(TypeError);
  });
});
