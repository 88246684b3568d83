import type { Core } from '@strapi/types';

/** The plugin's own permissions, as they stand under Settings, Roles, Plugins, Newsroom. */
export const PERMISSIONS = {
  read: 'plugin::newsroom.read',
  import: 'plugin::newsroom.import',
  decide: 'plugin::newsroom.decide',
  vocabulary: 'plugin::newsroom.vocabulary',
  readRates: 'plugin::newsroom.rates.read',
  editRates: 'plugin::newsroom.rates.edit',
  settings: 'plugin::newsroom.settings',
} as const;

/** The uid is what stands behind `plugin::newsroom.`; the screen of roles groups by nothing finer. */
const DISPLAY_NAMES: Record<keyof typeof PERMISSIONS, string> = {
  read: 'See quotes and topics',
  import: 'Import articles',
  decide: 'Decide on quotes and topics',
  vocabulary: 'Edit the words of topics',
  readRates: 'See exchange rates',
  editRates: 'Refresh, accept and type exchange rates',
  settings: 'Change the settings',
};

/** A permission as the screen of roles calls it. */
export const permissionName = (key: keyof typeof PERMISSIONS): string => DISPLAY_NAMES[key];

export const registerPermissions = async (strapi: Core.Strapi): Promise<void> => {
  const actions = (Object.keys(PERMISSIONS) as (keyof typeof PERMISSIONS)[]).map((key) => ({
    section: 'plugins',
    pluginName: 'newsroom',
    displayName: DISPLAY_NAMES[key],
    uid: PERMISSIONS[key].replace('plugin::newsroom.', ''),
  }));
  await strapi.service('admin::permission').actionProvider.registerMany(actions);
};

/** Guards of an admin route: without both, every logged-in admin user gets in. */
export const requires = (...actions: string[]) => ({
  policies: ['admin::isAuthenticatedAdmin', { name: 'admin::hasPermissions', config: { actions } }],
});
