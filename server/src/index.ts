import { factories } from '@strapi/strapi';
import { bounded } from './answers';
import { bootstrap } from './bootstrap';
import config from './config';
import { INTERVIEW, PERSON, QUOTE, RATE, TOPIC, WIDGET } from './config/uids';
import { schema as decision } from './decisions';
import {
  createDeskController,
  createHistoryDeskController,
  createJobsController,
  createListController,
  createPanelController,
  createPeopleDeskController,
  createQueueController,
  createRatesDeskController,
  createSettingsDeskController,
  createTopicFilesController,
  createTopicsDeskController,
  historyRoutes,
  jobsRoutes,
  listRoutes,
  panelRoutes,
  peopleRoutes,
  queueRoutes,
  ratesRoutes,
  settingsRoutes,
  routes as deskRoutes,
  topicFilesRoutes,
  topicsRoutes,
} from './desk';
import { destroy } from './destroy';
import {
  controller as interviewController,
  routes as interviewRoutes,
  schema as interview,
} from './interviews';
import { createJobsService } from './jobs';
import { createNewsroom } from './newsroom';
import { schema as person } from './people';
import { createEmbedController, embedRoutes } from './publishing';
import { schema as quote } from './quotes';
import {
  createRateController,
  createRatesService,
  rateSchema as rate,
  routes as rateRoutes,
  widgetSchema as rateWidget,
} from './rates';
import { createReadController, readRoutes } from './reading';
import { register } from './register';
import { assignmentSchema as topicAssignment, createTaxonomyService, schema as topic } from './topics';

export default {
  register,
  bootstrap,
  destroy,
  config,
  contentTypes: {
    interview: { schema: interview },
    quote: { schema: quote },
    person: { schema: person },
    topic: { schema: topic },
    'topic-assignment': { schema: topicAssignment },
    decision: { schema: decision },
    rate: { schema: rate },
    'rate-widget': { schema: rateWidget },
  },
  controllers: {
    interview: interviewController,
    quote: createReadController(QUOTE),
    person: createReadController(PERSON),
    topic: createReadController(TOPIC),
    rate: createRateController,
    'rate-widget': createReadController(WIDGET),
    desk: createDeskController,
    'list-desk': createListController,
    'jobs-desk': createJobsController,
    'panel-desk': createPanelController,
    'queue-desk': createQueueController,
    'history-desk': createHistoryDeskController,
    'people-desk': createPeopleDeskController,
    'rates-desk': createRatesDeskController,
    'settings-desk': createSettingsDeskController,
    'topic-files': createTopicFilesController,
    'topics-desk': createTopicsDeskController,
    embed: createEmbedController,
  },
  services: {
    interview: factories.createCoreService(INTERVIEW),
    quote: factories.createCoreService(QUOTE),
    person: factories.createCoreService(PERSON),
    topic: factories.createCoreService(TOPIC),
    rate: factories.createCoreService(RATE),
    'rate-widget': factories.createCoreService(WIDGET),
    rates: createRatesService,
    jobs: createJobsService,
    newsroom: createNewsroom,
    taxonomy: createTaxonomyService,
  },
  routes: {
    'content-api': {
      type: 'content-api',
      routes: [
        ...bounded([
          ...interviewRoutes,
          ...readRoutes('quotes', 'quote'),
          ...readRoutes('people', 'person'),
          ...readRoutes('topics', 'topic'),
          { method: 'GET', path: '/rate-widgets', handler: 'rate-widget.find', config: {} },
        ]),
        ...rateRoutes,
        ...embedRoutes,
      ],
    },
    admin: {
      type: 'admin',
      routes: [
        ...bounded([
          ...deskRoutes,
          ...listRoutes,
          ...jobsRoutes,
          ...panelRoutes,
          ...queueRoutes,
          ...ratesRoutes,
          ...topicsRoutes,
          ...peopleRoutes,
          ...historyRoutes,
          ...settingsRoutes,
        ]),
        // A list of topics is as long as the newsroom made it.
        ...topicFilesRoutes,
      ],
    },
  },
};
