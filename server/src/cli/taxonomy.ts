import type { Core } from '@strapi/types';
import { inApp } from './app';
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
    const counts = await inApp(options.app, terminal, (strapi) => taxonomyOf(strapi).import(text, format));
    await print(
      terminal,
      json
        ? `${JSON.stringify(counts)}\n`
        : `Topics: ${counts.created} created, ${counts.updated} updated, ${counts.unchanged} unchanged.\n`,
    );
    return;
  }
  const content = await inApp(options.app, terminal, (strapi) => taxonomyOf(strapi).export(format));
  await writeText(terminal, file, content);
  if (file !== '-')
    await print(terminal, json ? `${JSON.stringify({ file })}\n` : `Topics written to ${file}.\n`);
}

const taxonomyOf = (strapi: Core.Strapi): TaxonomyService =>
  strapi.plugin('newsroom').service<TaxonomyService & Core.Service>('taxonomy');
