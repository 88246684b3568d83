import { pipeline } from 'node:stream/promises';
import { StringDecoder } from 'node:string_decoder';
import type { AnalysisInput, Analyst } from '../analysis';
import type { Terminal } from './terminal';

/**
 * Reads one JSON object a line and prints one analysis a line, in order, holding one line at a time: standard input is
 * read only as fast as standard output takes the answers. A line that cannot be read is named on standard error.
 *
 * @returns the exit code: 0, or 1 when a line could not be read
 */
export async function analyzeLines(
  analyst: Pick<Analyst, 'analyze'>,
  terminal: Terminal,
  language?: string,
): Promise<number> {
  let unread = 0;
  await pipeline(
    terminal.stdin,
    async function* (source: AsyncIterable<Buffer | string>) {
      let number = 0;
      for await (const line of lines(source)) {
        number += 1;
        if (line.trim() === '') continue;
        const input = readInput(line);
        if (typeof input === 'string') {
          unread += 1;
          terminal.stderr.write(`Line ${number}: ${input}\n`);
        } else {
          yield `${JSON.stringify(analyst.analyze(language === undefined ? input : { language, ...input }))}\n`;
        }
      }
    },
    terminal.stdout,
    { end: false },
  );
  return unread === 0 ? 0 : 1;
}

/**
 * Splits at line feeds alone. Node's own readline also splits at U+2028, which may stand raw inside a JSON string
 * (JSON.stringify of ECMAScript 2019 leaves it so).
 */
async function* lines(source: AsyncIterable<Buffer | string>): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  let pieces: string[] = [];
  for await (const chunk of source) {
    const parts = (typeof chunk === 'string' ? chunk : decoder.write(chunk)).split('\n');
    const rest = parts.pop() ?? '';
    for (const part of parts) {
      pieces.push(part);
      yield pieces.join('');
      pieces = [];
    }
    pieces.push(rest);
  }
  pieces.push(decoder.end());
  yield pieces.join('');
}

/** The line's article; a sentence when it holds none. */
function readInput(line: string): AnalysisInput | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return `This is not JSON: ${error instanceof Error ? error.message : error}`;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return 'This is no JSON object. Write { "id": 1, "text": "…" }.';
  }
  const { id, title, text, language } = value as Record<string, unknown>;
  if (typeof text !== 'string') return '"text" must be a string.';
  if (!(title === undefined || title === null || typeof title === 'string'))
    return '"title" must be a string.';
  if (!(language === undefined || language === null || typeof language === 'string')) {
    return '"language" must be a string such as "en".';
  }
  if (!(id === undefined || id === null || typeof id === 'string' || typeof id === 'number')) {
    return '"id" must be a string or a number.';
  }
  return {
    text,
    ...(id != null && { id }),
    ...(title != null && { title }),
    ...(language != null && { language }),
  };
}
