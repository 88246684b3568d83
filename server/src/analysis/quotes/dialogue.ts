import { SPACE, classes } from '../language/characters';
import type { Span } from '../types';
import { printed, type Said } from './attribution/attribution';
import type { Grammar } from './languages';
import type { Shape } from './shape';
import { Kind, tokensOf, type Token } from './words';

/** Spoken words and who interrupts them with "— said X —". */
export interface Spoken {
  spans: Span[];
  said: Said;
}

const ANY_SHAPE: Shape = {
  words: 9,
  titleCase: false,
  capital: true,
  last: 0x2c,
  stopped: false,
  sentences: false,
};

/**
 * A line of dialogue: "— Words, — said X. — More words." Null for a line without such a clause: lists begin with
 * dashes too, and a replica alone does not say whose it is.
 */
export function dialogueOf(text: string, [from, to]: Span, grammar: Grammar): Spoken | null {
  if (!isDash(text.charCodeAt(from)) || classes[text.charCodeAt(from + 1)] !== SPACE) return null;
  const spoken = interrupted(text, from + 1, to, grammar);
  return spoken && { spans: spoken.spans, said: { ...spoken.said, rule: 'dialogue' } };
}

/**
 * Speech within one pair of marks or on one line, split where a clause between dashes names the speaker:
 * «Words, — said X, — more words». Null if nothing interrupts it. Linear.
 */
export function interrupted(text: string, from: number, to: number, grammar: Grammar): Spoken | null {
  const tokens = tokensOf(text, from, to, [], grammar.lexicon);
  const spans: Span[] = [];
  let said: Said | null = null;
  let start = from;
  for (let d = 1; d < tokens.length; d++) {
    const dash = tokens[d];
    if (dash?.kind !== Kind.Dash || !isPause(tokens[d - 1])) continue;
    const found = grammar.attribute(tokens, d - 1, d - 1, ANY_SHAPE);
    if (found?.rule !== 'cue-after') continue;
    said ??= printed(tokens, found);
    push(spans, text, start, dash.start);
    const resume = resumeAt(tokens, Math.max(found.cue?.[1] ?? 0, found.mention?.[1] ?? 0));
    if (resume < 0) return { spans, said };
    start = tokens[resume]?.end ?? to;
    d = resume;
  }
  if (!said) return null;
  push(spans, text, start, to);
  return { spans, said };
}

function isPause(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === Kind.Comma || token.kind === Kind.Stop);
}

/** The dash behind the clause, after a comma or a full stop; -1 where speech does not go on. */
function resumeAt(tokens: readonly Token[], from: number): number {
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i];
    if (token?.kind === Kind.Dash) return isPause(tokens[i - 1]) ? i : -1;
    if (token?.kind === Kind.Stop && tokens[i + 1]?.kind !== Kind.Dash) return -1;
  }
  return -1;
}

function push(spans: Span[], text: string, from: number, to: number): void {
  let a = from;
  let b = to;
  while (a < b && classes[text.charCodeAt(a)] === SPACE) a++;
  while (b > a && classes[text.charCodeAt(b - 1)] === SPACE) b--;
  if (b > a) spans.push([a, b]);
}

function isDash(unit: number): boolean {
  return unit === 0x2014 || unit === 0x2013 || unit === 0x2015 || unit === 0x2d;
}
