// The whole analysis, from 10 kB to 10 MB: characters a second must not fall as the text grows. Also with hostile
// texts, on which a rule that looks back too far would show.
import { load } from './bundle.mjs';
import { best, millions } from './measure.mjs';

const { createAnalyst } = await load('server/src/analysis/index.ts');
const analyst = createAnalyst();

const PARAGRAPHS = [
  'The harbour authority published its plans on Monday. Two new berths, a grid connection and a customs shed will be built before the spring.',
  '“We have waited nine years for this connection, and the island will finally sell its electricity abroad,” said Minister Helena Marsh.',
  'She added that “nobody will pay twice for the same cable”. The opposition disagrees, and the vote is expected in May.',
  'According to the engineer Tomas Reed, the satellite link needs another month. “It works in the laboratory,” he noted, “but the laboratory has no storms.”',
  'Foreign trade grew by a tenth last year. The council thanked the fishermen, the crews and the volunteers who kept the ferry running.',
];

const article = (size) => {
  const parts = [];
  for (let length = 0, n = 0; length < size; n += 1) {
    const paragraph = PARAGRAPHS[n % PARAGRAPHS.length];
    parts.push(paragraph);
    length += paragraph.length + 2;
  }
  return parts.join('\n\n').slice(0, size);
};

const texts = {
  news: article,
  'one line': (size) => article(size).replaceAll('\n\n', ' '),
  'opening marks': (size) => '“ '.repeat(size / 2),
  'unbalanced marks': (size) => 'He said “so and "so » '.repeat(size / 22),
  dashes: (size) => '— Yes, — he said. '.repeat(size / 18),
};

for (const [name, make] of Object.entries(texts)) {
  const figures = [];
  for (const size of [10_000, 100_000, 1_000_000, 10_000_000]) {
    const text = make(size);
    const time = best(() => analyst.analyze({ text, language: 'en' }), size >= 1_000_000 ? 2 : 7);
    figures.push(`${millions(text.length, time)}`);
  }
  console.log(
    `${name.padEnd(18)} 10 kB${figures[0]}  100 kB${figures[1]}  1 MB${figures[2]}  10 MB${figures[3]}  M chars/s`,
  );
}
