import type { Core } from '@strapi/types';
import { inApp } from './app';
import { print, readText, writeText, type Terminal } from './terminal';

/** The plugin's own JSON and CSV; SKOS as Turtle and RDF/XML. */
export const TAXONOMY_FORMATS = ['json', 'csv', 'ttl', 'rdf'] as const;
export type TaxonomyFormat = (typeof TAXONOMY_FORMATS)[number];

const ENDINGS: Record<string, TaxonomyFormat> = { csv: 'csv', ttl: 'ttl', rdf: 'rdf', xml: 'rdf' };

/** By what the file's name ends in. */
export const fileFormat = (file: string): TaxonomyFormat =>
  ENDINGS[/\.(\w+)$/.exec(file)?.[1]?.toLowerCase() ?? ''] ?? 'json';

export interface TaxonomyOptions {
  verb: 'import' | 'export';
  file: string;
  format: TaxonomyFormat;
  /** The Strapi app's folder. */
  app: string;
  json: boolean;
}

/** The plugin's own service, as the app's Strapi offers it. */
interface TaxonomyService {
  import(
    text: string,
    format: TaxonomyFormat,
  ): Promise<{ created: number; updated: number; unchanged: number }>;
  export(format: TaxonomyFormat): Promise<string>;
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
