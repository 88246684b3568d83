/**
 * Two editors and one article, in browsers of their own, on a production build: no word that is typed is lost to a
 * decision, and of two decisions at once the last one holds while both stand in the history.
 */
import type { Browser, Locator, Page } from 'playwright-core';
import {
  editorsBrowser,
  goWithin,
  launchChromium,
  logIn,
  openContext,
  picture,
  show,
  until,
} from './browser';
import { openDesk, openOffice, type Desk } from './colleagues';
import { startDemo, type Demo } from './demo';

jest.setTimeout(600_000);

const article = (name: string): string =>
  [
    `${name}: Salt is a patient trade`,
    'The boiler of the last salt works on the coast talks about fire.',
    `"Salt does not wait for the price of salt," ${name} said.`,
    'The works have a power plant of their own, and its electricity dries the sacks.',
    '"We burn what the forest drops," she added.',
    '"A sack of salt outlives its owner," she recalled.',
    'The guild expects the second pan to be lit in autumn.',
  ].join('\n\n');

let demo: Demo;
let browser: Browser;
let desk: Desk;
let ottosPage: Page;

beforeAll(async () => {
  demo = await startDemo();
  browser = await launchChromium();
  desk = await openDesk(demo, demo.editor);
  const office = await openOffice(demo);
  const otto = await office.hireEditor('Otto');
  const { page } = await show(await openContext(browser), `${demo.address}/admin`);
  await logIn(page, otto);
  ottosPage = page;
});

afterAll(async () => {
  await browser?.close();
  await demo?.stop();
});

interface Draft {
  documentId: string;
  locale: string;
}

const importArticle = (name: string): Promise<Draft> =>
  desk.make('/newsroom/imports', { source: article(name) });

const openDraft = async (page: Page, { documentId, locale }: Draft) => {
  const path = `/content-manager/collection-types/plugin::newsroom.interview/${documentId}`;
  await goWithin(page, `${path}?plugins[i18n][locale]=${locale}`);
  await page.getByRole('tab', { name: /^Quotes \(\d/ }).waitFor();
};

const openEdithsPage = () =>
  editorsBrowser(browser, demo).then((context) => show(context, `${demo.address}/admin/me`));

const quoteWith = (page: Page, words: string): Locator =>
  page
    .getByRole('tabpanel', { name: /^Quotes/ })
    .getByRole('listitem')
    .filter({ hasText: words });

const editorOf = (page: Page): Locator => page.locator('[data-slate-editor="true"]');

/** Selects words of the body, as a double click and some keys would. */
const selectInBody = async (page: Page, words: string) => {
  await editorOf(page).focus();
  // Strapi's editor takes note of its focus, and of a selection, a moment later.
  await page.waitForTimeout(300);
  await until(
    page,
    `(() => {
      const words = ${JSON.stringify(words)};
      const editor = document.querySelector('[data-slate-editor="true"]');
      const walker = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.data.indexOf(words);
        if (at >= 0) getSelection().setBaseAndExtent(node, at, node, at + words.length);
      }
      return getSelection().toString() === words;
    })()`,
  );
  await page.waitForTimeout(150);
};

test('no decision takes an unsaved word away, and saving brings all of them to the reader', async () => {
  const { page, complaints } = await openEdithsPage();
  await openDraft(page, await importArticle('Helmi Rand'));
  const outlet = page.getByRole('textbox', { name: 'First appeared in' });
  await outlet.fill('The Unsaved Post');
  await selectInBody(page, 'lit in autumn.');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.type(' Nobody doubts it.');
  await page.getByText('Follows the text as you type it').waitFor();
  const stillThere = async () => {
    expect(await outlet.inputValue()).toBe('The Unsaved Post');
    expect(await editorOf(page).innerText()).toContain('lit in autumn. Nobody doubts it.');
  };

  const salt = quoteWith(page, 'the price of salt');
  await salt.getByRole('button', { name: 'Approve' }).click();
  await salt.getByText('Approved', { exact: true }).waitFor();
  await stillThere();
  const forest = quoteWith(page, 'what the forest drops');
  await forest.getByRole('button', { name: 'Choose speaker' }).click();
  await forest.getByRole('combobox').fill('');
  await forest.getByRole('combobox').pressSequentially('Petra');
  await page.getByRole('option', { name: 'Petra Lindqvist' }).click();
  await forest.getByRole('button', { name: 'Save' }).click();
  await forest.getByText('Petra Lindqvist').waitFor();
  await stillThere();
  await page.getByRole('tab', { name: /^Topics/ }).click();
  const electricity = page
    .getByRole('tabpanel', { name: /^Topics/ })
    .getByRole('listitem')
    .filter({ hasText: 'Electricity' })
    .first();
  await electricity.getByRole('button', { name: 'Reject: Electricity' }).click();
  await page
    .getByRole('list', { name: /^Rejected/ })
    .getByText('Electricity', { exact: true })
    .waitFor();
  await stillThere();
  await page.getByRole('tab', { name: /^Quotes/ }).click();
  await selectInBody(page, 'the second pan');
  await page.getByRole('button', { name: 'Make it a quote' }).click();
  await page.getByRole('button', { name: 'Make the quote' }).click();
  await quoteWith(page, 'the second pan').waitFor();
  await stillThere();
  await page.getByRole('combobox', { name: 'Approve all' }).click();
  await page.getByRole('option', { name: '50% sure or more' }).click();
  await page.getByRole('button', { name: /^Approve \d+ quotes?$/ }).click();
  await page
    .getByText(/^\d+ quotes? approved$/)
    .first()
    .waitFor();
  await stillThere();

  await page.getByRole('button', { name: 'Publish' }).click();
  await page.getByText('Published document').first().waitFor();
  const answer = await page.request.get(
    `${demo.address}/api/newsroom/interviews?filters[outlet]=${encodeURIComponent('The Unsaved Post')}&populate=topics`,
  );
  const { data } = (await answer.json()) as { data: { body: unknown; topics: { slug: string }[] }[] };
  expect(JSON.stringify(data.map(({ body }) => body))).toContain('lit in autumn. Nobody doubts it.');
  expect(data[0]?.topics.map(({ slug }) => slug)).not.toContain('electricity');
  expect(complaints).toEqual([]);
  await page.close();
});

test('two editors decide on one quote: the last decision holds, each sees it with their next one', async () => {
  const draft = await importArticle('Aino Rand');
  const { page: edith, complaints } = await openEdithsPage();
  const otto = ottosPage;
  await Promise.all([openDraft(edith, draft), openDraft(otto, draft)]);

  await quoteWith(edith, 'the price of salt').getByRole('button', { name: 'Approve' }).click();
  await quoteWith(edith, 'the price of salt').getByText('Approved', { exact: true }).waitFor();
  // Otto's page still says that nobody has judged it.
  await quoteWith(otto, 'the price of salt').getByRole('button', { name: 'Reject' }).click();
  await quoteWith(otto, 'the price of salt').getByText('Rejected', { exact: true }).waitFor();
  await quoteWith(edith, 'what the forest drops').getByRole('button', { name: 'Approve' }).click();
  await quoteWith(edith, 'the price of salt').getByText('Rejected', { exact: true }).waitFor();
  await quoteWith(edith, 'what the forest drops').getByText('Approved', { exact: true }).waitFor();

  // At the very same time; each sees what came of it with their next decision on anything.
  const outlives = 'outlives its owner';
  await Promise.all([
    quoteWith(edith, outlives).getByRole('button', { name: 'Approve' }).click(),
    quoteWith(otto, outlives).getByRole('button', { name: 'Reject' }).click(),
  ]);
  for (const page of [edith, otto]) {
    await quoteWith(page, outlives)
      .getByText(/^(Approved|Rejected)$/)
      .waitFor();
    const forest = quoteWith(page, 'what the forest drops');
    const stars = await forest.getByText('Featured', { exact: true }).count();
    await forest.getByRole('button', { name: 'Feature' }).click();
    await forest.getByText('Featured', { exact: true }).waitFor({ state: stars ? 'detached' : 'visible' });
  }
  const { quotes } = await desk.get<{ quotes: { text: string; review: string }[] }>(
    `/newsroom/subjects/plugin::newsroom.interview/${draft.documentId}?locale=${draft.locale}`,
  );
  const settled =
    quotes.find(({ text }) => text.includes(outlives))?.review === 'approved' ? 'Approved' : 'Rejected';
  for (const page of [edith, otto])
    expect(await quoteWith(page, outlives).getByText(settled, { exact: true }).count()).toBe(1);

  const { documentId, locale } = draft;
  const filter = new URLSearchParams({ uid: 'plugin::newsroom.interview', documentId, locale }).toString();
  await goWithin(otto, `/plugins/newsroom/history?${filter}`);
  await otto.getByText('Only decisions on one thing are shown.').waitFor();
  const ofSalt = otto.getByRole('listitem').filter({ hasText: 'the price of salt' });
  await ofSalt
    .filter({ hasText: 'Quote rejected' })
    .getByText(/^Otto Colleague, .*\d{4}/)
    .waitFor();
  await ofSalt
    .filter({ hasText: 'Quote approved' })
    .getByText(/^Edith Editor, .*\d{4}/)
    .waitFor();
  await picture(otto, 'history-of-two');
  // Only the last one can be taken back.
  expect(
    await ofSalt.filter({ hasText: 'Quote approved' }).getByRole('button', { name: /^Undo/ }).count(),
  ).toBe(0);
  expect(complaints).toEqual([]);
  await edith.close();
});
