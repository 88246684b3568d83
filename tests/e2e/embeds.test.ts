/** What other sites show of the rates, in a real browser: the frame, the picture and the element. */
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { all, empty, rising, stale, widget } from '../unit/publishing/widgets';
import { launchChromium } from './browser';
import { openHouse, openNewspaper, type House } from './house';

jest.setTimeout(120_000);

const PICTURES = path.resolve(__dirname, '../..', process.env.NEWSROOM_SCREENSHOTS ?? '.tmp/screenshots');
const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const SCHEMES = ['light', 'dark'] as const;

let browser: Browser;
let house: House;
let newspaper: { address: string; stop(): Promise<void> };
/** What the newspaper prints between its tags. */
let printed = '';
/** The Content Security Policy of the newspaper, if it has one. */
let policy: string | null = null;

beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  house = await openHouse([...all, widget({ placement: 'sidebar', label: '100 RUB, aside' })]);
  newspaper = await openNewspaper(
    () => policy,
    () =>
      `<!doctype html><html lang="be"><head><title>Gazette</title><style>:root{color-scheme:light dark;background:Canvas}</style></head>` +
      `<body style="font:16px Georgia,serif"><main><h1>Gazette</h1>${printed}</main></body></html>`,
  );
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  await newspaper?.stop();
  await house?.stop();
});
beforeEach(() => {
  house.rates = all;
  house.asked = [];
  house.hungUp = 0;
  policy = null;
});

const pages: Page[] = [];
afterEach(async () => {
  await Promise.all(pages.splice(0).map((page) => page.context().close()));
});

/** A page that remembers what the browser complained of. */
async function open(address: string, options: BrowserContextOptions = {}) {
  const context = await browser.newContext({ viewport: { width: 640, height: 480 }, ...options });
  const page = await context.newPage();
  pages.push(page);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(address);
  return { page, complaints };
}

/** Opens the newspaper with this printed in it, and waits for the first rates. */
async function read(html: string, options: BrowserContextOptions = {}) {
  printed = html;
  return open(newspaper.address, options);
}

interface Violations {
  violations: { id: string; nodes: { html: string }[] }[];
}

/** Judges by WCAG 2.2 AA; the policy of the page forbids scripts, the tester's own is let in by the browser. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
  const { violations } = (await page.evaluate(`axe.run({ runOnly: ${JSON.stringify(tags)} })`)) as Violations;
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

const script = () => `<script src="${house.api}/embed/rates.js"></script>`;
const element = (attributes = '') =>
  `${script()}<newsroom-rates placement="header" ${attributes}><em>Rates: see page two.</em></newsroom-rates>`;
const items = (page: Page) => page.locator('newsroom-rates li');

describe('the frame', () => {
  test.each(SCHEMES)('is readable without scripts, %s', async (colorScheme) => {
    for (const [locale, width] of [
      ['ru', 480],
      ['be', 320],
      ['en', 640],
    ] as const) {
      const { page, complaints } = await open(`${house.api}/embed/rates/header?locale=${locale}`, {
        colorScheme,
        javaScriptEnabled: false,
        viewport: { width, height: 420 },
      });
      await page.getByRole('table').waitFor();
      expect(await page.getByRole('row').count()).toBe(6);
      expect(await page.getByRole('rowheader').allTextContents()).toContain('100 RUB');
      await page.screenshot({ path: path.join(PICTURES, `rates-frame-${locale}-${colorScheme}.png`) });
      expect(complaints).toEqual([]);
    }
  });

  test.each(SCHEMES)('has nothing that a screen reader stumbles over, %s', async (colorScheme) => {
    const { page } = await open(`${house.api}/embed/rates/header?locale=ru`, {
      colorScheme,
      bypassCSP: true,
    });
    expect(await violations(page)).toEqual([]);
  });

  test.each([320, 480])('fits a frame of %d pixels without a sideways scroll', async (width) => {
    const { page } = await open(`${house.api}/embed/rates/header?locale=ru`, {
      viewport: { width, height: 400 },
    });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
  });

  test('stands in another site as oEmbed says, in full and without rights', async () => {
    const asked = `${house.api}/embed/rates/header?locale=ru`;
    const answer = await fetch(`${house.api}/oembed?url=${encodeURIComponent(asked)}`);
    const { html, height } = (await answer.json()) as { html: string; height: number };
    const { page, complaints } = await read(html);
    const frame = page.frameLocator('iframe[title="Курсы валют"]');
    await frame.getByRole('table', { name: 'Курсы валют' }).waitFor();
    expect(complaints).toEqual([]);
    const needed = Number(await page.frames()[1]!.evaluate('document.body.scrollHeight'));
    expect(needed).toBeGreaterThan(300);
    expect(needed).toBeLessThanOrEqual(height);
    await page.screenshot({ path: path.join(PICTURES, 'rates-frame-in-page.png') });
  });
});

describe('the picture', () => {
  test.each(SCHEMES)('speaks and is drawn, %s', async (colorScheme) => {
    const spark = (slug: string, query = '') =>
      `<p style="margin:8px 0">${slug} <img src="${house.api}/rate-widgets/${slug}/spark.svg?${query}" alt=""></p>`;
    const { page, complaints } = await read(
      spark('rub-byn') +
        spark('rub-byn', 'days=7') +
        spark('kzt-byn', 'locale=ru') +
        spark('rub-byn', 'width=480&height=120'),
      { colorScheme },
    );
    await page.waitForFunction('[...document.images].every((image) => image.naturalWidth > 0)');
    await page.screenshot({ path: path.join(PICTURES, `rates-spark-${colorScheme}.png`) });
    expect(complaints).toEqual([]);
    const own = await open(`${house.api}/rate-widgets/rub-byn/spark.svg`, { colorScheme });
    await own.page.getByRole('img', { name: '100 RUB' }).waitFor();
    expect(own.complaints).toEqual([]);
  });
});

describe('the element', () => {
  test.each(SCHEMES)('shows the rates of its placement, %s', async (colorScheme) => {
    const { page, complaints } = await read(element(), {
      colorScheme,
      viewport: { width: 900, height: 300 },
    });
    await items(page).first().waitFor();
    expect(await items(page).count()).toBe(5);
    const first = await items(page).first().innerText();
    expect(first).toContain('100 RUB');
    expect(first).toContain('3,58 BYN');
    expect(first).toContain('▼ −0,62\u00a0%');
    expect(first).toContain('зніжэнне на 0,62 %');
    expect(first).toContain('09.04.2026');
    expect(await items(page).nth(2).innerText()).toContain('састарэў');
    expect(await items(page).nth(4).innerText()).toContain('няма курсу');
    expect(await page.getByRole('list', { name: 'Курсы валют' }).count()).toBe(1);
    // The locale is the page's own where the tag names none.
    expect(house.asked.map(String)).toEqual(['placement=header&locale=be']);
    expect(await violations(page)).toEqual([]);
    await page.screenshot({ path: path.join(PICTURES, `rates-element-${colorScheme}.png`) });
    await page.setViewportSize({ width: 360, height: 480 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    await page.screenshot({ path: path.join(PICTURES, `rates-element-narrow-${colorScheme}.png`) });
    expect(complaints).toEqual([]);
  });

  test('works under a strict policy of the page', async () => {
    policy = `default-src 'none'; script-src ${house.api}/; connect-src ${house.api}/; style-src 'none'; img-src *`;
    const { page, complaints } = await read(element());
    await items(page).first().waitFor();
    const list = `document.querySelector('newsroom-rates').shadowRoot.querySelector('ul')`;
    expect(await page.evaluate(`getComputedStyle(${list}).display`)).toBe('flex');
    // The newspaper's own two inline styles are what it forbids itself.
    expect(complaints.filter((text) => !text.includes('inline style'))).toEqual([]);
    expect(complaints).toHaveLength(2);
  });

  test('lets no text of the server become markup', async () => {
    const evil = `<img src=x onerror="document.title='owned'"><script>document.title='owned'</script>`;
    const source = {
      ...widget().source!,
      name: evil,
      attribution: evil,
      termsUrl: `javascript:document.title='owned'`,
    };
    house.rates = [widget({ label: evil, text: evil, effectiveDate: evil, source })];
    const { page } = await read(element());
    await items(page).first().waitFor();
    expect(await page.locator('newsroom-rates :is(img, script, a)').count()).toBe(0);
    expect(await items(page).first().innerText()).toContain(evil);
    expect(await page.title()).toBe('Gazette');
  });

  test('asks again when the answer is old, and keeps the last good rates when that fails', async () => {
    printed = element();
    const { page } = await open('about:blank');
    // A routed request passes the browser's cache, whose own clock cannot be set.
    await page.route('**/rates?*', (route) => route.continue());
    await page.clock.install();
    await page.goto(newspaper.address);
    await items(page).first().waitFor();
    expect(house.asked).toHaveLength(1);

    house.rates = 503;
    await page.evaluate(`addEventListener('newsroom-rates-error', () => { document.title = 'failed'; })`);
    await page.clock.runFor(119_000);
    expect(house.asked).toHaveLength(1);
    await page.clock.runFor(2_000);
    await until(async () => (await page.title()) === 'failed');
    expect(await items(page).count()).toBe(5);

    house.rates = [rising];
    await page.clock.runFor(301_000);
    await until(async () => (await items(page).count()) === 1);
    expect(await items(page).first().innerText()).toContain('1 USD');
  });

  test('leaves what the page put there while there is nothing to show', async () => {
    for (const answer of [500, [], 'silence'] as const) {
      house.rates = answer as House['rates'];
      house.asked = [];
      const { page } = await read(element());
      await until(() => house.asked.length === 1);
      await page.waitForTimeout(150);
      expect(await page.getByText('Rates: see page two.').isVisible()).toBe(true);
      expect(await items(page).count()).toBe(0);
    }
  });

  test('answers another question when its attributes change', async () => {
    const { page } = await read(element('locale="en"'));
    await items(page).first().waitFor();
    expect(await items(page).first().innerText()).toContain('9 Apr 2026');
    house.rates = [widget({ placement: 'sidebar', label: '100 RUB, aside' })];
    await page.evaluate(
      `(() => { const rates = document.querySelector('newsroom-rates');
        rates.setAttribute('placement', 'sidebar'); rates.setAttribute('locale', 'ru'); })()`,
    );
    await page.getByText('100 RUB, aside').waitFor();
    expect(await items(page).first().innerText()).toContain('снижение');
    expect(house.asked.map(String)).toEqual(['placement=header&locale=en', 'placement=sidebar&locale=ru']);

    // Rates of the former question would be wrong ones.
    house.rates = 500;
    await page.evaluate(`document.querySelector('newsroom-rates').setAttribute('placement', 'header')`);
    await page.getByText('Rates: see page two.').waitFor();
    expect(await items(page).count()).toBe(0);
  });

  test('hangs up when it is taken away', async () => {
    house.rates = 'silence';
    const { page } = await read(element());
    await until(() => house.asked.length === 1);
    await page.evaluate(`document.querySelector('newsroom-rates').remove()`);
    await until(() => house.hungUp === 1);
  });

  test('tells the page what it shows, and may be loaded twice', async () => {
    house.rates = [stale, empty];
    const { page, complaints } = await read(
      `<script>addEventListener('newsroom-rates-load', ({ detail }) => { document.title = detail.rates.map(({ slug }) => slug).join(); })</script>` +
        script() +
        element(`api="${house.api}/" locale="ru-RU"`),
    );
    await page.waitForFunction(`document.title === 'eur-byn,kzt-byn'`);
    expect(complaints).toEqual([]);
  });
});

/** Polls from outside of the page, whose clock may stand still. */
async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let wait = 0; wait < 100 && !(await holds()); wait += 1)
    await new Promise((done) => setTimeout(done, 50));
  expect(await holds()).toBe(true);
}
