import type { ListRows } from '../../server/src/desk/list-contract';
import { ARTICLE, bootStrapi, type Boot } from './boot';
import { createEditor, editorGrants, INTERVIEW, routesWithout, TOPIC, type Editor } from './newsroom';
import { blocks, PARAGRAPHS } from './story';

let boot: Boot;
let editor: Editor;

beforeAll(async () => {
  boot = await bootStrapi({ locales: ['ru'] });
  await boot.grantAdmin('editor', editorGrants(boot.strapi));
  editor = await createEditor(boot);
});
afterAll(() => boot?.destroy());

const rowsOf = async (ids: string[], more = ''): Promise<ListRows['rows']> =>
  (await editor.send('get', `/newsroom/list/${INTERVIEW}?ids=${ids.join(',')}${more}`).expect(200)).body.rows;

const analyse = async (documentId: string): Promise<number> => {
  const job = await editor.work('documents', { uid: INTERVIEW, documents: [{ documentId }] });
  expect(job).toMatchObject({ state: 'done', done: 1, failed: 0 });
  return job.changed;
};

describe('the columns of the list view', () => {
  let full: string;
  let empty: string;

  test('tell topics and what waits for a whole page at once', async () => {
    full = await editor.create();
    empty = await editor.create({ title: 'Nothing said', body: blocks(['A quiet day.']) });
    const rows = await rowsOf([full, empty, 'unknown']);
    expect(Object.keys(rows).sort()).toEqual([full, empty].sort());
    expect(rows[empty]).toEqual({ topics: [], quotesWaiting: 0, topicsWaiting: 0 });
    const state = await editor.state(full);
    expect(rows[full]!.quotesWaiting).toBe(7);
    expect(rows[full]!.topics).toEqual(
      expect.arrayContaining(
        state.topics.filter((topic) => topic.state === 'applied').map(({ name }) => name),
      ),
    );
    expect(rows[full]!.topicsWaiting).toBe(
      state.topics.filter((topic) => topic.state === 'suggested').length,
    );
    await editor.quote(state.quotes[0]!.documentId, 'reject').expect(200);
    expect((await rowsOf([full]))[full]!.quotesWaiting).toBe(6);
    expect(await rowsOf([full], '&locale=ru')).toEqual({});
  });

  test('refuse a page that no list has', async () => {
    for (const ids of ['', Array.from({ length: 101 }, (_, n) => `id${n}`).join(',')]) {
      const { body } = await editor.send('get', `/newsroom/list/${INTERVIEW}?ids=${ids}`).expect(400);
      expect(body.error.message).toContain('`ids`');
    }
    await editor.send('get', `/newsroom/list/${TOPIC}?ids=a`).expect(404);
  });

  test('stand on the types that take part alone', async () => {
    const { body } = await editor.send('get', '/content-manager/content-types').expect(200);
    const marked = body.data
      .filter(({ pluginOptions }: { pluginOptions?: { newsroom?: object } }) => pluginOptions?.newsroom)
      .map(({ uid }: { uid: string }) => uid);
    expect(marked.sort()).toEqual([ARTICLE, INTERVIEW].sort());
  });
});

describe('analyse again', () => {
  test('follows a vocabulary that changed, and keeps what people decided', async () => {
    const documentId = await editor.create({ title: 'On eels', body: blocks(PARAGRAPHS) });
    expect(await analyse(documentId)).toBe(0);
    await editor.topic(documentId, 'space', 'reject');
    await boot.strapi.documents(TOPIC as never).create({
      data: {
        name: 'Turbines',
        slug: 'turbines',
        vocabulary: {
          en: [{ term: 'turbine hall' }, { term: 'power plant' }],
        },
      } as never,
    });
    const before = (await rowsOf([documentId]))[documentId]!;
    expect(before.topics).not.toContain('Turbines');
    expect(await analyse(documentId)).toBe(1);
    const after = (await rowsOf([documentId]))[documentId]!;
    expect(after.topics).toContain('Turbines');
    expect(after.topics).not.toContain('Space');
    expect(await analyse(documentId)).toBe(0);
  });
});

describe('permissions', () => {
  const table: ['get' | 'post', string][] = [['get', `/newsroom/list/${INTERVIEW}?ids=none`]];

  test('every route of the list view stands in this table', () => {
    const paths = table.map(([method, path]) => [method, path.replace(/\?.*/, '')] as const);
    expect(routesWithout(boot.strapi, 'list-desk', paths)).toEqual([]);
  });

  test.each(table)(
    '%s %s is closed to strangers and to roles without its permission',
    async (method, path) => {
      await boot.request[method](path).expect(401);
      const author = await boot.adminJwt('author');
      await boot.request[method](path).auth(author, { type: 'bearer' }).expect(403);
    },
  );

  test('nobody sees what they may not read', async () => {
    const documentId = await editor.create({ title: 'Theirs', body: blocks(PARAGRAPHS) });
    await boot.grantAdmin('author', [
      { action: 'plugin::newsroom.read' },
      { action: 'plugin::newsroom.decide' },
      ...(['read', 'update'].map((action) => ({
        action: `plugin::content-manager.explorer.${action}`,
        subject: INTERVIEW,
        properties: { fields: ['title'], locales: ['en'] },
        conditions: ['admin::is-creator'],
      })) as never[]),
    ]);
    const author = await boot.adminJwt('author');
    const { body } = await boot.request
      .get(`/newsroom/list/${INTERVIEW}?ids=${documentId}`)
      .auth(author, { type: 'bearer' })
      .expect(200);
    expect(body.rows).toEqual({});
  });
});
