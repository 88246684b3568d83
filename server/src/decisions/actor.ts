import type { Core } from '@strapi/types';

/** Who caused a change. Only an admin user decides; API tokens, imports and code are `system`. */
export type Actor = { kind: 'editor'; id: number; name: string } | { kind: 'system' };

export const SYSTEM: Actor = { kind: 'system' };

interface AdminUser {
  id: number;
  firstname?: string | null;
  lastname?: string | null;
  username?: string | null;
  email?: string;
}

/** The admin user behind the present request, if there is one. */
export const currentActor = (strapi: Core.Strapi): Actor => {
  const state = strapi.requestContext.get()?.state;
  if (state?.auth?.strategy?.name !== 'admin' || !state.user) return SYSTEM;
  const user = state.user as AdminUser;
  const name =
    [user.firstname, user.lastname].filter(Boolean).join(' ') || user.username || user.email || `#${user.id}`;
  return { kind: 'editor', id: user.id, name };
};
