import type { Core } from '@strapi/types';
import { customFields } from './rates/fields';
import { installGuard } from './reading';
import { installSaving, registerStateTable } from './saving';
import { onDestroy } from './destroy';

export const register = ({ strapi }: { strapi: Core.Strapi }): void => {
  strapi.customFields.register(customFields);
  registerStateTable(strapi);
  onDestroy(strapi, installGuard(strapi));
  onDestroy(strapi, installSaving(strapi));
};
