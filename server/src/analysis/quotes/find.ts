import { paragraphs } from '../language/sentences';
import type { Language, Quote, Span, Turn } from '../types';
import type { Attribution, Rule } from './attribution/attribution';
import { cueBefore } from './attribution/before';
import { attributeEnglish } from './attribution/english';
import { english } from './lexicon/english';
import { segmentsOf, type Segment } from './marks';
import { isStop, shapeOf } from './shape';
import { isSpeech } from './speech';
import { markStyle } from './style';
import { Kind, tokensOf, type Token } from './words';

interface Said {
  mention: Span | null;
  cue: Span | null;
  rule: Rule;
}

/**
 * The quotations of a text in order, with the speaker as printed and the reporting words; `speaker.name` stays null,
 * who a mention stands for is another question. An answer of a transcript is one quote. Linear in the text's length.
 */
export function findQuotes(text: string, language: Language, turns: Turn[]): Quote[] {
  const style = markStyle(text, language);
  const blocks = paragraphs(text);
  const quotes: Quote[] = [];
  let previous = null as Said | null;
  let since = 0;
  for (let b = 0; b < blocks.length; b++) {
    const block = blocks[b];
    if (!block) continue;
    const next = blocks[b + 1];
    const reopened = next !== undefined && isOpener(text.charCodeAt(next[0]));
    const segments = segmentsOf(text, block, style, reopened);
    since++;
    if (segments.length === 0) continue;
    const tokens = tokensOf(text, block[0], block[1], segments, english);
    const introduced: Said | null = b > 0 ? introduction(text, blocks[b - 1]) : null;
    let inParagraph = null as Said | null;
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i];
      const segment = token && token.kind === Kind.Quote ? segments[token.segment] : undefined;
      if (!segment) continue;
      const shape = shapeOf(text, segment);
      const start = sentenceStart(text, tokens, i);
      const attribution = attributeEnglish(tokens, i, start, shape);
      const goesOn =
        inParagraph !== null &&
        start === i &&
        shape.capital &&
        !segment.secondary &&
        (shape.stopped || shape.words > 3);
      if (!goesOn && !isSpeech(text, tokens, i, segment, shape, attribution)) continue;
      let said: Said | null = attribution && printed(tokens, attribution);
      if (!said && inParagraph) said = { ...inParagraph, rule: 'continuation', cue: null };
      if (!said && introduced && i === 0) said = introduced;
      if (!said && previous && since < 3) said = { ...previous, rule: 'carry-over', cue: null };
      if (said) {
        inParagraph = said;
        previous = said;
        since = 0;
      }
      quotes.push(quoteOf(text, segment, said));
    }
  }
  return quotes;
}

function isOpener(unit: number): boolean {
  return unit === 0x22 || unit === 0x201c || unit === 0x201e || unit === 0xab || unit === 0x2018;
}

/** A paragraph that ends with a colon introduces the next one. */
function introduction(text: string, block: Span | undefined): Said | null {
  if (!block || text.charCodeAt(block[1] - 1) !== 0x3a) return null;
  const tokens = tokensOf(text, block[0], block[1], [], english);
  const found = cueBefore(tokens, tokens.length, sentenceStart(text, tokens, tokens.length), true);
  return found && { ...printed(tokens, found), rule: 'block-introduction' };
}

/** The token that the sentence of token `q` begins with. */
function sentenceStart(text: string, tokens: readonly Token[], q: number): number {
  for (let i = q - 1; i >= 0; i--) {
    const token = tokens[i];
    if (!token) continue;
    if (token.kind === Kind.Stop) return i + 1;
    if (token.kind !== Kind.Quote || !isStop(text.charCodeAt(token.end - 2))) continue;
    const next = tokens[i + 1];
    if (next && (next.capital || next.kind === Kind.Quote || i + 1 === q)) return i + 1;
  }
  return 0;
}

function printed(tokens: readonly Token[], found: Attribution): Said {
  return { mention: spanOf(tokens, found.mention), cue: spanOf(tokens, found.cue), rule: found.rule };
}

function spanOf(tokens: readonly Token[], range: Attribution['cue']): Span | null {
  const first = range && tokens[range[0]];
  const last = range && tokens[range[1] - 1];
  return first && last ? [first.start, last.end] : null;
}

function quoteOf(text: string, segment: Segment, said: Said | null): Quote {
  const mention = said?.mention ?? null;
  return {
    kind: 'direct',
    spans: [[segment.start, segment.end]],
    text: text.slice(segment.start, segment.end),
    speaker: mention && { mention: text.slice(mention[0], mention[1]), mentionSpan: mention, name: null },
    cue: said?.cue ? text.slice(said.cue[0], said.cue[1]) : null,
    cueSpan: said?.cue ?? null,
    rule: said?.rule ?? 'none',
    repaired: segment.fault !== null,
    confidence: 0.5,
  };
}
