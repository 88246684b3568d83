// sanitize-html, parse5 and friends ship as ES modules only; jest's CommonJS runtime needs them compiled.
const esm = [
  'marked',
  'franc-min',
  'trigram-utils',
  'n-gram',
  'collapse-white-space',
  'parse5',
  'entities',
  'htmlparser2',
  'domhandler',
  'domutils',
  'domelementtype',
  'dom-serializer',
  'csv-parse',
  'csv-stringify',
  '@monyone/aho-corasick',
  'modern-ahocorasick',
  'temporal-polyfill',
  'temporal-utils',
  'intl-messageformat',
  '@formatjs',
].join('|');

const shared = {
  testEnvironment: 'node',
  transform: {
    '^.+\\.(t|j|mj)s$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'commonjs' } },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${esm})/)`],
  modulePathIgnorePatterns: ['<rootDir>/tests/app/plugin/package.json', '<rootDir>/dist/', '<rootDir>/demo/'],
  moduleFileExtensions: ['ts', 'js', 'mjs', 'json'],
};

module.exports = {
  projects: [
    { ...shared, displayName: 'unit', testMatch: ['<rootDir>/tests/unit/**/*.test.ts'] },
    { ...shared, displayName: 'accuracy', testMatch: ['<rootDir>/tests/accuracy/**/*.test.ts'] },
    {
      ...shared,
      displayName: 'api',
      testMatch: ['<rootDir>/tests/api/**/*.test.ts'],
      setupFilesAfterEnv: ['<rootDir>/tests/api/setup.ts'],
    },
    {
      ...shared,
      displayName: 'dumps',
      testMatch: ['<rootDir>/tests/upgrades/make.ts'],
      setupFilesAfterEnv: ['<rootDir>/tests/api/setup.ts'],
    },
    { ...shared, displayName: 'packed', testMatch: ['<rootDir>/tests/packed/**/*.test.ts'] },
    { ...shared, displayName: 'e2e', testMatch: ['<rootDir>/tests/e2e/**/*.test.ts'] },
  ],
};
