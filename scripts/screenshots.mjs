// npm run screenshots: the pictures of README and docs, as the browser tests see the desk now.
// npm run screenshots -- --copy   only copies what the last npm run test:e2e left
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fail, ROOT, say, Trouble } from './setup.mjs';

const TAKEN = path.join(ROOT, '.tmp/screenshots');
const SHOWN = path.join(ROOT, 'docs/screenshots');

function main() {
  if (!process.argv.includes('--copy')) takeAnew();
  const shown = shownPictures();
  const missing = shown.filter((name) => !existsSync(path.join(TAKEN, name)));
  if (missing.length > 0) {
    throw new Trouble(
      `No browser test takes ${missing.join(', ')}. Run "npm run test:e2e", or mend the document.`,
    );
  }
  for (const name of shown) copyFileSync(path.join(TAKEN, name), path.join(SHOWN, name));
  const idle = readdirSync(SHOWN).filter((name) => !shown.includes(name));
  say(`${shown.length} pictures copied. Look at each one before you commit it.`);
  if (idle.length > 0) say(`No document shows ${idle.join(', ')}.`);
}

function takeAnew() {
  const { status } = spawnSync(process.execPath, ['scripts/e2e.mjs'], { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) throw new Trouble('The browser tests failed: their pictures show no working desk.');
}

/** The names of all pictures in README and docs, each once. */
function shownPictures() {
  const docs = readdirSync(path.join(ROOT, 'docs')).filter((name) => name.endsWith('.md'));
  const texts = ['README.md', ...docs.map((name) => path.join('docs', name))];
  const names = texts.flatMap((file) =>
    [...readFileSync(path.join(ROOT, file), 'utf8').matchAll(/screenshots\/([\w-]+\.png)/g)].map(
      ([, name]) => name,
    ),
  );
  return [...new Set(names)].sort();
}

try {
  main();
} catch (error) {
  fail(error);
}
