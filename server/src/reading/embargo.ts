import type { Core } from '@strapi/types';
import { INTERVIEW } from '../config/uids';

/**
 * A query for the documentIds of interviews that are published and may not be seen yet, whose quotes and people wait with
 * them: few or none, found by an index.
 */
export const embargoed = (strapi: Core.Strapi) =>
  strapi.db
    .getConnection(strapi.db.metadata.get(INTERVIEW).tableName)
    .select('document_id')
    .whereNotNull('published_at')
    .where('embargo_until', '>', new Date());
