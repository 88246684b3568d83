export {
  copyAssignments,
  deleteAssignments,
  readAssignments,
  rejectedElsewhere,
  writeAssignments,
  type Version,
} from './assignments';
export { createTaxonomyService } from './taxonomy';
export {
  createVocabularyCache,
  readTaxonomy,
  type TopicRow,
  type Vocabulary,
  type VocabularyCache,
} from './vocabulary';
export { default as schema } from './schema';
export { default as assignmentSchema } from './assignment-schema';
