import { bootStrapi, type Boot } from './boot';
import {
  adminControllers,
  createEditor,
  editorGrants,
  INTERVIEW,
  routesWithout,
  type Editor,
} from './newsroom';
import { TEXT, TITLE } from './story';

let boot: Boot;
let editor: Editor;

beforeAll(async () => {
  boot = await bootStrapi({ locales: ['ru'] });
  await boot.grantAdmin('editor', editorGrants(boot.strapi));
  editor = await createEditor(boot);
});
afterAll(() => boot?.destroy());

const source = `3.63 BYN\n3,08 BYN\n${TITLE}\n\n${TEXT}`;

describe('import', () => {
  test('a preview shows what would come and writes nothing', async () => {
    const { body } = await editor.send('post', '/newsroom/imports/preview', { source }).expect(200);
    expect(body).toMatchObject({
      title: TITLE,
      standfirst: null,
      language: 'en',
      locale: 'en',
      outlet: 'Lighthouse',
      duplicate: null,
    });
    expect(body.readouts).toHaveLength(2);
    expect(body.quotes).toHaveLength(7);
    for (const quote of body.quotes) {
      expect(quote.spans.map(([start, end]: [number, number]) => body.text.slice(start, end)).join(' ')).toBe(
        quote.text,
      );
    }
    expect(await boot.strapi.db.query(INTERVIEW).count()).toBe(0);
  });

  test('a draft comes with quotes, people and topics; the same text twice does not', async () => {
    const { body } = await editor
      .send('post', '/newsroom/imports', { source, sourceUrl: 'https://example.org/a' })
      .expect(201);
    expect(body).toMatchObject({ title: TITLE, paragraphs: 8, quotes: 7, people: ['Helena Marsh'] });
    const again = await editor
      .send('post', '/newsroom/imports', { source: source.replaceAll('“', '"').replaceAll('”', '"') })
      .expect(409);
    expect(again.body.error.message).toBe(`Already imported: “${TITLE}”.`);
    expect(again.body.error.details.duplicate.documentId).toBe(body.documentId);
  });

  test('a language without a locale goes to the default one, with a warning', async () => {
    const { body } = await editor
      .send('post', '/newsroom/imports/preview', {
        source: 'Загаловак артыкула\n\n«Мы ўсё зробім своечасова», — сказаў міністр Іван Ліпень.',
      })
      .expect(200);
    expect(body.language).toBe('be');
    expect(body.locale).toBe('en');
    expect(body.warnings.map(({ code }: { code: string }) => code)).toContain('locale');
  });

  test.each([
    ['nothing', ''],
    ['spaces', ' \n\t '],
    ['no string', 17],
    ['a bomb of nested tags', `<p>${'<b>'.repeat(90_000)}`],
    ['too long a text', 'word '.repeat(300_000)],
  ])('%s is refused with a sentence', async (_, bad) => {
    const { body, status } = await editor.send('post', '/newsroom/imports/preview', { source: bad });
    expect([400, 413]).toContain(status);
    expect(body.error.message).toMatch(/\w/);
  });

  test('scripts never become markup', async () => {
    const html =
      '<h1>Quiet news</h1><script>alert(1)</script><p onclick="x()">Body <a href="javascript:x()">text</a>.</p>';
    const { body } = await editor
      .send('post', '/newsroom/imports', { source: html, format: 'html' })
      .expect(201);
    const row = await boot.strapi.db.query(INTERVIEW).findOne({ where: { documentId: body.documentId } });
    expect(JSON.stringify(row)).not.toMatch(/script|onclick|alert/);
  });
});

describe('permissions', () => {
  const admin: [method: 'get' | 'post', path: string, action: string][] = [
    ['get', '/newsroom/settings', 'plugin::newsroom.read'],
    ['post', '/newsroom/imports/preview', 'plugin::newsroom.import'],
    ['post', '/newsroom/imports', 'plugin::newsroom.import'],
    ['get', `/newsroom/subjects/${INTERVIEW}/none`, 'plugin::newsroom.read'],
    ['post', `/newsroom/subjects/${INTERVIEW}/none/topics/none/accept`, 'plugin::newsroom.decide'],
    ['post', '/newsroom/quotes/none/approve', 'plugin::newsroom.decide'],
    ['get', '/newsroom/people', 'plugin::newsroom.decide'],
    ['get', '/newsroom/topics', 'plugin::newsroom.decide'],
  ];

  test('every admin route of the desk stands in this table, and the others in the tests of their pages', () => {
    expect(routesWithout(boot.strapi, 'desk', admin)).toEqual([]);
    expect(adminControllers(boot.strapi)).toEqual([
      'desk',
      'history-desk',
      'jobs-desk',
      'list-desk',
      'panel-desk',
      'people-desk',
      'queue-desk',
      'rates-desk',
      'settings-desk',
      'topic-files',
      'topics-desk',
    ]);
  });

  test.each(admin)(
    '%s %s is closed to strangers and to roles without its permission',
    async (method, path) => {
      await boot.request[method](path).expect(401);
      const author = await boot.adminJwt('author');
      await boot.request[method](path).auth(author, { type: 'bearer' }).expect(403);
    },
  );

  test.each(admin)('%s %s opens with its permission', async (method, path) => {
    const { status } = await editor.send(method, path, method === 'post' ? {} : undefined);
    expect([200, 400, 404]).toContain(status);
  });

  test('the plugin’s permission never widens the Content Manager’s', async () => {
    const documentId = await editor.create({ title: 'Mine', body: [] });
    await boot.grantAdmin('author', [
      { action: 'plugin::newsroom.read' },
      { action: 'plugin::newsroom.decide' },
      { action: 'plugin::newsroom.import' },
    ]);
    const author = await boot.adminJwt('author');
    const auth = (method: 'get' | 'post', path: string) =>
      boot.request[method](path).auth(author, { type: 'bearer' });
    await auth('get', `/newsroom/subjects/${INTERVIEW}/${documentId}`).expect(403);
    await auth('post', `/newsroom/subjects/${INTERVIEW}/${documentId}/topics/none/accept`)
      .send({})
      .expect(403);
  });
});

describe('a condition on who made a document', () => {
  test('lets in colleagues of the same role, and nobody else', async () => {
    const content = ['create', 'read', 'update'].map((action) => ({
      action: `plugin::content-manager.explorer.${action}`,
      subject: INTERVIEW,
      properties: { fields: ['title', 'standfirst', 'body'], locales: ['en'] },
      conditions: action === 'create' ? [] : ['admin::has-same-role-as-creator'],
    }));
    await boot.grantAdmin('author', [{ action: 'plugin::newsroom.read' }, ...content]);
    const author = await boot.adminJwt('author');
    const colleague = await boot.adminJwt('author');
    const { body } = await boot.request
      .post(`/content-manager/collection-types/${INTERVIEW}`)
      .auth(author, { type: 'bearer' })
      .send({ title: 'A draft among colleagues' })
      .expect(201);
    const ask = (documentId: string) =>
      boot.request.get(`/newsroom/subjects/${INTERVIEW}/${documentId}`).auth(colleague, { type: 'bearer' });
    await ask(body.data.documentId).expect(200);
    await ask(await editor.create({ title: 'An editor’s draft' })).expect(403);
  });
});
