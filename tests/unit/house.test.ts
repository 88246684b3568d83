import { execFileSync } from 'node:child_process';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../..');

// ESLint loads its configuration with import(), which jest's module runtime does not offer: a process of its own does.
const LINT = `
  import { ESLint } from 'eslint';
  import { text } from 'node:stream/consumers';
  const eslint = new ESLint();
  const answers = [];
  for (const [filePath, source] of JSON.parse(await text(process.stdin))) {
    const [result] = await eslint.lintText(source, { filePath });
    answers.push(result.messages.map((message) => message.ruleId ?? message.message));
  }
  process.stdout.write(JSON.stringify(answers));
`;

/** The rules that each source breaks, were it to stand in that (existing) file. */
function brokenRules(cases: [file: string, source: string][]): string[][] {
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', LINT], {
    cwd: ROOT,
    input: JSON.stringify(cases),
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  return JSON.parse(output);
}

const GROUND = 'server/src/analysis/types.ts';
const ROOM = 'server/src/saving/relations.ts';
const ADMIN = 'admin/src/index.ts';
const FLOORS = 'import-x/no-restricted-paths';

const bad: [name: string, file: string, source: string, rule: string][] = [
  [
    'the ground floor imports Strapi',
    GROUND,
    `export { errors } from '@strapi/utils';`,
    'no-restricted-imports',
  ],
  [
    'the ground floor reads files',
    GROUND,
    `export { readFileSync } from 'node:fs';`,
    'no-restricted-imports',
  ],
  [
    'the ground floor looks at a clock',
    GROUND,
    `export const now = () => Date.now();`,
    'no-restricted-globals',
  ],
  ['the analysis imports a room', GROUND, `export * from '../desk/contract';`, FLOORS],
  ['the analysis imports the markup above it', GROUND, `export * from '../markup/slug';`, FLOORS],
  ['a room reaches past another room’s door', ROOM, `export * from '../topics/assignments';`, FLOORS],
  ['the server imports the admin', ROOM, `export * from '../../../admin/src';`, FLOORS],
  [
    'the admin imports the server’s code',
    ADMIN,
    `export * from '../../server/src/saving/relations';`,
    FLOORS,
  ],
  ['the server prints', ROOM, `console.log('hello');`, 'no-console'],
  [
    'the server needs a package that users do not get',
    ROOM,
    `export { chromium } from 'playwright-core';`,
    'import-x/no-extraneous-dependencies',
  ],
];

const good: [name: string, file: string, source: string][] = [
  ['a room uses the ground floor', ROOM, `export * from '../analysis/types';`],
  ['a room uses another room by its door', ROOM, `export * from '../topics';`],
  ['the admin knows the contract', ADMIN, `export type * from '../../server/src/desk/contract';`],
];

describe('the floors of the house', () => {
  let answers: string[][];
  beforeAll(() => {
    answers = brokenRules([...bad, ...good].map(([, file, source]) => [file, source]));
  }, 60_000);

  test.each(bad.map(([name, , , rule], index) => ({ name, rule, index })))(
    'refuses: $name',
    ({ rule, index }) => {
      expect(answers[index]).toEqual([rule]);
    },
  );

  test.each(good.map(([name], index) => ({ name, index })))('allows: $name', ({ index }) => {
    expect(answers[bad.length + index]).toEqual([]);
  });
});
