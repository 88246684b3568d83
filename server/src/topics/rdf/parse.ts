import { setImmediate } from 'node:timers/promises';
import { TaxonomyError } from '../../analysis/topics/validation';
import { finishPatiently } from '../../analysis/steps';
import type { Statement } from '../../analysis/topics/skos/statements';
import { xmlProblem } from './bounds';

export type RdfFormat = 'ttl' | 'rdf';

/** So much is read between two turns of everybody else: some milliseconds. */
const CHUNK = 32 * 1024;
const MOST = 400_000;

interface Term {
  termType: string;
  value: string;
  language?: string;
}

interface Quad {
  subject: Term;
  predicate: Term;
  object: Term;
}

/** As much of both libraries' streams as is used here. */
interface Parser {
  on(event: 'data', heard: (quad: Quad) => void): void;
  on(event: 'error', heard: (error: Error) => void): void;
  write(chunk: string): unknown;
  end(): unknown;
}

const idOf = ({ termType, value }: Term): string => (termType === 'BlankNode' ? `_:${value}` : value);

const statementOf = ({ subject, predicate, object }: Quad): Statement => ({
  subject: idOf(subject),
  predicate: predicate.value,
  object:
    object.termType === 'Literal'
      ? { kind: 'text', value: object.value, language: object.language ?? '' }
      : { kind: 'iri', value: idOf(object) },
});

/** "Expected entity but got } on line 3." of the one library; "Error 3:24: unexpected close tag." of the other. */
const refusalOf = (error: Error): TaxonomyError => {
  const { message } = error;
  const [, line] = /\bline (\d+)/i.exec(message) ?? /(\d+):\d+/.exec(message) ?? [];
  const said = message
    .replace(/ on line \d+\.?$/i, '')
    .replace(/^(?:Error:? )?(?:\S*?\d+:\d+:\s*|Line \d+ column \d+:\s*)/i, '');
  return new TaxonomyError([
    { line: Number(line ?? 1), field: 'file', message: `This cannot be read: ${said}` },
  ]);
};

/** Loaded when a file comes: most installations never see one. */
const openParser = async (format: RdfFormat): Promise<Parser> => {
  if (format === 'ttl') {
    const { StreamParser } = await import('n3');
    return new StreamParser({ format: 'text/turtle' });
  }
  const { RdfXmlParser } = await import('rdfxml-streaming-parser');
  return new RdfXmlParser({ trackPosition: true }) as unknown as Parser;
};

/**
 * The statements of a Turtle or RDF/XML file. Nothing is fetched, no entity is expanded but those of XML itself, and the
 * event loop gets its turn after each piece.
 *
 * @throws TaxonomyError with the line
 */
export const parseRdf = async (text: string, format: RdfFormat): Promise<Statement[]> => {
  const source = text.replace(/^\uFEFF/, '');
  const problem = format === 'rdf' ? await finishPatiently(xmlProblem(source)) : null;
  if (problem) throw new TaxonomyError([problem]);
  const statements: Statement[] = [];
  let failure: Error | null = null;
  const parser = await openParser(format);
  parser.on('data', (quad) => statements.push(statementOf(quad)));
  parser.on('error', (error) => (failure ??= error));
  const check = () => {
    if (failure) throw refusalOf(failure);
    if (statements.length > MOST)
      throw new TaxonomyError([
        { line: 1, field: 'file', message: `The file says more than ${MOST} things. Split it.` },
      ]);
  };
  for (let at = 0; at < source.length; at += CHUNK) {
    parser.write(source.slice(at, at + CHUNK));
    await setImmediate();
    check();
  }
  parser.end();
  // The last statements and complaints come after the end.
  await setImmediate();
  await setImmediate();
  check();
  return statements;
};
