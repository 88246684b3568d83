/**
 * A bank on the loopback interface that behaves until a test says otherwise: it answers as the sample bank does, and
 * the next answers can be scripted, each to fail in one of the ways in which banks and the networks before them fail.
 */
import { createServer, type IncomingHttpHeaders, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { isNumber, LosslessNumber, parse, stringify } from 'lossless-json';
import { answerOf, sampleBank } from '../../demo/bank/index.mjs';

/** What the bank would have said. */
export interface Honest {
  status: number;
  type: string;
  body: Buffer;
}

export interface Asked {
  method: string;
  path: string;
  headers: IncomingHttpHeaders;
}

/** One answer of a bank; it must end or keep the response by itself. */
export type Answer = (response: ServerResponse, honest: Honest, asked: Asked) => void;

export interface MisbehavingBank {
  /** `http://127.0.0.1:41234` */
  origin: string;
  /** `127.0.0.1:41234`, as `rates.allow` wants it. */
  place: string;
  /** All that was asked, in order. */
  requests: Asked[];
  /** Scripts the next answers, one a request; after them the bank behaves, or does what `always` said. */
  next(...answers: Answer[]): void;
  /** Answers so from now on, until `behave`. */
  always(answer: Answer): void;
  /** Forgets what is scripted. */
  behave(): void;
  close(): Promise<void>;
}

/**
 * @param bank whose formats it speaks
 * @param now the clock it goes by
 */
export async function startMisbehavingBank({
  bank = 'nbrb',
  now = () => new Date(),
}: { bank?: string; now?: () => Date } = {}): Promise<MisbehavingBank> {
  const requests: Asked[] = [];
  const script: Answer[] = [];
  const behaved = sampleBank(bank, { now });
  let standing: Answer | null = null;

  const listen: RequestListener = (request, response) => {
    const asked = { method: request.method ?? '', path: request.url ?? '', headers: request.headers };
    requests.push(asked);
    const answer = script.shift() ?? standing;
    if (answer) answer(response, answerOf(bank, asked.path, now()), asked);
    else behaved(request, response);
  };

  const server = createServer(listen);
  // Longer than a boot in this process may block it: a socket that ages meanwhile breaks the next request.
  server.keepAliveTimeout = 600_000;
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const place = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin: `http://${place}`,
    place,
    requests,
    next: (...answers) => void script.push(...answers),
    always: (answer) => (standing = answer),
    behave: () => {
      script.length = 0;
      standing = null;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

const send = (response: ServerResponse, { status, type, body }: Honest): void => {
  response.writeHead(status, { 'Content-Type': type, 'Content-Length': body.length }).end(body);
};

// Time

/** Says nothing for so long, then the truth. */
export const slow =
  (ms: number): Answer =>
  (response, honest) => {
    const wait = setTimeout(() => send(response, honest), ms);
    response.on('close', () => clearTimeout(wait));
  };

/** Never says a word. */
export const silent = (): Answer => () => undefined;

/** Starts at once and sends one byte in so many milliseconds. */
export const trickling =
  (msPerByte: number): Answer =>
  (response, { status, type, body }) => {
    let at = 0;
    response.writeHead(status, { 'Content-Type': type });
    const drip = setInterval(() => {
      if (at < body.length) response.write(body.subarray(at, (at += 1)));
      else response.end();
    }, msPerByte);
    response.on('close', () => clearInterval(drip));
  };

// Size

/** Sends for as long as anybody reads. */
export const endless =
  (): Answer =>
  (response, { type }) => {
    response.writeHead(200, { 'Content-Type': type });
    const pour = (): void => {
      while (!response.destroyed && response.write(Buffer.alloc(65_536, ' ')));
    };
    response.on('drain', pour);
    pour();
  };

/** A few kilobytes that unpack to so many bytes. */
export const gzipBomb = (bytes = 50_000_000): Answer => {
  const packed = gzipSync(Buffer.alloc(bytes, ' '));
  return (response) => {
    response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' }).end(packed);
  };
};

// Half an answer

/** Promises the whole body and hangs up in its middle. */
export const truncated =
  (): Answer =>
  (response, { type, body }) => {
    response.writeHead(200, { 'Content-Type': type, 'Content-Length': body.length });
    response.write(body.subarray(0, body.length >> 1), () => response.destroy());
  };

/** Half of a gzip stream, with a Content-Length that agrees. */
export const brokenGzip =
  (): Answer =>
  (response, { type, body }) => {
    const packed = gzipSync(body);
    const half = packed.subarray(0, packed.length >> 1);
    response
      .writeHead(200, { 'Content-Type': type, 'Content-Encoding': 'gzip', 'Content-Length': half.length })
      .end(half);
  };

// Another answer

const says =
  (status: number, body: string | Buffer = '', headers: Record<string, string> = {}): Answer =>
  (response) => {
    response.writeHead(status, { 'Content-Type': 'text/plain', ...headers }).end(body);
  };

export const emptyBody = (): Answer => says(200);

/** A firewall on the way, with status 200. */
export const firewallPage = (): Answer =>
  says(
    200,
    '<html><head><title>Request Rejected</title></head><body>Your support ID is: 4711</body></html>',
    {
      'Content-Type': 'text/html',
    },
  );

/** @param retryAfter seconds, or a moment */
export const tooManyRequests = (retryAfter?: number | Date): Answer =>
  says(
    429,
    'slow down',
    retryAfter === undefined
      ? {}
      : {
          'Retry-After': typeof retryAfter === 'number' ? String(retryAfter) : retryAfter.toUTCString(),
        },
  );

export const failing = (status = 500): Answer => says(status, 'oops');

/** `http://169.254.169.254/`, another host, another port: wherever a hijacked bank points. */
export const redirect = (location: string, status = 302): Answer => says(status, '', { Location: location });

/** Nothing has changed, whatever the asker knows. */
export const notModified = (): Answer => (response) => {
  response.writeHead(304).end();
};

/** The same text in UTF-16, which no bank declares. */
export const wrongCharset =
  (): Answer =>
  (response, { type, body }) => {
    response.writeHead(200, { 'Content-Type': type }).end(Buffer.from(body.toString('utf8'), 'utf16le'));
  };

/** The honest answer with its text changed. */
export const edited =
  (edit: (text: string) => string): Answer =>
  (response, honest) =>
    send(response, { ...honest, body: Buffer.from(edit(honest.body.toString('utf8'))) });

// The National Bank of Belarus, with wrong numbers

/** A row of `rates` or `dynamics`; numbers are the digits that are printed. */
export interface NbrbRow {
  Cur_ID: string;
  Date: string;
  /** `rates` alone. */
  Cur_Abbreviation?: string;
  Cur_Scale?: string;
  Cur_OfficialRate: string;
}

const NUMBERS = ['Cur_ID', 'Cur_Scale', 'Cur_OfficialRate'];

/** Edits each row of rates in an answer of nbrb's; the list of currencies stays as it is. */
export const nbrbRows = (edit: (row: NbrbRow) => NbrbRow): Answer =>
  edited((text) => {
    const rows = parse(text, null, (digits) => digits);
    const isRates = Array.isArray(rows) && rows.every((row) => 'Cur_OfficialRate' in row);
    if (!isRates) return text;
    const print = (row: NbrbRow) =>
      Object.fromEntries(
        Object.entries(row).map(([key, value]) => [
          key,
          NUMBERS.includes(key) && isNumber(value) ? new LosslessNumber(value) : value,
        ]),
      );
    return stringify(rows.map((row) => print(edit(row as NbrbRow)))) ?? '';
  });

/** By currency: the id that nbrb's history bears today. */
const NBRB_IDS: Record<string, string> = { USD: '431', EUR: '451', RUB: '456' };

const isOf = ({ Cur_ID }: NbrbRow, currency: string): boolean => Cur_ID === NBRB_IDS[currency];

/** Another value for one day of USD, EUR or RUB, as a bank that corrects itself prints it. */
export const corrected = (currency: string, day: string, value: string): Answer =>
  nbrbRows((row) =>
    isOf(row, currency) && row.Date.startsWith(day) ? { ...row, Cur_OfficialRate: value } : row,
  );

/** The rates of USD, EUR or RUB with the decimal point one digit further on. */
export const tenfold = (currency: string): Answer =>
  nbrbRows((row) =>
    isOf(row, currency)
      ? { ...row, Cur_OfficialRate: row.Cur_OfficialRate.replace(/\.(\d)/, '$1.').replace(/^0+(?=\d)/, '') }
      : row,
  );

/** Any value at all for USD, EUR or RUB: `0`, `-3.1`, `"n/a"`. */
export const valued = (currency: string, value: string): Answer =>
  nbrbRows((row) => (isOf(row, currency) ? { ...row, Cur_OfficialRate: value } : row));

/** Every row dated so many days later: 1 for tomorrow's, 400 for a slip of the year. */
export const dated = (daysLater: number): Answer =>
  nbrbRows((row) => {
    const day = new Date(`${row.Date.slice(0, 10)}T00:00:00Z`);
    day.setUTCDate(day.getUTCDate() + daysLater);
    return { ...row, Date: `${day.toISOString().slice(0, 10)}T00:00:00` };
  });

/** The rates of one currency under the code of another: BYR for BYN's time, a typing slip. */
export const misnamed = (currency: string, as: string): Answer =>
  nbrbRows((row) => (row.Cur_Abbreviation === currency ? { ...row, Cur_Abbreviation: as } : row));
