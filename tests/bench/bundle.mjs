import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** Compiles a TypeScript module of the plugin and imports it: benchmarks measure the source, no stale build. */
export async function load(path) {
  const folder = mkdtempSync(join(tmpdir(), 'newsroom-bench-'));
  const outfile = join(folder, 'module.mjs');
  try {
    await build({
      entryPoints: [join(import.meta.dirname, '../..', path)],
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      logLevel: 'error',
    });
    return await import(pathToFileURL(outfile));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
