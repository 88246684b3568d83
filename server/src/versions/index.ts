import type { Core } from '@strapi/types';

const CORE_STORE = 'strapi::core-store';

/** What instances keep in memory, each until the database says that it changed. */
export type Part = 'topics' | 'people' | 'rates';

const keyOf = (part: Part): string => `plugin_newsroom_${part}_version`;

/**
 * Says that a part changed. The version lives in the database because other instances hold copies of their own; its
 * row also serves as the lock under which people are created (people/register.ts).
 */
export const bumpVersion = async (strapi: Core.Strapi, part: Part): Promise<void> => {
  const value = JSON.stringify(crypto.randomUUID());
  const { count } = await strapi.db
    .query(CORE_STORE)
    .updateMany({ where: { key: keyOf(part) }, data: { value } });
  if (!count) {
    await strapi.db.query(CORE_STORE).create({ data: { key: keyOf(part), value, type: 'string' } });
  }
};

/** One small query. @returns '' for a part that never changed */
export const readVersions = async <P extends Part>(
  strapi: Core.Strapi,
  parts: readonly P[],
): Promise<Record<P, string>> => {
  const rows: { key: string; value: string }[] = await strapi.db
    .query(CORE_STORE)
    .findMany({ select: ['key', 'value'], where: { key: { $in: parts.map(keyOf) } } });
  const valueOf = (part: P): string => rows.find(({ key }) => key === keyOf(part))?.value ?? '';
  return Object.fromEntries(parts.map((part) => [part, valueOf(part)])) as Record<P, string>;
};
