import * as is from '../lexicon/flags';
import { Kind, type Token } from '../words';
import type { Attribution } from './attribution';
import { phraseFrom } from './noun-phrase';

/** How far the source may stand behind its quote, in tokens. */
const REACH = 60;

/** According to X, "…"; "…", according to X. */
export function accordingTo(tokens: readonly Token[], q: number, s: number, e: number): Attribution | null {
  for (let i = q + 1; i < e && i < q + REACH; i++) {
    if (tokens[i]?.kind === Kind.Quote || tokens[i]?.kind === Kind.Stop) break;
    const found = at(tokens, i, e);
    if (found) return found;
  }
  for (let i = q - 1; i >= s; i--) {
    const found = at(tokens, i, fronted(tokens, i, q));
    if (found) return found;
  }
  return null;
}

function at(tokens: readonly Token[], i: number, to: number): Attribution | null {
  const token = tokens[i];
  if (!token || !(token.bits & is.SOURCE)) return null;
  if (token.word === 'per' && !tokens[i + 1]?.capital) return null;
  const size = token.word === 'according' ? (tokens[i + 1]?.word === 'to' ? 2 : 0) : 1;
  if (!size) return null;
  const mention = phraseFrom(tokens, i + size, to);
  return mention && { mention, cue: [i, i + size], rule: 'according-to' };
}

/** "According to the ministry, the bridge …": behind the comma its sentence begins, unless an apposition is plain. */
function fronted(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i < to; i++) {
    if (tokens[i]?.kind !== Kind.Comma) continue;
    const next = tokens[i + 1];
    const apposed =
      next &&
      (next.word === 'a' || next.word === 'an' || next.kind === Kind.Number || next.bits & is.RELATIVE);
    return apposed ? to : i;
  }
  return to;
}
