import type { ComponentType } from 'react';
import { ClockCounterClockwise, Globe, House, NumberList, PriceTag } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import en from '../../translations/en.json';
import type { MessageKey } from '../../text';

type CustomField = Exclude<Parameters<StrapiApp['customFields']['register']>[0], unknown[]>;

/** Strapi types an input as one without props, yet hands over those of FieldProps.ts. */
type Load = () => Promise<{ default: object }>;

const message = (key: MessageKey) => ({ id: `newsroom.${key}`, defaultMessage: en[key] });

/** An input of the plugin's own, loaded when a form shows it. */
export const customField = (
  name: string,
  type: CustomField['type'],
  icon: ComponentType,
  [label, description]: [MessageKey, MessageKey],
  load: Load,
): CustomField => ({
  name,
  pluginId: 'newsroom',
  type,
  icon,
  intlLabel: message(label),
  intlDescription: message(description),
  components: { Input: load as CustomField['components']['Input'] },
});

/** The inputs for rates in the Content Manager's forms; the server's half stands in server/src/rates/fields.ts. */
export const FIELDS: CustomField[] = [
  customField(
    'currency',
    'string',
    PriceTag,
    ['field.currency', 'field.currencyHint'],
    () => import('./CurrencyInput'),
  ),
  customField('bank', 'string', House, ['field.bank', 'field.bankHint'], () => import('./BankInput')),
  customField('banks', 'json', NumberList, ['field.banks', 'field.banksHint'], () => import('./BanksInput')),
  customField('labels', 'json', Globe, ['field.labels', 'field.labelsHint'], () => import('./LabelsInput')),
  customField(
    'frozen-rates',
    'json',
    ClockCounterClockwise,
    ['field.frozenRates', 'field.frozenRatesHint'],
    () => import('./FrozenRatesInput'),
  ),
];
