export { defaultLocale, lockSubject, readRow, textOf, type SubjectRow } from './document';
export { foreseeSave, type Foresight } from './foresee';
export { installSaving } from './middleware';
export { analyseAgain } from './refresh';
export { readState, registerStateTable } from './state';
export { withVerdicts } from './verdicts';
export { isTooDeep } from './bounds';
