import { readFile } from 'node:fs/promises';
import type { Core } from '@strapi/types';
import { errors } from '@strapi/utils';
import type { Problem } from '../analysis/topics/validation';
import { TOPIC } from '../config/uids';
import { currentActor, logDecisions } from '../decisions';
import { retell, say } from '../sentences';
import {
  FILE_FORMATS,
  planTaxonomy,
  readTaxonomy,
  readTopicsFile,
  storeTaxonomy,
  writeTopicsFile,
  type FileFormat,
  type FileReading,
} from '../topics';
import { bodyOf, type Context } from './context';
import { route } from './entrances';
import type { ImportPlan, VocabularyFile } from './topics-contract';

/** Media types, and the most bytes that are read: JSON and CSV at once, SKOS piece by piece. */
const KINDS: Record<FileFormat, { type: string; most: number }> = {
  json: { type: 'application/json', most: 1_000_000 },
  csv: { type: 'text/csv', most: 1_000_000 },
  ttl: { type: 'text/turtle', most: 16_000_000 },
  rdf: { type: 'application/rdf+xml', most: 16_000_000 },
};

const formatOf = (format: unknown): FileFormat => {
  const known = FILE_FORMATS.find((one) => one === format);
  if (known) return known;
  throw new errors.ValidationError(`\`format\` must be one of ${FILE_FORMATS.join(', ')}.`);
};

/** Bytes of names in a plan, of an answer that stays below 2 MB: the screen shows forty. */
const NAMES = 1_000_000;

/** The first of a list, as many as fit into so many bytes of JSON. */
const within = <T>(list: readonly T[], most: number): T[] => {
  let left = most;
  const end = list.findIndex((item) => (left -= Buffer.byteLength(JSON.stringify(item))) < 0);
  return end < 0 ? [...list] : list.slice(0, end);
};

/** As many as an editor mends in one go. */
const SHOWN = 20;

const inFull = (problems: readonly Problem[]): string => {
  const lines = problems
    .slice(0, SHOWN)
    .map(({ line, field, message }) => say('topics.problem', { line, field, problem: retell(message) }));
  const more = problems.length - lines.length;
  return [...lines, ...(more > 0 ? [say('topics.more', { count: more })] : [])].join('\n');
};

interface Upload {
  filepath: string;
  size: number;
}

const uploadOf = (ctx: Context): Upload | null => {
  // Strapi deletes what comes under this name when the request is answered.
  const { files } = (ctx.request as { files?: { files?: Upload | Upload[] } }).files ?? {};
  return (Array.isArray(files) ? files[0] : files) ?? null;
};

/** Topics out of files and into them; see topics-contract.ts. */
export const createTopicFilesController = ({ strapi }: { strapi: Core.Strapi }) => {
  /** The file that came as an upload (`files`), or as a string in `text`. */
  const textOf = async (ctx: Context, format: FileFormat): Promise<string> => {
    const { most } = KINDS[format];
    const upload = uploadOf(ctx);
    const { text } = bodyOf(ctx);
    const size = upload ? upload.size : typeof text === 'string' ? text.length : 0;
    if (size > most) throw new errors.ValidationError(say('topics.tooLarge', { most: most / 1_000_000 }));
    const read = upload ? await readFile(upload.filepath, 'utf8') : text;
    if (typeof read !== 'string' || !read.trim()) throw new errors.ValidationError(say('topics.empty'));
    return read;
  };

  const readTopics = async (ctx: Context): Promise<FileReading> => {
    const { format: asked, namesAsWords } = bodyOf(ctx);
    const format = formatOf(asked);
    const text = await textOf(ctx, format);
    const { definitions } = await readTaxonomy(strapi);
    const { TaxonomyError } = await import('../analysis/topics/validation');
    try {
      // A form sends words where JSON sends true.
      return await readTopicsFile(text, format, definitions, {
        namesAsWords: String(namesAsWords) === 'true',
      });
    } catch (error) {
      if (error instanceof TaxonomyError) throw new errors.ValidationError(inFull(error.problems));
      throw error;
    }
  };

  return {
    async export(ctx: Context) {
      const format = formatOf(ctx.query.format);
      const { definitions } = await readTaxonomy(strapi);
      const file: VocabularyFile = {
        name: `topics.${format}`,
        type: KINDS[format].type,
        text: await writeTopicsFile(definitions, format),
      };
      ctx.body = file;
    },

    async preview(ctx: Context) {
      const { topics, notes } = await readTopics(ctx);
      const { created, updated, unchanged } = await planTaxonomy(strapi, topics);
      const [named, changed] = [within(created, NAMES), within(updated, NAMES / 4)];
      const more = {
        created: created.length - named.length,
        updated: updated.length - changed.length,
      };
      const plan: ImportPlan = {
        created: named,
        updated: changed,
        ...(more.created + more.updated > 0 && { more }),
        unchanged,
        notes: within(notes, NAMES / 4).map(retell),
      };
      ctx.body = plan;
    },

    async import(ctx: Context) {
      const { topics } = await readTopics(ctx);
      ctx.body = await strapi.db.transaction(async () => {
        const changes = await storeTaxonomy(strapi, topics);
        const { created, updated } = changes;
        if (created || updated) {
          await logDecisions(strapi, { uid: TOPIC, documentId: '', locale: '' }, currentActor(strapi), [
            { action: 'topics-imported', details: { counts: { created, updated } } },
          ]);
        }
        return changes;
      });
    },
  };
};

export const topicFilesRoutes = [
  route('GET /vocabulary/export', 'topic-files.export'),
  route('POST /vocabulary/import/preview', 'topic-files.preview'),
  route('POST /vocabulary/import', 'topic-files.import'),
];
