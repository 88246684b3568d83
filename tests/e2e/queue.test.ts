/**
 * What waits for an editor, in a browser on a production build: the review queue by mouse and by keyboard, in English and
 * in Russian, light and dark, on a slow line and on a broken one, and with a second editor at work.
 */
import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { QueuePage } from '../../server/src/desk/queue-contract';
import { enter, launchChromium, picture } from './browser';
import { startDemo, type Demo } from './demo';

jest.setTimeout(600_000);

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

let demo: Demo;
let browser: Browser;
let desk: Desk;
let session: BrowserContext;

interface Desk {
  get<Answer>(path: string): Promise<Answer>;
  /** @returns the status */
  post(path: string, body: object): Promise<number>;
}

/** The editor at another computer. */
const openDesk = async (): Promise<Desk> => {
  const send = (path: string, more: RequestInit, token = '') =>
    fetch(`${demo.address}${path}`, {
      ...more,
      headers: { 'Content-Type': 'application/json', ...(token && { Authorization: `Bearer ${token}` }) },
    });
  const login = await send('/admin/login', { method: 'POST', body: JSON.stringify(demo.editor) });
  const { data } = (await login.json()) as { data: { accessToken?: string; token: string } };
  const token = data.accessToken ?? data.token;
  return {
    get: async <Answer>(path: string) => (await send(path, {}, token)).json() as Promise<Answer>,
    post: async (path, body) =>
      (await send(path, { method: 'POST', body: JSON.stringify(body) }, token)).status,
  };
};

const article = (name: string, lines: string[]): string =>
  // Each quote far enough from its neighbours that none stands in the context of another.
  [`${name}: A lighthouse never takes a day off`, ...lines].join(
    '\n\nThe rock is small. The stairs are steep. The kettle is always warm.\n\n',
  );

const importArticle = async (name: string, ...lines: string[]) => {
  expect(await desk.post('/newsroom/imports', { source: article(name, lines) })).toBe(201);
};

/** A page of the one session: Strapi lets nobody log in more than a few times in a row. */
const visit = async (path: string, settings: Record<string, string> = {}) => {
  const page = await session.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.addInitScript(
    (kept) => Object.entries(kept).forEach(([key, value]) => localStorage.setItem(key, value)),
    { STRAPI_THEME: 'light', 'strapi-admin-language': 'en', ...settings },
  );
  await page.goto(`${demo.address}/admin${path}`);
  return { page, complaints };
};

const openQueue = async (settings: Record<string, string> = {}) => {
  const opened = await visit('/plugins/newsroom/queue', settings);
  await opened.page.getByRole('combobox').click();
  // "Quotes" in either language.
  await opened.page.getByRole('option').nth(1).click();
  // Away from the field, to which the keys belong.
  await opened.page.getByRole('checkbox').focus();
  return opened;
};

const quote = (page: Page, words: string) =>
  page.getByRole('main').getByRole('listitem').filter({ hasText: words });

/** What keeps somebody out, by WCAG 2.2 AA, on the page as it stands. */
const barriers = async (page: Page): Promise<string[]> => {
  await page.evaluate(AXE);
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const { violations } = (await page.evaluate(
    `axe.run(document.querySelector('main'), { runOnly: ${JSON.stringify(tags)} })`,
  )) as { violations: { id: string; impact: string; nodes: { html: string; failureSummary: string }[] }[] };
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, nodes }) =>
        `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join('\n')}`,
    );
};

beforeAll(async () => {
  demo = await startDemo();
  browser = await launchChromium();
  const { page } = await enter(browser, demo);
  await page.getByRole('navigation', { name: 'Pages of the newsroom' }).waitFor();
  session = await browser.newContext({
    storageState: await page.context().storageState(),
    viewport: { width: 1360, height: 960 },
    locale: 'en-GB',
  });
  await page.close();
  desk = await openDesk();
  await importArticle(
    'Orla Wick',
    '"The lamp is older than my grandmother, and it works harder," said Orla Wick, who keeps the light on Gannet Rock.',
    'Once a week a boat brings electricity for the batteries. "I have never missed a storm, and no storm has missed me," Wick said.',
    '"Ships do not thank a lighthouse, they arrive," she added.',
    '"The sea counts every hour twice at night," Wick recalled.',
  );
});

afterAll(async () => {
  await browser?.close();
  await demo?.stop();
});

describe('the review queue', () => {
  test('is decided with the mouse, and the decision stands in the article', async () => {
    const { page, complaints } = await openQueue();
    const lamp = quote(page, 'The lamp is older');
    await lamp.getByRole('button', { name: /^Approve/ }).click();
    await lamp.getByText('Approved', { exact: true }).waitFor();
    await picture(page, 'queue');
    await lamp.getByRole('button', { name: /^Undo/ }).click();
    await lamp.getByRole('button', { name: /^Approve/ }).waitFor();
    await lamp.getByRole('button', { name: /^Approve/ }).click();
    await lamp.getByText('Approved', { exact: true }).waitFor();
    await lamp.getByRole('link', { name: /Orla Wick/ }).click();
    await page.getByRole('tab', { name: 'Quotes (4)' }).waitFor();
    await page.getByRole('tabpanel').getByText('Approved', { exact: true }).waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('is decided with single keys alone, which rest while a field has the focus', async () => {
    const { page, complaints } = await openQueue();
    const storm = quote(page, 'never missed a storm');
    await storm.waitFor();
    const current = page.locator('main li[aria-current]');
    for (let n = 0; n < 40 && !(await current.innerText()).includes('never missed a storm'); n++) {
      await page.keyboard.press('j');
    }
    expect(await current.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('r');
    await storm.getByText('Rejected', { exact: true }).waitFor();
    expect(await current.innerText()).toContain('Ships do not thank');
    await page.keyboard.press('u');
    await storm.getByRole('button', { name: /^Approve/ }).waitFor();
    expect(await current.innerText()).toContain('never missed a storm');
    await page.keyboard.press('a');
    await storm.getByText('Approved', { exact: true }).waitFor();
    await page.keyboard.press('s');
    expect(await current.innerText()).toContain('The sea counts');
    await page.keyboard.press('ArrowUp');
    expect(await current.innerText()).toContain('Ships do not thank');

    await page.getByRole('combobox', { name: 'Show' }).focus();
    await page.keyboard.press('a');
    await page.waitForTimeout(300);
    await quote(page, 'Ships do not thank')
      .getByRole('button', { name: /^Approve/ })
      .waitFor();
    await page.keyboard.press('Escape');

    await page.getByRole('checkbox', { name: 'Single keys' }).click();
    await current.focus();
    await page.keyboard.press('a');
    await page.waitForTimeout(300);
    await quote(page, 'Ships do not thank')
      .getByRole('button', { name: /^Approve/ })
      .waitFor();
    await page.reload();
    await page.getByRole('checkbox', { name: 'Single keys', checked: false }).click();
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('shows what another editor decided meanwhile, and overwrites nothing unseen', async () => {
    const { page, complaints } = await openQueue();
    const ships = quote(page, 'Ships do not thank');
    await ships.waitFor();
    const { items } = await desk.get<QueuePage>('/newsroom/queue?kind=quotes&limit=50');
    const theirs = items.find((item) => item.kind === 'quote' && item.quote.text.startsWith('Ships'));
    if (theirs?.kind !== 'quote') throw new Error('The quote does not wait.');
    await desk.post(`/newsroom/queue/quotes/${theirs.quote.documentId}/reject`, { seen: 'suggested' });

    await ships.getByRole('button', { name: /^Approve/ }).click();
    await ships.getByText('Meanwhile Edith Editor decided').waitFor();
    await ships.getByText('Rejected', { exact: true }).waitFor();
    await picture(page, 'queue-overtaken');
    expect(await barriers(page)).toEqual([]);
    await ships.getByRole('button', { name: /^Approve/ }).click();
    await ships.getByText('Approved', { exact: true }).waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('on a slow line the keys go on; a broken one says so and loses nothing', async () => {
    const { page, complaints } = await openQueue();
    const sea = quote(page, 'The sea counts');
    await sea.waitFor();
    await page.route('**/newsroom/queue/quotes/**', async (route) => {
      await new Promise((done) => setTimeout(done, 1500));
      await route.continue();
    });
    await sea.getByRole('button', { name: /^Approve/ }).click();
    await sea.getByText('Saving…').waitFor();
    await sea.getByText('Approved', { exact: true }).waitFor();
    await page.unroute('**/newsroom/queue/quotes/**');

    await page.route('**/newsroom/queue/quotes/**', (route) => route.abort());
    await sea.getByRole('button', { name: /^Undo/ }).click();
    await sea.getByRole('alert').waitFor();
    await sea.getByText('Approved', { exact: true }).waitFor();
    await page.unroute('**/newsroom/queue/quotes/**');
    await sea.getByRole('button', { name: /^Undo/ }).click();
    await sea.getByRole('button', { name: /^Approve/ }).waitFor();

    await page.route('**/newsroom/queue?**', (route) => route.fulfill({ status: 500, json: {} }));
    await page.getByRole('button', { name: 'Look again' }).click();
    const alert = page.getByRole('main').getByRole('alert');
    await alert.waitFor();
    await page.unroute('**/newsroom/queue?**');
    await alert.getByRole('button', { name: 'Try again' }).click();
    await sea.waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });

  test.each(['light', 'dark'])('keeps nobody out in %s', async (theme) => {
    const { page } = await openQueue({ STRAPI_THEME: theme });
    await quote(page, 'The sea counts').waitFor();
    await picture(page, `queue-${theme}`);
    expect(await barriers(page)).toEqual([]);
    await page.close();
  });

  test('speaks Russian, and its keys lie where they lie', async () => {
    const { page, complaints } = await openQueue({ 'strapi-admin-language': 'ru' });
    await page.getByRole('heading', { name: 'Проверка' }).waitFor();
    const sea = quote(page, 'The sea counts');
    await sea.waitFor();
    const current = page.locator('main li[aria-current]');
    for (let n = 0; n < 40 && !(await current.innerText()).includes('The sea counts'); n++) {
      await page.keyboard.press('j');
    }
    await current.dispatchEvent('keydown', { key: 'ф', code: 'KeyA', bubbles: true });
    await sea.getByText('Одобрена', { exact: true }).waitFor();
    await picture(page, 'queue-ru');
    expect(complaints).toEqual([]);
    await page.close();
  });
});
