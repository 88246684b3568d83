// npm run test:long: what npm test does with thousands of random sources, with as many as there is time for.
//   --runs 100000   how many sources each suite tries
//   --seed 1        where chance begins; the same seed tries the same sources
//   --suite markup  one suite alone
import { mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const ROOT = path.resolve(import.meta.dirname, '..');
/** Each exports `name`, `blind()`: what a control shows it not to see, and `faults(seed, runs)`: what it found. */
const SUITES = ['tests/unit/markup/long.ts'];
/** Sources between two lines of progress. */
const BATCH = 1000;
/** Faults that are printed; one is enough to fail. */
const SHOWN = 20;

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    suite: { type: 'string' },
  },
});
const runs = Number(values.runs);
const seed = Number(values.seed);
if (!Number.isInteger(runs) || runs < 1 || !Number.isInteger(seed))
  throw new Error('--runs and --seed are whole numbers.');

const folder = mkdtempSync(path.join(ROOT, 'node_modules', '.long-'));
try {
  for (const file of SUITES) await run(await load(file));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function load(file) {
  const outfile = path.join(folder, `${path.basename(path.dirname(file))}.mjs`);
  const entryPoints = [path.join(ROOT, file)];
  await build({
    entryPoints,
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile,
    packages: 'external',
    logLevel: 'error',
  });
  return import(pathToFileURL(outfile).href);
}

async function run({ name, blind, faults }) {
  if (values.suite !== undefined && values.suite !== name) return;
  const found = blind();
  for (let done = 0; done < runs && found.length < SHOWN; done += BATCH) {
    const count = Math.min(BATCH, runs - done);
    found.push(...faults(seed + done / BATCH, count));
    console.log(`${name}: ${done + count} of ${runs}, ${found.length} faults (seed ${seed + done / BATCH})`);
  }
  for (const fault of found.slice(0, SHOWN)) console.log(`  ${fault}`);
  if (found.length > 0) process.exitCode = 1;
}
