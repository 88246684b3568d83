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

const LIST = `/content-manager/collection-types/${INTERVIEW}`;
const quotes = (waits: unknown) => `[newsroomQuotesWaiting][$eq]=${waits}`;
const topics = (waits: unknown) => `[newsroomTopicsWaiting][$eq]=${waits}`;

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

  test('the filters take the permission to see quotes and topics, and show nobody more than they may read', async () => {
    const read = (conditions: string[]) => ({
      action: 'plugin::content-manager.explorer.read',
      subject: INTERVIEW,
      properties: { fields: ['title'], locales: ['en'] },
      conditions,
    });
    await boot.grantAdmin('author', [read(['admin::is-creator']) as never]);
    const author = await boot.adminJwt('author');
    const ask = () =>
      boot.request.get(`${LIST}?filters[$and][0]${quotes(true)}`).auth(author, { type: 'bearer' });
    await ask().expect(403);
    await boot.grantAdmin('author', [{ action: 'plugin::newsroom.read' }]);
    const { body } = await ask().expect(200);
    expect(body.results).toEqual([]);
    expect(body.pagination.total).toBe(0);
  });

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

describe('the filters of the list view', () => {
  const filtered = async (...filters: string[]) => {
    const query = filters.map((filter, n) => `filters[$and][${n}]${filter}`).join('&');
    const { body } = await editor.send('get', `${LIST}?${query}&pageSize=100`).expect(200);
    expect(body.pagination.total).toBe(body.results.length);
    return (body.results as { documentId: string }[]).map(({ documentId }) => documentId).sort();
  };

  /** A series of documents of their own: three with quotes of which the second is decided on, and one without. */
  const series = async (name: string): Promise<string[]> => {
    const ids: string[] = [];
    for (const text of [PARAGRAPHS, PARAGRAPHS, PARAGRAPHS, ['A quiet day.']])
      ids.push(await editor.create({ title: `${name} ${ids.length}`, body: blocks(text) }));
    for (const { documentId } of (await editor.state(ids[1]!)).quotes)
      await editor.quote(documentId, 'reject').expect(200);
    return ids;
  };

  test('tell documents of which quotes wait from those of which none does', async () => {
    const [first, decided, third, none] = await series('Filtered');
    const own = '[title][$startsWith]=Filtered';
    expect(await filtered(own, quotes(true))).toEqual([first, third].sort());
    expect(await filtered(quotes(false), own)).toEqual([decided, none].sort());
    expect(await filtered(quotes(true), quotes(false))).toEqual([]);
    // Other filters, the search, sorting and pages go on as ever, and the count is that of all pages.
    const { body } = await editor
      .send('get', `${LIST}?filters[$and][0]${quotes(true)}&_q=Filtered&sort=title:DESC&page=2&pageSize=1`)
      .expect(200);
    expect(body.results.map(({ documentId }: { documentId: string }) => documentId)).toEqual([first]);
    expect(body.pagination).toMatchObject({ page: 2, pageCount: 2, total: 2 });
    const status = (value: string) => filtered(own, quotes(true), `[__status][$eq]=${value}`);
    await editor.publish(first!).expect(200);
    await editor.quote((await editor.state(first!)).quotes[0]!.documentId, 'undo').expect(200);
    expect(await status('published')).toEqual([first]);
    expect(await status('draft')).toEqual([third]);
    expect(await status('published-unmodified')).toEqual([first]);
  });

  test('count topics that wait as the column does', async () => {
    const rows = await filtered();
    const columns = await rowsOf(rows);
    const waiting = rows.filter((id) => columns[id]!.topicsWaiting > 0);
    expect(waiting.length).toBeGreaterThan(0);
    expect(waiting.length).toBeLessThan(rows.length);
    expect(await filtered(topics(true))).toEqual(waiting);
    expect(await filtered(topics(false))).toEqual(rows.filter((id) => !waiting.includes(id)));
    expect(await filtered(quotes(true))).toEqual(rows.filter((id) => columns[id]!.quotesWaiting > 0));
    // A suggestion whose topic is gone is no longer one.
    const state = await editor.state(waiting[0]!);
    for (const topic of state.topics.filter((topic) => topic.state === 'suggested'))
      await boot.strapi.db.query(TOPIC).delete({ where: { id: topic.id } });
    expect(await filtered(topics(true))).not.toContain(waiting[0]);
  });

  test('look at the language of the list', async () => {
    const documentId = await editor.create({ title: 'Two tongues', body: blocks(PARAGRAPHS) });
    await editor
      .send('put', `${LIST}/${documentId}?locale=ru`, { title: 'Два языка', body: blocks(['Тихий день.']) })
      .expect(200);
    const inLocale = async (locale: string, waits: boolean) => {
      const path = `${LIST}?locale=${locale}&filters[$and][0]${quotes(waits)}&pageSize=100`;
      const { body } = await editor.send('get', path).expect(200);
      return body.results.some((row: { documentId: string }) => row.documentId === documentId);
    };
    expect([await inLocale('en', true), await inLocale('en', false)]).toEqual([true, false]);
    expect([await inLocale('ru', true), await inLocale('ru', false)]).toEqual([false, true]);
  });

  test('refuse what they do not know, and leave other types alone', async () => {
    for (const filter of [
      quotes('perhaps'),
      '[newsroomQuotesWaiting]=true',
      '[newsroomQuotesWaiting][$ne]=true',
      '[newsroomQuotesWaiting][$in][0]=true',
      '[newsroomTopicsWaiting][$eq][0]=true',
    ]) {
      const { body } = await editor.send('get', `${LIST}?filters[$and][0]${filter}`).expect(400);
      expect(body.error.message).toContain('true or false');
    }
    for (const path of [
      `${LIST}?filters[newsroomQuotesWaiting][$eq]=true`,
      `/content-manager/collection-types/${TOPIC}?filters[$and][0]${quotes(true)}`,
    ])
      expect((await editor.send('get', path)).status).toBeLessThan(500);
    await boot.request.get(`${LIST}?filters[$and][0]${quotes(true)}`).expect(401);
  });
});
