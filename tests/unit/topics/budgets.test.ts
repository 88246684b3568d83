import { parse } from 'csv-parse/sync';
import { finish, type Steps } from '../../../server/src/analysis/steps';
import { BOUNDS } from '../../../server/src/analysis/topics/bounds';
import { parseTaxonomy, parseTaxonomyInSteps } from '../../../server/src/analysis/topics/exchange';
import { readSkos } from '../../../server/src/analysis/topics/skos/read';
import { SKOS, type Statement } from '../../../server/src/analysis/topics/skos/statements';
import { fromTop, levelsOf, ringsOf } from '../../../server/src/analysis/topics/tree';
import { readTopics } from '../../../server/src/analysis/topics/validation';
import { compileTaxonomy } from '../../../server/src/analysis/topics';
import { branchOf } from '../../../server/src/topics/draft';
import { topicSlug } from '../../../server/src/topics/slug';

/** A map that counts how often it is asked. */
class Counted<V> extends Map<string, V> {
  asked = 0;
  override get(key: string): V | undefined {
    this.asked++;
    return super.get(key);
  }
  override has(key: string): boolean {
    this.asked++;
    return super.has(key);
  }
}

const chain = (length: number): Counted<string | null> =>
  new Counted(Array.from({ length }, (_, n) => [`t${n}`, n ? `t${n - 1}` : null]));

const stepsOf = <T>(steps: Steps<T>): number => {
  let count = 0;
  while (!steps.next().done) count++;
  return count;
};

const problemsOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    return (error as Error).message;
  }
  return '';
};

const topic = (slug: string, more: object = {}) => ({ slug, name: slug, vocabulary: {}, ...more });
const json = (topics: unknown): string => JSON.stringify({ topics });

describe('a tree of topics', () => {
  it('is walked once, whatever its shape and whichever end comes first', () => {
    for (const shape of [chain, (n: number) => new Counted([...chain(n)].reverse())]) {
      const [small, large] = [2_000, 8_000].map((length) => {
        const parents = shape(length);
        levelsOf(parents);
        return parents.asked / length;
      });
      expect(large!).toBeCloseTo(small!, 1);
      expect(large!).toBeLessThan(10);
    }
  });

  it('tells each ring once, without what hangs below it', () => {
    const parents = new Map([
      ['tail', 'a'],
      ['a', 'b'],
      ['b', 'a'],
      ['self', 'self'],
      ['top', null],
      ['below', 'top'],
      ['lost', 'nowhere'],
    ]);
    expect(ringsOf(parents).map((ring) => [...ring].sort())).toEqual([['a', 'b'], ['self']]);
    expect(Object.fromEntries(levelsOf(parents))).toEqual({
      a: 1,
      b: 1,
      self: 1,
      tail: 2,
      top: 1,
      below: 2,
      lost: 1,
    });
    expect(fromTop<string>(parents, (slug, above = '') => `${above}/${slug}`, 'ring').get('tail')).toBe(
      'ring/tail',
    );
  });

  it('gives each topic its nearest enabled ancestor, and none to what leads into a ring', () => {
    const compiled = compileTaxonomy([
      topic('top'),
      topic('off', { parent: 'top', enabled: false }),
      topic('leaf', { parent: 'off' }),
      topic('a', { parent: 'b' }),
      topic('b', { parent: 'a' }),
      topic('tail', { parent: 'a' }),
      topic('lost', { parent: 'nowhere' }),
    ]);
    expect(compiled.topics.map(({ slug }) => slug)).toEqual(['top', 'leaf', 'a', 'b', 'tail', 'lost']);
    expect(compiled.parents).toEqual([-1, 0, -1, -1, -1, -1]);
  });

  it('brings a topic with thousands of children without copying them again and again', () => {
    const many = Array.from({ length: 3_000 }, (_, n) => topic(`c${n}`, { parent: 'top' }));
    expect(branchOf([topic('top'), ...many], 'top')).toHaveLength(3_001);
  });
});

describe('a list of topics', () => {
  it('in JSON pauses in proportion to its length, and says the depth once', () => {
    const text = (length: number) =>
      json(Array.from({ length }, (_, n) => topic(`t${n}`, n ? { parent: `t${n - 1}` } : {})));
    for (const length of [6_000, 12_000]) {
      expect(problemsOf(() => parseTaxonomy(text(length), 'json'))).toBe(
        'Line 1, parent: The topic stands deeper than 32 levels. Choose a parent further up.',
      );
    }
    const flat = (length: number) => json(Array.from({ length }, (_, n) => topic(`t${n}`)));
    const [small, large] = [3_000, 12_000].map((n) => stepsOf(parseTaxonomyInSteps(flat(n), 'json')));
    expect(large! / small!).toBeGreaterThan(3);
    expect(large! / small!).toBeLessThan(5);
  });

  it('as CSV pauses in proportion to its rows', () => {
    const text = (rows: number) => `slug,name,language,term\na,A,,\n${'a,,en,oil\n'.repeat(rows)}`;
    const [small, large] = [2_000, 8_000].map((n) => stepsOf(parseTaxonomyInSteps(text(n), 'csv')));
    expect(large! / small!).toBeGreaterThan(2.5);
    expect(large! / small!).toBeLessThan(5);
    expect(parseTaxonomy(text(8_000), 'csv')[0]!.vocabulary.en).toHaveLength(8_000);
  });

  it.each(['\n', '\r\n', '\r'])('as CSV keeps the line of each row through all pieces (%j)', (end) => {
    const rows = Array.from({ length: 1_500 }, (_, n) =>
      n % 7 ? `a,,en,"oil, ${n}",1` : `a,,en,"gas${end}""${n}""",1`,
    );
    const text = ['slug,name,language,term,weight', 'a,A,,,', ...rows, 'a,,en,late,7', ''].join(end);
    const whole = parse(text, {
      columns: true,
      info: true,
      trim: true,
      record_delimiter: end,
    }) as unknown as {
      record: { term: string };
    }[];
    // csv-parse itself counts a \r\n within quotation marks twice.
    const lines = text.split(end).length - 1;
    expect(problemsOf(() => parseTaxonomy(text, 'csv'))).toBe(
      `Line ${lines}, vocabulary.en[1500].weight: This must be a number from 0 to 1.`,
    );
    const good = parseTaxonomy(text.replace('late,7', 'late,1'), 'csv');
    expect(good[0]!.vocabulary.en!.map(({ term }) => term)).toEqual(
      whole.slice(1).map(({ record }) => record.term.trim()),
    );
  });

  it.each<[string, () => unknown, RegExp]>([
    ['topics', () => parseTaxonomy(json(Array(BOUNDS.topics + 1).fill(0)), 'json'), /more than 20000 topics/],
    [
      'terms',
      () => parseTaxonomy(json([topic('a', { vocabulary: { en: Array(10_001).fill(0) } })]), 'json'),
      /at most 10000 terms/,
    ],
    [
      'neighbours',
      () =>
        parseTaxonomy(
          json([topic('a', { vocabulary: { en: [{ term: 'oil', forbids: Array(201).fill('x') }] } })]),
          'json',
        ),
      /at most 200 such words/,
    ],
    [
      'languages',
      () =>
        parseTaxonomy(
          json([
            topic('a', { names: Object.fromEntries(Array.from({ length: 201 }, (_, n) => [`l${n}`, 'x'])) }),
          ]),
          'json',
        ),
      /more than 200 languages/,
    ],
    [
      'letters',
      () => parseTaxonomy(json([topic('a', { name: 'x'.repeat(256) })]), 'json'),
      /at most 255 char/,
    ],
    [
      'depth of JSON',
      () => parseTaxonomy(`${'['.repeat(50_000)}${']'.repeat(50_000)}`, 'json'),
      /nested deeper than 16/,
    ],
    [
      'columns',
      () => parseTaxonomy(`${Array.from({ length: 300 }, (_, n) => `name:l${n}`).join()}\n`, 'csv'),
      /more than \d+ columns/,
    ],
  ])('is refused beyond the bound of %s, with a sentence', (_, work, sentence) => {
    expect(problemsOf(work)).toMatch(sentence);
  });

  it('never shows a field by a name as long as the file', () => {
    const key = `k${'.['.repeat(100_000)}`;
    const said: string[] = [];
    readTopics([topic('a', { [key]: 1, names: { [key]: 'x' } })], (path) => said.push(path));
    expect(Math.max(...said.map((path) => path.length))).toBeLessThan(100);
    expect(
      problemsOf(() => parseTaxonomy(json([topic('a', { [key]: [1, 2] })]), 'json')).length,
    ).toBeLessThan(500);
  });
});

describe('a SKOS list', () => {
  const concepts = (count: number, label: (n: number) => string, parent = false): Statement[] =>
    Array.from({ length: count }, (_, n): Statement[] => [
      {
        subject: `x:${n}`,
        predicate: `${SKOS}prefLabel`,
        object: { kind: 'text', value: label(n), language: 'en' },
      },
      ...(parent && n
        ? [
            {
              subject: `x:${n}`,
              predicate: `${SKOS}broader`,
              object: { kind: 'iri' as const, value: `x:${n - 1}` },
            },
          ]
        : []),
    ]).flat();

  it('numbers equal labels without trying a number twice', () => {
    const { topics } = finish(
      readSkos(
        concepts(5_000, () => 'Oil'),
        [],
        topicSlug,
      ),
    );
    expect(topics.slice(0, 3).map(({ slug }) => slug)).toEqual(['oil', 'oil-2', 'oil-3']);
    expect(new Set(topics.map(({ slug }) => slug)).size).toBe(5_000);
  });

  it('keeps to free numbers where labels end in numbers themselves', () => {
    const labels = ['Oil', 'Oil 2', 'Oil', 'Oil', 'Oil 2'];
    const { topics } = finish(
      readSkos(
        concepts(5, (n) => labels[n]!),
        [],
        topicSlug,
      ),
    );
    expect(topics.map(({ slug }) => slug)).toEqual(['oil', 'oil-2', 'oil-3', 'oil-4', 'oil-2-2']);
  });

  it('is refused where it is a chain, however long', () => {
    for (const length of [33, 8_000])
      expect(
        problemsOf(() =>
          finish(
            readSkos(
              concepts(length, (n) => `T ${n}`, true),
              [],
              topicSlug,
            ),
          ),
        ),
      ).toBe('Line 1, file: The list is a tree of more than 32 levels, as “T 32” shows. Make it flatter.');
    expect(
      finish(
        readSkos(
          concepts(32, (n) => `T ${n}`, true),
          [],
          topicSlug,
        ),
      ).topics,
    ).toHaveLength(32);
  });

  it('breaks each ring at the first of its topics', () => {
    const ring = concepts(4, (n) => `T ${n}`, true);
    ring.push({ subject: 'x:1', predicate: `${SKOS}broader`, object: { kind: 'iri', value: 'x:3' } });
    ring.push({ subject: 'x:0', predicate: `${SKOS}broader`, object: { kind: 'iri', value: 'x:3' } });
    const { topics, notes } = finish(readSkos(ring, [], topicSlug));
    expect(topics.map(({ parent }) => parent)).toEqual([null, 't-0', 't-1', 't-2']);
    expect(notes).toContain('“T 0” stands above itself; it goes to the top.');
  });

  it('leaves out the words beyond what a topic may have, and says so once', () => {
    const flood = concepts(1, () => 'Oil');
    for (let n = 0; n < 10_500; n++)
      flood.push({
        subject: 'x:0',
        predicate: `${SKOS}altLabel`,
        object: { kind: 'text', value: `w${n}`, language: 'en' },
      });
    const { topics, notes } = finish(readSkos(flood, [], topicSlug, { namesAsWords: true }));
    expect(topics[0]!.vocabulary.en).toHaveLength(10_000);
    expect(notes).toEqual(['“Oil” has more than 10000 words; the rest is left out.']);
  });
});
