import { bootStrapi, type Boot } from './boot';
import { createEditor, editorGrants, INTERVIEW, relatedTopics, slugs, TOPIC, type Editor } from './newsroom';
import { blocks, PARAGRAPHS } from './story';

let boot: Boot;
let editor: Editor;

beforeAll(async () => {
  boot = await bootStrapi();
  await boot.grantAdmin('editor', editorGrants(boot.strapi));
  editor = await createEditor(boot);
});
afterAll(() => boot?.destroy());

const save = (documentId: string, n: number) =>
  editor.update(documentId, { body: blocks([`Edition ${n} of the paper.`, ...PARAGRAPHS]) }).expect(200);

const topicRow = (slug: string) => boot.strapi.db.query(TOPIC).findOne({ where: { slug } });

describe('people win', () => {
  test('a rejected topic never comes back: ten saves, two publishings, a restart', async () => {
    const documentId = await editor.create();
    expect(await relatedTopics(boot, documentId)).toContain('trade');
    const state = await editor.topic(documentId, 'trade', 'reject');
    expect(slugs(state, 'rejected')).toContain('trade');
    expect(state.topics.find(({ slug }) => slug === 'trade')?.decidedBy?.name).toContain('editor');
    for (let n = 0; n < 10; n += 1) await save(documentId, n);
    await editor.publish(documentId).expect(200);
    await save(documentId, 11);
    await editor.publish(documentId).expect(200);
    expect(await relatedTopics(boot, documentId)).not.toContain('trade');
    expect(await relatedTopics(boot, documentId, 'published')).not.toContain('trade');
    await boot.restart();
    await save(documentId, 12);
    expect(await relatedTopics(boot, documentId)).not.toContain('trade');
  });

  test('a rejected parent is not rolled back up by its child', async () => {
    const documentId = await editor.create({
      title: 'Reactor hall opens',
      body: blocks([
        'The nuclear power plant loaded fuel into its second reactor. The nuclear reactor passed every test, and atomic energy now covers half of the demand.',
        'The regulator praised the nuclear power plant, and uranium for the reactor arrived on time.',
      ]),
    });
    expect(await relatedTopics(boot, documentId)).toEqual(
      expect.arrayContaining(['energy', 'nuclear-power']),
    );
    await editor.topic(documentId, 'energy', 'reject');
    await editor.update(documentId, { title: 'Reactor hall opens again' }).expect(200);
    expect(await relatedTopics(boot, documentId)).toContain('nuclear-power');
    expect(await relatedTopics(boot, documentId)).not.toContain('energy');
  });

  test('a topic that an editor added stays whatever the text says', async () => {
    const documentId = await editor.create();
    await editor.topic(documentId, 'sport', 'accept');
    for (let n = 0; n < 3; n += 1) await save(documentId, n);
    await editor.update(documentId, { body: blocks(['Nothing of the sort.']) }).expect(200);
    expect(await relatedTopics(boot, documentId)).toEqual(['sport']);
  });

  test('the form’s own relation field decides as well as the panel', async () => {
    const documentId = await editor.create();
    const trade = await topicRow('trade');
    await editor.update(documentId, { topics: { disconnect: [{ id: trade.id }], connect: [] } }).expect(200);
    expect(slugs(await editor.state(documentId), 'rejected')).toContain('trade');
    await save(documentId, 1);
    expect(await relatedTopics(boot, documentId)).not.toContain('trade');
    await editor.update(documentId, { topics: { connect: [{ id: trade.id }], disconnect: [] } }).expect(200);
    expect(slugs(await editor.state(documentId))).toContain('trade');
  });

  test('undo forgets the word and lets the machine speak again', async () => {
    const documentId = await editor.create();
    await editor.topic(documentId, 'trade', 'reject');
    const state = await editor.topic(documentId, 'trade', 'undo');
    expect(state.topics.find(({ slug }) => slug === 'trade')).toMatchObject({
      state: 'applied',
      source: 'machine',
      decidedBy: null,
    });
    expect(await relatedTopics(boot, documentId)).toContain('trade');
  });
});

describe('the system decides nothing', () => {
  test('an update by code that leaves topics out rejects none', async () => {
    const documentId = await editor.create();
    await boot.strapi.documents(INTERVIEW).update({ documentId, data: { title: 'By code' } as never });
    await boot.strapi.documents(INTERVIEW).update({ documentId, data: { topics: [] } as never });
    const state = await editor.state(documentId);
    expect(slugs(state, 'rejected')).toEqual([]);
    await save(documentId, 1);
    expect(await relatedTopics(boot, documentId)).toContain('trade');
  });

  test('what code sets stays set', async () => {
    const sport = await topicRow('sport');
    const { documentId } = await boot.strapi
      .documents(INTERVIEW)
      .create({ data: { title: 'Set by an import', body: blocks(), topics: [sport.documentId] } });
    await save(documentId, 1);
    expect(await relatedTopics(boot, documentId)).toContain('sport');
  });

  test.each([
    ['ids', (row: { id: number }) => [row.id]],
    ['documentIds', (row: { documentId: string }) => [row.documentId]],
    ['objects', (row: { id: number }) => [{ id: row.id }]],
    ['set', (row: { documentId: string }) => ({ set: [row.documentId] })],
    [
      'connect',
      (row: { documentId: string }) => ({
        connect: [{ documentId: row.documentId, position: { end: true } }],
      }),
    ],
    ['a single value', (row: { documentId: string }) => row.documentId],
  ])('relation input as %s is understood', async (_, input) => {
    const sport = await topicRow('sport');
    const { documentId } = await boot.strapi
      .documents(INTERVIEW)
      .create({ data: { title: 'Forms', body: blocks(), topics: input(sport) as never } });
    expect(await relatedTopics(boot, documentId)).toEqual(expect.arrayContaining(['sport', 'trade']));
  });
});

describe('concurrent saves', () => {
  test('lose no topic', async () => {
    const documentId = await editor.create({ title: 'Quiet', body: blocks(['Nothing here.']) });
    const slugsToAdd = ['sport', 'religion', 'weather', 'culture', 'health', 'education'];
    await Promise.all(slugsToAdd.map((slug) => editor.topic(documentId, slug, 'accept')));
    expect(await relatedTopics(boot, documentId)).toEqual([...slugsToAdd].sort());
  });
});
