/** The role of a quote's speaker: the one that they held when they became its speaker. */
import { bootStrapi, type Boot } from './boot';
import { createEditor, editorGrants, PERSON, QUOTE, READER_ACTIONS, type Editor } from './newsroom';
import { blocks } from './story';

let boot: Boot;
let editor: Editor;

beforeAll(async () => {
  boot = await bootStrapi();
  await boot.grantAdmin('editor', editorGrants(boot.strapi));
  await boot.grantPublic(READER_ACTIONS);
  editor = await createEditor(boot);
});
afterAll(() => boot?.destroy());

let count = 0;

/** Somebody with a role, by a name that no other test uses. */
const somebody = async (role: string | null): Promise<{ documentId: string; name: string }> => {
  count += 1;
  const name = `Runa Hol${'abcdefghij'[count]}`;
  const { documentId } = await boot.strapi
    .documents(PERSON as never)
    .create({ data: { name, role, aliases: [] } as never });
  return { documentId, name };
};
const setRole = (documentId: string, role: string) =>
  boot.strapi.documents(PERSON as never).update({ documentId, data: { role } as never });

const values = (name: string, more: string[] = []) => ({
  title: `${name} speaks`,
  body: blocks([`${name} opened the yard on Friday. “The yard belongs to the town,” ${name} said.`, ...more]),
});

const quoteOf = (subjectId: string) =>
  boot.strapi.db
    .query(QUOTE)
    .findOne({ where: { subjectId, publishedAt: null }, populate: { speaker: { select: ['documentId'] } } });
const roleOf = async (subjectId: string): Promise<string | null> => (await quoteOf(subjectId)).speakerRole;

test('it is noted on the save that finds the quote, and stays when the person goes on to another', async () => {
  const { documentId: person, name } = await somebody('Mayor');
  const article = await editor.create(values(name));
  expect(await roleOf(article)).toBe('Mayor');
  await setRole(person, 'Minister');
  await editor.update(article, values(name, ['Nobody objected.'])).expect(200);
  expect(await roleOf(article)).toBe('Mayor');
  await editor.publish(article).expect(200);
  const { body } = await boot.request.get('/api/newsroom/quotes?filters[text][$contains]=yard').expect(200);
  expect(body.data).toMatchObject([{ speakerRole: 'Mayor' }]);
  const page = await editor.send('get', `/newsroom/register/${person}`).expect(200);
  expect(page.body.person.role).toBe('Minister');
  expect(page.body.quotes).toMatchObject([{ role: 'Mayor' }]);
  // What was found later was said in the new role.
  expect(await roleOf(await editor.create(values(name)))).toBe('Minister');
});

test('another speaker brings theirs, whoever chooses them; the same one again changes nothing', async () => {
  const first = await somebody('Harbour master');
  const second = await somebody('Pilot');
  const article = await editor.create(values(first.name));
  const { documentId: quote } = await quoteOf(article);
  await setRole(first.documentId, 'Admiral');
  const choose = (person: { documentId: string }) =>
    editor.quote(quote, 'speaker', { person: { documentId: person.documentId } }).expect(200);
  await choose(first);
  expect(await roleOf(article)).toBe('Harbour master');
  await choose(second);
  expect(await roleOf(article)).toBe('Pilot');
  await choose(first);
  expect(await roleOf(article)).toBe('Admiral');

  // The text itself names somebody else.
  const other = await editor.create(values(first.name));
  await editor.update(other, values(second.name)).expect(200);
  expect(await roleOf(other)).toBe('Pilot');
});

test('an editor’s own words for it stay, until another speaker is chosen', async () => {
  const first = await somebody('Baker');
  const second = await somebody('Miller');
  const article = await editor.create(values(first.name));
  const { documentId: quote, speaker } = await quoteOf(article);
  expect(speaker.documentId).toBe(first.documentId);
  const form = (data: object) =>
    editor.send('put', `/content-manager/collection-types/${QUOTE}/${quote}`, data).expect(200);
  await form({ speakerRole: 'Baker to the court' });
  await editor.update(article, values(first.name, ['It rained.'])).expect(200);
  expect(await roleOf(article)).toBe('Baker to the court');
  // The form sends the field along, as it stands.
  const speakerTo = (person: { documentId: string }) => ({
    connect: [{ documentId: person.documentId }],
    disconnect: [],
  });
  const answer = await form({ speakerRole: 'Baker to the court', speaker: speakerTo(second) });
  expect(answer.body.data.speakerRole).toBe('Miller');
  expect(await roleOf(article)).toBe('Miller');
  await form({ speakerRole: 'Baker, retired', speaker: speakerTo(first) });
  expect(await roleOf(article)).toBe('Baker, retired');
  await form({ speaker: { set: [] } });
  expect(await roleOf(article)).toBeNull();
});

test('a quote that somebody writes by hand has it too, and a person without a role gives none', async () => {
  const { documentId, name } = await somebody('Singer');
  const create = async (data: object): Promise<string | null> => {
    const quote = await boot.strapi
      .documents(QUOTE as never)
      .create({ data: { text: 'We sing on Sundays.', speaker: documentId, ...data } as never });
    return (await boot.strapi.db.query(QUOTE).findOne({ where: { documentId: quote.documentId } }))
      .speakerRole;
  };
  expect(await create({})).toBe('Singer');
  expect(await create({ speakerRole: 'Guest' })).toBe('Guest');
  const silent = await somebody(null);
  const article = await editor.create(values(silent.name));
  expect(await roleOf(article)).toBeNull();
  await setRole(silent.documentId, 'Clerk');
  await editor.update(article, values(silent.name, ['It rained.'])).expect(200);
  expect(await roleOf(article)).toBeNull();

  const made = await editor.create({ title: 'A quiet day', body: blocks(['The choir sings on Sundays.']) });
  await editor
    .send('post', `/newsroom/subjects/plugin::newsroom.interview/${made}/quotes`, {
      exact: 'sings on Sundays',
      prefix: 'The choir ',
      suffix: '.',
      person: { name },
    })
    .expect(201);
  expect(await roleOf(made)).toBe('Singer');
});
