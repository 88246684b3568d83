/**
 * The desk without a mouse, in a browser on a production build: from the login to the published article and through the
 * review queue, with the focus in sight at every step.
 */
import type { Browser, Locator, Page } from 'playwright-core';
import { editorsBrowser, goWithin, launchChromium, openContext, show, until } from './browser';
import { openDesk, type Desk } from './colleagues';
import { startDemo, type Demo } from './demo';
import { holdBack } from './stored-rates';

jest.setTimeout(600_000);

const ARTICLE = [
  'Mare Kask: Ice tells you when to turn back',
  'The pilot of the winter road talks about listening.',
  '"Ice that sings will carry you, ice that is silent will not," Mare Kask said.',
  'The road needs no electricity. "The moon is our power plant," she added.',
].join('\n\n');

let demo: Demo;
let browser: Browser;
let desk: Desk;

beforeAll(async () => {
  demo = await startDemo();
  browser = await launchChromium();
  desk = await openDesk(demo, demo.editor);
});

afterAll(async () => {
  await browser?.close();
  await demo?.stop();
});

const hasFocus = async (element: Locator): Promise<boolean> =>
  (await element.and(element.page().locator(':focus')).count()) > 0;

/**
 * What stands out about the element that has the focus, remembered; and the one before, if nothing about it has changed
 * since the focus left it: nobody could see that it had the focus.
 */
const NEXT_STOP = `(() => {
  const look = (element) => {
    // Asking for a style starts what fades in and out; only its end is what people see.
    getComputedStyle(element).outline;
    for (const animation of document.getAnimations())
      if (animation instanceof CSSTransition) animation.finish();
    const looks = [];
    for (let at = element, n = 0; at && n < 4; at = at.parentElement, n += 1)
      for (const pseudo of [null, '::before', '::after']) {
        const style = getComputedStyle(at, pseudo);
        looks.push(style.outline, style.boxShadow, style.borderColor, style.backgroundColor, style.border);
      }
    return looks.join();
  };
  const { last } = window;
  const element = document.activeElement;
  window.last = { element, looks: look(element) };
  const unseen =
    last && last.element !== element && last.element.isConnected && last.element.closest('main') &&
    last.element.tabIndex >= 0 &&
    last.element !== document.body && look(last.element) === last.looks;
  return unseen ? last.element.outerHTML.slice(0, 200) : null;
})()`;

/** Goes on with the Tab key alone. */
const tabTo = async (page: Page, target: Locator, key = 'Tab') => {
  const unseen: string[] = [];
  for (let n = 0; n < 150; n += 1) {
    const left = (await page.evaluate(NEXT_STOP)) as string | null;
    if (left) unseen.push(left);
    if (await hasFocus(target)) return expect(unseen).toEqual([]);
    await page.keyboard.press(key);
  }
  throw new Error('The Tab key never gets there.');
};

/** From the menu of the admin to one of the newsroom's pages. */
const openPage = async (page: Page, name: string) => {
  await tabTo(page, page.getByRole('link', { name: 'Newsroom' }));
  await page.keyboard.press('Enter');
  const pages = page.getByRole('navigation', { name: 'Pages of the newsroom' });
  await pages.waitFor();
  await tabTo(page, pages.getByRole('link', { name, exact: true }));
  await page.keyboard.press('Enter');
};

test('from the login to the reader: an article is pasted, checked and published', async () => {
  const { page, complaints } = await show(await openContext(browser), `${demo.address}/admin`);
  await page.getByLabel('Email').waitFor();
  await tabTo(page, page.getByLabel('Email'));
  await page.keyboard.type(demo.editor.email);
  await tabTo(page, page.getByLabel('Password', { exact: false }).first());
  await page.keyboard.type(demo.editor.password);
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: 'Newsroom' }).waitFor();

  await openPage(page, 'Import');
  await tabTo(page, page.getByRole('textbox', { name: 'Article' }));
  await page.keyboard.insertText(ARTICLE);
  await tabTo(page, page.getByRole('button', { name: 'Read it' }));
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Quotes (2)' }).waitFor();
  // The form is gone, and with it the button: reading goes on where the result begins.
  expect(await hasFocus(page.getByRole('region', { name: 'Check what was read' }))).toBe(true);
  await tabTo(page, page.getByRole('button', { name: 'Quote 1: show in the list' }));
  await page.keyboard.press('Enter');
  expect(await hasFocus(page.getByRole('listitem').filter({ hasText: 'Ice that sings' }))).toBe(true);
  await tabTo(page, page.getByRole('button', { name: 'Change the text' }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  const field = page.getByRole('textbox', { name: 'Article' });
  await field.waitFor();
  expect(await hasFocus(field)).toBe(true);
  await tabTo(page, page.getByRole('button', { name: 'Read it' }));
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Quotes (2)' }).waitFor();
  await tabTo(page, page.getByRole('button', { name: 'Create draft' }), 'Shift+Tab');
  await page.keyboard.press('Enter');

  await page.waitForURL(/plugin::newsroom\.interview\/\w+/);
  const quote = page.getByRole('tabpanel').getByRole('listitem').filter({ hasText: 'Ice that sings' });
  await quote.waitFor();
  // Backwards: the panel stands behind the form, and Strapi's editor of Blocks keeps the Tab key for itself.
  await tabTo(page, quote.getByRole('button', { name: 'Approve' }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await quote.getByText('Approved', { exact: true }).waitFor();
  await until(page, `document.activeElement.textContent.includes('Ice that sings')`);
  await tabTo(page, page.getByRole('button', { name: 'Publish' }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await page.getByText('Published document').first().waitFor();
  const answer = await page.request.get(
    `${demo.address}/api/newsroom/quotes?filters[text][$contains]=${encodeURIComponent('Ice that sings')}`,
  );
  expect((await answer.json()).data).toHaveLength(1);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('the review queue: found in the menu, decided, taken back, and left', async () => {
  await desk.make('/newsroom/imports', { source: ARTICLE.replaceAll('Mare Kask', 'Marit Kask') });
  const { page, complaints } = await show(await editorsBrowser(browser, demo), `${demo.address}/admin`);
  await page.getByRole('link', { name: 'Newsroom' }).waitFor();
  await openPage(page, 'Review');
  const current = page.locator('main li[aria-current]');
  const kind = page.getByRole('combobox', { name: 'Show' });
  await tabTo(page, kind);
  await page.keyboard.press('Enter');
  // A key that comes before the list has the focus is lost, and with it the choice.
  const focused = page.locator(':focus');
  await page.getByRole('option', { name: 'Quotes and topics' }).and(focused).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.getByRole('option', { name: 'Quotes', exact: true }).and(focused).waitFor();
  await page.keyboard.press('Enter');
  // The list gives the focus back when it has closed.
  await kind
    .and(focused)
    .filter({ hasText: /^Quotes$/ })
    .waitFor();
  await tabTo(page, page.getByRole('checkbox', { name: 'Single keys' }));
  for (let n = 0; n < 40 && !(await current.innerText()).includes('The moon is our'); n += 1)
    await page.keyboard.press('j');
  expect(await hasFocus(current)).toBe(true);
  await page.keyboard.press('a');
  await page.getByText('Approved', { exact: true }).waitFor();
  await page.keyboard.press('u');
  await page.getByText('Approved', { exact: true }).waitFor({ state: 'detached' });
  // With the buttons too.
  await tabTo(page, current.getByRole('button', { name: /^Reject/ }));
  await page.keyboard.press('Enter');
  await page.getByText('Rejected', { exact: true }).waitFor();
  expect(await page.evaluate('document.activeElement !== document.body')).toBe(true);
  await tabTo(page, page.getByRole('button', { name: 'Look again' }), 'Shift+Tab');
  await page.keyboard.press('Enter');
  await page.getByText('Rejected', { exact: true }).waitFor({ state: 'detached' });
  expect(await hasFocus(page.getByRole('button', { name: 'Look again' }))).toBe(true);
  expect(complaints).toEqual([]);
  await page.close();
});

test('a question that is answered with No gives the focus back', async () => {
  holdBack(demo, '31.2');
  const { page, complaints } = await show(await editorsBrowser(browser, demo), `${demo.address}/admin/me`);
  await goWithin(page, '/plugins/newsroom/rates');
  const drop = page.getByRole('button', { name: 'Drop: 1 USD = 31.2 BYN' });
  await drop.waitFor();
  await tabTo(page, drop);
  for (const leave of ['Escape', 'Enter']) {
    await page.keyboard.press('Enter');
    const question = page.getByRole('alertdialog');
    await question.waitFor();
    // The answer that changes nothing is the nearest.
    await tabTo(page, question.getByRole('button', { name: 'Cancel' }));
    await page.keyboard.press(leave);
    await question.waitFor({ state: 'detached' });
    await until(page, 'document.activeElement !== document.body');
    expect(await hasFocus(drop)).toBe(true);
  }
  expect(complaints).toEqual([]);
  await page.close();
});
