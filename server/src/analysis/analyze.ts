import { detectLanguage, primarySubtag } from './language/detect';
import { findQuotes } from './quotes';
import { resolveInSteps } from './quotes/resolve';
import { sectionsOf } from './sections';
import { finish, finishPatiently, type Steps } from './steps';
import { compileTaxonomy, defaultTaxonomy, tagInSteps, type CompiledTaxonomy } from './topics';
import { findTurns } from './turns';
import type {
  Analysis,
  AnalysisInput,
  Analyst,
  AnalystOptions,
  KnownPerson,
  Quote,
  Span,
  Turn,
} from './types';

/**
 * Compiles a vocabulary once and returns what reads texts with it.
 *
 * @param options `taxonomy`: the topics to tag with (the shipped ones if left out); `people`: known beforehand, they keep
 *   their spelling and bring their aliases.
 */
export function createAnalyst(options: AnalystOptions = {}): Analyst {
  const taxonomy = compileTaxonomy(options.taxonomy ?? defaultTaxonomy());
  const people = options.people ?? [];
  return {
    analyze: (input) => finish(analysis(input, taxonomy, people)),
    analyzeAsync: async (input) => finishPatiently(analysis(input, taxonomy, people)),
  };
}

/** The whole pipeline, one step at a time: both ways of running it give the same answer. */
function* analysis(
  input: AnalysisInput,
  taxonomy: CompiledTaxonomy,
  people: readonly KnownPerson[],
): Steps<Analysis> {
  const { text, title, id } = readInput(input);
  const language = primarySubtag(input.language) ?? detectLanguage(text.length > 0 ? text : (title ?? ''));
  const turns: Turn[] = [];
  const quotes: Quote[] = [];
  for (const [start, end] of sectionsOf(text)) {
    const whole = start === 0 && end === text.length;
    const section = whole ? text : text.slice(start, end);
    const own = findTurns(section);
    const found = findQuotes(section, language, own);
    for (const turn of own) turns.push({ ...turn, start: turn.start + start, end: turn.end + start });
    for (const quote of found) quotes.push(whole ? quote : moveQuote(quote, start));
    if (!whole) yield;
  }
  const attributed = yield* resolveInSteps(quotes, text, title, language, people, turns);
  yield;
  const topics = yield* tagInSteps({ text, language, ...(title === undefined ? {} : { title }) }, taxonomy);
  return { ...(id === undefined ? {} : { id }), language, quotes: attributed, topics, turns };
}

function moveQuote(quote: Quote, by: number): Quote {
  const move = ([start, end]: Span): Span => [start + by, end + by];
  const { speaker, cueSpan } = quote;
  return {
    ...quote,
    spans: quote.spans.map(move),
    cueSpan: cueSpan && move(cueSpan),
    speaker: speaker && { ...speaker, mentionSpan: speaker.mentionSpan && move(speaker.mentionSpan) },
  };
}

function readInput(input: AnalysisInput): {
  text: string;
  title: string | undefined;
  id: AnalysisInput['id'];
} {
  const { text, title, id } = input;
  if (typeof text !== 'string') {
    throw new TypeError(
      `The text to analyse must be a string, but it is ${kindOf(text)}. Pass { text: '…' }.`,
    );
  }
  if (title !== undefined && title !== null && typeof title !== 'string') {
    throw new TypeError(`The title must be a string or left out, but it is ${kindOf(title)}.`);
  }
  return { text, title: title ?? undefined, id };
}

function kindOf(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'an array' : typeof value;
}
