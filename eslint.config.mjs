import { existsSync, readdirSync } from 'node:fs';
import { builtinModules } from 'node:module';
import eslint from '@eslint/js';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import tseslint from 'typescript-eslint';

// The house: the ground floor reads texts and knows nothing of Strapi; the rooms above it are every other folder of
// server/src. A floor may lean on what stands beneath it, in this order.
const GROUND_FLOOR = { analysis: [], markup: ['analysis'], importing: ['analysis', 'markup'], exchange: [] };
const ENTRANCES = ['cli'];

const server = new URL('./server/src/', import.meta.url);
const rooms = readdirSync(server, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !(entry.name in GROUND_FLOOR) && !ENTRANCES.includes(entry.name))
  .map((entry) => entry.name);
const doors = rooms
  .filter((room) => existsSync(new URL(`${room}/index.ts`, server)))
  .map((room) => `./${room}/index.ts`);

const contracts = readdirSync(new URL('./desk/', server))
  .filter((name) => name.endsWith('contract.ts'))
  .map((name) => `./desk/${name}`);

const groundZones = Object.entries(GROUND_FLOOR).map(([floor, below]) => ({
  target: `./server/src/${floor}`,
  from: './server/src',
  except: [floor, ...below].map((name) => `./${name}`),
  message: `${floor}/ is the ground floor: it may import ${['itself', ...below.map((name) => `${name}/`)].join(', ')}.`,
}));
const roomZones = rooms.map((room) => ({
  target: `./server/src/${room}`,
  from: './server/src',
  except: [
    `./${room}`,
    ...Object.keys(GROUND_FLOOR).map((floor) => `./${floor}`),
    ...contracts,
    './config/uids.ts',
    './config/listing.ts',
    './newsroom.ts',
    ...doors.filter((door) => door !== `./${room}/index.ts`),
  ],
  message: `A room uses the ground floor and other rooms' index.ts, nothing deeper.`,
}));
const adminZones = [
  {
    target: './admin/src',
    from: './server/src',
    except: [
      ...contracts,
      './analysis/types.ts',
      './exchange/readout.ts',
      './exchange/types.ts',
      // Readers' pages and the admin draw one and the same line; it is pure and small.
      './exchange/sparkline.ts',
    ],
    message: "The admin knows the server by desk's contracts, the types in them, and the sparkline.",
  },
  { target: './server/src', from: './admin', message: 'The server does not know the admin.' },
];

const builtins = builtinModules.flatMap((name) => [name, `node:${name}`]);

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/',
      '**/dist/',
      '**/build/',
      '**/.strapi/',
      '**/.cache/',
      '**/.tmp/',
      '**/coverage/',
    ],
  },
  eslint.configs.recommended,
  ...tseslint.configs.strict,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [
        createTypeScriptImportResolver({
          project: ['tsconfig.json', 'admin/tsconfig.json'],
          noWarnOnMultipleProjects: true,
        }),
      ],
    },
  },
  {
    files: ['server/**/*.ts', 'admin/**/*.{ts,tsx}', 'tests/**/*.ts'],
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_+$' }],
      // Under noUncheckedIndexedAccess, `!` after a bounds check is how a linear scan stays readable.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // A lone surrogate, NUL or joiner is exactly what the text modules look for.
      'no-control-regex': 'off',
      'no-misleading-character-class': 'off',
      'import-x/no-cycle': 'error',
      'import-x/no-restricted-paths': [
        'error',
        { basePath: import.meta.dirname, zones: [...groundZones, ...roomZones, ...adminZones] },
      ],
    },
  },
  {
    files: ['server/**/*.ts', 'admin/**/*.{ts,tsx}'],
    rules: {
      'no-console': 'error',
      // Bundling and jest's resolver hide a missing dependency until a user installs the package.
      'import-x/no-extraneous-dependencies': ['error', { devDependencies: false }],
    },
  },
  {
    files: Object.keys(GROUND_FLOOR).map((floor) => `server/src/${floor}/**/*.ts`),
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: builtins,
          patterns: [{ group: ['@strapi/*'], message: 'The ground floor knows nothing of Strapi.' }],
        },
      ],
      'no-restricted-globals': [
        'error',
        'process',
        'Buffer',
        'Date',
        'performance',
        'fetch',
        'console',
        'strapi',
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Same in, same out.' },
      ],
    },
  },
  {
    files: ['**/*.{js,mjs,cjs}', 'demo/**/*.d.mts'],
    ...tseslint.configs.disableTypeChecked,
    languageOptions: {
      parserOptions: { projectService: false },
      globals: {
        process: 'readonly',
        console: 'readonly',
        require: 'readonly',
        module: 'writable',
        __dirname: 'readonly',
        URL: 'readonly',
        fetch: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        performance: 'readonly',
        AbortSignal: 'readonly',
        Buffer: 'readonly',
      },
    },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    // Sent to browsers as text; `npm run types` checks it against the DOM.
    files: ['server/src/publishing/rates/element/*.js'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          'customElements',
          'document',
          'queueMicrotask',
          'AbortController',
          'CSSStyleSheet',
          'CustomEvent',
          'HTMLElement',
          'HTMLScriptElement',
        ].map((name) => [name, 'readonly']),
      ),
    },
  },
  {
    files: ['demo/public/**/*.js'],
    languageOptions: {
      globals: {
        document: 'readonly',
        window: 'readonly',
        location: 'readonly',
        Intl: 'readonly',
        URLSearchParams: 'readonly',
      },
    },
  },
);
