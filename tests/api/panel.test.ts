import { performance } from 'node:perf_hooks';
import type { LiveState, SubjectState } from '../../server/src/desk/contract';
import { ARTICLE, bootStrapi, type Boot } from './boot';
import {
  createEditor,
  editorGrants,
  INTERVIEW,
  PERSON,
  QUOTE,
  routesWithout,
  slugs,
  type Editor,
} from './newsroom';
import { blocks, PARAGRAPHS, replaced, TITLE } from './story';

let boot: Boot;
let editor: Editor;

beforeAll(async () => {
  boot = await bootStrapi();
  await boot.grantAdmin('editor', editorGrants(boot.strapi, [INTERVIEW, QUOTE, PERSON, ARTICLE]));
  editor = await createEditor(boot);
});
afterAll(() => boot?.destroy());

const ask = (body: object, uid = INTERVIEW) => editor.send('post', `/newsroom/subjects/${uid}/live`, body);

const live = async (documentId: string | undefined, values: object, more: object = {}): Promise<LiveState> =>
  (await ask({ documentId, values, ...more }).expect(200)).body;

/** Everything that a save could have written. */
const stored = async (): Promise<string> => {
  const types = ['interview', 'quote', 'person', 'topic-assignment', 'decision'];
  const rows = await Promise.all(
    types.map((type) =>
      boot.strapi.db.query(`plugin::newsroom.${type}`).findMany({ orderBy: { id: 'asc' } }),
    ),
  );
  return JSON.stringify(rows);
};

const NEW_WORDS = 'Nobody ever thanked the ferry pilots for the winter of the ice,';
const LONGER = [...PARAGRAPHS, `“${NEW_WORDS}” Rasmus Thorne said.`];

/** A state as its reader sees it: ids of what was not stored before, and of new people, aside. */
const seen = ({ quotes, topics, checks, title, complete }: LiveState | SubjectState) => ({
  title,
  complete,
  quotes: quotes.map(({ documentId: _, speaker, ...quote }) => ({
    ...quote,
    speaker: speaker?.name ?? null,
  })),
  topics,
  checks: checks.map(({ quote: _, ...check }) => check),
});

describe('a form that is not saved', () => {
  test('is read as saving it would, and nothing is written', async () => {
    const documentId = await editor.create();
    const before = await stored();
    const state = await live(documentId, { title: TITLE, body: blocks(LONGER) });
    expect(state.quotes).toHaveLength(8);
    expect(state.quotes[7]).toMatchObject({
      documentId: null,
      text: NEW_WORDS,
      speaker: { documentId: null, name: 'Rasmus Thorne' },
      review: 'suggested',
      public: false,
      featured: false,
    });
    expect(await stored()).toBe(before);
    expect((await editor.state(documentId)).quotes).toHaveLength(7);

    await editor.update(documentId, { body: blocks(LONGER) }).expect(200);
    expect(seen(await editor.state(documentId))).toEqual(seen(state));
  });

  test('shows a quote that changes under its reader’s hands, and what publishing would say', async () => {
    const documentId = await editor.create();
    const [quote] = (await editor.state(documentId)).quotes;
    await editor.quote(quote!.documentId, 'approve').expect(200);
    const changed = blocks(
      replaced('has delivered it every winter since', 'delivered it in most winters since'),
    );
    const state = await live(documentId, { body: changed });
    expect(state.quotes[0]).toMatchObject({
      documentId: quote!.documentId,
      text: quote!.text,
      integrity: 'altered',
      review: 'approved',
      articleWords: expect.stringContaining('in most winters'),
    });
    expect(state.checks[0]).toEqual({
      code: 'quote-altered',
      blocks: true,
      quote: quote!.documentId,
      subject: quote!.text,
      now: state.quotes[0]!.articleWords,
    });
    await editor.update(documentId, { body: changed }).expect(200);
    const { body } = await editor.publish(documentId).expect(400);
    expect(body.error.message).toContain(state.checks[0]!.now);

    const cut = await live(documentId, { body: blocks(PARAGRAPHS.filter((_, n) => n !== 1)) });
    expect(cut.checks).toMatchObject([{ code: 'quote-missing', blocks: false, quote: quote!.documentId }]);
  });

  test('keeps what people decided, on topics and on quotes', async () => {
    const documentId = await editor.create();
    await editor.topic(documentId, 'trade', 'reject');
    await editor.topic(documentId, 'sport', 'accept');
    const [, quote] = (await editor.state(documentId)).quotes;
    await editor.quote(quote!.documentId, 'reject').expect(200);
    const state = await live(documentId, { body: blocks([...PARAGRAPHS, ...PARAGRAPHS.slice(3, 5)]) });
    expect(state.topics.find(({ slug }) => slug === 'trade')).toMatchObject({
      state: 'rejected',
      decidedBy: { name: expect.stringContaining('editor') },
    });
    expect(state.topics.find(({ slug }) => slug === 'sport')).toMatchObject({
      state: 'applied',
      source: 'editor',
    });
    expect(state.quotes.find(({ documentId }) => documentId === quote!.documentId)?.review).toBe('rejected');
  });

  test('says what the form’s own relation does', async () => {
    const documentId = await editor.create();
    const { topics } = await editor.state(documentId);
    const trade = topics.find(({ slug }) => slug === 'trade')!.documentId;
    const state = await live(
      documentId,
      { body: blocks() },
      { topics: { connect: [], disconnect: [trade] } },
    );
    expect(slugs(state as SubjectState, 'rejected')).toEqual(['trade']);
    const again = await live(
      documentId,
      { body: blocks() },
      { topics: { connect: [trade], disconnect: [] } },
    );
    expect(slugs(again as SubjectState)).toContain('trade');
  });

  test('can be a document that was never saved', async () => {
    const state = await live(undefined, { title: TITLE, body: blocks() });
    expect(state).toMatchObject({ documentId: null, title: TITLE, can: { decide: true } });
    expect(state.quotes).toHaveLength(7);
    expect(slugs(state as SubjectState)).toContain('trade');
    expect(seen(await live(undefined, {}))).toMatchObject({
      quotes: [],
      topics: [],
      checks: [{ code: 'topics' }],
    });
  });

  test('can be of any type that takes part', async () => {
    const state = await (
      await ask({ values: { title: 'Lead', lead: PARAGRAPHS.join('\n\n') } }, ARTICLE).expect(200)
    ).body;
    expect(state.quotes).toHaveLength(7);
    const settings = await editor.send('get', '/newsroom/settings').expect(200);
    expect(settings.body.forms[ARTICLE]).toEqual({ fields: ['title', 'lead', 'body'], topics: 'topics' });
    expect(settings.body.subjects).toContain(ARTICLE);
  });

  test('names an embargo and a quote without a speaker', async () => {
    const embargoUntil = new Date(Date.now() + 3_600_000).toISOString();
    const body = blocks(['“The lamps were lit before anybody had asked for them, and they stayed lit.”']);
    const { checks } = await live(undefined, { title: 'Lamps', embargoUntil, body });
    expect(checks[0]).toMatchObject({ code: 'embargo', blocks: true, subject: embargoUntil });
    expect(checks.filter(({ blocks }) => blocks)).toHaveLength(1);
    expect(checks.map(({ code }) => code)).toContain('topics');
  });

  test.each([
    ['no values', {}],
    ['values that are a list', { values: [] }],
    [
      'blocks that are none',
      { values: { body: [null, 7, { type: 'paragraph' }, { type: 'x', children: 'y' }] } },
    ],
    ['a title that is a number', { values: { title: 12, body: 'text' } }],
    ['rates that are none', { values: { rates: [null, 'x', { from: [] }], embargoUntil: 'tomorrow' } }],
    ['topics that are none', { values: {}, topics: { connect: [null, {}, 4], disconnect: 'x' } }],
    ['a document that does not exist', { documentId: 'none', values: {} }],
    ['too long a text', { values: { body: blocks(['word '.repeat(30_000)]) } }],
  ])('%s is taken or refused with a sentence', async (_, body) => {
    const { status, body: answer } = await ask(body);
    expect([200, 400, 404, 413]).toContain(status);
    if (status !== 200) expect(answer.error.message).toMatch(/\w.*\.$/);
  });

  test('of 90 KB holds no other request up for more than 50 ms', async () => {
    const many = Array.from({ length: 40 }, (_, n) =>
      PARAGRAPHS.map((text) => `${text} Number ${n}.`),
    ).flat();
    const body = blocks(many);
    while (JSON.stringify({ title: TITLE, body }).length > 90 * 1024) body.pop();
    const documentId = await editor.create({ title: TITLE, body: blocks(many.slice(0, body.length)) });
    const values = { title: TITLE, body: [...blocks(['A new beginning.']), ...body] };
    await live(documentId, values);
    const stretches: number[] = [];
    for (let run = 0; run < 3; run += 1) {
      let longest = 0;
      let last = performance.now();
      const beat = setInterval(() => {
        const now = performance.now();
        longest = Math.max(longest, now - last);
        last = now;
      }, 1);
      expect((await live(documentId, values)).quotes.length).toBeGreaterThan(50);
      clearInterval(beat);
      stretches.push(longest);
    }
    // The best of three: the machine has other work too.
    expect(Math.min(...stretches)).toBeLessThan(50);
  });
});

describe('permissions', () => {
  const admin: [method: 'get' | 'post', path: string, action: string][] = [
    ['post', `/newsroom/subjects/${INTERVIEW}/live`, 'plugin::newsroom.read'],
  ];

  test('every admin route of the panel stands in this table', () => {
    expect(routesWithout(boot.strapi, 'live-desk', admin)).toEqual([]);
  });

  test.each(admin)('%s %s is closed to strangers and to roles without %s', async (method, path) => {
    await boot.request[method](path).expect(401);
    const author = await boot.adminJwt('author');
    await boot.request[method](path).auth(author, { type: 'bearer' }).expect(403);
  });

  test.each(admin)('%s %s opens with %s', async (method, path) => {
    expect([200, 400, 404]).toContain((await editor.send(method, path, {})).status);
  });

  test('the plugin’s permission never widens the Content Manager’s', async () => {
    const documentId = await editor.create({ title: 'Mine', body: [] });
    await boot.grantAdmin('author', [{ action: 'plugin::newsroom.read' }]);
    const author = await boot.adminJwt('author');
    const path = `/newsroom/subjects/${INTERVIEW}/live`;
    const send = (body: object) => boot.request.post(path).auth(author, { type: 'bearer' }).send(body);
    // Strapi's authors may create interviews, and read their own alone.
    await send({ values: { title: 'Their own' } }).expect(200);
    await send({ documentId, values: {} }).expect(403);
  });
});
