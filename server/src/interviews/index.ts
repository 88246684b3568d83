export { controller, routes } from './controller';
export { importArticle, previewImport } from './import';
export { default as schema } from './schema';
