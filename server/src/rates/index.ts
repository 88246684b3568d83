export { createRateController } from './controller';
export { registerFields } from './fields';
export { checkFrozen, correctionOf, freeze, readFrozen, troubleOf } from './frozen';
export {
  decideQuarantined,
  QUARANTINE_VERBS,
  readQuarantine,
  type QuarantineVerb,
  withdrawManual,
} from './quarantine';
export { default as rateSchema } from './rate-schema';
export type { WidgetAnswer } from './answer';
export { answerRecent } from './recent';
export type { RunReport } from './refresh';
export { routes } from './routes';
export { createRatesService, ratesOf, type RatesService } from './service';
export { registerBankTable } from './state';
export { default as widgetSchema } from './widget-schema';
export { installRateWrites } from './writes';
