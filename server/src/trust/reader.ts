import type { Core } from '@strapi/types';
import { isTrusted } from './trusted';

interface RequestState {
  route?: { info?: { type?: string } };
  auth?: { strategy?: { name?: string } };
  user?: unknown;
  /** Strapi's word for what an agent does with an admin token, over MCP. */
  auditSource?: string;
}

/** Somebody who works in the admin, or an agent in their name: Strapi itself asks what they may read. */
const isEditorial = ({ route, auth, user, auditSource }: RequestState): boolean =>
  (route?.info?.type === 'admin' && auth?.strategy !== undefined) ||
  (auditSource === 'mcp' && user !== undefined);

/**
 * True while a request is answered that no admin user makes: through the Content API, GraphQL, or an app's own route or
 * middleware. Whoever is not known to be somebody else is a reader. Code outside a request (the start, jobs, schedules) is
 * none.
 */
export const isReader = (strapi: Core.Strapi): boolean => {
  const request = strapi.requestContext.get();
  return request !== undefined && !isTrusted() && !isEditorial(request.state as RequestState);
};
