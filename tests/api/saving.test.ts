import { bootStrapi, type Boot } from './boot';
import {
  createEditor,
  editorGrants,
  INTERVIEW,
  PERSON,
  QUOTE,
  relatedTopics,
  slugs,
  type Editor,
} from './newsroom';
import { blocks, PARAGRAPHS, replaced, TITLE } from './story';

let boot: Boot;
let editor: Editor;

beforeAll(async () => {
  boot = await bootStrapi({ locales: ['ru'] });
  await boot.grantAdmin('editor', editorGrants(boot.strapi));
  editor = await createEditor(boot);
});
afterAll(() => boot?.destroy());

const ids = (quotes: { documentId: string }[]): string[] => quotes.map(({ documentId }) => documentId);

describe('saving an interview', () => {
  test('finds quotes, their speaker and topics with their words', async () => {
    const documentId = await editor.create();
    const state = await editor.state(documentId);
    expect(state.quotes).toHaveLength(7);
    expect(new Set(state.quotes.map(({ speaker }) => speaker?.name))).toEqual(new Set(['Helena Marsh']));
    expect(state.quotes.every(({ integrity }) => integrity === 'verbatim')).toBe(true);
    expect(slugs(state)).toEqual(expect.arrayContaining(['energy', 'space', 'trade']));
    expect(await relatedTopics(boot, documentId)).toEqual(slugs(state));
    const space = state.topics.find(({ slug }) => slug === 'space');
    expect(space?.evidence.map(({ sentence }) => sentence).join(' ')).toContain('satellite');
  });

  test('of several documents at once stands in nobody’s way', async () => {
    const made = await Promise.all(
      Array.from({ length: 12 }, (_, n) =>
        editor.create({ title: `At once ${n}`, body: blocks(PARAGRAPHS) }),
      ),
    );
    expect(new Set(made).size).toBe(12);
    for (const documentId of made) expect((await editor.state(documentId)).quotes).toHaveLength(7);
    for (const documentId of made) await editor.remove(documentId);
  });

  test('counts the reading time at the speed of the text’s language', async () => {
    const body = blocks([Array.from({ length: 920 }, () => 'слово').join(' ')]);
    const documentId = await editor.create({ title: 'Длинный разговор', body });
    const row = await boot.strapi.db.query(INTERVIEW).findOne({ where: { documentId } });
    expect(row).toMatchObject({ wordCount: 920, readingTime: 5 });
  });

  test('one person stands behind every article that names her', async () => {
    await editor.create({ title: 'Another', body: blocks(PARAGRAPHS.slice(0, 3)) });
    const people = await boot.strapi.db.query(PERSON).findMany({ where: { name: 'Helena Marsh' } });
    expect(people).toHaveLength(1);
  });

  test('a paragraph above moves every quote and changes none', async () => {
    const documentId = await editor.create();
    const before = await editor.state(documentId);
    await editor
      .update(documentId, { body: blocks(['Rain fell on the harbour all morning.', ...PARAGRAPHS]) })
      .expect(200);
    const after = await editor.state(documentId);
    expect(ids(after.quotes)).toEqual(ids(before.quotes));
    expect(after.quotes.every(({ integrity }) => integrity === 'verbatim')).toBe(true);
  });

  test('swapped paragraphs change the order, not the quotes', async () => {
    const documentId = await editor.create();
    const before = await editor.state(documentId);
    const [first, second, third, ...rest] = PARAGRAPHS;
    await editor.update(documentId, { body: blocks([first!, third!, second!, ...rest]) }).expect(200);
    const after = await editor.state(documentId);
    const expected = ids(before.quotes);
    expect(ids(after.quotes)).toEqual([expected[1], expected[0], ...expected.slice(2)]);
  });

  test('machine topics follow the text', async () => {
    const documentId = await editor.create();
    expect(await relatedTopics(boot, documentId)).toContain('space');
    const withoutSpace = PARAGRAPHS.filter((text) => !/satellite|space/.test(text));
    await editor.update(documentId, { body: blocks(withoutSpace) }).expect(200);
    expect(await relatedTopics(boot, documentId)).not.toContain('space');
  });

  test('a save that changes nothing writes nothing of ours', async () => {
    const documentId = await editor.create();
    const stamp = async () =>
      (await boot.strapi.db.query(QUOTE).findMany({ where: { subjectId: documentId } })).map(
        (row) => row.updatedAt,
      );
    const before = await stamp();
    await editor.update(documentId, { title: TITLE }).expect(200);
    expect(await stamp()).toEqual(before);
  });

  test('a partial update reads what it lacks', async () => {
    const documentId = await editor.create();
    await editor.update(documentId, { title: 'A new headline' }).expect(200);
    expect((await editor.state(documentId)).quotes).toHaveLength(7);
  });
});

describe('the slug', () => {
  test('is made from the title, Cyrillic included, and unique', async () => {
    const slugOf = async (documentId: string) =>
      (await boot.strapi.db.query(INTERVIEW).findOne({ where: { documentId } })).slug;
    const first = await editor.create({ title: 'Жизнь у моря', body: blocks(['Текст.']) });
    const second = await editor.create({ title: 'Жизнь у моря', body: blocks(['Другой текст.']) });
    expect(await slugOf(first)).toMatch(/^zhizn-u-mor/);
    expect(await slugOf(second)).toBe(`${await slugOf(first)}-2`);
  });

  test('freezes at first publication', async () => {
    const documentId = await editor.create({ title: 'First words', body: blocks(['Nothing yet.']) });
    await editor.publish(documentId).expect(200);
    await editor.update(documentId, { title: 'Other words', slug: 'other-words' }).expect(200);
    await editor.unpublish(documentId).expect(200);
    await editor.update(documentId, { slug: 'yet-other-words' }).expect(200);
    const row = await boot.strapi.db.query(INTERVIEW).findOne({ where: { documentId } });
    expect(row.slug).toBe('first-words');
  });
});

describe('locales', () => {
  test('keep their own quotes, and a rejection holds in all of them', async () => {
    const documentId = await editor.create();
    await editor.topic(documentId, 'trade', 'reject');
    const russian = {
      title: 'Марш: торговля кормит остров',
      body: blocks([
        '«Торговое соглашение с материком отменило последние импортные пошлины, и внешняя торговля выросла», — сказала министр Елена Марш.',
      ]),
    };
    await editor
      .send('put', `/content-manager/collection-types/${INTERVIEW}/${documentId}?locale=ru`, russian)
      .expect(200);
    const { body } = await editor
      .send('get', `/newsroom/subjects/${INTERVIEW}/${documentId}?locale=ru`)
      .expect(200);
    expect(body.quotes).toHaveLength(1);
    expect(slugs(body)).not.toContain('trade');
    expect((await editor.state(documentId)).quotes).toHaveLength(7);
  });
});

describe('bad input', () => {
  test.each([
    ['NUL and lone surrogates', 'Before\u0000 and \ud800 after'],
    ['zero-width and right-to-left marks', 'a\u200bb\u202ec'],
    ['unbalanced marks', '“never closed and «another'],
  ])('%s are saved safely', async (_, text) => {
    const documentId = await editor.create({ title: `Odd ${text}`, body: blocks([text]) });
    const row = await boot.strapi.db.query(INTERVIEW).findOne({ where: { documentId } });
    expect(row.title).not.toMatch(/[\u0000\ud800-\udfff]/);
  });

  test('a script in a link is a dead link', async () => {
    const link = { type: 'link', url: 'javascript:alert(1)', children: [{ type: 'text', text: 'click' }] };
    const documentId = await editor.create({
      title: 'Links',
      body: [{ type: 'paragraph', children: [link] }],
    });
    const row = await boot.strapi.db.query(INTERVIEW).findOne({ where: { documentId } });
    expect(JSON.stringify(row.body)).not.toContain('javascript:');
    expect(JSON.stringify(row.body)).toContain('click');
  });

  test('a body that is no Blocks is refused with a sentence', async () => {
    const { body } = await editor
      .send('post', `/content-manager/collection-types/${INTERVIEW}`, { title: 'Bad', body: 'just text' })
      .expect(400);
    expect(body.error.message).toMatch(/\w+ .*\./);
  });
});

test('replaced() finds what it replaces', () => {
  expect(replaced('threefold', 'fourfold').join()).toContain('fourfold');
});
