/** Options that are set in the admin: what is taken and what is not, whose word counts, and that every instance follows. */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { HistoryPage } from '../../server/src/desk/history-contract';
import type { Option, OptionsChange, OptionsPage } from '../../server/src/desk/settings-contract';
import { createEditor, editorGrants, routesWithout, type Editor } from './newsroom';
import { addWidget, bootRates, READERS, type RatesBoot } from './rates';
import { blocks, PARAGRAPHS, replaced, TITLE } from './story';

const CORE_STORE = 'strapi::core-store';
const KEY = 'plugin_newsroom_settings';
/** What bootRates writes into the file is left out again, so that it can be set in the admin; the timeout cannot. */
const FILE = { quotes: {}, rates: { contact: undefined, refresh: undefined, timeout: 30_000 } };

let boot: RatesBoot;
let editor: Editor;
let admin: string;

beforeAll(async () => {
  boot = await bootRates({ at: '2026-03-17T10:35:00Z', newsroom: FILE, locales: ['ru'] });
  await boot.grantAdmin('editor', editorGrants(boot.strapi));
  await boot.grantPublic(READERS);
  editor = await createEditor(boot);
  admin = await boot.adminJwt();
});
afterAll(async () => {
  await boot?.destroy();
  await boot?.bank.close();
});

const ask = (jwt = admin) => boot.request.get('/newsroom/options').auth(jwt, { type: 'bearer' });
const send = (change: OptionsChange | Record<string, unknown>, jwt = admin) =>
  boot.request.post('/newsroom/options').auth(jwt, { type: 'bearer' }).send(change);

const page = async (): Promise<OptionsPage> => (await ask().expect(200)).body;

const option = async (name: string): Promise<Option> => {
  const { options, banks } = await page();
  const all = [...options, ...banks.flatMap((bank) => bank.options)];
  const found = all.find((one) => one.name === name);
  if (!found) throw new Error(`No option ${name} on the page.`);
  return found;
};

const stored = async (): Promise<Record<string, unknown>> => {
  const rows = await boot.strapi.db.query(CORE_STORE).findMany({ where: { key: KEY } });
  expect(rows).toHaveLength(1);
  return JSON.parse(rows[0].value);
};

const write = (value: string) =>
  boot.strapi.db.query(CORE_STORE).updateMany({ where: { key: KEY }, data: { value } });

beforeEach(() => write('{}'));

/** A published article whose approved quote the draft words otherwise by now. */
const alteredArticle = async (): Promise<string> => {
  const documentId = await editor.create({ title: TITLE, body: blocks() });
  await editor.publish(documentId).expect(200);
  await editor
    .update(documentId, { body: blocks(replaced('grown threefold', 'grown fourfold')) })
    .expect(200);
  return documentId;
};

describe('permissions', () => {
  const routes: ['get' | 'post', string][] = [
    ['get', '/newsroom/options'],
    ['post', '/newsroom/options'],
  ];

  test('every route stands in this table', () => {
    expect(routesWithout(boot.strapi, 'settings-desk', routes)).toEqual([]);
  });

  test.each(routes)('%s %s is closed to strangers and to editors', async (method, path) => {
    await boot.request[method](path).expect(401);
    await boot.request[method](path).auth(editor.jwt, { type: 'bearer' }).expect(403);
    expect(await stored()).toEqual({});
  });

  test('a role gets in by the permission alone, and then both ways', async () => {
    await boot.grantAdmin('author', [{ action: 'plugin::newsroom.settings' }]);
    const author = await boot.adminJwt('author');
    await ask(author).expect(200);
    await send({ set: { 'quotes.gate': 'warn' } }, author).expect(200);
  });
});

describe('the page', () => {
  test('tells of every option its value, its default, and where it comes from', async () => {
    const { options, banks, fixed } = await page();
    expect(options.map(({ name, value, origin }) => [name, value, origin])).toEqual([
      ['quotes.approve', 'on-publish', 'default'],
      ['quotes.gate', 'block', 'default'],
      ['rates.refresh', true, 'default'],
      ['rates.contact', '', 'default'],
      // As the default, and all the same the file's.
      ['rates.timeout', 30_000, 'file'],
      ['rates.jump', '0.2', 'default'],
    ]);
    const nbrb = banks.find(({ slug }) => slug === 'nbrb');
    expect(nbrb?.options.map(({ name, default: byDefault }) => [name, byDefault])).toEqual([
      ['rates.banks.nbrb.attribution', expect.stringMatching(/National Bank/)],
      ['rates.banks.nbrb.currencies', []],
      ['rates.banks.nbrb.daysOff', []],
    ]);
    expect(fixed).toEqual({
      subjects: ['plugin::newsroom.interview', 'api::article.article'],
      loadTaxonomy: true,
      allowedHosts: 1,
      movedBanks: [nbrb?.name],
    });
  });

  test('never tells an address that the file names', async () => {
    const { text } = await ask().expect(200);
    expect(text).not.toContain(boot.bank.place);
  });

  test('names banks in the language of the admin', async () => {
    const { body } = await boot.request
      .get('/newsroom/options?locale=ru')
      .auth(admin, { type: 'bearer' })
      .expect(200);
    expect(body.banks[0].name).toMatch(/^Национальный банк/);
  });
});

describe('a change', () => {
  test('is stored, told with its origin, taken back, and stands in the log and in the history', async () => {
    const info = jest.spyOn(boot.strapi.log, 'info');
    const { body } = await send({ set: { 'quotes.gate': 'off', 'rates.jump': '0.5' } }).expect(200);
    expect(body.options[1]).toMatchObject({
      name: 'quotes.gate',
      value: 'off',
      default: 'block',
      origin: 'here',
    });
    expect(await stored()).toEqual({ 'quotes.gate': 'off', 'rates.jump': '0.5' });
    await send({ reset: ['quotes.gate'] }).expect(200);
    expect(await option('quotes.gate')).toMatchObject({ value: 'block', origin: 'default' });
    expect(await stored()).toEqual({ 'rates.jump': '0.5' });
    // The same again changes nothing.
    await send({ set: { 'rates.jump': '0.5' }, reset: ['quotes.gate'] }).expect(200);

    const said = info.mock.calls.map(([line]) => String(line)).filter((line) => line.includes(' set '));
    info.mockRestore();
    expect(said).toEqual([
      expect.stringMatching(
        /^newsroom: super-admin Number \d+ \(admin user \d+\) set quotes\.gate to "off"; it was its default\.$/,
      ),
      expect.stringMatching(/set rates\.jump to "0\.5"; it was its default\.$/),
      expect.stringMatching(/set quotes\.gate to its default; it was "off"\.$/),
    ]);
    const history = async (jwt: string): Promise<[string, string | null][]> => {
      const answer = await boot.request.get('/newsroom/history').auth(jwt, { type: 'bearer' }).expect(200);
      return (answer.body as HistoryPage).entries.map(({ action, gone }) => [action, gone]);
    };
    expect((await history(admin)).slice(0, 3)).toEqual([
      ['option-reset', 'quotes.gate'],
      ['option-set', 'rates.jump'],
      ['option-set', 'quotes.gate'],
    ]);
    // Not for those who may not see the settings.
    expect((await history(editor.jwt)).filter(([action]) => action.startsWith('option'))).toEqual([]);
  });

  test.each<[unknown, string, RegExp]>([
    [{ 'quotes.gate': 'blok' }, 'quotes.gate', /did you mean "block"/],
    [{ 'quotes.gates': 'warn' }, 'quotes.gates', /Did you mean "quotes\.gate"/],
    [{ 'quotes.gate': null }, 'quotes.gate', /must be one of/],
    [{ 'rates.jump': '1,5' }, 'rates.jump', /a share above zero/],
    [{ 'rates.timeout': 5000 }, 'rates.timeout', /set in the app's configuration file/],
    [{ 'rates.allow': ['10.0.0.5:80'] }, 'rates.allow', /no option that can be set in the admin/],
    [{ 'rates.banks.nbrb.origin': 'https://a.example' }, 'rates.banks.nbrb.origin', /no option/],
    [{ 'rates.banks.nbrp.daysOff': [] }, 'rates.banks.nbrp.daysOff', /There is no bank "nbrp"/],
    [{ 'rates.banks.constructor.daysOff': [] }, 'rates.banks.constructor.daysOff', /There is no bank/],
    [{ 'rates.contact': 'a\r\nHost: b' }, 'rates.contact', /in plain letters/],
    [{ __proto__: null, 'subjects.x': 1 }, 'subjects.x', /no option/],
  ])('%j is refused beside its option, and with it the whole change', async (set, name, sentence) => {
    const { body } = await send({ set: { 'quotes.approve': 'editor', ...(set as object) } }).expect(400);
    expect(body.error.details.errors).toEqual([
      { path: [name], message: expect.stringMatching(sentence), name: 'ValidationError' },
    ]);
    expect(body.error.message).toMatch(sentence);
    expect(await stored()).toEqual({});
  });

  test.each([
    { quotes: { gate: 'off' } },
    { set: ['quotes.gate'] },
    { set: null },
    { reset: 'quotes.gate' },
    { reset: ['nothing'] },
    { reset: [1] },
  ])('%j is refused', async (change) => {
    const { body } = await send(change).expect(400);
    expect(body.error.message).toMatch(/\w/);
    expect(await stored()).toEqual({});
  });

  test('of one option leaves another’s change alone, also at the same moment', async () => {
    const changes = [
      { 'quotes.gate': 'off' },
      { 'quotes.approve': 'editor' },
      { 'rates.jump': '0.3' },
      { 'rates.contact': 'night@paper.example' },
      { 'rates.refresh': false },
      { 'rates.banks.ecb.daysOff': ['2026-12-31'] },
    ];
    const answers = await Promise.all(changes.map((set) => send({ set })));
    expect(answers.map(({ status }) => status)).toEqual(changes.map(() => 200));
    expect(await stored()).toEqual(Object.assign({}, ...changes));
  });

  test('is made also where the row went away beneath the plugin', async () => {
    await boot.strapi.db.query(CORE_STORE).deleteMany({ where: { key: KEY } });
    await send({ set: { 'quotes.gate': 'warn' } }).expect(200);
    expect(await stored()).toEqual({ 'quotes.gate': 'warn' });
  });
});

describe('without a restart', () => {
  test('the gate lets go, warns, and holds again', async () => {
    const documentId = await alteredArticle();
    const refused = await editor.publish(documentId);
    expect(refused.status).toBe(400);
    expect((await editor.state(documentId)).checks.filter(({ blocks }) => blocks)).toHaveLength(1);

    await send({ set: { 'quotes.gate': 'warn' } }).expect(200);
    expect((await editor.state(documentId)).checks.filter(({ blocks }) => blocks)).toEqual([]);
    const warn = jest.spyOn(boot.strapi.log, 'warn');
    await editor.publish(documentId).expect(200);
    expect(warn.mock.calls.map(([line]) => line)).toContainEqual(
      expect.stringMatching(/is published all the same.*grown fourfold/),
    );
    warn.mockRestore();

    await send({ reset: ['quotes.gate'] }).expect(200);
    await editor.publish(documentId).expect(400);
  });

  test('publishing approves, or leaves each quote to an editor', async () => {
    await send({ set: { 'quotes.approve': 'editor' } }).expect(200);
    const documentId = await editor.create({ title: 'By hand', body: blocks(PARAGRAPHS.slice(0, 3)) });
    await editor.publish(documentId).expect(200);
    const { quotes } = await editor.state(documentId);
    expect(quotes.map(({ review }) => review)).toEqual(['suggested', 'suggested']);
    expect(quotes[0]?.waiting).toBe('Waits for an editor to approve it.');
    await send({ reset: ['quotes.approve'] }).expect(200);
    await editor.publish(documentId).expect(200);
    expect((await editor.state(documentId)).quotes.map(({ review }) => review)).toEqual([
      'approved',
      'approved',
    ]);
  });

  test('banks are asked in another name, for other currencies; readers see other words', async () => {
    await addWidget(boot);
    await boot.rates().tick();
    const readers = async () => {
      const { body } = await boot.request.get('/api/newsroom/rates?placement=header').expect(200);
      return body.data[0].source.attribution;
    };
    expect(await readers()).toMatch(/National Bank/);
    boot.bank.requests.length = 0;
    await send({
      set: {
        'rates.contact': 'night@paper.example',
        'rates.banks.nbrb.attribution': 'As <b>told</b> by the bank',
        'rates.banks.nbrb.currencies': ['CNY'],
      },
    }).expect(200);
    expect(await readers()).toBe('As <b>told</b> by the bank');
    // Due at once, for there is another currency to ask for.
    const [report] = await boot.rates().tick();
    expect(report).toMatchObject({ bank: 'nbrb', outcome: 'done' });
    expect(boot.bank.requests[0]?.headers['user-agent']).toMatch(/\(contact: night@paper\.example\)$/);
    await boot.request.get('/api/newsroom/convert?base=CNY&counter=BYN&bank=nbrb').expect(200);
    await send({ reset: ['rates.banks.nbrb.attribution'] }).expect(200);
    expect(await readers()).toMatch(/National Bank/);
  });

  test('a rate that changed more than is believed now waits for an editor', async () => {
    await send({ set: { 'rates.jump': '0.000001' } }).expect(200);
    boot.setClock('2026-03-18T10:35:00Z');
    const [report] = await boot.rates().tick();
    expect(report?.quarantined).toBeGreaterThan(0);
    await send({ reset: ['rates.jump'] }).expect(200);
    boot.setClock('2026-03-19T10:35:00Z');
    expect((await boot.rates().tick())[0]).toMatchObject({ outcome: 'done', quarantined: 0 });
  });

  test('a save asks for no settings, and publishing once', async () => {
    const asked: string[] = [];
    const listen = ({ bindings }: { bindings?: unknown[] }) => {
      if (bindings?.includes(KEY)) asked.push(KEY);
    };
    const { connection } = boot.strapi.db;
    connection.on('query', listen);
    const documentId = await editor.create({ title: 'Counted', body: blocks(PARAGRAPHS.slice(0, 2)) });
    await editor.update(documentId, { body: blocks(PARAGRAPHS.slice(0, 3)) }).expect(200);
    expect(asked).toHaveLength(0);
    await editor.publish(documentId).expect(200);
    connection.removeListener('query', listen);
    expect(asked).toHaveLength(1);
  });

  test('refreshing is switched off, and on again', async () => {
    const health = async () => {
      const { body } = await boot.request.get('/api/newsroom/banks').expect(200);
      return body.data.find(({ slug }: { slug: string }) => slug === 'nbrb').status;
    };
    expect(await health()).not.toBe('off');
    await send({ set: { 'rates.refresh': false } }).expect(200);
    expect(await health()).toBe('off');
    const refresher = boot.rates();
    boot.bank.requests.length = 0;
    await refresher.nudge(['nbrb']);
    expect(await refresher.tickIfOn()).toEqual([]);
    expect(boot.bank.requests).toEqual([]);
    await send({ reset: ['rates.refresh'] }).expect(200);
    expect(await refresher.tickIfOn()).toEqual([expect.objectContaining({ outcome: 'done' })]);
  });

  test('another instance follows', async () => {
    const other: ChildProcess = fork(path.join(__dirname, 'instance.mjs'), {
      env: { ...process.env, NODE_ENV: 'production' },
    });
    await once(other, 'message');
    const publishThere = async (documentId: string): Promise<string | null> => {
      other.send({ publish: documentId });
      const [answer] = (await once(other, 'message')) as [string | null];
      return answer;
    };
    try {
      const documentId = await alteredArticle();
      expect(await publishThere(documentId)).toContain('was not published');
      await send({ set: { 'quotes.gate': 'off', 'rates.contact': 'other@paper.example' } }).expect(200);
      expect(await publishThere(documentId)).toBeNull();
      await boot.rates().nudge(['nbrb']);
      boot.bank.requests.length = 0;
      other.send({ now: boot.rates().clock.now() + 3_600_000 });
      await once(other, 'message');
      expect(boot.bank.requests[0]?.headers['user-agent']).toContain('other@paper.example');
    } finally {
      other.kill('SIGKILL');
    }
  });
});

describe('what is not right in the database', () => {
  test('is left alone with one line in the log each; the rest holds', async () => {
    const warn = jest.spyOn(boot.strapi.log, 'warn');
    await write(
      JSON.stringify({
        'quotes.gate': 'perhaps',
        'quotes.later': 1,
        'rates.jump': '0.4',
        'rates.timeout': 900,
      }),
    );
    expect(await option('rates.jump')).toMatchObject({ value: '0.4', origin: 'here' });
    expect(await option('quotes.gate')).toMatchObject({ value: 'block', origin: 'default' });
    // The file's word counts; what rests beneath it is told.
    expect(await option('rates.timeout')).toMatchObject({ value: 30_000, origin: 'file', resting: 900 });
    expect(warn.mock.calls.map(([line]) => line)).toEqual([
      expect.stringMatching(/^newsroom: ignoring an option .*"quotes\.gate" must be one of/),
      expect.stringMatching(/^newsroom: ignoring an option .*"quotes\.later" is no option/),
    ]);
    warn.mockRestore();

    await send({ set: { 'quotes.approve': 'editor' }, reset: ['rates.timeout'] }).expect(200);
    // A later version may know it again.
    expect(await stored()).toEqual({
      'quotes.gate': 'perhaps',
      'quotes.later': 1,
      'rates.jump': '0.4',
      'quotes.approve': 'editor',
    });
  });

  test.each(['', 'no JSON', '[1]', 'null', '{"quotes.gate":'])('%j stops nothing', async (value) => {
    await write(value);
    expect(await option('quotes.gate')).toMatchObject({ value: 'block', origin: 'default' });
    await send({ set: { 'quotes.gate': 'warn' } }).expect(200);
    expect(await stored()).toEqual({ 'quotes.gate': 'warn' });
  });

  test('does not stop the start, where the file goes before what was set here', async () => {
    await write(JSON.stringify({ 'quotes.gate': 'off', 'rates.jump': {}, 'rates.banks.gone.daysOff': [] }));
    const { strapi } = boot;
    await boot.restart({ quotes: { gate: 'warn' }, rates: { refresh: false } });
    expect(boot.strapi).not.toBe(strapi);
    expect(await option('quotes.gate')).toMatchObject({ value: 'warn', origin: 'file', resting: 'off' });
    expect(await option('rates.refresh')).toMatchObject({ value: false, origin: 'file' });
    expect(await option('rates.jump')).toMatchObject({ value: '0.2', origin: 'default' });
    const { body } = await send({ set: { 'quotes.gate': 'off' } }).expect(400);
    expect(body.error.message).toContain('can only be changed there');
  });
});
