export { defaultTaxonomy } from './taxonomy';
export { compileTaxonomy, type CompiledTaxonomy } from './vocabulary';
export { tagInSteps, tagTopics } from './tag';
