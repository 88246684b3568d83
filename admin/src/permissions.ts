import type { Permission } from '@strapi/strapi/admin';

// useRBAC compares these by reference: an array made while rendering would make it ask the server for ever.
const may = (action: string): Permission[] => [{ action: `plugin::newsroom.${action}`, subject: null }];

export const READ = may('read');
export const IMPORT = may('import');
export const ANY = [...READ, ...IMPORT];
