import { listing } from '../config/listing';

const short = (length: number) => ({ column: { type: 'string', args: [length] } });

/**
 * One value that a bank published for one day, digit for digit. A corrected value is a further revision: nothing is
 * overwritten. Column lengths keep the unique index below MySQL's 3,072 bytes.
 */
export default {
  kind: 'collectionType',
  collectionName: 'newsroom_rates',
  info: { singularName: 'rate', pluralName: 'rates', displayName: 'Published rate' },
  options: { draftAndPublish: false },
  config: listing({
    columns: ['bank', 'base', 'counter', 'nominal', 'value', 'effectiveDate'],
    sortBy: 'effectiveDate',
    order: 'DESC',
  }),
  attributes: {
    bank: { type: 'string', required: true, default: 'manual', ...short(60) },
    base: { type: 'customField', customField: 'plugin::newsroom.currency', required: true, ...short(3) },
    counter: { type: 'customField', customField: 'plugin::newsroom.currency', required: true, ...short(3) },
    nominal: { type: 'integer', required: true, default: 1, min: 1 },
    value: { type: 'string', required: true, ...short(40) },
    effectiveDate: { type: 'date', required: true },
    expiresOn: { type: 'date' },
    publishedOn: { type: 'date' },
    fetchedAt: { type: 'datetime' },
    revision: { type: 'integer', default: 1 },
    review: { type: 'enumeration', enum: ['accepted', 'quarantined', 'dropped'], default: 'accepted' },
    reason: { type: 'string' },
    author: { type: 'string', private: true },
  },
  indexes: [
    {
      name: 'newsroom_rates_key',
      columns: ['bank', 'base', 'counter', 'effective_date', 'revision'],
      type: 'unique',
    },
  ],
} as const;
