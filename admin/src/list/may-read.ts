import { adminApi, type Permission, type StrapiApp } from '@strapi/strapi/admin';
import { READ } from '../permissions';

interface Endpoints {
  getMyPermissions?: { select(): (state: unknown) => { data?: Permission[] } };
}

/**
 * Whether the role sees quotes and topics, for the Content Manager's hooks: they are plain functions, which cannot ask
 * with a hook of React. Strapi has asked for the permissions before it shows a list, and keeps the answer.
 */
export const mayReadIn = (app: Pick<StrapiApp, 'store'>) => (): boolean => {
  const { getMyPermissions } = adminApi.endpoints as Endpoints;
  const permissions = app.store && getMyPermissions?.select()(app.store.getState()).data;
  return permissions?.some(({ action }) => action === READ[0]?.action) ?? false;
};
