/** The topics workbench: words edited, tried, weighed against the archive, merged, brought in and taken out. */
import type { Impact, JobDetail } from '../../server/src/desk/jobs-contract';
import type { TryAnswer, Workbench, WorkbenchTopic } from '../../server/src/desk/topics-contract';
import { bootStrapi, type Boot } from './boot';
import {
  createEditor,
  editorGrants,
  INTERVIEW,
  over,
  relatedTopics,
  routesWithout,
  slugs,
  TOPIC,
  type Editor,
  readGrants,
} from './newsroom';
import { blocks } from './story';

let boot: Boot;
let editor: Editor;

beforeAll(async () => {
  boot = await bootStrapi({ locales: ['ru'] });
  await boot.grantAdmin('editor', editorGrants(boot.strapi));
  editor = await createEditor(boot);
});
afterAll(() => boot?.destroy());

const BASE = '/newsroom/vocabulary';
const get = async <T>(path = ''): Promise<T> => (await editor.send('get', BASE + path).expect(200)).body;
const post = (path: string, body: object = {}) => editor.send('post', BASE + path, body);

const idOf = async (slug: string): Promise<string> =>
  (await boot.strapi.db.query(TOPIC).findOne({ where: { slug } })).documentId;
const topicOf = async (slug: string): Promise<WorkbenchTopic> => get(`/topics/${await idOf(slug)}`);

const create = async (topic: object): Promise<WorkbenchTopic> =>
  (await post('/topics', { topic }).expect(201)).body;

const LOOMS = {
  name: 'Looms',
  names: { en: 'Looms', ru: 'Станки' },
  vocabulary: { en: [{ term: 'power loom' }, { term: 'weaver', weight: 0.5 }] },
};
const LOOM_STORY = [
  'The power loom came back to the valley. Each power loom weaves nine metres an hour.',
  'A weaver watches four machines and sleeps well.',
];

describe('doors', () => {
  const table: [method: 'get' | 'post', path: string, permission: string][] = [
    ['get', BASE, 'read'],
    ['get', `${BASE}/topics/none`, 'read'],
    ['post', `${BASE}/try`, 'read'],
    ['get', `${BASE}/export`, 'read'],
    ['post', `${BASE}/topics`, 'vocabulary'],
    ['post', `${BASE}/topics/none`, 'vocabulary'],
    ['post', `${BASE}/topics/none/merge`, 'vocabulary'],
    ['post', `${BASE}/import/preview`, 'vocabulary'],
    ['post', `${BASE}/import`, 'vocabulary'],
  ];

  test('every route of the workbench stands in this table', () => {
    expect(routesWithout(boot.strapi, 'topics-desk', table)).toEqual([]);
    expect(routesWithout(boot.strapi, 'topic-files', table)).toEqual([]);
  });

  test('a stranger, a role without permission, and one that may only look', async () => {
    const author = await boot.adminJwt('author');
    const status = async (method: 'get' | 'post', path: string) =>
      (
        await boot.request[method](path)
          .auth(author, { type: 'bearer' })
          .send(method === 'post' ? {} : undefined)
      ).status;
    for (const [method, path] of table) {
      await boot.request[method](path).expect(401);
      expect([path, await status(method, path)]).toEqual([path, 403]);
    }
    await boot.grantAdmin('author', [{ action: 'plugin::newsroom.read' }]);
    for (const [method, path] of table) expect([path, await status(method, path)]).toEqual([path, 403]);
    await boot.grantAdmin('author', readGrants(boot.strapi, [TOPIC]));
    for (const [method, path, permission] of table) {
      const answer = await status(method, path);
      expect([path, answer === 403]).toEqual([path, permission !== 'read']);
    }
    const { body } = await boot.request.get(BASE).auth(author, { type: 'bearer' }).expect(200);
    expect(body.can).toEqual({ edit: false });
  });
});

describe('words', () => {
  test('the tree shows each topic with its parent, words and documents', async () => {
    const { topics, can } = await get<Workbench>();
    expect(can).toEqual({ edit: true });
    const shipping = topics.find(({ slug }) => slug === 'shipping');
    expect(shipping).toMatchObject({ parent: 'transport', enabled: true, documents: 0 });
    expect(shipping!.words).toBeGreaterThan(5);
  });

  test('a new topic tags the next save, and its words are saved as typed', async () => {
    const made = await create({ ...LOOMS, parent: 'industry' });
    expect(made.topic).toMatchObject({ slug: 'looms', parent: 'industry', names: LOOMS.names });
    expect(made.topic.vocabulary).toEqual(LOOMS.vocabulary);
    const documentId = await editor.create({ title: 'Cloth again', body: blocks(LOOM_STORY) });
    expect(await relatedTopics(boot, documentId)).toEqual(expect.arrayContaining(['looms', 'industry']));

    const { documentId: topicId, savedAt, topic } = await topicOf('looms');
    const words = {
      en: [{ term: 'shuttle', weight: 0.4, exactCase: true, requires: ['loom'], forbids: ['space'] }],
    };
    const saved = await post(`/topics/${topicId}`, {
      topic: { ...topic, vocabulary: words },
      savedAt,
    }).expect(200);
    expect(saved.body.topic.vocabulary).toEqual(words);
    await editor.update(documentId, { title: 'Cloth once more' }).expect(200);
    expect(await relatedTopics(boot, documentId)).not.toContain('looms');
  });

  test('everything wrong is told with its place, and nothing is saved', async () => {
    const { documentId, savedAt, topic } = await topicOf('space');
    const bad = {
      ...topic,
      name: ' ',
      parent: 'nowhere',
      vocabulary: { en: [{ term: '—' }, { term: 'orbit', weight: 7 }], english: [] },
    };
    const { body } = await post(`/topics/${documentId}`, { topic: bad, savedAt }).expect(400);
    expect(body.error.details.errors.map(({ path }: { path: string[] }) => path.join('.'))).toEqual([
      'name',
      'vocabulary.en.0.term',
      'vocabulary.en.1.weight',
      'vocabulary.english',
      'parent',
    ]);
    expect((await topicOf('space')).topic).toEqual(topic);
    const ring = await topicOf('economy');
    const { body: refused } = await post(`/topics/${ring.documentId}`, {
      topic: { ...ring.topic, parent: 'trade' },
      savedAt: ring.savedAt,
    }).expect(400);
    expect(refused.error.message).toContain('its own ancestor');
    await post('/topics/none', { topic, savedAt: null }).expect(404);
    await post('/topics', { topic: 17 }).expect(400);
  });

  test('the second of two editors is told before anything is overwritten', async () => {
    const mine = await topicOf('religion');
    await post(`/topics/${mine.documentId}`, {
      topic: { ...mine.topic, threshold: 0.6 },
      savedAt: mine.savedAt,
    }).expect(200);
    const stale = { topic: { ...mine.topic, threshold: 0.7 }, savedAt: mine.savedAt };
    const { body } = await post(`/topics/${mine.documentId}`, stale).expect(409);
    expect(body.error).toMatchObject({ name: 'ConflictError', details: { code: 'newsroom.topic.outdated' } });
    expect((await topicOf('religion')).topic.threshold).toBe(0.6);
    await post(`/topics/${mine.documentId}`, { ...stale, savedAt: null }).expect(200);
    expect((await topicOf('religion')).topic.threshold).toBe(0.7);
  });
});

describe('try it', () => {
  test('an unsaved word is found, weighed and told; what does not count says why', async () => {
    const { documentId, topic } = await topicOf('space');
    const draft = {
      documentId,
      topic: {
        ...topic,
        threshold: 0.4,
        vocabulary: {
          en: [
            { term: 'moon buggy' },
            { term: 'crater', requires: ['moon'] },
            { term: 'buggy', weight: 0.3 },
            { term: 'dune buggy', against: true },
          ],
        },
      },
    };
    const text =
      'The moon buggy rolled on. A crater in the road stopped the dune buggy. The customs tariff on trade rose.';
    const { body } = await post('/try', { text, draft }).expect(200);
    const answer = body as TryAnswer;
    expect(answer.language).toBe('en');
    expect(answer.topic).toMatchObject({ threshold: 0.4, applied: true });
    expect(answer.topic!.evidence).toEqual([
      { term: 'moon buggy', form: 'moon buggy', start: 4, end: 14, field: 'text', share: 1, weight: 1 },
    ]);
    expect(answer.topic!.refused.map(({ form, reason, by }) => [form, reason, by])).toEqual([
      ['buggy', 'covered', 'moon buggy'],
      ['crater', 'requires', null],
      ['dune buggy', 'against', null],
      ['buggy', 'covered', 'dune buggy'],
    ]);
    expect(answer.others.map(({ slug }) => slug)).toContain('trade');
    expect(answer.others.map(({ slug }) => slug)).not.toContain('space');
    // Nothing was written.
    expect((await topicOf('space')).topic).toEqual(topic);
  });

  test('a topic that is switched off answers nothing; bad requests get a sentence', async () => {
    const { documentId, topic } = await topicOf('space');
    const { body } = await post('/try', {
      text: 'A spacecraft left its orbit.',
      draft: { documentId, topic: { ...topic, enabled: false } },
    }).expect(200);
    expect(body.topic).toBeNull();
    await post('/try', { text: 17 }).expect(400);
    await post('/try', { text: 'x'.repeat(100_001) }).expect(400);
    await post('/try', { text: '' }).expect(200);
  });
});

describe('impact', () => {
  const whole = async (draft: object): Promise<JobDetail & { impact: Impact }> => {
    const job = await editor.work('impact', { draft });
    expect(job).toMatchObject({ state: 'done', done: job.total, impact: { asked: expect.any(String) } });
    return job as JobDetail & { impact: Impact };
  };

  test('who gains, who loses, who is held by a person, and nothing is written', async () => {
    const made = await create({ name: 'Bells', vocabulary: { en: [{ term: 'church bell' }] } });
    const story = (thing: string) => ({
      title: `A ${thing} for the town`,
      body: blocks([`The ${thing} was hung on Monday. Everybody came to see the ${thing}.`]),
    });
    const bell = await editor.create(story('church bell'));
    const gong = await editor.create(story('bronze gong'));
    const held = await editor.create(story('bronze gong'));
    await editor.topic(held, 'bells', 'reject');

    const topic = { ...made.topic, vocabulary: { en: [{ term: 'bronze gong' }] } };
    const { impact, total } = await whole({ documentId: made.documentId, topic });
    expect(impact.gained).toEqual([
      {
        uid: INTERVIEW,
        documentId: gong,
        locale: 'en',
        single: false,
        title: 'A bronze gong for the town',
        word: 'bronze gong',
      },
    ]);
    expect(impact.lost).toEqual([
      {
        uid: INTERVIEW,
        documentId: bell,
        locale: 'en',
        single: false,
        title: 'A church bell for the town',
        word: 'church bell',
      },
    ]);
    expect(impact).toMatchObject({ gains: 1, losses: 1, held: 1, archive: total });
    expect(JSON.parse(impact.asked)).toEqual(topic);
    expect((await topicOf('bells')).topic).toEqual(made.topic);
    expect(await relatedTopics(boot, gong)).not.toContain('bells');

    // A topic that is not saved yet can be weighed, too.
    const unsaved = await whole({ documentId: null, topic: { ...topic, name: 'Gongs' } });
    expect(unsaved.topic).toEqual({ documentId: null, name: 'Gongs' });
    expect(unsaved.impact.gained.map(({ documentId }) => documentId).sort()).toEqual([gong, held].sort());
  });

  test('who may not read a document learns neither its number nor its title', async () => {
    await boot.grantAdmin('author', [{ action: 'plugin::newsroom.vocabulary' }]);
    const author = await boot.adminJwt('author');
    const { documentId, topic } = await topicOf('bells');
    const { body } = await boot.request
      .post('/newsroom/jobs/impact')
      .auth(author, { type: 'bearer' })
      .send({ draft: { documentId, topic: { ...topic, vocabulary: {} } } })
      .expect(202);
    const job = await over(
      (method, path) => boot.request[method](path).auth(author, { type: 'bearer' }),
      body,
    );
    expect(job.impact).toMatchObject({ gains: 0, losses: 0, held: 0, lost: [] });
    // Words that are not saved yet are nobody else's business.
    await editor.send('get', `/newsroom/jobs/${body.id}`).expect(404);
  });

  test('while a long archive is read, the event loop keeps its turn', async () => {
    const { documentId, topic } = await topicOf('bells');
    const text = 'The bronze gong rang over the harbour at noon. '.repeat(5_000);
    const long = await editor.create({ title: 'Long', body: blocks([text.slice(0, 200_000)]) });
    let last = performance.now();
    let longest = 0;
    const beat = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 1);
    const { impact } = await whole({
      documentId,
      topic: { ...topic, threshold: 0.05, vocabulary: { en: [{ term: 'bronze gong' }] } },
    });
    clearInterval(beat);
    expect(impact.gained.map(({ documentId }) => documentId)).toContain(long);
    // The limit is 50 ms; a shared test machine gets some slack.
    expect(longest).toBeLessThan(150);
    await editor.remove(long);
    await editor.send('post', '/newsroom/jobs/impact', { draft: { documentId, topic: {} } }).expect(400);
  });
});

test('a branch of 5,000 words is tried and weighed without holding others up', async () => {
  const letters = (n: number) => [...String(n)].map((digit) => 'bdfgklmnrt'[Number(digit)]!).join('u');
  const words = Array.from({ length: 5_000 }, (_, n) => ({
    term: n % 3 ? `q${letters(n)}` : `q${letters(n)} ${letters(n + 1)}`,
  }));
  const topic = { name: 'Everything', vocabulary: { en: words } };
  const draft = { documentId: null, topic };
  let last = performance.now();
  let longest = 0;
  const beat = setInterval(() => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  }, 1);
  const text = `The ${words[1]!.term} sang beside the ${words[2]!.term}.`;
  const { body } = await post('/try', { text, draft }).expect(200);
  expect(body.topic.evidence).toHaveLength(2);
  const tried = longest;
  longest = 0;
  expect(await editor.work('impact', { draft })).toMatchObject({ state: 'done', impact: { gains: 0 } });
  clearInterval(beat);
  // The limit is 50 ms; a shared test machine gets some slack.
  expect([tried, longest].map((stretch) => stretch < 150)).toEqual([true, true]);
});

describe('merging', () => {
  test('words, relations, assignments and decisions of every version go to the topic that stays', async () => {
    const from = await create({
      name: 'Kites',
      names: { en: 'Kites', ru: 'Змеи' },
      vocabulary: {
        en: [{ term: 'paper kite' }, { term: 'box kite', weight: 0.9 }],
        ru: [{ term: 'воздушный змей' }],
      },
    });
    const into = await create({
      name: 'Gliders',
      vocabulary: { en: [{ term: 'sail plane' }, { term: 'box kite' }] },
    });
    const child = await create({ name: 'Kite strings', parent: 'kites', vocabulary: {} });
    const story = (thing: string) => ({
      title: `A ${thing} over the hill`,
      body: blocks([`The ${thing} rose at dawn. Nobody had seen such a ${thing}.`]),
    });
    const both = await editor.create(story('paper kite'));
    const machine = await editor.create(story('paper kite'));
    const rejected = await editor.create(story('paper kite'));
    const contested = await editor.create(story('paper kite'));
    await editor.publish(machine).expect(200);
    await editor.topic(both, 'gliders', 'accept');
    await editor.topic(rejected, 'kites', 'reject');
    await editor.topic(contested, 'kites', 'accept');
    await editor.topic(contested, 'gliders', 'reject');

    await post(`/topics/${from.documentId}/merge`, { into: into.documentId }).expect(200);

    await post(`/topics/${from.documentId}/merge`, { into: into.documentId }).expect(404);
    const { topic } = await topicOf('gliders');
    expect(topic.names).toEqual({ en: 'Kites', ru: 'Змеи' });
    expect(topic.vocabulary.en).toEqual([
      { term: 'sail plane' },
      { term: 'box kite' },
      { term: 'paper kite' },
    ]);
    expect(topic.vocabulary.ru).toEqual([{ term: 'воздушный змей' }]);
    expect((await get<WorkbenchTopic>(`/topics/${child.documentId}`)).topic.parent).toBe('gliders');
    expect(await relatedTopics(boot, both)).toEqual(['gliders']);
    expect(await relatedTopics(boot, machine)).toEqual(['gliders']);
    expect(await relatedTopics(boot, machine, 'published')).toEqual(['gliders']);
    expect(slugs(await editor.state(machine))).toEqual(['gliders']);
    // A rejection holds for what the topic has become, and the newer of two decisions wins.
    expect(slugs(await editor.state(rejected), 'rejected')).toEqual(['gliders']);
    expect(slugs(await editor.state(contested), 'rejected')).toEqual(['gliders']);
    expect(await relatedTopics(boot, contested)).toEqual([]);
    for (const documentId of [both, machine, rejected, contested]) {
      await editor.update(documentId, { title: 'Still there' }).expect(200);
    }
    expect(await relatedTopics(boot, both)).toEqual(['gliders']);
    expect(await relatedTopics(boot, rejected)).toEqual([]);
    expect(await relatedTopics(boot, contested)).toEqual([]);
  });

  test('a topic may swallow its own ancestor, and never itself', async () => {
    await create({ name: 'Ships', parent: 'transport', vocabulary: {} });
    await create({ name: 'Sails', parent: 'ships', vocabulary: {} });
    const masts = await create({ name: 'Masts', parent: 'sails', vocabulary: {} });
    await post(`/topics/${masts.documentId}/merge`, { into: masts.documentId }).expect(400);
    await post(`/topics/${masts.documentId}/merge`, {}).expect(400);
    await post(`/topics/${await idOf('ships')}/merge`, { into: masts.documentId }).expect(200);
    expect((await topicOf('masts')).topic.parent).toBe('transport');
    expect((await topicOf('sails')).topic.parent).toBe('masts');
  });
});

describe('files', () => {
  test.each(['json', 'csv', 'ttl', 'rdf'])(
    'what is taken out as %s comes in again without a change',
    async (format) => {
      const { text } = await get<{ text: string }>(`/export?format=${format}`);
      const { body: plan } = await post('/import/preview', { format, text }).expect(200);
      expect(plan.created).toEqual([]);
      expect(plan.updated).toEqual([]);
      expect(plan.notes).toEqual([]);
      const { body } = await post('/import', { format, text }).expect(200);
      expect(body).toMatchObject({ created: 0, updated: 0 });
    },
  );

  test('the plan says what an import will do before it does it', async () => {
    const before = (await get<Workbench>()).topics.length;
    const { topic } = await topicOf('sport');
    const text = JSON.stringify({
      topics: [
        { ...topic, parent: null, threshold: 0.9 },
        { slug: 'chess', name: 'Chess', vocabulary: { en: [{ term: 'chess board' }] } },
      ],
    });
    const { body: plan } = await post('/import/preview', { format: 'json', text }).expect(200);
    expect(plan).toEqual({
      created: ['Chess'],
      updated: [{ name: topic.name, fields: ['threshold'] }],
      unchanged: 0,
      notes: [],
    });
    expect((await get<Workbench>()).topics).toHaveLength(before);
    await post('/import', { format: 'json', text }).expect(200);
    expect((await get<Workbench>()).topics).toHaveLength(before + 1);
  });

  test.each([
    ['no JSON', 'json', '{\n"topics": [\n{,', /^Line 3/],
    [
      'a bad weight',
      'json',
      '[\n{"slug":"a","name":"A","vocabulary":{"en":[{"term":"x","weight":9}]}}]',
      /^Line 2/,
    ],
    ['no table', 'csv', 'slug,name\n"a,b', /^Line/],
    ['nothing', 'json', '  ', /empty/],
    ['another format', 'xls', 'x', /format/],
    ['too much', 'json', 'x'.repeat(1_000_001), /1 MB|too large|entity/i],
  ])('%s is refused with a sentence', async (_, format, text, sentence) => {
    const { body, status } = await post('/import/preview', { format, text });
    expect([400, 413]).toContain(status);
    expect(body.error.message).toMatch(sentence);
  });

  const upload = (path: string, format: string, text: string) =>
    boot.request
      .post(BASE + path)
      .auth(editor.jwt, { type: 'bearer' })
      .field('format', format)
      .attach('files', Buffer.from(text), `list.${format}`);

  test('a list of another newsroom comes in as SKOS, larger than Strapi takes JSON', async () => {
    const many = Array.from(
      { length: 3000 },
      (_, n) =>
        `ex:n${n} a skos:Concept ; skos:prefLabel "Filler ${n} ${'x'.repeat(200)}"@en ; skos:broader ex:fish .`,
    ).join('\n');
    const list = `@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix ex: <http://example.org/list/> .
ex:fish a skos:Concept ;
  skos:prefLabel "Fishing"@en-GB, "Рыболовство"@ru ;
  skos:altLabel "trawler"@en, "траулер"@ru ;
  skos:hiddenLabel "fish"@en ;
  skos:narrower ex:eels .
ex:eels a skos:Concept ; skos:prefLabel "Eels"@en ; skos:exactMatch <http://www.wikidata.org/entity/Q128685> .
ex:none a skos:Concept .
`;
    const { body: plan } = await upload('/import/preview', 'ttl', list + many).expect(200);
    expect(plan.created).toHaveLength(3002);
    expect(plan.notes).toEqual([expect.stringContaining('http://example.org/list/none')]);
    await upload('/import', 'ttl', list).expect(200);
    expect((await topicOf('fishing')).topic).toMatchObject({
      name: 'Fishing',
      names: { en: 'Fishing', ru: 'Рыболовство' },
      vocabulary: { en: [{ term: 'trawler' }, { term: 'fish', weight: 0.5 }], ru: [{ term: 'траулер' }] },
    });
    expect((await topicOf('eels')).topic).toMatchObject({ parent: 'fishing', wikidataId: 'Q128685' });
    // The same list again changes nothing, and takes nothing that was added meanwhile.
    const fishing = await topicOf('fishing');
    const words = { ...fishing.topic.vocabulary, en: [...fishing.topic.vocabulary.en!, { term: 'dory' }] };
    await post(`/topics/${fishing.documentId}`, {
      topic: { ...fishing.topic, vocabulary: words, threshold: 0.7 },
      savedAt: fishing.savedAt,
    }).expect(200);
    const { body } = await upload('/import', 'ttl', list).expect(200);
    expect(body).toEqual({ created: 0, updated: 0, unchanged: 2 });
  });

  const RDF_START =
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:skos="http://www.w3.org/2004/02/skos/core#">';

  test.each([
    ['Turtle that breaks off', 'ttl', '@prefix skos: <x> .\n<a> skos:b }', /^Line 2, file: /],
    ['XML that breaks off', 'rdf', `${RDF_START}\n<skos:Concept></rdf:RDF>`, /^Line 2, file: /],
    [
      'entities',
      'rdf',
      `<?xml version="1.0"?>\n<!DOCTYPE r [<!ENTITY e SYSTEM "file:///etc/passwd">]>${RDF_START}</rdf:RDF>`,
      /^Line 2, file: .*document type/,
    ],
    ['a tower of tags', 'rdf', RDF_START + '<skos:Concept><skos:broader>'.repeat(20_000), /nested deeper/],
    ['an endless tag', 'rdf', `${RDF_START}<skos:Concept ${'a="b" '.repeat(20_000)}`, /not closed/],
    ['JSON by another name', 'ttl', '{ "topics": [] }', /^Line 1, file: /],
    ['too much', 'rdf', 'x'.repeat(16_000_001), /16 MB/],
  ])('%s is refused with a sentence, soon', async (_, format, text, sentence) => {
    const started = performance.now();
    const { body } = await upload('/import/preview', format, text).expect(400);
    expect(body.error.message).toMatch(sentence);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});

describe('words that a program writes past the workbench', () => {
  const write = (vocabulary: unknown) =>
    boot.strapi.documents(TOPIC).create({ data: { name: 'Kites', slug: 'kites', vocabulary } as never });

  test.each<[string, unknown, RegExp]>([
    ['bare words', { en: ['kite'] }, /vocabulary › en › 0: This must be a term/],
    ['a list for a language', { en: 'kite' }, /vocabulary › en: This must be a list of terms/],
    ['a text that is no JSON', 'kite', /vocabulary: This must be lists of terms by language/],
  ])('%s are refused before they keep articles from being saved', async (_, vocabulary, message) => {
    await expect(write(vocabulary)).rejects.toThrow(message);
    const article = { title: 'A kite over the bay', lead: 'It flew.' };
    await boot.strapi.documents('api::article.article').create({ data: article as never });
  });

  test('well-formed words are stored, as JSON and as its text', async () => {
    for (const vocabulary of [{ en: [{ term: 'kite' }] }, '{"en":[{"term":"kite"}]}']) {
      const { documentId } = await write(vocabulary);
      expect((await topicOf('kites')).topic.vocabulary).toEqual({ en: [{ term: 'kite' }] });
      await boot.strapi.documents(TOPIC).delete({ documentId });
    }
  });
});
