// Runs every benchmark in this folder, one after the other, or those whose name holds the first argument.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';

const wanted = process.argv[2] ?? '';
const files = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.bench.mjs') && name.includes(wanted))
  .sort();
if (files.length === 0) {
  console.error(`There is no benchmark named "${wanted}" in tests/bench.`);
  process.exitCode = 1;
}
for (const name of files) {
  console.log(`\n${name}`);
  const { status } = spawnSync(process.execPath, [join(import.meta.dirname, name)], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
