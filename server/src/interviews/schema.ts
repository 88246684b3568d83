import { listing } from '../config/listing';

const localized = { i18n: { localized: true } };
const shared = { i18n: { localized: false } };

/**
 * The article. `quotes` is hidden from the Content Manager's form: the side panel shows them, and Strapi would
 * otherwise warn of every quote that is not public yet (`countDraftRelations`). It looks at `visible` of the attribute
 * itself; `pluginOptions['content-manager'].visible` hides content types only.
 */
export default {
  kind: 'collectionType',
  collectionName: 'newsroom_interviews',
  info: { singularName: 'interview', pluralName: 'interviews', displayName: 'Interview' },
  options: { draftAndPublish: true },
  pluginOptions: { i18n: { localized: true } },
  config: listing({ columns: ['title'], sortBy: 'updatedAt', order: 'DESC' }),
  attributes: {
    title: { type: 'string', required: true, maxLength: 255, pluginOptions: localized },
    slug: { type: 'uid', targetField: 'title', pluginOptions: localized },
    standfirst: { type: 'text', pluginOptions: localized },
    byline: { type: 'string', pluginOptions: localized },
    body: { type: 'blocks', pluginOptions: localized },
    interviewees: { type: 'relation', relation: 'oneToMany', target: 'plugin::newsroom.person' },
    interviewers: { type: 'relation', relation: 'oneToMany', target: 'plugin::newsroom.person' },
    outlet: { type: 'string', pluginOptions: shared },
    sourceUrl: { type: 'string', pluginOptions: shared },
    conductedOn: { type: 'date', pluginOptions: shared },
    cover: { type: 'media', multiple: false, allowedTypes: ['images'], pluginOptions: shared },
    topics: { type: 'relation', relation: 'oneToMany', target: 'plugin::newsroom.topic' },
    quotes: {
      type: 'relation',
      relation: 'oneToMany',
      target: 'plugin::newsroom.quote',
      mappedBy: 'interview',
      visible: false,
    },
    embargoUntil: { type: 'datetime', pluginOptions: shared },
    rates: { type: 'customField', customField: 'plugin::newsroom.frozen-rates', pluginOptions: shared },
    corrections: { type: 'json', pluginOptions: localized },
    readouts: {
      type: 'json',
      visible: false,
      pluginOptions: localized,
    },
    wordCount: { type: 'integer', visible: false, pluginOptions: localized },
    readingTime: { type: 'integer', visible: false, pluginOptions: localized },
    fingerprint: {
      type: 'string',
      private: true,
      searchable: false,
      visible: false,
      pluginOptions: localized,
    },
  },
  // Each read of quotes and people asks whose embargo lasts.
  indexes: [{ name: 'newsroom_interviews_embargo', columns: ['embargo_until'] }],
} as const;
