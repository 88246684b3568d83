export {
  appliedCounts,
  copyAssignments,
  deleteAssignments,
  readAssignments,
  rejectedElsewhere,
  writeAssignments,
  type Version,
} from './assignments';
export { requireWords } from './draft';
export { draftWith, saveTopic, topicState } from './edit';
export { countForImpact, IMPACT_CAP, openImpact, type Changed, type ImpactCursor } from './impact';
export { weightiest } from './evidence';
export { FILE_FORMATS, readTopicsFile, writeTopicsFile, type FileFormat, type FileReading } from './files';
export { registerVocabularyField } from './field';
export { mergeTopic } from './merge';
export { createTaxonomyService, planTaxonomy, storeTaxonomy } from './taxonomy';
export { tryText } from './trying';
export {
  createVocabularyCache,
  readTaxonomy,
  type TopicRow,
  type Vocabulary,
  type VocabularyCache,
} from './vocabulary';
export { default as schema } from './schema';
export { default as assignmentSchema } from './assignment-schema';
