import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo, LookupFunction } from 'node:net';
import { gzipSync } from 'node:zlib';
import { createFetcher, type FetchOptions } from '../../../server/src/fetching';
import { isPublicAddress } from '../../../server/src/fetching/address';

const ANSWERS: Record<string, RequestListener> = {
  '/hello': (request, response) =>
    response.end(`hello ${request.headers['user-agent']} ${request.headers.accept}`),
  '/same': (_, response) => response.writeHead(304, { ETag: '"1"' }).end(),
  '/broken': (_, response) => response.writeHead(500).end('oops'),
  '/zip': (_, response) => response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(gzipSync('packed')),
  '/bomb': (_, response) =>
    response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(gzipSync(Buffer.alloc(20_000_000))),
  '/halfzip': (_, response) => {
    const packed = gzipSync('USD;3.08\nRUB;3.67\n'.repeat(500));
    response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(packed.subarray(0, packed.length / 2));
  },
  '/strange': (_, response) => response.writeHead(200, { 'Content-Encoding': 'zebra' }).end('stripes'),
  '/silent': () => undefined,
  '/drip': (_, response) => {
    const drip = setInterval(() => response.write('.'), 20);
    response.on('close', () => clearInterval(drip));
  },
  '/endless': (_, response) => {
    const pour = (): void => {
      while (!response.destroyed && response.write(Buffer.alloc(65_536)));
    };
    response.on('drain', pour);
    pour();
  },
  '/cut': (_, response) => {
    response.writeHead(200, { 'Content-Length': 1000 });
    response.write('half');
    setTimeout(() => response.destroy(), 20);
  },
  '/moved': (_, response) => response.writeHead(302, { Location: '/hello' }).end(),
  '/loop': (_, response) => response.writeHead(302, { Location: '/loop' }).end(),
  '/elsewhere': (_, response) => response.writeHead(302, { Location: 'https://bank.example/' }).end(),
  '/inside': (_, response) => response.writeHead(302, { Location: 'http://10.0.0.1/' }).end(),
};

let server: Server;
let place: string;
let connections = 0;

beforeAll(async () => {
  server = createServer((request, response) => ANSWERS[request.url ?? '']?.(request, response));
  server.on('connection', () => (connections += 1));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  place = `127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
});

/** A fetcher for one address, closed again. */
const get = async (
  address: string,
  options: Partial<FetchOptions> = {},
  headers?: Record<string, string>,
  signal?: AbortSignal,
) => {
  const fetcher = createFetcher({ userAgent: 'Newsroom (desk@paper.example)', allow: [place], ...options });
  try {
    return await fetcher.get(address, headers, signal);
  } finally {
    await fetcher.close();
  }
};
const local = (path: string, options?: Partial<FetchOptions>) => get(`http://${place}${path}`, options);
const text = ({ bytes }: { bytes: Uint8Array }): string => new TextDecoder().decode(bytes);

test('names the site to the bank', async () => {
  expect(text(await local('/hello'))).toBe('hello Newsroom (desk@paper.example) */*');
});

test('takes the caller’s Accept, but not another name', async () => {
  const headers = { Accept: 'text/csv', 'User-Agent': 'somebody else' };
  expect(text(await get(`http://${place}/hello`, {}, headers))).toBe(
    'hello Newsroom (desk@paper.example) text/csv',
  );
});

test('goes over to another name and another patience', async () => {
  const fetcher = createFetcher({ userAgent: 'Newsroom', allow: [place] });
  const other = fetcher.as({ userAgent: 'Newsroom (night@paper.example)', timeoutMs: 100 });
  expect(text(await other.get(`http://${place}/hello`))).toBe('hello Newsroom (night@paper.example) */*');
  await expect(other.get(`http://${place}/silent`)).rejects.toMatchObject({ reason: 'timeout' });
  expect(text(await fetcher.get(`http://${place}/hello`))).toBe('hello Newsroom */*');
  await fetcher.close();
});

test('hands over every status, and unpacks', async () => {
  expect(await local('/same')).toMatchObject({ status: 304, headers: { etag: '"1"' } });
  expect(await local('/broken')).toMatchObject({ status: 500 });
  expect(text(await local('/zip'))).toBe('packed');
});

test('follows a redirect within the host', async () => {
  expect(text(await local('/moved'))).toContain('hello');
});

test.each([
  ['/silent', { timeoutMs: 100 }, 'timeout', /did not answer in full in time/],
  ['/drip', { timeoutMs: 150 }, 'timeout', /did not answer in full in time/],
  ['/endless', {}, 'size', /more than 5000000 bytes/],
  ['/bomb', {}, 'size', /more than 5000000 bytes/],
  // A lenient reader would take half the rows for all of them.
  ['/halfzip', {}, 'network', /cut off or broken/],
  ['/strange', {}, 'network', /zebra/],
  ['/cut', {}, 'network', /broke off its answer/],
  ['/loop', {}, 'redirect', /more than 3 times/],
  ['/elsewhere', {}, 'redirect', /another host, bank\.example/],
  ['/inside', {}, 'redirect', /another host, 10\.0\.0\.1/],
] as const)('%s fails with a sentence', async (path, options, reason, message) => {
  await expect(local(path, options)).rejects.toMatchObject({
    reason,
    message: expect.stringMatching(message),
  });
});

test('stops when it is told to', async () => {
  const stop = AbortSignal.timeout(50);
  await expect(get(`http://${place}/silent`, {}, {}, stop)).rejects.toMatchObject({ reason: 'aborted' });
});

describe('addresses inside a private network', () => {
  test.each([
    'http://127.0.0.1/',
    'http://0.0.0.0/',
    'http://10.1.2.3/',
    'http://192.168.1.1/',
    'http://172.16.0.1/',
    'http://100.64.0.1/',
    'http://169.254.169.254/latest/meta-data',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://0177.0.0.1/',
    'http://[::1]/',
    'http://[::127.0.0.1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[fe80::1]/',
    'http://[fd00::1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[2002:7f00:1::]/',
    'https://user:secret@bank.example/',
    'https://bank.example:8443/',
    'ftp://bank.example/',
    'file:///etc/hosts',
    'nonsense',
  ])('%s is refused', async (address) => {
    const never: LookupFunction = () => {
      throw new Error('A name was looked up.');
    };
    await expect(get(address, { lookup: never })).rejects.toMatchObject({ reason: 'address' });
  });

  test('a name that leads there is refused, whichever of its addresses does, without a socket', async () => {
    const port = Number(place.split(':')[1]);
    const before = connections;
    const lookup: LookupFunction = (_, __, callback) =>
      callback(null, [
        { address: '93.184.215.14', family: 4 },
        { address: '127.0.0.1', family: 4 },
      ]);
    await expect(get('http://bank.example/', { lookup })).rejects.toMatchObject({ reason: 'address' });
    await expect(get(`http://localhost:${port}/hello`)).rejects.toMatchObject({ reason: 'address' });
    await expect(get(`http://${place}/hello`, { allow: [] })).rejects.toMatchObject({ reason: 'address' });
    await expect(get('http://localhost/')).rejects.toMatchObject({ reason: 'address' });
    expect(connections).toBe(before);
  });

  test.each(['8.8.8.8', '2606:4700:4700::1111', '::ffff:8.8.8.8'])('%s is public', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });
});
