import type { Core } from '@strapi/types';
import { ASSIGNMENT, DECISION } from '../config/uids';

interface Extension {
  shadowCRUD(uid: string): { disable(): void };
}

/**
 * Keeps the log of decisions and the assignments behind topics out of GraphQL, whose plugin makes queries and mutations
 * of every content type, hidden or not: with a full-access token, `createNewsroomDecision` wrote history in another
 * person's name. Called in register, before the schema is built.
 */
export const hideFromGraphql = (strapi: Core.Strapi): void => {
  const extension = strapi.plugin('graphql')?.service('extension') as unknown as Extension | undefined;
  for (const uid of [DECISION, ASSIGNMENT]) extension?.shadowCRUD(uid).disable();
};
