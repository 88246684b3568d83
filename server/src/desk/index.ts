export { createDeskController, routes } from './controller';
export { createLiveController, liveRoutes } from './live';
export { PERMISSIONS, registerPermissions } from './permissions';
export { createRatesDeskController, ratesRoutes } from './rates';
