import type { Modules } from '@strapi/types';

type CustomField = Modules.CustomFields.CustomFieldServerOptions;

const field = (name: string, type: CustomField['type'], width: 6 | 12): CustomField => ({
  name,
  plugin: 'newsroom',
  type,
  inputSize: { default: width, isResizable: true },
});

/**
 * The inputs that the Content Manager shows for rates, as an attribute names them:
 * `{ type: 'customField', customField: 'plugin::newsroom.currency' }`. The other half stands in admin/src/rates/fields.
 */
export const customFields: CustomField[] = [
  /** A code of ISO 4217. */
  field('currency', 'string', 6),
  /** The slug of a bank that the newsroom knows. */
  field('bank', 'string', 6),
  /** Slugs of banks, the first to ask first. */
  field('banks', 'json', 12),
  /** Words by language: `{ en: 'Dollar', ru: 'Доллар' }`. */
  field('labels', 'json', 12),
  /** `FrozenRate[]`, see desk/rates-contract.ts. */
  field('frozen-rates', 'json', 12),
];
