export { listenForLanguage, presentLanguage } from './language';
export { retell } from './retell';
export { say, sayInEnglish, type Say } from './say';
export type { SentenceKey } from './spoken/en';
