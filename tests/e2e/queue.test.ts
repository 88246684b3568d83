/**
 * What waits for an editor, in a browser on a production build: the review queue by mouse and by keyboard, in English and
 * in Russian, light and dark, on a slow line and on a broken one, and with a second editor at work.
 */
import { readFileSync } from 'node:fs';
import JSZip from 'jszip';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import type { QueuePage } from '../../server/src/desk/queue-contract';
import { editorsBrowser, launchChromium, openContext, picture } from './browser';
import { openDesk, type Desk } from './colleagues';
import { startDemo, type Demo } from './demo';

jest.setTimeout(600_000);

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

let demo: Demo;
let browser: Browser;
let desk: Desk;
let session: BrowserContext;

const article = (name: string, lines: string[]): string =>
  // Each quote far enough from its neighbours that none stands in the context of another.
  [`${name}: A lighthouse never takes a day off`, ...lines].join(
    '\n\nThe rock is small. The stairs are steep. The kettle is always warm.\n\n',
  );

const importArticle = async (name: string, ...lines: string[]) => {
  expect(await desk.post('/newsroom/imports', { source: article(name, lines) })).toBe(201);
};

/** A page of the one session: Strapi lets nobody log in more than a few times in a row. */
const visit = async (path: string, settings: Record<string, string> = {}) => {
  const page = await session.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  const kept = { STRAPI_THEME: 'light', 'strapi-admin-language': 'en', ...settings };
  await page.addInitScript(`Object.assign(localStorage, ${JSON.stringify(kept)})`);
  await page.goto(`${demo.address}/admin${path}`);
  return { page, complaints };
};

const openQueue = async (settings: Record<string, string> = {}) => {
  const opened = await visit('/plugins/newsroom/queue', settings);
  await opened.page.getByRole('combobox').click();
  // "Quotes" in either language.
  await opened.page.getByRole('option').nth(1).click();
  // Away from the field, to which the keys belong.
  await opened.page.getByRole('checkbox').focus();
  return opened;
};

const quote = (page: Page, words: string) =>
  page.getByRole('main').getByRole('listitem').filter({ hasText: words });

const hasFocus = async (element: Locator): Promise<boolean> =>
  (await element.and(element.page().locator(':focus')).count()) > 0;

const expectValue = async (field: Locator, words: string) => {
  for (let n = 0; n < 100 && !(await field.inputValue()).includes(words); n++) {
    await new Promise((done) => setTimeout(done, 100));
  }
  expect(await field.inputValue()).toContain(words);
};

/** What keeps somebody out, by WCAG 2.2 AA, on the page as it stands. */
const barriers = async (page: Page, place = 'main'): Promise<string[]> => {
  await page.evaluate(AXE);
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const { violations } = (await page.evaluate(
    `axe.run(document.querySelector(${JSON.stringify(place)}), { runOnly: ${JSON.stringify(tags)} })`,
  )) as { violations: { id: string; impact: string; nodes: { html: string; failureSummary: string }[] }[] };
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, nodes }) =>
        `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join('\n')}`,
    );
};

beforeAll(async () => {
  demo = await startDemo();
  browser = await launchChromium();
  session = await openContext(browser, {
    storageState: await (await editorsBrowser(browser, demo)).storageState(),
  });
  desk = await openDesk(demo, demo.editor);
  await importArticle(
    'Orla Wick',
    '"The lamp is older than my grandmother, and it works harder," said Orla Wick, who keeps the light on Gannet Rock.',
    'Once a week a boat brings electricity for the batteries. "I have never missed a storm, and no storm has missed me," Wick said.',
    '"Ships do not thank a lighthouse, they arrive," she added.',
    '"The sea counts every hour twice at night," Wick recalled.',
  );
});

afterAll(async () => {
  await browser?.close();
  await demo?.stop();
});

describe('the review queue', () => {
  test('is decided with the mouse, and the decision stands in the article', async () => {
    const { page, complaints } = await openQueue();
    const lamp = quote(page, 'The lamp is older');
    await lamp.getByRole('button', { name: /^Approve/ }).click();
    await lamp.getByText('Approved', { exact: true }).waitFor();
    await picture(page, 'queue');
    // Words for screen readers once stood outside of Strapi's scroller, and the page had two scroll bars.
    expect(await page.evaluate('document.documentElement.scrollHeight <= innerHeight')).toBe(true);
    await lamp.getByRole('button', { name: /^Undo/ }).click();
    await lamp.getByRole('button', { name: /^Approve/ }).waitFor();
    await lamp.getByRole('button', { name: /^Approve/ }).click();
    await lamp.getByText('Approved', { exact: true }).waitFor();
    await lamp.getByRole('link', { name: /Orla Wick/ }).click();
    await page.getByRole('tab', { name: 'Quotes (4)' }).waitFor();
    await page.getByRole('tabpanel').getByText('Approved', { exact: true }).waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('is decided with single keys alone, which rest while a field has the focus', async () => {
    const { page, complaints } = await openQueue();
    const storm = quote(page, 'never missed a storm');
    await storm.waitFor();
    const current = page.locator('main li[aria-current]');
    for (let n = 0; n < 40 && !(await current.innerText()).includes('never missed a storm'); n++) {
      await page.keyboard.press('j');
    }
    expect(await hasFocus(current)).toBe(true);
    await page.keyboard.press('r');
    await storm.getByText('Rejected', { exact: true }).waitFor();
    expect(await current.innerText()).toContain('Ships do not thank');
    await page.keyboard.press('u');
    await storm.getByRole('button', { name: /^Approve/ }).waitFor();
    expect(await current.innerText()).toContain('never missed a storm');
    await page.keyboard.press('a');
    await storm.getByText('Approved', { exact: true }).waitFor();
    await page.keyboard.press('s');
    expect(await current.innerText()).toContain('The sea counts');
    await page.keyboard.press('ArrowUp');
    expect(await current.innerText()).toContain('Ships do not thank');

    await page.getByRole('combobox', { name: 'Show' }).focus();
    await page.keyboard.press('a');
    await page.waitForTimeout(300);
    await quote(page, 'Ships do not thank')
      .getByRole('button', { name: /^Approve/ })
      .waitFor();
    await page.keyboard.press('Escape');

    await page.getByRole('checkbox', { name: 'Single keys' }).click();
    await current.focus();
    await page.keyboard.press('a');
    await page.waitForTimeout(300);
    await quote(page, 'Ships do not thank')
      .getByRole('button', { name: /^Approve/ })
      .waitFor();
    await page.reload();
    await page.getByRole('checkbox', { name: 'Single keys', checked: false }).click();
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('shows what another editor decided meanwhile, and overwrites nothing unseen', async () => {
    const { page, complaints } = await openQueue();
    const ships = quote(page, 'Ships do not thank');
    await ships.waitFor();
    const { items } = await desk.get<QueuePage>('/newsroom/queue?kind=quotes&limit=50');
    const theirs = items.find((item) => item.kind === 'quote' && item.quote.text.startsWith('Ships'));
    if (theirs?.kind !== 'quote') throw new Error('The quote does not wait.');
    await desk.post(`/newsroom/queue/quotes/${theirs.quote.documentId}/reject`, { seen: 'suggested' });

    await ships.getByRole('button', { name: /^Approve/ }).click();
    await ships.getByText('Meanwhile Edith Editor decided').waitFor();
    await ships.getByText('Rejected', { exact: true }).waitFor();
    await picture(page, 'queue-overtaken');
    expect(await barriers(page)).toEqual([]);
    await ships.getByRole('button', { name: /^Approve/ }).click();
    await ships.getByText('Approved', { exact: true }).waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('on a slow line the keys go on; a broken one says so and loses nothing', async () => {
    const { page, complaints } = await openQueue();
    const sea = quote(page, 'The sea counts');
    await sea.waitFor();
    await page.route('**/newsroom/queue/quotes/**', async (route) => {
      await new Promise((done) => setTimeout(done, 1500));
      await route.continue();
    });
    await sea.getByRole('button', { name: /^Approve/ }).click();
    await sea.getByText('Saving…').waitFor();
    await sea.getByText('Approved', { exact: true }).waitFor();
    await page.unroute('**/newsroom/queue/quotes/**');

    await page.route('**/newsroom/queue/quotes/**', (route) => route.abort());
    await sea.getByRole('button', { name: /^Undo/ }).click();
    await sea.getByRole('alert').waitFor();
    await sea.getByText('Approved', { exact: true }).waitFor();
    await page.unroute('**/newsroom/queue/quotes/**');
    await sea.getByRole('button', { name: /^Undo/ }).click();
    await sea.getByRole('button', { name: /^Approve/ }).waitFor();

    await page.route('**/newsroom/queue?**', (route) => route.fulfill({ status: 500, json: {} }));
    await page.getByRole('button', { name: 'Look again' }).click();
    const alert = page.getByRole('main').getByRole('alert');
    await alert.waitFor();
    await page.unroute('**/newsroom/queue?**');
    await alert.getByRole('button', { name: 'Try again' }).click();
    await sea.waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });

  test.each(['light', 'dark'])('keeps nobody out in %s', async (theme) => {
    const { page } = await openQueue({ STRAPI_THEME: theme });
    await quote(page, 'The sea counts').waitFor();
    await picture(page, `queue-${theme}`);
    expect(await barriers(page)).toEqual([]);
    await page.close();
  });

  test('speaks Russian, and its keys lie where they lie', async () => {
    const { page, complaints } = await openQueue({ 'strapi-admin-language': 'ru' });
    await page.getByRole('heading', { name: 'Проверка' }).waitFor();
    const sea = quote(page, 'The sea counts');
    await sea.waitFor();
    const current = page.locator('main li[aria-current]');
    for (let n = 0; n < 40 && !(await current.innerText()).includes('The sea counts'); n++) {
      await page.keyboard.press('j');
    }
    await current.dispatchEvent('keydown', { key: 'ф', code: 'KeyA', bubbles: true });
    await sea.getByText('Одобрена', { exact: true }).waitFor();
    await picture(page, 'queue-ru');
    expect(complaints).toEqual([]);
    await page.close();
  });
});

describe('files on the import page', () => {
  const openImport = async (settings: Record<string, string> = {}) => {
    const opened = await visit('/plugins/newsroom', settings);
    await opened.page.getByRole('textbox').first().waitFor();
    return opened;
  };

  /** As a Word document of two styles comes out of Word, without what does not matter here. */
  const wordDocument = async (...paragraphs: string[]): Promise<Buffer> => {
    const zip = new JSZip();
    zip.file(
      '[Content_Types].xml',
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    );
    zip.file(
      '_rels/.rels',
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
        '<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    );
    const [title = '', ...rest] = paragraphs;
    const run = (text: string, style = '') =>
      `<w:p>${style}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
    zip.file(
      'word/document.xml',
      '<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>' +
        run(title, '<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>') +
        rest.map((text) => run(text)).join('') +
        '</w:body></w:document>',
    );
    return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
  };

  const drop = async (page: Page, files: { name: string; content: Buffer | string }[]) => {
    const sent = files.map(({ name, content }) => ({
      name,
      base64: Buffer.from(content).toString('base64'),
    }));
    await page.evaluate(`
      const transfer = new DataTransfer();
      for (const { name, base64 } of ${JSON.stringify(sent)}) {
        transfer.items.add(new File([Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0))], name));
      }
      for (const type of ['dragover', 'drop']) {
        document.body.dispatchEvent(
          new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }),
        );
      }
    `);
  };

  const field = (page: Page) => page.getByRole('textbox', { name: 'Article' });

  test('are read one after another, and become drafts one after another', async () => {
    const { page, complaints } = await openImport();
    const word = await wordDocument(
      'Bram Holt: A dike is a promise',
      'Bram Holt looks after nine kilometres of dike.',
      '“Water has patience, so we need more of it,” Holt said.',
    );
    await drop(page, [
      { name: 'holt.docx', content: word },
      {
        name: 'pell.md',
        content: '# Ada Pell: Mud is a material\n\n"Mud forgives every shovel," Ada Pell said.',
      },
      {
        name: 'sorn.html',
        content:
          '<html><head><meta charset="utf-8"><title>x</title></head><body><article><h1>Lena Sorn: Reeds clean best</h1>' +
          '<p>“A reed bed never sends an invoice,” Lena Sorn said.</p><script>window.ran = true</script></article></body></html>',
      },
    ]);
    await page.getByText('Waiting (2)').waitFor();
    expect(await field(page).inputValue()).toMatch(/^Bram Holt: A dike is a promise\n\nBram Holt looks/);
    await page.getByText('The formatting was copied along').waitFor();
    await picture(page, 'files');

    for (const [title, next] of [
      ['Bram Holt: A dike is a promise', 'Ada Pell'],
      ['Ada Pell: Mud is a material', 'Lena Sorn'],
    ] as const) {
      await page.getByRole('button', { name: 'Read it' }).click();
      await page.getByRole('heading', { name: title }).waitFor();
      await page.getByRole('heading', { name: 'Quotes (1)' }).waitFor();
      await page.getByRole('button', { name: 'Create draft' }).click();
      await expectValue(field(page), next);
    }
    await page.getByRole('button', { name: 'Read it' }).click();
    await page.getByRole('button', { name: 'Create draft' }).click();
    await page.waitForURL(/plugin::newsroom\.interview\/\w+/);
    await page.getByRole('tab', { name: 'Quotes (1)' }).waitFor();
    expect(await page.evaluate(`'ran' in window`)).toBe(false);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('never overwrite what was typed, also when the page is left', async () => {
    const { page, complaints } = await openImport();
    await field(page).fill('My own half-written words');
    await drop(page, [{ name: 'note.txt', content: 'The note of the day' }]);
    await page.getByText('Waiting (1)').waitFor();
    expect(await field(page).inputValue()).toBe('My own half-written words');
    await page.getByRole('button', { name: /^Put into the field.*note\.txt/ }).click();
    await expectValue(field(page), 'The note of the day');
    await page.reload();
    await expectValue(field(page), 'The note of the day');
    await page.getByRole('button', { name: /^Put into the field.*Your text/ }).click();
    await expectValue(field(page), 'My own half-written words');
    await page.getByRole('button', { name: /^Remove.*note\.txt/ }).click();
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('that cannot be read say why, and the others are read', async () => {
    const { page } = await openImport();
    await field(page).fill('');
    const bomb = await new JSZip()
      .file('word/document.xml', new Uint8Array(120 * 1024 * 1024))
      .generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
    await drop(page, [
      { name: 'locked.docx', content: Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]) },
      { name: 'broken.docx', content: 'PK and nothing else' },
      { name: 'bomb.docx', content: bomb },
      { name: 'scan.pdf', content: '%PDF' },
      { name: 'good.txt', content: 'A good text' },
    ]);
    await expectValue(field(page), 'A good text');
    const said = await page.getByRole('main').getByRole('alert').allInnerTexts();
    expect(said.map((text) => text.split('\n')[0])).toEqual([
      expect.stringMatching(/^locked\.docx is locked by a password/),
      expect.stringMatching(/^broken\.docx cannot be opened/),
      expect.stringMatching(/^bomb\.docx unpacks to more/),
      expect.stringMatching(/^scan\.pdf was not read: only \.txt/),
    ]);
    await picture(page, 'files-refused');
    expect(await barriers(page)).toEqual([]);
    await page.close();
  });

  test('are chosen, read and made a draft with the keyboard alone', async () => {
    const { page, complaints } = await openImport();
    // The browser takes a while until it leaves the dialogue to us.
    page.on('filechooser', () => undefined);
    await page.waitForTimeout(500);
    await field(page).fill('');
    await page.getByRole('button', { name: 'Choose files' }).focus();
    const chooser = page.waitForEvent('filechooser');
    await page.keyboard.press('Enter');
    await (
      await chooser
    ).setFiles({
      name: 'vik.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('Vik Aune: Salt keeps secrets\n\n"Salt never hurries," Vik Aune said.'),
    });
    await expectValue(field(page), 'Vik Aune');
    for (let n = 0; n < 12; n++) {
      await page.keyboard.press('Tab');
      if (await hasFocus(page.getByRole('button', { name: 'Read it' }))) break;
    }
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Quotes (1)' }).waitFor();
    for (let n = 0; n < 30; n++) {
      await page.keyboard.press('Shift+Tab');
      if (await hasFocus(page.getByRole('button', { name: 'Create draft' }))) break;
    }
    await page.keyboard.press('Enter');
    await page.waitForURL(/plugin::newsroom\.interview\/\w+/);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('keep nobody out in the dark, in Russian', async () => {
    const { page } = await openImport({ STRAPI_THEME: 'dark', 'strapi-admin-language': 'ru' });
    await page.getByRole('button', { name: 'Выбрать файлы' }).waitFor();
    await picture(page, 'files-dark');
    expect(await barriers(page)).toEqual([]);
    await page.close();
  });
});

describe('the list view', () => {
  const openList = async (settings: Record<string, string> = {}) => {
    const opened = await visit('/content-manager/collection-types/plugin::newsroom.interview', settings);
    await opened.page.getByRole('checkbox').nth(1).waitFor();
    return opened;
  };

  test('shows topics and what waits with one request for the page', async () => {
    const { page, complaints } = await openList();
    const row = page.getByRole('row').filter({ hasText: 'Petra Lindqvist: A harbour should waste nothing' });
    // The first load's own request may come late, and is not the one that is counted.
    await row.getByText(/\d+ quotes?/).waitFor();
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/newsroom/list/')) asked.push(request.url());
    });
    await page.reload();
    await row.getByText(/\d+ quotes?/).waitFor();
    await page.getByText('Topics found', { exact: true }).waitFor();
    await picture(page, 'list');
    expect(asked).toHaveLength(1);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('is filtered by the quotes that wait', async () => {
    const { page, complaints } = await openList();
    await page.getByRole('button', { name: 'Filters', exact: true }).click();
    await page.getByRole('combobox', { name: 'Select field' }).click();
    await picture(page, 'list-filters');
    await page.getByRole('option', { name: 'Quotes wait for review' }).click();
    await page.getByRole('checkbox', { name: 'Quotes wait for review' }).click();
    await page.getByRole('button', { name: 'Add filter' }).click();
    await page
      .getByText(/^Quotes wait for review is true$/)
      .first()
      .waitFor();
    await page.waitForURL(/newsroomQuotesWaiting/);
    await page.getByText('Topics found', { exact: true }).waitFor();
    const rows = page.getByRole('row').filter({ has: page.getByRole('checkbox') });
    await picture(page, 'list-filtered');
    const waiting = await rows.filter({ hasText: /\d+ quotes?/ }).count();
    expect(waiting).toBeGreaterThan(0);
    // The row of headings has a checkbox too.
    expect(await rows.count()).toBe(waiting + 1);
    expect(complaints).toEqual([]);
    await page.close();
  });
});

describe('the home page', () => {
  test.each(['light', 'dark'])('tells what waits, the rates, and the banks in %s', async (theme) => {
    const { page, complaints } = await visit('/', { STRAPI_THEME: theme });
    await page.getByText(/^\d+ suggestions$/).waitFor();
    await page.getByText(/The oldest waits since/).waitFor();
    await page.getByText('Exchange rates in the header').waitFor();
    await page.getByText('Banks in trouble').waitFor();
    await page.waitForTimeout(1000);
    await page.getByText('Banks in trouble').scrollIntoViewIfNeeded();
    await picture(page, `home-${theme}`);
    for (const id of ['queue', 'rates', 'banks']) {
      // The frame and its pale title are Strapi's.
      const body = `section[aria-labelledby="plugin::newsroom.${id}"] > :last-child`;
      expect(await page.locator(body).count()).toBe(1);
      expect(await barriers(page, body)).toEqual([]);
    }
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('in Russian, says when a question got no answer, and asks again', async () => {
    const { page } = await visit('/plugins/newsroom', { 'strapi-admin-language': 'ru' });
    await page.route('**/newsroom/queue/count', (route) => route.fulfill({ status: 500, json: {} }));
    await page.route('**/newsroom/rates?**', async (route) => {
      await new Promise((done) => setTimeout(done, 2000));
      await route.continue();
    });
    await page.goto(`${demo.address}/admin/`);
    await page.getByText('Сейчас это не удалось узнать.').waitFor();
    await page.unroute('**/newsroom/queue/count');
    await page.getByRole('button', { name: 'Повторить' }).click();
    await page.getByText(/^\d+ предложени/).waitFor();
    await page.getByText('Банки с неполадками').waitFor();
    await page.close();
  });
});
