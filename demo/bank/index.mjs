// Banks on the loopback interface, for a machine without a network and for tests: the formats are the real ones, the
// numbers are not. Every answer says so in a header.
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { gzipSync } from 'node:zlib';
import { cbr } from './banks/cbr.mjs';
import { cnb } from './banks/cnb.mjs';
import { ecb } from './banks/ecb.mjs';
import { frankfurter } from './banks/frankfurter.mjs';
import { nbk } from './banks/nbk.mjs';
import { nbp } from './banks/nbp.mjs';
import { nbrb } from './banks/nbrb.mjs';
import { nbu } from './banks/nbu.mjs';
import { clockIn, dayOf, numberOf } from './days.mjs';
import { notFound } from './replies.mjs';

const BANKS = Object.fromEntries(
  [nbrb, ecb, cbr, nbu, nbp, cnb, nbk, frankfurter].map((bank) => [bank.slug, bank]),
);

/** The slugs of the banks that are played here. */
export const SAMPLE_BANKS = Object.keys(BANKS);

/** What must stand beside a shown rate that came from here, in place of the real bank's own words. */
export const SAMPLE_ATTRIBUTION = 'Sample data, set by no bank';

const FIRST = numberOf('2010-01-01');

/** New Year's holidays are the longest stretch that a rate is set ahead for. */
const DAYS_AHEAD = 14;

/** Today at the bank, and the last day whose work is done: its answers depend on nothing else. */
function stateOf({ timezone, publishesAt }, instant) {
  const { today, time } = clockIn(timezone, instant);
  return { today, lastSet: time >= publishesAt ? today : today - 1 };
}

/** What the bank has published at an instant. */
function viewOf({ timezone, publishesAt, setOn }, instant) {
  const { today, lastSet } = stateOf({ timezone, publishesAt }, instant);
  const isPublished = (number) => {
    if (!(number >= FIRST && number <= today + DAYS_AHEAD)) return false;
    const set = setOn(number);
    return set !== null && set <= lastSet;
  };
  let newest = today + DAYS_AHEAD;
  while (!isPublished(newest)) newest -= 1;
  return { today, first: FIRST, newest, isPublished };
}

/**
 * What a bank answers to a path at an instant.
 *
 * @param {string} slug `nbrb`
 * @param {string} path path and query: `/exrates/rates?periodicity=0`
 * @returns `{ status, type, body }`; `body` is a Buffer
 */
export function answerOf(slug, path, instant) {
  const bank = BANKS[slug];
  const url = new URL(path, 'http://bank.invalid');
  return bank.answer(url, viewOf(bank, instant)) ?? notFound();
}

/**
 * What a bank has published of a currency at an instant, straight from the generator: what a reader of its answers must
 * arrive at.
 *
 * @returns `{ base, counter, nominal, value, effectiveDate }[]`, oldest first
 */
export function publishedBy(slug, { currency, from, to, instant }) {
  const bank = BANKS[slug];
  const { isPublished } = viewOf(bank, instant);
  const found = [];
  for (let number = numberOf(from); number <= numberOf(to); number += 1) {
    const rate = isPublished(number) ? bank.rate(currency, number) : null;
    if (rate) found.push({ ...bank.pair(currency, number), ...rate, effectiveDate: dayOf(number) });
  }
  return found;
}

/** The currencies that a bank publishes. */
export const currenciesOf = (slug) => [...BANKS[slug].currencies];

const GZIP_FROM = 1_000;

/** A request listener that plays one bank, with conditional requests and compression. */
export function sampleBank(slug, { now = () => new Date() } = {}) {
  // By path: the answer as last served, and since when it is so.
  const served = new Map();

  const current = (path) => {
    const instant = now();
    const { today, lastSet } = stateOf(BANKS[slug], instant);
    const state = `${today} ${lastSet}`;
    const known = served.get(path);
    if (known?.state === state) return known;
    const reply = answerOf(slug, path, instant);
    const etag = `"${createHash('sha1').update(reply.body).digest('base64url')}"`;
    if (known?.etag === etag) return Object.assign(known, { state });
    // HTTP dates have no milliseconds.
    const since = new Date(Math.floor(instant.getTime() / 1000) * 1000);
    const fresh = { ...reply, etag, since, state };
    served.set(path, fresh);
    return fresh;
  };

  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    }
    const reply = current(request.url);
    const headers = { 'X-Sample-Data': 'true', 'Content-Type': reply.type };
    if (reply.status !== 200) return response.writeHead(reply.status, headers).end(reply.body);
    Object.assign(headers, {
      ETag: reply.etag,
      'Last-Modified': reply.since.toUTCString(),
      Vary: 'Accept-Encoding',
    });
    if (isKnownTo(request.headers, reply)) return response.writeHead(304, headers).end();
    const packed =
      reply.body.length >= GZIP_FROM && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
    if (packed) {
      headers['Content-Encoding'] = 'gzip';
      reply.gzip ??= gzipSync(reply.body, { level: 1 });
    }
    const body = packed ? reply.gzip : reply.body;
    response.writeHead(200, { ...headers, 'Content-Length': body.length });
    response.end(request.method === 'HEAD' ? undefined : body);
  };
}

/** If-None-Match is asked first, as HTTP says; the date counts only without it. */
function isKnownTo({ 'if-none-match': tags, 'if-modified-since': date }, { etag, since }) {
  if (tags !== undefined) return tags.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
  return date !== undefined && Date.parse(date) >= since.getTime();
}

/**
 * Starts every bank on a port of its own.
 *
 * @param now the clock that the banks go by
 * @returns `origins` by slug (`{ nbrb: 'http://127.0.0.1:41234' }`); `requests`, in order, as
 *   `{ bank, method, path, headers }`; and `close()`
 */
export async function startSampleBanks({ now = () => new Date() } = {}) {
  const requests = [];
  const started = await Promise.all(
    SAMPLE_BANKS.map(async (slug) => {
      const play = sampleBank(slug, { now });
      const server = createServer((request, response) => {
        const { method, url: path, headers } = request;
        requests.push({ bank: slug, method, path, headers });
        play(request, response);
      });
      // Longer than whoever shares this process may block it: a socket that ages meanwhile breaks the next request.
      server.keepAliveTimeout = 600_000;
      await new Promise((done, failed) => server.once('error', failed).listen(0, '127.0.0.1', done));
      return { slug, server };
    }),
  );
  return {
    origins: Object.fromEntries(
      started.map(({ slug, server }) => [slug, `http://127.0.0.1:${server.address().port}`]),
    ),
    requests,
    async close() {
      await Promise.all(
        started.map(({ server }) => {
          server.closeAllConnections();
          return new Promise((done) => server.close(done));
        }),
      );
    },
  };
}
