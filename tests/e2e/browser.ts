import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import type { Demo } from './demo';

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
  await page.screenshot({ path: path.join(PICTURES, `${name}.png`) });
};

export interface Opened {
  page: Page;
  /** What the browser complained of since. */
  complaints: string[];
}

const VIEW = { viewport: { width: 1360, height: 960 }, locale: 'en-GB' };

export async function open(browser: Browser, address: string): Promise<Opened> {
  return show(await browser.newContext(VIEW), address);
}

async function show(context: BrowserContext, address: string): Promise<Opened> {
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(address);
  return { page, complaints };
}

/** Strapi lets nobody log in more than five times in five minutes: the session of the first page is kept. */
const sessions = new WeakMap<Demo, BrowserContext>();

/** From the editor's login, once a demo, to the page Newsroom. */
export async function enter(browser: Browser, demo: Demo): Promise<Opened> {
  const known = sessions.get(demo);
  const opened = await show(known ?? (await browser.newContext(VIEW)), `${demo.address}/admin`);
  const { page } = opened;
  if (!known) {
    await page.getByLabel('Email').fill(demo.editor.email);
    await page.getByLabel('Password', { exact: false }).first().fill(demo.editor.password);
    await page.getByRole('button', { name: 'Login' }).click();
    sessions.set(demo, page.context());
  }
  await page.getByRole('link', { name: 'Newsroom' }).click();
  return opened;
}
