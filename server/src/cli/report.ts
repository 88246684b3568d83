import type { Analysis, Evidence, Quote, TopicAnswer, Turn } from '../analysis';

const WIDTH = 80;
const languages = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' });

/** The analysis for a person at a terminal: what was found, and why. Ends with a line feed. */
export function report(analysis: Analysis, text: string): string {
  const applied = analysis.topics.filter((topic) => topic.applied);
  const suggested = analysis.topics.filter((topic) => !topic.applied);
  const sections = [
    `Language: ${languages.of(analysis.language) ?? analysis.language}`,
    ...turnsSection(analysis.turns),
    section('Quotes', analysis.quotes.map(quoteEntry), 'No quotes were found.'),
    section(
      'Topics',
      applied.map((topic) => topicEntry(topic)),
      'No topic is spoken for strongly enough.',
    ),
    ...(suggested.length ? [section('Topics suggested', suggested.map(topicEntry), '')] : []),
  ];
  return text.trim() === '' ? 'The text is empty.\n' : `${sections.join('\n\n')}\n`;
}

function section(title: string, entries: string[], none: string): string {
  return entries.length ? `${title}: ${entries.length}\n\n${entries.join('\n\n')}` : none;
}

function turnsSection(turns: Turn[]): string[] {
  if (turns.length === 0) return [];
  const questions = turns.filter((turn) => turn.role === 'question').length;
  return [
    `A transcript with ${count(questions, 'question')} and ${count(turns.length - questions, 'answer')}.`,
  ];
}

function quoteEntry(quote: Quote, index: number): string {
  const facts = [
    speakerFact(quote),
    quote.cue === null ? null : `said with "${quote.cue}"`,
    quote.kind,
    `rule ${quote.rule}`,
    `confidence ${percent(quote.confidence)}`,
  ].filter((fact) => fact !== null);
  return [
    ...wrap(`${index + 1}. `, `“${quote.text}”`),
    ...wrap('   ', facts.join('; ')),
    ...(quote.repaired ? wrap('   ', 'A mark is missing in the article; its place is our guess.') : []),
  ].join('\n');
}

function speakerFact({ speaker }: Quote): string {
  if (speaker === null) return 'speaker unknown';
  if (speaker.name === null) return `${speaker.mention} (who that is stays open)`;
  return speaker.name === speaker.mention ? speaker.name : `${speaker.name} (as printed: ${speaker.mention})`;
}

function topicEntry(topic: TopicAnswer): string {
  return [
    `${topic.name} (${topic.slug}), score ${percent(topic.score)}`,
    ...wrap('   ', `because of ${words(topic.evidence)}`),
  ].join('\n');
}

/** The words of the text that speak for a topic, each once, with how often it stands there. */
function words(evidence: Evidence[]): string {
  if (evidence.length === 0) return 'the topics below it';
  const counts = new Map<string, number>();
  for (const { form } of evidence) counts.set(form, (counts.get(form) ?? 0) + 1);
  return [...counts]
    .map(([form, count]) => (count > 1 ? `"${form}" (${count} times)` : `"${form}"`))
    .join(', ');
}

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? '' : 's'}`;

const percent = (share: number) => `${Math.round(share * 100)} %`;

/** Breaks at spaces into lines of at most 80 characters where words allow; later lines hang under the first. */
function wrap(start: string, text: string): string[] {
  const indent = ' '.repeat(start.length);
  const lines: string[] = [];
  let line = start;
  let empty = true;
  for (const word of text.split(/\s+/)) {
    if (!empty && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = indent;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line];
}
