const hidden = { 'content-manager': { visible: false }, 'content-type-builder': { visible: false } };

/** What a person decided, when. A log: rows are added, never changed. */
export default {
  kind: 'collectionType',
  collectionName: 'newsroom_decisions',
  info: { singularName: 'decision', pluralName: 'decisions', displayName: 'Decision' },
  options: { draftAndPublish: false },
  pluginOptions: hidden,
  attributes: {
    subjectType: { type: 'string', required: true, column: { type: 'string', args: [120] } },
    subjectId: { type: 'string', required: true, column: { type: 'string', args: [40] } },
    subjectLocale: { type: 'string', default: '', column: { type: 'string', args: [36] } },
    action: { type: 'string', required: true },
    topic: { type: 'string', column: { type: 'string', args: [40] } },
    quote: { type: 'string', column: { type: 'string', args: [40] } },
    person: { type: 'string', column: { type: 'string', args: [40] } },
    /** What it took to know to take the decision back, and the name of what is gone. */
    details: { type: 'json' },
    byId: { type: 'integer' },
    byName: { type: 'string', required: true },
  },
  indexes: [{ name: 'newsroom_decisions_subject', columns: ['subject_id', 'subject_locale'] }],
} as const;
