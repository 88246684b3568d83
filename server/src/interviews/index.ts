export { controller, routes } from './controller';
export { importArticle, previewImport, type PlannedImport } from './import';
export { default as schema } from './schema';
