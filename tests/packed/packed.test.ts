/**
 * The package as a user gets it: packed, installed into an empty Strapi app with npm, built, started. jest's resolver
 * finds whatever lies in this repository's node_modules; a user's app does not, so everything here runs outside.
 */
import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startSampleBanks } from '../../demo/bank/index.mjs';

jest.setTimeout(600_000);

const ROOT = path.resolve(__dirname, '../..');
const PASSWORD = 'Packed-Newsroom-1';

const ARTICLE = `Maren Holt: A bakery is a power station

The baker explains how her ovens heat a school.

Maren Holt, a baker in Lower Ferry, sells the heat of her ovens to the school next door.

"The ovens are hot at four in the morning, and nobody used to want that heat," Holt said.

The town saves electricity and gas. "We export bread and energy over the same fence," she added.`;

let folder: string;
let app: string;
let address: string;
let server: ChildProcess | undefined;
let log = '';

/** What the command printed. @throws Error with all of it when the command fails */
function run(command: string, args: string[], options: { input?: string } = {}): string {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: app, encoding: 'utf8', ...options });
  if (status !== 0)
    throw new Error(`${[command, ...args].join(' ')} ended with ${status}:\n${stdout}${stderr}`);
  return stdout;
}

/** One call; the parsed answer beside its status. */
async function call(method: string, place: string, { jwt, body }: { jwt?: string; body?: unknown } = {}) {
  const response = await fetch(address + place, {
    method,
    headers: { 'Content-Type': 'application/json', ...(jwt && { Authorization: `Bearer ${jwt}` }) },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const text = await response.text();
  if (response.status >= 500) throw new Error(`${method} ${place} answered ${text}\n${log}`);
  return { status: response.status, body: text ? JSON.parse(text) : null };
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done));
  const { port } = probe.address() as AddressInfo;
  await new Promise((done) => probe.close(done));
  return port;
}

async function start(): Promise<void> {
  const port = await freePort();
  address = `http://127.0.0.1:${port}`;
  server = spawn(process.execPath, ['node_modules/@strapi/strapi/bin/strapi.js', 'start'], {
    cwd: app,
    env: { ...process.env, NODE_ENV: 'production', PORT: String(port), STRAPI_TELEMETRY_DISABLED: 'true' },
  });
  server.stdout?.on('data', (chunk) => (log += chunk));
  server.stderr?.on('data', (chunk) => (log += chunk));
  for (let waited = 0; waited < 60_000; waited += 250) {
    if (server.exitCode !== null) break;
    const health = await fetch(`${address}/_health`).catch(() => null);
    if (health?.ok) return;
    await pause(250);
  }
  throw new Error(`The app did not start:\n${log}`);
}

async function stop(): Promise<void> {
  if (!server || server.exitCode !== null) return;
  const ended = new Promise((done) => server?.once('exit', done));
  server.kill('SIGTERM');
  await ended;
}

beforeAll(() => {
  if (!existsSync(path.join(ROOT, 'dist/server/index.js'))) {
    throw new Error('The plugin is not built. Run "npm run build" first.');
  }
  folder = mkdtempSync(path.join(tmpdir(), 'newsroom-packed-'));
  app = path.join(folder, 'app');
  cpSync(path.join(__dirname, 'app'), app, { recursive: true });
  writeFileSync(path.join(app, 'article.txt'), ARTICLE);
  const [{ filename }] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--pack-destination', folder], {
      cwd: ROOT,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  );
  run('npm', [
    'install',
    '--prefer-offline',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    path.join(folder, filename),
  ]);
});

afterAll(async () => {
  await stop();
  rmSync(folder, { recursive: true, force: true });
});

describe('without Strapi', () => {
  const script = `const text = '"Bread is patience," Maren Holt said.';
    const [quote] = createAnalyst().analyze({ text }).quotes;
    console.log(quote.text, '/', quote.speaker.name);`;

  test('the analysis is there for CommonJS', () => {
    const output = run(process.execPath, [
      '-e',
      `const { createAnalyst } = require('strapi-plugin-newsroom/analysis'); ${script}`,
    ]);
    expect(output).toBe('Bread is patience, / Maren Holt\n');
  });

  test('the analysis is there for ES modules', () => {
    const output = run(process.execPath, [
      '--input-type=module',
      '-e',
      `import { createAnalyst } from 'strapi-plugin-newsroom/analysis'; ${script}`,
    ]);
    expect(output).toBe('Bread is patience, / Maren Holt\n');
  });

  test('the analysis is typed', () => {
    writeFileSync(
      path.join(app, 'typed.mts'),
      `import { createAnalyst } from 'strapi-plugin-newsroom/analysis';
       const spans: readonly (readonly [number, number])[] | undefined = createAnalyst().analyze({ text: '' }).quotes[0]?.spans;
       // @ts-expect-error the text is a string
       createAnalyst().analyze({ text: spans });`,
    );
    const compiler = path.join(ROOT, 'node_modules/typescript/bin/tsc');
    const options = ['--noEmit', '--strict', '--target', 'es2022', '--module', 'nodenext'];
    expect(run(process.execPath, [compiler, ...options, 'typed.mts'])).toBe('');
  });

  test('the command reads a file, and a stream of lines', () => {
    expect(run('node_modules/.bin/newsroom', ['analyze', 'article.txt'])).toContain('Maren Holt');
    const analysis = JSON.parse(run('node_modules/.bin/newsroom', ['analyze', 'article.txt', '--json']));
    expect(analysis).toMatchObject({ language: 'en' });
    expect(analysis.quotes).toHaveLength(2);
    const [[start, end]] = analysis.quotes[0].spans;
    expect(ARTICLE.slice(start, end)).toBe(
      'The ovens are hot at four in the morning, and nobody used to want that heat,',
    );

    const input = ['one', 'two'].map((id) => `${JSON.stringify({ id, text: ARTICLE })}\n`).join('');
    const lines = run('node_modules/.bin/newsroom', ['analyze', '--jsonl'], { input }).trim().split('\n');
    expect(lines.map((line) => JSON.parse(line).id)).toEqual(['one', 'two']);
  });
});

describe('in an empty app, as README installs it', () => {
  let administrator: string;
  let editor: string;

  test('the admin builds and the app starts', async () => {
    run(process.execPath, ['node_modules/@strapi/strapi/bin/strapi.js', 'build']);
    await start();
    expect((await fetch(`${address}/admin/`)).status).toBe(200);
  });

  test('its log says what is loaded and what is still to grant', () => {
    expect(log).toMatch(/newsroom: \d+ topics/);
    expect(log).toContain('Readers get 403 until');
    expect(log).toContain('Editors need');
    expect(log).toContain('Editors cannot publish');
  });

  test('an administrator registers and grants', async () => {
    const registered = await call('POST', '/admin/register-admin', {
      body: { firstname: 'Ada', lastname: 'Admin', email: 'ada@newsroom.test', password: PASSWORD },
    });
    expect(registered.status).toBe(200);
    administrator = registered.body.data.accessToken ?? registered.body.data.token;

    expect((await call('GET', '/api/newsroom/interviews')).status).toBe(403);
    await grantReaders();
    await grantEditors();
    expect((await call('GET', '/api/newsroom/interviews')).status).toBe(200);
  });

  test('an editor imports, publishes, and a reader reads', async () => {
    editor = await createEditor();
    const { status, body: imported } = await call('POST', '/newsroom/imports', {
      jwt: editor,
      body: { source: ARTICLE },
    });
    expect(status).toBe(201);
    expect((await call('GET', '/api/newsroom/interviews')).body.data).toEqual([]);

    const place = `/content-manager/collection-types/plugin::newsroom.interview/${imported.documentId}/actions/publish`;
    expect((await call('POST', place, { jwt: editor, body: {} })).status).toBe(200);

    const { body } = await call('GET', '/api/newsroom/interviews');
    expect(body.data).toEqual([
      expect.objectContaining({ title: 'Maren Holt: A bakery is a power station' }),
    ]);
    const analysis = await call('GET', `/api/newsroom/interviews/${imported.documentId}/analysis`);
    const { quotes, topics } = analysis.body.data ?? analysis.body;
    expect(quotes.map((quote: { speaker: { name: string } }) => quote.speaker.name)).toEqual([
      'Maren Holt',
      'Maren Holt',
    ]);
    expect(topics.map((topic: { slug: string }) => topic.slug)).toContain('energy');
  });

  test('the command exports the vocabulary of the app, and imports it again', async () => {
    await stop();
    const command = 'node_modules/.bin/newsroom';
    expect(run(command, ['taxonomy', 'export', 'topics.csv'])).toBe('Topics written to topics.csv.\n');
    const counts = JSON.parse(run(command, ['taxonomy', 'import', 'topics.csv', '--json']));
    expect(counts).toEqual({ created: 0, updated: 0, unchanged: expect.any(Number) });
    expect(counts.unchanged).toBeGreaterThan(30);
  });

  test('the command fills in the past of a bank, and says what keeps it from refreshing', async () => {
    const banks = await startSampleBanks();
    const origin = banks.origins.nbrb!;
    const rates = { allow: [new URL(origin).host], banks: { nbrb: { origin } } };
    writeFileSync(
      path.join(app, 'config/plugins.js'),
      `module.exports = {
        'users-permissions': { config: { jwtSecret: 'packed-jwt-secret' } },
        newsroom: { config: { rates: ${JSON.stringify(rates)} } },
      };`,
    );
    try {
      const history = ['rates', 'history', '--bank', 'nbrb', '--currencies', 'USD', '--json'];
      const january = [...history, '--from', '2026-01-01', '--to', '2026-01-31'];
      const first = await newsroom(january);
      expect(first).toMatchObject({ status: 0, stderr: expect.stringContaining('1/1') });
      expect(JSON.parse(first.stdout)).toMatchObject([{ bank: 'nbrb', outcome: 'done', added: 31 }]);
      const again = await newsroom(january);
      expect(JSON.parse(again.stdout)).toMatchObject([{ outcome: 'done', added: 0, corrected: 0 }]);

      expect(await newsroom(['rates', 'refresh'])).toMatchObject({
        status: 1,
        stdout: '',
        stderr: expect.stringContaining('No enabled rate widget names a bank'),
      });
      expect(await newsroom(['rates', 'history', '--bank', 'moon'])).toMatchObject({
        status: 1,
        stderr: expect.stringContaining('There is no bank "moon". Known: nbrb, ecb, cbr'),
      });
    } finally {
      await banks.close();
    }
  });

  /** The command beside the banks that this process plays, which `run` would keep from answering. */
  async function newsroom(args: string[]) {
    const child = spawn('node_modules/.bin/newsroom', args, { cwd: app });
    const written = { stdout: '', stderr: '' };
    child.stdout.on('data', (chunk) => (written.stdout += chunk));
    child.stderr.on('data', (chunk) => (written.stderr += chunk));
    const [status] = await once(child, 'close');
    return { status, ...written };
  }

  /** Settings > Users & Permissions > Roles > Public. */
  async function grantReaders(): Promise<void> {
    const { body } = await call('GET', '/users-permissions/roles', { jwt: administrator });
    const { id } = body.roles.find(({ type }: { type: string }) => type === 'public');
    const { body: answer } = await call('GET', `/users-permissions/roles/${id}`, { jwt: administrator });
    const { role } = answer;
    const { controllers } = role.permissions['plugin::newsroom'];
    for (const controller of Object.values<Record<string, { enabled: boolean }>>(controllers)) {
      for (const action of Object.values(controller)) action.enabled = true;
    }
    const saved = await call('PUT', `/users-permissions/roles/${id}`, { jwt: administrator, body: role });
    expect(saved.status).toBe(200);
  }

  /**
   * Settings > Administration Panel > Roles > Editor: all of Plugins > Newsroom, and of Interview all actions in all
   * locales, which Strapi gives no Editor role by itself.
   */
  async function grantEditors(): Promise<void> {
    const { body } = await call('GET', '/admin/roles', { jwt: administrator });
    const { id } = body.data.find(({ code }: { code: string }) => code === 'strapi-editor');
    const { body: answer } = await call('GET', `/admin/roles/${id}/permissions`, { jwt: administrator });
    const interview = 'plugin::newsroom.interview';
    const permission = (action: string, subject: string | null, properties: object) => ({
      action,
      subject,
      properties,
      conditions: [],
    });
    const kept = answer.data.map(
      ({ action, subject, properties }: { action: string; subject: string | null; properties: object }) =>
        permission(action, subject, subject === interview ? { ...properties, locales: ['en'] } : properties),
    );
    const added = [
      ...['read', 'import', 'decide'].map((action) => permission(`plugin::newsroom.${action}`, null, {})),
      ...['delete', 'publish'].map((action) =>
        permission(`plugin::content-manager.explorer.${action}`, interview, { locales: ['en'] }),
      ),
    ];
    const saved = await call('PUT', `/admin/roles/${id}/permissions`, {
      jwt: administrator,
      body: { permissions: [...kept, ...added] },
    });
    expect(saved.status).toBe(200);
  }

  async function createEditor(): Promise<string> {
    const { body: roles } = await call('GET', '/admin/roles', { jwt: administrator });
    const { id } = roles.data.find(({ code }: { code: string }) => code === 'strapi-editor');
    const email = 'edith@newsroom.test';
    const person = { firstname: 'Edith', lastname: 'Editor', email, roles: [id] };
    const invited = await call('POST', '/admin/users', { jwt: administrator, body: person });
    const registered = await call('POST', '/admin/register', {
      body: {
        registrationToken: invited.body.data.registrationToken,
        userInfo: { firstname: 'Edith', lastname: 'Editor', password: PASSWORD },
      },
    });
    expect(registered.status).toBe(200);
    return registered.body.data.accessToken ?? registered.body.data.token;
  }
});
