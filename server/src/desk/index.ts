export { createDeskController, routes } from './controller';
export { createHistoryDeskController, historyRoutes } from './history';
export { createPeopleDeskController, peopleRoutes } from './people';
export { PERMISSIONS, registerPermissions } from './permissions';
export { createRatesDeskController, ratesRoutes } from './rates';
export { createTopicFilesController, topicFilesRoutes } from './topic-files';
export { createTopicsDeskController, topicsRoutes } from './topics';
