import type { Steps } from '../steps';
import { TaxonomyError } from './validation';

/** A list of topics nests six deep. */
const DEEPEST = 16;
/** A key as long as the file would stand in the path of everything under it. */
const LONGEST_KEY = 60;
/** So many signs are read between two pauses: some milliseconds. */
const STRIDE = 10_000;

/**
 * The line on which each value of a JSON text stands, by path ("topics[2].slug"). `JSON.parse` keeps no positions,
 * and "weight must be a number" helps nobody in a file of five thousand lines. Yields now and then; linear, because paths
 * are short: neither depth nor keys grow without end.
 *
 * @param json a text that `JSON.parse` has accepted
 * @throws TaxonomyError for one that is nested too deeply
 */
export function* jsonLines(json: string): Steps<Map<string, number>> {
  const lines = new Map<string, number>();
  const open: { path: string; index: number | null; key: string }[] = [];
  let line = 1;
  let expectsKey = false;
  let read = 0;
  const value = (): string => {
    const inside = open.at(-1);
    if (!inside) return '';
    if (inside.index !== null) return `${inside.path}[${inside.index}]`;
    return inside.path === '' ? inside.key : `${inside.path}.${inside.key}`;
  };
  for (const [token] of json.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:\n]|[^\s{}[\],:"]+/g)) {
    if (read++ % STRIDE === STRIDE - 1) yield;
    const inside = open.at(-1);
    if (token === '\n') line++;
    else if (token === '}' || token === ']') open.pop();
    else if (token === ',') {
      if (inside && inside.index !== null) inside.index++;
      else expectsKey = true;
    } else if (token === ':') expectsKey = false;
    else if (expectsKey && inside) inside.key = String(JSON.parse(token)).slice(0, LONGEST_KEY);
    else {
      const path = value();
      lines.set(path, line);
      if (token === '{' || token === '[') open.push({ path, index: token === '[' ? 0 : null, key: '' });
      if (open.length > DEEPEST) throw tooDeep(line);
    }
    if (token === '{') expectsKey = true;
    if (token === '[' || token === '}' || token === ']') expectsKey = false;
  }
  return lines;
}

const tooDeep = (line: number): TaxonomyError => {
  const message = `The file is nested deeper than ${DEEPEST} levels. No list of topics is.`;
  return new TaxonomyError([{ line, field: 'file', message }]);
};
