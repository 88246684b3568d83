import type { Core } from '@strapi/types';
import {
  fileConfig,
  inForce,
  optionFlaw,
  type FileConfig,
  type NewsroomConfig,
  type StoredOptions,
} from '../config';

const CORE_STORE = 'strapi::core-store';
/** As `strapi.store({ type: 'plugin', name: 'newsroom', key: 'settings' })` would name it. */
const KEY = 'plugin_newsroom_settings';

/** A new value by name; null for an option that goes back to its default. */
export type OptionsChange = Readonly<Record<string, unknown>>;

/** One option that changed; undefined stands for "not set in the admin". */
export interface Changed {
  name: string;
  before: unknown;
  after: unknown;
}

interface Kept {
  /** As the row holds it. */
  text: string;
  /** All of it: what this version does not know may be another version's. */
  written: StoredOptions;
  /** What is right by the rules of this version. */
  stored: StoredOptions;
  config: NewsroomConfig;
}

type Tell = (message: string) => void;

const readWritten = (text: string, tell: Tell): StoredOptions => {
  try {
    const value: unknown = JSON.parse(text || '{}');
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  } catch {
    // Told below, with what else is no object.
  }
  tell('the settings in the database cannot be read; the file and the defaults hold.');
  return {};
};

const readStored = (written: StoredOptions, tell: Tell): StoredOptions =>
  Object.fromEntries(
    Object.entries(written).filter(([name, value]) => {
      const flaw = optionFlaw(name, value);
      if (flaw) tell(`ignoring an option that was set in the admin: ${flaw}`);
      return !flaw;
    }),
  );

/**
 * The options that may change while the server runs. They stand in one row of the core store, so that they travel with
 * `strapi export`; the row is small and is its own version: it is read at each use, and every instance follows.
 */
export const createSettings = (strapi: Core.Strapi) => {
  let kept: Kept | null = null;

  const keep = (text: string): Kept => {
    if (kept?.text === text) return kept;
    const tell = (message: string): void => {
      strapi.log.warn(`newsroom: ${message}`);
    };
    const written = readWritten(text, tell);
    const stored = readStored(written, tell);
    kept = { text, written, stored, config: inForce(fileConfig(strapi), stored) };
    return kept;
  };

  const read = async (): Promise<Kept> => {
    const row: { value: string | null } | null = await strapi.db
      .query(CORE_STORE)
      .findOne({ select: ['value'], where: { key: KEY } });
    return keep(row?.value ?? '');
  };

  /** Until the transaction ends: of two who save at once, the second changes what the first left. */
  const lock = async (): Promise<string> =>
    strapi.db.transaction(async ({ trx }) => {
      const { tableName } = strapi.db.metadata.get(CORE_STORE);
      const [row]: { value: string | null }[] = await strapi.db
        .getConnection(tableName)
        .transacting(trx)
        .where({ key: KEY })
        .select('value')
        .forUpdate();
      return row?.value ?? '';
    });

  const prepare = async (): Promise<void> => {
    const known = await strapi.db.query(CORE_STORE).count({ where: { key: KEY } });
    if (!known) await strapi.db.query(CORE_STORE).create({ data: { key: KEY, value: '{}', type: 'object' } });
  };

  return {
    /** One small query. The same object until something changes. */
    now: async (): Promise<NewsroomConfig> => (await read()).config,

    /** What was set in the admin, and what the file says; one small query. */
    sources: async (): Promise<{ file: FileConfig; stored: StoredOptions }> => ({
      file: fileConfig(strapi),
      stored: (await read()).stored,
    }),

    /** Makes the row that savers lock; called at each start. */
    prepare,

    /**
     * Sets these options and leaves the others alone. The caller has checked them.
     *
     * @returns those that are another value now
     */
    change: async (change: OptionsChange): Promise<Changed[]> =>
      strapi.db.transaction(async () => {
        // Whoever imported another site's data took the row away.
        await prepare();
        const { written } = keep(await lock());
        const changed = Object.entries(change)
          .map(([name, value]) => ({ name, before: written[name], after: value ?? undefined }))
          .filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after));
        if (!changed.length) return [];
        const next = { ...written, ...Object.fromEntries(changed.map(({ name, after }) => [name, after])) };
        await strapi.db
          .query(CORE_STORE)
          .updateMany({ where: { key: KEY }, data: { value: JSON.stringify(next), type: 'object' } });
        return changed;
      }),
  };
};

export type Settings = ReturnType<typeof createSettings>;
