import { Kind, type Token } from '../words';
import type { Shape } from '../shape';
import { cueAfter, cueAtEnd } from './after';
import type { Attribution } from './attribution';
import { cueBefore } from './before';
import { mainSubject } from './noun-phrase';
import { accordingTo } from './source';

/** Who said the quote at token `q`, by the words of its own sentence, which begins at token `s`. */
export function attributeEnglish(
  tokens: readonly Token[],
  q: number,
  s: number,
  shape: Shape,
): Attribution | null {
  const after = tokens[q + 1];
  const period = shape.last === 0x2e;
  const open = !period || (after !== undefined && !after.capital);
  const comma =
    shape.last === 0x2c ||
    (shape.stopped && !period) ||
    after?.kind === Kind.Comma ||
    after?.kind === Kind.Dash;
  if (open && (comma || (after && !after.capital))) {
    const found = cueAfter(tokens, q, tokens.length);
    if (found && comma) return found;
  }
  const direct = s === q || shape.capital;
  const before = q > s ? cueBefore(tokens, q, s, direct) : null;
  if (before && before.rule === 'cue-before') return before;
  const end = period ? null : cueAtEnd(tokens, q, tokens.length);
  if (end) return end;
  const source = accordingTo(tokens, q, s, tokens.length);
  if (source) return source;
  if (before) return before;
  if (q === s || shape.capital) return null;
  const subject = mainSubject(tokens, s, q);
  return subject && { mention: subject, cue: null, rule: 'subject' };
}
