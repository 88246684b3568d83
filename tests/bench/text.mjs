/** A small seeded generator (mulberry32), so that every run measures the same text. */
export function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const ALPHABETS = {
  latin: {
    onsets: 'b c d f g h l m n p r s t v w st tr pl gr br ch sh'.split(' '),
    vowels: 'a e i o u ea ou'.split(' '),
    codas: ['', '', 'n', 'r', 's', 't', 'l', 'nd', 'st'],
  },
  cyrillic: {
    onsets: 'б в г д ж з к л м н п р с т х ст тр пр гр'.split(' '),
    vowels: 'а е и о у ы я'.split(' '),
    codas: ['', '', 'н', 'р', 'с', 'т', 'й', 'ст'],
  },
};

/** `count` different made-up words of one to four syllables, the short ones first, as in any language. */
export function words(count, script, next) {
  const { onsets, vowels, codas } = ALPHABETS[script];
  const pick = (list) => list[Math.floor(next() * list.length)];
  const made = new Set();
  while (made.size < count) {
    const syllables = 1 + Math.floor((made.size / count) * 2 + next() * 2);
    let word = '';
    for (let i = 0; i < syllables; i++) word += pick(onsets) + pick(vowels) + pick(codas);
    made.add(word);
  }
  return [...made];
}

/** Prose of about `length` characters: word frequencies after Zipf, sentences, paragraphs, capitals. */
export function prose(lexicon, length, next, phrases = []) {
  const parts = [];
  let size = 0;
  const limit = Math.log(lexicon.length);
  while (size < length) {
    const sentence = [];
    const count = 8 + Math.floor(next() * 16);
    for (let i = 0; i < count; i++) {
      if (phrases.length > 0 && next() < 0.02) sentence.push(phrases[Math.floor(next() * phrases.length)]);
      else sentence.push(lexicon[Math.floor(Math.exp(next() * limit)) - 1] ?? lexicon[0]);
    }
    const [first, ...rest] = sentence;
    const text = `${first[0].toUpperCase()}${first.slice(1)} ${rest.join(' ')}.${next() < 0.2 ? '\n\n' : ' '}`;
    parts.push(text);
    size += text.length;
  }
  return parts.join('');
}
