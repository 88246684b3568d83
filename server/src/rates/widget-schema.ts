import { listing } from '../config/listing';

/** What a page shows: a pair, an amount, and whose rate it is. */
export default {
  kind: 'collectionType',
  collectionName: 'newsroom_rate_widgets',
  info: { singularName: 'rate-widget', pluralName: 'rate-widgets', displayName: 'Rate widget' },
  options: { draftAndPublish: false },
  config: listing({ columns: ['label', 'base', 'counter', 'bank', 'placement', 'enabled'], sortBy: 'order' }),
  attributes: {
    label: { type: 'string', required: true },
    labels: { type: 'customField', customField: 'plugin::newsroom.labels' },
    slug: { type: 'uid', targetField: 'label', required: true },
    base: { type: 'customField', customField: 'plugin::newsroom.currency', required: true },
    counter: { type: 'customField', customField: 'plugin::newsroom.currency', required: true },
    amount: { type: 'integer', required: true, default: 1, min: 1, max: 1_000_000 },
    bank: { type: 'customField', customField: 'plugin::newsroom.bank', required: true },
    fallbacks: { type: 'customField', customField: 'plugin::newsroom.banks' },
    anyRateType: { type: 'boolean', default: false },
    precision: { type: 'integer', required: true, default: 2, min: 0, max: 8 },
    rounding: {
      type: 'enumeration',
      enum: ['half-up', 'half-even', 'down', 'up'],
      required: true,
      default: 'half-up',
    },
    placement: { type: 'string', required: true, default: 'header', regex: '^[a-z0-9][a-z0-9-]{0,59}$' },
    order: { type: 'integer', required: true, default: 0 },
    enabled: { type: 'boolean', required: true, default: true },
  },
} as const;
