/** The history: who decided what and when, on documents, topics and people, and what can be taken back. */
import type { HistoryEntry, HistoryPage } from '../../server/src/desk/history-contract';
import { bootStrapi, type Boot } from './boot';
import {
  createEditor,
  editorGrants,
  INTERVIEW,
  PERSON,
  relatedTopics,
  routesWithout,
  slugs,
  TOPIC,
  type Editor,
} from './newsroom';

let boot: Boot;
let editor: Editor;
let colleague: Editor;

beforeAll(async () => {
  boot = await bootStrapi({ locales: ['ru'] });
  await boot.grantAdmin('editor', editorGrants(boot.strapi));
  editor = await createEditor(boot);
  colleague = await createEditor(boot);
});
afterAll(() => boot?.destroy());

const BASE = '/newsroom/history';
const history = async (query = ''): Promise<HistoryPage> =>
  (await editor.send('get', BASE + query).expect(200)).body;
const undo = (entry: Pick<HistoryEntry, 'id'>, who: Editor = editor) =>
  who.send('post', `${BASE}/${entry.id}/undo`, {});
const topicId = async (slug: string): Promise<string> =>
  (await boot.strapi.db.query(TOPIC).findOne({ where: { slug } })).documentId;

describe('doors', () => {
  const table: [method: 'get' | 'post', path: string][] = [
    ['get', BASE],
    ['post', `${BASE}/1/undo`],
  ];

  test('every route of the history stands in this table, and none is open', async () => {
    expect(routesWithout(boot.strapi, 'history-desk', table)).toEqual([]);
    const author = await boot.adminJwt('author');
    for (const [method, path] of table) {
      await boot.request[method](path).expect(401);
      await boot.request[method](path).auth(author, { type: 'bearer' }).expect(403);
    }
  });
});

describe('documents', () => {
  test('each decision stands there with name, time and what it was about', async () => {
    const documentId = await editor.create();
    await editor.topic(documentId, 'trade', 'reject');
    const { quotes } = await editor.state(documentId);
    await editor.quote(quotes[0]!.documentId, 'approve').expect(200);
    const { entries, total } = await history(`?uid=${INTERVIEW}&documentId=${documentId}`);
    expect(total).toBe(2);
    expect(entries.map(({ action }) => action)).toEqual(['quote-approved', 'topic-removed']);
    expect(entries[0]).toMatchObject({
      by: expect.stringContaining('editor'),
      subject: { uid: INTERVIEW, documentId, locale: 'en', title: expect.stringContaining('Marsh') },
      quote: quotes[0]!.text,
      topic: null,
      undoable: true,
    });
    expect(entries[1]!.topic).toEqual({ documentId: await topicId('trade'), name: 'Trade' });
    expect(Date.now() - Date.parse(entries[0]!.at)).toBeLessThan(60_000);
    expect((await history(`?topic=${await topicId('trade')}`)).total).toBe(1);
    expect((await history(`?quote=${quotes[0]!.documentId}`)).total).toBe(1);
  });

  test('the newest decision on a thing is taken back; an older one is not', async () => {
    const documentId = await editor.create();
    const of = `?documentId=${documentId}`;
    await editor.topic(documentId, 'trade', 'reject');
    await editor.topic(documentId, 'sport', 'accept');
    await editor.topic(documentId, 'sport', 'reject');
    const [newest, older, trade] = (await history(of)).entries;
    expect([newest, older, trade].map((entry) => entry!.undoable)).toEqual([true, false, true]);
    const { body } = await undo(older!).expect(400);
    expect(body.error.message).toContain('decided on this since');
    await undo(trade!).expect(200);
    expect(await relatedTopics(boot, documentId)).toContain('trade');
    await undo(trade!).expect(400);
    const { entries } = await history(of);
    expect(entries[0]).toMatchObject({ action: 'topic-undone', undoable: false });
    await undo(entries[0]!).expect(400);

    const { quotes } = await editor.state(documentId);
    await editor.quote(quotes[1]!.documentId, 'reject').expect(200);
    await undo((await history(of)).entries[0]!).expect(200);
    expect((await editor.state(documentId)).quotes[1]!.review).toBe('suggested');
  });

  test('two editors at once: the last decision wins, and both stand there with name and time', async () => {
    const documentId = await editor.create();
    const topic = await topicId('trade');
    const path = (verb: string) => `/newsroom/subjects/${INTERVIEW}/${documentId}/topics/${topic}/${verb}`;
    const answers = await Promise.all([
      editor.send('post', path('accept'), {}),
      colleague.send('post', path('reject'), {}),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    const { entries } = await history(`?documentId=${documentId}`);
    expect(entries.map(({ action }) => action).sort()).toEqual(['topic-added', 'topic-removed']);
    expect(new Set(entries.map(({ by }) => by)).size).toBe(2);
    const state = await editor.state(documentId);
    const wins = entries[0]!.action === 'topic-added' ? 'applied' : 'rejected';
    expect(slugs(state, wins)).toContain('trade');
    expect(state.topics.find(({ slug }) => slug === 'trade')!.decidedBy!.name).toBe(entries[0]!.by);
    // Each sees the other's word.
    expect((await colleague.state(documentId)).topics).toEqual(state.topics);
  });

  test('two who take back the same decision: the second is told', async () => {
    const documentId = await editor.create();
    await editor.topic(documentId, 'trade', 'reject');
    const [entry] = (await history(`?documentId=${documentId}`)).entries;
    const answers = await Promise.all([undo(entry!), undo(entry!, colleague)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400]);
    expect((await history(`?documentId=${documentId}`)).total).toBe(2);
  });

  test('who may not read a document learns nothing of what was decided on it, and undoes nothing', async () => {
    await boot.grantAdmin('author', [
      { action: 'plugin::newsroom.read' },
      { action: 'plugin::newsroom.decide' },
    ]);
    const author = await boot.adminJwt('author');
    const { body } = await boot.request.get(BASE).auth(author, { type: 'bearer' }).expect(200);
    expect((await history()).total).toBeGreaterThan(3);
    expect(body).toMatchObject({ entries: [], total: 0, pages: 1 });
    const { entries } = await history();
    const entry = entries.find(({ undoable }) => undoable)!;
    await boot.request.post(`${BASE}/${entry.id}/undo`).auth(author, { type: 'bearer' }).send({}).expect(404);
  });
});

describe('topics and people', () => {
  test('a change of words is put back, whichever door it came through', async () => {
    const documentId = await topicId('sport');
    const before = await boot.strapi.db.query(TOPIC).findOne({ where: { documentId } });
    const { body } = await editor.send('get', `/newsroom/vocabulary/topics/${documentId}`).expect(200);
    await editor
      .send('post', `/newsroom/vocabulary/topics/${documentId}`, {
        topic: { ...body.topic, vocabulary: { en: [{ term: 'curling stone' }] }, parent: 'society' },
        savedAt: body.savedAt,
      })
      .expect(200);
    await colleague
      .send('put', `/content-manager/collection-types/${TOPIC}/${documentId}`, { threshold: 0.9 })
      .expect(200);
    const [theirs, mine] = (await history(`?topic=${documentId}`)).entries;
    expect([theirs!.action, mine!.action]).toEqual(['topic-saved', 'topic-saved']);
    expect(theirs!.by).not.toBe(mine!.by);
    expect([theirs!.undoable, mine!.undoable]).toEqual([true, false]);
    await undo(theirs!).expect(200);
    const row = () =>
      boot.strapi.db.query(TOPIC).findOne({ where: { documentId }, populate: { parent: true } });
    expect((await row()).threshold).toBe(before.threshold);
    expect((await row()).vocabulary).toEqual({ en: [{ term: 'curling stone' }] });
    expect((await row()).parent.slug).toBe('society');
  });

  test('saving without a change is no decision', async () => {
    const documentId = await topicId('culture');
    const { body } = await editor.send('get', `/newsroom/vocabulary/topics/${documentId}`).expect(200);
    await editor.send('post', `/newsroom/vocabulary/topics/${documentId}`, body).expect(200);
    expect((await history(`?topic=${documentId}`)).total).toBe(0);
  });

  test('new, merged and imported topics stand there; a merge cannot be taken back', async () => {
    const make = async (name: string): Promise<string> =>
      (
        await editor
          .send('post', '/newsroom/vocabulary/topics', { topic: { name, vocabulary: {} } })
          .expect(201)
      ).body.documentId;
    const [from, into] = [await make('Sledges'), await make('Sleighs')];
    await editor.send('post', `/newsroom/vocabulary/topics/${from}/merge`, { into }).expect(200);
    const { entries } = await history(`?topic=${into}`);
    expect(entries.map(({ action, gone, undoable }) => [action, gone, undoable])).toEqual([
      ['topic-merged', 'Sledges', false],
      ['topic-created', 'Sleighs', false],
      ['topic-created', 'Sledges', false],
    ]);
    await undo(entries[0]!).expect(400);
    const text = JSON.stringify([{ slug: 'skates', name: 'Skates', vocabulary: {} }]);
    await editor.send('post', '/newsroom/vocabulary/import', { format: 'json', text }).expect(200);
    expect((await history()).entries[0]).toMatchObject({
      action: 'topics-imported',
      counts: { created: 1, updated: 0 },
    });
  });

  test('a person’s names are put back', async () => {
    const { documentId } = await boot.strapi.db.query(PERSON).findOne({ where: { name: 'Helena Marsh' } });
    const save = (aliases: string[]) =>
      editor.send('post', `/newsroom/register/${documentId}`, { aliases }).expect(200);
    await save(['H. Marsh']);
    await save([]);
    const [entry] = (await history(`?person=${documentId}`)).entries;
    expect(entry).toMatchObject({ action: 'person-saved', person: { name: 'Helena Marsh' }, undoable: true });
    await undo(entry!).expect(200);
    const row = await boot.strapi.db.query(PERSON).findOne({ where: { documentId } });
    expect(row.aliases).toEqual(['H. Marsh']);
  });

  test('what a program does is no decision', async () => {
    const { total } = await history();
    await boot.strapi.documents(TOPIC).create({ data: { name: 'Robots', slug: 'robots', vocabulary: {} } });
    expect((await history()).total).toBe(total);
  });
});

test('the list comes in pages, and nonsense is answered with a sentence', async () => {
  const first = await history();
  expect(first.entries).toHaveLength(25 < first.total ? 25 : first.total);
  const last = await history(`?page=${first.pages}`);
  expect(last.page).toBe(first.pages);
  for (const id of ['none', '0', '-1', '999999999']) {
    await editor.send('post', `${BASE}/${id}/undo`, {}).expect(404);
  }
});
