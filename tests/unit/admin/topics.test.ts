import type { TopicLine } from '../../../server/src/desk/topics-contract';
import { formatOfFile } from '../../../admin/src/topics/files';
import { piecesOf } from '../../../admin/src/topics/highlights';
import { isOutdated, problemsOf } from '../../../admin/src/topics/problems';
import { below, matching, nameIn, treeOf } from '../../../admin/src/topics/tree';
import {
  termWith,
  termsWith,
  typedTerms,
  withoutTerm,
  withTerm,
  withTerms,
  wordsFrom,
} from '../../../admin/src/topics/words';

const line = (slug: string, parent: string | null = null, names = {}): TopicLine => ({
  documentId: slug,
  slug,
  name: slug,
  names,
  parent,
  enabled: true,
  words: 0,
  documents: 0,
});

const TOPICS = [
  line('sea'),
  line('ships', 'sea'),
  line('sails', 'ships', { ru: 'Паруса' }),
  line('lost', 'gone'),
];

describe('the tree', () => {
  const shape = (branches: ReturnType<typeof treeOf>): unknown =>
    branches.map(({ topic, children }) => [topic.slug, shape(children)]);

  it('stands as parents say; what has none, or one that is missing, stands at the top', () => {
    expect(shape(treeOf(TOPICS))).toEqual([
      ['sea', [['ships', [['sails', []]]]]],
      ['lost', []],
    ]);
  });

  it('shows topics that stand above each other in a ring', () => {
    const ring = [line('a', 'b'), line('b', 'a'), line('c', 'a')];
    expect(shape(treeOf(ring))).toEqual([
      ['a', []],
      ['b', []],
      ['c', []],
    ]);
    expect([...below(ring, 'a')].sort()).toEqual(['a', 'b', 'c']);
  });

  it('is searched in every language, with what leads to a find', () => {
    expect(shape(matching(treeOf(TOPICS), 'парус'))).toEqual([['sea', [['ships', [['sails', []]]]]]]);
    expect(matching(treeOf(TOPICS), 'xyz')).toEqual([]);
    expect(nameIn(TOPICS[2]!, 'ru')).toBe('Паруса');
    expect(nameIn(TOPICS[2]!, 'be')).toBe('sails');
  });
});

describe('words', () => {
  it('are typed in lists, each once', () => {
    expect(typedTerms(' solar  panel, sun;sun\n\n tide ')).toEqual(['solar panel', 'sun', 'tide']);
    expect(withTerms({ en: [{ term: 'Sun' }] }, 'en', ['sun', 'tide'])).toEqual({
      en: [{ term: 'Sun' }, { term: 'tide' }],
    });
  });

  it('change one by one, and a language without words goes', () => {
    const words = { en: [{ term: 'a' }, { term: 'b' }], ru: [{ term: 'в' }] };
    expect(withTerm(words, 'en', 1, { term: 'c' }).en).toEqual([{ term: 'a' }, { term: 'c' }]);
    expect(withoutTerm(words, 'ru', 0)).toEqual({ en: words.en });
    expect(withoutTerm(words, 'en', 0).en).toEqual([{ term: 'b' }]);
  });

  it('keep no setting that is as it would be anyway', () => {
    const term = { term: 'a', weight: 0.5, exactCase: true, requires: ['b'], forbids: ['c'], against: true };
    expect(termWith(term, {})).toEqual(term);
    expect(
      termWith(term, { weight: 1, exactCase: false, requires: [], forbids: [], against: false }),
    ).toEqual({ term: 'a' });
    expect(termWith(term, { weight: 0 }).weight).toBe(0);
  });

  it('are read as stored, and what is none is told apart from none', () => {
    expect(wordsFrom(null)).toEqual({});
    expect(wordsFrom('{"en":[{"term":"a"}]}')).toEqual({ en: [{ term: 'a' }] });
    for (const foreign of ['{', '7', [], { en: 'a' }, { en: ['a'] }]) expect(wordsFrom(foreign)).toBeNull();
  });
});

describe('a text in pieces', () => {
  it('has each place once, and loses no letter', () => {
    const text = 'the power loom weaves';
    const pieces = piecesOf(text, [
      { start: 10, end: 14, kind: 'refused' },
      { start: 4, end: 14, kind: 'counts' },
      { start: 15, end: 99, kind: 'counts' },
    ]);
    expect(pieces.map(({ text }) => text).join('')).toBe(text);
    expect(pieces.filter(({ kind }) => kind)).toEqual([{ text: 'power loom', kind: 'counts' }]);
  });
});

it('a file is known by its ending', () => {
  expect(['a.JSON', 'b.csv', 'c.ttl', 'd.rdf', 'e.xml', 'f.pdf', 'g'].map(formatOfFile)).toEqual([
    'json',
    'csv',
    'ttl',
    'rdf',
    'rdf',
    null,
    null,
  ]);
});

it('the server’s complaints are read with their places', () => {
  const error = {
    details: { errors: [{ path: ['vocabulary', 'en', 0], message: 'No.' }, { message: 'x' }, 7] },
  };
  expect(problemsOf(error)).toEqual([{ path: ['vocabulary', 'en', '0'], message: 'No.' }]);
  expect(problemsOf(new Error('x'))).toEqual([]);
  expect(isOutdated({ details: { code: 'newsroom.topic.outdated' } })).toBe(true);
  expect(isOutdated({})).toBe(false);
});
test('are narrowed to those that contain what is typed, and keep their places', () => {
  const terms = [{ term: 'Solar panel' }, { term: 'tide' }, { term: 'solar' }];
  expect(termsWith(terms, ['SOLAR'])).toEqual([
    { term: terms[0], index: 0 },
    { term: terms[2], index: 2 },
  ]);
  expect(termsWith(terms, ['ebb', 'tid'])).toEqual([{ term: terms[1], index: 1 }]);
  expect(termsWith(terms, []).map(({ index }) => index)).toEqual([0, 1, 2]);
});
