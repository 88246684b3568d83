// Exchange rates on a Strapi of their own (SQLite), with the sample banks beside it on the loopback interface: filling
// in ten years, reading them, and the header widget against Strapi's own `find` on the same server, interleaved.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import autocannon from 'autocannon';
import { currenciesOf } from '../../demo/bank/index.mjs';

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

/** The next message of a child; a child that ends says nothing more. */
const reply = async (child) => {
  const ended = once(child, 'exit').then(() => {
    throw new Error('A process that is needed has ended.');
  });
  const [{ answer, error }] = await Promise.race([once(child, 'message'), ended]);
  if (error) throw new Error(error);
  return answer;
};

const start = async (file, env = {}) => {
  const child = fork(join(import.meta.dirname, file), {
    env: { ...process.env, ...env },
    execArgv: file === 'rates-server.mjs' ? (process.env.SERVER_FLAGS ?? '').split(' ').filter(Boolean) : [],
  });
  return { child, first: await reply(child) };
};

const banks = await start('rates-bank.mjs');
const server = await start('rates-server.mjs', { BANK_ORIGINS: JSON.stringify(Object.fromEntries(BANKS.map((slug) => [slug, banks.first[slug]]))) });
const origin = `http://127.0.0.1:${server.first}/api/newsroom`;

const tell = async (command, request = {}) => {
  server.child.send({ command, ...request });
  return reply(server.child);
};

try {
  console.log(`filling in ${from} to ${to}, one run each`);
  for (const bank of BANKS) {
    const currencies = currenciesOf(bank).slice(0, 30);
    const { result, seconds, cpu, longest } = await tell('fill', { bank, currencies, from, to });
    if (result.outcome !== 'done') throw new Error(result.message);
    console.log(
      `  ${bank.padEnd(5)} ${currencies.length} currencies, ${result.added} rates (${result.quarantined} waiting) in ` +
        `${seconds.toFixed(1)} s, ${cpu.toFixed(1)} s of CPU, ${Math.round(result.added / seconds)} rates/s, ` +
        `longest stretch ${longest.toFixed(0)} ms, ${load()} (aim for nbrb 30 s)`,
    );
  }

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
  console.log(`history of ten years, best / median / worst of 15 (aim 50 ms)`);
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
    'find, the ten widgets': '/core-widgets?pagination[pageSize]=10&sort=order',
    'find, ten rates of all': '/core-rates?pagination[pageSize]=10&sort=effectiveDate:desc',
  };
  const names = Object.keys(addresses);
  const shown = await ask(addresses[names[0]]);
  if (!(shown.body.data.length === 10 && shown.body.data.every(({ rate }) => rate))) {
    throw new Error(`The header shows no ten rates: ${JSON.stringify(shown.body).slice(0, 400)}`);
  }
  for (const name of names.slice(1)) {
    const { body } = await ask(addresses[name]);
    if (body.data.length !== 10) throw new Error(`${name} answers with ${body.data.length} entries.`);
  }

  const shoot = async (path, duration) => {
    const run = await autocannon({ url: `${origin}${path}`, connections: 50, duration });
    if (run.non2xx || run.errors) throw new Error(`${path}: ${run.non2xx} refused, ${run.errors} broke off`);
    return { rate: run.requests.total / run.duration, p99: run.latency.p99 };
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
    console.log(`  ${name.padEnd(23)} ${spread(rate, 0)} requests/s, p99 ${spread(p99, 0)} ms`);
  }
  for (const name of names.slice(1)) {
    const ratios = runs[names[0]].map(({ rate }, round) => rate / runs[name][round].rate);
    console.log(`  times ${name.padEnd(23)} ${spread(ratios, 2)} (aim 5)`);
  }
} finally {
  server.child.send({ command: 'close' });
  await once(server.child, 'exit');
  banks.child.kill();
}
