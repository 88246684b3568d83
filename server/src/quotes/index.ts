export { displayText, isFormOf, showsItsWords } from './display';
export { foreseeQuotes, type ForeseenQuote } from './foresee';
export { gateIssues, gateMessage, gateWarning } from './gate';
export { isHouse } from './internal';
export { keepQuotes, MOST_QUOTES } from './keep';
export {
  approveOnPublish,
  discardQuoteDrafts,
  publishQuotes,
  publishSettled,
  unpublishQuotes,
  withdrawQuote,
} from './publish';
export { alone, articleOf, isPrinted, type Article } from './published';
export { isPublishable, stands, waitingReason } from './review';
export { deleteQuote, ownerOf, readQuotes, toStored, type QuoteRow } from './row';
export { default as schema } from './schema';
