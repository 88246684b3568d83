/**
 * Topics at the editor's desk, in a browser on a production build: words are changed, tried on a text, weighed against
 * the archive, saved, and found by the next article; topics are merged, taken out and brought in.
 */
import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { useLanguage, useScheme, violations } from './accessible';
import { editorsBrowser, launchChromium, openContext, picture, show, until } from './browser';
import { startDemo, type Demo } from './demo';

jest.setTimeout(600_000);

let demo: Demo;
let browser: Browser;
let loggedIn: Awaited<ReturnType<BrowserContext['storageState']>>;

beforeAll(async () => {
  demo = await startDemo();
  browser = await launchChromium();
  loggedIn = await (await editorsBrowser(browser, demo)).storageState();
});

afterAll(async () => {
  await browser?.close();
  await demo?.stop();
});

/** A page in a browser of its own for each test; one login for all, since Strapi lets nobody log in more than five times in a row. */
const openSection = async (name: string, heading: RegExp) => {
  const context = await openContext(browser, { storageState: loggedIn });
  context.setDefaultTimeout(20_000);
  const opened = await show(context, `${demo.address}/admin/plugins/newsroom`);
  await opened.page
    .getByRole('navigation', { name: 'Pages of the newsroom' })
    .getByRole('link', { name, exact: true })
    .click();
  await opened.page.getByRole('heading', { name: heading }).waitFor();
  return opened;
};

const openTopics = () => openSection('Topics', /^Topics \(\d+\)$/);
const openPeople = () => openSection('People', /^People \(\d+\)$/);

const tree = (page: Page) => page.getByRole('navigation', { name: 'Tree of topics' });
const choose = async (page: Page, name: RegExp) => {
  await tree(page).getByRole('link', { name }).click();
  await page.getByRole('heading', { name: 'Words', exact: true }).waitFor();
};

test('an editor makes a topic by keyboard, tries it, weighs it, saves it; the next article has it', async () => {
  const { page, complaints } = await openTopics();
  await page.getByRole('link', { name: 'New topic' }).press('Enter');
  await page
    .getByRole('textbox', { name: /^Name\b/ })
    .first()
    .fill('Tidal power');
  const parent = page.getByRole('combobox', { name: 'Part of' });
  await parent.click();
  await parent.fill('');
  await parent.pressSequentially('Energ');
  await page.getByRole('option', { name: 'Energy', exact: true }).click();
  const words = page.getByRole('group', { name: 'Words: English' });
  await words.getByRole('textbox', { name: 'New words: English' }).fill('eel ladder, heat');
  await page.keyboard.press('Enter');
  await words.getByRole('button', { name: 'heat' }).press('Enter');
  const settings = page.getByRole('group', { name: 'Settings of “heat”' });
  expect(await page.evaluate('document.activeElement.value')).toBe('heat');
  await settings.getByRole('textbox', { name: /^Weight/ }).fill('0.5');
  await settings.getByRole('textbox', { name: /^Weight/ }).press('Tab');
  await settings.getByRole('textbox', { name: /^Counts only beside/ }).fill('tide, ebb');
  await words.getByRole('button', { name: 'heat · 50% · with tide, ebb' }).waitFor();

  await page
    .getByRole('textbox', { name: 'Text', exact: true })
    .fill('The eel ladder was opened. Every eel ladder needs water. The heat was great.');
  await page.getByText(/^Tidal power: score \d+%, applied \(from 50%\)$/).waitFor();
  await page.getByRole('cell', { name: 'eel ladder' }).first().waitFor();
  await page.getByText('“heat”: none of the words that it needs stands in the sentence').waitFor();
  await picture(page, 'topics-try');

  await page.getByRole('button', { name: 'Show what would change' }).click();
  await page.getByText(/^Documents read: (\d+) of \1$/).waitFor();
  await page.getByRole('heading', { name: 'Would gain the topic: 0' }).waitFor();

  // Unsaved words outlive another page.
  await page.getByRole('link', { name: 'Import', exact: true }).click();
  await page.getByRole('textbox', { name: 'Article' }).waitFor();
  await page.getByRole('link', { name: 'Topics', exact: true }).click();
  await page.getByRole('link', { name: 'New topic' }).click();
  await words.getByRole('button', { name: 'eel ladder' }).waitFor();
  await page.getByRole('button', { name: 'Create topic' }).click();
  await page.getByRole('button', { name: 'Save topic' }).waitFor();
  await tree(page)
    .getByRole('link', { name: /^Tidal power/ })
    .waitFor();

  await page.getByRole('link', { name: 'Import', exact: true }).click();
  await page
    .getByRole('textbox', { name: 'Article' })
    .fill(
      'A ladder for eels\n\n"The eel ladder works," Ilse Marant said. The eel ladder stands at the weir.',
    );
  await page.getByRole('button', { name: 'Read it' }).click();
  await page.getByRole('listitem').filter({ hasText: 'Tidal power' }).waitFor();
  expect(complaints).toEqual([]);
  await page.close();
});

test('a change of words shows which documents would gain and lose the topic, with a way to them', async () => {
  const { page, complaints } = await openTopics();
  await choose(page, /^Religion/);
  await page.getByRole('textbox', { name: 'New words: English' }).fill('harbour');
  await page.keyboard.press('Enter');
  const threshold = page.getByRole('textbox', { name: /^Applied from/ });
  await threshold.fill('0.2');
  await threshold.press('Tab');
  await page.getByRole('button', { name: 'Show what would change' }).click();
  const gained = page.getByRole('link', { name: 'Petra Lindqvist: A harbour should waste nothing' });
  await gained.waitFor();
  await page.getByText('(“harbour”)').waitFor();
  await picture(page, 'topics-impact');
  await page.getByRole('button', { name: 'Discard changes' }).click();
  await page.getByText('The words have changed since. Ask again.').waitFor();
  expect(
    await page
      .getByRole('group', { name: 'Words: English' })
      .getByRole('button', { name: /^harbour/ })
      .count(),
  ).toBe(0);
  expect(complaints).toEqual([]);
  await page.close();
});

test('two editors at one topic: the second is told, and chooses', async () => {
  const { page: mine } = await openTopics();
  const { page: theirs } = await openTopics();
  const type = async (page: Page, word: string) => {
    await choose(page, /^Health/);
    await page.getByRole('textbox', { name: 'New words: English' }).fill(word);
    await page.keyboard.press('Enter');
  };
  await type(mine, 'mustard plaster');
  await type(theirs, 'beef tea');
  await theirs.getByRole('button', { name: 'Save topic' }).click();
  await theirs.getByText('“Health” is saved.').first().waitFor();
  await mine.getByRole('button', { name: 'Save topic' }).click();
  await mine.getByText('Somebody else saved “Health” meanwhile.').waitFor();
  await mine.getByRole('button', { name: 'Load their version' }).click();
  await mine.getByRole('button', { name: 'beef tea' }).waitFor();
  expect(await mine.getByRole('button', { name: 'mustard plaster' }).count()).toBe(0);
  await mine.close();
  await theirs.close();
});

test('a topic becomes part of another one', async () => {
  const { page, complaints } = await openTopics();
  await choose(page, /^Weather/);
  const into = page.getByRole('combobox', { name: 'Merge into' });
  await into.click();
  await into.pressSequentially('environ');
  await page.getByRole('option', { name: 'Environment', exact: true }).click();
  await page.getByRole('button', { name: 'Merge…' }).click();
  await page.getByRole('alertdialog').getByText('This cannot be undone.').waitFor();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Confirm' }).click();
  await page.getByText('“Weather” is now part of “Environment”').first().waitFor();
  await until(
    page,
    `!document.querySelector('nav[aria-label="Tree of topics"]').innerText.includes('Weather')`,
  );
  expect(complaints).toEqual([]);
  await page.close();
});

test('topics go out as a file and come in again; a bad file is refused with its line', async () => {
  const { page, complaints } = await openTopics();
  await page.getByRole('link', { name: 'Import and export' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'JSON' }).click();
  const text = readFileSync(await (await download).path(), 'utf8');
  const { topics } = JSON.parse(text) as {
    topics: { slug: string; name: string; names: object; threshold: number | null }[];
  };
  const file = (content: string, name = 'topics.json') => ({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(content),
  });
  const input = page.getByLabel('File with topics');
  await input.setInputFiles(file(text));
  await page.getByText(`0 new, 0 changed, ${topics.length} as they are`).waitFor();
  await input.setInputFiles(file('{\n"topics": 7 }'));
  await page.getByText(/^Line 2, topics: /).waitFor();
  await input.setInputFiles(file('x', 'topics.pdf'));
  await page.getByText('This kind of file is not read.').waitFor();
  const sport = topics.find(({ slug }) => slug === 'sport')!;
  sport.threshold = 0.8;
  topics.push({ ...sport, slug: 'curling', name: 'Curling', names: {} });
  await input.setInputFiles(file(JSON.stringify({ topics })));
  await page.getByText(/^1 new, 1 changed/).waitFor();
  const turtle = `@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
<urn:list:bobsleigh> a skos:Concept ; skos:prefLabel "Bobsleigh"@en .`;
  await input.setInputFiles({ name: 'list.ttl', mimeType: 'text/turtle', buffer: Buffer.from(turtle) });
  await page.getByText(/^1 new, 0 changed/).waitFor();
  await page.getByRole('checkbox', { name: /^Let the names of topics speak/ }).click();
  await page.getByText(/^1 new, 0 changed/).waitFor();
  await input.setInputFiles({
    name: 'list.ttl',
    mimeType: 'text/turtle',
    buffer: Buffer.from(`${turtle}\n}`),
  });
  await page.getByText(/^Line 3, file: /).waitFor();
  await input.setInputFiles(file(JSON.stringify({ topics })));
  await page.getByText(/^1 new, 1 changed/).waitFor();
  await page.getByText(/: threshold$/).waitFor();
  await picture(page, 'topics-import');
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await page.getByText('Topics: 1 created, 1 updated').first().waitFor();
  await tree(page)
    .getByRole('link', { name: /^Curling/ })
    .waitFor();
  expect(complaints).toEqual([]);
  await page.close();
});

test('in Russian, and readable in both colour schemes', async () => {
  const { page, complaints } = await openTopics();
  await choose(page, /^Space/);
  await page
    .getByRole('textbox', { name: 'Text', exact: true })
    .fill('The satellite reached orbit. A satellite town grew.');
  await page.getByText(/^Space: score/).waitFor();
  await page
    .getByRole('button', { name: /^satellite/ })
    .first()
    .click();
  expect(await violations(page)).toEqual([]);
  await useScheme(page, 'dark');
  await page.getByRole('heading', { name: 'Words', exact: true }).waitFor();
  await page
    .getByRole('button', { name: /^satellite/ })
    .first()
    .click();
  expect(await violations(page)).toEqual([]);
  await picture(page, 'topics-dark');
  await useLanguage(page, 'ru');
  await page.getByRole('heading', { name: 'Слова', exact: true }).waitFor();
  await page
    .getByRole('textbox', { name: 'Текст', exact: true })
    .fill('Спутник вышел на орбиту. Ракета стартовала с космодрома.');
  await page.getByText(/^Космос: оценка \d+/).waitFor();
  await picture(page, 'topics-ru');
  await page.getByRole('link', { name: 'Импорт и экспорт' }).click();
  await page.getByLabel('Файл с темами').waitFor();
  expect(await violations(page)).toEqual([]);
  expect(complaints).toEqual([]);
  await page.close();
});

test('a slow server, and one that fails', async () => {
  const { page } = await openTopics();
  await page.route('**/newsroom/vocabulary/try', (route) => route.abort());
  await choose(page, /^Space/);
  await page.getByRole('textbox', { name: 'Text', exact: true }).fill('A rocket.');
  await page.getByText('The server cannot be reached.').waitFor();
  await page.route('**/newsroom/vocabulary', async (route) => {
    await new Promise((done) => setTimeout(done, 1500));
    await route.fulfill({ status: 500, json: { error: { status: 500, message: 'The shelf fell down.' } } });
  });
  await page.reload();
  await page.getByText('Loading…').first().waitFor({ state: 'attached' });
  await page.getByText('The shelf fell down.').waitFor();
  await page.unroute('**/newsroom/vocabulary');
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('heading', { name: 'Words', exact: true }).waitFor();
  await page.close();
});

describe('people', () => {
  test('other names, quotes with their articles, and two records that become one', async () => {
    const { page, complaints } = await openPeople();
    await page
      .getByRole('searchbox')
      .or(page.getByRole('textbox', { name: /^Find a person/ }))
      .fill('petra');
    await page.getByRole('heading', { name: 'People (1)' }).waitFor();
    await picture(page, 'people');
    await page.getByRole('link', { name: 'Petra Lindqvist' }).press('Enter');
    await page.getByRole('heading', { name: /^Said \(\d+\)$/ }).waitFor();
    await page
      .getByRole('link', { name: 'Petra Lindqvist: A harbour should waste nothing' })
      .first()
      .waitFor();
    const alias = page.getByRole('textbox', { name: 'New other name' });
    await alias.fill('P. Lindqvist');
    await alias.press('Enter');
    await page.getByRole('button', { name: 'Remove P. Lindqvist' }).waitFor();
    await alias.fill('Mrs Harbour');
    await alias.press('Enter');
    await page.getByRole('button', { name: 'Remove Mrs Harbour' }).press('Enter');
    await page.getByRole('button', { name: 'Remove Mrs Harbour' }).waitFor({ state: 'detached' });
    expect(await violations(page)).toEqual([]);
    await picture(page, 'person');
    await useScheme(page, 'dark');
    await page.getByRole('heading', { name: /^Said/ }).waitFor();
    expect(await violations(page)).toEqual([]);
    await useLanguage(page, 'ru');
    await page.getByRole('heading', { name: 'Другие имена' }).waitFor();
    await page.getByRole('link', { name: 'Все люди' }).waitFor();
    await useLanguage(page, 'en');

    await page.getByRole('link', { name: 'Import', exact: true }).click();
    await page
      .getByRole('textbox', { name: 'Article' })
      .fill('Notes from the quay\n\n"The quay was dry," Petronella Lindquist said on Monday.');
    await page.getByRole('button', { name: 'Read it' }).click();
    await page.getByRole('button', { name: 'Create draft' }).click();
    await page.waitForURL(/plugin::newsroom\.interview\/\w+/);
    await page.goto(`${demo.address}/admin/plugins/newsroom/people`);
    await page.getByRole('link', { name: 'Petronella Lindquist' }).click();
    const into = page.getByRole('combobox', { name: 'Merge into' });
    await into.click();
    await into.pressSequentially('Petra L');
    await page.getByRole('option', { name: 'Petra Lindqvist' }).click();
    await page.getByRole('button', { name: 'Merge…' }).click();
    await page.getByRole('alertdialog').getByRole('button', { name: 'Confirm' }).click();
    await page.getByRole('heading', { name: 'Petra Lindqvist', exact: true }).waitFor();
    await page.getByText('“The quay was dry.”').waitFor();
    await page.getByRole('button', { name: 'Remove Petronella Lindquist' }).waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });
});

describe('history', () => {
  test('decisions stand there with name and time; the newest on a thing is taken back, by keyboard', async () => {
    const { page, complaints } = await openTopics();
    await choose(page, /^Culture/);
    await page.getByRole('textbox', { name: 'New words: English' }).fill('puppet opera');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Save topic' }).press('Enter');
    await page
      .getByText(/is saved\. Documents follow/)
      .first()
      .waitFor();
    await page.getByRole('link', { name: 'History of this' }).click();
    await page.getByText('Only decisions on one thing are shown.').waitFor();
    await page
      .getByText(/^Edith Editor, /)
      .first()
      .waitFor();
    await page.getByRole('button', { name: /^Undo: Topic changed: / }).press('Enter');
    await page.getByRole('heading', { name: 'Decisions (2)' }).waitFor();
    // The button that was pressed is another decision's now, or gone; the keyboard is still in the list.
    await until(page, 'document.activeElement !== document.body');
    await page.getByRole('link', { name: 'Show all decisions' }).click();
    await page
      .getByText(/^Topic changed: /)
      .first()
      .waitFor();
    await picture(page, 'history');
    expect(await violations(page)).toEqual([]);
    await useScheme(page, 'dark');
    await page
      .getByText(/^Topic changed: /)
      .first()
      .waitFor();
    expect(await violations(page)).toEqual([]);
    await useLanguage(page, 'ru');
    await page
      .getByText(/^Тема изменена: /)
      .first()
      .waitFor();
    await useLanguage(page, 'en');
    await page.getByRole('link', { name: 'Topics', exact: true }).click();
    await choose(page, /^Culture/);
    expect(await page.getByRole('button', { name: 'puppet opera' }).count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('somebody else decided meanwhile: the list says so and shows it', async () => {
    const { page } = await openSection('History', /^Decisions \(\d+\)$/);
    await page.route('**/newsroom/history/*/undo', (route) =>
      route.fulfill({
        status: 400,
        json: { data: null, error: { status: 400, message: 'Somebody has decided on this since.' } },
      }),
    );
    await page
      .getByRole('button', { name: /^Undo: / })
      .first()
      .click();
    await page.getByText('Somebody has decided on this since.').first().waitFor();
    await page.close();
  });
});

test('the Content Manager’s form edits the words with the same chips', async () => {
  const { page, complaints } = await openTopics();
  await page.goto(
    `${demo.address}/admin/content-manager/collection-types/plugin::newsroom.topic?pageSize=100`,
  );
  await page.getByText('Society', { exact: true }).first().click();
  const words = page.getByRole('group', { name: 'Words: English' });
  await words.getByRole('textbox', { name: 'New words: English' }).fill('village fete');
  await page.keyboard.press('Enter');
  await words.getByRole('button', { name: 'village fete' }).waitFor();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('Saved document').first().waitFor();
  await page.reload();
  await words.getByRole('button', { name: 'village fete' }).waitFor();
  expect(complaints).toEqual([]);
  await page.close();
});
