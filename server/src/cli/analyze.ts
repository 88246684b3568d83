import { createAnalyst, type Analyst, type TopicDefinition } from '../analysis';
import { parseTaxonomy } from '../analysis/topics/exchange';
import { Failure } from './failure';
import { analyzeLines } from './lines';
import { report } from './report';
import { print, readText, type Terminal } from './terminal';

export interface AnalyzeOptions {
  /** Null with `jsonl`, which reads standard input. */
  file: string | null;
  output: 'report' | 'json' | 'jsonl';
  language?: string;
  title?: string;
  /** A taxonomy file in the plugin's own JSON or CSV. */
  taxonomy?: string;
}

/** @returns the exit code: 1 when a line of `--jsonl` could not be read */
export async function analyze(options: AnalyzeOptions, terminal: Terminal): Promise<number> {
  const analyst = createAnalyst({
    ...(options.taxonomy === undefined ? {} : { taxonomy: await readTaxonomy(options.taxonomy, terminal) }),
  });
  if (options.file === null) return analyzeLines(analyst, terminal, options.language);
  await analyzeFile(analyst, options.file, options, terminal);
  return 0;
}

async function analyzeFile(
  analyst: Analyst,
  file: string,
  { output, language, title }: AnalyzeOptions,
  terminal: Terminal,
): Promise<void> {
  const text = await readText(terminal, file);
  const analysis = analyst.analyze({ text, title, language });
  await print(
    terminal,
    output === 'json' ? `${JSON.stringify(analysis, null, 2)}\n` : report(analysis, text),
  );
}

const taxonomyFormat = (file: string): 'json' | 'csv' => (/\.csv$/i.test(file) ? 'csv' : 'json');

async function readTaxonomy(file: string, terminal: Terminal): Promise<TopicDefinition[]> {
  const text = await readText(terminal, file);
  try {
    return parseTaxonomy(text, taxonomyFormat(file));
  } catch (error) {
    throw new Failure(
      `The taxonomy "${file}" cannot be read: ${error instanceof Error ? error.message : error}`,
    );
  }
}
