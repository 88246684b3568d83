/** What editors may do with rates, and what nobody may. */
import { publishedBy } from '../../demo/bank/index.mjs';
import type { FrozenRate, RatesPage } from '../../server/src/desk/rates-contract';
import { READER_ACTIONS, INTERVIEW, routesWithout } from './newsroom';
import { corrected, edited, nbrbRows, valued, type Answer } from './misbehaving-bank';
import { addWidget, bootRates, RATE, READERS, widget, WIDGET, type RatesBoot } from './rates';

const TUESDAY = '2026-03-17T09:05:00Z';
const RATES = `/content-manager/collection-types/${RATE}`;
const WIDGETS = `/content-manager/collection-types/${WIDGET}`;
const INTERVIEWS = `/content-manager/collection-types/${INTERVIEW}`;

let boot: RatesBoot;
let jwt: string;

beforeAll(async () => {
  boot = await bootRates({ at: TUESDAY });
  await boot.grantPublic([...READERS, ...READER_ACTIONS]);
  jwt = await boot.adminJwt();
  await addWidget(boot);
  await boot.rates().tick();
});
afterAll(async () => {
  await boot?.destroy();
  await boot?.bank.close();
});

type Method = 'get' | 'post' | 'put' | 'delete';

const send = (method: Method, path: string, body?: object) => {
  const request = boot.request[method](path).auth(jwt, { type: 'bearer' });
  return body === undefined ? request : request.send(body);
};

const shown = async (slug = 'usd') =>
  (await boot.request.get(`/api/newsroom/rate-widgets/${slug}`).expect(200)).body.data;

const valueOn = (day: string): string =>
  publishedBy('nbrb', { currency: 'USD', from: day, to: day, instant: new Date('2026-12-01T00:00:00Z') })[0]!
    .value;

/** Takes the clock on and asks the bank, which answers so. */
const refreshAt = async (instant: string, answer?: Answer): Promise<void> => {
  boot.setClock(instant);
  boot.bank.behave();
  if (answer) boot.bank.always(answer);
  await boot.rates().refreshNow();
};

const quarantine = async (): Promise<RatesPage['quarantine']> =>
  (await send('get', '/newsroom/rates').expect(200)).body.quarantine;

/** Fields with what is wrong about them, as the Content Manager shows it. */
const faultsOf = (body: { error: { details: { errors: { path: string[]; message: string }[] } } }) =>
  Object.fromEntries(body.error.details.errors.map(({ path, message }) => [path.join('.'), message]));

describe('doors', () => {
  const doors: [Method, string][] = [
    ['get', '/newsroom/rates'],
    ['get', '/newsroom/rates/banks'],
    ['post', '/newsroom/rates/refresh'],
    ['post', '/newsroom/rates/quarantine/none/accept'],
    ['post', '/newsroom/rates/quarantine/none/drop'],
    ['post', '/newsroom/rates/manual'],
    ['post', '/newsroom/rates/manual/none/withdraw'],
    ['post', '/newsroom/rates/frozen'],
    ['post', '/newsroom/rates/frozen/check'],
  ];

  test('every admin route of rates stands in this table', () => {
    expect(routesWithout(boot.strapi, 'rates-desk', doors)).toEqual([]);
  });

  test.each(doors)(
    '%s %s is closed to strangers and to roles without the permission',
    async (method, path) => {
      await boot.request[method](path).expect(401);
      const author = await boot.adminJwt('author');
      await boot.request[method](path).auth(author, { type: 'bearer' }).expect(403);
      const token = await boot.apiToken('full-access');
      await boot.request[method](path).auth(token, { type: 'bearer' }).expect(401);
    },
  );

  test('who may look may not decide', async () => {
    await boot.grantAdmin('editor', [{ action: 'plugin::newsroom.rates.read' }]);
    const looker = await boot.editorJwt();
    const asLooker = (method: Method, path: string) =>
      boot.request[method](path).auth(looker, { type: 'bearer' });
    const { body } = await asLooker('get', '/newsroom/rates').expect(200);
    expect(body.can).toEqual({ edit: false });
    for (const path of [
      'refresh',
      'manual',
      'manual/none/withdraw',
      'quarantine/none/accept',
      'quarantine/none/drop',
    ]) {
      await asLooker('post', `/newsroom/rates/${path}`).expect(403);
    }
  });

  test.each(['find', 'findOne', 'create', 'update', 'delete'])(
    'no permission opens rate.%s to readers',
    async (action) => {
      await boot.grantPublic([`plugin::newsroom.rate.${action}`]);
      const { documentId } = await boot.strapi.db.query(RATE).findOne({});
      await boot.request.get('/api/newsroom/published-rates').expect(404);
      await boot.request.get(`/api/newsroom/rates/${documentId}`).expect(404);
      for (const method of ['post', 'put', 'delete'] as const) {
        const { status } = await boot.request[method](`/api/newsroom/rates/${documentId}`).send({ data: {} });
        expect([404, 405]).toContain(status);
      }
    },
  );
});

describe('rates that wait', () => {
  const FROM = '2026-03-18';
  const jumped = nbrbRows((row) =>
    row.Cur_ID === '431' && row.Date.slice(0, 10) >= FROM
      ? { ...row, Cur_OfficialRate: `4.50${row.Date.slice(8, 10)}` }
      : row,
  );

  test('a jump and what follows it wait; accepted, all of it shows', async () => {
    for (const day of ['18', '19', '20']) await refreshAt(`2026-03-${day}T09:05:00Z`, jumped);
    expect(await shown()).toMatchObject({
      effectiveDate: '2026-03-17',
      status: 'stale',
      rate: valueOn('2026-03-17'),
    });
    const waiting = await quarantine();
    expect(waiting.map(({ effectiveDate, value }) => [effectiveDate, value])).toEqual([
      ['2026-03-18', '4.5018'],
      ['2026-03-19', '4.5019'],
      ['2026-03-20', '4.5020'],
      // A weekend is set before it.
      ['2026-03-21', '4.5021'],
      ['2026-03-22', '4.5022'],
    ]);
    expect(waiting[0]?.reason).toMatch(/^It is 5\d(\.\d)? % away from 2\.95\d\d on 2026-03-17\.$/);

    const { documentId } = waiting[0]!;
    await send('post', `/newsroom/rates/quarantine/${documentId}/burn`).expect(404);
    const { body } = await send('post', `/newsroom/rates/quarantine/${documentId}/accept`).expect(200);
    expect(body.quarantine).toEqual([]);
    expect(await shown()).toMatchObject({
      effectiveDate: '2026-03-20',
      rate: '4.5020',
      status: 'fresh',
      previous: { date: '2026-03-19', rate: '4.5019' },
    });
    const again = await send('post', `/newsroom/rates/quarantine/${documentId}/accept`).expect(404);
    expect(again.body.error.message).toMatch(/somebody has decided/);
    const log = await boot.strapi.db
      .query('plugin::newsroom.decision')
      .findMany({ where: { subjectId: documentId } });
    expect(log).toMatchObject([{ action: 'rate-accepted' }]);
    // The bank says the same again: nothing waits, nothing is added.
    const count = await boot.strapi.db.query(RATE).count();
    await boot.rates().refreshNow();
    expect(await boot.strapi.db.query(RATE).count()).toBe(count);
  });

  test('a dropped rate never returns, whatever the bank says in between', async () => {
    const slipped = nbrbRows((row) =>
      row.Cur_ID === '431' && row.Date.slice(0, 10) >= FROM
        ? {
            ...row,
            Cur_OfficialRate: row.Date.startsWith('2026-03-24') ? '45.024' : `4.50${row.Date.slice(8, 10)}`,
          }
        : row,
    );
    await refreshAt('2026-03-24T09:05:00Z', slipped);
    const [waiting] = await quarantine();
    expect(waiting).toMatchObject({ effectiveDate: '2026-03-24', value: '45.024' });
    await send('post', `/newsroom/rates/quarantine/${waiting!.documentId}/drop`).expect(200);
    for (const answer of [slipped, jumped, slipped, jumped, slipped]) {
      await refreshAt('2026-03-24T09:10:00Z', answer);
      expect(await quarantine()).toEqual([]);
      expect((await shown()).rate).toMatch(/^4\.50/);
    }
    expect(await shown()).toMatchObject({ effectiveDate: '2026-03-24', rate: '4.5024' });
    expect(await boot.strapi.db.query(RATE).count({ where: { effectiveDate: '2026-03-24' } })).toBe(2);
  });

  test('what can never be right cannot be accepted', async () => {
    await refreshAt('2026-03-25T09:05:00Z', (response, honest, asked) =>
      (asked.path.includes('/rates?') ? valued('USD', '0') : edited(() => '[]'))(response, honest, asked),
    );
    const [zero] = await quarantine();
    expect(zero).toMatchObject({ value: '0', reason: expect.stringMatching(/above zero/) });
    const { body } = await send('post', `/newsroom/rates/quarantine/${zero!.documentId}/accept`).expect(400);
    expect(body.error.message).toMatch(/above zero.*drop it/);
    expect((await quarantine()).map(({ value }) => value)).toEqual(['0']);
    await send('post', `/newsroom/rates/quarantine/${zero!.documentId}/drop`).expect(200);
    expect(await quarantine()).toEqual([]);
    // Back to the honest bank on a day far from the jump.
    await boot.strapi.db.query(RATE).deleteMany({});
    await boot.strapi.db.query('newsroom::bank' as never).deleteMany({});
    await refreshAt('2026-03-24T09:06:00Z');
  });
});

describe('rates that a person types', () => {
  const typed = {
    base: 'EUR',
    counter: 'BYN',
    nominal: 1,
    value: '3,4500',
    effectiveDate: '2026-03-24',
    expiresOn: '2026-03-25',
  };

  beforeAll(async () => {
    boot.setClock('2026-03-24T09:06:00Z');
    await addWidget(boot, { slug: 'manual', base: 'EUR', bank: 'manual', placement: 'manual' });
  });

  test('show with their author until they expire', async () => {
    const { body } = await send('post', '/newsroom/rates/manual', typed).expect(201);
    expect(body.manual).toMatchObject([
      {
        base: 'EUR',
        value: '3.4500',
        expiresOn: '2026-03-25',
        author: expect.stringMatching(/^super-admin Number/),
      },
    ]);
    expect(await shown('manual')).toMatchObject({
      rate: '3.4500',
      effectiveDate: '2026-03-24',
      source: { bank: 'manual', rateType: 'manual' },
    });
    expect(JSON.stringify(await shown('manual'))).not.toContain('super-admin');
    boot.setClock('2026-03-25T12:00:00Z');
    expect(await shown('manual')).toMatchObject({ rate: '3.4500' });
    boot.setClock('2026-03-27T12:00:00Z');
    expect(await shown('manual')).toMatchObject({ rate: null, text: null, status: 'none' });
  });

  test('are corrected by a further revision', async () => {
    boot.setClock('2026-03-24T10:00:00Z');
    await send('post', '/newsroom/rates/manual', { ...typed, value: '3.46' }).expect(201);
    expect(await shown('manual')).toMatchObject({ rate: '3.46' });
    const rows = await boot.strapi.db
      .query(RATE)
      .findMany({ where: { bank: 'manual' }, orderBy: { revision: 'asc' } });
    expect(rows).toMatchObject([
      { revision: 1, value: '3.4500' },
      { revision: 2, value: '3.46' },
    ]);
  });

  test('typed by two at the same moment, both are kept', async () => {
    const both = await Promise.all(
      ['3.47', '3.48'].map((value) => send('post', '/newsroom/rates/manual', { ...typed, value })),
    );
    expect(both.map(({ status }) => status)).toEqual([201, 201]);
    const rows = await boot.strapi.db.query(RATE).findMany({ where: { bank: 'manual' } });
    expect(rows.map(({ revision }) => revision).sort()).toEqual([1, 2, 3, 4]);
  });

  test('are taken back with whatever was typed for that day before', async () => {
    const { body: page } = await send('get', '/newsroom/rates').expect(200);
    const [newest] = page.manual;
    expect(newest).toMatchObject({ base: 'EUR', effectiveDate: '2026-03-24' });
    const { body } = await send('post', `/newsroom/rates/manual/${newest.documentId}/withdraw`).expect(200);
    expect(body.manual).toEqual([]);
    expect(await shown('manual')).toMatchObject({ rate: null, status: 'none' });
    await send('post', `/newsroom/rates/manual/${newest.documentId}/withdraw`).expect(404);
    const rows = await boot.strapi.db.query(RATE).findMany({ where: { bank: 'manual' } });
    expect(new Set(rows.map(({ review }) => review))).toEqual(new Set(['dropped']));
    const published = await boot.strapi.db.query(RATE).findOne({ where: { bank: 'nbrb' } });
    await send('post', `/newsroom/rates/manual/${published.documentId}/withdraw`).expect(404);
  });

  test('also through the Content Manager, which cannot put them under a bank’s name', async () => {
    const { body } = await send('post', RATES, {
      ...typed,
      bank: 'nbrb',
      value: '9.99',
      review: 'accepted',
      revision: 7,
      author: 'Somebody Else',
      effectiveDate: '2026-03-23',
    }).expect(201);
    const row = await boot.strapi.db.query(RATE).findOne({ where: { documentId: body.data.documentId } });
    expect(row).toMatchObject({ bank: 'manual', value: '9.99', revision: 1, expiresOn: '2026-03-25' });
    expect(row.author).toMatch(/^super-admin Number/);
  });

  test.each<[string, object, RegExp]>([
    ['base', { base: 'BYR' }, /"BYR" is no currency code/],
    ['base', { base: undefined }, /no currency code/],
    ['counter', { counter: 'EUR' }, /must differ/],
    ['value', { value: '0' }, /above zero/],
    ['value', { value: '-1' }, /above zero/],
    ['value', { value: '1e5' }, /above zero/],
    ['value', { value: 3.45 }, /above zero/],
    ['nominal', { nominal: 0 }, /whole number/],
    ['nominal', { nominal: 1.5 }, /whole number/],
    ['effectiveDate', { effectiveDate: '24.03.2026' }, /such as 2026-03-17/],
    ['effectiveDate', { effectiveDate: '2026-02-30' }, /such as 2026-03-17/],
    ['expiresOn', { expiresOn: undefined }, /last day on which/],
    ['expiresOn', { expiresOn: '2026-03-01' }, /lies before/],
  ])('are refused with a sentence beside "%s" for %j', async (field, values, sentence) => {
    const { body } = await send('post', '/newsroom/rates/manual', { ...typed, ...values }).expect(400);
    expect(faultsOf(body)[field]).toMatch(sentence);
  });
});

describe('the Content Manager', () => {
  test('what a bank published is neither edited nor deleted', async () => {
    const row = await boot.strapi.db.query(RATE).findOne({ where: { bank: 'nbrb', base: 'USD' } });
    const path = `${RATES}/${row.documentId}`;
    const sentence = /A published rate stays as it was published/;
    const edit = await send('put', path, { value: '1.0' }).expect(400);
    expect(edit.body.error.message).toMatch(sentence);
    const remove = await send('delete', path).expect(400);
    expect(remove.body.error.message).toMatch(sentence);
    const bulk = await send('post', `${RATES}/actions/bulkDelete`, { documentIds: [row.documentId] }).expect(
      400,
    );
    expect(bulk.body.error.message).toMatch(sentence);
    const copy = await send('post', `${RATES}/clone/${row.documentId}`, { value: '1.0' });
    expect(copy.status).toBe(400);
    expect(await boot.strapi.db.query(RATE).findOne({ where: { id: row.id } })).toEqual(row);
  });

  test.each<[string, object, RegExp]>([
    ['base', { base: 'XYZ' }, /"XYZ" is no currency code of ISO 4217/],
    ['counter', { counter: 'USD' }, /must differ/],
    ['bank', { bank: 'nbrp' }, /no bank "nbrp".*nbrb/],
    ['fallbacks', { fallbacks: ['ecb', 'nope'] }, /no bank "nope"/],
    ['fallbacks', { fallbacks: 'ecb' }, /List the banks/],
    ['fallbacks', { fallbacks: ['manual'] }, /allow any rate type/],
    ['labels', { labels: { ru: 5 } }, /by language/],
  ])('a widget is refused beside "%s" for %j', async (field, values, sentence) => {
    const { body } = await send('post', WIDGETS, widget({ slug: 'bad', ...values })).expect(400);
    expect(faultsOf(body)[field]).toMatch(sentence);
    expect(await boot.strapi.db.query(WIDGET).count({ where: { slug: 'bad' } })).toBe(0);
  });

  test('a widget that falls back to another rate type says that it may', async () => {
    const values = widget({ slug: 'any', fallbacks: ['manual'], anyRateType: true, placement: 'any' });
    const { body } = await send('post', WIDGETS, values).expect(201);
    const { body: refused } = await send('put', `${WIDGETS}/${body.data.documentId}`, {
      anyRateType: false,
    }).expect(400);
    expect(faultsOf(refused).fallbacks).toMatch(/allow any rate type/);
    await send('delete', `${WIDGETS}/${body.data.documentId}`).expect(200);
  });
});

describe('rates in an interview', () => {
  const request = { base: 'USD', counter: 'BYN', amount: '100', bank: 'nbrb', date: '2026-03-20' };
  let frozen: FrozenRate;
  let documentId: string;

  const save = (rates: unknown) => send('put', `${INTERVIEWS}/${documentId}`, { rates });
  const stored = async () =>
    (await boot.strapi.db.query(INTERVIEW).findOne({ where: { documentId, publishedAt: null } })).rates;

  beforeAll(async () => {
    await refreshAt('2026-03-24T09:20:00Z');
    frozen = (await send('post', '/newsroom/rates/frozen', request).expect(200)).body;
    const { body } = await send('post', INTERVIEWS, { title: 'The ferry pays', rates: [frozen] }).expect(201);
    documentId = body.data.documentId;
  });

  test('are the digits of that day', async () => {
    expect(frozen).toMatchObject({ ...request, effectiveDate: '2026-03-20', derived: false });
    expect(frozen.from).toMatchObject([{ value: valueOn('2026-03-20'), revision: 1 }]);
    expect(await stored()).toEqual([frozen]);
  });

  test.each<[string, object, RegExp]>([
    ['an unknown bank', { bank: 'nbrp' }, /no bank "nbrp"/],
    ['a day to come', { date: '2026-03-31' }, /is kept for 2026-03-31/],
    ['no day', { date: 'today' }, /Name the day/],
    ['nothing of it', { amount: '0' }, /above zero/],
    ['an object', { amount: {} }, /above zero/],
    ['no currency', { base: undefined }, /Send `base`/],
  ])('are not frozen for %s', async (_, values, sentence) => {
    const { body } = await send('post', '/newsroom/rates/frozen', { ...request, ...values });
    expect(body.error.status).toBeLessThan(500);
    expect(body.error.message).toMatch(sentence);
  });

  test.each<[string, (entry: FrozenRate) => unknown, RegExp]>([
    ['other digits', (entry) => ({ ...entry, rate: '1.00' }), /must be [\d.]+, not 1\.00/],
    ['another amount', (entry) => ({ ...entry, amount: '200' }), /must be/],
    ['no amount', (entry) => ({ ...entry, amount: '0', rate: '0' }), /incomplete/],
    [
      'other digits beneath',
      (entry) => ({ ...entry, from: [{ ...entry.from[0]!, value: '9.9999' }] }),
      /does not stand on what nbrb published/,
    ],
    [
      'a revision that never was',
      (entry) => ({ ...entry, from: [{ ...entry.from[0]!, revision: 4 }] }),
      /does not stand on/,
    ],
    ['another bank', (entry) => ({ ...entry, bank: 'ecb' }), /does not stand on what ecb published/],
    ['another day', (entry) => ({ ...entry, date: '2026-03-24' }), /rate of another day/],
    ['nothing beneath', (entry) => ({ ...entry, from: [] }), /incomplete/],
    ['a number', () => 3.08, /incomplete/],
    ['null', () => null, /incomplete/],
  ])('with %s are refused', async (_, forge, sentence) => {
    const { body } = await save([frozen, forge(structuredClone(frozen))]).expect(400);
    expect(body.error.message).toMatch(sentence);
    expect(await stored()).toEqual([frozen]);
  });

  test('are a list', async () => {
    const { body } = await save('3.08').expect(400);
    expect(body.error.message).toMatch(/must be a list/);
  });

  test('stay when the bank corrects itself, and the desk says so', async () => {
    await refreshAt('2026-03-24T09:30:00Z', corrected('USD', '2026-03-20', '3.0001'));
    await save([frozen]).expect(200);
    expect(await stored()).toEqual([frozen]);
    const { body } = await send('post', '/newsroom/rates/frozen/check', {
      rates: [frozen, 'nonsense'],
    }).expect(200);
    expect(body.corrections).toEqual([{ rate: '300.01', at: '2026-03-24T09:30:00.000Z' }, null]);
    const now = await send('post', '/newsroom/rates/frozen', request).expect(200);
    expect(now.body).toMatchObject({ rate: '300.01', from: [{ revision: 2 }] });
  });

  test('are published with the interview', async () => {
    await send('post', `${INTERVIEWS}/${documentId}/actions/publish`, {}).expect(200);
    const { body } = await boot.request.get(`/api/newsroom/interviews/${documentId}`).expect(200);
    expect(body.data.rates).toEqual([frozen]);
  });

  test('stay when every rate beneath them is gone', async () => {
    await boot.strapi.db.query(RATE).deleteMany({});
    await save([frozen]).expect(200);
    await send('put', `${INTERVIEWS}/${documentId}`, { title: 'The ferry still pays' }).expect(200);
    expect(await stored()).toEqual([frozen]);
    await send('post', `${INTERVIEWS}/${documentId}/actions/publish`, {}).expect(200);
    const { body } = await send('post', '/newsroom/rates/frozen/check', { rates: [frozen] }).expect(200);
    expect(body.corrections).toEqual([null]);
    await save([]).expect(200);
    await save([frozen]).expect(400);
  });
});
