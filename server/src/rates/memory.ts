import type { Core } from '@strapi/types';
import { LRUCache } from 'lru-cache';
import type { Day, StoredRate } from '../exchange';
import { readVersions } from '../versions';
import type { WidgetAnswer } from './answer';
import { nameOf, readLast, readStretch, type SeriesKey } from './store';
import { together } from './together';
import { readWidgets, type WidgetRow } from './wanted';

/** Of each pair the last publications are kept in memory: the current one, the ones beside it, and a sparkline's. */
const KEPT = 45;
/** A change that did not go through this plugin (a database restored beneath it) shows after this long. */
const SNAPSHOT_MS = 60_000;
/** So many histories are kept, and so many rates of all of them: one of ten years has 3,650. */
const STRETCHES = 40;
const STRETCHED_RATES = 150_000;
/** So many placements in so many languages, and characters of them all. */
const ANSWERS = 200;
const ANSWERED_CHARACTERS = 5_000_000;

/** The rates as they stood at one version of the database, as far as somebody has asked. */
export interface Snapshot {
  version: string;
  takenAt: number;
  widgets: WidgetRow[];
  /** By `nameOf`; empty for a pair that the bank does not publish in that direction. */
  last: Map<string, StoredRate[]>;
  stretches: LRUCache<string, Promise<StoredRate[]>>;
  answers: LRUCache<string, { minute: number; answers: WidgetAnswer[] }>;
  /** Until when the answers may be kept, epoch milliseconds; it holds for a minute, or until a pair is added. */
  expiry: { minute: number; pairs: number; moment: number } | null;
}

/**
 * What this instance keeps of the rates until the database says that they changed.
 *
 * @param now epoch milliseconds
 * @param before what else is to be read anew, before anything is answered at another version
 */
export const createMemory = (
  strapi: Core.Strapi,
  { now, before }: { now: () => number; before: () => Promise<unknown> },
) => {
  let kept: Promise<Snapshot> | null = null;

  const take = async (version: string): Promise<Snapshot> => {
    await before();
    return {
      version,
      takenAt: now(),
      widgets: await readWidgets(strapi),
      last: new Map(),
      stretches: new LRUCache({ max: STRETCHES, maxSize: STRETCHED_RATES }),
      answers: new LRUCache({
        max: ANSWERS,
        maxSize: ANSWERED_CHARACTERS,
        sizeCalculation: ({ answers }) => JSON.stringify(answers).length,
      }),
      expiry: null,
    };
  };

  const readVersion = async (): Promise<string> => (await readVersions(strapi, ['rates'])).rates;
  const readVersionTogether = together(readVersion);

  const snapshot = async (): Promise<Snapshot> => {
    // A transaction sees what it wrote itself, and nobody else may.
    const version = await (strapi.db.inTransaction() ? readVersion() : readVersionTogether());
    const known = await kept?.catch(() => null);
    if (known?.version === version && Math.abs(now() - known.takenAt) < SNAPSHOT_MS) return known;
    const fresh = take(version);
    kept = fresh;
    return fresh;
  };

  /** Loads what is missing of these pairs, all in one statement. */
  const load = async ({ last }: Snapshot, keys: readonly SeriesKey[]): Promise<void> => {
    const missing = new Map(keys.filter((key) => !last.has(nameOf(key))).map((key) => [nameOf(key), key]));
    if (!missing.size) return;
    const found = await readLast(strapi, [...missing.values()], KEPT);
    for (const name of missing.keys()) last.set(name, found.get(name) ?? []);
  };

  const stretch = (shot: Snapshot, key: SeriesKey, from: Day, to: Day): Promise<StoredRate[]> => {
    const name = `${nameOf(key)} ${from} ${to}`;
    const known = shot.stretches.get(name);
    if (known) return known;
    const loading = readStretch(strapi, key, from, to);
    shot.stretches.set(name, loading, { size: 1 });
    loading.then(
      // How much it is shows once it is read.
      (rates) => shot.stretches.set(name, loading, { size: rates.length + 1 }),
      () => shot.stretches.delete(name),
    );
    return loading;
  };

  return {
    snapshot,
    /** The snapshot that was answered from last, without asking the database. */
    latest: (): Promise<Snapshot> => kept ?? snapshot(),
    load,
    stretch,
  };
};
