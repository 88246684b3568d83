export { defaultLocale, readRow, textOf } from './document';
export { installSaving } from './middleware';
export { readState, registerStateTable } from './state';
export { withVerdicts } from './verdicts';
