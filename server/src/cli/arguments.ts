import { parseArgs, type ParseArgsConfig } from 'node:util';
import { isDay } from '../exchange';
import type { AnalyzeOptions } from './analyze';
import { UsageError } from './failure';
import { HELP } from './help';
import type { RatesOptions } from './rates';
import { fileFormat, TAXONOMY_FORMATS, type TaxonomyOptions } from './taxonomy';

export type Command =
  | { name: 'help'; text: string }
  | { name: 'analyze'; options: AnalyzeOptions }
  | { name: 'taxonomy'; options: TaxonomyOptions }
  | { name: 'rates'; options: RatesOptions };

/** Reads the words behind `newsroom`. @throws UsageError when they make no command */
export function readCommand(argv: string[]): Command {
  const [name, ...rest] = argv;
  switch (name) {
    case undefined:
      throw new UsageError('Which command? "newsroom --help" lists them.');
    case 'help':
    case '-h':
    case '--help':
      return { name: 'help', text: HELP.newsroom };
    case 'analyze':
      return readAnalyze(rest);
    case 'taxonomy':
      return readTaxonomy(rest);
    case 'rates':
      return readRates(rest);
    default:
      throw new UsageError(`There is no command "${name}". "newsroom --help" lists those there are.`);
  }
}

function readAnalyze(argv: string[]): Command {
  const { values, positionals } = parse(argv, 'analyze', {
    help: { type: 'boolean', short: 'h' },
    json: { type: 'boolean' },
    jsonl: { type: 'boolean' },
    language: { type: 'string' },
    title: { type: 'string' },
    taxonomy: { type: 'string' },
  });
  if (values.help) return { name: 'help', text: HELP.analyze };
  const { json = false, jsonl = false, language, title, taxonomy } = values;
  if (json && jsonl)
    throw new UsageError('--json and --jsonl exclude each other: one article, or one a line.');
  if (language !== undefined && !/^[a-z]{2,3}$/i.test(language)) {
    throw new UsageError(`"${language}" is no language code. Use two or three letters such as en, ru or be.`);
  }
  const options = { language: language?.toLowerCase(), title, taxonomy };
  if (jsonl) {
    if (positionals.length > 0) throw new UsageError('--jsonl reads standard input and takes no FILE.');
    if (title !== undefined)
      throw new UsageError('--jsonl takes each title from its line, not from --title.');
    return { name: 'analyze', options: { ...options, file: null, output: 'jsonl' } };
  }
  const file = oneFile(positionals, 'analyze');
  return { name: 'analyze', options: { ...options, file, output: json ? 'json' : 'report' } };
}

function readTaxonomy(argv: string[]): Command {
  const { values, positionals } = parse(argv, 'taxonomy', {
    help: { type: 'boolean', short: 'h' },
    json: { type: 'boolean' },
    format: { type: 'string' },
    app: { type: 'string' },
  });
  if (values.help) return { name: 'help', text: HELP.taxonomy };
  const [verb, ...files] = positionals;
  if (verb !== 'import' && verb !== 'export') {
    throw new UsageError('Say "newsroom taxonomy import FILE" or "newsroom taxonomy export FILE".');
  }
  const file = oneFile(files, `taxonomy ${verb}`);
  const { json = false, app = '.', format = fileFormat(file) } = values;
  const known = TAXONOMY_FORMATS.find((one) => one === format);
  if (!known) throw new UsageError(`--format is json, csv, ttl or rdf, not "${format}".`);
  return { name: 'taxonomy', options: { verb, file, format: known, app, json } };
}

function readRates(argv: string[]): Command {
  const { values, positionals } = parse(argv, 'rates', {
    help: { type: 'boolean', short: 'h' },
    json: { type: 'boolean' },
    bank: { type: 'string' },
    from: { type: 'string' },
    to: { type: 'string' },
    currencies: { type: 'string' },
    app: { type: 'string' },
  });
  if (values.help) return { name: 'help', text: HELP.rates };
  const [verb, ...more] = positionals;
  if ((verb !== 'refresh' && verb !== 'history') || more.length > 0) {
    throw new UsageError('Say "newsroom rates refresh" or "newsroom rates history --bank BANK".');
  }
  const { json = false, app = '.', bank = null, from = null, to = null } = values;
  const currencies =
    values.currencies
      ?.toUpperCase()
      .split(/[\s,]+/)
      .filter(Boolean) ?? null;
  if (verb === 'refresh') {
    if (from !== null || to !== null || currencies !== null) {
      throw new UsageError('--from, --to and --currencies belong to "newsroom rates history".');
    }
    return { name: 'rates', options: { verb, bank, app, json } };
  }
  if (bank === null) throw new UsageError('Which bank? "newsroom rates history --bank nbrb".');
  for (const [name, day] of Object.entries({ from, to })) {
    if (day !== null && !isDay(day))
      throw new UsageError(`--${name} must be a day such as 2026-03-17, not "${day}".`);
  }
  if (from && to && from > to) throw new UsageError(`--from (${from}) lies after --to (${to}).`);
  const strange = currencies?.find((code) => !/^[A-Z]{3}$/.test(code));
  if (strange) throw new UsageError(`"${strange}" is no currency code. Use three letters such as USD.`);
  return { name: 'rates', options: { verb, bank, from, to, currencies, app, json } };
}

function oneFile(positionals: string[], command: string): string {
  const [file, ...more] = positionals;
  if (file === undefined) throw new UsageError(`Which file? "newsroom ${command} FILE", or "-" for a pipe.`);
  if (more.length > 0)
    throw new UsageError(`One file at a time: "newsroom ${command}" was given ${positionals.length}.`);
  return file;
}

function parse<T extends NonNullable<ParseArgsConfig['options']>>(
  argv: string[],
  command: string,
  options: T,
) {
  try {
    return parseArgs({ args: argv, options, allowPositionals: true });
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('. ')[0] : String(error);
    throw new UsageError(`${reason}. "newsroom ${command} --help" lists the options.`);
  }
}
