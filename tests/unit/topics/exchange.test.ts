import fc from 'fast-check';
import { defaultTaxonomy } from '../../../server/src/analysis/topics';
import { formatTaxonomy, parseTaxonomy, TaxonomyError } from '../../../server/src/analysis/topics/exchange';
import type { TopicDefinition } from '../../../server/src/analysis/types';

const problems = (text: string, format: 'json' | 'csv') => {
  try {
    parseTaxonomy(text, format);
  } catch (error) {
    if (error instanceof TaxonomyError) return error.problems.map(({ line, field }) => [line, field]);
    throw error;
  }
  return [];
};

describe.each(['json', 'csv'] as const)('%s', (format) => {
  test('brings the shipped taxonomy back as it was', () => {
    const topics = defaultTaxonomy();
    expect(parseTaxonomy(formatTaxonomy(topics, format), format)).toEqual(topics);
  });

  test('brings any taxonomy back as it was', () => {
    const words = fc.stringMatching(/^[a-zа-я=+"',;|-]{0,8}[a-zа-я]$/).filter((word) => !word.includes('|'));
    const term = fc.record(
      {
        term: words,
        weight: fc.constantFrom(0, 0.25, 1),
        exactCase: fc.boolean(),
        against: fc.boolean(),
        requires: fc.array(words, { minLength: 1, maxLength: 3 }),
      },
      { requiredKeys: ['term'] },
    );
    const topic = fc.record(
      {
        slug: fc.stringMatching(/^[a-z]{1,8}$/),
        name: fc.stringMatching(/^[A-Z][a-z ]{0,8}[a-z]$/),
        vocabulary: fc.dictionary(
          fc.constantFrom('en', 'ru', 'be'),
          fc.array(term, { minLength: 1, maxLength: 4 }),
        ),
        threshold: fc.constantFrom(0.4, 0.75),
        suggestOnly: fc.boolean(),
        iptc: fc.constantFrom(
          { code: '04000000', match: 'exact' as const },
          { code: '16000000', match: 'broad' as const },
        ),
      },
      { requiredKeys: ['slug', 'name', 'vocabulary'] },
    );
    fc.assert(
      fc.property(fc.uniqueArray(topic, { selector: ({ slug }) => slug, maxLength: 5 }), (topics) => {
        const plain = JSON.parse(JSON.stringify(topics)) as TopicDefinition[];
        expect(parseTaxonomy(formatTaxonomy(plain, format), format)).toEqual(plain);
      }),
    );
  });
});

test('JSON errors name line and field', () => {
  const text = `{
  "topics": [
    { "slug": "Sea Trade", "name": "Sea trade",
      "vocabulary": { "en": [
        { "term": "cargo" },
        { "term": "port", "weight": 3 },
        { "term": "*" },
        { "trem": "dock", "term": "dock" }
      ] } },
    { "slug": "rail", "parent": "roads", "vocabulary": {} }
  ]
}`;
  expect(problems(text, 'json')).toEqual([
    [3, 'slug'],
    [6, 'vocabulary.en[1].weight'],
    [7, 'vocabulary.en[2].term'],
    [8, 'vocabulary.en[3].trem'],
    [10, 'name'],
    [10, 'parent'],
  ]);
  expect(problems('[\n  { "slug": \n', 'json')).toEqual([[3, 'file']]);
  expect(problems('7', 'json')).toEqual([[1, 'topics']]);
});

test('CSV errors name line and column', () => {
  const text =
    'slug,name,threshold,language,term,weight\nsea,Sea,2,,,\nsea,,,en,port,heavy\nsea,,,english,dock,\n';
  expect(problems(text, 'csv')).toEqual([
    [2, 'threshold'],
    [3, 'vocabulary.en[0].weight'],
    [4, 'vocabulary.english'],
  ]);
  expect(problems('slug,name,colour\nsea,Sea,blue\n', 'csv')).toEqual([[1, 'colour']]);
  expect(problems('slug,name,language,term\n,,en,port\n', 'csv')).toEqual([[2, 'slug']]);
  expect(problems('slug,name\n"sea,Sea\n', 'csv')[0]?.[1]).toBe('file');
});

test('twins, strangers and circles among parents are named', () => {
  const topic = (slug: string, parent: string | null) => ({ slug, name: slug, parent, vocabulary: {} });
  const text = JSON.stringify([topic('a', 'b'), topic('b', 'a'), topic('a', null), topic('c', 'c')]);
  expect(problems(text, 'json').map(([, field]) => field)).toEqual(
    expect.arrayContaining(['slug', 'parent']),
  );
});

test('spreadsheets with semicolons and decimal commas are read', () => {
  const text = '\uFEFFslug;name;language;term;weight\nsea;Sea;;;\nsea;;en;port;0,5\n';
  expect(parseTaxonomy(text, 'csv')).toEqual([
    { slug: 'sea', name: 'Sea', vocabulary: { en: [{ term: 'port', weight: 0.5 }] } },
  ]);
});

test('no cell begins as a formula', () => {
  const csv = formatTaxonomy([{ slug: 'a', name: '=1+1', vocabulary: { en: [{ term: '@sum' }] } }], 'csv');
  expect(csv).not.toMatch(/(?:^|,)[=+@]/m);
  expect(parseTaxonomy(csv, 'csv')[0]?.name).toBe('=1+1');
});

test('a language named like an object’s own property is refused, not obeyed', () => {
  expect(problems('slug,name,language,term\na,A,,\na,,__proto__,x\n', 'csv').length).toBeGreaterThan(0);
  expect(
    problems('[{"slug":"a","name":"A","vocabulary":{"__proto__":[{"term":"x"}]}}]', 'json').length,
  ).toBeGreaterThan(0);
});
