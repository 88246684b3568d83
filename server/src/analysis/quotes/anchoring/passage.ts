import type { Span } from '../../types';
import type { TextIndex } from './places';
import { isWordUnit } from './words';

/** Words of the text that agree with a quote, and how many of the quote's words are left over on either side. */
export interface SharedWords {
  from: number;
  to: number;
  before: number;
  after: number;
}

/** A passage may reach so many words further than the quote did to end at a quotation mark. */
const REACH = 6;
/** So much of what lies between two words is looked at: a wall of signs is read once, not once a quote. */
const MAX_GAP = 64;

const MARKS = /[\p{Quotation_Mark}`´″]/u;
const SENTENCE_END = /[.!?…]/;
const CLOSING_PUNCTUATION = /[.,!?…]/;

/**
 * Where the passage that holds these words begins and ends: at the quotation marks around them when those are near,
 * else after as many words as the quote has left over, within the sentence and the paragraph.
 */
export function passageSpan(index: TextIndex, free: Int32Array, shared: SharedWords, exact: string): Span {
  const words = index.words();
  const { text } = index;
  const startOf = (place: number): number => words.starts[words.wordStarts[place] ?? 0] ?? 0;
  const endOf = (place: number): number => words.ends[(words.wordEnds[place] ?? 1) - 1] ?? 0;

  let from = shared.from;
  for (let step = 0; step <= shared.before + REACH; step++) {
    const place = shared.from - step;
    const gap = text.slice(place > 0 ? endOf(place - 1) : 0, startOf(place)).slice(-MAX_GAP);
    if (opensHere(gap, place > 0)) {
      from = place;
      break;
    }
    if (step <= shared.before) from = place;
    if (place === 0 || free[place - 1] === -1 || stops(gap, step < shared.before)) break;
  }
  let last = shared.to - 1;
  for (let step = 0; step <= shared.after + REACH; step++) {
    const place = shared.to - 1 + step;
    const next = place + 1 < words.ids.length;
    const gap = text.slice(endOf(place), next ? startOf(place + 1) : text.length).slice(0, MAX_GAP);
    if (closesHere(gap, next)) {
      last = place;
      break;
    }
    if (step <= shared.after) last = place;
    if (!next || free[place + 1] === -1 || stops(gap, step < shared.after)) break;
  }

  let end = endOf(last);
  if (!isWordUnit(exact.charCodeAt(exact.length - 1))) {
    const limit = Math.min(text.length, end + 3);
    while (end < limit && CLOSING_PUNCTUATION.test(text.charAt(end))) end++;
  }
  return [startOf(from), end];
}

/** A paragraph ends every passage; a sentence one that holds all the words it should. */
function stops(gap: string, wordsLeft: boolean): boolean {
  return gap.includes('\n') || (!wordsLeft && SENTENCE_END.test(gap));
}

/** An opening mark touches the word after it and not the one before it, as in `said: "Yes`. */
function opensHere(gap: string, wordBefore: boolean): boolean {
  return MARKS.test(gap.slice(-1)) && (gap.length > 1 || !wordBefore);
}

/** A closing mark touches the word before it, or its full stop, and not the word after. */
function closesHere(gap: string, wordAfter: boolean): boolean {
  const mark = gap.search(MARKS);
  if (mark < 0 || (wordAfter && gap.length === mark + 1)) return false;
  return !/\s/.test(gap.slice(0, mark));
}
