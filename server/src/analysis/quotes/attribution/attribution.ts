import type { Span } from '../../types';
import type { Token } from '../words';
import type { Range } from './noun-phrase';

/** How a quote was given to its speaker; ranges are token indices of its paragraph. */
export interface Attribution {
  mention: Range | null;
  cue: Range | null;
  rule: Rule;
}

/** The same with offsets into the text: it outlives its paragraph. */
export interface Said {
  mention: Span | null;
  cue: Span | null;
  rule: Rule;
}

export type Rule =
  | 'cue-after'
  | 'cue-before'
  | 'cue-end'
  | 'participle'
  | 'loose-cue'
  | 'according-to'
  | 'signature'
  | 'continuation'
  | 'block-introduction'
  | 'carry-over'
  | 'dialogue'
  | 'subject'
  | 'label'
  | 'none';

export function printed(tokens: readonly Token[], found: Attribution): Said {
  return { mention: spanOf(tokens, found.mention), cue: spanOf(tokens, found.cue), rule: found.rule };
}

function spanOf(tokens: readonly Token[], range: Range | null): Span | null {
  const first = range && tokens[range[0]];
  const last = range && tokens[range[1] - 1];
  return first && last ? [first.start, last.end] : null;
}
