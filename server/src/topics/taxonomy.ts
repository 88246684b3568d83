import { setImmediate } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/types';
import { errors } from '@strapi/utils';
import { defaultTaxonomy, type TopicDefinition } from '../analysis';
import { TOPIC } from '../config/uids';
import { say } from '../sentences';
import { bumpVersion } from '../versions';
import { readTopicsFile, writeTopicsFile, type FileFormat } from './files';
import { readTaxonomy } from './vocabulary';

/** Topics between two turns of everybody else; SQLite answers within the same turn. */
const STRIDE = 20;

export interface TaxonomyChanges {
  created: number;
  updated: number;
  unchanged: number;
}

/** A definition as its row stores it, without the parent. */
export const rowOf = (topic: TopicDefinition) => ({
  slug: topic.slug,
  name: topic.name,
  names: topic.names ?? {},
  vocabulary: topic.vocabulary,
  threshold: topic.threshold ?? null,
  suggestOnly: topic.suggestOnly ?? false,
  enabled: topic.enabled ?? true,
  iptcCode: topic.iptc?.code ?? null,
  iptcMatch: topic.iptc?.match ?? null,
  wikidataId: topic.wikidataId ?? null,
});

/**
 * Creates and updates topics by slug; topics that the given list leaves out stay as they are. All or nothing.
 *
 * @throws ValidationError when a parent is neither given nor stored
 */
export const storeTaxonomy = async (
  strapi: Core.Strapi,
  topics: TopicDefinition[],
): Promise<TaxonomyChanges> =>
  strapi.db.transaction(async () => {
    const stored = await readTaxonomy(strapi);
    const ids = new Map(stored.rows.map(({ slug, id }) => [slug, id]));
    const before = new Map(stored.definitions.map((topic) => [topic.slug, topic]));
    const changes: TaxonomyChanges = { created: 0, updated: 0, unchanged: 0 };

    for (const [index, topic] of topics.entries()) {
      if (index % STRIDE === STRIDE - 1) await setImmediate();
      const id = ids.get(topic.slug);
      const old = before.get(topic.slug);
      if (id === undefined) {
        const created = await strapi.db.query(TOPIC).create({ data: rowOf(topic) });
        ids.set(topic.slug, created.id);
        changes.created += 1;
      } else if (
        old &&
        isDeepStrictEqual(rowOf(topic), rowOf(old)) &&
        (topic.parent ?? null) === old.parent
      ) {
        changes.unchanged += 1;
      } else {
        await strapi.db.query(TOPIC).update({ where: { id }, data: rowOf(topic) });
        changes.updated += 1;
      }
    }
    // Parents last: a list may name a child before its parent.
    for (const [index, topic] of topics.entries()) {
      if (index % STRIDE === STRIDE - 1) await setImmediate();
      const parent = topic.parent ?? null;
      if ((before.get(topic.slug)?.parent ?? null) === parent) continue;
      if (parent && !ids.has(parent)) {
        throw new errors.ValidationError(say('topic.noParent', { slug: topic.slug, parent }));
      }
      await strapi.db
        .query(TOPIC)
        .update({ where: { id: ids.get(topic.slug) }, data: { parent: parent ? ids.get(parent) : null } });
    }
    if (changes.created || changes.updated) await bumpVersion(strapi, 'topics');
    return changes;
  });

export interface TaxonomyPlan {
  /** Names of topics that are new. */
  created: string[];
  updated: { name: string; fields: string[] }[];
  unchanged: number;
}

/** What storing these topics would do. */
export const planTaxonomy = async (strapi: Core.Strapi, topics: TopicDefinition[]): Promise<TaxonomyPlan> => {
  const before = new Map((await readTaxonomy(strapi)).definitions.map((topic) => [topic.slug, topic]));
  const plan: TaxonomyPlan = { created: [], updated: [], unchanged: 0 };
  for (const [index, topic] of topics.entries()) {
    if (index % STRIDE === STRIDE - 1) await setImmediate();
    const old = before.get(topic.slug);
    if (!old) {
      plan.created.push(topic.name);
      continue;
    }
    const [was, is] = [old, topic].map((one) => ({ ...rowOf(one), parent: one.parent ?? null }));
    const fields = (Object.keys(is!) as (keyof typeof is)[]).filter(
      (field) => !isDeepStrictEqual(was![field], is![field]),
    );
    if (fields.length) plan.updated.push({ name: topic.name, fields });
    else plan.unchanged += 1;
  }
  return plan;
};

/** The plugin's service `taxonomy`, which the command line and the demo call. */
export const createTaxonomyService = ({ strapi }: { strapi: Core.Strapi }) => ({
  /** Loads the shipped taxonomy into an empty installation, once; it is the newsroom's own ever after. */
  async loadDefault(): Promise<number> {
    if (await strapi.db.query(TOPIC).count()) return 0;
    return (await storeTaxonomy(strapi, defaultTaxonomy())).created;
  },

  /** @throws TaxonomyError naming line and field */
  async import(text: string, format: FileFormat): Promise<TaxonomyChanges> {
    const { definitions } = await readTaxonomy(strapi);
    return storeTaxonomy(strapi, (await readTopicsFile(text, format, definitions)).topics);
  },

  async export(format: FileFormat): Promise<string> {
    return writeTopicsFile((await readTaxonomy(strapi)).definitions, format);
  },
});
