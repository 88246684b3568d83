import type { Permission } from '@strapi/strapi/admin';

// useRBAC compares these by reference: an array made while rendering would make it ask the server for ever.
const may = (action: string): Permission[] => [{ action: `plugin::newsroom.${action}`, subject: null }];

export const READ = may('read');
export const IMPORT = may('import');
export const DECIDE = may('decide');
export const ANY = [...READ, ...IMPORT];

// Never ask for these together with the ones above: useRBAC names what is allowed by the last word alone, and `read`
// and `rates.read` would both be `canRead`.
export const READ_RATES = may('rates.read');
export const RATES = [...READ_RATES, ...may('rates.edit')];

export const SETTINGS = may('settings');

/** Who sees the plugin in the menu. */
export const MENU = [...ANY, ...READ_RATES];
