import { paragraphs } from '../language/sentences';
import type { Language, Quote, Span, Turn } from '../types';
import { answerOf } from './answers';
import type { Said } from './attribution/attribution';
import { dialogueOf } from './dialogue';
import { grammarOf } from './languages';
import { segmentsOf } from './marks';
import { readParagraph, type Found } from './paragraph';
import { CONFIDENCE, MOST_FOR_REPAIRED } from './rules';
import { markStyle } from './style';

/** So many paragraphs further somebody may still be speaking. */
const CARRY = 3;
/** A paragraph of introduction or signature is no longer than this, in characters. */
const LONGEST_ASIDE = 1200;

/**
 * The quotations of a text in order, with the speaker as printed and the reporting words; `speaker.name` stays null:
 * who a mention stands for is another question. An answer of a transcript is one quote, whatever marks stand in it.
 * Linear in the text's length.
 */
export function findQuotes(text: string, language: Language, turns: readonly Turn[]): Quote[] {
  const grammar = grammarOf(language);
  const style = markStyle(text, language);
  const blocks = paragraphs(text);
  const answers = turns.filter((turn) => turn.role === 'answer');
  const quotes: Found[] = [];
  let nextAnswer = 0;
  let open = null as Found | null;
  let last = null as Said | null;
  let age = 0;
  for (const [b, block] of blocks.entries()) {
    while ((answers[nextAnswer]?.start ?? Infinity) < block[1]) {
      const answer = answers[nextAnswer++];
      if (answer) quotes.push(answerOf(text, answer));
    }
    if ((answers[nextAnswer - 1]?.end ?? 0) > block[0]) continue;
    const next = blocks[b + 1];
    const spoken = dialogueOf(text, block, grammar);
    if (spoken) {
      quotes.push({ kind: 'direct', ...spoken, repaired: false });
      continue;
    }
    const reopened = next !== undefined && isOpening(text.charCodeAt(next[0]));
    const segments = segmentsOf(text, block, style, reopened);
    age++;
    if (segments.length === 0) {
      open = null;
      continue;
    }
    const found = readParagraph(text, block, segments, grammar, {
      introduction: aside(blocks[b - 1], (span) => text.charCodeAt(span[1] - 1) === 0x3a),
      signature: aside(next, (span) => isDash(text.charCodeAt(span[0]))),
      open,
      last: age <= CARRY ? last : null,
    });
    const final = found[found.length - 1] ?? open;
    open = segments[segments.length - 1]?.continues ? final : null;
    if (final?.said) {
      last = final.said;
      age = 0;
    }
    for (const quote of found) quotes.push(quote);
  }
  return quotes.map((found) => quoteOf(text, found));
}

function aside(span: Span | undefined, test: (span: Span) => boolean): Span | null {
  return span && span[1] - span[0] < LONGEST_ASIDE && test(span) ? span : null;
}

function isOpening(unit: number): boolean {
  return (
    unit === 0x22 || unit === 0x201c || unit === 0x201e || unit === 0xab || unit === 0x2018 || unit === 0xbb
  );
}

function isDash(unit: number): boolean {
  return unit === 0x2014 || unit === 0x2013 || unit === 0x2015 || unit === 0x2d;
}

function quoteOf(text: string, { kind, spans, said, repaired }: Found): Quote {
  const rule = said?.rule ?? 'none';
  const mention = said?.mention ?? null;
  const cue = said?.cue ?? null;
  return {
    kind,
    spans,
    text: spans.map(([start, end]) => text.slice(start, end)).join(' '),
    speaker: mention && { mention: text.slice(mention[0], mention[1]), mentionSpan: mention, name: null },
    cue: cue && text.slice(cue[0], cue[1]),
    cueSpan: cue,
    rule,
    repaired,
    confidence: repaired ? Math.min(CONFIDENCE[rule], MOST_FOR_REPAIRED) : CONFIDENCE[rule],
  };
}
