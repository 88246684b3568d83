export { createDeskController, routes } from './controller';
export { PERMISSIONS, registerPermissions } from './permissions';
export { createRatesDeskController, ratesRoutes } from './rates';
export { createTopicsDeskController, topicsRoutes } from './topics';
