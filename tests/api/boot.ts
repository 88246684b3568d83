/**
 * Boots the app of tests/app on a database of its own, with the plugin's TypeScript sources, and hands out what a test
 * needs to be an editor, a reader, an API token or another program.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createStrapi, type Core } from '@strapi/strapi';
import supertest from 'supertest';
import { createDatabase, type DatabaseKind, type TestDatabase } from './databases';

export type AdminRole = 'super-admin' | 'editor' | 'author';
export type TokenType = 'read-only' | 'full-access' | 'custom';

/** An action of the admin's permission engine, such as `plugin::newsroom.import`. */
export interface AdminGrant {
  action: string;
  subject?: string | null;
  properties?: Record<string, unknown>;
}

export interface BootOptions {
  /** Default: NEWSROOM_TEST_DATABASE, else SQLite. */
  database?: DatabaseKind;
  /** The plugin's own configuration, over the test app's. JSON values only. */
  newsroom?: Record<string, unknown>;
  /** A database as an earlier release left it: `0.1.0` for tests/upgrades/0.1.0.*.sql. */
  from?: string;
  /** With Strapi's GraphQL plugin. */
  graphql?: boolean;
  /** Locales beside `en`, which Strapi creates itself. */
  locales?: string[];
}

export interface Boot {
  strapi: Core.Strapi;
  server: Server;
  /** supertest on the running app: `request.get('/api/…')`. */
  request: ReturnType<typeof supertest>;
  /** Logs in as a fresh active admin user of that role through the login page's endpoint. */
  adminJwt(role?: AdminRole): Promise<string>;
  editorJwt(): Promise<string>;
  /** A Content API token; `permissions` for type `custom` (`plugin::newsroom.interview.find`). */
  apiToken(type: TokenType, permissions?: string[]): Promise<string>;
  /** Lets everybody call these Content API actions. */
  grantPublic(actions: string[]): Promise<void>;
  /** A logged-in reader (users-permissions) who may call these Content API actions, and the Public ones. */
  readerJwt(actions?: string[]): Promise<string>;
  /** Gives an admin role further permissions, as Settings > Roles would. */
  grantAdmin(role: AdminRole, grants: AdminGrant[]): Promise<void>;
  /** Stops the app and starts it again on the same database: tokens and users stay valid. */
  restart(newsroom?: Record<string, unknown>): Promise<void>;
  /** Stops the app and drops its database. */
  destroy(): Promise<void>;
}

export const ARTICLE = 'api::article.article';

/** How the test app introduces its own type to the plugin. */
export const SUBJECTS = { [ARTICLE]: { title: 'title', text: ['lead', 'body'], topics: 'topics' } };

const PASSWORD = 'Correct-Horse-7';
const APP = path.resolve(__dirname, '../app');

let users = 0;

export async function bootStrapi(options: BootOptions = {}): Promise<Boot> {
  const kind =
    options.database ?? (process.env.NEWSROOM_TEST_DATABASE as DatabaseKind | undefined) ?? 'sqlite';
  const database = await createDatabase(kind);
  if (options.from) await database.run(dumpOf(options.from, kind));
  const publicFolder = mkdtempSync(path.join(tmpdir(), 'newsroom_public_'));
  mkdirSync(path.join(publicFolder, 'uploads'));

  let started: Started;
  try {
    started = await start(database, publicFolder, options.newsroom, options.graphql);
  } catch (error) {
    await database.drop();
    rmSync(publicFolder, { recursive: true, force: true });
    throw error;
  }

  for (const code of options.locales ?? []) {
    await started.strapi.plugin('i18n').service('locales').create({ code, name: code });
  }

  const boot: Boot = {
    ...started,
    adminJwt: (role = 'super-admin') => adminJwt(boot, role),
    editorJwt: () => adminJwt(boot, 'editor'),
    apiToken: (type, permissions = []) => apiToken(boot, type, permissions),
    grantPublic: (actions) => grantReaders(boot.strapi, 'public', actions),
    readerJwt: (actions = []) => readerJwt(boot.strapi, actions),
    grantAdmin: (role, grants) => grantAdmin(boot.strapi, role, grants),
    restart: async (newsroom = options.newsroom) => {
      await boot.strapi.destroy();
      Object.assign(boot, await start(database, publicFolder, newsroom, options.graphql));
    },
    destroy: async () => {
      await boot.strapi.destroy();
      await database.drop();
      rmSync(publicFolder, { recursive: true, force: true });
    },
  };
  return boot;
}

const dumpOf = (release: string, kind: DatabaseKind): string =>
  readFileSync(
    path.resolve(__dirname, `../upgrades/${release}.${kind === 'mysql' ? 'mariadb' : kind}.sql`),
    'utf8',
  );

type Started = Pick<Boot, 'strapi' | 'server' | 'request'>;

async function start(
  database: TestDatabase,
  publicFolder: string,
  newsroom: Record<string, unknown> = {},
  graphql = false,
): Promise<Started> {
  process.env.NEWSROOM_TEST_GRAPHQL = String(graphql);
  process.env.STRAPI_TELEMETRY_DISABLED = 'true';
  process.env.NEWSROOM_TEST_CONNECTION = JSON.stringify(database.config);
  process.env.NEWSROOM_TEST_OPTIONS = JSON.stringify({ subjects: SUBJECTS, ...newsroom });
  process.env.NEWSROOM_TEST_PUBLIC = publicFolder;

  const strapi = createStrapi({ appDir: APP, distDir: APP, serveAdminPanel: false, autoReload: false });
  try {
    await strapi.load();
  } catch (error) {
    // A start that fails leaves its database pool open, and jest would wait for it for ever.
    await strapi.destroy().catch(() => undefined);
    throw error;
  }
  strapi.server.mount();
  const server = strapi.server.httpServer;
  return { strapi, server, request: supertest(server) };
}

async function adminJwt(boot: Boot, role: AdminRole): Promise<string> {
  users += 1;
  const email = `${role}-${users}@newsroom.test`;
  const { id } = await adminRole(boot.strapi, role);
  await boot.strapi.service('admin::user').create({
    firstname: role,
    lastname: `Number ${users}`,
    email,
    password: PASSWORD,
    isActive: true,
    registrationToken: null,
    roles: [id],
  });
  const { body } = await boot.request.post('/admin/login').send({ email, password: PASSWORD }).expect(200);
  return body.data.accessToken ?? body.data.token;
}

async function apiToken(boot: Boot, type: TokenType, permissions: string[]): Promise<string> {
  users += 1;
  const { accessKey } = await boot.strapi.service('admin::api-token').create({
    name: `token-${users}`,
    description: '',
    kind: 'content-api',
    type,
    lifespan: null,
    permissions: type === 'custom' ? permissions : null,
  });
  return accessKey;
}

async function grantReaders(
  strapi: Core.Strapi,
  type: 'public' | 'authenticated',
  actions: string[],
): Promise<void> {
  const role = await strapi.db.query('plugin::users-permissions.role').findOne({ where: { type } });
  for (const action of actions) {
    await strapi.db.query('plugin::users-permissions.permission').create({ data: { action, role: role.id } });
  }
}

async function readerJwt(strapi: Core.Strapi, actions: string[]): Promise<string> {
  users += 1;
  const role = await strapi.db
    .query('plugin::users-permissions.role')
    .findOne({ where: { type: 'authenticated' } });
  const user = await strapi
    .plugin('users-permissions')
    .service('user')
    .add({
      username: `reader-${users}`,
      email: `reader-${users}@newsroom.test`,
      password: PASSWORD,
      provider: 'local',
      confirmed: true,
      blocked: false,
      role: role.id,
    });
  await grantReaders(strapi, 'authenticated', actions);
  return strapi.plugin('users-permissions').service('jwt').issue({ id: user.id });
}

async function grantAdmin(strapi: Core.Strapi, role: AdminRole, grants: AdminGrant[]): Promise<void> {
  const { id } = await adminRole(strapi, role);
  await strapi.service('admin::role').addPermissions(
    id,
    grants.map((grant) => ({ subject: null, properties: {}, conditions: [], ...grant })),
  );
}

async function adminRole(strapi: Core.Strapi, role: AdminRole): Promise<{ id: number }> {
  return strapi.db.query('admin::role').findOne({ where: { code: `strapi-${role}` } });
}
