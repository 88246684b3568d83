import { paragraphs } from '../language/sentences';
import type { Span } from '../types';

/** One printed line of an article, as a transcript would use it. */
export interface Line {
  start: number;
  end: number;
  /** Where the words start if nothing before them is a label: after bold marks and a dash. */
  plain: number;
  /** Where the words start after the label, if there is one. */
  words: number;
  /** "Name" of a leading "Name:", without bold marks; null if there is none. */
  label: string | null;
  /** The line opens with a dash and a space. */
  dash: boolean;
  /** The whole line stands between bold marks that a paste from Markdown left behind. */
  bold: boolean;
  /** The line ends like a question. */
  asks: boolean;
  /** The line invites to talk without a question mark: "Tell us about…". */
  invites: boolean;
  /** The line ends with any sentence mark; headings and captions do not. */
  closed: boolean;
}

/** A label longer than this is a sentence with a colon. */
const LABEL_REACH = 72;

const QUESTION_ENDS = new Set('?？');
const SENTENCE_ENDS = new Set('.!?…:;？。');
const CLOSERS = new Set('"\'»”’“)]*_ \t\u00a0');

const INVITATION =
  /^(?:please |so,? |and |well,? )?(?:tell (?:us|me|our)|describe|explain|walk us|talk us|let['’]?s (?:talk|turn|start|begin))\b|^(?:и |а |ну |так )?(?:по)?(?:расскажите|скажите|опишите|объясните|поделитесь|назовите|давайте|раскажыце|скажыце|апішыце|патлумачце|падзяліцеся|назавіце)(?![\p{L}])/iu;

// Initials may stand alone before a full stop ("Q. How…", «В. Как…»); every other label needs its colon.
const LABEL =
  /^([\p{Lu}«"“„][^:：\n?!…]{0,60}?)[*_]{0,3}\s?[:：][*_]{0,3}(?:\s+|$)|^([QAВОПА])\.\s+(?=[\p{Lu}—–-])/u;

/** The lines of a text that hold anything but space. */
export function readLines(text: string): Line[] {
  return paragraphs(text).map((span) => readLine(text, span));
}

function readLine(text: string, [lineStart, lineEnd]: Span): Line {
  const head = text.slice(lineStart, Math.min(lineEnd, lineStart + LABEL_REACH + 8));
  const opening = /^[*_]{0,3}/.exec(head)?.[0].length ?? 0;
  const bold = opening > 0 && /[*_]/.test(text.charAt(lineEnd - 1));
  let end = lineEnd;
  if (bold) while (end > lineStart && /[*_]/.test(text.charAt(end - 1))) end--;
  let words = lineStart + opening;
  const afterDash = /^[—–-]\s+/.exec(head.slice(opening));
  if (afterDash) words += afterDash[0].length;
  const plain = words;
  const match = LABEL.exec(head.slice(words - lineStart));
  const label = match?.[1] ?? match?.[2] ?? null;
  if (label !== null && match) {
    words += match[0].length;
    words += /^[—–-]\s+/.exec(text.slice(words, words + 3))?.[0].length ?? 0;
  }
  const last = lastMark(text, words, end);
  return {
    start: lineStart,
    end,
    plain: Math.min(plain, end),
    words: Math.min(words, end),
    label: label === null ? null : label.replace(/[*_]+$/, '').trim(),
    dash: afterDash !== null,
    bold,
    asks: QUESTION_ENDS.has(last),
    invites: INVITATION.test(text.slice(words, words + 40)),
    closed: SENTENCE_ENDS.has(last),
  };
}

/** The last character that is neither a closing mark nor a space. */
function lastMark(text: string, from: number, to: number): string {
  let at = to;
  while (at > from && CLOSERS.has(text.charAt(at - 1))) at--;
  return at > from ? text.charAt(at - 1) : '';
}
