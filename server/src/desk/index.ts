export { createDeskController, routes } from './controller';
export { createListController, listRoutes } from './list';
export { createPanelController, panelRoutes } from './panel';
export { PERMISSIONS, registerPermissions } from './permissions';
export { createQueueController, queueRoutes } from './queue';
export { createRatesDeskController, ratesRoutes } from './rates';
