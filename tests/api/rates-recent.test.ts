/** What many ask for at once is answered once, and never to anybody who may not have it or after it changed. */
import { addWidget, bootRates, READERS, WIDGET, type RatesBoot } from './rates';

const GRANT = 'plugin::users-permissions.permission';
const HEADER = '/api/newsroom/rates?placement=header';

let boot: RatesBoot;
let usd: string;
let computed: jest.SpyInstance;

beforeAll(async () => {
  boot = await bootRates({ at: '2026-03-17T09:05:00Z' });
  await boot.grantPublic(READERS);
  usd = await addWidget(boot);
  await boot.rates().tick();
  computed = jest.spyOn(boot.rates(), 'placement');
});
afterAll(async () => {
  await boot?.destroy();
  await boot?.bank.close();
});
beforeEach(() => {
  boot.setClock('2026-03-17T09:05:00Z');
  computed.mockClear();
});

const get = (path = HEADER) => boot.request.get(path);
const rename = (label: string) =>
  boot.strapi.documents(WIDGET).update({ documentId: usd, data: { label } as never });

test('the second reader is given what the first was, header by header', async () => {
  await rename('Dollar');
  const first = await get().set('Origin', 'https://paper.example').expect(200);
  const second = await get().set('Origin', 'https://paper.example').expect(200);
  expect(computed).toHaveBeenCalledTimes(1);
  expect(second.text).toBe(first.text);
  const found = second.headers as Record<string, string>;
  expect({ ...found, date: '' }).toEqual({ ...first.headers, date: '' });
  expect(found).toMatchObject({
    etag: expect.any(String),
    'cache-control': expect.stringMatching(/^public, max-age=\d+/),
    'access-control-allow-origin': 'https://paper.example',
    'x-content-type-options': 'nosniff',
  });
  const known = await get().set('If-None-Match', found.etag!).expect(304);
  expect(known.text).toBe('');
  expect(computed).toHaveBeenCalledTimes(1);
});

test('a history is given again as the same file', async () => {
  const path = '/api/newsroom/rate-widgets/usd/history?from=2026-03-10&format=csv';
  const history = jest.spyOn(boot.rates(), 'history');
  const first = await get(path).expect(200);
  const second = await get(path).expect(200);
  expect(history).toHaveBeenCalledTimes(1);
  expect(second.text).toBe(first.text);
  expect(second.headers['content-type']).toBe('text/csv; charset=utf-8');
});

test('a change of the newsroom’s shows at once', async () => {
  for (const label of ['Buck', 'Greenback', 'Dollar']) {
    await rename(label);
    const { body } = await get().expect(200);
    expect(body.data[0].label).toBe(label);
  }
  expect(computed).toHaveBeenCalledTimes(3);
});

test('the next minute is computed anew', async () => {
  await get().expect(200);
  computed.mockClear();
  boot.setClock('2026-03-17T09:06:00Z');
  await get().expect(200);
  expect(computed).toHaveBeenCalledTimes(1);
});

test('a right that is taken away is gone with the next request, for every address', async () => {
  const paths = [HEADER, '/api/newsroom/rate-widgets/usd', '/api/newsroom/rate-widgets/usd/history'];
  for (const path of [...paths, ...paths]) await get(path).expect(200);
  await boot.strapi.db.query(GRANT).deleteMany({ where: { action: { $in: READERS } } });
  try {
    for (const path of paths) await get(path).expect(403);
    const token = await boot.apiToken('full-access');
    const own = await get().set('Authorization', `Bearer ${token}`).expect(200);
    expect(own.headers['cache-control']).toMatch(/^private/);
    await get().expect(403);
    await get().set('Authorization', 'Bearer nobody').expect(401);
    await get().set('Cookie', 'any=thing').expect(403);
  } finally {
    await boot.grantPublic(READERS);
  }
  await get().expect(200);
});

test('a question with an error is asked again', async () => {
  const path = '/api/newsroom/rates?placement=nowhere';
  for (let n = 0; n < 2; n += 1) {
    const { headers } = await get(path).expect(404);
    expect(headers['cache-control']).toBe('no-store');
  }
  expect(computed).toHaveBeenCalledTimes(2);
});

test('5,000 questions of different locales leave a handful of answers', async () => {
  const answered = boot.rates();
  const found = new Set<unknown>();
  for (let index = 0; index < 5_000; index += 1)
    found.add(await answered.placement('header', `en-x-r${index}`));
  // The same object each time: it was kept once.
  expect(found.size).toBe(1);
});
