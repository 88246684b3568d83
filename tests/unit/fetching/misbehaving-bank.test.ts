import {
  BANKS,
  checkObservation,
  type Bank,
  PAUSE,
  type BankReply,
  type Observation,
} from '../../../server/src/exchange';
import { createFetcher, type Fetcher } from '../../../server/src/fetching';
import {
  brokenGzip,
  corrected,
  dated,
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
  startMisbehavingBank,
  tenfold,
  tooManyRequests,
  trickling,
  truncated,
  valued,
  wrongCharset,
  type Answer,
  type MisbehavingBank,
} from '../../api/misbehaving-bank';

const TODAY = '2026-03-17';
const nbrb = BANKS.find(({ slug }) => slug === 'nbrb') as Bank;

let bank: MisbehavingBank;
let fetcher: Fetcher;
let impatient: Fetcher;

beforeAll(async () => {
  bank = await startMisbehavingBank({ now: () => new Date(`${TODAY}T06:00:00Z`) });
  const options = { userAgent: 'Newsroom (desk@paper.example)', allow: [bank.place] };
  fetcher = createFetcher(options);
  impatient = createFetcher({ ...options, timeoutMs: 300 });
});
afterAll(async () => {
  await Promise.all([fetcher.close(), impatient.close()]);
  await bank.close();
});
afterEach(() => bank.behave());

const fetchLatest = (by = fetcher): Promise<BankReply> =>
  by.get(`${bank.origin}/exrates/rates?periodicity=0`);

const latest = async (): Promise<Observation[]> => {
  const conversation = nbrb.latest({ today: TODAY });
  let step = conversation.next();
  while (!step.done) {
    if (step.value === PAUSE) throw new Error('No bank of this test answers at such length.');
    step = conversation.next(await fetcher.get(`${bank.origin}${step.value.path}`));
  }
  return step.value;
};

test('behaves until told otherwise, and again after the script', async () => {
  bank.next(failing(), tooManyRequests(30));
  expect(await fetchLatest()).toMatchObject({ status: 500 });
  expect(await fetchLatest()).toMatchObject({ status: 429, headers: { 'retry-after': '30' } });
  expect(await fetchLatest()).toMatchObject({ status: 200 });
  expect(bank.requests.at(-1)).toMatchObject({
    path: '/exrates/rates?periodicity=0',
    headers: { 'user-agent': 'Newsroom (desk@paper.example)', accept: '*/*' },
  });
});

test('dates a Retry-After', async () => {
  bank.next(tooManyRequests(new Date('2026-03-17T07:00:00Z')));
  expect(await fetchLatest()).toMatchObject({ headers: { 'retry-after': 'Tue, 17 Mar 2026 07:00:00 GMT' } });
});

test('a little late is no failure', async () => {
  bank.next(slow(50));
  expect((await latest()).length).toBeGreaterThan(25);
});

test.each<[string, Answer, string]>([
  ['slow headers', slow(5_000), 'timeout'],
  ['silence', silent(), 'timeout'],
  ['a trickling body', trickling(20), 'timeout'],
  ['an endless body', endless(), 'size'],
  ['a gzip bomb', gzipBomb(), 'size'],
  ['a broken connection', truncated(), 'network'],
  ['half a gzip stream', brokenGzip(), 'network'],
  ['another host', redirect('https://bank.example/'), 'redirect'],
  ['the metadata service', redirect('http://169.254.169.254/latest/meta-data'), 'redirect'],
  ['another port of this machine', redirect('http://127.0.0.1:1/'), 'address'],
])('%s ends in a FetchError', async (_, answer, reason) => {
  bank.next(answer);
  const by = reason === 'timeout' ? impatient : fetcher;
  await expect(fetchLatest(by)).rejects.toMatchObject({ reason });
});

test.each<[string, Answer, RegExp]>([
  ['an empty body', emptyBody(), /empty body/],
  ['a firewall page', firewallPage(), /no JSON; it begins with "<html><head><title>Request Rejected/],
  ['the wrong charset', wrongCharset(), /not written in utf-8|no JSON/],
  ['304 to who knew nothing', notModified(), /status 304/],
  ['a negative rate', valued('USD', '-3.1'), /"-3\.1" is no rate/],
])('%s ends in a BankError', async (_, answer, message) => {
  bank.next(answer);
  await expect(latest()).rejects.toThrow(message);
});

describe('wrong numbers in the right format', () => {
  const of = async (base: string, answer?: Answer) => {
    if (answer) bank.next(answer);
    return (await latest()).find((observation) => observation.base === base);
  };

  test('a correction changes one value', async () => {
    const before = await latest();
    bank.next(corrected('RUB', TODAY, '3.6700'));
    const after = await latest();
    const changed = after.filter(({ value }, i) => value !== before[i]?.value);
    expect(changed).toMatchObject([{ base: 'RUB', value: '3.6700' }]);
  });

  test.each<[string, string, Answer, RegExp | null]>([
    ['ten times as much', 'USD', tenfold('USD'), /900 % away/],
    ['zero', 'EUR', valued('EUR', '0.0000'), /above zero/],
    ['a far day', 'USD', dated(400), /too far ahead/],
    ['tomorrow', 'USD', dated(1), null],
    ['another pair', 'BYN', misnamed('USD', 'BYN'), /both sides/],
    ['a currency of the past', 'BYR', misnamed('USD', 'BYR'), /no known currency/],
  ])('%s', async (_, code, answer, reason) => {
    const before = (await of('USD')) ?? null;
    const observation = await of(code, answer);
    if (!observation) throw new Error(`${code} did not arrive.`);
    const verdict = checkObservation(observation, {
      bank: nbrb,
      today: TODAY,
      before: observation.base === 'EUR' ? null : before,
      limit: '0.2',
    });
    if (reason) expect(verdict).toMatch(reason);
    else expect(verdict).toBeNull();
  });
});
