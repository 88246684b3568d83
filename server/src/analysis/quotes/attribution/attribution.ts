import type { Range } from './noun-phrase';

/** How a quote was given to its speaker; ranges are token indices of its paragraph. */
export interface Attribution {
  mention: Range | null;
  cue: Range | null;
  rule: Rule;
}

export type Rule =
  | 'cue-after'
  | 'cue-before'
  | 'cue-end'
  | 'participle'
  | 'loose-cue'
  | 'colon'
  | 'according-to'
  | 'signature'
  | 'subject'
  | 'continuation'
  | 'block-introduction'
  | 'carry-over'
  | 'dialogue'
  | 'label'
  | 'none';
