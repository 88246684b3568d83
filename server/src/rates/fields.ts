import type { Core } from '@strapi/types';

/** Pickers for the Content Manager; their inputs are in the admin's rates/fields. */
const FIELDS = [
  { name: 'currency', type: 'string' },
  { name: 'bank', type: 'string' },
  { name: 'banks', type: 'json' },
  { name: 'labels', type: 'json' },
  { name: 'frozen-rates', type: 'json' },
] as const;

/** Called in register: schemas that use a custom field are converted right after it. */
export const registerFields = (strapi: Core.Strapi): void => {
  strapi.customFields.register(
    FIELDS.map((field) => ({
      ...field,
      plugin: 'newsroom',
      inputSize: { default: field.type === 'json' ? (12 as const) : (6 as const), isResizable: true },
    })),
  );
};
