import Big from 'big.js';
import { addDays } from './formats/days';
import type { Bank, Day, Observation } from './types';

/** No bank announces a rate earlier than this, New Year's and other long holidays included. */
const DAYS_AHEAD = 14;

const KNOWN = new Set(Intl.supportedValuesOf('currency'));

/** A rate that no bank publishes by accident: a currency nobody knows, nothing, or a day far ahead. */
const contentOf = (observation: Observation, bank: Pick<Bank, 'currency'>, today: Day): string | null => {
  const { base, counter, value, effectiveDate } = observation;
  const unknown = [base, counter].find((code) => !KNOWN.has(code));
  if (unknown) return `${unknown} is no known currency.`;
  if (base === counter) return `${base} stands on both sides.`;
  if (base !== bank.currency && counter !== bank.currency) {
    return `${base} in ${counter} is not this bank's to say: its rates are in ${bank.currency}.`;
  }
  if (!new Big(value).gt(0)) return `A rate must be above zero, but this is ${value}.`;
  if (effectiveDate > addDays(today, DAYS_AHEAD)) return `${effectiveDate} lies too far ahead.`;
  return null;
};

/**
 * Parts what readers may see from what a person must look at first.
 *
 * @param before the rate that stood last for the same pair, if any
 * @param limit the largest believable change between two publications, as a share ("0.2" is a fifth)
 */
export const checkObservation = (
  observation: Observation,
  { bank, today, before, limit }: CheckContext,
): string | null => {
  const wrong = contentOf(observation, bank, today);
  if (wrong || !before) return wrong;
  // Both on the same number of units, without a division: it takes most of the time of a long fill, and rounds.
  const old = new Big(before.value).times(observation.nominal);
  const change = new Big(observation.value).times(before.nominal).minus(old).abs();
  if (change.lte(old.times(limit))) return null;
  return `It is ${change.div(old).times(100).round(1).toFixed()} % away from ${before.value} on ${before.effectiveDate}.`;
};

export interface CheckContext {
  bank: Pick<Bank, 'currency'>;
  today: Day;
  before: Observation | null;
  limit: string;
}
