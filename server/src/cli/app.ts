import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import type { Core } from '@strapi/types';
import { Failure } from './failure';
import type { Terminal } from './terminal';

/**
 * Boots the app with its own Strapi, without a web server, and stops it again.
 *
 * @param app the app's folder
 * @throws Failure where no such app is, or it does not use the plugin
 */
export async function inApp<T>(
  app: string,
  terminal: Terminal,
  work: (strapi: Core.Strapi) => Promise<T>,
): Promise<T> {
  const appDir = resolve(terminal.cwd, app);
  const strapi = await loadApp(appDir);
  try {
    if (!strapi.plugins.newsroom) {
      throw new Failure(
        `The app in ${appDir} does not use the Newsroom plugin. Enable it in config/plugins.`,
      );
    }
    return await work(strapi);
  } finally {
    await strapi.destroy();
  }
}

async function loadApp(appDir: string): Promise<Core.Strapi> {
  const manifest = join(appDir, 'package.json');
  if (!existsSync(manifest)) {
    throw new Failure(
      `${appDir} is no Strapi app: it has no package.json. Run this in the app's folder, or use --app.`,
    );
  }
  // Strapi reads .env and its configuration from the current folder.
  process.chdir(appDir);
  const require = createRequire(manifest);
  let own: typeof import('@strapi/strapi');
  try {
    own = require('@strapi/strapi');
  } catch {
    throw new Failure(
      `${appDir} is no Strapi app: @strapi/strapi is not installed there. Run npm install first.`,
    );
  }
  const strapi = own.createStrapi(await own.compileStrapi({ appDir }));
  // Strapi logs to standard output, where our answer goes.
  strapi.log.level = 'error';
  return strapi.load();
}
