/** The register of people: their names, what they said, and two records that become one. */
import type { PersonPage, RegisterPage } from '../../server/src/desk/people-contract';
import { bootStrapi, type Boot } from './boot';
import { createEditor, editorGrants, INTERVIEW, PERSON, QUOTE, routesWithout, type Editor } from './newsroom';
import { blocks } from './story';

let boot: Boot;
let editor: Editor;

beforeAll(async () => {
  boot = await bootStrapi({ locales: ['ru'] });
  await boot.grantAdmin('editor', editorGrants(boot.strapi));
  editor = await createEditor(boot);
});
afterAll(() => boot?.destroy());

const BASE = '/newsroom/register';
const register = async (query = ''): Promise<RegisterPage> =>
  (await editor.send('get', BASE + query).expect(200)).body;
const personOf = async (documentId: string): Promise<PersonPage> =>
  (await editor.send('get', `${BASE}/${documentId}`).expect(200)).body;
const post = (path: string, body: object) => editor.send('post', BASE + path, body);

const idOf = async (name: string): Promise<string> =>
  (await boot.strapi.db.query(PERSON).findOne({ where: { name } })).documentId;

const article = (name: string, words: string) => ({
  title: `${name} speaks`,
  conductedOn: '2026-03-01',
  body: blocks([`${name} opened the yard on Friday. “${words},” ${name} said.`]),
});

describe('doors', () => {
  const table: [method: 'get' | 'post', path: string, permission: string][] = [
    ['get', BASE, 'read'],
    ['get', `${BASE}/none`, 'read'],
    ['post', `${BASE}/none`, 'decide'],
    ['post', `${BASE}/none/merge`, 'decide'],
  ];

  test('every route of the register stands in this table', () => {
    expect(routesWithout(boot.strapi, 'people-desk', table)).toEqual([]);
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
    // Strapi's authors may read the people whom they made themselves: nobody.
    const list = await boot.request.get(BASE).auth(author, { type: 'bearer' }).expect(200);
    expect(list.body).toMatchObject({ people: [], total: 0 });
    const fields = ['name', 'role', 'organisation', 'aliases'];
    const read = { action: 'plugin::content-manager.explorer.read', subject: PERSON, properties: { fields } };
    await boot.grantAdmin('author', [read]);
    for (const [method, path, permission] of table) {
      expect([path, (await status(method, path)) === 403]).toEqual([path, permission !== 'read']);
    }
  });
});

describe('what people said', () => {
  test('each quote comes with its day, its article and what readers see of it', async () => {
    const documentId = await editor.create(article('Runa Holt', 'The yard belongs to the town'));
    await editor.publish(documentId).expect(200);
    const { people } = await register('?search=runa');
    expect(people).toEqual([expect.objectContaining({ name: 'Runa Holt', quotes: 1, aliases: [] })]);
    const { person, quotes, pages, can } = await personOf(people[0]!.documentId);
    expect(person.name).toBe('Runa Holt');
    expect({ pages, can }).toEqual({ pages: 1, can: { edit: true } });
    expect(quotes).toEqual([
      expect.objectContaining({
        text: 'The yard belongs to the town.',
        date: '2026-03-01',
        public: true,
        source: { uid: INTERVIEW, documentId, locale: 'en', single: false, title: 'Runa Holt speaks' },
      }),
    ]);
  });

  test('who may not read the article reads no word of it', async () => {
    const author = await boot.adminJwt('author');
    const { body } = await boot.request
      .get(`${BASE}/${await idOf('Runa Holt')}`)
      .auth(author, { type: 'bearer' })
      .expect(200);
    expect(body).toMatchObject({ quotes: [], person: { quotes: 0 } });
    expect(JSON.stringify(body)).not.toContain('belongs');
  });

  test('long lists come in pages', async () => {
    for (let n = 0; n < 27; n += 1) {
      await boot.strapi.db
        .query(PERSON)
        .create({ data: { name: `Extra ${String(n).padStart(2, '0')}`, aliases: [] } });
    }
    const first = await register('?search=Extra');
    expect(first).toMatchObject({ page: 1, pages: 2, total: 27 });
    const second = await register('?search=Extra&page=2');
    expect(second.people.map(({ name }) => name)).toEqual(['Extra 25', 'Extra 26']);
    expect((await register('?page=-4')).page).toBe(1);
    expect((await register('?search=%25')).people).toEqual([]);
  });
});

describe('names', () => {
  test('other names are kept once, and the next article knows them', async () => {
    const documentId = await idOf('Runa Holt');
    const { body } = await post(`/${documentId}`, {
      aliases: ['  R.  Holt ', 'r. holt', 'Runa Holt', '', 'Captain Holt-Berg'],
    }).expect(200);
    expect(body.person.aliases).toEqual(['R. Holt', 'Captain Holt-Berg']);
  });

  test('a name of somebody else is refused, and so is what is no list', async () => {
    const documentId = await idOf('Extra 00');
    const { body } = await post(`/${documentId}`, { aliases: ['R. Holt'] }).expect(400);
    expect(body.error.message).toContain('Runa Holt');
    await post(`/${documentId}`, { aliases: 'R.' }).expect(400);
    await post(`/${documentId}`, { aliases: [7] }).expect(400);
    await post(`/${documentId}`, { aliases: Array(101).fill('x') }).expect(400);
    await post('/none', { aliases: [] }).expect(404);
  });
});

describe('two records become one', () => {
  test('quotes of every version, interviews, names and facts go to the one that stays', async () => {
    const first = await editor.create(article('Oskar Lind', 'We weld at night'));
    const second = await editor.create(article('Oscar Lindh', 'We paint by day'));
    await editor.publish(second).expect(200);
    const [kept, gone] = [await idOf('Oskar Lind'), await idOf('Oscar Lindh')];
    const goneRow = await boot.strapi.db.query(PERSON).findOne({ where: { documentId: gone } });
    await boot.strapi.db
      .query(PERSON)
      .update({ where: { documentId: gone }, data: { role: 'welder', aliases: ['O. Lindh'] } });
    await editor.update(second, { interviewees: { connect: [{ id: goneRow.id }] } }).expect(200);
    await editor.publish(second).expect(200);

    await post(`/${gone}/merge`, { into: gone }).expect(400);
    await post(`/${gone}/merge`, {}).expect(400);
    await post(`/${gone}/merge`, { into: 'nobody' }).expect(404);
    const { body } = await post(`/${gone}/merge`, { into: kept }).expect(200);
    expect(body.person).toMatchObject({
      name: 'Oskar Lind',
      role: 'welder',
      aliases: ['Oscar Lindh', 'O. Lindh'],
      quotes: 2,
    });
    await editor.send('get', `${BASE}/${gone}`).expect(404);

    const published = await boot.strapi.db.query(QUOTE).findMany({
      where: { subjectId: second, publishedAt: { $notNull: true } },
      populate: { speaker: true },
    });
    expect(published.map(({ speaker }: { speaker: { documentId: string } }) => speaker.documentId)).toEqual([
      kept,
    ]);
    const rows = await boot.strapi.db
      .query(INTERVIEW)
      .findMany({ where: { documentId: second }, populate: { interviewees: true } });
    for (const row of rows) {
      expect(row.interviewees.map((person: { documentId: string }) => person.documentId)).toEqual([kept]);
    }

    // The next article of the old name finds the one who stayed.
    await editor.create(article('Oscar Lindh', 'We launch at noon'));
    expect((await personOf(kept)).person.quotes).toBe(3);
    expect((await register('?search=Lindh')).people).toEqual([]);
    await editor.update(first, { title: 'Still there' }).expect(200);
  });
});
