// Exchange rates on a Strapi of their own (SQLite), with the sample banks beside it on the loopback interface: filling
// in ten years, reading them, and the header widget against Strapi's own `find` on the same server, interleaved.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import autocannon from 'autocannon';
import { answerOf, currenciesOf } from '../../demo/bank/index.mjs';
import { load as bundled } from './bundle.mjs';
import { best } from './measure.mjs';

const ROUNDS = Number(process.env.ROUNDS ?? 7);
const BANKS = ['nbrb', 'cbr', 'ecb'];
const SECONDS = Number(process.env.SECONDS ?? 3);

const day = (shift) => new Date(Date.now() + shift * 86_400_000).toISOString().slice(0, 10);
const [from, to] = [day(-3652), day(0)];
const load = () => `load ${loadavg()[0].toFixed(1)}`;
const sorted = (values) => [...values].sort((a, b) => a - b);
const median = (values) => sorted(values)[Math.floor(values.length / 2)];
const spread = (values, digits) => {
  const inOrder = sorted(values);
  return [inOrder[0], median(values), inOrder.at(-1)].map((value) => value.toFixed(digits)).join(' / ');
};

const reply = async (child) => {
  const [{ answer, error }] = await once(child, 'message');
  if (error) throw new Error(error);
  return answer;
};

const start = async (file, env = {}) => {
  const child = fork(join(import.meta.dirname, file), { env: { ...process.env, ...env } });
  child.once('exit', (code) => {
    if (!code) return;
    console.error(`${file} has ended with ${code}, and nothing would be heard of it any more.`);
    process.exit(1);
  });
  return { child, first: await reply(child) };
};

const banks = await start('rates-bank.mjs');
const server = await start('rates-server.mjs', {
  BANK_ORIGINS: JSON.stringify(Object.fromEntries(BANKS.map((slug) => [slug, banks.first[slug]]))),
});
const origin = `http://127.0.0.1:${server.first}/api/newsroom`;

const tell = async (command, request = {}) => {
  server.child.send({ command, ...request });
  return reply(server.child);
};

const fill = async (bank, aim = '') => {
  const currencies = currenciesOf(bank).slice(0, 30);
  const { result, seconds, cpu, longest } = await tell('fill', { bank, currencies, from, to });
  if (result.outcome !== 'done') throw new Error(result.message);
  console.log(
    `filling in ten years of ${bank}: ${currencies.length} currencies, ${result.added} rates (${result.quarantined} waiting) ` +
      `in ${seconds.toFixed(1)} s, ${cpu.toFixed(1)} s of CPU, ${Math.round(result.added / seconds)} rates/s, ` +
      `longest stretch ${longest.toFixed(0)} ms, ${load()}${aim && ` (${aim})`}`,
  );
};

try {
  await fill('nbrb', 'aim 30 s');

  const pairs = [...['USD', 'EUR', 'PLN', 'CNY', 'GBP', 'CHF', 'KZT', 'TRY'].map((code) => [code, 'BYN'])];
  pairs.push(['RUB', 'BYN', 100], ['EUR', 'USD']);
  const widgets = pairs.map(([base, counter, amount = 1], order) => ({
    label: `${base} in ${counter}`,
    slug: `${base}-${counter}`.toLowerCase(),
    ...{ base, counter, amount, order },
    bank: 'nbrb',
    precision: 2,
    rounding: 'half-up',
    placement: 'header',
    enabled: true,
  }));
  await tell('widgets', { widgets });

  const ask = async (path) => {
    const began = performance.now();
    const response = await fetch(`${origin}${path}`);
    const body = await response.json();
    if (!response.ok) throw new Error(`${path}: ${JSON.stringify(body)}`);
    return { ms: performance.now() - began, body };
  };
  console.log(`histories of ten years, best / median / worst of 15 (aim 50 ms)`);
  for (const [slug, kind] of [
    ['usd-byn', 'published'],
    ['eur-usd', 'derived'],
  ]) {
    for (const fill of ['none', 'previous']) {
      const path = `/rate-widgets/${slug}/history?from=${from}&to=${to}&fill=${fill}`;
      const times = { cold: [], warm: [] };
      let points = 0;
      for (let n = 0; n < 15; n += 1) {
        await tell('change');
        const cold = await ask(path);
        times.cold.push(cold.ms);
        times.warm.push((await ask(path)).ms);
        points = cold.body.data.length;
      }
      console.log(
        `  ${slug} (${kind}), fill=${fill}, ${points} points: cold ${spread(times.cold, 1)} ms, ` +
          `warm ${spread(times.warm, 1)} ms, ${load()}`,
      );
    }
  }

  const addresses = {
    'rates?placement=header': '/rates?placement=header',
    'nothing but Strapi': '/floor',
    'find, the ten widgets': '/core-widgets?pagination[pageSize]=10&sort=order',
    'find, ten rates of all': '/core-rates?pagination[pageSize]=10&sort=effectiveDate:desc',
  };
  const names = Object.keys(addresses);
  const shown = await ask(addresses[names[0]]);
  if (!(shown.body.data.length === 10 && shown.body.data.every(({ rate }) => rate))) {
    throw new Error(`The header shows no ten rates: ${JSON.stringify(shown.body).slice(0, 400)}`);
  }
  const rivals = names.filter((name) => name.startsWith('find'));
  for (const name of rivals) {
    const { body } = await ask(addresses[name]);
    if (body.data.length !== 10) throw new Error(`${name} answers with ${body.data.length} entries.`);
  }

  /** Waits for the end of what the run before asked last: the server goes on after the client has left. */
  const rest = async () => {
    for (let before = -Infinity, after; ; before = after) {
      after = await tell('cpu');
      if (after - before < 40) return;
      await setTimeout(250);
    }
  };

  const shoot = async (path, duration) => {
    const before = await tell('cpu');
    const run = await autocannon({ url: `${origin}${path}`, connections: 50, duration, timeout: 60 });
    if (run.non2xx || run.errors) throw new Error(`${path}: ${run.non2xx} refused, ${run.errors} broke off`);
    await rest();
    return {
      rate: run['2xx'] / run.duration,
      p99: run.latency.p99,
      // Of all that were asked, those that were cut off at the end among them.
      cpu: ((await tell('cpu')) - before) / run.requests.sent,
    };
  };
  for (const name of names) await shoot(addresses[name], 1);
  const runs = Object.fromEntries(names.map((name) => [name, []]));
  const loads = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    loads.push(loadavg()[0]);
    // Of neighbours in time: a busy minute slows all three.
    for (const name of names) runs[name].push(await shoot(addresses[name], SECONDS));
  }
  console.log(
    `50 connections over ${await tell('count')} rates, ${ROUNDS} rounds of ${SECONDS} s each, interleaved; ` +
      `lowest / median / highest; load ${spread(loads, 1)}`,
  );
  for (const name of names) {
    const rate = runs[name].map((run) => run.rate);
    const p99 = runs[name].map((run) => run.p99);
    const cpu = runs[name].map((run) => run.cpu);
    console.log(
      `  ${name.padEnd(23)} ${spread(rate, 0)} requests/s, p99 ${spread(p99, 0)} ms, ${spread(cpu, 2)} ms of CPU a request`,
    );
  }
  for (const name of rivals) {
    const ratios = (of) => runs[names[0]].map((run, round) => of(run, runs[name][round]));
    console.log(
      `  against ${name}: ${spread(
        ratios((ours, its) => ours.rate / its.rate),
        2,
      )} times the requests/s (aim 5), ` +
        `${spread(
          ratios((ours, its) => its.cpu / ours.cpu),
          2,
        )} times less CPU`,
    );
  }

  await fill('cbr');
  await fill('ecb');

  const exchange = await bundled('server/src/exchange/index.ts');
  const file = answerOf('ecb', '/stats/eurofxref/eurofxref-hist.xml', new Date());
  const ecb = exchange.BANKS.find(({ slug }) => slug === 'ecb');
  const currencies = currenciesOf('ecb');
  const reply = { status: 200, bytes: file.body };
  /** @returns what was wanted, and the longest stretch between two pauses, in milliseconds */
  const read = () => {
    const conversation = ecb.range({ from, to, currencies });
    let longest = 0;
    let step = conversation.next();
    do {
      const began = performance.now();
      step = conversation.next(reply);
      longest = Math.max(longest, performance.now() - began);
    } while (!step.done);
    return { found: step.value, longest };
  };
  const { found, longest } = read();
  console.log(
    `reading the whole archive of ecb (${(file.body.length / 1e6).toFixed(1)} MB, ${found.length} rates wanted): ` +
      `${best(read, 3).toFixed(0)} ms of CPU, at first ${longest.toFixed(0)} ms in one stretch`,
  );
} finally {
  server.child.send({ command: 'close' });
  await once(server.child, 'exit');
  banks.child.kill();
}
