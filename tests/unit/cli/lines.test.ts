import { PassThrough, Readable, Writable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';
import type { AnalysisInput, Analyst } from '../../../server/src/analysis/types';
import { analyzeLines } from '../../../server/src/cli/lines';

/** Answers with what it was asked, and counts. */
function echo() {
  const asked: AnalysisInput[] = [];
  const analyst: Pick<Analyst, 'analyze'> = {
    analyze: (input) => {
      asked.push(input);
      return { id: input.id, language: input.language ?? 'en', quotes: [], topics: [], turns: [] };
    },
  };
  return { asked, analyst };
}

async function run(chunks: (string | Buffer)[], language?: string) {
  const { asked, analyst } = echo();
  const out: string[] = [];
  const complaints: string[] = [];
  const code = await analyzeLines(
    analyst,
    {
      stdin: Readable.from(chunks, { objectMode: false }),
      stdout: new Writable({ write: (chunk, _, done) => (out.push(String(chunk)), done()) }),
      stderr: new Writable({ write: (chunk, _, done) => (complaints.push(String(chunk)), done()) }),
      cwd: '/',
    },
    language,
  );
  const answers = out
    .join('')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  return { asked, code, answers, complaints: complaints.join('') };
}

const line = (value: unknown) => `${JSON.stringify(value)}\n`;

describe('newsroom analyze --jsonl', () => {
  test('answers ten thousand lines in their order', async () => {
    const ids = Array.from({ length: 10_000 }, (_, id) => id);
    const { answers, code } = await run(ids.map((id) => line({ id, text: `Line ${id} speaks.` })));
    expect(answers.map(({ id }) => id)).toEqual(ids);
    expect(code).toBe(0);
  });

  test('reads lines however the pipe cuts them, in the middle of a letter too', async () => {
    const bytes = Buffer.from(
      line({ id: 'а', text: 'Мова і «слова».' }) + JSON.stringify({ id: 'б', text: 'Канец' }),
    );
    for (const size of [1, 7, bytes.length]) {
      const chunks = [];
      for (let at = 0; at < bytes.length; at += size) chunks.push(bytes.subarray(at, at + size));
      const { asked, code } = await run(chunks);
      expect(asked).toEqual([
        { id: 'а', text: 'Мова і «слова».' },
        { id: 'б', text: 'Канец' },
      ]);
      expect(code).toBe(0);
    }
  });

  test('a raw line separator inside a string ends no line', async () => {
    const text = 'One\u2028paragraph\u2029more';
    const { asked } = await run([`{"text":"${text}"}\n`]);
    expect(asked).toEqual([{ text }]);
  });

  test('names each line that it cannot read, goes on, and ends with 1', async () => {
    const { answers, complaints, code } = await run([
      line({ id: 1, text: 'Fine.' }),
      '{ broken\n',
      '\n',
      line(['no object']),
      line({ id: 5, text: 7 }),
      line({ id: 6, text: 'Fine too.', title: 3 }),
      line({ id: 7, text: 'Fine again.' }),
    ]);
    expect(answers.map(({ id }) => id)).toEqual([1, 7]);
    expect(complaints.split('\n').map((sentence) => sentence.split(':')[0])).toEqual([
      'Line 2',
      'Line 4',
      'Line 5',
      'Line 6',
      '',
    ]);
    expect(complaints).toContain('Line 5: "text" must be a string.');
    expect(code).toBe(1);
  });

  test('a line’s own language beats the option', async () => {
    const { asked } = await run([line({ text: 'a' }), line({ text: 'b', language: 'be' })], 'ru');
    expect(asked.map(({ language }) => language)).toEqual(['ru', 'be']);
  });

  test('null stands for "not given", as other programs write it', async () => {
    const { asked } = await run([line({ id: null, title: null, text: 'a', language: null })]);
    expect(asked).toEqual([{ text: 'a' }]);
  });

  test('reads no further than the reader of its answers wants', async () => {
    const { asked, analyst } = echo();
    const stdin = Readable.from(
      (function* () {
        for (let id = 0; id < 5_000; id += 1) yield line({ id, text: 'x'.repeat(200) });
      })(),
      { objectMode: false, highWaterMark: 1 },
    );
    const stdout = new PassThrough({ highWaterMark: 1_000 });
    const done = analyzeLines(analyst, { stdin, stdout, stderr: new PassThrough(), cwd: '/' });
    await pause(50);
    expect(asked.length).toBeLessThan(200);
    stdout.resume();
    await done;
    expect(asked).toHaveLength(5_000);
  });
});
