// npm run test:e2e: the browser test, with everything it needs. Arguments go to jest.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { buildPlugin, fail, installMissing, ROOT, runQuietly, Trouble } from './setup.mjs';

async function main() {
  await installMissing();
  await installChromium();
  await buildPlugin();
  // One file after the other: each starts a demo, and two would build the admin at once.
  const jest = [
    'node_modules/jest/bin/jest.js',
    ...process.argv.slice(2),
    '--runInBand',
    '--selectProjects',
    'e2e',
  ];
  process.exitCode = await new Promise((done, reject) => {
    const child = spawn(process.execPath, jest, { cwd: ROOT, stdio: 'inherit' });
    child.on('error', reject);
    child.on('close', (code) => done(code ?? 1));
  });
}

/** playwright-core brings no browser: Debian's own is tested, unless NEWSROOM_CHROMIUM names another. */
async function installChromium() {
  const chromium = process.env.NEWSROOM_CHROMIUM ?? '/usr/bin/chromium';
  if (existsSync(chromium)) return;
  const canInstall = process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
  if (!canInstall) {
    throw new Trouble(`There is no Chromium at ${chromium}. Install it, or name one in NEWSROOM_CHROMIUM.`);
  }
  await runQuietly('Updating the package lists', 'apt-get', ['update', '-qq']);
  await runQuietly('Installing Chromium', 'apt-get', [
    'install',
    '-y',
    '-qq',
    '--no-install-recommends',
    'chromium',
  ]);
}

await main().catch(fail);
