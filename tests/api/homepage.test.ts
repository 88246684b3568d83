import { bootStrapi, type Boot } from './boot';
import { createEditor, editorGrants, INTERVIEW, QUOTE, type Editor } from './newsroom';
import { RATE } from './rates';

let boot: Boot;
let editor: Editor;

beforeAll(async () => {
  boot = await bootStrapi();
  await boot.grantAdmin('editor', [
    ...editorGrants(boot.strapi),
    ...['create', 'read', 'update'].map((action) => ({
      action: `plugin::content-manager.explorer.${action}`,
      subject: RATE,
    })),
  ]);
  editor = await createEditor(boot);
});
afterAll(() => boot?.destroy());

interface Listed {
  contentTypeUid: string;
  title: string;
}

const listed = async (action: 'update' | 'publish'): Promise<Listed[]> =>
  (await editor.send('get', `/content-manager/homepage/recent-documents?action=${action}`).expect(200)).body
    .data;

describe('what Strapi’s home page lists', () => {
  test('is what people edited, without the quotes and rates that came along', async () => {
    const documentId = await editor.create();
    await editor.publish(documentId).expect(200);
    await boot.strapi.db.query(RATE).createMany({
      data: Array.from({ length: 5 }, (_, n) => ({
        documentId: `rate${n}`,
        bank: 'nbrb',
        base: 'USD',
        counter: 'BYN',
        value: '3.1',
        effectiveDate: `2026-03-0${n + 1}`,
        updatedAt: new Date(Date.now() + 1000),
      })),
    });
    for (const action of ['update', 'publish'] as const) {
      const uids = (await listed(action)).map(({ contentTypeUid }) => contentTypeUid);
      expect(uids).toContain(INTERVIEW);
      expect(uids).not.toContain(QUOTE);
      expect(uids).not.toContain(RATE);
    }
    const quotes = await editor.send('get', `/content-manager/collection-types/${QUOTE}`).expect(200);
    expect(quotes.body.pagination.total).toBeGreaterThan(0);
  });

  test('names a rate that somebody typed', async () => {
    await editor
      .send('post', `/content-manager/collection-types/${RATE}`, {
        base: 'USD',
        counter: 'EUR',
        value: '0.9',
        expiresOn: '2026-03-02',
        effectiveDate: '2026-03-01',
      })
      .expect(201);
    expect(await listed('update')).toContainEqual(expect.objectContaining({ contentTypeUid: RATE }));
  });
});

test('the Content Manager knows a quote by its words', async () => {
  const { body } = await editor
    .send('get', `/content-manager/content-types/${QUOTE}/configuration`)
    .expect(200);
  expect(body.data.contentType.settings.mainField).toBe('text');
  expect(body.data.contentType.layouts.list).toEqual(['text', 'speaker', 'review', 'interview']);
});
