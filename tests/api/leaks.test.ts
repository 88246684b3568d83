import { ARTICLE, bootStrapi, type Boot } from './boot';
import {
  createEditor,
  editorGrants,
  INTERVIEW,
  PERSON,
  READER_ACTIONS,
  TOPIC,
  type Editor,
} from './newsroom';
import { blocks, PARAGRAPHS } from './story';

/**
 * Attack by attack: each of these works on naive code. The canary stands in a draft, in an unpublished locale, in a
 * rejected quote, in a person whom nothing public names, and in the private vocabulary.
 */
const CANARY = 'Zanzibarquux';

let boot: Boot;
let editor: Editor;
let published: string;

beforeAll(async () => {
  boot = await bootStrapi({ locales: ['ru'] });
  await boot.grantAdmin('editor', editorGrants(boot.strapi));
  await boot.grantPublic([
    ...READER_ACTIONS,
    'plugin::newsroom.interview.analysis',
    'plugin::newsroom.interview.preview',
    `${ARTICLE}.find`,
    `${ARTICLE}.findOne`,
  ]);
  editor = await createEditor(boot);

  published = await editor.create();
  await editor.publish(published).expect(200);
  const [quote] = (await editor.state(published)).quotes;
  await editor.quote(quote!.documentId, 'reject').expect(200);
  // The draft of a published interview, a second locale, and a draft that was never public.
  await editor
    .update(published, {
      title: `${CANARY} title`,
      body: blocks([`“${CANARY} is what we shall announce,” Marsh said.`, ...PARAGRAPHS]),
    })
    .expect(200);
  await editor
    .send('put', `/content-manager/collection-types/${INTERVIEW}/${published}?locale=ru`, {
      title: `${CANARY} по-русски`,
      body: blocks(['Текст.']),
    })
    .expect(200);
  await editor.create({
    title: `${CANARY} draft`,
    slug: `${CANARY.toLowerCase()}-draft`,
    body: blocks([`“${CANARY} will happen tomorrow,” said the engineer ${CANARY} Petersen.`]),
  });
  await boot.strapi.db
    .query(PERSON)
    .create({ data: { name: `${CANARY} Hidden`, slug: 'hidden', aliases: [CANARY] } });
  const energy = await boot.strapi.db.query(TOPIC).findOne({ where: { slug: 'energy' } });
  await boot.strapi.documents(TOPIC).update({
    documentId: energy.documentId,
    data: { vocabulary: { ...energy.vocabulary, en: [...energy.vocabulary.en, { term: CANARY }] } } as never,
  });
});
afterAll(() => boot?.destroy());

const API = '/api/newsroom';
const c = encodeURIComponent(CANARY);

const attacks = [
  ...['interviews', 'quotes', 'people', 'topics'].flatMap((type) => [
    `${API}/${type}?status=draft`,
    `${API}/${type}?status=bogus`,
    `${API}/${type}?status[]=draft`,
    `${API}/${type}?status=draft&locale=ru`,
    `${API}/${type}?populate=*&status=draft`,
    `${API}/${type}?locale=*`,
    `${API}/${type}?_q=${c}`,
    `${API}/${type}?publicationState=preview`,
    `${API}/${type}?populate[localizations]=true`,
    `${API}/${type}?filters[localizations][title][$startsWith]=${c}`,
    `${API}/${type}?filters[$or][0][localizations][title][$contains]=${c}`,
    `${API}/${type}?sort=localizations.title`,
    `${API}/${type}?pagination[pageSize]=1000&populate=*`,
  ]),
  `${API}/interviews?filters[quotes][text][$contains]=${c}`,
  `${API}/interviews?filters[title][$startsWith]=${c}&status=draft`,
  `${API}/interviews?populate[quotes][filters][text][$contains]=${c}`,
  `${API}/interviews?populate[quotes][status]=draft`,
  `${API}/interviews?populate[topics][fields]=vocabulary`,
  `${API}/interviews?populate[interviewees][populate]=*`,
  `${API}/quotes?populate[interview][status]=draft`,
  `${API}/quotes?populate[interview][populate][localizations]=true`,
  `${API}/quotes?filters[interview][title][$startsWith]=${c}`,
  `${API}/quotes?filters[interview][localizations][title][$startsWith]=${c}`,
  `${API}/people?filters[quotes][text][$startsWith]=${c}`,
  `${API}/people?filters[name][$startsWith]=${c}`,
  `${API}/people?filters[aliases][$contains]=${c}`,
  `${API}/topics?filters[vocabulary][$contains]=${c}`,
  `${API}/topics?sort=vocabulary`,
  `${API}/topics?fields=vocabulary`,
  `/api/articles?status=draft&populate=*`,
  `/api/articles?populate[topics][fields][0]=vocabulary`,
  `/api/articles?filters[topics][vocabulary][$contains]=${c}`,
];

test.each(attacks)('GET %s shows nothing', async (path) => {
  const { body, status } = await boot.request.get(path);
  expect([200, 400, 403, 404]).toContain(status);
  // An error may repeat the caller's own words; an answer may not know them.
  if (status === 200) expect(JSON.stringify(body).toLowerCase()).not.toContain(CANARY.toLowerCase());
  else expect(body.data).toBeNull();
});

test.each([
  `${API}/interviews?filters[title][$startsWith]=${c}`,
  `${API}/quotes?filters[text][$contains]=${c}`,
  `${API}/people?filters[name][$contains]=${c}`,
])('GET %s counts nothing', async (path) => {
  const { body } = await boot.request.get(path).expect(200);
  expect(body.meta.pagination.total).toBe(0);
});

test('findOne, analysis and preview show nothing of a draft', async () => {
  const hidden = await boot.strapi.db.query(INTERVIEW).findOne({ where: { title: `${CANARY} draft` } });
  await boot.request.get(`${API}/interviews/${hidden.documentId}?status=draft`).expect(404);
  await boot.request.get(`${API}/interviews/${hidden.documentId}/analysis`).expect(404);
  await boot.request.get(`${API}/interviews/${published}/analysis?locale=ru`).expect(404);
  await boot.request.get(`${API}/interviews/${hidden.documentId}/preview`).expect(403);
  const { text } = await boot.request.get(`${API}/interviews/${published}/analysis`).expect(200);
  expect(text).not.toContain(CANARY);
});

test('a person is public once something public names them', async () => {
  const { body } = await boot.request.get(`${API}/people`).expect(200);
  expect(body.data.map(({ name }: { name: string }) => name)).toEqual(['Helena Marsh']);
  const hidden = await boot.strapi.db.query(PERSON).findOne({ where: { slug: 'hidden' } });
  await boot.request.get(`${API}/people/${hidden.documentId}`).expect(404);
});

test('a token with the named permission reads drafts; another token does not', async () => {
  const preview = await boot.apiToken('custom', [
    'plugin::newsroom.interview.preview',
    'plugin::newsroom.interview.findOne',
  ]);
  const plain = await boot.apiToken('custom', ['plugin::newsroom.interview.findOne']);
  const readOnly = await boot.apiToken('read-only');
  const get = (token: string, path: string) => boot.request.get(path).auth(token, { type: 'bearer' });
  const seen = await get(preview, `${API}/interviews/${published}/preview`).expect(200);
  expect(seen.body.data.title).toContain(CANARY);
  for (const token of [plain, readOnly]) {
    const { text } = await get(token, `${API}/interviews/${published}?status=draft`).expect(200);
    expect(text).not.toContain(CANARY);
    await get(token, `${API}/interviews/${published}/preview`).expect(403);
  }
});

test('unknown keys are refused with the known ones', async () => {
  const { body } = await boot.request.get(`${API}/interviews?filter[title]=x`).expect(400);
  expect(body.error.message).toContain('filters');
});
