// Tagging with the shipped taxonomy, and its growth with the text: linear from 10 kB to 10 MB.
import { load } from './bundle.mjs';
import { best, millions } from './measure.mjs';
import { prose, random, words } from './text.mjs';

const { compileTaxonomy, defaultTaxonomy, tagTopics } = await load('server/src/analysis/topics/index.ts');
const topics = defaultTaxonomy();
const compiled = compileTaxonomy(topics);

for (const [language, script] of [
  ['en', 'latin'],
  ['ru', 'cyrillic'],
]) {
  const next = random(language.length);
  const lexicon = words(6000, script, next);
  const phrases = topics.flatMap((topic) =>
    (topic.vocabulary[language] ?? []).map(({ term }) => term.replace('*', '')),
  );
  for (const size of [10_000, 100_000, 1_000_000, 10_000_000]) {
    const text = prose(lexicon, size, next, phrases);
    const time = best(() => tagTopics({ text, language }, compiled), size > 1_000_000 ? 3 : 7);
    console.log(
      `tagging ${language}, ${String(size).padStart(8)} characters ${millions(text.length, time)} M chars/s`,
    );
  }
}
