// npm test: every test that needs no service and no browser. Arguments go to jest: npm test -- tests/unit
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fail, installMissing, ROOT, say, Trouble } from './setup.mjs';

const PROJECTS = ['unit', 'accuracy', 'api'];
const REPORT = path.join(ROOT, '.tmp/npm-test.json');

async function main() {
  await installMissing();
  rmSync(REPORT, { force: true });
  mkdirSync(path.dirname(REPORT), { recursive: true });
  const jest = path.join(ROOT, 'node_modules/jest/bin/jest.js');
  const code = await new Promise((done, reject) => {
    const child = spawn(
      process.execPath,
      [
        jest,
        '--json',
        '--maxWorkers=100%',
        `--outputFile=${REPORT}`,
        ...process.argv.slice(2),
        '--selectProjects',
        ...PROJECTS,
      ],
      // jest prints its progress on stderr; --json would repeat the report on stdout.
      { cwd: ROOT, stdio: ['inherit', 'ignore', 'inherit'] },
    );
    child.on('error', reject);
    child.on('close', done);
  });
  const { counts, crashed } = summarise(JSON.parse(readReport()));
  say('');
  for (const [project, { passed, failed }] of counts) {
    say(`${project.padEnd(10)} ${passed} passed, ${failed} failed`);
  }
  if (crashed > 0) say(`${crashed} test ${crashed === 1 ? 'file' : 'files'} did not run at all.`);
  process.exitCode = code;
}

function readReport() {
  try {
    return readFileSync(REPORT, 'utf8');
  } catch {
    throw new Trouble('jest stopped before it could report; its message stands above.');
  }
}

/** Counts by project: tests/<project>/… */
function summarise({ testResults }) {
  const counts = new Map();
  let crashed = 0;
  for (const { name, assertionResults, status } of testResults) {
    const project = path.relative(path.join(ROOT, 'tests'), name).split(path.sep)[0];
    const count = counts.get(project) ?? { passed: 0, failed: 0 };
    for (const { status: result } of assertionResults) {
      if (result === 'passed') count.passed += 1;
      if (result === 'failed') count.failed += 1;
    }
    if (status === 'failed' && !assertionResults.some((assertion) => assertion.status === 'failed'))
      crashed += 1;
    counts.set(project, count);
  }
  return { counts, crashed };
}

await main().catch(fail);
