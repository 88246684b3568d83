import fc from 'fast-check';
import { compileTaxonomy, defaultTaxonomy, tagTopics } from '../../../server/src/analysis/topics';
import { score } from '../../../server/src/analysis/topics/score';
import type { TopicDefinition } from '../../../server/src/analysis/types';
import { found, slugs, topicOf } from './helpers';

const tag = (topics: TopicDefinition[], text: string, title?: string) =>
  tagTopics({ text, title, language: 'en' }, compileTaxonomy(topics));

describe('words that deceive', () => {
  test('what a term against the topic covers is no evidence', () => {
    const space = ['space', { term: 'economic space', against: true }];
    expect(found('A single economic space, and space itself.', 'en', space)).toEqual(['space']);
  });
  test('the longest match wins over a shorter term against', () => {
    expect(
      found('The office space station opened.', 'en', ['space station', { term: 'space', against: true }]),
    ).toEqual(['space station']);
  });
  test('of equally long ones the leftmost wins', () => {
    expect(found('Palm oil output rose.', 'en', ['oil output', { term: 'palm oil', against: true }])).toEqual(
      [],
    );
  });
  test('a term may require a neighbour in its sentence', () => {
    const union = [{ term: 'union', requires: ['strike', 'wage'] }];
    expect(found('The union called a strike. The union of states grew.', 'en', union)).toEqual(['union']);
    expect(found('A union. A strike.', 'en', union)).toEqual([]);
  });
  test('a term may forbid one', () => {
    const pitch = [{ term: 'pitch', forbids: ['sales', 'investor'] }];
    expect(found('He left the pitch. Her sales pitch to the investors worked.', 'en', pitch)).toEqual([
      'pitch',
    ]);
  });
  test('paragraphs end sentences, initials do not', () => {
    const plant = [{ term: 'plant', requires: ['power'] }];
    expect(found('Power was cut\n\nThe plant', 'en', plant)).toEqual([]);
    expect(found('The plant of J. Smith has power.', 'en', plant)).toEqual(['plant']);
  });
});

describe('names are no evidence', () => {
  test.each([
    ['Talks with Mr Nuclear went on.', 'nuclear'],
    ['The company Orbit raised money.', 'orbit'],
    ['Shares of Orbit Corp fell.', 'orbit'],
    ['Texas Oil and Gas Corp paid a dividend.', 'oil and gas'],
    ['Заявку подала фирма «Орбита» из Минска.', 'орбита'],
    ['Матч видел Сергей, а потом Завод ушёл.', 'завод'],
  ])('%s', (text, term) => {
    expect(found(text, /[а-я]/.test(term) ? 'ru' : 'en', [term])).toEqual([]);
  });
  test.each([
    ['Nuclear plants were built.', 'nuclear'],
    ['The Atomic Energy Commission met.', 'atomic energy'],
    ['New Nuclear Rules For All Of Us', 'nuclear'],
    ['NUCLEAR RULES', 'nuclear'],
    ['They read the Bible.', 'Bible'],
  ])('but capitals that prove nothing leave the word standing: %s', (text, term) => {
    expect(found(text, 'en', [term])).toHaveLength(1);
  });
  test('a headline in capitals does not make a pronoun an acronym', () => {
    const it = [{ term: 'IT', exactCase: true }];
    expect(found('TELL IT TO EVERYONE', 'en', it)).toEqual([]);
    expect(found('The IT sector grew.', 'en', it)).toEqual(['IT']);
  });
});

describe('score', () => {
  test('one weak word alone never applies a topic, however often', () => {
    const weak = (...terms: string[]) => ({
      ...topicOf(
        't',
        'en',
        terms.map((term) => ({ term, weight: 0.3 })),
      ),
      threshold: 0.1,
    });
    const text = 'Season, season, season. '.repeat(30);
    expect(tag([weak('season')], text, 'Season')).toEqual([]);
    expect(slugs(tag([weak('season', 'team')], `${text} A team.`, 'Season'))).toEqual(['t']);
  });
  test('weak words count beside a strong one', () => {
    const hit = (weight: number) => ({ term: { weight, words: 1 }, field: 'text' as const, start: 900 });
    const alone = score([hit(1)], 2000, 0.5).score;
    expect(score([hit(1), hit(0.3), hit(0.3)], 2000, 0.5).score).toBeGreaterThan(alone);
    expect(score([hit(1), hit(1)], 2000, 0.5).score).toBeGreaterThan(
      score([hit(1), hit(0.3)], 2000, 0.5).score,
    );
  });
  test('a title says more than a passing mention, a long text needs more', () => {
    const hit = (field: 'title' | 'text') => [{ term: { weight: 1, words: 1 }, field, start: 900 }];
    expect(score(hit('title'), 2000, 0.5).score).toBeGreaterThan(score(hit('text'), 2000, 0.5).score);
    expect(score(hit('text'), 20_000, 0.5).score).toBeLessThan(score(hit('text'), 2000, 0.5).score);
  });
  test('repetition saturates', () => {
    const term = { weight: 1, words: 1 };
    const times = (n: number) =>
      score(
        Array.from({ length: n }, () => ({ term, field: 'text' as const, start: 900 })),
        2000,
        0.5,
      ).score;
    expect(times(100)).toBeLessThan(times(1) * 1.6);
  });
  test('shares add up to one and scores stay within 0 and 1', () => {
    const hits = fc.array(
      fc.record({
        term: fc.record({
          weight: fc.double({ min: 0.01, max: 1, noNaN: true }),
          words: fc.integer({ min: 1, max: 4 }),
        }),
        field: fc.constantFrom('title' as const, 'text' as const),
        start: fc.nat(5000),
      }),
      { minLength: 1, maxLength: 30 },
    );
    fc.assert(
      fc.property(hits, fc.nat(100_000), (list, length) => {
        const result = score(list, length, 0.5);
        expect(result.score).toBeGreaterThanOrEqual(0);
        expect(result.score).toBeLessThanOrEqual(1);
        expect(result.shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
      }),
    );
  });
});

describe('tree', () => {
  const energy = topicOf('energy', 'en', ['energy policy']);
  const nuclear = { ...topicOf('nuclear-power', 'en', ['reactor']), parent: 'energy' };
  const text = 'The reactor started. A second reactor follows.';

  test('an ancestor is as sure as its descendants, on their evidence', () => {
    const answers = tag([energy, nuclear], text);
    expect(answers.map(({ slug, applied }) => [slug, applied])).toEqual([
      ['energy', true],
      ['nuclear-power', true],
    ]);
    expect(answers[0]?.evidence).toEqual(answers[1]?.evidence);
  });
  test('a disabled topic is not answered and its children reach the next ancestor', () => {
    const middle: TopicDefinition = { ...topicOf('atom', 'en', ['atom']), parent: 'energy', enabled: false };
    const answers = tag([energy, middle, { ...nuclear, parent: 'atom' }], `${text} An atom.`);
    expect(answers.map(({ slug }) => slug)).toEqual(['energy', 'nuclear-power']);
  });
  test('circles and unknown parents are no parents', () => {
    const circle = [
      { ...energy, parent: 'nuclear-power' },
      { ...nuclear, parent: 'energy' },
      { ...topicOf('x', 'en', ['reactor']), parent: 'nowhere' },
    ];
    expect(tag(circle, text).map(({ slug }) => slug)).toEqual(['nuclear-power', 'x']);
  });
});

test('suggestOnly topics are never applied; a topic’s own threshold decides', () => {
  const text = 'Robbery, murder and fraud in one night.';
  const crime = topicOf('crime', 'en', ['robbery', 'murder', 'fraud']);
  expect(tag([crime], text)[0]?.applied).toBe(true);
  expect(tag([{ ...crime, suggestOnly: true }], text)[0]?.applied).toBe(false);
  expect(tag([{ ...crime, threshold: 0.95 }], text)[0]?.applied).toBe(false);
});

test('evidence carries term, form, field and place', () => {
  const [answer] = tag([topicOf('t', 'en', ['reactor'])], 'Two reactors run.', 'A reactor');
  expect(
    answer?.evidence.map(({ term, form, field, start, end }) => [term, form, field, start, end]),
  ).toEqual([
    ['reactor', 'reactor', 'title', 2, 9],
    ['reactor', 'reactors', 'text', 4, 12],
  ]);
});

test('names follow the language of the text', () => {
  const topic = { ...topicOf('t', 'ru', ['космос']), name: 'Space', names: { ru: 'Космос' } };
  const compiled = compileTaxonomy([topic]);
  expect(tagTopics({ text: 'Космос ждёт.', language: 'ru' }, compiled)[0]?.name).toBe('Космос');
});

test('the same input gives the same answer, and text alone changes nothing in the compiled taxonomy', () => {
  const compiled = compileTaxonomy(defaultTaxonomy());
  const text = 'Oil exports rose while the central bank cut interest rates and farmers sold wheat.';
  const first = tagTopics({ text, language: 'en' }, compiled);
  tagTopics({ text: 'Hockey players, the league, a goal.', language: 'en' }, compiled);
  expect(tagTopics({ text, language: 'en' }, compiled)).toEqual(first);
});

test('empty and foreign texts have no topics', () => {
  const compiled = compileTaxonomy(defaultTaxonomy());
  for (const text of ['', ' \n', '...', '漢字 かな', '\u0000\ud800']) {
    expect(tagTopics({ text, language: 'en' }, compiled)).toEqual([]);
    expect(tagTopics({ text, language: 'xx' }, compiled)).toEqual([]);
  }
});
