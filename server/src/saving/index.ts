export { defaultLocale, readRow, textOf, type SubjectRow } from './document';
export { installSaving } from './middleware';
export { readState, registerStateTable } from './state';
export { withVerdicts } from './verdicts';
