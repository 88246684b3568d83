export { createDeskController, routes } from './controller';
export { createHistoryDeskController, historyRoutes } from './history';
export { createPeopleDeskController, peopleRoutes } from './people';
export { createPanelController, panelRoutes } from './panel';
export { permissionName, PERMISSIONS, registerPermissions } from './permissions';
export { createQueueController, queueRoutes } from './queue';
export { createRatesDeskController, ratesRoutes } from './rates';
export { createTopicFilesController, topicFilesRoutes } from './topic-files';
export { createTopicsDeskController, topicsRoutes } from './topics';
