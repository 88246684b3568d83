export { createReadController, readRoutes } from './controller';
export { installGuard, PREVIEW_SCOPE } from './guard';
export { refuseUnknownKeys } from './query';
