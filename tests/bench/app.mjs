// The app of tests/app on a temporary SQLite file, with the plugin bundled from its sources.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';

const root = resolve(import.meta.dirname, '../..');

/** The plugin as one file, inside the repository so that Node finds its dependencies. */
const bundle = async (entry) => {
  const plugin = join(root, '.tmp/bench', `plugin-${process.pid}`);
  mkdirSync(plugin, { recursive: true });
  writeFileSync(
    join(plugin, 'package.json'),
    JSON.stringify({
      name: 'strapi-plugin-newsroom',
      strapi: { kind: 'plugin', name: 'newsroom', displayName: 'Newsroom' },
    }),
  );
  await build({
    stdin: { contents: entry, resolveDir: root, loader: 'ts' },
    outfile: join(plugin, 'strapi-server.js'),
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'cjs',
    logLevel: 'error',
  });
  return plugin;
};

/**
 * Boots the app in this process.
 *
 * @param entry what the plugin exports, as a module; a benchmark may add routes to compare with
 * @param options the plugin's configuration
 * @returns the Strapi instance, and `close()`
 */
export async function bootApp({ entry = `export { default } from './server/src'`, options = {} } = {}) {
  const plugin = await bundle(entry);
  const folder = mkdtempSync(join(tmpdir(), 'newsroom-bench-'));
  mkdirSync(join(folder, 'uploads'));
  Object.assign(process.env, {
    NODE_ENV: 'production',
    STRAPI_TELEMETRY_DISABLED: 'true',
    STRAPI_DISABLE_UPDATE_NOTIFICATION: 'true',
    NEWSROOM_TEST_PLUGIN: plugin,
    NEWSROOM_TEST_OPTIONS: JSON.stringify(options),
    NEWSROOM_TEST_PUBLIC: folder,
    NEWSROOM_TEST_CONNECTION: JSON.stringify({
      connection: {
        client: 'sqlite',
        connection: { filename: join(folder, 'data.db') },
        useNullAsDefault: true,
      },
    }),
  });
  const { createStrapi } = createRequire(import.meta.url)('@strapi/strapi');
  const app = join(root, 'tests/app');
  const strapi = createStrapi({ appDir: app, distDir: app, serveAdminPanel: false, autoReload: false });
  await strapi.load();
  strapi.log.level = 'error';
  return {
    strapi,
    async close() {
      await strapi.destroy();
      rmSync(folder, { recursive: true });
      rmSync(plugin, { recursive: true });
    },
  };
}
