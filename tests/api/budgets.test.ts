/** What a hostile request may cost: answers of a bounded size, files that are read or refused. */
import type { ImportPreview, LiveState } from '../../server/src/desk/contract';
import type { TryAnswer } from '../../server/src/desk/topics-contract';
import { bootStrapi, type Boot } from './boot';
import { createEditor, editorGrants, INTERVIEW, READER_ACTIONS, type Editor } from './newsroom';
import { blocks } from './story';

const MOST = 2_000_000;
const SIZE = 64 * 1024;

let boot: Boot;
let editor: Editor;

beforeAll(async () => {
  boot = await bootStrapi();
  await boot.grantAdmin('editor', editorGrants(boot.strapi));
  editor = await createEditor(boot);
});
afterAll(() => boot?.destroy());

const filled = (words: string): string => words.repeat(Math.ceil(SIZE / words.length)).slice(0, SIZE);

/** Texts of 64 kB, each of which once made, or could make, an answer grow with the square of its length. */
const HOSTILE: [string, string[]][] = [
  ['one sentence of topic words', [filled('nuclear reactor electricity tariff ')]],
  ['the same in Russian', [filled('ядерный реактор электроэнергия пошлина ').slice(0, SIZE / 2)]],
  ['sentences of one word', [filled('Nuclear. ')]],
  ['thousands of quotes', [filled('“Yes,” he said. ')]],
  ['thousands of paragraphs with a quote', filled('“Oil is up,” Ann Lee said.|').split('|')],
  ['questions alone', [filled('Why? ')]],
  ['quotation marks alone', [filled('“')]],
  ['combining marks', [filled('a' + '\u0301'.repeat(200))]],
  ['ligatures that unfold', [filled('\ufdfa').slice(0, SIZE / 3)]],
];

const bytes = (body: unknown): number => Buffer.byteLength(JSON.stringify(body));

describe.each(HOSTILE)('a text of %s', (_, paragraphs) => {
  // As Markdown and Blocks escape it, the form's own bound of 96 kB must hold it.
  const body = blocks(paragraphs);

  test('is shown by the panel in less than 2 MB, saved or not', async () => {
    const live = await editor.send('post', `/newsroom/subjects/${INTERVIEW}/live`, {
      values: { title: 'T', body },
    });
    expect([200, 413]).toContain(live.status);
    expect(bytes(live.body)).toBeLessThan(MOST);
    if (live.status === 200) {
      const { topics } = live.body as LiveState;
      expect(Math.max(0, ...topics.map(({ evidence }) => evidence.length))).toBeLessThanOrEqual(20);
      expect(
        Math.max(0, ...topics.flatMap(({ evidence }) => evidence.map((e) => e.sentence.length))),
      ).toBeLessThanOrEqual(400);
    }
  }, 60_000);

  test('is tried and previewed in less than 2 MB', async () => {
    const text = paragraphs.join('\n\n');
    const { documentId } = await boot.strapi.db
      .query('plugin::newsroom.topic')
      .findOne({ where: { slug: 'nuclear-power' } });
    const { body: topic } = await editor.send('get', `/newsroom/vocabulary/topics/${documentId}`).expect(200);
    const tried = await editor.send('post', '/newsroom/vocabulary/try', {
      text,
      draft: { documentId, topic: topic.topic },
    });
    expect(tried.status).toBe(200);
    expect((tried.body as TryAnswer).topic!.evidence.length).toBeLessThanOrEqual(500);
    expect(bytes(tried.body)).toBeLessThan(MOST);
    const preview = await editor.send('post', '/newsroom/imports/preview', { source: text });
    expect([200, 400]).toContain(preview.status);
    expect(bytes(preview.body as ImportPreview)).toBeLessThan(MOST);
  }, 60_000);
});

test('a saved text of one long sentence is shown in less than 2 MB', async () => {
  const documentId = await editor.create({
    title: 'T',
    body: blocks([filled('nuclear reactor electricity ')]),
  });
  const state = await editor.state(documentId);
  expect(bytes(state)).toBeLessThan(MOST);
  const nuclear = state.topics.find(({ slug }) => slug === 'nuclear-power')!;
  expect(nuclear.evidence).toHaveLength(20);
  expect(nuclear.more).toBeGreaterThan(1_000);
  for (const { form, sentence } of nuclear.evidence) expect(sentence).toContain(form);
});

test('a list that readers ask for is refused past 2 MB, with a sentence', async () => {
  await boot.grantPublic(READER_ACTIONS);
  for (let n = 0; n < 3; n++)
    await boot.strapi.documents(INTERVIEW).create({
      data: { title: `Long ${n}`, body: blocks(['x '.repeat(400_000)]) } as never,
      status: 'published',
    });
  const { body, status } = await boot.request.get('/api/newsroom/interviews');
  expect(status).toBe(413);
  expect(body.error.message).toMatch(/larger than 2 MB/);
  await boot.request.get('/api/newsroom/interviews?fields=title').expect(200);
}, 60_000);

describe('a file of topics', () => {
  const preview = (format: string, text: string) =>
    editor.send('post', '/newsroom/vocabulary/import/preview', { format, text });
  const ttl = (count: number, of: (n: number) => string): string =>
    `@prefix s: <http://www.w3.org/2004/02/skos/core#> .\n${Array.from({ length: count }, (_, n) => of(n)).join('\n')}`;

  test.each<[string, string, string, RegExp | null]>([
    [
      'a chain',
      'ttl',
      ttl(8_000, (n) => `<x:${n}> s:prefLabel "T${n}"${n ? `; s:broader <x:${n - 1}>` : ''} .`),
      /32 levels/,
    ],
    ['equal labels', 'ttl', ttl(15_000, (n) => `<x:${n}> s:prefLabel "T"@en .`), null],
    [
      'a chain in JSON',
      'json',
      JSON.stringify(
        Array.from({ length: 12_000 }, (_, n) => ({
          slug: `t${n}`,
          name: 'T',
          ...(n && { parent: `t${n - 1}` }),
        })),
      ),
      /32 levels/,
    ],
    ['rows of CSV', 'csv', `slug,name\n${'a,b\n'.repeat(200_000)}`, /more than 20000 topics/],
    ['deep JSON', 'json', '['.repeat(200_000) + ']'.repeat(200_000), /nested deeper/],
    ['a field named as a bracket', 'json', '{"topics":[{"slug":"a","name":"A","a[":1}]}', /no such field/],
  ])(
    '%s is read or refused',
    async (_, format, text, sentence) => {
      const { body, status } = await preview(format, text);
      expect([status, body.error?.message]).toEqual(
        sentence ? [400, expect.stringMatching(sentence)] : [200, undefined],
      );
      expect(bytes(body)).toBeLessThan(MOST);
    },
    60_000,
  );
});
