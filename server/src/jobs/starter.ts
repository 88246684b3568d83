import type { Core } from '@strapi/types';

/** An admin user with the rights of this moment, in the shape of a request's state. */
export interface Starter {
  state: { user: { id: number }; userAbility: { can(action: string): boolean } };
}

/** @returns null for a user who is gone, blocked or not active */
export const readStarter = async (strapi: Core.Strapi, id: number): Promise<Starter | null> => {
  const user = await strapi.db.query('admin::user').findOne({ where: { id }, populate: ['roles'] });
  if (!user?.isActive || user.blocked) return null;
  const userAbility = await strapi.service('admin::permission').engine.generateUserAbility(user);
  return { state: { user, userAbility } };
};
