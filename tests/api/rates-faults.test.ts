/**
 * A bank, a network and a clock that fail in each of the ways in which they do: readers see the last good number with
 * its date, the log has one line, and afterwards everything that was missed comes.
 */
import { publishedBy } from '../../demo/bank/index.mjs';
import { ecb } from '../../server/src/exchange/banks/ecb';
import { bumpVersion } from '../../server/src/versions';
import {
  brokenGzip,
  corrected,
  dated,
  edited,
  emptyBody,
  endless,
  failing,
  firewallPage,
  gzipBomb,
  misnamed,
  notModified,
  redirect,
  silent,
  slow,
  tenfold,
  tooManyRequests,
  trickling,
  truncated,
  valued,
  wrongCharset,
  type Answer,
} from './misbehaving-bank';
import { addWidget, bootRates, RATE, READERS, WIDGET, type RatesBoot } from './rates';

const BANK = 'newsroom::bank';
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Noon in Minsk: today's rate stands, tomorrow's comes at one. */
const TUESDAY = '2026-03-17T09:05:00Z';
const WEDNESDAY = '2026-03-18T09:05:00Z';

let boot: RatesBoot;
let warnings: jest.SpyInstance;
let failures: jest.SpyInstance;

beforeAll(async () => {
  boot = await bootRates({ at: TUESDAY, newsroom: { rates: { timeout: 600 } } });
  await boot.grantPublic(READERS);
});
afterAll(async () => {
  await boot?.destroy();
  await boot?.bank.close();
});

beforeEach(async () => {
  boot.bank.behave();
  for (const uid of [RATE, WIDGET, BANK]) await boot.strapi.db.query(uid as never).deleteMany({});
  await bumpVersion(boot.strapi, 'rates');
  boot.setClock(TUESDAY);
  await addWidget(boot);
  warnings = jest.spyOn(boot.strapi.log, 'warn').mockClear();
  failures = jest.spyOn(boot.strapi.log, 'error').mockClear();
});
afterEach(() => jest.restoreAllMocks());

const now = (): number => boot.rates().clock.now();
const later = (ms: number): void => boot.setClock(new Date(now() + ms).toISOString());

const stateOf = async (bank = 'nbrb'): Promise<Record<string, number | string>> => {
  const row = await boot.strapi.db.query(BANK as never).findOne({ where: { bank } });
  const numbers = ['leaseUntil', 'nextRun', 'lastSuccess', 'lastFailure', 'failures'];
  return { ...row, ...Object.fromEntries(numbers.map((name) => [name, Number(row[name])])) };
};

const untilNext = async (bank?: string): Promise<number> => Number((await stateOf(bank)).nextRun) - now();

const waitForNext = async (): Promise<void> => later((await untilNext()) + 1);

const shown = async () => {
  const { body } = await boot.request.get('/api/newsroom/rates?placement=header').expect(200);
  return body.data[0];
};

const published = (from: string, to: string, currency = 'USD') =>
  publishedBy('nbrb', { currency, from, to, instant: new Date(now()) });

const valueOn = (day: string): string => published(day, day)[0]!.value;

/** What is kept of the dollar, in the words of the sample bank. */
const kept = async (from: string, to: string) => {
  const rows = await boot.strapi.db.query(RATE).findMany({
    where: { base: 'USD', effectiveDate: { $between: [from, to] } },
    orderBy: [{ effectiveDate: 'asc' }, { revision: 'asc' }],
  });
  return rows.map(({ base, counter, nominal, value, effectiveDate }) => ({
    base,
    counter,
    nominal,
    value,
    effectiveDate,
  }));
};

const lines = (): string[] => warnings.mock.calls.map(([line]) => String(line));

const onHistory =
  (answer: Answer): Answer =>
  (response, honest, asked) =>
    (asked.path.includes('/dynamics/') ? answer : edited((text) => text))(response, honest, asked);

describe('a bank that fails', () => {
  test.each<[string, Answer, RegExp]>([
    ['slow headers', slow(5_000), /did not answer in full in time/],
    ['silence', silent(), /did not answer in full in time/],
    ['a byte now and then', trickling(20), /did not answer in full in time/],
    ['an endless answer', endless(), /more than 32000000 bytes|did not answer in full in time/],
    ['half an answer', truncated(), /broke off its answer/],
    ['half of a gzip stream', brokenGzip(), /gzip data that is cut off/],
    ['a gzip bomb', gzipBomb(), /more than 32000000 bytes/],
    ['UTF-16', wrongCharset(), /not written in utf-8|is no JSON/],
    ['a zero byte in the text', edited((text) => `\0\n${text}`), /is no JSON; it begins with/],
    ['an empty body', emptyBody(), /empty body/],
    ["a firewall's page with status 200", firewallPage(), /is no JSON.*Request Rejected/],
    ['JSON of another kind', edited(() => '{"error":"maintenance"}'), /rates/],
    ['429', tooManyRequests(), /asks to wait \(status 429\)/],
    ['500', failing(), /status 500/],
    ['404', failing(404), /status 404/],
    ['304 to whoever knows nothing', notModified(), /status 304/],
    [
      'a redirect to another host',
      redirect('https://example.org/rates'),
      /redirects to another host, example\.org/,
    ],
    [
      'a redirect into the cloud',
      redirect('http://169.254.169.254/latest/'),
      /another host, 169\.254\.169\.254/,
    ],
    ['a redirect to a port beside it', redirect('http://127.0.0.1:9/'), /neither 80 nor 443/],
    ['a redirect to a file', redirect('file:///etc/passwd'), /redirects/],
    ['a redirect to itself', redirect('/exrates/rates'), /redirects more than 3 times/],
    ['no number', valued('USD', 'n/a'), /"n\/a" is no rate/],
    ['less than nothing', valued('USD', '-3.1'), /"-3\.1" is no rate/],
    ['a number without end', valued('USD', `3.${'1'.repeat(60)}`), /is no rate/],
    ['an exponent without end', valued('USD', '3e99'), /is no rate/],
    ['no date', edited((text) => text.replaceAll('2026-03-', '2026-13-')), /is no date/],
  ])('%s', async (_, fault, reason) => {
    await boot.rates().tick();
    expect(await shown()).toMatchObject({ effectiveDate: '2026-03-17', status: 'fresh' });

    boot.setClock(WEDNESDAY);
    boot.bank.always(fault);
    const [report] = await boot.rates().tick();
    expect(report).toMatchObject({ bank: 'nbrb', outcome: 'failed', added: 0 });

    expect(await shown()).toMatchObject({
      effectiveDate: '2026-03-17',
      rate: valueOn('2026-03-17'),
      status: 'stale',
      missed: 1,
      source: { bank: 'nbrb' },
    });
    expect(lines()).toEqual([expect.stringMatching(/^newsroom: nbrb could not be refreshed: [^\n\0]+$/)]);
    expect(lines()[0]).toMatch(reason);
    expect(failures).not.toHaveBeenCalled();
    expect(await stateOf()).toMatchObject({ failures: 1, lastFailure: now(), leaseUntil: 0 });
    expect((await stateOf()).message).toMatch(reason);
    const [health] = (await boot.rates().banks('en')).filter(({ slug }) => slug === 'nbrb');
    expect(health?.lastFailure).toBe(new Date(now()).toISOString());

    const asked = boot.bank.requests.length;
    expect(await boot.rates().tick()).toEqual([]);
    expect(boot.bank.requests).toHaveLength(asked);

    boot.bank.behave();
    await waitForNext();
    expect(await boot.rates().tick()).toMatchObject([{ outcome: 'done' }]);
    expect(await shown()).toMatchObject({
      effectiveDate: '2026-03-18',
      rate: valueOn('2026-03-18'),
      status: 'fresh',
      previous: { date: '2026-03-17', rate: valueOn('2026-03-17') },
    });
    expect(await stateOf()).toMatchObject({ failures: 0 });
    expect(await kept('2026-03-01', '2026-03-18')).toEqual(published('2026-03-01', '2026-03-18'));
  });

  test('the newest rates are kept although the history fails', async () => {
    boot.bank.always(onHistory(failing()));
    expect(await boot.rates().tick()).toMatchObject([{ outcome: 'failed', added: 1 }]);
    expect(await shown()).toMatchObject({ effectiveDate: '2026-03-17', status: 'fresh', previous: null });
    boot.bank.behave();
    await waitForNext();
    await boot.rates().tick();
    expect(await shown()).toMatchObject({ previous: { date: '2026-03-16' } });
    expect(await kept('2026-02-01', '2026-03-17')).toEqual(published('2026-02-01', '2026-03-17'));
  });

  test('a gap is filled although the newest rate came before it', async () => {
    await boot.rates().tick();
    boot.setClock('2026-05-19T09:05:00Z');
    boot.bank.always(onHistory(failing()));
    expect(await boot.rates().tick()).toMatchObject([{ outcome: 'failed', added: 1 }]);
    boot.bank.behave();
    await waitForNext();
    await boot.rates().tick();
    expect(await kept('2026-03-01', '2026-05-19')).toEqual(published('2026-03-01', '2026-05-19'));
  });

  test('a bank that has nothing to say the first time is not left alone for a day', async () => {
    boot.bank.always(edited((text) => (text.includes('Cur_DateStart') ? text : '[]')));
    expect(await boot.rates().tick()).toMatchObject([{ outcome: 'done', newest: null }]);
    expect(await shown()).toMatchObject({ status: 'none', rate: null });
    expect(await untilNext()).toBeLessThan(HOUR + 2 * MINUTE);
  });

  test('marks of an answer that are too long to keep are not kept', async () => {
    boot.bank.always((response, { type, body }) => {
      response.writeHead(200, { 'Content-Type': type, ETag: `"${'x'.repeat(4_000)}"` }).end(body);
    });
    expect(await boot.rates().tick()).toMatchObject([{ outcome: 'done' }]);
  });

  test('a name that leads to this machine is not asked', async () => {
    boot.rates().registerBank({ ...ecb, slug: 'loop', origin: 'http://localhost' });
    await addWidget(boot, { slug: 'eur', base: 'EUR', counter: 'USD', bank: 'loop', placement: 'loop' });
    const reports = await boot.rates().tick();
    expect(reports.find(({ bank }) => bank === 'loop')).toMatchObject({ outcome: 'failed' });
    expect(lines()).toEqual([
      expect.stringMatching(/loop could not.*localhost was not fetched: it leads into a private/),
    ]);
    expect(await shown()).toMatchObject({ status: 'fresh' });
  });
});

describe('when it is asked again', () => {
  const failWith = async (answer: Answer): Promise<number> => {
    boot.bank.always(answer);
    await boot.rates().tick();
    return untilNext();
  };

  test('after as many seconds as the bank says', async () => {
    expect(await failWith(tooManyRequests(1_800))).toBe(1_800_000);
  });

  test('at the moment that the bank says', async () => {
    expect(await failWith(tooManyRequests(new Date(now() + 45 * MINUTE)))).toBe(45 * MINUTE);
  });

  test('also when it is overloaded', async () => {
    const overloaded: Answer = (response) => {
      response.writeHead(503, { 'Retry-After': '900' }).end();
    };
    expect(await failWith(overloaded)).toBe(900_000);
  });

  test('a day later at the latest, whatever it says', async () => {
    expect(await failWith(tooManyRequests(10 * 86_400))).toBe(24 * HOUR);
  });

  test.each([
    ['a moment that has passed', new Date('2020-01-01T00:00:00Z')],
    ['no seconds at all', 0],
  ])('no sooner than else for %s', async (_, moment) => {
    const wait = await failWith(tooManyRequests(moment));
    expect(wait).toBeGreaterThanOrEqual(MINUTE);
    expect(wait).toBeLessThanOrEqual(2 * MINUTE);
  });

  test('later and later, but hourly at least', async () => {
    boot.bank.always(failing());
    for (let failed = 1; failed <= 12; failed += 1) {
      await boot.rates().tick();
      expect(await stateOf()).toMatchObject({ failures: failed });
      const backoff = Math.min(HOUR, MINUTE * 2 ** (failed - 1));
      const wait = await untilNext();
      expect(wait).toBeGreaterThanOrEqual(backoff);
      expect(wait).toBeLessThanOrEqual(backoff * 1.2 + MINUTE);
      await waitForNext();
    }
    expect(lines()).toHaveLength(12);
  });

  test('a widget that is saved does not break the wait that a bank asked for', async () => {
    await failWith(tooManyRequests(1_800));
    await addWidget(boot, { slug: 'eur', base: 'EUR' });
    expect(await untilNext()).toBe(1_800_000);
  });

  test('at once for a widget that was saved while the bank was being asked', async () => {
    boot.bank.next(slow(150));
    const run = boot.rates().tick();
    await new Promise((done) => setTimeout(done, 50));
    await addWidget(boot, { slug: 'eur', base: 'EUR', order: 1 });
    await run;
    expect(await stateOf()).toMatchObject({ failures: 0, nextRun: 0 });
    await boot.rates().tick();
    const { body } = await boot.request.get('/api/newsroom/rate-widgets/eur').expect(200);
    expect(body.data).toMatchObject({ status: 'fresh' });
  });

  test("for tomorrow's rate, though today's answer has not changed", async () => {
    await boot.rates().tick();
    expect(await shown()).toMatchObject({ next: null });
    boot.setClock('2026-03-17T10:05:00Z');
    await boot.rates().tick();
    expect(await shown()).toMatchObject({
      effectiveDate: '2026-03-17',
      next: { date: '2026-03-18', rate: valueOn('2026-03-18') },
    });
  });
});

describe('what was missed comes', () => {
  test("over New Year's rest, which is no silence", async () => {
    boot.setClock('2026-12-31T10:30:00Z');
    await boot.rates().tick();
    boot.setClock('2027-01-03T12:00:00Z');
    await bumpVersion(boot.strapi, 'rates');
    expect(await shown()).toMatchObject({ effectiveDate: '2027-01-03', status: 'fresh', missed: 0 });

    boot.bank.always(failing());
    for (const day of ['04', '06', '08', '11']) {
      boot.setClock(`2027-01-${day}T14:00:00Z`);
      await boot.rates().tick();
      expect((await shown()).effectiveDate <= `2027-01-${day}`).toBe(true);
    }
    const before = await shown();
    expect(before).toMatchObject({ status: 'stale', rate: valueOn(before.effectiveDate) });
    expect(before.missed).toBeGreaterThan(1);

    boot.bank.behave();
    await waitForNext();
    await boot.rates().tick();
    expect(await shown()).toMatchObject({ status: 'fresh', missed: 0 });
    const today = new Date(now()).toISOString().slice(0, 10);
    expect(await kept('2026-12-01', today)).toEqual(published('2026-12-01', today));
  });

  test('after months of silence', async () => {
    await boot.rates().tick();
    boot.setClock('2026-09-15T09:05:00Z');
    expect((await shown()).status).toBe('stale');
    await boot.rates().tick();
    expect(await kept('2026-03-01', '2026-09-15')).toEqual(published('2026-03-01', '2026-09-15'));
  });
});

describe('numbers that the bank changes', () => {
  test('a correction is a further revision, and the first value is kept', async () => {
    await boot.rates().tick();
    const first = await boot.strapi.db.query(RATE).findMany({ where: { effectiveDate: '2026-03-12' } });
    boot.setClock(WEDNESDAY);
    boot.bank.always(corrected('USD', '2026-03-12', '3.0001'));
    expect(await boot.rates().tick()).toMatchObject([{ outcome: 'done', corrected: 1 }]);

    const { body } = await boot.request
      .get('/api/newsroom/rate-widgets/usd/history?from=2026-03-12&to=2026-03-12')
      .expect(200);
    expect(body.data).toEqual([{ date: '2026-03-12', rate: '3.0001', derived: false, filled: false }]);
    const rows = await boot.strapi.db
      .query(RATE)
      .findMany({ where: { effectiveDate: '2026-03-12' }, orderBy: { revision: 'asc' } });
    expect(rows).toMatchObject([
      { revision: 1, value: first[0].value },
      { revision: 2, value: '3.0001', review: 'accepted' },
    ]);
    expect(rows.map(({ fetchedAt }) => new Date(fetchedAt).toISOString())).toEqual([
      '2026-03-17T09:05:00.000Z',
      '2026-03-18T09:05:00.000Z',
    ]);
  });

  test("a correction of today's rate reaches readers at once, and comes back with the bank", async () => {
    await boot.rates().tick();
    boot.bank.always(corrected('USD', '2026-03-17', '3.0002'));
    await boot.rates().refreshNow();
    expect(await shown()).toMatchObject({ rate: '3.0002' });
    boot.bank.behave();
    await boot.rates().refreshNow();
    expect(await shown()).toMatchObject({ rate: valueOn('2026-03-17') });
    expect(await kept('2026-03-17', '2026-03-17')).toHaveLength(3);
  });

  test('the same number with another zero is no correction', async () => {
    await boot.rates().tick();
    boot.bank.always(corrected('USD', '2026-03-17', `${valueOn('2026-03-17')}0`));
    expect(await boot.rates().refreshNow()).toMatchObject([{ added: 0, corrected: 0 }]);
  });

  test.each<[string, Answer, RegExp]>([
    ['ten times as much', tenfold('USD'), /% away/],
    ['zero', valued('USD', '0'), /above zero/],
    ['zero with a point', valued('USD', '0.0000'), /above zero/],
    ['a year too late', dated(365), /too far ahead/],
  ])('%s waits for an editor and is never shown', async (_, fault, reason) => {
    await boot.rates().tick();
    boot.setClock(WEDNESDAY);
    boot.bank.always((response, honest, asked) =>
      (asked.path.includes('/rates?') ? fault : edited(() => '[]'))(response, honest, asked),
    );
    const [report] = await boot.rates().tick();
    expect(report).toMatchObject({ outcome: 'done' });
    expect(report!.quarantined).toBeGreaterThan(0);
    expect(await shown()).toMatchObject({
      effectiveDate: '2026-03-17',
      rate: valueOn('2026-03-17'),
      status: 'stale',
      next: null,
    });
    const waiting = await boot.strapi.db.query(RATE).findMany({ where: { review: 'quarantined' } });
    expect(waiting.length).toBeGreaterThan(0);
    for (const row of waiting) expect(row.reason).toMatch(reason);
    // Once, however often it is sent.
    await boot.rates().refreshNow();
    expect(await boot.strapi.db.query(RATE).count({ where: { review: 'quarantined' } })).toBe(waiting.length);

    boot.bank.behave();
    await boot.rates().refreshNow();
    expect(await shown()).toMatchObject({ effectiveDate: '2026-03-18', rate: valueOn('2026-03-18') });
  });

  test('a currency of yesterday or of nobody is not taken for today’s', async () => {
    await boot.rates().tick();
    boot.setClock(WEDNESDAY);
    boot.bank.always((response, honest, asked) =>
      (asked.path.includes('/rates?') ? misnamed('USD', 'BYR') : edited(() => '[]'))(response, honest, asked),
    );
    await boot.rates().tick();
    expect(await shown()).toMatchObject({ effectiveDate: '2026-03-17', status: 'stale' });
    expect(await boot.strapi.db.query(RATE).count({ where: { base: 'BYR' } })).toBe(0);
  });

  test('a slip of some days does not stop the asking', async () => {
    boot.bank.next(dated(10));
    await boot.rates().tick();
    expect(await shown()).toMatchObject({ effectiveDate: '2026-03-17', rate: valueOn('2026-03-17') });
    for (const instant of ['2026-03-17T10:10:00Z', '2026-03-18T10:10:00Z', '2026-03-19T10:10:00Z']) {
      boot.setClock(instant);
      await boot.rates().tick();
      expect(await shown()).toMatchObject({ effectiveDate: instant.slice(0, 10), status: 'fresh' });
    }
    boot.setClock('2026-03-27T10:10:00Z');
    await boot.rates().tick();
    expect(await shown()).toMatchObject({ effectiveDate: '2026-03-27', rate: valueOn('2026-03-27') });
  });
});

describe('clocks and leases', () => {
  const setState = (data: object) =>
    boot.strapi.db.query(BANK as never).updateMany({ where: { bank: 'nbrb' }, data: data as never });

  test('times that a wrong clock wrote do not hold a bank for years', async () => {
    await boot.rates().tick();
    const wrong = Date.parse('2031-03-17T09:05:00Z');
    await setState({ leaseUntil: wrong + 120_000, nextRun: wrong + HOUR, lastReread: wrong });
    boot.setClock(WEDNESDAY);
    boot.bank.always(onHistory(corrected('USD', '2026-03-12', '3.0001')));
    expect(await boot.rates().tick()).toMatchObject([{ outcome: 'done', corrected: 1 }]);
    expect(await shown()).toMatchObject({ effectiveDate: '2026-03-18', rate: valueOn('2026-03-18') });
  });

  test('a clock that is a day behind shows that day’s rate, and not the newest', async () => {
    boot.setClock(WEDNESDAY);
    await boot.rates().tick();
    const tuesday = valueOn('2026-03-17');
    boot.setClock(TUESDAY);
    expect(await shown()).toMatchObject({
      effectiveDate: '2026-03-17',
      rate: tuesday,
      next: { date: '2026-03-18' },
    });
  });

  test('a lease is respected while it runs and taken over when it ran out', async () => {
    await boot.rates().tick();
    boot.setClock(WEDNESDAY);
    await setState({ leaseUntil: now() + 60_000, leaseOwner: 'an instance that died' });
    expect(await boot.rates().tick()).toEqual([]);
    expect(await boot.rates().refreshNow()).toMatchObject([{ outcome: 'busy' }]);
    later(60_001);
    expect(await boot.rates().tick()).toMatchObject([{ outcome: 'done' }]);
  });

  test('whoever lost the lease writes nothing and blames nobody', async () => {
    boot.bank.next(slow(200));
    const run = boot.rates().tick();
    await new Promise((done) => setTimeout(done, 80));
    await setState({ leaseOwner: 'another instance' });
    expect(await run).toMatchObject([{ outcome: 'busy', added: 0 }]);
    expect(await boot.strapi.db.query(RATE).count()).toBe(0);
    expect(await stateOf()).toMatchObject({ leaseOwner: 'another instance', failures: 0 });
    expect(lines()).toEqual([]);
  });
});
