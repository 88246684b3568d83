import type { Core } from '@strapi/types';

/** The editor of words for the Content Manager's form. Called in register: schemas that use it are converted after. */
export const registerVocabularyField = (strapi: Core.Strapi): void => {
  strapi.customFields.register({
    name: 'vocabulary',
    plugin: 'newsroom',
    type: 'json',
    inputSize: { default: 12, isResizable: true },
  });
};
