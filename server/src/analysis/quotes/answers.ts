import { paragraphs } from '../language/sentences';
import type { Span, Turn } from '../types';
import type { Found } from './paragraph';

/** A label stands this close before its answer, in characters. */
const LABEL_REACH = 120;

/** An answer of a transcript as one quote, a span for each paragraph; the label is its mention. */
export function answerOf(text: string, turn: Turn): Found {
  const spans = paragraphs(text.slice(turn.start, turn.end)).map(([start, end]): Span =>
    unmarked(text, turn.start + start, turn.start + end),
  );
  return {
    kind: 'answer',
    spans,
    said: { mention: labelOf(text, turn), cue: null, rule: 'label' },
    repaired: false,
  };
}

function labelOf(text: string, turn: Turn): Span | null {
  if (turn.speaker === null) return null;
  const floor = Math.max(0, turn.start - LABEL_REACH - turn.speaker.length);
  const at = text.slice(floor, turn.start).lastIndexOf(turn.speaker);
  return at < 0 ? null : [floor + at, floor + at + turn.speaker.length];
}

/** The words inside the marks where a transcript puts a whole answer into them. */
function unmarked(text: string, start: number, end: number): Span {
  const first = text.charCodeAt(start);
  const last = text.charCodeAt(end - 1);
  const closing = PAIRS.get(first);
  if (closing === undefined || !closing.includes(last)) return [start, end];
  for (let i = start + 1; i < end - 1; i++) {
    const unit = text.charCodeAt(i);
    if (unit === first || closing.includes(unit)) return [start, end];
  }
  return [start + 1, end - 1];
}

const PAIRS = new Map<number, number[]>([
  [0x22, [0x22]],
  [0x201c, [0x201d]],
  [0x201e, [0x201c, 0x201d]],
  [0xab, [0xbb]],
]);
