export { displayText } from './display';
export { foreseeQuotes, type ForeseenQuote } from './foresee';
export { gateIssues, gateMessage, gateWarning } from './gate';
export { isHouse } from './internal';
export { keepQuotes } from './keep';
export {
  approveOnPublish,
  discardQuoteDrafts,
  publishQuotes,
  unpublishQuotes,
  withdrawQuote,
} from './publish';
export { isPublishable, stands, waitingReason } from './review';
export { deleteQuote, ownerOf, readQuotes, toStored, type QuoteRow } from './row';
export { default as schema } from './schema';
