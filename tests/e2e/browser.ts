import { mkdirSync } from 'node:fs';
import path from 'node:path';
import {
  chromium,
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type Page,
} from 'playwright-core';
import type { Demo, Login } from './demo';

const PICTURES = path.resolve(__dirname, '../..', process.env.NEWSROOM_SCREENSHOTS ?? '.tmp/screenshots');

export const launchChromium = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.NEWSROOM_CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });

export const picture = async (page: Page, name: string): Promise<void> => {
  mkdirSync(PICTURES, { recursive: true });
  // Nothing is pictured while it fades in.
  await page.screenshot({ path: path.join(PICTURES, `${name}.png`), animations: 'disabled' });
};

export interface Opened {
  page: Page;
  /** What the browser complained of since. */
  complaints: string[];
}

const VIEW = { viewport: { width: 1360, height: 960 }, locale: 'en-GB' };

/**
 * Strapi's Content Manager asks once what the editor may do, and tells them for good that it is nothing when their
 * permissions come later than the page. On a busy machine that is one page in five: here the page waits for them.
 */
const PERMISSIONS_FIRST = `(() => {
  const ask = window.fetch;
  let come;
  const known = new Promise((done) => { come = done; });
  window.fetch = async (...request) => {
    const { pathname } = new URL(request[0].url ?? request[0], location.href);
    if (pathname === '/admin/information') await known;
    const answer = await ask(...request);
    if (pathname === '/admin/users/me/permissions') come();
    return answer;
  };
})()`;

/** A browser of somebody's own: no page of it shares a login with another one. */
export async function openContext(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<BrowserContext> {
  const context = await browser.newContext({ ...VIEW, ...options });
  await context.addInitScript(PERMISSIONS_FIRST);
  return context;
}

export async function open(browser: Browser, address: string): Promise<Opened> {
  return show(await browser.newContext(VIEW), address);
}

/** One more page of a browser. */
export async function show(context: BrowserContext, address: string): Promise<Opened> {
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(address);
  return { page, complaints };
}

/** Logs in on the page that asks for it, and waits until the admin has come up. */
export async function logIn(page: Page, { email, password }: Login): Promise<void> {
  await page.getByLabel('Email').fill(email);
  await page.getByLabel('Password', { exact: false }).first().fill(password);
  await page.getByRole('button', { name: 'Login' }).click();
  await page.getByRole('link', { name: 'Content Manager' }).waitFor();
}

/** Strapi lets nobody log in more than five times in five minutes: the session of the first page is kept. */
const sessions = new WeakMap<Demo, BrowserContext>();

/** The browser of the demo's editor, who logs in once. */
export async function editorsBrowser(browser: Browser, demo: Demo): Promise<BrowserContext> {
  const known = sessions.get(demo);
  if (known) return known;
  const context = await openContext(browser);
  const { page } = await show(context, `${demo.address}/admin`);
  await logIn(page, demo.editor);
  // Strapi's own news would stand in the pictures.
  const news = page.getByRole('link', { name: 'Read blog post' });
  if (await news.isVisible()) await page.getByRole('button', { name: 'Close' }).click();
  await page.close();
  sessions.set(demo, context);
  return context;
}

/** From the editor's login, once a demo, to the page Newsroom. */
export async function enter(browser: Browser, demo: Demo): Promise<Opened> {
  const opened = await show(await editorsBrowser(browser, demo), `${demo.address}/admin`);
  await opened.page.getByRole('link', { name: 'Newsroom' }).click();
  return opened;
}

/** Goes to a page of the admin as a link would: loading the whole admin anew takes most of a test's time. */
export async function goWithin(page: Page, path: string): Promise<void> {
  await page.evaluate(`history.pushState(null, '', ${JSON.stringify(`/admin${path}`)});
    dispatchEvent(new PopStateEvent('popstate'))`);
}

/**
 * Waits until an expression holds in the page. Playwright's own `waitForFunction` evaluates text inside the page, which
 * Strapi's Content Security Policy refuses whenever the first look is not enough.
 */
export async function until(page: Page, expression: string): Promise<void> {
  const end = Date.now() + 30_000;
  while (!(await page.evaluate(expression))) {
    if (Date.now() > end) throw new Error(`This never held: ${expression}`);
    await new Promise((done) => setTimeout(done, 50));
  }
}
