/**
 * Exchange rates at the editor's desk, in a browser on a production build: a widget is made with the pickers, seen as
 * readers see it, refreshed; a rate is typed; rates that were held back are judged.
 */
import type { Browser, Locator, Page } from 'playwright-core';
import { enter, launchChromium, picture } from './browser';
import { startDemo, type Demo } from './demo';
import { dayFromToday, holdBack, store } from './stored-rates';

jest.setTimeout(600_000);

let demo: Demo;
let browser: Browser;

beforeAll(async () => {
  demo = await startDemo();
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
  await demo?.stop();
});

/** As the date picker of an English admin is typed. */
const typedDay = (days: number): string => {
  const [year, month, day] = dayFromToday(days).split('-');
  return `${month}/${day}/${year}`;
};

const openRates = async (): Promise<{ page: Page; complaints: string[] }> => {
  const opened = await enter(browser, demo);
  const { page } = opened;
  await page
    .getByRole('navigation', { name: 'Pages of the newsroom' })
    .getByRole('link', { name: 'Exchange rates' })
    .click();
  await page.getByRole('heading', { name: /^Rate widgets/ }).waitFor();
  return opened;
};

const pick = async (place: Page | Locator, page: Page, label: RegExp, typed: string, option: RegExp) => {
  const box = place.getByRole('combobox', { name: label });
  await box.click();
  await box.fill('');
  await box.pressSequentially(typed);
  await page.getByRole('option', { name: option }).click();
};

test('an editor makes a widget with the pickers and sees it as readers do', async () => {
  const { page, complaints } = await openRates();
  await page.getByRole('link', { name: 'New rate widget' }).click();
  await page
    .getByRole('textbox', { name: /^Label\b/ })
    .first()
    .fill('Ten zloty');
  await page
    .getByRole('textbox', { name: 'русский' })
    .or(page.getByRole('textbox', { name: 'Russian' }))
    .fill('Десять злотых');
  await pick(page, page, /^Currency/, 'zloty', /^PLN/);
  await pick(page, page, /^Priced in/, 'byn', /^BYN/);
  await pick(page, page, /^Bank/, 'belarus', /Belarus/);
  await page
    .getByRole('spinbutton', { name: /^For how many units/ })
    .or(page.getByRole('textbox', { name: /^For how many units/ }))
    .fill('10');
  await picture(page, 'rate-widget');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('Saved document').first().waitFor();

  await page.getByRole('link', { name: 'Newsroom' }).click();
  await page.getByRole('link', { name: 'Exchange rates' }).click();
  const widget = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Ten zloty' }) });
  await widget.waitFor();
  const refresh = page.getByRole('button', { name: 'Refresh now' });
  await refresh.click();
  await page.getByRole('button', { name: 'Refreshing…' }).waitFor();
  await refresh.waitFor();
  await widget.getByText(/^10 PLN = [\d.]+ BYN$/).waitFor();
  await widget.getByText('Up to date').waitFor();
  await widget.getByRole('img', { name: /^The last \d+ publications/ }).waitFor();
  await picture(page, 'rates');
  expect(complaints).toEqual([]);
  await page.close();
});

test('a refresh elsewhere shows how far it is, and its end is announced', async () => {
  const { page, complaints } = await openRates();
  let running: { done: number; of: number | null } | null = { done: 3, of: 12 };
  await page.route('**/newsroom/rates?**', async (route) => {
    const response = await route.fetch();
    const answer = (await response.json()) as { banks: { slug: string; running: unknown }[] };
    for (const bank of answer.banks) if (bank.slug === 'nbrb') bank.running = running;
    await route.fulfill({ response, json: answer });
  });
  await page.reload();
  await page.getByText('Answers: 3 of 12').waitFor();
  const bar = page.getByRole('progressbar', { name: /^Refreshing: / });
  expect(await bar.getAttribute('aria-valuetext')).toBe('Answers: 3 of 12');
  await page.getByRole('link', { name: 'Import', exact: true }).click();
  running = { done: 9, of: null };
  await page.getByRole('link', { name: 'Exchange rates' }).click();
  await page.getByText('Answers so far: 9').waitFor();
  running = null;
  await page.getByText('Refresh finished').waitFor({ state: 'attached' });
  expect(await bar.count()).toBe(0);
  expect(complaints).toEqual([]);
  await page.close();
});

test('an editor types a rate, and every mistake is told beside its field', async () => {
  const { page, complaints } = await openRates();
  const form = page.getByRole('form', { name: 'Add rate' });
  await form.getByRole('button', { name: 'Add rate' }).click();
  expect(await form.getByText('Fill this in.').count()).toBe(5);
  await pick(form, page, /^Currency/, 'georgian', /^GEL/);
  await pick(form, page, /^Priced in/, 'amd', /^AMD/);
  await form.getByRole('textbox', { name: /^Rate/ }).fill('141,250');
  await form.getByRole('combobox', { name: /^First day/ }).fill(typedDay(0));
  await form.getByRole('combobox', { name: /^First day/ }).press('Tab');
  await form.getByRole('combobox', { name: /^Last day/ }).fill(typedDay(7));
  await form.getByRole('combobox', { name: /^Last day/ }).press('Tab');
  await form.getByRole('button', { name: 'Add rate' }).click();
  await form.getByText('“141,250” can be read in two ways. Write 141.250 or 141250.').waitFor();
  await form.getByRole('textbox', { name: /^Rate/ }).fill('141,25');
  await form.getByText(/^1 GEL = 141\.25 AMD, from /).waitFor();
  await picture(page, 'manual-rate');
  await form.getByRole('button', { name: 'Add rate' }).click();
  const typed = page.getByRole('heading', { name: '1 GEL = 141.25 AMD' });
  await typed.waitFor();

  // The next day it proves wrong: taken back, it is gone for readers too.
  const convert = `${demo.address}/api/newsroom/convert?base=GEL&counter=AMD&amount=2&bank=manual`;
  const converted = (await (await fetch(convert)).json()) as { data: { result: string } };
  expect(converted.data.result).toBe('282.50');
  await page.getByRole('button', { name: 'Withdraw 1 GEL = 141.25 AMD' }).click();
  await typed.waitFor({ state: 'detached' });
  await page.locator('section:focus').waitFor();
  expect((await fetch(convert)).status).toBe(404);
  expect(complaints).toEqual([]);
  await page.close();
});

test('an editor accepts one rate that was held back and drops the other', async () => {
  holdBack(demo, '31.2', '0.03');
  const { page, complaints } = await openRates();
  const held = page.getByRole('region', { name: 'Held back (2)' });
  await held.getByText('31.2 is far from the rate before.').waitFor();
  await picture(page, 'held-back');
  await held.getByRole('button', { name: 'Drop: 1 USD = 0.03 BYN' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Cancel' }).click();
  await held.getByRole('button', { name: 'Drop: 1 USD = 0.03 BYN' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Confirm' }).click();
  const left = page.getByRole('region', { name: 'Held back (1)' });
  await left.waitFor();
  // The button that was pressed is gone; the keyboard is still in the same place.
  await page.locator('section:focus').waitFor();
  await left.getByRole('button', { name: 'Accept: 1 USD = 31.2 BYN' }).click();
  await page.getByText('Nothing is held back any more.').waitFor();
  await page.locator('section:focus').waitFor();
  await page.reload();
  await page.getByRole('heading', { name: /^Rate widgets/ }).waitFor();
  expect(await page.getByRole('heading', { name: /^Held back/ }).count()).toBe(0);
  expect(complaints).toEqual([]);
  await page.close();
});

/** A hundred dollars in roubles, twenty days ago. */
const fillRate = async (form: Locator, page: Page) => {
  await form.getByRole('textbox', { name: /^Amount/ }).fill('100');
  await form.getByRole('combobox', { name: /^Day/ }).fill(typedDay(-20));
  await form.getByRole('combobox', { name: /^Day/ }).press('Tab');
  await pick(form, page, /^Currency/, 'usd', /^USD/);
  await pick(form, page, /^Priced in/, 'byn', /^BYN/);
  await pick(form, page, /^Bank/, 'belarus', /Belarus/);
  await form.getByRole('button', { name: 'Take this rate' }).click();
};

test('a rate in an article stays that of its day, and the editor learns of a correction', async () => {
  const { page, complaints } = await openRates();
  const openArticle = async () => {
    await page.goto(`${demo.address}/admin/content-manager/collection-types/plugin::newsroom.interview`);
    await page.getByRole('gridcell', { name: /A harbour should waste nothing/ }).click();
    await page.getByRole('button', { name: 'Add the rate of a day' }).waitFor();
  };
  await openArticle();
  await page.getByRole('button', { name: 'Add the rate of a day' }).click();
  const form = page.getByRole('group', { name: 'Add the rate of a day' });
  await form.getByRole('button', { name: 'Take this rate' }).click();
  expect(await form.getByText('Fill this in.').count()).toBe(4);
  await fillRate(form, page);
  const rates = page.getByRole('list', { name: 'Rates of this article' });
  const entry = rates.getByText(/^100 USD = [\d.]+ BYN$/);
  await entry.waitFor();
  const said = await entry.innerText();
  await page.getByRole('button', { name: 'Publish' }).click();
  await page.getByText('Published document').first().waitFor();

  store(demo, { value: '9.9999', day: dayFromToday(-20), revision: 2, review: 'accepted', reason: null });
  await openArticle();
  await page.getByText(/^The bank has corrected this rate since: now 100 USD = 999.99 BYN\./).waitFor();
  await entry.scrollIntoViewIfNeeded();
  await picture(page, 'frozen-rate');
  expect(await entry.innerText()).toBe(said);
  const found = await fetch(`${demo.address}/api/newsroom/interviews?filters[title][$contains]=harbour`);
  const { data } = (await found.json()) as { data: [{ rates: [{ rate: string }] }] };
  const [{ rates: read }] = data;
  expect(read).toEqual([
    expect.objectContaining({
      base: 'USD',
      counter: 'BYN',
      amount: '100',
      bank: 'nbrb',
      date: dayFromToday(-20),
    }),
  ]);
  expect(`100 USD = ${read[0].rate} BYN`).toBe(said);

  // The panel lists it before publishing, and its way out clears it.
  const checks = page.getByRole('region', { name: 'Before publishing' });
  const corrected = checks.getByText(/^The bank has corrected a rate of this article: .*now .*999\.99/);
  await corrected.waitFor();
  await checks.getByText('Nothing stops publishing. Worth a look:').waitFor();
  await page.getByRole('button', { name: /^Remove: 100 USD = / }).click();
  await page.getByRole('button', { name: 'Add the rate of a day' }).click();
  await fillRate(form, page);
  await rates.getByText('100 USD = 999.99 BYN').waitFor();
  await corrected.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Publish' }).click();
  await page.getByText('Published document').first().waitFor();
  const again = (await (
    await fetch(`${demo.address}/api/newsroom/interviews?filters[title][$contains]=harbour`)
  ).json()) as {
    data: [{ rates: [{ rate: string }] }];
  };
  expect(again.data[0].rates.map(({ rate }) => rate)).toEqual(['999.99']);
  await corrected.waitFor({ state: 'detached' });
  expect(complaints).toEqual([]);
  await page.close();
});
