/** Several instances on one database, and instances that die in the middle of a refresh. */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { publishedBy } from '../../demo/bank/index.mjs';
import type { RunReport } from '../../server/src/rates';
import { LEASE_MS } from '../../server/src/rates/state';
import { edited, silent, type Answer } from './misbehaving-bank';
import { addWidget, bootRates, RATE, READERS, WIDGET, type RatesBoot } from './rates';

const BANK = 'newsroom::bank';
const CURRENCIES = ['USD', 'EUR', 'RUB', 'CNY'];
/** So many instances are killed; each takes five seconds of a processor to start. */
const KILLS = Number(process.env.NEWSROOM_TEST_KILLS ?? 4);

let boot: RatesBoot;
let other: ChildProcess;
let now = Date.parse('2026-03-17T09:05:00Z');

const setClock = (instant: string | number): void => {
  now = new Date(instant).getTime();
  boot.setClock(new Date(now).toISOString());
};

/** Another instance; bootRates has left its settings in the environment. */
const startInstance = async (): Promise<ChildProcess> => {
  const child = fork(path.join(__dirname, 'instance.mjs'), {
    env: { ...process.env, NODE_ENV: 'production' },
  });
  await once(child, 'message');
  return child;
};

/** Lets it refresh at an instant. */
const tickOf = async (child: ChildProcess, instant: number): Promise<RunReport[]> => {
  child.send({ now: instant });
  const [reports] = (await once(child, 'message')) as [RunReport[]];
  return reports;
};

beforeAll(async () => {
  boot = await bootRates({ at: new Date(now).toISOString(), newsroom: { rates: { timeout: 600 } } });
  await boot.grantPublic(READERS);
  other = await startInstance();
});
afterAll(async () => {
  other?.kill('SIGKILL');
  await boot?.destroy();
  await boot?.bank.close();
});

beforeEach(async () => {
  boot.bank.behave();
  boot.bank.requests.length = 0;
  for (const uid of [RATE, WIDGET, BANK]) await boot.strapi.db.query(uid as never).deleteMany({});
  for (const [order, base] of CURRENCIES.entries()) {
    await addWidget(boot, { slug: base.toLowerCase(), base, amount: base === 'RUB' ? 100 : 1, order });
  }
  setClock('2026-03-17T09:05:00Z');
});

const published = (from: string, to: string) =>
  CURRENCIES.flatMap((currency) =>
    publishedBy('nbrb', { currency, from, to, instant: new Date(now) }).map(
      ({ base, effectiveDate, nominal, value }) => `${base} ${effectiveDate} ${nominal} ${value}`,
    ),
  ).sort();

/** Everything that is kept; every row must be a first revision. */
const kept = async (): Promise<string[]> => {
  const rows = await boot.strapi.db.query(RATE).findMany({});
  expect(rows.filter(({ revision, review }) => revision !== 1 || review !== 'accepted')).toEqual([]);
  return rows
    .map(({ base, effectiveDate, nominal, value }) => `${base} ${effectiveDate} ${nominal} ${value}`)
    .sort();
};

const stateOf = () => boot.strapi.db.query(BANK as never).findOne({ where: { bank: 'nbrb' } });

const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

const addDay = (): void => setClock(now + 86_400_000);

test('the database itself refuses a second row for the same revision', async () => {
  const row = {
    bank: 'nbrb',
    base: 'USD',
    counter: 'BYN',
    nominal: 1,
    value: '3.08',
    effectiveDate: '2026-03-17',
    fetchedAt: new Date(now).toISOString(),
    revision: 1,
    review: 'accepted',
  };
  await boot.strapi.db.query(RATE).create({ data: row });
  // Not toThrow(): in a jest worker that has run another file, better-sqlite3's error is of that file's realm.
  await expect(boot.strapi.db.query(RATE).create({ data: { ...row, value: '3.09' } })).rejects.toHaveProperty(
    'message',
    expect.stringMatching(/unique|duplicate/i),
  );
  await boot.strapi.db.query(RATE).create({ data: { ...row, revision: 2 } });
  expect(await boot.strapi.db.query(RATE).count()).toBe(2);
});

test('two instances that look at the same moment ask the bank once', async () => {
  setClock('2026-03-17T10:35:00Z');
  for (let round = 0; round < 20; round += 1) {
    const asked = boot.bank.requests.length;
    const reports = (await Promise.all([boot.rates().tick(), tickOf(other, now)])).flat();
    expect(reports.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
    // A Saturday has no publication.
    expect(reports.filter(({ outcome }) => outcome === 'done').length).toBeLessThanOrEqual(1);
    const paths = boot.bank.requests.slice(asked).map((request) => request.path);
    expect(new Set(paths).size).toBe(paths.length);
    addDay();
  }
  setClock(now - 86_400_000);
  const newest = (await kept())
    .map((line) => line.slice(4, 14))
    .sort()
    .at(-1)!;
  expect(newest > new Date(now).toISOString().slice(0, 10)).toBe(true);
  expect((await kept()).filter((line) => line.slice(4, 14) >= '2026-02-01')).toEqual(
    published('2026-02-01', newest),
  );
  const { body } = await boot.request.get('/api/newsroom/rates?placement=header').expect(200);
  expect(body.data[0]).toMatchObject({ status: 'fresh' });
}, 120_000);

test('an instance that hangs is relieved, and changes nothing when it wakes', async () => {
  boot.bank.next(silent());
  const hanging = boot.rates().tick();
  while (!boot.bank.requests.length) await wait(5);
  expect(await tickOf(other, now + LEASE_MS + 1)).toMatchObject([{ outcome: 'done' }]);
  const rows = await kept();
  await hanging;
  expect(await kept()).toEqual(rows);
  expect(await stateOf()).toMatchObject({ failures: 0 });
  expect(Number((await stateOf()).leaseUntil)).toBe(0);
});

test(`of ${KILLS} instances that are killed at any moment none leaves anything behind but whole answers`, async () => {
  const FROM = '2020-01-01';
  const TO = '2026-03-17';
  const honest = edited((text) => text);
  const slowly: Answer = (response, answer, asked) => {
    setTimeout(() => honest(response, answer, asked), Math.random() * 20);
  };
  const everything = new Set(published('2019-12-01', '2026-04-01'));
  let inTheMiddle = 0;
  for (let kill = 0; kill < KILLS; kill += 1) {
    boot.bank.always(slowly);
    boot.bank.requests.length = 0;
    const child = await startInstance();
    const end = once(child, 'exit');
    let isDone = false;
    child.once('message', () => (isDone = true));
    child.send({ now, from: FROM, to: TO });
    // Some die before they have kept anything, some in the middle of the years.
    const requests = 1 + Math.floor(Math.random() * 4 * kill);
    while (boot.bank.requests.length < requests && !isDone) await wait(1);
    await wait(Math.random() * 30);
    if (!isDone) inTheMiddle += 1;
    child.kill('SIGKILL');
    await end;

    const rows = await kept();
    expect(new Set(rows).size).toBe(rows.length);
    expect(rows.filter((row) => !everything.has(row))).toEqual([]);
    // Whole answers alone: each currency has as many days as the others.
    const counts = CURRENCIES.map((code) => rows.filter((row) => row.startsWith(code)).length);
    expect(new Set(counts).size).toBe(1);
    if (Number((await stateOf())?.leaseUntil ?? 0) > now) {
      expect(await boot.rates().refreshNow()).toMatchObject([{ outcome: 'busy' }]);
    }
    setClock(now + LEASE_MS + 1);
  }
  expect(inTheMiddle).toBeGreaterThan(KILLS / 2);

  boot.bank.behave();
  await boot.rates().tick();
  const [[bank, wanted] = []] = await boot.rates().wantedBanks();
  await boot.rates().fill(bank!, { from: FROM, to: TO, wanted: wanted! });
  const rows = await kept();
  expect(rows.filter((row) => row.slice(4, 14) >= FROM && row.slice(4, 14) <= TO)).toEqual(
    published(FROM, TO),
  );
}, 600_000);
