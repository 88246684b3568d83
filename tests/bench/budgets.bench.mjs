// The longest stretch of the event loop that hostile files and texts cost, and imports against Strapi's own save of the same
// body (the plugin's hook off), in turns. The histogram of perf_hooks, less its own millisecond of rest.
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import { bootApp } from './app.mjs';

const INTERVIEW = 'plugin::newsroom.interview';
const ROUNDS = Number(process.env.ROUNDS ?? 5);
const RESOLUTION = 1;

/** @returns `[longest stretch, whole time]` in milliseconds, and what the work said where it was refused */
const longest = async (work) => {
  const delay = monitorEventLoopDelay({ resolution: RESOLUTION });
  await setTimeout(50);
  delay.enable();
  await setTimeout(20);
  delay.reset();
  const start = performance.now();
  let said = 'read';
  try {
    await work();
  } catch (error) {
    said = String(error.message).split('\n')[0].slice(0, 60);
  }
  const took = performance.now() - start;
  await setTimeout(20);
  delay.disable();
  return { stretch: Math.max(0, delay.max / 1e6 - RESOLUTION), took, said };
};

const entry = `
export { default } from './server/src';
import { readTopicsFile } from './server/src/topics/files';
import { previewImport, importArticle } from './server/src/interviews/import';
import { newsroomOf } from './server/src/newsroom';
globalThis.bench = { readTopicsFile, previewImport, importArticle, newsroomOf };
`;
const { strapi, close } = await bootApp({ entry });
const { readTopicsFile, previewImport, importArticle, newsroomOf } = globalThis.bench;
const newsroom = newsroomOf(strapi);

const times = (count, of) => Array.from({ length: count }, (_, n) => of(n)).join('\n');
const ttl = (count, of) => `@prefix s: <http://www.w3.org/2004/02/skos/core#> .\n${times(count, of)}`;
const link = (n) => `<x:${n}> s:prefLabel "T${n}"@en${n ? `; s:broader <x:${n - 1}>` : ''} .`;
const chain = (count) =>
  JSON.stringify(
    Array.from({ length: count }, (_, n) => ({
      slug: `t${n}`,
      name: 'T',
      ...(n && { parent: `t${n - 1}` }),
    })),
  );

console.log('files: longest stretch, whole time');
for (const [name, text, format] of [
  ['Turtle, chain of 8,000', ttl(8_000, link), 'ttl'],
  ['Turtle, chain of 40,000', ttl(40_000, link), 'ttl'],
  ['Turtle, 20,000 equal labels', ttl(20_000, (n) => `<x:${n}> s:prefLabel "T"@en .`), 'ttl'],
  ['JSON, chain of 12,000', chain(12_000), 'json'],
  ['CSV, 200,000 rows', `slug,name\n${'a,b\n'.repeat(200_000)}`, 'csv'],
]) {
  const { stretch, took, said } = await longest(() => readTopicsFile(text, format, []));
  console.log(
    `  ${name.padEnd(28)} ${stretch.toFixed(0).padStart(6)} ms ${took.toFixed(0).padStart(7)} ms  ${said}`,
  );
}

const SIZE = 900_000;
const fill = (piece) => piece.repeat(Math.ceil(SIZE / piece.length)).slice(0, SIZE);
const prose =
  'The council met again in the old customs house, and the ferry timetable was discussed until the lamps were lit. ';
const blocksOf = (text) =>
  text.split('\n\n').map((words) => ({ type: 'paragraph', children: [{ type: 'text', text: words }] }));

const { subjects } = strapi.plugin('newsroom').service('newsroom');
const subject = subjects.get(INTERVIEW);
const hook = (on) => (on ? subjects.set(INTERVIEW, subject) : subjects.delete(INTERVIEW));
let round = 0;

console.log(
  `imports of 900 kB: longest stretch, the highest of ${ROUNDS}: preview, create, Strapi's own save of the body`,
);
for (const [name, source, format] of [
  ['prose', fill(`${prose.repeat(4)}\n\n`), 'text'],
  ['one line', fill(prose), 'text'],
  ['tiny paragraphs', fill('A b.\n\n'), 'text'],
  ['quotes', fill('“Yes,” he said to Ann. \n\n'), 'text'],
  ['Markdown', fill(`## Head\n\n**${prose}** [a](https://a.example)\n\n`), 'markdown'],
  ['HTML', `<h1>Head</h1>${fill(`<p>${prose.repeat(2)}<b>bold</b></p>`)}`, 'html'],
  ['questions', fill('? '), 'text'],
  ['quotation marks', fill('“'), 'text'],
  ['combining marks', `Word\n\na${fill('\u0301')}`, 'text'],
  ['U+FDFA', `Word\n\n${fill('\ufdfa ')}`, 'text'],
]) {
  const worst = { preview: 0, create: 0, own: 0 };
  let told = '';
  for (let n = 0; n < ROUNDS; n++) {
    const unique =
      format === 'html'
        ? source.replace('Head</h1>', `Head</h1><p>Number ${round++}.</p>`)
        : `Head\n\nNumber ${round++}.\n\n${source}`;
    hook(true);
    const preview = await longest(() => previewImport(newsroom, { source: unique, format }));
    const create = await longest(() => importArticle(newsroom, { source: unique, format }));
    hook(false);
    const own = await longest(() =>
      strapi.documents(INTERVIEW).create({ data: { title: 'Own', body: blocksOf(unique) } }),
    );
    hook(true);
    if (own.said !== 'read') throw new Error(`Strapi's own save failed: ${own.said}`);
    worst.preview = Math.max(worst.preview, preview.stretch);
    worst.create = Math.max(worst.create, create.stretch);
    worst.own = Math.max(worst.own, own.stretch);
    told = create.said;
  }
  const shown = Object.values(worst).map((ms) => `${ms.toFixed(0).padStart(6)} ms`);
  console.log(`  ${name.padEnd(18)} ${shown.join(' ')}  ${told}`);
}
await close();
process.exit(0);
