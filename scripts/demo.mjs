// npm run demo: a newsroom on this machine, from nothing to a reader's page.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { openDesk } from './demo-desk.mjs';
import { prepareNewsroom } from './demo-people.mjs';
import { chooseBanks, keepSourcesApart, prepareRates } from './demo-rates.mjs';
import { buildPlugin, fail, installMissing, ROOT, runQuietly, say, Trouble, whenStale } from './setup.mjs';

const DEMO = path.join(ROOT, 'demo');
const HELP = `npm run demo                     start the demo: three interviews, exchange rates, a reader's page, the admin
npm run demo -- --article FILE   also import and publish a text of your own
npm run demo -- --reset          forget everything the demo stored, then start

PORT=1338 npm run demo           use another port than 1337`;

async function main() {
  const { article, help, reset } = readArguments();
  if (help) return say(HELP);
  const own = article === undefined ? null : readArticle(article);
  const port = readPort();
  await refuseTakenPort(port);

  await installMissing();
  await buildPlugin();
  await whenStale('demo/build', ['package.json', 'package-lock.json', 'admin', 'demo/src/admin'], () =>
    runQuietly('Building the admin (a minute or two)', process.execPath, [strapiCommand(), 'build'], {
      cwd: DEMO,
      env: { ...process.env, ...environment(port) },
    }),
  );

  // The browser test keeps its demo apart from yours.
  const data = process.env.NEWSROOM_DEMO_DATA ?? path.join(DEMO, '.tmp');
  if (reset) rmSync(data, { recursive: true, force: true });
  const { source, options } = await chooseBanks();
  // Read by demo/config/plugins.js.
  process.env.NEWSROOM_DEMO_RATES = JSON.stringify(options);
  const strapi = await start(port);
  await keepSourcesApart(strapi, source);
  const address = `http://127.0.0.1:${port}`;
  const people = await prepareNewsroom(strapi);
  const desk = await openDesk(address, people.editor);

  for (const file of readdirSync(path.join(DEMO, 'interviews')).sort()) {
    await carry(desk, readFileSync(path.join(DEMO, 'interviews', file), 'utf8'));
  }
  const carried = own === null ? null : await carry(desk, own);
  await prepareRates(strapi, desk);

  say(`
Readers      ${address}/demo${carried ? `\n             ${address}/demo?interview=${carried.documentId}&locale=${carried.locale ?? ''}` : ''}
Admin        ${address}/admin
               administrator  ${people.administrator.email}  ${people.administrator.password}
               editor         ${people.editor.email}  ${people.editor.password}
REST         ${address}/api/newsroom/interviews
             ${address}/api/newsroom/quotes?populate=speaker
             ${address}/api/newsroom/topics
Rates        ${address}/api/newsroom/rates?placement=header
             ${address}/api/newsroom/rate-widgets/usd/history?format=csv
             ${address}/api/newsroom/rate-widgets/usd/spark.svg
             ${address}/api/newsroom/convert?base=USD&counter=RUB&amount=100

Stop it with Ctrl-C.`);
}

function readArguments() {
  try {
    return parseArgs({
      options: {
        article: { type: 'string' },
        reset: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch (error) {
    throw new Trouble(`${error.message.split('. ')[0]}. The demo knows these:\n\n${HELP}`);
  }
}

function readArticle(file) {
  // npm runs its scripts in the repository's root, wherever it was called.
  const place = path.resolve(process.env.INIT_CWD ?? process.cwd(), file);
  if (!existsSync(place)) throw new Trouble(`There is no file "${place}". Check the path behind --article.`);
  if (!statSync(place).isFile())
    throw new Trouble(`"${place}" is no file. Name a text file behind --article.`);
  return readFileSync(place, 'utf8');
}

function readPort() {
  const port = Number(process.env.PORT ?? 1337);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new Trouble(`PORT is "${process.env.PORT}". Use a number from 1 to 65535.`);
  }
  return port;
}

async function refuseTakenPort(port) {
  const error = await new Promise((done) => {
    const probe = createServer();
    probe.once('error', done);
    probe.listen(port, '127.0.0.1', () => probe.close(() => done(null)));
  });
  if (error?.code === 'EADDRINUSE') {
    throw new Trouble(
      `Port ${port} is taken, perhaps by a demo that still runs. Stop that program, or choose another port:` +
        ` PORT=${port === 65535 ? 1338 : port + 1} npm run demo`,
    );
  }
  if (error?.code === 'EACCES') {
    throw new Trouble(
      `Port ${port} may not be opened by this user. Choose one above 1023: PORT=1338 npm run demo`,
    );
  }
  if (error) throw error;
}

const strapiCommand = () => path.join(ROOT, 'node_modules/@strapi/strapi/bin/strapi.js');

const environment = (port) => ({
  NODE_ENV: 'production',
  PORT: String(port),
  STRAPI_TELEMETRY_DISABLED: 'true',
});

async function start(port) {
  process.stdout.write('Starting Strapi … ');
  Object.assign(process.env, environment(port));
  mkdirSync(path.join(DEMO, 'public/uploads'), { recursive: true });
  const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi');
  const strapi = await createStrapi({ appDir: DEMO, distDir: DEMO }).start();
  say('done.');
  return strapi;
}

/** Imports and publishes one article, and tells what was found. */
async function carry(desk, source) {
  const imported = await desk.import(source);
  say(`\n${imported.title}`);
  if (imported.already) {
    say('  imported earlier; left as it is');
  } else {
    await desk.publish(imported);
    await approveAnswers(desk, imported);
  }
  const { quotes, topics } = await desk.state(imported);
  const waiting = quotes.filter((quote) => !quote.public);
  const speakers = new Set(quotes.map((quote) => quote.speaker?.name).filter(Boolean));
  const applied = topics.filter((topic) => topic.state === 'applied').map((topic) => topic.name);
  say(`  ${quotes.length} quotes, ${quotes.length - waiting.length} of them public`);
  for (const { text, waiting: reason } of waiting) say(`  waiting: “${shorten(text)}” ${reason ?? ''}`);
  if (speakers.size) say(`  speakers: ${[...speakers].join(', ')}`);
  if (applied.length) say(`  topics: ${applied.join(', ')}`);
  return imported;
}

/** Publishing approves only what was said in quotation marks; the answers of a transcript the editor approves by hand. */
async function approveAnswers(desk, imported) {
  const { quotes } = await desk.state(imported);
  const answers = quotes.filter(
    (quote) => quote.kind === 'answer' && quote.speaker && quote.review === 'suggested',
  );
  if (answers.length === 0) return;
  for (const answer of answers) await desk.approve(answer);
  await desk.publish(imported);
  say(`  the editor approved ${answers.length} answers of the transcript`);
}

const shorten = (text) => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

await main().catch(fail);
