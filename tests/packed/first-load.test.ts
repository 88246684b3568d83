/** What every user of the admin downloads because the plugin is installed, whether they open the newsroom or not. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const ADMIN = path.resolve(__dirname, '../../dist/admin');
const MOST = 25_000;

/** The entry and what it imports from its own folder, without what it only loads when a page is opened. */
const firstLoad = (file: string, seen = new Map<string, string>()): Map<string, string> => {
  if (seen.has(file)) return seen;
  const code = readFileSync(path.join(ADMIN, file), 'utf8');
  seen.set(file, code);
  for (const [, name = ''] of code.matchAll(
    /(?:^|[\n;}])\s*(?:import|export)\b[^'"();]*["'](\.\/[^"']+)["']/g,
  )) {
    firstLoad(path.normalize(name), seen);
  }
  return seen;
};

test('the plugin adds at most 25 kB to the admin’s first load, compressed', () => {
  if (!existsSync(path.join(ADMIN, 'index.mjs'))) {
    throw new Error('The plugin is not built. Run "npm run build" first.');
  }
  const files = firstLoad('index.mjs');
  // The wrapper alone would fit whatever stands behind it.
  expect(files.size).toBeGreaterThan(1);
  const bytes = gzipSync([...files.values()].join('\n')).length;
  console.log(`${files.size} files, ${bytes} bytes compressed`);
  expect(bytes).toBeLessThanOrEqual(MOST);
});
