import type { QuoteKind, Span } from '../types';
import { printed, type Said } from './attribution/attribution';
import { signedBy } from './attribution/signature';
import { interrupted } from './dialogue';
import type { Grammar } from './languages';
import type { Segment } from './marks';
import { isStop, shapeOf } from './shape';
import type { Candidate } from './speech';
import { Kind, tokensOf, type Token } from './words';

/** A quote in the making. */
export interface Found {
  kind: QuoteKind;
  spans: Span[];
  said: Said | null;
  repaired: boolean;
}

/** Tokens; rules look no further back, which keeps a line without full stops linear. */
const LONGEST_SENTENCE = 120;

/** What a paragraph stands between. */
export interface Surroundings {
  /** The last paragraph, where it ends with a colon. */
  introduction: Span | null;
  /** The next paragraph, where it begins with a dash. */
  signature: Span | null;
  /** The quote that the last paragraph left open. */
  open: Found | null;
  /** Who spoke last, not too far back. */
  last: Said | null;
}

/** A quote that goes on behind the words that name its speaker. */
interface Latest {
  found: Found;
  q: number;
  cue: number;
  rule: Said['rule'];
}

/** The quotes of one paragraph in order. Adds to `around.open` what goes on with it. */
export function readParagraph(
  text: string,
  [from, to]: Span,
  segments: readonly Segment[],
  grammar: Grammar,
  around: Surroundings,
): Found[] {
  const tokens = tokensOf(text, from, to, segments, grammar.lexicon);
  const quotes: Found[] = [];
  let latest = null as Latest | null;
  let speaking = null as Said | null;
  let s = behindDateline(tokens);
  for (let q = 0; q < tokens.length; q++) {
    const token = tokens[q];
    if (token && q > 0 && endsSentence(text, tokens, q - 1)) s = q;
    else if (q - s > LONGEST_SENTENCE) s = q - LONGEST_SENTENCE;
    const segment = token?.kind === Kind.Quote ? segments[token.segment] : undefined;
    if (!segment) continue;
    const shape = shapeOf(text, segment);
    const found = grammar.attribute(tokens, q, s, shape) ?? (shape.stopped ? signedBy(tokens, q + 1) : null);
    const candidate: Candidate = { text, tokens, q, s, segment, shape, found };
    if (around.open && q === 0) {
      around.open.spans.push([segment.start, segment.end]);
      if (found && !around.open.said?.cue) around.open.said = printed(tokens, found);
      speaking = around.open.said;
      latest = { found: around.open, q, cue: found?.cue?.[0] ?? -1, rule: found?.rule ?? 'continuation' };
      continue;
    }
    const goesOn =
      speaking !== null &&
      s === q &&
      shape.capital &&
      !segment.secondary &&
      (shape.stopped || shape.words > 3);
    const inner = shape.words > 3 ? interrupted(text, segment.start, segment.end, grammar) : null;
    if (!goesOn && !inner && !grammar.isSpeech(candidate)) continue;
    if (latest && continues(tokens, latest, q, s, found?.cue?.[0] ?? -1)) {
      latest.found.spans.push([segment.start, segment.end]);
      latest.q = q;
      continue;
    }
    const said =
      inner?.said ??
      (found && printed(tokens, found)) ??
      borrowed(text, tokens, q, grammar, around, speaking);
    const quote: Found = {
      kind: isWhole(candidate) ? 'direct' : 'partial',
      spans: inner?.spans ?? [[segment.start, segment.end]],
      said,
      repaired: segment.fault !== null,
    };
    quotes.push(quote);
    if (said) speaking = said;
    latest = { found: quote, q, cue: found?.cue?.[0] ?? -1, rule: said?.rule ?? 'none' };
  }
  return quotes;
}

/** "PORT NORD, May 3 (HP) — The mayor said": the sentence begins behind the dash. */
function behindDateline(tokens: readonly Token[]): number {
  const first = tokens[0];
  if (first?.kind !== Kind.Word || first.end - first.start < 3 || !first.capital) return 0;
  for (let i = 1; i < Math.min(tokens.length, 12); i++) {
    const kind = tokens[i]?.kind;
    if (kind === Kind.Dash) return i + 1;
    if (kind !== Kind.Word && kind !== Kind.Comma && kind !== Kind.Number && kind !== Kind.Bracket) return 0;
    if (tokens[i]?.kind === Kind.Word && !tokens[i]?.capital) return 0;
  }
  return 0;
}

/** Who speaks where the sentence itself names nobody: whoever did in this paragraph, is introduced or signs. */
function borrowed(
  text: string,
  tokens: readonly Token[],
  q: number,
  grammar: Grammar,
  around: Surroundings,
  speaking: Said | null,
): Said | null {
  if (speaking) return { ...speaking, cue: null, rule: 'continuation' };
  if (around.signature && q === tokens.length - 1) {
    const signature = tokensOf(text, around.signature[0], around.signature[1], [], grammar.lexicon);
    const signed = signedBy(signature, 0);
    if (signed) return printed(signature, signed);
  }
  if (around.introduction && q === 0) {
    const block = tokensOf(text, around.introduction[0], around.introduction[1], [], grammar.lexicon);
    const introduced = grammar.introduce(block, block.length, sentenceStart(text, block));
    if (introduced) return { ...printed(block, introduced), rule: 'block-introduction' };
  }
  return around.last && { ...around.last, cue: null, rule: 'carry-over' };
}

/** “Words,” he said. “More words.” One quote, broken by the words that name its speaker. */
function continues(tokens: readonly Token[], latest: Latest, q: number, s: number, cue: number): boolean {
  if (latest.rule !== 'cue-after' || latest.cue < latest.q) return false;
  if (cue === latest.cue) return true;
  if (cue >= 0 || s !== q) return false;
  for (let i = latest.q + 1; i < q - 1; i++) {
    const token = tokens[i];
    if (token?.kind === Kind.Stop || token?.kind === Kind.Semicolon || token?.kind === Kind.Quote)
      return false;
  }
  return tokens[q - 1]?.kind === Kind.Stop;
}

/** Whole sentences, or a fragment inside a reported one? */
function isWhole({ text, tokens, q, s, shape, segment, found }: Candidate): boolean {
  if (!shape.capital && !opensAnyway(text, segment)) return false;
  const before = tokens[q - 1];
  if (q === s || shape.stopped || shape.sentences || segment.fault !== null) return true;
  if (before && (before.kind === Kind.Colon || before.kind === Kind.Comma)) return true;
  return found?.rule === 'cue-after' && shape.words > 2;
}

/** “… and so it began”, “[We] knew”: the sentence was cut, and is still one. */
function opensAnyway(text: string, segment: Segment): boolean {
  const unit = text.charCodeAt(segment.start);
  return unit === 0x5b || unit === 0x2026 || unit === 0x2e;
}

/** Does a sentence end with token `i`? Marks that hold a whole sentence end it too. */
function endsSentence(text: string, tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token) return false;
  if (token.kind === Kind.Stop) return true;
  if (token.kind !== Kind.Quote || !isStop(text.charCodeAt(token.end - 2))) return false;
  const next = tokens[i + 1];
  return next !== undefined && (next.capital || next.kind === Kind.Quote);
}

function sentenceStart(text: string, tokens: readonly Token[]): number {
  const floor = Math.max(0, tokens.length - LONGEST_SENTENCE);
  for (let i = tokens.length - 1; i > floor; i--) if (endsSentence(text, tokens, i - 1)) return i;
  return floor;
}
