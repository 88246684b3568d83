import { listing } from '../config/listing';

/** One record per speaker. No draft & publish: a person is public while something public names them. */
export default {
  kind: 'collectionType',
  collectionName: 'newsroom_people',
  info: { singularName: 'person', pluralName: 'people', displayName: 'Person' },
  options: { draftAndPublish: false },
  config: listing({ columns: ['name', 'role', 'organisation'] }),
  attributes: {
    name: { type: 'string', required: true },
    slug: { type: 'uid', targetField: 'name' },
    aliases: { type: 'json', private: true, searchable: false },
    role: { type: 'string' },
    organisation: { type: 'string' },
    portrait: { type: 'media', multiple: false, allowedTypes: ['images'] },
    wikidataId: { type: 'string', regex: '^Q[1-9][0-9]*$' },
  },
} as const;
