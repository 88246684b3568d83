import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Analysis, Quote } from '../../server/src/analysis';

/**
 * Interviews of our own writing, marked up in the text itself:
 * `[[Full Name|words]]` or `[[Full Name|mention|words]]` stands around the words that are one quote, `[[+|words]]`
 * carries the quote before it on, and `-` for the name says that nobody may be named.
 */
export interface Interview {
  id: string;
  language: string;
  title: string;
  text: string;
  outlet: string | null;
  interviewees: string[];
  interviewers: string[];
  quotes: GoldQuote[];
}

export interface GoldQuote {
  name: string | null;
  mention: string | null;
  spans: [number, number][];
}

interface Source extends Omit<Interview, 'text' | 'quotes'> {
  paragraphs: string[];
}

export function readInterviews(folder: string): Interview[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => parseInterview(JSON.parse(readFileSync(join(folder, file), 'utf8')) as Source));
}

export function parseInterview(source: Source): Interview {
  const { paragraphs, ...rest } = source;
  const quotes: GoldQuote[] = [];
  let text = '';
  let rested = 0;
  const marked = paragraphs.join('\n');
  for (const match of marked.matchAll(/\[\[([^|\]]+)\|([\s\S]*?)\]\]/g)) {
    text += marked.slice(rested, match.index);
    rested = match.index + match[0].length;
    const [name = '', body = ''] = [match[1], match[2]];
    const bar = body.indexOf('|');
    const words = bar === -1 ? body : body.slice(bar + 1);
    const span: [number, number] = [text.length, text.length + words.length];
    text += words;
    const last = quotes.at(-1);
    if (name === '+' && last) last.spans.push(span);
    else
      quotes.push({
        name: name === '-' ? null : name,
        mention: bar === -1 ? null : body.slice(0, bar),
        spans: [span],
      });
  }
  text += marked.slice(rested);
  if (/\[\[|\]\]/.test(text)) throw new Error(`The markup of ${source.id} does not close.`);
  return { ...rest, text, quotes };
}

export interface Score {
  interview: string;
  language: string;
  gold: number;
  predicted: number;
  /** Gold spans found with exactly these boundaries. */
  exact: number;
  /** Of the gold spans found exactly, those with the right person. */
  person: number;
  /** Share of spans that are exact and whose person is right, false alarms counted against it: 0..1. */
  rate: number;
  errors: string[];
}

const key = ([start, end]: readonly [number, number]) => `${start}-${end}`;

/** A quote's pieces, each with its person; an answer counts as one stretch, whatever its paragraphs. */
function pieces(quotes: readonly Quote[]): Map<string, Quote> {
  const found = new Map<string, Quote>();
  for (const quote of quotes) {
    const [first, last] = [quote.spans[0], quote.spans.at(-1)];
    if (quote.kind === 'answer' && first && last) found.set(key([first[0], last[1]]), quote);
    else for (const span of quote.spans) found.set(key(span), quote);
  }
  return found;
}

export function scoreInterview(interview: Interview, { quotes }: Pick<Analysis, 'quotes'>): Score {
  const { text } = interview;
  const predicted = pieces(quotes);
  const score = { gold: 0, exact: 0, person: 0, errors: [] as string[] };
  const claimed = new Set<string>();
  for (const gold of interview.quotes) {
    for (const span of gold.spans) {
      score.gold++;
      const quote = predicted.get(key(span));
      const words = text.slice(span[0], span[1]).slice(0, 60);
      if (!quote) {
        score.errors.push(`missed    «${words}»`);
        continue;
      }
      claimed.add(key(span));
      score.exact++;
      const name = quote.speaker?.name ?? null;
      if (name === gold.name) score.person++;
      else
        score.errors.push(
          `person    ${quote.speaker?.mention ?? '—'} -> ${name ?? '—'}, not ${gold.name ?? '—'} «${words}»`,
        );
    }
  }
  for (const [span, quote] of predicted) {
    if (!claimed.has(span)) score.errors.push(`unwanted  ${quote.rule} «${quote.text.slice(0, 60)}»`);
  }
  const rate = (2 * score.person) / Math.max(1, score.gold + predicted.size);
  return { interview: interview.id, language: interview.language, predicted: predicted.size, rate, ...score };
}

export function summarise(scores: readonly Score[], language: string): { rate: number; table: string } {
  const own = scores.filter((score) => score.language === language);
  const sum = (pick: (score: Score) => number) => own.reduce((total, score) => total + pick(score), 0);
  const rate = (2 * sum((s) => s.person)) / Math.max(1, sum((s) => s.gold) + sum((s) => s.predicted));
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`.padStart(8);
  const row = (name: string, share: number, gold: number, exact: number, person: number, predicted: number) =>
    `${name.padEnd(26)}${percent(share)}  gold ${gold}  exact ${exact}  person ${person}  predicted ${predicted}`;
  const rows = own.map((s) => row(s.interview, s.rate, s.gold, s.exact, s.person, s.predicted));
  rows.push(
    row(
      language,
      rate,
      sum((s) => s.gold),
      sum((s) => s.exact),
      sum((s) => s.person),
      sum((s) => s.predicted),
    ),
  );
  return { rate, table: rows.join('\n') };
}
