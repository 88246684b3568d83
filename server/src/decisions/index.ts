export {
  isNewest,
  isReversible,
  lockDecision,
  readDecision,
  readDecisions,
  standingOnQuotes,
  type DecisionRow,
  type HistoryFilter,
} from './history';
export { currentActor, SYSTEM, type Actor } from './actor';
export { lastDecisions, type Decided } from './last';
export {
  lastTopicDecisions,
  logDecisions,
  type DecisionAction,
  type DecisionDetails,
  type DecisionEntry,
} from './log';
export { default as schema } from './schema';
