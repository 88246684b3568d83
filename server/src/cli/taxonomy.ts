import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import type { Core } from '@strapi/types';
import { Failure } from './failure';
import { print, readText, writeText, type Terminal } from './terminal';

export interface TaxonomyOptions {
  verb: 'import' | 'export';
  file: string;
  format: 'json' | 'csv';
  /** The Strapi app's folder. */
  app: string;
  json: boolean;
}

/** The plugin's own service, as the app's Strapi offers it. */
interface TaxonomyService {
  import(
    text: string,
    format: 'json' | 'csv',
  ): Promise<{ created: number; updated: number; unchanged: number }>;
  export(format: 'json' | 'csv'): Promise<string>;
}

export async function taxonomy(options: TaxonomyOptions, terminal: Terminal): Promise<void> {
  const { verb, file, format, json } = options;
  if (verb === 'import') {
    // The file first: booting an app to learn that the path is wrong takes seconds.
    const text = await readText(terminal, file);
    const counts = await inApp(options, terminal, (service) => service.import(text, format));
    await print(
      terminal,
      json
        ? `${JSON.stringify(counts)}\n`
        : `Topics: ${counts.created} created, ${counts.updated} updated, ${counts.unchanged} unchanged.\n`,
    );
    return;
  }
  const content = await inApp(options, terminal, (service) => service.export(format));
  await writeText(terminal, file, content);
  if (file !== '-')
    await print(terminal, json ? `${JSON.stringify({ file })}\n` : `Topics written to ${file}.\n`);
}

/** Boots the app with its own Strapi, without a web server, and stops it again. */
async function inApp<T>(
  { app }: TaxonomyOptions,
  terminal: Terminal,
  work: (service: TaxonomyService) => Promise<T>,
): Promise<T> {
  const appDir = resolve(terminal.cwd, app);
  const strapi = await loadApp(appDir);
  try {
    const plugin = strapi.plugins.newsroom;
    if (!plugin) {
      throw new Failure(
        `The app in ${appDir} does not use the Newsroom plugin. Enable it in config/plugins.`,
      );
    }
    return await work(strapi.plugin('newsroom').service<TaxonomyService & Core.Service>('taxonomy'));
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
