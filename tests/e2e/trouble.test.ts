/**
 * What goes wrong at the desk, in a browser on a production build: a server that is slow, fails or is gone, and roles that
 * may do little or nothing.
 */
import type { Browser, BrowserContext, Page, Route } from 'playwright-core';
import { editorsBrowser, goWithin, launchChromium, logIn, openContext, picture, show } from './browser';
import { openDesk, openOffice, type Desk, type Grant, type Office } from './colleagues';
import { startDemo, type Demo } from './demo';

jest.setTimeout(600_000);

const INTERVIEW = 'plugin::newsroom.interview';
const INTERVIEWS = `/content-manager/collection-types/${INTERVIEW}`;
const ARTICLE = [
  'Rosa Tamm: A bridge is a promise to a river',
  'The keeper of the swing bridge talks about grease.',
  '"A bridge that cannot open is a wall with a view," Rosa Tamm said.',
  'The bridge has a power plant of its own. "Grease is cheaper than steel," she added.',
].join('\n\n');

let demo: Demo;
let browser: Browser;
let editors: BrowserContext;
let desk: Desk;
let article: { documentId: string; locale: string };
let articlePath: string;

beforeAll(async () => {
  demo = await startDemo();
  browser = await launchChromium();
  editors = await editorsBrowser(browser, demo);
  desk = await openDesk(demo, demo.editor);
  article = await desk.make('/newsroom/imports', { source: ARTICLE });
  articlePath = `${INTERVIEWS}/${article.documentId}?plugins[i18n][locale]=${article.locale}`;
});

afterAll(async () => {
  await browser?.close();
  await demo?.stop();
});

const openAdmin = () => show(editors, `${demo.address}/admin/me`);

/** Holds what the page asks of an address until it is let go. */
const hold = async (page: Page, address: string) => {
  let letGo: (word: 'on' | 'away') => void = () => undefined;
  const word = new Promise<'on' | 'away'>((done) => (letGo = done));
  const answer = async (route: Route) => ((await word) === 'on' ? route.fallback() : route.abort());
  await page.route(address, answer);
  return {
    letGo,
    release: () => page.unroute(address, answer),
  };
};

test('an admin whose permissions come last shows its pages all the same', async () => {
  const { page: waiting } = await openAdmin();
  const storageState = await waiting.context().storageState();
  await waiting.close();
  const context = await browser.newContext({ storageState, locale: 'en-GB' });
  const page = await context.newPage();
  const permissions = await hold(page, '**/admin/users/me/permissions');
  await page.goto(`${demo.address}/admin/plugins/newsroom/queue`);
  // Strapi's menu stands without the links that need a permission, and the page beside it has been drawn.
  await page.getByRole('link', { name: 'Home' }).waitFor();
  await page.getByRole('main').or(page.getByText('Loading')).first().waitFor({ state: 'attached' });
  permissions.letGo('on');
  await page
    .getByRole('navigation', { name: 'Pages of the newsroom' })
    .getByRole('link', { name: 'Exchange rates' })
    .click();
  await page.getByRole('heading', { name: 'Exchange rates' }).waitFor();
  await context.close();
});

interface Asking {
  name: string;
  path(): string;
  /** What the view asks of the server. */
  address: string;
  /** Its own part of the page, where the loading and the failure show. */
  part?: string;
  /** What stands there once the answer came. */
  shown: RegExp;
}

const OFFLINE = /The server cannot be reached\. Check your connection and try again\./;

const VIEWS: Asking[] = [
  {
    name: 'the queue',
    path: () => '/plugins/newsroom/queue',
    address: '**/newsroom/queue?**',
    shown: /Waits since/,
  },
  {
    name: 'topics',
    path: () => '/plugins/newsroom/topics',
    address: '**/newsroom/vocabulary',
    shown: /Topics \(\d+\)/,
  },
  {
    name: 'people',
    path: () => '/plugins/newsroom/people',
    address: '**/newsroom/register?**',
    shown: /People \(\d+\)/,
  },
  {
    name: 'history',
    path: () => '/plugins/newsroom/history',
    address: '**/newsroom/history?**',
    shown: /Decisions \(\d+\)/,
  },
  {
    name: 'rates',
    path: () => '/plugins/newsroom/rates',
    address: '**/newsroom/rates?**',
    shown: /Rate widgets \(\d+\)/,
  },
  {
    name: 'the panel',
    path: () => articlePath,
    address: '**/newsroom/subjects/**',
    part: 'aside',
    shown: /Quotes \(2\)/,
  },
  {
    name: 'the queue on the home page',
    path: () => '/',
    address: '**/newsroom/queue/count',
    part: 'section[aria-labelledby="plugin::newsroom.queue"]',
    shown: /The oldest waits since/,
  },
];

test.each(VIEWS)('$name: slow, gone, and asked again', async ({ path, address, part = 'main', shown }) => {
  const { page, complaints } = await openAdmin();
  const slow = await hold(page, address);
  await goWithin(page, path());
  const place = page
    .locator(part)
    .filter({ has: page.getByText('Loading') })
    .first();
  await place
    .getByText(/^Loading/)
    .first()
    .waitFor({ state: 'attached' });
  expect(await place.getByText(shown).count()).toBe(0);
  slow.letGo('away');
  await page.locator(part).getByText(OFFLINE).first().waitFor();
  await slow.release();
  await page.locator(part).getByRole('button', { name: 'Try again' }).click();
  await page.locator(part).getByText(shown).first().waitFor();
  expect(complaints).toEqual([]);
  await page.close();
});

describe('what is typed and decided', () => {
  test('the article stays in its field when reading it or storing it fails, and is sent once for a double click', async () => {
    const { page, complaints } = await openAdmin();
    await goWithin(page, '/plugins/newsroom');
    const field = page.getByRole('textbox', { name: 'Article' });
    const source = ARTICLE.replaceAll('Rosa Tamm', 'Ragna Tamm');
    await field.fill(source);
    const reading = await hold(page, '**/newsroom/imports/preview');
    await page.getByRole('button', { name: 'Read it' }).click();
    reading.letGo('away');
    await page.getByText('Your text is still here: try again in a moment.').waitFor();
    expect(await field.inputValue()).toBe(source);
    await reading.release();
    await page.getByRole('button', { name: 'Read it' }).click();
    await page.getByRole('heading', { name: 'Quotes (2)' }).waitFor();

    await page.route('**/newsroom/imports', (route) =>
      route.fulfill({ status: 500, json: { error: { status: 500, message: 'The press stands still.' } } }),
    );
    await page.getByRole('button', { name: 'Create draft' }).click();
    await page.getByText('The press stands still.').waitFor();
    await page.unroute('**/newsroom/imports');
    let sent = 0;
    page.on('request', (request) => {
      if (/newsroom\/imports$/.test(request.url())) sent += 1;
    });
    await page.getByRole('button', { name: 'Create draft' }).dblclick();
    await page.waitForURL(/plugin::newsroom\.interview\/\w+/);
    expect(sent).toBe(1);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('a decision that hangs is made once, one that fails is told, and the unsaved words stay', async () => {
    const { page, complaints } = await openAdmin();
    await goWithin(page, articlePath);
    const outlet = page.getByRole('textbox', { name: 'First appeared in' });
    await outlet.fill('The Unsaved Post');
    const quote = page.getByRole('tabpanel').getByRole('listitem').filter({ hasText: 'a wall with a view' });
    let sent = 0;
    page.on('request', (request) => {
      if (/quotes\/\w+\/approve$/.test(request.url())) sent += 1;
    });
    const hanging = await hold(page, '**/newsroom/quotes/*/approve');
    await quote.getByRole('button', { name: 'Approve' }).dblclick();
    // The button says that it waits; whoever presses it all the same sends nothing.
    await quote.getByRole('button', { name: 'Approve' }).click({ force: true });
    await page.keyboard.press('Enter');
    hanging.letGo('away');
    await page.getByText(OFFLINE).first().waitFor();
    expect(sent).toBe(1);
    await quote.getByText('Not reviewed').waitFor();
    await hanging.release();
    await quote.getByRole('button', { name: 'Approve' }).dblclick();
    await quote.getByText('Approved', { exact: true }).waitFor();
    expect(sent).toBe(2);
    expect(await outlet.inputValue()).toBe('The Unsaved Post');
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('an other name that could not be stored stays in its field', async () => {
    const { page, complaints } = await openAdmin();
    await goWithin(page, '/plugins/newsroom/people');
    await page.getByRole('link', { name: 'Rosa Tamm' }).click();
    const alias = page.getByRole('textbox', { name: 'New other name' });
    const away = await hold(page, '**/newsroom/register/*');
    away.letGo('away');
    await alias.fill('R. Tamm');
    await alias.press('Enter');
    await page.getByRole('main').getByText(OFFLINE).waitFor();
    expect(await alias.inputValue()).toBe('R. Tamm');
    await away.release();
    await alias.press('Enter');
    await page.getByRole('button', { name: 'Remove R. Tamm' }).waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('a topic that could not be saved keeps its words', async () => {
    const { page, complaints } = await openAdmin();
    await goWithin(page, '/plugins/newsroom/topics');
    await page.getByRole('link', { name: /^Sport / }).click();
    const words = page.getByRole('group', { name: 'Words: English' });
    await words.getByRole('textbox', { name: 'New words: English' }).fill('bridge diving');
    await page.keyboard.press('Enter');
    await page.route('**/newsroom/vocabulary/topics/**', (route) =>
      route.request().method() === 'POST'
        ? route.fulfill({ status: 500, json: { error: { status: 500, message: 'The shelf fell down.' } } })
        : route.fallback(),
    );
    await page.getByRole('button', { name: 'Save topic' }).dblclick();
    await page.getByText('The shelf fell down.').waitFor();
    await words.getByRole('button', { name: 'bridge diving' }).waitFor();
    await page.unroute('**/newsroom/vocabulary/topics/**');
    await page.getByRole('button', { name: 'Save topic' }).click();
    await page.getByText('“Sport” is saved.').first().waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });
});

test.each([
  [
    '/plugins/newsroom/queue',
    '**/newsroom/queue?**',
    { items: [], next: null },
    'Nothing waits. New suggestions',
  ],
  [
    '/plugins/newsroom/topics',
    '**/newsroom/vocabulary',
    { topics: [], can: { edit: true } },
    'There are no topics yet.',
  ],
  [
    '/plugins/newsroom/people',
    '**/newsroom/register?**',
    { people: [], total: 0, page: 1, pages: 0, can: { edit: true } },
    'Nobody has spoken in an article yet.',
  ],
  [
    '/plugins/newsroom/history',
    '**/newsroom/history?**',
    { entries: [], total: 0, page: 1, pages: 0 },
    'Nobody has decided anything here yet.',
  ],
  [
    '/plugins/newsroom/rates',
    '**/newsroom/rates?**',
    { widgets: [], banks: [], quarantine: [], manual: [], can: { edit: true } },
    'There is no rate widget yet.',
  ],
  [
    '/',
    '**/newsroom/queue/count',
    { waiting: 0, more: false, oldest: null },
    'Nothing waits for a decision.',
  ],
])('%s of an empty house says so', async (path, address, json, sentence) => {
  const { page, complaints } = await openAdmin();
  await page.route(address, (route) => route.fulfill({ json }));
  await goWithin(page, path);
  await page.getByText(sentence).waitFor();
  expect(complaints).toEqual([]);
  await page.close();
});

describe('roles', () => {
  let office: Office;
  beforeAll(async () => {
    office = await openOffice(demo);
  });

  const read: Grant = {
    action: 'plugin::content-manager.explorer.read',
    subject: INTERVIEW,
    properties: {
      fields: [
        ...['title', 'standfirst', 'byline', 'body', 'outlet', 'topics'],
        ...['interviewees', 'interviewers'],
      ],
      locales: ['en', 'ru', 'be'],
    },
  };
  /** All of a type: our permissions show no more of people and topics than the Content Manager does. */
  const on = (action: 'read' | 'create', subject: string, fields: string[]): Grant => ({
    action: `plugin::content-manager.explorer.${action}`,
    subject,
    properties: { fields },
  });
  const PERSON_FIELDS = ['name', 'role', 'organisation', 'aliases'];
  const TOPIC_FIELDS = [
    ...['name', 'names', 'slug', 'parent', 'vocabulary', 'threshold'],
    ...['suggestOnly', 'enabled', 'iptcCode', 'iptcMatch', 'wikidataId'],
  ];
  const PAGES = ['', '/queue', '/topics', '/people', '/history', '/rates'];
  const FORBIDDEN = [
    'queue',
    'queue/count',
    'vocabulary',
    'vocabulary/export',
    'register',
    'history',
    'rates',
    'settings',
    `list/${INTERVIEW}`,
  ];

  /** One person with these permissions, logged in. */
  const openAs = async (firstname: string, ...grants: Grant[]) => {
    const login = await office.hire(firstname, grants);
    const context = await openContext(browser);
    const { page, complaints } = await show(context, `${demo.address}/admin`);
    await logIn(page, login);
    return { page, complaints, desk: await openDesk(demo, login) };
  };

  const refused = async ({ ask }: Desk, addresses: readonly string[]) =>
    Promise.all(addresses.map((address) => ask(`/newsroom/${address}`)));

  test('whoever lacks all of them finds no link, no page, no panel and no widget; the server refuses', async () => {
    const { page, complaints, desk: nobodys } = await openAs('Nelly', read);
    expect(await page.getByRole('link', { name: 'Newsroom' }).count()).toBe(0);
    for (const path of PAGES) {
      await goWithin(page, `/plugins/newsroom${path}`);
      await page.getByText("You don't have the permissions to access that content").waitFor();
      await goWithin(page, '/');
      await page.getByRole('heading', { level: 1 }).waitFor();
    }
    expect(await page.locator('section[aria-labelledby^="plugin::newsroom"]').count()).toBe(0);
    await goWithin(page, articlePath);
    await page.getByRole('textbox', { name: 'Headline' }).first().waitFor();
    expect(await page.getByRole('tab', { name: /^Quotes/ }).count()).toBe(0);
    expect(await refused(nobodys, FORBIDDEN)).toEqual(FORBIDDEN.map(() => 403));
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('who may only see finds no button that decides', async () => {
    const {
      page,
      complaints,
      desk: readers,
    } = await openAs(
      'Rina',
      read,
      on('read', 'plugin::newsroom.person', PERSON_FIELDS),
      on('read', 'plugin::newsroom.topic', TOPIC_FIELDS),
      { action: 'plugin::newsroom.read' },
    );
    await page.getByRole('link', { name: 'Newsroom' }).click();
    const pages = page.getByRole('navigation', { name: 'Pages of the newsroom' });
    await page.getByText(/Your role cannot import articles/).waitFor();
    expect(await pages.getByRole('link').allInnerTexts()).toEqual([
      'Import',
      'Review',
      'Topics',
      'People',
      'History',
      'Work',
    ]);

    await pages.getByRole('link', { name: 'Review' }).click();
    await page.getByText('Your role may read this article but not decide on it.').first().waitFor();
    expect(await page.getByRole('button', { name: /^(Approve|Reject|Accept)/ }).count()).toBe(0);
    await picture(page, 'role-reader-queue');
    await pages.getByRole('link', { name: 'Topics' }).click();
    await page.getByRole('link', { name: /^Sport\b/ }).click();
    await page.getByRole('heading', { name: 'Words', exact: true }).waitFor();
    expect(await page.getByRole('button', { name: /^(Save topic|Merge|Add)/ }).count()).toBe(0);
    expect(await page.getByRole('link', { name: 'New topic' }).count()).toBe(0);
    await pages.getByRole('link', { name: 'People' }).click();
    await page.getByRole('link', { name: 'Rosa Tamm' }).click();
    await page.getByRole('heading', { name: /^Said/ }).waitFor();
    expect(await page.getByRole('button', { name: /^(Merge|Add)/ }).count()).toBe(0);
    await pages.getByRole('link', { name: 'History' }).click();
    await page.getByRole('heading', { name: /^Decisions/ }).waitFor();
    expect(await page.getByRole('button', { name: /^Undo/ }).count()).toBe(0);

    await goWithin(page, articlePath);
    await page.getByRole('tab', { name: 'Quotes (2)' }).waitFor();
    expect(await page.getByRole('button', { name: /^(Approve|Reject|Choose speaker|Feature)/ }).count()).toBe(
      0,
    );
    await goWithin(page, '/plugins/newsroom/rates');
    await page.getByText("You don't have the permissions to access that content").waitFor();
    expect(await refused(readers, ['queue', 'rates'])).toEqual([200, 403]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('who may only import finds the import alone, and imports', async () => {
    const { page, complaints } = await openAs(
      'Iris',
      { action: 'plugin::newsroom.import' },
      read,
      { ...read, action: 'plugin::content-manager.explorer.create' },
      on('create', 'plugin::newsroom.person', PERSON_FIELDS),
    );
    await page.getByRole('link', { name: 'Newsroom' }).click();
    await page.getByRole('textbox', { name: 'Article' }).fill(ARTICLE.replaceAll('Rosa', 'Iris'));
    expect(await page.getByRole('navigation', { name: 'Pages of the newsroom' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Read it' }).click();
    await page.getByRole('heading', { name: 'Quotes (2)' }).waitFor();
    await page.getByRole('button', { name: 'Create draft' }).click();
    await page.waitForURL(/plugin::newsroom\.interview\/\w+/);
    await page.getByRole('textbox', { name: 'Headline' }).first().waitFor();
    expect(await page.getByRole('tab', { name: /^Quotes/ }).count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('who may only see rates comes to them from the menu, and changes none', async () => {
    const { page, complaints } = await openAs('Ruta', { action: 'plugin::newsroom.rates.read' });
    await page.getByRole('link', { name: 'Newsroom' }).click();
    await page.getByRole('heading', { name: /^Rate widgets/ }).waitFor();
    expect(await page.getByRole('button', { name: /^(Refresh|Add rate|Accept|Drop)/ }).count()).toBe(0);
    expect(await page.getByRole('link', { name: /^(New rate widget|Edit)/ }).count()).toBe(0);
    await goWithin(page, '/plugins/newsroom/queue');
    await page.getByText("You don't have the permissions to access that content").waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
