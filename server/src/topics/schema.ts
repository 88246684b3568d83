import { listing } from '../config/listing';

/** What editors tag with. The vocabulary is the newsroom's own work and stays private. */
export default {
  kind: 'collectionType',
  collectionName: 'newsroom_topics',
  info: { singularName: 'topic', pluralName: 'topics', displayName: 'Topic' },
  options: { draftAndPublish: false },
  config: listing({ columns: ['name', 'parent', 'suggestOnly', 'enabled'] }),
  attributes: {
    name: { type: 'string', required: true },
    names: { type: 'json' },
    slug: { type: 'uid', targetField: 'name', required: true },
    parent: { type: 'relation', relation: 'oneToOne', target: 'plugin::newsroom.topic' },
    vocabulary: {
      type: 'customField',
      customField: 'plugin::newsroom.vocabulary',
      private: true,
      searchable: false,
    },
    threshold: { type: 'float', min: 0, max: 1, private: true },
    suggestOnly: { type: 'boolean', default: false, private: true },
    iptcCode: { type: 'string', regex: '^[0-9]{8}$' },
    iptcMatch: { type: 'enumeration', enum: ['exact', 'broad'] },
    wikidataId: { type: 'string', regex: '^Q[1-9][0-9]*$' },
    enabled: { type: 'boolean', default: true },
  },
} as const;
