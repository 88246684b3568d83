import fc from 'fast-check';
import type { Term, TopicDefinition } from '../../../server/src/analysis';
import { defaultTaxonomy } from '../../../server/src/analysis';
import { finish, finishPatiently } from '../../../server/src/analysis/steps';
import { readSkos as readInSteps } from '../../../server/src/analysis/topics/skos/read';
import { SKOS, type Statement } from '../../../server/src/analysis/topics/skos/statements';
import { parseRdf } from '../../../server/src/topics/rdf/parse';
import { formatSkos } from '../../../server/src/topics/rdf/write';
import { topicSlug } from '../../../server/src/topics/slug';

const readSkos = (...given: Parameters<typeof readInSteps>) => finish(readInSteps(...given));

const FORMATS = ['ttl', 'rdf'] as const;

const read = async (text: string, format: 'ttl' | 'rdf', stored: TopicDefinition[] = []) =>
  readSkos(await parseRdf(text, format), stored, topicSlug);

/** What SKOS can say of a topic. */
const said = (topic: TopicDefinition) => {
  const words: Record<string, string[]> = {};
  for (const [language, terms] of Object.entries(topic.vocabulary)) {
    const shown = terms.filter(({ term, against }) => !against && term !== topic.names?.[language]);
    const texts = [...new Set(shown.map(({ term }) => term))].sort();
    if (texts.length) words[language] = texts;
  }
  const { slug, name, names = {}, parent = null, iptc = null, wikidataId = null } = topic;
  return { slug, name, names, parent, iptc, wikidataId, words };
};

describe('SKOS there and back', () => {
  test.each(FORMATS)('%s keeps all that SKOS can say of the shipped topics', async (format) => {
    const topics = defaultTaxonomy();
    const { topics: again, notes } = await read(await formatSkos(topics, format), format);
    expect(notes).toEqual([]);
    expect(again.map(said)).toEqual(topics.map(said));
  });

  test.each(FORMATS)('%s over the topics that stand changes nothing, settings included', async (format) => {
    const topics = defaultTaxonomy();
    const { topics: again } = await read(await formatSkos(topics, format), format, topics);
    expect(again).toEqual(
      topics.map((topic) => expect.objectContaining({ ...topic, iptc: topic.iptc ?? null })),
    );
  });

  const phrase = fc
    .tuple(fc.constantFrom('a', 'Ж', 'é', '9'), fc.string({ unit: 'grapheme', maxLength: 20 }))
    .map(([first, rest]) => `${first}${rest}`.replace(/[*\s\p{C}]+/gu, ' ').trim());
  const term: fc.Arbitrary<Term> = fc.record({ term: phrase }, { requiredKeys: ['term'] });

  test.each(FORMATS)('%s keeps any word', async (format) => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(term, { selector: ({ term }) => term.toLowerCase(), maxLength: 8 }),
        phrase,
        async (terms, name) => {
          const topic: TopicDefinition = {
            slug: 'one',
            name,
            names: { en: name },
            vocabulary: { en: terms },
          };
          const { topics } = await read(await formatSkos([topic], format), format);
          expect(topics.map(said)).toEqual([said(topic)]);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('lists of others', () => {
  const statement = (subject: string, predicate: string, value: string, language?: string): Statement => ({
    subject,
    predicate: SKOS + predicate,
    object: language === undefined ? { kind: 'iri', value } : { kind: 'text', value, language },
  });

  test('IPTC’s numbers find the topics that stand, and British and American names become words', () => {
    const energy = 'http://cv.iptc.org/newscodes/mediatopic/20000256';
    const { topics } = readSkos(
      [
        statement(energy, 'prefLabel', 'energy and resource', 'en-GB'),
        statement(energy, 'prefLabel', 'energy and resources', 'en-US'),
        statement(energy, 'prefLabel', 'Энергетика', 'ru'),
        statement(energy, 'definition', 'left alone', 'en-GB'),
      ],
      defaultTaxonomy(),
      topicSlug,
    );
    expect(topics).toHaveLength(1);
    expect(topics[0]).toMatchObject({
      slug: 'energy',
      iptc: { code: '20000256', match: 'exact' },
      parent: null,
    });
    expect(topics[0]!.names!.en).toBe('energy and resource');
    expect(topics[0]!.vocabulary.en!.at(-1)).toEqual({ term: 'energy and resources' });
  });

  test('names are words where somebody asks for it, and only help there', () => {
    const list = [statement('x', 'prefLabel', 'Fishing', 'en'), statement('x', 'altLabel', 'trawler', 'en')];
    const [topic] = readSkos(list, [], topicSlug, { namesAsWords: true }).topics;
    expect(topic!.vocabulary).toEqual({ en: [{ term: 'trawler' }, { term: 'Fishing', weight: 0.8 }] });
  });

  test('two parents, a ring, a label without words and equal names are told, and nothing is lost for them', () => {
    const { topics, notes } = readSkos(
      [
        statement('a', 'prefLabel', 'Alpha', 'en'),
        statement('b', 'prefLabel', 'Alpha', 'en'),
        statement('c', 'prefLabel', 'Gamma', 'en'),
        statement('a', 'broader', 'b'),
        statement('b', 'broader', 'a'),
        statement('c', 'broader', 'a'),
        statement('b', 'narrower', 'c'),
        statement('c', 'altLabel', '—', 'en'),
        statement('c', 'altLabel', 'x', 'en'),
      ],
      [],
      topicSlug,
    );
    expect(topics.map(({ slug, parent }) => [slug, parent])).toEqual([
      ['alpha', null],
      ['alpha-2', 'alpha'],
      ['gamma', 'alpha'],
    ]);
    expect(topics[2]!.vocabulary).toEqual({ en: [{ term: 'x' }] });
    expect(notes).toHaveLength(3);
  });
});

test('a long list keeps nobody waiting', async () => {
  const shipped = defaultTaxonomy();
  const topics = Array.from({ length: 12 }, (_, n) =>
    shipped.map((topic) => ({ ...topic, iptc: null, parent: null, slug: `${topic.slug}-${n}` })),
  ).flat();
  let last = performance.now();
  let longest = 0;
  const beat = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 1);
  for (const format of FORMATS) {
    const statements = await parseRdf(await formatSkos(topics, format), format);
    await finishPatiently(readInSteps(statements, topics, topicSlug));
  }
  clearInterval(beat);
  // The limit is 50 ms; a shared test machine gets some slack.
  expect(longest).toBeLessThan(150);
}, 30_000);
