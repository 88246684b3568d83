export { findQuotes } from './find';
