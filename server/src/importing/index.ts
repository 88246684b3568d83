/** Reads what an editor pasted into the parts of an article. Pure, like the analysis that it uses. */
export { parseArticle, parseArticleAsync, type ParsedArticle } from './article';
export { ImportError, type ImportReason } from './error';
export { fingerprint } from './fingerprint';
export type { SourceFormat } from './format';
export type { Readout } from './readouts';
