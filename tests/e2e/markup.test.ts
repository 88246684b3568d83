/** Cleaned payloads, as every renderer shows them, in a real browser: nothing runs, nothing is asked for but pictures. */
import type { Browser, Page } from 'playwright-core';
import fc from 'fast-check';
import { cleanMarkdown } from '../../server/src/markup';
import { mutations } from '../unit/markup/mutations';
import { PAYLOADS } from '../unit/markup/payloads';
import { RENDERERS } from '../unit/markup/renderers';
import { launchChromium } from './browser';

jest.setTimeout(300_000);

const MUTATIONS = Number(process.env.NEWSROOM_MUTATIONS ?? 300);
/** Articles on one page. */
const BULK = 200;

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

// Not eval: the driver itself stands on it, and waits for ever where it is gone.
const TRAP = `(() => {
  window.ran = [];
  const trap = (name) => (...values) => { window.ran.push(name + ' ' + String(values[0]).slice(0, 80)); return new Promise(() => {}); };
  for (const name of ['alert', 'confirm', 'prompt', 'open', 'fetch']) window[name] = trap(name);
  addEventListener('securitypolicyviolation', (event) => trap('policy')(event.blockedURI));
})()`;

/** Shows each article in an element of its own, and clicks and hovers whatever may be. */
const ran = (page: Page, articles: readonly string[]): Promise<string[]> =>
  page.evaluate(`(async (htmls) => {
    const found = [];
    for (const html of htmls) {
      const article = document.createElement('article');
      article.innerHTML = html;
      document.body.append(article);
      for (const element of article.querySelectorAll('*')) {
        for (const name of ['error', 'load', 'click', 'toggle', 'focus', 'mouseover', 'begin'])
          element.dispatchEvent(new Event(name, { cancelable: true }));
      }
      for (const link of article.querySelectorAll('a'))
        if (/^(?:javascript|vbscript|data):/i.test(link.protocol)) found.push('link ' + link.href.slice(0, 80));
    }
    await new Promise((done) => setTimeout(done, 50));
    found.push(...window.ran.splice(0));
    document.body.replaceChildren();
    return found;
  })(${JSON.stringify(articles)})`);

async function openPage(): Promise<Page> {
  const page = await browser.newPage();
  // Links of the payloads are followed nowhere; their pictures fail, so that handlers of failing would run.
  await page.route('**/*', (route) =>
    route.request().url() === 'https://newspaper.test/'
      ? route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Gazette</title>' })
      : route.abort(),
  );
  await page.addInitScript(TRAP);
  await page.goto('https://newspaper.test/');
  // What a click would follow stays on the page.
  await page.evaluate(`void addEventListener('click', (event) => event.preventDefault())`);
  return page;
}

const bulks = (articles: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(articles.length / BULK) }, (_, n) =>
    articles.slice(n * BULK, (n + 1) * BULK),
  );

const cleaned = [...PAYLOADS, ...fc.sample(mutations, { numRuns: MUTATIONS, seed: 5 })].map(cleanMarkdown);

test.each(RENDERERS)('nothing runs that %s shows', async (_, render) => {
  const page = await openPage();
  const found: string[] = [];
  for (const articles of bulks(cleaned.map(render))) found.push(...(await ran(page, articles)));
  await page.close();
  expect(found).toEqual([]);
});

test('the trap catches what is not cleaned', async () => {
  const page = await openPage();
  const found = await ran(
    page,
    PAYLOADS.slice(0, 900).map((text) => RENDERERS[0]?.[1](text) ?? ''),
  );
  await page.close();
  expect(found.length).toBeGreaterThan(20);
});
