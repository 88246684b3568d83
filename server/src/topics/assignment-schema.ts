const hidden = { 'content-manager': { visible: false }, 'content-type-builder': { visible: false } };

/**
 * One topic on one version of one subject. Column lengths are set because MySQL refuses an index over
 * more than 3,072 bytes, which five of Strapi's varchar(255) exceed.
 */
export default {
  kind: 'collectionType',
  collectionName: 'newsroom_topic_assignments',
  info: {
    singularName: 'topic-assignment',
    pluralName: 'topic-assignments',
    displayName: 'Topic assignment',
  },
  options: { draftAndPublish: false },
  pluginOptions: hidden,
  attributes: {
    subjectType: { type: 'string', required: true, column: { type: 'string', args: [120] } },
    subjectId: { type: 'string', required: true, column: { type: 'string', args: [40] } },
    subjectLocale: { type: 'string', default: '', column: { type: 'string', args: [36] } },
    version: { type: 'string', required: true, column: { type: 'string', args: [12] } },
    topic: { type: 'string', required: true, column: { type: 'string', args: [40] } },
    state: { type: 'enumeration', enum: ['applied', 'suggested', 'rejected'], required: true },
    source: { type: 'enumeration', enum: ['machine', 'editor', 'system'], required: true },
    score: { type: 'float' },
    evidence: { type: 'json' },
  },
  indexes: [
    {
      name: 'newsroom_assignments_key',
      columns: ['subject_id', 'subject_locale', 'version', 'topic', 'subject_type'],
      type: 'unique',
    },
    { name: 'newsroom_assignments_state', columns: ['state', 'version'] },
  ],
} as const;
