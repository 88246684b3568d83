/**
 * Long work in a browser on a production build: started in a list, left, found again on another page when it is over; the
 * whole archive, stopped and done; what a change of words would do, asked for and left.
 */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { violations } from './accessible';
import { enter, launchChromium, picture } from './browser';
import { startDemo, type Demo } from './demo';

jest.setTimeout(600_000);

let demo: Demo;
let browser: Browser;
let session: BrowserContext;

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
  session.setDefaultTimeout(20_000);
  await page.close();
});

afterAll(async () => {
  await browser?.close();
  await demo?.stop();
});

/** A page of the one session: Strapi lets nobody log in more than a few times in a row. */
const visit = async (path: string, settings: Record<string, string> = {}) => {
  const page = await session.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  const kept = { STRAPI_THEME: 'light', 'strapi-admin-language': 'en', ...settings };
  await page.addInitScript(`Object.assign(localStorage, ${JSON.stringify(kept)})`);
  await page.goto(`${demo.address}/admin${path}`);
  return { page, complaints };
};

const WORK = '/plugins/newsroom/work';
const LIST = '/content-manager/collection-types/plugin::newsroom.interview';

/** Strapi shows bulk actions when the browser is idle; a headless one is that only after it drew something. */
const choose = async (page: Page, nth: number) => {
  await page.getByRole('checkbox').nth(nth).waitFor();
  await page.getByRole('checkbox').nth(nth).click();
  for (let n = 0; n < 10; n++) {
    await picture(page, 'chosen');
    await page.waitForTimeout(200);
  }
};

test('chosen documents are analysed though the page was closed, and another page tells of it', async () => {
  const { page, complaints } = await visit(LIST);
  await choose(page, 0);
  await page.getByRole('button', { name: 'Analyse again' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText(/read again with the present vocabulary/).waitFor();
  const answered = page.waitForResponse((response) => response.url().endsWith('/newsroom/jobs/documents'));
  await dialog.getByRole('button', { name: 'Start' }).click();
  expect((await answered).status()).toBe(202);
  await page.close();
  expect(complaints).toEqual([]);

  const { page: other, complaints: more } = await visit(WORK);
  const item = other.getByRole('listitem').filter({ hasText: /Analyse again: \d+ document/ });
  await item.getByText('Done', { exact: true }).waitFor();
  await item.getByText(/^(\d+) of \1 read, \d+ changed$/).waitFor();
  await picture(other, 'work');
  expect(await violations(other)).toEqual([]);
  await other.close();

  const { page: back } = await visit(LIST);
  await choose(back, 1);
  await back.getByRole('button', { name: 'Analyse again' }).click();
  await back.getByRole('dialog').getByText('Done', { exact: true }).waitFor();
  await picture(back, 'again');
  expect(await violations(back, '[role="dialog"]')).toEqual([]);
  await back.getByRole('dialog').getByRole('button', { name: 'Start' }).click();
  await back
    .getByRole('dialog')
    .getByText(/^1 of 1 read/)
    .waitFor();
  await back.getByText('You may close this window, this page, and the browser').waitFor();
  expect(more).toEqual([]);
  await back.close();
});

/** As if the archive were long: to this page the newest work goes on until its route is taken away. */
const slowly = async (page: Page) => {
  let asked = 0;
  await page.route('**/newsroom/jobs', async (route) => {
    const response = await route.fetch();
    const body = (await response.json()) as { jobs: { state: string; done: number; total: number }[] };
    const [newest] = body.jobs;
    asked += 1;
    if (newest?.state === 'done')
      Object.assign(newest, { state: 'running', total: 40, done: Math.min(39, asked * 9) });
    await route.fulfill({ response, json: body });
  });
};

test('the whole archive, from the words of a topic, with its progress on every page', async () => {
  const { page, complaints } = await visit('/plugins/newsroom/topics');
  await page
    .getByRole('navigation', { name: 'Tree of topics' })
    .getByRole('link', { name: /^Space/ })
    .click();
  await slowly(page);
  await page.getByRole('button', { name: 'Analyse all again…' }).press('Enter');
  await page
    .getByRole('alertdialog')
    .getByText(/you may stop it/)
    .waitFor();
  expect(await violations(page, '[role="alertdialog"]')).toEqual([]);
  await page.getByRole('alertdialog').getByRole('button', { name: 'Confirm' }).click();
  await page.getByRole('progressbar', { name: 'Analyse all documents again' }).waitFor();
  await page.getByRole('button', { name: 'Stop: Analyse all documents again' }).scrollIntoViewIfNeeded();
  await picture(page, 'archive');
  expect(await violations(page)).toEqual([]);
  await page.getByRole('link', { name: 'Work (1)' }).click();
  await page.getByRole('progressbar', { name: 'Analyse all documents again' }).waitFor();
  await picture(page, 'work-running');
  expect(await violations(page)).toEqual([]);
  await page.unroute('**/newsroom/jobs');
  const item = page.getByRole('listitem').filter({ hasText: 'Analyse all documents again' });
  await item.getByText('Done', { exact: true }).waitFor();
  await page.getByRole('link', { name: 'Work', exact: true }).waitFor();
  await item.getByRole('button', { name: 'Remove: Analyse all documents again' }).press('Enter');
  await item.waitFor({ state: 'detached' });
  expect(complaints).toEqual([]);
  await page.close();
});

test('a list says that its documents are under way', async () => {
  const { page, complaints } = await visit(WORK);
  await page.getByRole('button', { name: 'Analyse all again…' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Confirm' }).click();
  await page.getByRole('heading', { name: 'Analyse all documents again', level: 3 }).first().waitFor();
  await page.close();
  const { page: listed } = await visit('/');
  await slowly(listed);
  await listed.goto(`${demo.address}/admin${LIST}`);
  await listed.getByRole('link', { name: /^Analysing again: \d+ of 40$/ }).waitFor();
  await picture(listed, 'list-working');
  await listed.close();
  expect(complaints).toEqual([]);
});

test('what a change of words would do is still there in another window', async () => {
  const { page, complaints } = await visit('/plugins/newsroom/topics');
  const chooseSport = async (where: Page) => {
    await where
      .getByRole('navigation', { name: 'Tree of topics' })
      .getByRole('link', { name: /^Sport/ })
      .click();
    await where.getByRole('heading', { name: 'What would change' }).waitFor();
  };
  await chooseSport(page);
  await page.getByRole('button', { name: 'Show what would change' }).click();
  await page.getByText(/^Documents read: (\d+) of \1$/).waitFor();
  await page.close();
  const { page: other } = await visit('/plugins/newsroom/topics');
  await chooseSport(other);
  await other.getByText(/^Documents read: (\d+) of \1$/).waitFor();
  await other.getByRole('heading', { name: 'Would gain the topic: 0' }).waitFor();
  expect(await other.getByText('The words have changed since. Ask again.').count()).toBe(0);
  expect(complaints).toEqual([]);
  await other.close();
});

test('a server that fails and a document that is gone are told in Russian, in the dark', async () => {
  const { page, complaints } = await visit(LIST, {
    'strapi-admin-language': 'ru',
    STRAPI_THEME: 'dark',
  });
  await choose(page, 1);
  await page.route('**/newsroom/jobs/documents', (route) => route.abort());
  await page.getByRole('button', { name: 'Проанализировать заново' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Начать' }).click();
  await dialog.getByRole('alert').waitFor();
  expect(await violations(page, '[role="dialog"]')).toEqual([]);
  await page.unroute('**/newsroom/jobs/documents');
  await page.route('**/newsroom/jobs/documents', async (route) => {
    const sent = route.request().postDataJSON() as { documents: object[] };
    await route.continue({
      postData: { ...sent, documents: [...sent.documents, { documentId: 'gone' }] },
    });
  });
  await dialog.getByRole('button', { name: 'Начать' }).click();
  await dialog.getByText(/^Прочитано 2 из 2/).waitFor();
  await dialog.getByText('1 документ остался без изменений.').waitFor();
  await page.close();

  const { page: work } = await visit(WORK, { 'strapi-admin-language': 'ru', STRAPI_THEME: 'dark' });
  await work.getByRole('heading', { name: 'Работы', level: 1 }).waitFor();
  await work.getByRole('button', { name: 'Показать, какие' }).first().press('Enter');
  await work.getByText('Документ, которого больше нет или который вам нельзя читать').waitFor();
  await picture(work, 'work-ru');
  expect(await violations(work)).toEqual([]);
  expect(complaints).toEqual([]);
  await work.close();
});
