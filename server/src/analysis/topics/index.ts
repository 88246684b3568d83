export { defaultTaxonomy } from './taxonomy';
export { compileTaxonomy, type CompiledTaxonomy } from './vocabulary';
export { tagTopics } from './tag';
