import { ARTICLE, bootStrapi, type Boot } from './boot';
import { createEditor, editorGrants, QUOTE, type Editor } from './newsroom';
import { PARAGRAPHS } from './story';

let boot: Boot;
let editor: Editor;

beforeAll(async () => {
  boot = await bootStrapi();
  await boot.grantAdmin('editor', editorGrants(boot.strapi, [ARTICLE]));
  editor = await createEditor(boot);
});
afterAll(() => boot?.destroy());

const collection = `/content-manager/collection-types/${ARTICLE}`;
const [lead, ...sections] = PARAGRAPHS;
const article = {
  title: 'An island and its tide',
  lead: `**${lead}**`,
  body: sections.map((text, n) => ({ heading: `Part ${n}`, text })),
};

test('an app’s own type with rich text and a component gets quotes and topics', async () => {
  const { body } = await editor.send('post', collection, article).expect(201);
  const { documentId } = body.data;
  const state = await editor.state(documentId, ARTICLE);
  expect(state.quotes).toHaveLength(7);
  expect(state.topics.filter((topic) => topic.state === 'applied').map(({ slug }) => slug)).toEqual(
    expect.arrayContaining(['energy', 'trade']),
  );
  const row = await boot.strapi.db.query(ARTICLE).findOne({ where: { documentId }, populate: ['topics'] });
  expect(row.topics.length).toBeGreaterThan(1);

  await editor.send('post', `${collection}/${documentId}/actions/publish`, {}).expect(200);
  const publicRows = await boot.strapi.db
    .query(QUOTE)
    .count({ where: { subjectType: ARTICLE, subjectId: documentId, publishedAt: { $notNull: true } } });
  expect(publicRows).toBe(7);
});

test('a type that takes no part passes untouched', async () => {
  const before = await boot.strapi.db.query(QUOTE).count();
  await boot.strapi.documents('plugin::users-permissions.role').findMany({});
  expect(await boot.strapi.db.query(QUOTE).count()).toBe(before);
});

test('a script in Markdown or HTML does not survive the save', async () => {
  const { body } = await editor
    .send('post', collection, {
      title: 'Hostile',
      lead: '<p>Fine</p><script>alert(1)</script><img src=x onerror=alert(1)>',
      body: [
        { heading: 'h', text: 'A [link](javascript:alert(1)) and <iframe src="https://evil.test"></iframe>' },
      ],
    })
    .expect(201);
  const stored = JSON.stringify(
    await boot.strapi.db
      .query(ARTICLE)
      .findOne({ where: { documentId: body.data.documentId }, populate: ['body'] }),
  );
  expect(stored).not.toMatch(/<script|onerror=|javascript:|<iframe/);
});
