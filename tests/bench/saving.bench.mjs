// Saving a 10 KB interview with 20 quotes, against Strapi's own save of the same document: the hook on and off,
// interleaved, on a temporary SQLite file. Median of each.
import { setTimeout } from 'node:timers/promises';
import { bootApp } from './app.mjs';

const INTERVIEW = 'plugin::newsroom.interview';
const ROUNDS = Number(process.env.ROUNDS ?? 150);

const SPEAKER = 'Ottoline Varga';
const filler =
  'The council met again in the old customs house, and the discussion of the ferry timetable went on until the lamps were lit. ';
const body = Array.from({ length: 20 }, (_, n) => ({
  type: 'paragraph',
  children: [
    {
      type: 'text',
      text: `${filler.repeat(2)}“Season number ${n + 1} brought more electricity and more foreign trade than anybody on the council had promised,” ${n ? 'she' : SPEAKER} said.`,
    },
  ],
}));
const changed = (n) =>
  body.map((block, at) =>
    at === 3
      ? {
          ...block,
          children: [{ type: 'text', text: `${block.children[0].text} Nobody objected in round ${n}.` }],
        }
      : block,
  );

const { strapi, close } = await bootApp();

const { subjects } = strapi.plugin('newsroom').service('newsroom');
const subject = subjects.get(INTERVIEW);
const hook = (on) => (on ? subjects.set(INTERVIEW, subject) : subjects.delete(INTERVIEW));

const { documentId } = await strapi.documents(INTERVIEW).create({ data: { title: 'The ferry pays', body } });
const quotes = await strapi.db.query('plugin::newsroom.quote').count();
console.log(
  `${(JSON.stringify(body).length / 1024).toFixed(1)} KB of Blocks, ${quotes} quotes, ${ROUNDS} rounds`,
);

const time = async (on, data) => {
  hook(on);
  // Strapi emits its events after the save, unawaited: let the last one's end.
  await setTimeout(25);
  const start = performance.now();
  await strapi.documents(INTERVIEW).update({ documentId, data });
  return performance.now() - start;
};
const median = (times) => times.sort((a, b) => a - b)[Math.floor(times.length / 2)];

for (const [name, content, aim] of [
  ['unchanged', () => ({ title: 'The ferry pays', body }), 'floor 2, aim 1.5'],
  ['one paragraph changed', (n) => ({ title: 'The ferry pays', body: changed(n) }), 'floor 4, aim 2.5'],
]) {
  const on = [];
  const off = [];
  for (let n = 0; n < ROUNDS; n += 1) {
    off.push(await time(false, content(n)));
    on.push(await time(true, content(n)));
  }
  const [without, having] = [median(off), median(on)];
  console.log(
    `${name.padEnd(22)} without ${without.toFixed(2)} ms, with ${having.toFixed(2)} ms, ratio ${(having / without).toFixed(2)} (${aim})`,
  );
}
await close();
process.exit(0);
