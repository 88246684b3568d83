import type { Core } from '@strapi/types';
import { CONFIG } from './checks';
import type { FileConfig } from './options';

export { nearest } from './checks';
export type { BankOptions, NewsroomConfig, RatesOptions, SubjectOptions } from './options';
export type { FileConfig };
export {
  bankOfOption,
  inForce,
  isRunTimeOption,
  optionFlaw,
  originOf,
  RUN_TIME_BANK_OPTIONS,
  RUN_TIME_OPTIONS,
  valueOf,
  type Origin,
  type StoredOptions,
} from './run-time';

/** What the app's own file says, without the defaults; checked at the start. */
export const fileConfig = (strapi: Core.Strapi): FileConfig =>
  strapi.config.get<FileConfig>('plugin::newsroom', {});

/**
 * Refuses what it does not know, with the nearest right name. Runs before content types are loaded, so that
 * subjects are checked against their schemas later, when they are bound.
 *
 * @throws Error whose message names the option and what to write instead
 */
export const validateConfig = (config: unknown): void => {
  const flaw = CONFIG('', config);
  if (flaw) throw new Error(`newsroom: ${flaw}`);
};

// No defaults for Strapi to mix in: what the file says must stay apart from what it leaves out.
export default { default: {}, validator: validateConfig };
