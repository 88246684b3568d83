export { currentActor, SYSTEM, type Actor } from './actor';
export { lastDecisions, type Decided } from './last';
export { lastTopicDecisions, logDecisions, type DecisionAction, type DecisionEntry } from './log';
export { default as schema } from './schema';
