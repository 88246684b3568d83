/**
 * Every view of the desk, in a browser on a production build: nothing keeps anybody out, in light and in dark, and a
 * Russian admin shows no English word of ours.
 */
import type { Browser, Locator, Page } from 'playwright-core';
import { violations } from './accessible';
import {
  editorsBrowser,
  goWithin,
  launchChromium,
  openContext,
  type Opened,
  picture,
  show,
  until,
} from './browser';
import { openDesk, type Desk } from './colleagues';
import { startDemo, type Demo } from './demo';
import { holdBack } from './stored-rates';
import { englishIn, wordsIn, type MessageKey, type Words } from './words';

jest.setTimeout(600_000);

const INTERVIEWS = '/content-manager/collection-types/plugin::newsroom.interview';
const ARTICLE = [
  'Wim Sande: Sand is a slow river',
  'The dredger of the outer channel talks about maps.',
  '"A map of sand is old before the ink is dry," Wim Sande said.',
  'His ship runs on electricity from the power plant of the port. "Nobody waves at a dredger," he added.',
].join('\n\n');

let demo: Demo;
let browser: Browser;
let desk: Desk;
let article: { documentId: string; locale: string };
let column: { documentId: string };
const topics = new Map<string, string>();
const tabs = {} as Record<'en' | 'ru', Opened>;

beforeAll(async () => {
  demo = await startDemo();
  browser = await launchChromium();
  desk = await openDesk(demo, demo.editor);
  const storageState = await (await editorsBrowser(browser, demo)).storageState();
  // The scheme is the computer's, so that a page can change it under the reader's eyes.
  for (const language of ['en', 'ru'] as const) {
    const context = await openContext(browser, { storageState, colorScheme: 'light' });
    await context.addInitScript(`localStorage.setItem('strapi-admin-language', '${language}')`);
    tabs[language] = await show(context, `${demo.address}/admin/me`);
    await leave(tabs[language].page);
  }
  article = await desk.make('/newsroom/imports', { source: ARTICLE });
  column = await desk.make('/content-manager/collection-types/api::column.column', {
    title: 'What the tide owes us',
    lead: 'A column about electricity.',
    body: '"The tide pays in electricity, and it pays twice a day," Wim Sande said. The power plant agrees.',
  });
  const workbench = await desk.get<{ topics: { slug: string; documentId: string }[] }>(
    '/newsroom/vocabulary',
  );
  for (const { slug, documentId } of workbench.topics) topics.set(slug, documentId);
  holdBack(demo, '31.2');
});

afterAll(async () => {
  await browser?.close();
  await demo?.stop();
});

interface View {
  name: string;
  /** What of the page is ours, as a selector; all of `main` where nothing is said. */
  part?: string;
  /** From an empty tab to the view, with the words of the language that the admin speaks. */
  open(page: Page, t: Words): Promise<void>;
}

const RUSSIAN_ARTICLE = [
  'Лада Северьянова: Лёд не любит спешки',
  'Лоцман зимней переправы рассказывает, чему учит лёд.',
  '«Поющий лёд держит, молчащий лёд проваливается», — сказала Лада Северьянова.',
  'Электростанция переправы даёт электроэнергию обоим берегам. «Мы продаём электроэнергию и луне», — добавила она.',
].join('\n\n');

/** Leaves a view and what it keeps in its tab. */
const leave = async (page: Page) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.evaluate('sessionStorage.clear()');
  await goWithin(page, '/me');
  await page.locator('input[name="firstname"]').waitFor();
};
const heading = (page: Page, name: string): Locator => page.getByRole('heading', { name, exact: true });
/** A heading with a number in brackets behind it. */
const counted = (page: Page, name: string): Locator =>
  page.getByRole('heading', { name: new RegExp(`^${name.replace(/ ?\(\{count\}\)/, '')} \\(\\d+\\)$`) });
const PANEL = 'aside:has([role="tablist"])';
const DIALOG = '[role="dialog"]';
const QUESTION = '[role="alertdialog"]';

const openTopic = async (page: Page, t: Words, slug: string) => {
  await goWithin(page, `/plugins/newsroom/topics/${topics.get(slug)}`);
  await heading(page, t('words.title')).waitFor();
};

const openArticle = async (page: Page, t: Words) => {
  await goWithin(page, `${INTERVIEWS}/${article.documentId}?plugins[i18n][locale]=${article.locale}`);
  await page.getByText(t('checks.title')).waitFor();
};

const openPerson = async (page: Page, t: Words) => {
  await goWithin(page, '/plugins/newsroom/people');
  await page.getByRole('link', { name: 'Wim Sande' }).click();
  await heading(page, t('aliases.title')).waitFor();
};

/** Strapi shows bulk actions when the browser is idle; a headless one is that only after it drew something. */
const untilDrawn = async (page: Page, element: Locator) => {
  for (let n = 0; n < 40 && !(await element.isVisible()); n += 1) await page.screenshot();
};

const files = (page: Page, ...chosen: [name: string, text: string][]) =>
  page
    .locator('input[type="file"]')
    .setInputFiles(
      chosen.map(([name, text]) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })),
    );

const VIEWS: View[] = [
  ...(
    [
      ['queue', 'home.oldest'],
      ['rates', 'widget.none'],
      ['banks', 'home.banksFine'],
    ] as const
  ).map(([widget, key]): View => ({
    name: `home-${widget}`,
    // The frame and its pale title are Strapi's.
    part: `section[aria-labelledby="plugin::newsroom.${widget}"] > :last-child`,
    open: async (page, t) => {
      await goWithin(page, '/');
      const body = page.locator(`section[aria-labelledby="plugin::newsroom.${widget}"] > :last-child`);
      await body.scrollIntoViewIfNeeded();
      const said = key === 'widget.none' ? /\d BYN$/ : t(key, { since: '' });
      await body.getByText(said).first().waitFor();
    },
  })),
  {
    name: 'import',
    open: async (page, t) => {
      await goWithin(page, '/plugins/newsroom');
      await page.getByRole('textbox', { name: t('import.article') }).waitFor();
    },
  },
  {
    name: 'import-files',
    open: async (page, t) => {
      await goWithin(page, '/plugins/newsroom');
      await files(page, ['a.txt', 'First'], ['b.txt', 'Second'], ['c.pdf', '%PDF'], ['d.txt', '']);
      await page.getByText(t('file.kind', { name: 'c.pdf' })).waitFor();
      await counted(page, t('files.waiting')).waitFor();
    },
  },
  {
    name: 'import-preview',
    open: async (page, t) => {
      await goWithin(page, '/plugins/newsroom');
      await page.getByRole('textbox', { name: t('import.article') }).fill(ARTICLE);
      await page.getByRole('button', { name: t('import.read') }).click();
      await page.getByText(t('duplicate.open')).waitFor();
      await counted(page, t('quotes.title')).waitFor();
    },
  },
  {
    name: 'queue',
    open: async (page, t) => {
      await goWithin(page, '/plugins/newsroom/queue');
      await page.getByRole('checkbox', { name: t('queue.keys') }).waitFor();
    },
  },
  {
    name: 'topics',
    open: async (page, t) => {
      await goWithin(page, '/plugins/newsroom/topics');
      await page.getByText(t('topicsPage.choose')).waitFor();
    },
  },
  {
    name: 'topics-word-and-try',
    open: async (page, t) => {
      await openTopic(page, t, 'space');
      await page
        .getByRole('button', { name: /^(satellite|orbit)/ })
        .first()
        .click();
      await page
        .getByRole('textbox', { name: t('try.text'), exact: true })
        .fill('The satellite reached orbit. A satellite town grew.');
      await page.getByRole('cell').first().waitFor();
    },
  },
  {
    name: 'topics-impact',
    open: async (page, t) => {
      await openTopic(page, t, 'religion');
      await page
        .getByRole('textbox', { name: t('words.new', { language: '' }) })
        .first()
        .fill('harbour');
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: t('impact.ask') }).click();
      await page.getByRole('heading', { name: t('impact.gained', { count: '' }) }).waitFor();
      await page.getByRole('button', { name: t('impact.ask') }).waitFor();
    },
  },
  {
    name: 'topics-new',
    open: async (page, t) => {
      await goWithin(page, '/plugins/newsroom/topics/new');
      await page.getByRole('button', { name: t('topicForm.create') }).waitFor();
    },
  },
  {
    name: 'topics-merge',
    part: QUESTION,
    open: async (page, t) => {
      await openTopic(page, t, 'weather');
      const into = page.getByRole('combobox', { name: t('merge.into') });
      await into.click();
      await page.getByRole('option').first().click();
      await page.getByRole('button', { name: t('merge.act') }).click();
      await page.getByRole('alertdialog').waitFor();
    },
  },
  {
    name: 'topics-files',
    open: async (page, t) => {
      await goWithin(page, '/plugins/newsroom/topics/files');
      const list = `@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
<urn:list:curling> a skos:Concept ; skos:prefLabel "Curling"@en .`;
      await files(page, ['list.ttl', list]);
      await page.getByText('Curling').first().waitFor();
      await page.getByRole('button', { name: t('files.act'), exact: true }).waitFor();
    },
  },
  {
    name: 'people',
    open: async (page, t) => {
      await goWithin(page, '/plugins/newsroom/people');
      await counted(page, t('people.count')).waitFor();
    },
  },
  { name: 'person', open: openPerson },
  {
    name: 'person-merge',
    part: QUESTION,
    open: async (page, t) => {
      await openPerson(page, t);
      const into = page.getByRole('combobox', { name: t('merge.into') });
      await into.click();
      await page.getByRole('option', { name: 'Petra Lindqvist' }).click();
      await page.getByRole('button', { name: t('merge.act') }).click();
      await page.getByRole('alertdialog').waitFor();
    },
  },
  {
    name: 'history',
    open: async (page, t) => {
      await goWithin(page, '/plugins/newsroom/history');
      await counted(page, t('history.count')).waitFor();
    },
  },
  {
    name: 'history-of-one',
    open: async (page, t) => {
      await openTopic(page, t, 'space');
      await page.getByRole('link', { name: t('history.ofThis') }).click();
      await page.getByText(t('history.filtered')).waitFor();
      await counted(page, t('history.count')).waitFor();
    },
  },
  {
    name: 'rates',
    open: async (page, t) => {
      await goWithin(page, '/plugins/newsroom/rates');
      await counted(page, t('quarantine.title')).waitFor();
      await page
        .getByRole('form', { name: t('manual.add') })
        .getByRole('button')
        .last()
        .click();
    },
  },
  {
    name: 'rates-drop',
    part: QUESTION,
    open: async (page, t) => {
      await goWithin(page, '/plugins/newsroom/rates');
      await page.getByRole('button', { name: new RegExp(`^${t('quarantine.drop')}`) }).click();
      await page.getByRole('alertdialog').waitFor();
    },
  },
  {
    name: 'list-columns',
    part: 'table',
    open: async (page, t) => {
      await goWithin(page, INTERVIEWS);
      await page.getByText(t('list.topics'), { exact: true }).waitFor();
      await page
        .getByRole('row')
        .filter({ hasText: 'Sand is a slow river' })
        .getByText(/\d/)
        .first()
        .waitFor();
    },
  },
  {
    name: 'list-again',
    part: DIALOG,
    open: async (page, t) => {
      await goWithin(page, INTERVIEWS);
      await page.getByRole('checkbox').nth(1).click();
      const again = page.getByRole('button', { name: t('again.label') });
      await untilDrawn(page, again);
      await again.click();
      await page
        .getByRole('dialog')
        .getByRole('button', { name: t('again.start') })
        .waitFor();
    },
  },
  {
    name: 'panel-quotes',
    part: PANEL,
    open: async (page, t) => {
      await openArticle(page, t);
      await page
        .getByRole('button', { name: t('quote.chooseSpeaker') })
        .first()
        .click();
      await page.getByRole('combobox', { name: t('speaker.label') }).waitFor();
    },
  },
  {
    name: 'panel-topics',
    part: PANEL,
    open: async (page, t) => {
      await openArticle(page, t);
      await page.locator(PANEL).getByRole('tab').nth(1).click();
      await page
        .getByRole('button', { name: t('topic.why') })
        .first()
        .click();
      await page.getByRole('button', { name: t('topic.hideWhy') }).waitFor();
    },
  },
  {
    name: 'panel-new',
    part: 'aside:has(p)',
    open: async (page, t) => {
      await goWithin(page, `${INTERVIEWS}/create`);
      await page.getByText(t('panel.saveFirst')).waitFor();
    },
  },
  {
    name: 'panel-own-type',
    part: PANEL,
    open: async (page, t) => {
      await goWithin(page, `/content-manager/collection-types/api::column.column/${column.documentId}`);
      await page.getByText(t('checks.title')).waitFor();
      await page.getByRole('tabpanel').getByText('The tide pays').last().waitFor();
    },
  },
  {
    name: 'field-currency',
    part: 'form [role="group"], form div:has(> label):has([role="combobox"])',
    open: async (page, t) => {
      await goWithin(page, '/content-manager/collection-types/plugin::newsroom.rate-widget/create');
      await page.getByRole('combobox', { name: t('manual.counter') }).waitFor();
    },
  },
  {
    name: 'field-words',
    part: '[role="group"]',
    open: async (page) => {
      await goWithin(page, `/content-manager/collection-types/plugin::newsroom.topic/${topics.get('space')}`);
      await page
        .getByRole('button', { name: /^(satellite|orbit)/ })
        .first()
        .click();
    },
  },
  {
    name: 'field-frozen-rate',
    part: '[role="group"]:has([role="group"])',
    open: async (page, t) => {
      await openArticle(page, t);
      await page.getByRole('button', { name: t('frozen.add') }).click();
      const form = page.getByRole('group', { name: t('frozen.add') });
      await form.getByRole('button', { name: t('frozen.take') }).click();
      await form.scrollIntoViewIfNeeded();
    },
  },
];

afterEach(async () => {
  for (const { page } of Object.values(tabs)) await leave(page);
});

test.each(VIEWS)('$name keeps nobody out, in light and in dark', async ({ name, part, open }) => {
  const { page, complaints } = tabs.en;
  await open(page, wordsIn('en'));
  await picture(page, `view-${name}`);
  expect(await violations(page, part)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  await picture(page, `view-${name}-dark`);
  expect(await violations(page, part)).toEqual([]);
  expect(complaints).toEqual([]);
});

test.each(VIEWS)('$name says nothing in English to a Russian editor', async ({ name, part, open }) => {
  const { page, complaints } = tabs.ru;
  await open(page, wordsIn('ru'));
  await picture(page, `view-${name}-ru`);
  expect(await englishIn(page, part)).toEqual([]);
  expect(complaints).toEqual([]);
});

test('the whole way in Russian: imported, judged, published, read; then reviewed, tagged, named, undone, refreshed', async () => {
  const { page, complaints } = tabs.ru;
  const t = wordsIn('ru');
  const press = (key: MessageKey) => page.getByRole('button', { name: t(key), exact: true }).click();
  const onlyRussian = async (part?: string) => expect(await englishIn(page, part)).toEqual([]);

  await goWithin(page, '/plugins/newsroom');
  await page.getByRole('textbox', { name: t('import.article') }).fill(RUSSIAN_ARTICLE);
  await press('import.read');
  await counted(page, t('quotes.title')).waitFor();
  await onlyRussian();
  await press('check.create');
  await page.waitForURL(/plugin::newsroom\.interview\/\w+/);
  const quotes = page.getByRole('tabpanel');
  const ice = quotes.getByRole('listitem').filter({ hasText: 'Поющий лёд' });
  await ice.getByRole('button', { name: t('quote.approve') }).click();
  await ice.getByText(t('review.approved'), { exact: true }).waitFor();
  await onlyRussian(PANEL);
  const published = page.waitForResponse((response) => response.url().includes('/actions/publish'));
  await page.getByRole('button', { name: 'Опубликовать' }).click();
  expect((await published).status()).toBe(200);
  await ice.getByText(t('quote.public'), { exact: true }).waitFor();
  const words = encodeURIComponent('Поющий лёд');
  const answer = await fetch(
    `${demo.address}/api/newsroom/quotes?filters[text][$contains]=${words}&populate=speaker`,
  );
  const { data } = (await answer.json()) as { data: { speaker: { name: string } }[] };
  expect(data).toMatchObject([{ speaker: { name: 'Лада Северьянова' } }]);

  await goWithin(page, '/plugins/newsroom/queue');
  await page.getByRole('combobox', { name: t('queue.kind') }).click();
  await page.getByRole('option', { name: t('queue.quotes'), exact: true }).click();
  const sand = page.getByRole('listitem').filter({ hasText: 'Nobody waves at a dredger' });
  await sand.getByRole('button', { name: t('quote.reject') }).click();
  await sand.getByText(t('review.rejected'), { exact: true }).waitFor();
  await onlyRussian();

  await openTopic(page, t, 'sport');
  await page
    .getByRole('textbox', { name: t('words.new', { language: '' }) })
    .first()
    .fill('ice pilot');
  await page.keyboard.press('Enter');
  await press('topicForm.save');
  await page
    .getByText(/сохранен/)
    .first()
    .waitFor();
  await onlyRussian();

  await openPerson(page, t);
  await page.getByRole('textbox', { name: t('aliases.new') }).fill('Вим Санде');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: t('aliases.remove', { name: 'Вим Санде' }) }).waitFor();
  await onlyRussian();

  await goWithin(page, '/plugins/newsroom/history');
  const list = counted(page, t('history.count'));
  await list.waitFor();
  const before = await list.innerText();
  await page
    .getByRole('button', { name: new RegExp(`^${t('history.undo')}`) })
    .first()
    .click();
  await until(page, `document.querySelector('main h2').innerText !== ${JSON.stringify(before)}`);
  await onlyRussian();

  await goWithin(page, '/plugins/newsroom/rates');
  await press('rates.refreshAll');
  await press('rates.refreshAll');
  await onlyRussian();

  await goWithin(page, INTERVIEWS);
  await page.getByRole('checkbox').nth(1).click();
  const again = page.getByRole('button', { name: t('again.label') });
  await untilDrawn(page, again);
  await again.click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: t('again.start') }).click();
  await dialog.getByText(t('job.done'), { exact: true }).first().waitFor();
  await onlyRussian(DIALOG);
  await dialog
    .getByRole('button', { name: t('again.close') })
    .first()
    .click();
  expect(complaints).toEqual([]);
});
