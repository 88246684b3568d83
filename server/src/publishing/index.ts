/** What leaves the house in other formats. */
export { createEmbedController, embedRoutes } from './rates/controller';
export { warnOfMissingSite } from './addresses';
