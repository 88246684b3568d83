import { announcement } from '../../server/src/bootstrap';
import { addWidget } from './rates';
import { ARTICLE, bootStrapi, type Boot } from './boot';
import { editorGrants, INTERVIEW, READER_ACTIONS } from './newsroom';

describe('the test app', () => {
  let boot: Boot;
  beforeAll(async () => {
    boot = await bootStrapi({ locales: ['ru'] });
  });
  afterAll(() => boot?.destroy());

  test('knows the plugin, its own article type and the locales', async () => {
    expect(boot.strapi.contentTypes).toHaveProperty([ARTICLE]);
    expect(boot.strapi.plugin('newsroom')).toBeDefined();
    const locales = await boot.strapi.plugin('i18n').service('locales').find();
    expect(locales.map((locale: { code: string }) => locale.code).sort()).toEqual(['en', 'ru']);
  });

  test('an editor reaches the admin, a stranger does not', async () => {
    const jwt = await boot.editorJwt();
    await boot.request.get('/admin/users/me').expect(401);
    const { body } = await boot.request.get('/admin/users/me').auth(jwt, { type: 'bearer' }).expect(200);
    expect(body.data.roles).toEqual([expect.objectContaining({ code: 'strapi-editor' })]);
  });

  test('readers get 403 until somebody grants them the action', async () => {
    await boot.request.get('/api/articles').expect(403);
    const reader = await boot.readerJwt();
    await boot.request.get('/api/articles').auth(reader, { type: 'bearer' }).expect(403);
    await boot.grantPublic(['api::article.article.find']);
    await boot.request.get('/api/articles').expect(200);
  });

  test('a token may do what its type and permissions say', async () => {
    const full = await boot.apiToken('full-access');
    const custom = await boot.apiToken('custom', ['api::article.article.find']);
    const article = { data: { title: 'A harbour wakes' } };
    await boot.request.post('/api/articles').auth(custom, { type: 'bearer' }).send(article).expect(403);
    await boot.request.post('/api/articles').auth(full, { type: 'bearer' }).send(article).expect(201);
    const { body } = await boot.request.get('/api/articles').auth(custom, { type: 'bearer' }).expect(200);
    expect(body.data).toEqual([expect.objectContaining({ title: 'A harbour wakes' })]);
  });

  test('the line of the start names what is still to grant, until nothing is', async () => {
    const first = await announcement(boot.strapi);
    expect(first).toMatch(
      /^newsroom: \d+ topics; watching plugin::newsroom\.interview, api::article\.article\./,
    );
    expect(first).toContain('Readers get 403');
    expect(first).toContain('Editors need');
    expect(first).toContain('Editors cannot publish');

    await boot.grantPublic(READER_ACTIONS);
    expect(first).toContain('"Edit the words of topics"');
    const grants = editorGrants(boot.strapi, [INTERVIEW]);
    await boot.grantAdmin('author', [{ action: 'plugin::newsroom.decide' }]);
    expect(await announcement(boot.strapi)).toContain(
      'Editors need "See quotes and topics", "Import articles", "Edit the words of topics" under',
    );
    await boot.grantAdmin(
      'editor',
      grants.filter(({ subject }) => !subject),
    );
    const second = await announcement(boot.strapi);
    expect(second).not.toMatch(/Readers|Editors need/);
    expect(second).toContain('Editors cannot publish');

    await boot.grantAdmin(
      'editor',
      grants.filter(({ subject }) => subject),
    );
    expect(await announcement(boot.strapi)).not.toMatch(/Readers|Editors|rate/);
  });

  test('the line of the start names the right to read rates once a widget shows some', async () => {
    await addWidget(boot, { enabled: false });
    expect(await announcement(boot.strapi)).not.toContain('rate');
    await addWidget(boot, { slug: 'eur', base: 'EUR' });
    expect(await announcement(boot.strapi)).toContain('The rate widgets answer readers with 403 until');
    await boot.grantPublic(['plugin::newsroom.rate.placement']);
    expect(await announcement(boot.strapi)).not.toContain('rate');
  });

  test('a restart keeps what was saved', async () => {
    await boot.restart();
    const articles = await boot.strapi.documents(ARTICLE).findMany({});
    expect(articles).toHaveLength(1);
  });
});
