import * as is from '../lexicon/flags';
import { Kind, type Token } from '../words';
import type { Attribution } from './attribution';
import { isVerb } from './verbs';

/** A name with a role has no more words than this. */
const LONGEST = 14;

/** “…” ― Name, role: a dash and a name, and the paragraph ends. `from` is the token of the dash. */
export function signedBy(tokens: readonly Token[], from: number): Attribution | null {
  if (tokens[from]?.kind !== Kind.Dash || !tokens[from + 1]?.capital) return null;
  let end = tokens.length;
  if (tokens[end - 1]?.kind === Kind.Stop) end--;
  if (end - from - 1 > LONGEST || end <= from + 1) return null;
  for (let i = from + 1; i < end; i++) {
    const token = tokens[i];
    if (!token || token.kind === Kind.Stop || token.kind === Kind.Colon || token.kind === Kind.Quote)
      return null;
    if (isVerb(token) || token.bits & is.AUXILIARY) return null;
  }
  let name = from + 1;
  while (name < end && tokens[name]?.kind === Kind.Word) name++;
  return { mention: [from + 1, name], cue: null, rule: 'signature' };
}
