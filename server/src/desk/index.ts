export { createDeskController, routes } from './controller';
export { createHistoryDeskController, historyRoutes } from './history';
export { createPeopleDeskController, peopleRoutes } from './people';
export { PERMISSIONS, registerPermissions } from './permissions';
export { createRatesDeskController, ratesRoutes } from './rates';
export { createTopicsDeskController, topicsRoutes } from './topics';
