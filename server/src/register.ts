import type { Core } from '@strapi/types';
import { installHomepage, installWaitingFilter } from './desk';
import { registerJobTable } from './jobs';
import { installRateWrites, registerBankTable, registerFields } from './rates';
import { hideFromGraphql, installGuard } from './reading';
import { installSaving, registerStateTable } from './saving';
import { listenForLanguage } from './sentences';
import { markSubjects } from './subjects';
import { onDestroy } from './destroy';
import { registerVocabularyField } from './topics';

export const register = ({ strapi }: { strapi: Core.Strapi }): void => {
  markSubjects(strapi);
  registerFields(strapi);
  registerVocabularyField(strapi);
  registerStateTable(strapi);
  registerBankTable(strapi);
  onDestroy(strapi, listenForLanguage(strapi));
  registerJobTable(strapi);
  hideFromGraphql(strapi);
  onDestroy(strapi, installGuard(strapi));
  onDestroy(strapi, installSaving(strapi));
  onDestroy(strapi, installWaitingFilter(strapi));
  onDestroy(strapi, installRateWrites(strapi));
  onDestroy(strapi, installHomepage(strapi));
};
