/**
 * Options under Strapi's settings, in a browser on a production build: the administrator changes what publishing does, and
 * it does so at once; what the file says is locked; an editor sees nothing of it.
 */
import type { Browser, Page } from 'playwright-core';
import { useLanguage, useScheme, violations } from './accessible';
import { enter, launchChromium, picture } from './browser';
import { startDemo, type Demo } from './demo';

jest.setTimeout(600_000);

const INTERVIEW = 'plugin::newsroom.interview';
const OPTIONS = '/admin/settings/newsroom';

let demo: Demo;
let browser: Browser;
let page: Page;
let complaints: string[];
let editor: (method: string, path: string, body?: object) => Promise<Response>;

/** The editor at another computer. */
const openDesk = async (): Promise<typeof editor> => {
  const send = (method: string, path: string, body?: object, token?: string) =>
    fetch(`${demo.address}${path}`, {
      method,
      headers: { 'Content-Type': 'application/json', ...(token && { Authorization: `Bearer ${token}` }) },
      ...(body && { body: JSON.stringify(body) }),
    });
  const login = await send('POST', '/admin/login', demo.editor);
  const { data } = (await login.json()) as { data: { accessToken?: string; token: string } };
  return (method, path, body) => send(method, path, body, data.accessToken ?? data.token);
};

const json = async <Answer>(answer: Promise<Response>): Promise<Answer> =>
  (await (await answer).json()) as Answer;

/** An article whose approved quote says something else by now. */
const alteredArticle = async (): Promise<string> => {
  const source = [
    'Nils Varga: A ferry is a street that moves',
    'The ferry between the two quays has run for forty years.',
    '“We carry more bicycles than cars, and nobody wants the old days back,” Nils Varga said.',
  ].join('\n\n');
  const { documentId } = await json<{ documentId: string }>(editor('POST', '/newsroom/imports', { source }));
  const document = `/content-manager/collection-types/${INTERVIEW}/${documentId}`;
  expect((await editor('POST', `${document}/actions/publish`, {})).status).toBe(200);
  const { data } = await json<{ data: { body: unknown } }>(editor('GET', document));
  const body: unknown = JSON.parse(JSON.stringify(data.body).replace('more bicycles', 'fewer bicycles'));
  expect((await editor('PUT', document, { body })).status).toBe(200);
  return `${document}/actions/publish`;
};

beforeAll(async () => {
  demo = await startDemo();
  browser = await launchChromium();
  editor = await openDesk();
  const [, email = '', password = ''] = /administrator\s+(\S+@\S+)\s+(\S+)/.exec(demo.printed) ?? [];
  ({ page, complaints } = await enter(browser, { ...demo, editor: { email, password } }));
  page.setDefaultTimeout(20_000);
  await page.getByRole('navigation', { name: 'Pages of the newsroom' }).waitFor();
});

afterAll(async () => {
  await browser?.close();
  await demo?.stop();
});

const openOptions = async () => {
  await page.goto(`${demo.address}${OPTIONS}`);
  const heading = page.getByRole('heading', { name: 'Options', exact: true });
  // As in the test of topics, the admin does not always come up on a busy machine: a failure tells what was there.
  await heading.waitFor().catch(async (error: unknown) => {
    const shown = (await page.locator('body').innerText()).slice(0, 200);
    throw new Error(`The admin did not come up at ${page.url()}: "${shown}"; ${complaints.join('; ')}`, {
      cause: error,
    });
  });
  await page.getByRole('heading', { name: 'Banks', exact: true }).waitFor();
};

const gate = () => page.getByRole('combobox', { name: /^Approved quotes that the article/ });
const save = () => page.getByRole('button', { name: 'Save', exact: true });

/** The frame around one option. */
const frame = (label: string) =>
  page
    .locator('form div')
    .filter({ has: page.getByText(label, { exact: true }) })
    .last()
    .locator('xpath=..');

const choose = async (name: string) => {
  await gate().click();
  await page.getByRole('option', { name }).click();
};

test('an administrator finds them under Settings, and a changed gate holds at once', async () => {
  const publishing = await alteredArticle();
  expect((await editor('POST', publishing, {})).status).toBe(400);

  await page.goto(`${demo.address}/admin/settings`);
  await page.getByRole('link', { name: 'Options', exact: true }).click();
  await page.getByRole('heading', { name: 'Banks', exact: true }).waitFor();
  await page.waitForTimeout(500);
  await picture(page, 'settings');
  const label = 'Approved quotes that the article words differently';
  await frame(label).getByText('Default', { exact: true }).waitFor();
  await choose('Publish, and warn in the log');
  await frame(label).getByText('Not saved', { exact: true }).waitFor();

  // What is not saved outlives leaving the page.
  await page.getByRole('link', { name: 'Newsroom', exact: true }).first().click();
  await page.getByRole('textbox', { name: 'Article' }).waitFor();
  await openOptions();
  await frame(label).getByText('Not saved', { exact: true }).waitFor();
  await save().click();
  await frame(label).getByText('Set here', { exact: true }).waitFor();
  await picture(page, 'settings-set');
  expect((await editor('POST', publishing, {})).status).toBe(200);

  await page.getByRole('button', { name: /^Back to the default.*words differently$/ }).press('Enter');
  await save().press('Enter');
  await frame(label).getByText('Default', { exact: true }).waitFor();
  expect((await editor('POST', await alteredAgain(publishing), {})).status).toBe(400);
  expect(complaints).toEqual([]);
});

/** Publishing withdrew the quote's old words; back they come, and go again. */
const alteredAgain = async (publishing: string): Promise<string> => {
  const document = publishing.replace('/actions/publish', '');
  const { data } = await json<{ data: { body: unknown } }>(editor('GET', document));
  const text = JSON.stringify(data.body);
  for (const [from, to] of [
    ['fewer bicycles', 'more bicycles'],
    ['more bicycles', 'no bicycles'],
  ] as const) {
    const body: unknown = JSON.parse(
      text.replace('fewer bicycles', from === 'fewer bicycles' ? to : 'no bicycles'),
    );
    expect((await editor('PUT', document, { body })).status).toBe(200);
  }
  return publishing;
};

test('what the file says is told and locked', async () => {
  await openOptions();
  const contact = page.getByRole('textbox', { name: 'Contact for the banks' });
  expect(await contact.isDisabled()).toBe(true);
  await frame('Contact for the banks').getByText('Set in the file', { exact: true }).waitFor();
  await page.getByText('In the app’s configuration alone').waitFor();
  await page
    .getByText(/plugin::newsroom\.interview/)
    .first()
    .waitFor();
});

test('a fault stands beside its option, in a bank that opens for it, and nothing typed is lost', async () => {
  await openOptions();
  await page.getByRole('textbox', { name: /^Largest believable change/ }).fill('a lot');
  const bank = page.getByRole('button', { name: /^European Central Bank/ });
  await bank.click();
  await page.getByRole('textbox', { name: 'Currencies to keep' }).fill('usd, dollars');
  await bank.click();
  await page.getByRole('textbox', { name: 'Currencies to keep' }).waitFor({ state: 'detached' });

  await page.route('**/newsroom/options?**', (route) =>
    route.request().method() === 'POST' ? route.abort() : route.continue(),
  );
  await save().click();
  await page
    .getByRole('alert')
    .getByText(/cannot be reached/)
    .waitFor();
  await page.unroute('**/newsroom/options?**');

  await save().click();
  await page
    .getByText(/"rates\.jump" must be a share above zero/)
    .last()
    .waitFor();
  await page
    .getByText(/currencies" must list ISO 4217 codes/)
    .last()
    .waitFor();
  expect(await page.getByRole('textbox', { name: 'Currencies to keep' }).inputValue()).toBe('usd, dollars');
  // The Design System's own shade of a button under the pointer has too little contrast.
  await page.mouse.move(0, 0);
  await picture(page, 'settings-faults');
  expect(await violations(page)).toEqual([]);

  await page.getByRole('textbox', { name: 'Currencies to keep' }).fill('usd, dkk');
  await page.getByRole('textbox', { name: /^Largest believable change/ }).fill('0,3');
  await save().click();
  await page.getByText('Options saved').first().waitFor();
  await frame('Largest believable change of a rate').getByText('Set here', { exact: true }).waitFor();
  expect(await page.getByRole('textbox', { name: 'Currencies to keep' }).inputValue()).toBe('USD DKK');
  expect(await page.getByRole('textbox', { name: /^Largest believable change/ }).inputValue()).toBe('0.3');
});

test('an answer that fails is asked for again', async () => {
  await page.route('**/newsroom/options?**', (route) => route.fulfill({ status: 500, json: {} }));
  await page.goto(`${demo.address}${OPTIONS}`);
  const again = page.getByRole('main').getByRole('button', { name: 'Try again' });
  await again.waitFor();
  await page.unroute('**/newsroom/options?**');
  await again.click();
  await page.getByRole('heading', { name: 'Banks', exact: true }).waitFor();
});

test('keeps nobody out, light and dark, and speaks Russian', async () => {
  await openOptions();
  expect(await violations(page)).toEqual([]);
  await useScheme(page, 'dark');
  await page.getByRole('heading', { name: 'Banks', exact: true }).waitFor();
  await page.waitForTimeout(500);
  await picture(page, 'settings-dark');
  expect(await violations(page)).toEqual([]);
  await useScheme(page, 'light');
  await useLanguage(page, 'ru');
  await page.getByRole('heading', { name: 'Банки', exact: true }).waitFor();
  await page.getByRole('button', { name: /^Европейский центральный банк/ }).click();
  await page.getByRole('textbox', { name: 'Хранимые валюты' }).waitFor();
  await picture(page, 'settings-ru');
  expect(await violations(page)).toEqual([]);
  await useLanguage(page, 'en');
});

test('who changed what stands in the history', async () => {
  await page.goto(`${demo.address}/admin/plugins/newsroom/history`);
  await page.getByText('The option “quotes.gate” went back to its default').waitFor();
  await page.getByText('The option “quotes.gate” was changed').waitFor();
});

test('an editor sees no link, no page, and gets no answer', async () => {
  expect((await editor('GET', '/newsroom/options')).status).toBe(403);
  expect((await editor('POST', '/newsroom/options', { set: { 'quotes.gate': 'off' } })).status).toBe(403);
  const { page: theirs } = await enter(browser, demo);
  await theirs.goto(`${demo.address}/admin/settings`);
  await theirs.getByRole('heading').first().waitFor();
  expect(await theirs.getByRole('link', { name: 'Options', exact: true }).count()).toBe(0);
  await theirs.goto(`${demo.address}${OPTIONS}`);
  await theirs.getByText(/don.t have the permissions/i).waitFor();
  await theirs.close();
});
