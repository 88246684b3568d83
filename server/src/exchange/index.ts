/**
 * Reads banks: bytes -> published rates, exact to the digit, and what follows from them. Pure: the network, the clock
 * and the store are brought by whoever calls.
 */
export { BANKS, frankfurter, manual } from './banks';
export { calendar, withoutDays, WEEKDAYS, type Calendar } from './calendars';
export { checkObservation, type CheckContext } from './checks';
export { instantOf, localNow, startOfDay, type LocalTime } from './clock';
export {
  changeBetween,
  digitsOf,
  resolve,
  round,
  type Change,
  type Resolved,
  type Rounding,
  type SeriesOf,
} from './convert';
// What an adapter of an app's own reads a bank's bytes with.
export { addDays, dottedDay, isDay, isoDay, spellDay } from './formats/days';
export { readJson } from './formats/json';
export { field, row, rows, type Row } from './formats/records';
export { currencyCode, decimal, nominal } from './formats/values';
export { readXml } from './formats/xml';
export { display } from './display';
export { history, type HistoryRange } from './history';
export {
  readout,
  sourceOf,
  type Point,
  type Question,
  type RateSource,
  type Readout,
  type ReadoutRequest,
  type ReadoutStatus,
  type Source,
} from './readout';
export {
  missedByToday,
  missedSince,
  newestDue,
  newestPossible,
  nextPoll,
  timetableOf,
  type Timetable,
} from './publications';
export { everyDay, nextDay, nextWorkday, sameDay, weekly, withDaysOff } from './schedule';
export { around, indexOn, type Series } from './series';
export { sparkline, type Box, type Sparkline } from './sparkline';
export { spansOf } from './spans';
export {
  BankError,
  PAUSE,
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
