// What every command of this repository needs first: packages installed as the lock file says, and a fresh build.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync, mkdirSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** A failure that is told as one sentence, without a stack. */
export class Trouble extends Error {}

export const say = (sentence) => console.log(sentence);

/** Ends the process with a plain sentence for trouble, with the stack for anything else. */
export function fail(error) {
  console.error(error instanceof Trouble ? `\n${error.message}\n` : error);
  process.exit(1);
}

/** Runs a command; its output is shown only when it fails. @returns seconds */
export async function runQuietly(label, command, args, options = {}) {
  process.stdout.write(`${label} … `);
  const started = Date.now();
  const { code, output } = await new Promise((done, reject) => {
    const child = spawn(command, args, { cwd: ROOT, ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    const chunks = [];
    child.stdout.on('data', (chunk) => chunks.push(chunk));
    child.stderr.on('data', (chunk) => chunks.push(chunk));
    child.on('error', reject);
    child.on('close', (status, signal) =>
      done({ code: status ?? signal, output: Buffer.concat(chunks).toString() }),
    );
  });
  const seconds = Math.round((Date.now() - started) / 1000);
  if (code !== 0) {
    say('failed.');
    console.error(output);
    throw new Trouble(`"${[command, ...args].join(' ')}" failed; its output stands above.`);
  }
  say(`done in ${seconds} s.`);
}

/** Installs the packages when some are missing or older than the lock file says. */
export async function installMissing() {
  if (installed()) return;
  await runQuietly('Installing packages (a few minutes the first time)', npm(), [
    // Not `ci`: it refuses a lock file without the binaries of other platforms, which some registry mirrors lack.
    'install',
    '--no-save',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
  ]);
}

/** `npm` is a script of its own on Windows. */
export const npm = () => (process.platform === 'win32' ? 'npm.cmd' : 'npm');

function installed() {
  const hidden = path.join(ROOT, 'node_modules/.package-lock.json');
  if (!existsSync(hidden)) return false;
  const wanted = packages(path.join(ROOT, 'package-lock.json'));
  const present = packages(hidden);
  return Object.entries(wanted).every(
    // Optional packages belong to other platforms.
    ([name, { version, optional, link }]) =>
      name === '' || optional || link || present[name]?.version === version,
  );
}

const packages = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

/**
 * Runs `build` unless `result` stands there already, made of the very same sources: a hash of their bytes is kept, so
 * that switching branches or touching files costs nothing.
 */
export async function whenStale(result, sources, build) {
  const stampFile = path.join(ROOT, '.tmp', `${result.replaceAll('/', '-')}.stamp`);
  const stamp = hash(sources);
  const known = existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : null;
  if (known === stamp && existsSync(path.join(ROOT, result))) return;
  await build();
  mkdirSync(path.dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, stamp);
}

function hash(sources) {
  const digest = createHash('sha256');
  for (const source of sources) {
    for (const file of filesUnder(path.join(ROOT, source))) {
      digest.update(path.relative(ROOT, file)).update('\0').update(readFileSync(file)).update('\0');
    }
  }
  return digest.digest('hex');
}

function filesUnder(place) {
  if (!existsSync(place)) return [];
  if (statSync(place).isFile()) return [place];
  return readdirSync(place)
    .sort()
    .flatMap((name) => filesUnder(path.join(place, name)));
}

const PLUGIN_SOURCES = ['package.json', 'package-lock.json', 'tsconfig.json', 'server', 'admin'];

/** Builds the plugin into dist/ when its sources changed. */
export async function buildPlugin() {
  await whenStale('dist', PLUGIN_SOURCES, () =>
    runQuietly('Building the plugin', npm(), ['run', 'build', '--silent']),
  );
}
