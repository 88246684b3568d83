export { analyseOrLog } from './analyse';
export {
  contentHash,
  defaultLocale,
  keysOf,
  lockRow,
  readRow,
  textOf,
  topicIdsOf,
  type SubjectRow,
} from './document';
export { installSaving } from './middleware';
export { forgetAnalysis, readState, registerStateTable } from './state';
