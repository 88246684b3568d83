import fc from 'fast-check';
import { compileTaxonomy } from '../../../server/src/analysis/topics';
import { found, topicOf } from './helpers';

test('words match whole, never within another', () => {
  expect(found('Гололед и ледяной дождь; вчера был лед.', 'ru', ['лед'])).toEqual(['лед']);
  expect(found('Spacious rooms, aerospace, space.', 'en', ['space'])).toEqual(['space']);
  expect(found('Палёт над галалёдам і лёд.', 'be', ['лёд'])).toEqual(['лёд']);
});

test('offsets are code units of the text as it is', () => {
  const vocabulary = compileTaxonomy([topicOf('t', 'en', ['orbit'])]).vocabulary('en');
  const text = '🚀 İn “Orbit’s” orbit';
  const hits = vocabulary.matcher.scan(text);
  expect(hits.start.map((start, i) => text.slice(start, hits.end[i]))).toEqual(['Orbit’s', 'orbit']);
});

test('quotation marks and apostrophes around a word do not hide it', () => {
  expect(
    found("'nuclear' ‘nuclear’ \"nuclear\" «nuclear» (nuclear) workers' nuclear", 'en', ['nuclear']),
  ).toHaveLength(6);
});

describe('phrases', () => {
  test.each([
    'oil refinery',
    'oil-refinery',
    'oil\nrefinery',
    'oil  refinery',
    'oil & refinery',
    'Oil Refineries',
  ])('bridge %j', (text) => expect(found(text, 'en', ['oil refinery'])).toEqual([text]));
  test.each([
    'oil. Refinery',
    'oil, refinery',
    'oil\n\nrefinery',
    'oil — refinery',
    'oil (refinery)',
    'oil and refinery',
  ])('do not bridge %j', (text) => expect(found(text, 'en', ['oil refinery'])).toEqual([]));
  test('overlap without losing each other', () => {
    expect(
      found('world trade union federation', 'en', ['world trade fair', 'trade union federation']),
    ).toEqual(['trade union federation']);
  });
  test('abbreviations with full stops are phrases of letters', () => {
    expect(found('The U.N. met.', 'en', ['U.N. met', 'U.N.'])).toEqual(['U.N']);
  });
});

test('letters count exactly where the term says so', () => {
  const opec = [{ term: 'OPEC', exactCase: true }];
  expect(found('OPEC met; OPEC’s opec Opec', 'en', opec)).toEqual(['OPEC', 'OPEC’s']);
  expect(found('May said that it may rain in May.', 'en', [{ term: 'May', exactCase: true }])).toEqual([
    'May',
    'May',
  ]);
});

test('acronyms of any language are read in every language, its small words are not', () => {
  const topic = topicOf('energy', 'ru', [{ term: 'МАГАТЭ', exactCase: true }, 'атом']);
  const { matcher } = compileTaxonomy([topic]).vocabulary('en');
  expect(matcher.scan('The МАГАТЭ report on an атом').start).toHaveLength(1);
});

test('finds what a plain search finds, whatever the words', () => {
  const word = fc.stringMatching(/^[a-d]{1,4}$/);
  const phrase = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(
      fc.uniqueArray(phrase, { minLength: 1, maxLength: 12 }),
      fc.array(word, { maxLength: 40 }),
      (terms, words) => {
        const text = words.join(' ');
        const { matcher, terms: byPattern } = compileTaxonomy([topicOf('t', 'xx', terms)]).vocabulary('xx');
        const hits = matcher.scan(text);
        const ours = hits.pattern
          .map((pattern, i) => `${byPattern[pattern]?.[0]?.text} ${hits.start[i]}`)
          .sort();
        const expected = terms.flatMap((term) =>
          [...` ${text} `.matchAll(new RegExp(`(?<= )${term}(?= )`, 'g'))].map(({ index }) => index),
        ).length;
        const overlapping = terms.flatMap((term) => {
          const places: string[] = [];
          for (
            let at = ` ${text} `.indexOf(` ${term} `);
            at >= 0;
            at = ` ${text} `.indexOf(` ${term} `, at + 1)
          ) {
            places.push(`${term} ${at}`);
          }
          return places;
        });
        expect(ours).toEqual(overlapping.sort());
        expect(ours.length).toBeGreaterThanOrEqual(expected);
      },
    ),
  );
});

test('scans any text, lone surrogates and NUL included', () => {
  const { matcher } = compileTaxonomy([topicOf('t', 'en', ['oil', 'crude oil'])]).vocabulary('en');
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const { start, end } = matcher.scan(`${text} crude oil`);
      expect(text.length).toBeLessThan(end.at(-1) ?? 0);
      expect(start.every((at, i) => at < (end[i] ?? 0))).toBe(true);
    }),
  );
});

test('a vocabulary in a script of thousands of signs stays small', () => {
  const terms = Array.from({ length: 3000 }, (_, i) =>
    String.fromCharCode(0x4e00 + i, 0x4e00 + ((i * 7) % 3000)),
  );
  const { matcher } = compileTaxonomy([topicOf('t', 'zh', terms)]).vocabulary('zh');
  expect(matcher.scan(terms.join('，')).start).toHaveLength(3000);
});

test('one endless line costs no more than its length', () => {
  const { matcher } = compileTaxonomy([topicOf('t', 'en', ['oil', 'oil oil oil', 'oil*'])]).vocabulary('en');
  const cost = (size: number): number => {
    const text = 'oil '.repeat(size / 4) + "'".repeat(size) + 'a'.repeat(size);
    const before = process.cpuUsage().user;
    matcher.scan(text);
    return process.cpuUsage().user - before;
  };
  cost(100_000);
  const small = Math.max(cost(100_000), 2000);
  expect(cost(1_000_000) / small).toBeLessThan(60);
});
