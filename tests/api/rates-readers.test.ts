/** What readers may ask of the rates, and everything that they ask wrongly. */
import { publishedBy } from '../../demo/bank/index.mjs';
import { addWidget, bootRates, RATE, READERS, type RatesBoot } from './rates';

/** Noon in Minsk: today's rate stands, tomorrow's comes at one. */
const TUESDAY = '2026-03-17T09:05:00Z';
const CANARY = '9.8765';

let boot: RatesBoot;

beforeAll(async () => {
  boot = await bootRates({ at: TUESDAY });
  await boot.grantPublic([...READERS, 'plugin::newsroom.rate-widget.find']);
  await addWidget(boot);
  await addWidget(boot, { slug: 'rub', base: 'RUB', amount: 100, order: 1, labels: { ru: 'Рубль' } });
  await addWidget(boot, { slug: 'cross', base: 'USD', counter: 'RUB', placement: 'article' });
  await addWidget(boot, { slug: 'hidden', label: 'Hidden', enabled: false, order: 2 });
  await boot.rates().tick();
  // One that waits: the newest day of all.
  await boot.strapi.db.query(RATE).create({
    data: {
      bank: 'nbrb',
      base: 'USD',
      counter: 'BYN',
      nominal: 1,
      value: CANARY,
      effectiveDate: '2026-03-18',
      fetchedAt: TUESDAY,
      revision: 1,
      review: 'quarantined',
      reason: 'It is 230 % away.',
    },
  });
});
afterAll(async () => {
  await boot?.destroy();
  await boot?.bank.close();
});

const get = (path: string) => boot.request.get(`/api/newsroom${path}`);

const valueOn = (day: string, currency = 'USD'): string =>
  publishedBy('nbrb', { currency, from: day, to: day, instant: new Date('2026-06-01T00:00:00Z') })[0]!.value;

describe('bad questions', () => {
  test.each<[string, number, RegExp]>([
    ['/rates', 400, /\?placement=header/],
    ['/rates?placement=', 400, /\?placement=header/],
    ['/rates?placement=haeder', 404, /"haeder".*In use: .*header/],
    ['/rates?placement=header&placement=article', 400, /Give "placement" once/],
    ['/rates?placement[a]=header', 400, /Give "placement" once/],
    ['/rates?placement=header&lang=ru', 400, /Unknown parameter "lang".*locale/],
    ['/rates?placement=header&locale=__', 400, /"locale" must be a language/],
    [`/rates?placement=${'x'.repeat(3_000)}`, 404, /placement/],
    ['/rate-widgets/none', 404, /no rate widget "none"/],
    ['/rate-widgets/hidden', 404, /no rate widget "hidden"/],
    ['/rate-widgets/usd?amount=5', 400, /Unknown parameter "amount"/],
    ['/rate-widgets/hidden/history', 404, /no rate widget "hidden"/],
    ['/rate-widgets/usd/history?from=2026-03-17&to=2026-03-16', 400, /lies after "to".*Swap/],
    ['/rate-widgets/usd/history?from=17.03.2026', 400, /"from" must be a day such as/],
    ['/rate-widgets/usd/history?to=2026-02-30', 400, /"to" must be a day such as/],
    ['/rate-widgets/usd/history?from=2026-03-17T00:00:00Z', 400, /"from" must be a day/],
    ['/rate-widgets/usd/history?from=-000001-01-01', 400, /"from" must be a day/],
    ['/rate-widgets/usd/history?from=2026-03-01&from=2026-03-02', 400, /Give "from" once/],
    ['/rate-widgets/usd/history?fill=next', 400, /"fill" must be one of none, previous/],
    ['/rate-widgets/usd/history?format=xml', 400, /"format" must be one of json, csv/],
    ['/rate-widgets/usd/history?from=1900-01-01', 400, /at most 40 years/],
    ['/rate-widgets/usd/history?page=2', 400, /Unknown parameter "page"/],
    ['/convert', 400, /Name the base currency/],
    ['/convert?base=USD', 400, /Name the counter currency/],
    ['/convert?base=USD&counter=BYR', 400, /"counter" must be a currency code/],
    ['/convert?base=US%00&counter=BYN', 400, /"base" must be a currency code/],
    ['/convert?base=USD&counter=USD', 400, /same currency/],
    ['/convert?base=USD&counter=BYN&amount=0', 400, /above zero/],
    ['/convert?base=USD&counter=BYN&amount=-5', 400, /above zero/],
    ['/convert?base=USD&counter=BYN&amount=1e9', 400, /above zero/],
    ['/convert?base=USD&counter=BYN&amount=1,5', 400, /above zero/],
    ['/convert?base=USD&counter=BYN&amount=NaN', 400, /above zero/],
    ['/convert?base=USD&counter=BYN&amount=1&amount=2', 400, /Give "amount" once/],
    [`/convert?base=USD&counter=BYN&amount=${'9'.repeat(200)}`, 400, /above zero/],
    ['/convert?base=USD&counter=BYN&bank=nbrp', 400, /no bank "nbrp".*nbrb/],
    ['/convert?base=USD&counter=BYN&date=tomorrow', 400, /"date" must be a day/],
    ['/convert?base=USD&counter=BYN&date=2026-03-18', 404, /No USD in BYN is kept for 2026-03-18/],
    ['/convert?base=USD&counter=BYN&date=2036-03-18', 404, /is kept for 2036-03-18/],
    ['/convert?base=USD&counter=BYN&date=9999-12-31', 404, /is kept for 9999-12-31/],
    ['/convert?base=USD&counter=BYN&date=2010-01-01', 404, /is kept for 2010-01-01/],
    ['/convert?base=USD&counter=BYN&date=0000-01-01', 400, /"date" must be a day/],
    ['/convert?base=USD&counter=BYN&date=0001-01-01', 404, /is kept for 0001-01-01/],
    ['/convert?base=CHF&counter=BYN', 404, /kept for the currencies of the rate widgets/],
    ['/convert?base=USD&counter=BYN&to=EUR', 400, /Unknown parameter "to"/],
    ['/banks?secret=1', 400, /Unknown parameter "secret"/],
    ['/rate-widgets?where=1', 400, /Unknown parameter "where"/],
  ])('%s is answered with %d and a sentence', async (path, status, sentence) => {
    const { body, headers } = await get(path).expect(status);
    expect(body.error.message).toMatch(sentence);
    expect(body.error.message.length).toBeLessThan(4_000);
    if (!path.startsWith('/rate-widgets?')) expect(headers['cache-control']).toBe('no-store');
  });

  test('user text in a sentence is JSON, and no markup', async () => {
    const { text, type } = await get('/rates?placement=<img src=x onerror=alert(1)>').expect(404);
    expect(type).toBe('application/json');
    expect(JSON.parse(text).error.message).toContain('<img');
  });

  test.each([
    '/rates?placement=header',
    '/rate-widgets/usd',
    '/rate-widgets/usd/history',
    '/convert',
    '/banks',
    '/rate-widgets',
  ])('%s is closed to a token without the permission', async (path) => {
    const token = await boot.apiToken('custom', ['plugin::newsroom.topic.find']);
    await get(path).auth(token, { type: 'bearer' }).expect(403);
  });
});

describe('history', () => {
  test('holds the published days, digit for digit', async () => {
    const { body } = await get('/rate-widgets/usd/history?from=2026-03-10&to=2026-03-17').expect(200);
    expect(body.data).toEqual(
      publishedBy('nbrb', {
        currency: 'USD',
        from: '2026-03-10',
        to: '2026-03-17',
        instant: new Date(TUESDAY),
      }).map(({ effectiveDate, value }) => ({
        date: effectiveDate,
        rate: value,
        derived: false,
        filled: false,
      })),
    );
    expect(body.meta).toMatchObject({ slug: 'usd', bank: 'nbrb', from: '2026-03-10', to: '2026-03-17' });
  });

  test('ends today, also when it is asked for later, and never shows what waits', async () => {
    const { body, text } = await get('/rate-widgets/usd/history?from=2026-03-16&to=2026-04-01').expect(200);
    expect(body.data.map(({ date }: { date: string }) => date)).toEqual(['2026-03-16', '2026-03-17']);
    expect(text).not.toContain(CANARY);
  });

  test.each(['from=2026-04-01', 'from=2026-04-01&to=2026-04-02', 'from=2001-01-01&to=2001-02-01'])(
    'is empty where there is nothing: %s',
    async (query) => {
      const { body } = await get(`/rate-widgets/usd/history?${query}&fill=previous`).expect(200);
      expect(body.data).toEqual([]);
    },
  );

  test.each(['0001-01-01&to=0002-01-01', '9998-01-01&to=9999-12-31'])(
    'stands the ends of time: %s',
    async (query) => {
      const { body } = await get(`/rate-widgets/usd/history?from=${query}`).expect(200);
      expect(body.data).toEqual([]);
    },
  );

  test('as CSV it says the same', async () => {
    const { text, type } = await get('/rate-widgets/rub/history?from=2026-03-16&format=csv').expect(200);
    expect(type).toBe('text/csv');
    expect(text.trim().split('\n')).toEqual([
      'date,rate,base,counter,amount,bank,derived,filled',
      `2026-03-16,${valueOn('2026-03-16', 'RUB')},RUB,BYN,100,nbrb,false,false`,
      `2026-03-17,${valueOn('2026-03-17', 'RUB')},RUB,BYN,100,nbrb,false,false`,
    ]);
  });

  test('fill=previous carries the rate before a day without one, and says so', async () => {
    await boot.strapi.db
      .query(RATE)
      .updateMany({ where: { base: 'USD', effectiveDate: '2026-03-12' }, data: { review: 'dropped' } });
    const { body } = await get(
      '/rate-widgets/usd/history?from=2026-03-11&to=2026-03-13&fill=previous&locale=en',
    );
    expect(body.error?.message).toMatch(/Unknown parameter "locale"/);
    boot.setClock('2026-03-17T09:06:01Z');
    const filled = await get('/rate-widgets/usd/history?from=2026-03-11&to=2026-03-13&fill=previous').expect(
      200,
    );
    expect(filled.body.data).toMatchObject([
      { date: '2026-03-11', filled: false },
      { date: '2026-03-12', rate: valueOn('2026-03-11'), filled: true },
      { date: '2026-03-13', filled: false },
    ]);
  });
});

describe('conversion', () => {
  test('tells the published digits and their arithmetic', async () => {
    const { body } = await get('/convert?base=usd&counter=byn&amount=1&date=2026-03-17').expect(200);
    expect(body.data).toMatchObject({
      rate: valueOn('2026-03-17'),
      derived: false,
      date: '2026-03-17',
      effectiveDate: '2026-03-17',
      source: { bank: 'nbrb' },
    });
    const cross = await get('/convert?base=USD&counter=RUB&amount=99.5&bank=nbrb').expect(200);
    expect(cross.body.data).toMatchObject({ derived: true, amount: '99.5', status: 'fresh' });
    expect(cross.body.data.rate).toMatch(/^\d+\.\d+$/);
  });

  test("tomorrow's is told once it is there, and not from what waits", async () => {
    const { text } = await get('/convert?base=USD&counter=BYN&date=2026-03-18').expect(404);
    expect(text).not.toContain(CANARY);
  });
});

describe('lists', () => {
  test('banks tell nothing about the inside', async () => {
    const { body, text } = await get('/banks').expect(200);
    expect(body.data.map(({ slug }: { slug: string }) => slug)).toEqual(
      expect.arrayContaining(['nbrb', 'ecb']),
    );
    expect(text).not.toContain('127.0.0.1');
    for (const bank of body.data) {
      for (const key of ['message', 'running', 'origin', 'leaseUntil']) expect(bank).not.toHaveProperty(key);
    }
  });

  test('an answer names no address of a mirror', async () => {
    const { text } = await get('/rates?placement=header').expect(200);
    expect(text).not.toContain(boot.bank.place);
    expect(text).not.toContain(CANARY);
  });

  test('widgets are listed if they are switched on', async () => {
    const { body } = await get('/rate-widgets').expect(200);
    expect(body.data.map(({ slug }: { slug: string }) => slug).sort()).toEqual(['cross', 'rub', 'usd']);
    expect(body.meta.pagination.total).toBe(3);
    const sought = await get('/rate-widgets?filters[slug][$eq]=hidden').expect(200);
    expect(sought.body.data).toEqual([]);
    const disabled = await get('/rate-widgets?filters[enabled][$eq]=false').expect(200);
    expect(disabled.body.data).toEqual([]);
  });

  test('labels and digits follow the language', async () => {
    const { body } = await get('/rates?placement=header&locale=ru-RU').expect(200);
    expect(body.data[1]).toMatchObject({ label: 'Рубль', text: expect.stringMatching(/^\d,\d\d BYN$/) });
  });
});

describe('code that runs in a reader’s request', () => {
  const asReader = async <T>(work: () => Promise<T>): Promise<T> => {
    let found: Promise<T> | null = null;
    const context = { state: { route: { info: { type: 'content-api' } } } };
    await boot.strapi.requestContext.run(context as never, async () => {
      found = work();
      await found;
    });
    return found!;
  };

  test('sees no rate that waits, whatever it asks', async () => {
    const rates = boot.strapi.documents(RATE as never) as unknown as Record<
      'findMany' | 'findFirst' | 'findOne' | 'count',
      (query: object) => Promise<unknown>
    >;
    const waiting = await boot.strapi.db.query(RATE).findOne({ where: { value: CANARY } });
    for (const filters of [
      { value: CANARY },
      { $or: [{ review: 'quarantined' }] },
      { review: 'quarantined' },
    ]) {
      expect(await asReader(() => rates.findMany({ filters }))).toEqual([]);
      expect(await asReader(() => rates.findFirst({ filters }))).toBeNull();
      expect(await asReader(() => rates.count({ filters }))).toBe(0);
    }
    expect(await asReader(() => rates.findOne({ documentId: waiting.documentId }))).toBeNull();
    expect(await rates.findOne({ documentId: waiting.documentId })).toMatchObject({ value: CANARY });
  });

  test('sees no widget that is switched off', async () => {
    const widgets = boot.strapi.documents('plugin::newsroom.rate-widget' as never);
    expect(await asReader(() => widgets.count({} as never))).toBe(3);
  });
});
