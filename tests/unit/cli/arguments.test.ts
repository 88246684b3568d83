import { readCommand } from '../../../server/src/cli/arguments';
import { UsageError } from '../../../server/src/cli/failure';

describe('the words behind newsroom', () => {
  test.each([
    [['analyze', 'a.txt'], { file: 'a.txt', output: 'report' }],
    [['analyze', '-', '--json'], { file: '-', output: 'json' }],
    [['analyze', '--jsonl', '--language', 'BE'], { file: null, output: 'jsonl', language: 'be' }],
    [
      ['analyze', 'a.txt', '--taxonomy=t.csv', '--title', 'Head'],
      { file: 'a.txt', output: 'report', taxonomy: 't.csv', title: 'Head' },
    ],
  ])('%j is an analysis', (argv, options) => {
    expect(readCommand(argv)).toEqual({ name: 'analyze', options });
  });

  test.each([
    [
      ['taxonomy', 'import', 'a.csv'],
      { verb: 'import', file: 'a.csv', format: 'csv', app: '.', json: false },
    ],
    [
      ['taxonomy', 'import', 'list.TTL'],
      { verb: 'import', file: 'list.TTL', format: 'ttl', app: '.', json: false },
    ],
    [
      ['taxonomy', 'export', 'list.xml'],
      { verb: 'export', file: 'list.xml', format: 'rdf', app: '.', json: false },
    ],
    [
      ['taxonomy', 'export', 'words'],
      { verb: 'export', file: 'words', format: 'json', app: '.', json: false },
    ],
    [
      ['taxonomy', 'export', '-', '--format', 'csv', '--app', 'cms', '--json'],
      { verb: 'export', file: '-', format: 'csv', app: 'cms', json: true },
    ],
  ])('%j moves a taxonomy', (argv, options) => {
    expect(readCommand(argv)).toEqual({ name: 'taxonomy', options });
  });

  const HISTORY = { verb: 'history', bank: 'nbrb', from: null, to: null, currencies: null };

  test.each([
    [['rates', 'refresh'], { verb: 'refresh', bank: null, app: '.', json: false }],
    [
      ['rates', 'refresh', '--bank', 'ecb', '--app', 'cms', '--json'],
      { verb: 'refresh', bank: 'ecb', app: 'cms', json: true },
    ],
    [['rates', 'history', '--bank', 'nbrb'], { ...HISTORY, app: '.', json: false }],
    [
      ['rates', 'history', '--bank=nbrb', '--from=2026-01-01', '--to=2026-01-01', '--currencies', 'usd, EUR'],
      {
        ...HISTORY,
        from: '2026-01-01',
        to: '2026-01-01',
        currencies: ['USD', 'EUR'],
        app: '.',
        json: false,
      },
    ],
  ])('%j fetches rates', (argv, options) => {
    expect(readCommand(argv)).toEqual({ name: 'rates', options });
  });

  test.each([
    [['--help'], 'newsroom analyze FILE'],
    [['analyze', '--help'], '--jsonl'],
    [['taxonomy', '-h'], '--app FOLDER'],
    [['taxonomy', 'import', '--help'], '--app FOLDER'],
    [['rates', 'history', '-h'], '--currencies CODES'],
  ])('%j explains', (argv, words) => {
    expect(readCommand(argv)).toEqual({ name: 'help', text: expect.stringContaining(words) });
  });

  test.each([
    [[], 'Which command?'],
    [['analyse', 'a.txt'], 'There is no command "analyse".'],
    [['analyze'], 'Which file?'],
    [['analyze', 'a', 'b'], 'One file at a time'],
    [['analyze', 'a', '--json', '--jsonl'], '--json and --jsonl exclude each other'],
    [['analyze', 'a', '--jsonl'], 'takes no FILE'],
    [['analyze', '--jsonl', '--title', 'x'], 'takes each title from its line'],
    [['analyze', 'a', '--language', 'english'], '"english" is no language code'],
    [['analyze', 'a', '--colour'], "Unknown option '--colour'"],
    [['analyze', 'a', '--language'], '--language'],
    [['taxonomy'], 'newsroom taxonomy import FILE'],
    [['taxonomy', 'delete', 'x'], 'newsroom taxonomy import FILE'],
    [['taxonomy', 'import'], 'Which file?'],
    [['taxonomy', 'import', 'x', '--format', 'xml'], '--format is json, csv, ttl or rdf, not "xml"'],
    [['rates'], 'newsroom rates refresh'],
    [['rates', 'refresh', 'nbrb'], 'newsroom rates refresh'],
    [['rates', 'refresh', '--from', '2026-01-01'], 'belong to "newsroom rates history"'],
    [['rates', 'history'], 'Which bank?'],
    [
      ['rates', 'history', '--bank', 'nbrb', '--from', '2026-02-30'],
      '--from must be a day such as 2026-03-17, not "2026-02-30"',
    ],
    [
      ['rates', 'history', '--bank', 'nbrb', '--from', '2026-02-02', '--to', '2026-02-01'],
      '--from (2026-02-02) lies after --to (2026-02-01)',
    ],
    [['rates', 'history', '--bank', 'nbrb', '--currencies', 'USD,EURO'], '"EURO" is no currency code'],
  ])('%j is refused with a sentence', (argv, words) => {
    expect(() => readCommand(argv)).toThrow(UsageError);
    expect(() => readCommand(argv)).toThrow(words);
  });
});
