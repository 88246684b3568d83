import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable, Writable } from 'node:stream';
import { defaultTaxonomy, type Analysis, type TopicDefinition } from '../../../server/src/analysis';
import { formatTaxonomy } from '../../../server/src/analysis/topics/exchange';
import { run } from '../../../server/src/cli';

const ARTICLE = 'The mill feeds the valley.\n\n"Flour is stored sunlight," Jonas Reed, the miller, said.';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'newsroom-cli-'));
  writeFileSync(path.join(folder, 'article.txt'), ARTICLE);
});
afterAll(() => rmSync(folder, { recursive: true }));

async function newsroom(argv: string[], input = '') {
  const written = { out: '', err: '' };
  const into = (name: 'out' | 'err') =>
    new Writable({ write: (chunk, _, done) => ((written[name] += chunk), done()) });
  const code = await run(argv, {
    stdin: Readable.from([input], { objectMode: false }),
    stdout: into('out'),
    stderr: into('err'),
    cwd: folder,
  });
  return { code, ...written };
}

describe('newsroom analyze', () => {
  test('reports to a person', async () => {
    const { code, out } = await newsroom(['analyze', 'article.txt']);
    expect(code).toBe(0);
    expect(out).toContain('Language: English');
    expect(out).toContain('1. “Flour is stored sunlight,”\n   Jonas Reed');
  });

  test('answers a program, with offsets into the file’s text', async () => {
    const { code, out } = await newsroom(['analyze', 'article.txt', '--json']);
    const { quotes }: Analysis = JSON.parse(out);
    expect(code).toBe(0);
    expect(quotes.map(({ spans }) => spans.map(([start, end]) => ARTICLE.slice(start, end)))).toEqual([
      ['Flour is stored sunlight,'],
    ]);
  });

  test('reads standard input as a file named "-"', async () => {
    const { out } = await newsroom(['analyze', '-', '--json'], ARTICLE);
    expect(JSON.parse(out).quotes).toHaveLength(1);
  });

  test('takes the language and the headline that it is given', async () => {
    const { out } = await newsroom([
      'analyze',
      'article.txt',
      '--json',
      '--language',
      'ru',
      '--title',
      'Nuclear power',
    ]);
    expect(JSON.parse(out).language).toBe('ru');
  });

  test.each(['json', 'csv'] as const)('takes the topics of a %s file', async (format) => {
    const mills: TopicDefinition = {
      slug: 'mills',
      name: 'Mills',
      vocabulary: { en: [{ term: 'mill' }, { term: 'flour' }] },
    };
    const file = `mills.${format}`;
    writeFileSync(path.join(folder, file), formatTaxonomy([mills], format));
    const { out } = await newsroom(['analyze', 'article.txt', '--json', '--taxonomy', file]);
    expect(JSON.parse(out).topics.map(({ slug }: { slug: string }) => slug)).toEqual(['mills']);
  });

  test.each([
    [['analyze', 'nowhere.txt'], 1, 'There is no file "nowhere.txt".'],
    [['analyze', '.'], 1, '"." is a folder.'],
    [['analyze', 'article.txt', '--taxonomy', 'article.txt'], 1, 'The taxonomy "article.txt" cannot be read'],
    [['analyze'], 2, 'Which file?'],
    [['analyze', 'a', '--nonsense'], 2, "Unknown option '--nonsense'"],
  ])('%j ends with %i and a sentence', async (argv, expected, words) => {
    const { code, out, err } = await newsroom(argv);
    expect({ code, out }).toEqual({ code: expected, out: '' });
    expect(err).toMatch(/^newsroom: [^\n]+\n$/);
    expect(err).toContain(words);
  });

  test('a picture, or Cyrillic of another age, is no text', async () => {
    writeFileSync(path.join(folder, 'windows-1251.txt'), Uint8Array.of(0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2));
    const { code, out, err } = await newsroom(['analyze', 'windows-1251.txt']);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toBe(
      'newsroom: "windows-1251.txt" is no UTF-8 text. Save it as plain text in UTF-8 and try again.\n',
    );
  });

  test('a reader who leaves early is no failure', async () => {
    const closed = new Writable({
      write: (_, __, done) => done(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' })),
    });
    const stderr = new Writable({ write: () => expect(true).toBe(false) });
    const stdin = Readable.from([]);
    expect(await run(['analyze', 'article.txt'], { stdin, stdout: closed, stderr, cwd: folder })).toBe(0);
  });
});

describe('newsroom taxonomy', () => {
  test('says what a folder lacks that is no Strapi app', async () => {
    const { code, err } = await newsroom(['taxonomy', 'export', 'topics.json']);
    expect(code).toBe(1);
    expect(err).toContain('is no Strapi app: it has no package.json');
  });

  test('looks for the file before it boots the app', async () => {
    const { code, err } = await newsroom(['taxonomy', 'import', 'nowhere.csv']);
    expect({ code, err }).toEqual({
      code: 1,
      err: 'newsroom: There is no file "nowhere.csv". Check the path.\n',
    });
  });
});

describe('the taxonomy as a file', () => {
  test.each(['json', 'csv'] as const)('the shipped topics survive %s', async (format) => {
    const file = path.join(folder, `shipped.${format}`);
    writeFileSync(file, formatTaxonomy(defaultTaxonomy(), format));
    const [own, shipped] = await Promise.all([
      newsroom(['analyze', 'article.txt', '--json', '--taxonomy', file]),
      newsroom(['analyze', 'article.txt', '--json']),
    ]);
    expect(JSON.parse(own.out)).toEqual(JSON.parse(shipped.out));
    expect(readFileSync(file, 'utf8').length).toBeGreaterThan(10_000);
  });
});
