import type { Core } from '@strapi/types';
import { createAnalyst, type Analyst, type KnownPerson, type TopicDefinition } from '../analysis';
import { PERSON, TOPIC } from '../config/uids';
import { aliasesOf } from '../people';
import { beyondReaders } from '../trust';
import { readVersions } from '../versions';
import { isSound } from './draft';

/** A topic as the rooms need it: both of Strapi's ids, because relation input may use either. */
export interface TopicRow {
  id: number;
  documentId: string;
  slug: string;
  name: string;
  /** By language; `name` where one is missing. */
  names: Record<string, string>;
  parent: string | null;
}

export interface Vocabulary {
  /** Changes whenever a topic or a person does, on any instance. */
  version: string;
  analyst: Analyst;
  /** In the order of `topics`. */
  definitions: readonly TopicDefinition[];
  topics: TopicRow[];
  bySlug: ReadonlyMap<string, TopicRow>;
  byDocumentId: ReadonlyMap<string, TopicRow>;
  byId: ReadonlyMap<number, TopicRow>;
}

interface StoredTopic extends Omit<TopicRow, 'parent' | 'names'> {
  names: Record<string, string> | null;
  vocabulary: TopicDefinition['vocabulary'] | null;
  threshold: number | null;
  suggestOnly: boolean | null;
  enabled: boolean | null;
  iptcCode: string | null;
  iptcMatch: 'exact' | 'broad' | null;
  wikidataId: string | null;
  parent: { slug: string; documentId: string } | null;
}

/**
 * The newsroom's topics as the analysis and the exchange formats know them. A row that was written past the gate and is
 * in no shape to be read counts as a topic without words (`broken`): it must not stop every document's analysis.
 */
export const readTaxonomy = async (
  strapi: Core.Strapi,
): Promise<{ definitions: TopicDefinition[]; rows: TopicRow[]; broken: string[] }> => {
  const found: StoredTopic[] = await strapi.db.query(TOPIC).findMany({
    orderBy: { id: 'asc' },
    populate: { parent: { select: ['slug', 'documentId'] } },
  });
  const broken: string[] = [];
  const stored = found.map((topic) => {
    if (isSound(topic)) return topic;
    broken.push(topic.slug);
    return { ...topic, names: null, vocabulary: null };
  });
  return {
    broken,
    rows: stored.map(({ id, documentId, slug, name, names, parent }) => ({
      id,
      documentId,
      slug,
      name,
      names: names ?? {},
      parent: parent?.documentId ?? null,
    })),
    definitions: stored.map((topic) => ({
      slug: topic.slug,
      name: topic.name,
      names: topic.names ?? {},
      parent: topic.parent?.slug ?? null,
      vocabulary: topic.vocabulary ?? {},
      threshold: topic.threshold,
      suggestOnly: topic.suggestOnly ?? false,
      enabled: topic.enabled ?? true,
      iptc: topic.iptcCode ? { code: topic.iptcCode, match: topic.iptcMatch ?? 'exact' } : null,
      wikidataId: topic.wikidataId,
    })),
  };
};

const readPeople = async (strapi: Core.Strapi): Promise<KnownPerson[]> => {
  const people = await strapi.db
    .query(PERSON)
    .findMany({ select: ['name', 'aliases', 'role'], orderBy: { id: 'asc' } });
  return people.map(({ name, aliases, role }) => ({
    name,
    role,
    aliases: aliasesOf({ aliases }),
  }));
};

/**
 * The compiled vocabulary, kept until the database says that it changed: one small query a save. Topics and people
 * are kept apart, since every import may add a person while the matcher takes far longer to compile.
 */
export const createVocabularyCache = (strapi: Core.Strapi) => {
  let kept: {
    versions: Record<'topics' | 'people', string>;
    vocabulary: Vocabulary;
  } | null = null;

  return {
    async get(): Promise<Vocabulary> {
      const versions = await readVersions(strapi, ['topics', 'people']);
      if (kept && kept.versions.topics === versions.topics && kept.versions.people === versions.people) {
        return kept.vocabulary;
      }
      // Kept for everybody: it must not depend on whom the first who asks may see.
      const { definitions, rows, broken, people } = await beyondReaders(async () => ({
        ...(await readTaxonomy(strapi)),
        people: await readPeople(strapi),
      }));
      for (const slug of broken) {
        strapi.log.error(
          `newsroom: the words of the topic "${slug}" cannot be read and are left out. Open it and save it anew.`,
        );
      }
      const vocabulary: Vocabulary = {
        version: `${versions.topics}${versions.people}`,
        analyst: createAnalyst({ taxonomy: definitions, people }),
        definitions,
        topics: rows,
        bySlug: new Map(rows.map((row) => [row.slug, row])),
        byDocumentId: new Map(rows.map((row) => [row.documentId, row])),
        byId: new Map(rows.map((row) => [row.id, row])),
      };
      kept = { versions, vocabulary };
      return vocabulary;
    },
  };
};

export type VocabularyCache = ReturnType<typeof createVocabularyCache>;
