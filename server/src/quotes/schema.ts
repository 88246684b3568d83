import { listing } from '../config/listing';

/**
 * Words that an article attributes to somebody. The owner is named by uid, documentId and locale ('' where the
 * type is not localised) because any configured type may own quotes; `interview` is the relation for the common case.
 */
export default {
  kind: 'collectionType',
  collectionName: 'newsroom_quotes',
  info: { singularName: 'quote', pluralName: 'quotes', displayName: 'Quote' },
  options: { draftAndPublish: true },
  config: listing({
    columns: ['text', 'speaker', 'review', 'interview'],
    sortBy: 'updatedAt',
    order: 'DESC',
  }),
  attributes: {
    text: { type: 'text', required: true },
    display: { type: 'text' },
    kind: { type: 'enumeration', enum: ['direct', 'partial', 'answer'], default: 'direct' },
    speaker: { type: 'relation', relation: 'oneToOne', target: 'plugin::newsroom.person' },
    mention: { type: 'string' },
    speakerRole: { type: 'string' },
    cue: { type: 'string' },
    order: { type: 'integer' },
    featured: { type: 'boolean', default: false },
    integrity: {
      type: 'enumeration',
      enum: ['verbatim', 'typographic', 'altered', 'ambiguous', 'missing'],
      default: 'verbatim',
    },
    review: { type: 'enumeration', enum: ['suggested', 'approved', 'rejected'], default: 'suggested' },
    repaired: { type: 'boolean', default: false },
    confidence: { type: 'float' },
    rule: { type: 'string' },
    anchor: { type: 'json', private: true, searchable: false, visible: false },
    articleWords: { type: 'text', private: true, searchable: false, visible: false },
    edited: { type: 'boolean', default: false, private: true, visible: false },
    subjectType: { type: 'string', column: { type: 'string', args: [120] }, visible: false },
    subjectId: { type: 'string', column: { type: 'string', args: [40] }, visible: false },
    subjectLocale: {
      type: 'string',
      default: '',
      column: { type: 'string', args: [36] },
      visible: false,
    },
    interview: {
      type: 'relation',
      relation: 'manyToOne',
      target: 'plugin::newsroom.interview',
      inversedBy: 'quotes',
    },
  },
  indexes: [
    { name: 'newsroom_quotes_owner', columns: ['subject_id', 'subject_locale', 'subject_type'] },
    { name: 'newsroom_quotes_review', columns: ['review'] },
  ],
} as const;
