/**
 * How a quote stands on its own: the comma before "he said" belongs to the sentence that quoted it, and becomes a full
 * stop at the end and where the speech goes on with a new sentence.
 */
export const displayText = (...parts: string[]): string =>
  parts
    .map((part, n) => {
      const next = parts[n + 1];
      return next === undefined || /^\p{Lu}/u.test(next) ? part.replace(/,$/, '.') : part;
    })
    .join(' ');
