/** A sentence of the article and the words in it that are meant. */
export interface Passage {
  sentence: string;
  forms: readonly string[];
}

/** Where the words of a text stand: `[start, end)` in UTF-16 code units. */
export const findWords = (text: string, { sentence, forms }: Passage): [number, number][] => {
  const found: [number, number][] = [];
  for (
    let at = text.indexOf(sentence);
    sentence && at >= 0;
    at = text.indexOf(sentence, at + sentence.length)
  ) {
    for (const form of forms) {
      for (let n = sentence.indexOf(form); form && n >= 0; n = sentence.indexOf(form, n + form.length))
        found.push([at + n, at + n + form.length]);
    }
  }
  return found.sort(([a], [b]) => a - b);
};
