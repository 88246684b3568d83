/**
 * Reads banks: bytes -> published rates, exact to the digit, and what follows from them. Pure: the network, the clock
 * and the store are brought by whoever calls.
 */
export { BANKS, frankfurter } from './banks';
export { calendar, withoutDays, WEEKDAYS, type Calendar } from './calendars';
export { checkObservation, type CheckContext } from './checks';
export {
  changeBetween,
  resolve,
  round,
  type Change,
  type Resolved,
  type Rounding,
  type SeriesOf,
} from './convert';
export { everyDay, nextDay, nextWorkday, sameDay, weekly, withDaysOff } from './schedule';
export { around, indexOn, type Series } from './series';
export { spansOf } from './spans';
export {
  BankError,
  type Bank,
  type BankReply,
  type BankRequest,
  type Conversation,
  type Day,
  type Decimal,
  type Observation,
  type RangeQuery,
  type RateType,
  type Schedule,
  type StoredRate,
} from './types';
