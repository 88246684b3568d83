import { bootStrapi, type Boot } from './boot';
import { createEditor, editorGrants, PERSON, type Editor } from './newsroom';
import { blocks, PARAGRAPHS, TITLE } from './story';

let boot: Boot;
let editor: Editor;

beforeAll(async () => {
  boot = await bootStrapi();
  await boot.grantAdmin('editor', editorGrants(boot.strapi));
  editor = await createEditor(boot);
});
afterAll(() => boot?.destroy());

const renamed = PARAGRAPHS.map((text) =>
  text.replaceAll('Helena Marsh', 'Judith Crane').replaceAll('Marsh', 'Crane'),
);

test('a renamed speaker is followed, approved quotes included, and nothing is doubled', async () => {
  const documentId = await editor.create();
  await editor.publish(documentId).expect(200);
  const before = await editor.state(documentId);
  await editor
    .update(documentId, { title: TITLE.replace('Marsh', 'Crane'), body: blocks(renamed) })
    .expect(200);
  const after = await editor.state(documentId);
  expect(after.quotes.map((quote) => quote.documentId)).toEqual(
    before.quotes.map((quote) => quote.documentId),
  );
  expect(new Set(after.quotes.map(({ speaker }) => speaker?.name))).toEqual(new Set(['Judith Crane']));
  expect(await boot.strapi.db.query(PERSON).count({ where: { name: 'Judith Crane' } })).toBe(1);
});

test('an alias leads to the same person', async () => {
  const documentId = await editor.create();
  const [quote] = (await editor.state(documentId)).quotes;
  await editor
    .quote(quote!.documentId, 'speaker', { person: { name: 'Helena Marsh' }, alias: true })
    .expect(200);
  const person = await boot.strapi.db.query(PERSON).findOne({ where: { name: 'Helena Marsh' } });
  expect(person.aliases).toContain('Marsh');
  expect(await boot.strapi.db.query(PERSON).count({ where: { name: 'Helena Marsh' } })).toBe(1);
});

test('a pronoun is nobody’s alias', async () => {
  const documentId = await editor.create();
  const quote = (await editor.state(documentId)).quotes.find(({ mention }) => mention === 'she');
  const { body } = await editor
    .quote(quote!.documentId, 'speaker', { person: { name: 'Helena Marsh' }, alias: true })
    .expect(400);
  expect(body.error.message).toContain('“she” is no name');
});
