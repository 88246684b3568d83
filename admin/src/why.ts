export interface Word {
  form: string;
  count: number;
}

/** The words that speak for a topic, each once, the weightiest first. */
export const wordsOf = (evidence: readonly { form: string; share: number }[]): Word[] => {
  const words = new Map<string, Word & { share: number }>();
  for (const { form, share } of evidence) {
    const key = form.toLocaleLowerCase();
    const word = words.get(key);
    if (word) {
      word.count += 1;
      word.share += share;
    } else words.set(key, { form, count: 1, share });
  }
  return [...words.values()].sort((a, b) => b.share - a.share).map(({ form, count }) => ({ form, count }));
};

export interface Reason {
  sentence: string;
  /** The words found in it. */
  forms: string[];
  /** The sentence, cut so that the words found in it can be shown in bold. */
  parts: { text: string; found: boolean }[];
}

// A page without a full stop is one "sentence"; the panel shows the words around the first find.
const LONGEST = 400;
const BEFORE = 120;

const clip = (sentence: string, forms: readonly string[]): string => {
  if (sentence.length <= LONGEST) return sentence;
  const first = Math.min(...forms.map((form) => sentence.indexOf(form)).filter((index) => index >= 0));
  const start = Number.isFinite(first) ? Math.max(0, first - BEFORE) : 0;
  const end = Math.min(sentence.length, start + LONGEST);
  return `${start > 0 ? '…' : ''}${sentence.slice(start, end)}${end < sentence.length ? '…' : ''}`;
};

/** A sentence in parts: the given words, wherever they stand, and what is between them. */
const emphasise = (sentence: string, forms: readonly string[]): Reason['parts'] => {
  const parts: Reason['parts'] = [];
  let at = 0;
  while (at < sentence.length) {
    const nearest = forms
      .map((form) => ({ form, index: sentence.indexOf(form, at) }))
      .filter(({ index }) => index >= 0)
      .sort((a, b) => a.index - b.index || b.form.length - a.form.length)[0];
    if (!nearest) break;
    if (nearest.index > at) parts.push({ text: sentence.slice(at, nearest.index), found: false });
    parts.push({ text: nearest.form, found: true });
    at = nearest.index + nearest.form.length;
  }
  if (at < sentence.length) parts.push({ text: sentence.slice(at), found: false });
  return parts;
};

/** The sentences that speak for a topic, in the order of the article, each once with all its words. */
export const reasonsOf = (
  evidence: readonly { form: string; sentence: string; offset: number }[],
): Reason[] => {
  const bySentence = new Map<string, Set<string>>();
  for (const { form, sentence } of [...evidence].sort((a, b) => a.offset - b.offset)) {
    if (!form) continue;
    const place = sentence || form;
    bySentence.set(place, (bySentence.get(place) ?? new Set()).add(form));
  }
  return [...bySentence].map(([sentence, forms]) => ({
    sentence,
    forms: [...forms],
    parts: emphasise(clip(sentence, [...forms]), [...forms]),
  }));
};
