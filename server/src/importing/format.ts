export type SourceFormat = 'text' | 'markdown' | 'html';

/** An article shows its format in its first pages. */
const SAMPLE = 65_536;

/** Tags that only a page or a clipboard has. `a`, `b` and `i` alone may stand in plain text or Markdown. */
const BLOCK_TAG =
  /<(?:!doctype html|html|body|head|article|section|main|div|p|h[1-6]|ul|ol|li|blockquote|table|figure|br|meta|span)(?:\s[^<>]{0,2000})?\/?>/i;

/** One of these decides: plain articles do not contain them by chance. */
const MARKDOWN = [
  /^#{1,6} +\S/m,
  /^ {0,3}```/m,
  /!?\[[^[\]\n]{1,300}\]\((?:https?:|mailto:|\/|#)[^()\s]{0,2000}\)/,
  /(?:^|[\s«“"(>])(\*\*|__)(?=[^\s*_])[^*_\n]{1,400}[^\s*_]\1(?![\p{L}\d])/mu,
  /^\S[^\n]{0,200}\n(?:={3,}|-{3,})[ \t]*$/m,
  /^> *\S/m,
  /^[*+] +\S[^\n]*\n[*+] +\S/m,
];
/**
 * A hyphen may open a list or a line of dialogue. A list is introduced by a colon, or its items are no sentences:
 * dialogue ends its lines like speech.
 */
const INTRODUCED_LIST = /:[ \t]*\n{1,2}- +\S[^\n]*\n- +\S/;
const TERSE_LIST = /(?:^|\n\n)- +\S[^\n]{0,80}[^\s.!?…,:;»”"]\n- +\S[^\n]{0,80}[^\s.!?…,:;»”"](?:\n|$)/;
/** Single emphasis around a whole line, or around a word next to other text. */
const EMPHASIS = /^([*_])(?=[^\s*_])[^*_\n]{1,600}[^\s*_]\1[ \t]*$/m;

/** The format that a source is written in, judged by its head. Line breaks are `\n`. */
export function detectFormat(source: string): SourceFormat {
  const sample = source.slice(0, SAMPLE);
  if (BLOCK_TAG.test(sample)) return 'html';
  const marked = [...MARKDOWN, INTRODUCED_LIST, TERSE_LIST, EMPHASIS].some((sign) => sign.test(sample));
  return marked ? 'markdown' : 'text';
}
