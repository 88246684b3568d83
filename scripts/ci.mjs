// What .ci/run does once everything is installed: each suite in turn, its counts, and the sum alone on the last line.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import path from 'node:path';
import { npm, ROOT, say } from './setup.mjs';

const REPORTS = path.join(ROOT, '.tmp/ci');
const JEST = ['node_modules/jest/bin/jest.js', '--json', '--maxWorkers=100%'];

/** A jest run counts its tests; any other command is one check. */
const suites = [
  // README's test command, as a stranger calls it.
  { name: 'npm test', command: [npm(), 'test'], report: path.join(ROOT, '.tmp/npm-test.json') },
  { name: 'lint', command: [npm(), 'run', 'lint', '--silent'] },
  { name: 'types', command: [npm(), 'run', 'types', '--silent'] },
  { name: 'build', command: [npm(), 'run', 'build', '--silent'] },
  { name: 'verify', command: [npm(), 'run', 'verify', '--silent'] },
  database('postgres', 5432),
  database('mysql', 3306),
  jest('packed'),
  {
    ...jest('e2e'),
    command: [process.execPath, 'scripts/e2e.mjs', '--json', `--outputFile=${REPORTS}/e2e.json`],
  },
];

function jest(project) {
  const report = path.join(REPORTS, `${project}.json`);
  const command = [process.execPath, ...JEST, `--outputFile=${report}`, '--selectProjects', project];
  return { name: project, command, report };
}

/** The tests that save, on a database that may not be there. */
function database(kind, port) {
  const report = path.join(REPORTS, `api-${kind}.json`);
  return {
    name: `api on ${kind}`,
    command: [process.execPath, ...JEST, '--silent', `--outputFile=${report}`, '--selectProjects', 'api'],
    environment: { NEWSROOM_TEST_DATABASE: kind },
    report,
    port,
  };
}

const total = { passed: 0, failed: 0 };
const lines = [];
mkdirSync(REPORTS, { recursive: true });
for (const suite of suites) {
  const line = await check(suite);
  lines.push(line);
  say(line);
}

say('');
for (const line of lines) say(line);
say(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

/** Runs one suite, adds its counts to the total. @returns its line of the summary */
async function check({ name, command, environment = {}, report, port }) {
  if (port !== undefined && !(await answers(port)))
    return `${name.padEnd(16)} left out: nothing answers on port ${port}`;
  say(`\n== ${name}`);
  if (report) rmSync(report, { force: true });
  const started = Date.now();
  const code = await run(command, environment);
  const seconds = Math.round((Date.now() - started) / 1000);
  const counts = report
    ? readCounts(report, code)
    : { passed: Number(code === 0), failed: Number(code !== 0) };
  total.passed += counts.passed;
  total.failed += counts.failed;
  return `${name.padEnd(16)} ${counts.passed} passed, ${counts.failed} failed (${seconds} s)`;
}

function run([program, ...args], environment) {
  return new Promise((done) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      env: { ...process.env, CI: 'true', FORCE_COLOR: '0', ...environment },
      // jest tells its story on stderr; its --json on stdout stands in the report file too.
      stdio: ['ignore', args.includes('--json') ? 'ignore' : 'inherit', 'inherit'],
    });
    child.on('error', () => done(1));
    child.on('close', (code) => done(code ?? 1));
  });
}

/** A suite that crashes, or that never reports, counts as failed: silence is no success. */
function readCounts(report, code) {
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, numTotalTests, testResults } = JSON.parse(
    readFileSync(report, 'utf8'),
  );
  const crashed = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((assertion) => assertion.status === 'failed'),
  ).length;
  const failed = numFailedTests + crashed;
  const silent = failed === 0 && (code !== 0 || numTotalTests === 0);
  return { passed: numPassedTests, failed: silent ? 1 : failed };
}

function answers(port) {
  return new Promise((done) => {
    const socket = connect({ port, host: '127.0.0.1' });
    const end = (value) => () => {
      socket.destroy();
      done(value);
    };
    socket.once('connect', end(true));
    socket.once('error', end(false));
    socket.setTimeout(2_000, end(false));
  });
}
