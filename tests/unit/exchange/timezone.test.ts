import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

test('the timezone that the server runs in changes nothing', () => {
  const [bundle] = buildSync({
    stdin: {
      contents: `
        import { BANKS, localNow, newestDue, nextPoll } from './server/src/exchange';
        const now = Date.UTC(2026, 2, 16, 21, 30);
        const told = BANKS.map((bank) => [
          localNow(bank.timezone, now), newestDue(bank, now), nextPoll(bank, { newest: '2026-03-16', now }),
        ]);
        process.stdout.write(JSON.stringify(told));`,
      resolveDir: join(__dirname, '../../..'),
      loader: 'ts',
    },
    bundle: true,
    platform: 'node',
    write: false,
  }).outputFiles;
  const answers = ['UTC', 'Europe/Minsk', 'America/Los_Angeles', 'Pacific/Kiritimati'].map((TZ) =>
    execFileSync(process.execPath, ['-'], {
      input: bundle?.text ?? '',
      env: { ...process.env, TZ },
    }).toString(),
  );
  expect(new Set(answers).size).toBe(1);
  // Half past midnight in Minsk.
  expect(answers[0]).toContain('{"day":"2026-03-17","time":"00:30"}');
});
